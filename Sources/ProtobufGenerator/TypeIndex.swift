/// Every message and enumeration of a request by its full name, so that a field's type can be looked up.
struct TypeIndex {
    struct Entry {
        let swiftName: String
        /// Nil for an enumeration.
        let message: DescriptorProto?
    }

    private var entries: [String: Entry] = [:]

    init(files: [FileDescriptorProto]) {
        for file in files {
            let scope = file.package.isEmpty ? "" : ".\(file.package)"
            let prefix = SwiftNames.prefix(package: file.package)
            add(file.messages, file.enums, scope: scope, swiftScope: prefix)
        }
    }

    private mutating func add(
        _ messages: [DescriptorProto], _ enums: [EnumDescriptorProto], scope: String, swiftScope: String
    ) {
        for enumeration in enums {
            entries["\(scope).\(enumeration.name)"] = Entry(swiftName: swiftScope + enumeration.name, message: nil)
        }
        for message in messages {
            let name = "\(scope).\(message.name)"
            let swiftName = swiftScope + message.name
            entries[name] = Entry(swiftName: swiftName, message: message)
            add(message.messages, message.enums, scope: name, swiftScope: "\(swiftName).")
        }
    }

    /// - Parameter name: with the dot before it, as descriptors have it. protoc has checked that it exists.
    subscript(name: String) -> Entry { entries[name] ?? Entry(swiftName: String(name.dropFirst()), message: nil) }

    /// True if a value of message `start` can hold one of `target` without an array or a dictionary between: such a struct would
    /// have no size.
    func contains(_ target: String, in start: String) -> Bool {
        var seen: Set<String> = []
        var waiting = [start]
        while let name = waiting.popLast() {
            if name == target { return true }
            guard seen.insert(name).inserted, let message = entries[name]?.message else { continue }
            for field in message.fields where field.kind == .message && !field.isRepeated {
                waiting.append(field.typeName)
            }
        }
        return false
    }
}
