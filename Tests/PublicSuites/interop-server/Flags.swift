/// The flags, spelled as other interop servers spell theirs.
struct Flags {
    var port: UInt16 = 0
    var useTLS = false
    var certificateFile: String?
    var keyFile: String?
    var authorityFile: String?
    var authorityOutput: String?
    var wantsHelp = false

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter arguments: each `--name=value` or `--name value`.
    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        while let word = rest.popFirst() {
            if word == "--help" {
                wantsHelp = true
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                throw Fault(description: "\(word) needs a value")
            }
            try set(parts[0], value)
        }
    }

    private mutating func set(_ name: String, _ value: String) throws {
        switch name {
        case "--port":
            guard let number = UInt16(value) else {
                throw Fault(description: "--port \(value) is no port; use 0 to 65535")
            }
            port = number
        case "--use_tls":
            guard let answer = Bool(value) else { throw Fault(description: "--use_tls \(value); use true or false") }
            useTLS = answer
        case "--tls_cert_file": certificateFile = value
        case "--tls_key_file": keyFile = value
        case "--tls_ca_file": authorityFile = value
        case "--ca_out": authorityOutput = value
        default: throw Fault(description: "\(name) is no flag of this program; see --help")
        }
    }
}
