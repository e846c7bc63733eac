public import Protobuf

/// A service as its .proto file declares it.
public struct ServiceDescriptor: Sendable {
    /// The full name with its package, for instance `joblet.JobService`.
    public let name: String
    public let methods: [MethodDescriptor]
    /// The file that declares it, for server reflection.
    public let file: FileDescriptor

    public init(name: String, methods: [MethodDescriptor], file: FileDescriptor) {
        self.name = name
        self.methods = methods
        self.file = file
    }
}
