/// Names one method and says how its messages flow.
public struct MethodDescriptor: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case unary, clientStreaming, serverStreaming, bidirectionalStreaming
    }

    /// The full name of the service with its package, for instance `joblet.JobService`.
    public let service: String
    /// The method's own name, for instance `RunJob`.
    public let name: String
    /// `/service/name`, the request path.
    public let path: String
    public let kind: Kind

    public init(service: String, name: String, kind: Kind) {
        self.service = service
        self.name = name
        self.path = "/\(service)/\(name)"
        self.kind = kind
    }
}
