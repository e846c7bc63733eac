import Arguments
import LinuxKernel
import TLS

/// `joblet certs`: which certificates to make, and where.
struct CertificateRequest {
    let directory: String
    /// Names and addresses of the server beside those that the machine itself knows.
    let names: [String]
    let days: Int
    let overwrites: Bool

    /// How long the authority lasts: longer than what it issues, so that renewing keeps clients' trust.
    static let authorityDays = 3_650

    init(_ invocation: Invocation) throws(UsageError) {
        guard let directory = invocation.text("out"), !directory.isEmpty else {
            throw UsageError("certs needs --out=DIR, the directory to write to", help: "joblet certs --help")
        }
        self.directory = directory
        names = invocation.texts("name")
        days = invocation.integer("days") ?? 365
        overwrites = invocation.isSet("force")
    }

    /// Makes and writes them.
    /// - Returns: the files written, in order.
    func fulfil() throws(CertificateFilesError) -> [String] {
        let files: [(name: String, text: String, mode: UInt32)]
        do throws(TLSError) { files = try make() } catch { throw CertificateFilesError("\(error)") }
        do throws(SystemCallError) { try write(files) } catch {
            let remedy = error.code == .exists ? "; choose another directory, or --force to replace what is there" : ""
            throw CertificateFilesError("\(error)\(remedy)")
        }
        return files.map { "\(directory)/\($0.name)" }
    }

    private func write(_ files: [(name: String, text: String, mode: UInt32)]) throws(SystemCallError) {
        let target = try Directory(creating: directory, mode: 0o700)
        let present = try target.names()
        if !overwrites, let taken = files.first(where: { present.contains($0.name) }) {
            throw SystemCallError(call: "write", subject: "\(directory)/\(taken.name)", code: .exists)
        }
        for file in files {
            // A typed error cannot cross the closure, so it travels as a value.
            let written = Array(file.text.utf8).withUnsafeBytes { bytes in
                Result { () throws(SystemCallError) in try target.replace(file.name, with: bytes, mode: file.mode) }
            }
            try written.get()
        }
    }

    private func make() throws(TLSError) -> [(name: String, text: String, mode: UInt32)] {
        let authority = try CertificateAuthority.create(validity: .days(Self.authorityDays))
        let server = try authority.issueServer(names: serverNames, validity: .days(days))
        var files: [(name: String, text: String, mode: UInt32)] = [
            ("ca-cert.pem", authority.credentials.certificate, 0o644),
            ("ca-key.pem", authority.credentials.privateKey, 0o600),
            ("server-cert.pem", server.certificate, 0o644),
            ("server-key.pem", server.privateKey, 0o600),
        ]
        for role in ["admin", "viewer"] {
            let subject = CertificateSubject(
                commonName: "joblet-\(role)", organizationalUnits: [role], organization: "Joblet")
            let client = try authority.issueClient(subject, validity: .days(days))
            files.append(("\(role)-cert.pem", client.certificate, 0o644))
            files.append(("\(role)-key.pem", client.privateKey, 0o600))
        }
        return files
    }

    /// `joblet` is what rnx looks for; the rest is what other clients dial.
    private var serverNames: [PeerName] {
        // Without the interfaces' addresses the certificate is still good for the names given.
        let addresses = (try? HostNames.addresses()) ?? []
        return (["localhost", "127.0.0.1", "::1", HostNames.hostName] + addresses + names)
            .filter { !$0.isEmpty }
            .map { IPAddress($0) == nil ? .dns($0) : .address($0) }
    }
}

/// Certificates could not be made or written; one sentence.
struct CertificateFilesError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
