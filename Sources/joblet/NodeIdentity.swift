import JobModel
import LinuxKernel

/// The node's own id: from the configuration, or made at the first start and kept beside the job table.
enum NodeIdentity {
    private static let fileName = "node-id"

    /// - Parameter configured: from the configuration; empty for none.
    static func find(configured: String, stateDirectory: String) throws(SystemCallError) -> String {
        if !configured.isEmpty { return configured }
        let directory = try Directory(creating: stateDirectory)
        do throws(SystemCallError) {
            let text = String(decoding: try directory.contents(of: fileName, limit: 128), as: UTF8.self)
            // A damaged file is replaced: the id names the node to people and nothing depends on it.
            if let id = try? JobID(String(text.prefix { !$0.isWhitespace })) { return id.description }
        } catch {
            guard error.code == .notFound else { throw error }
        }
        let made = JobID.random().description
        let written = Array("\(made)\n".utf8).withUnsafeBytes { bytes in
            // A typed error cannot cross the closure, so it travels as a value.
            Result { () throws(SystemCallError) in try directory.replace(fileName, with: bytes, mode: 0o644) }
        }
        try written.get()
        return made
    }
}
