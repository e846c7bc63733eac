/// A service that a ``GRPCServer`` can serve. Generated protocols refine it and provide both requirements.
public protocol RPCService: Sendable {
    static var descriptor: ServiceDescriptor { get }
    var methods: [RPCMethod] { get }
}
