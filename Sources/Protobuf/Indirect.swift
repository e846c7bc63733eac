/// A value on the heap: lets a message hold another of its own kind.
public enum Indirect<Value: Sendable & Equatable>: Sendable, Equatable {
    indirect case boxed(Value)

    public init(_ value: Value) { self = .boxed(value) }

    public var value: Value {
        switch self {
        case .boxed(let value): value
        }
    }
}
