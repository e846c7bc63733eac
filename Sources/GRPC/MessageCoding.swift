/// How the bytes of a message are compressed, as named in `grpc-encoding`.
public enum MessageCoding: String, Sendable, CaseIterable {
    case identity
    case gzip
}

extension MessageCoding {
    /// What this program announces in `grpc-accept-encoding`.
    static let accepted = "identity,gzip"
}
