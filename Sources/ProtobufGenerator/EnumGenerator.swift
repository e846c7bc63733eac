/// Writes the Swift enumeration for one of a definition: a case a number, and one for the numbers that it does not name.
struct EnumGenerator {
    let descriptor: EnumDescriptorProto
    /// The place of the enumeration among its file's comments.
    let path: [Int32]
    let context: FileContext

    init(_ descriptor: EnumDescriptorProto, path: [Int32], context: FileContext) {
        self.descriptor = descriptor
        self.path = path
        self.context = context
    }

    private struct Case {
        let name: String
        let number: Int32
        let comments: [String]
        /// The case with the same number that came first, if this is a second name for it.
        let original: String?
    }

    func write(to source: inout SourceWriter) {
        let visibility = context.visibility
        let cases = self.cases
        let real = cases.filter { $0.original == nil }
        let zero: String = real.first { $0.number == 0 }?.name ?? "UNRECOGNIZED(0)"
        source.comment(context.comments[path] ?? [])
        source.block("\(visibility)enum \(descriptor.name.withPrefix(of: path, context)): Protobuf.Enum {") { source in
            for value in real {
                source.comment(value.comments)
                source.line("case \(SwiftNames.escaped(value.name))")
            }
            source.line("/// A number that the definition does not name.")
            source.line("case UNRECOGNIZED(Int)")
            for value in cases {
                guard let original = value.original else { continue }
                source.line("\(visibility)static var \(SwiftNames.escaped(value.name)): Self { .\(original) }")
            }
            source.line()
            source.line("\(visibility)init() { self = .\(zero) }")
            source.line()
            source.block("\(visibility)init(rawValue: Int) {") { source in
                source.line("switch rawValue {")
                for value in real { source.line("case \(value.number): self = .\(value.name)") }
                source.line("default: self = .UNRECOGNIZED(rawValue)")
                source.line("}")
            }
            source.line()
            source.block("\(visibility)var rawValue: Int {") { source in
                source.line("switch self {")
                for value in real { source.line("case .\(value.name): \(value.number)") }
                source.line("case .UNRECOGNIZED(let number): number")
                source.line("}")
            }
        }
    }

    private var cases: [Case] {
        var cases: [Case] = []
        var taken: Set<String> = []
        for (index, value) in descriptor.values.enumerated() {
            var name = SwiftNames.enumCase(value.name, of: descriptor.name)
            let original = cases.first { $0.number == value.number && $0.original == nil }?.name
            if !taken.insert(name).inserted {
                // Two names for one number that are the same in Swift need no second declaration.
                if original != nil { continue }
                name += "_\(value.number)"
            }
            let comments = context.comments[path + [2, Int32(index)]] ?? []
            cases.append(Case(name: name, number: value.number, comments: comments, original: original))
        }
        return cases
    }
}
