/// The plugin's parameters: `--joblet_opt=Key=Value`, several separated by commas.
struct GeneratorOptions {
    enum FileNaming: String {
        case fullPath = "FullPath", pathToUnderscores = "PathToUnderscores", dropPath = "DropPath"
    }
    enum Switch: String { case on, off }

    /// What stands before every declaration: `public`, `package` or nothing.
    var visibility = "public "
    /// `*.pb.swift`.
    var messages = true
    /// `*.rpc.swift`, for files that declare services.
    var services = true
    /// The serialized descriptors that reflection answers with.
    var descriptors = true
    /// How `a/b/c.proto` is called in Swift: `a/b/c`, `a_b_c` or `c`.
    var fileNaming = FileNaming.fullPath

    /// - Throws: ``GeneratorError`` for a key or value that is not described above.
    init(parameter: String) throws(GeneratorError) {
        for pair in parameter.split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw GeneratorError("option \"\(pair)\" has no value; write Key=Value")
            }
            try set(parts[0], to: parts[1])
        }
    }

    private mutating func set(_ key: String, to value: String) throws(GeneratorError) {
        switch key {
        case "Visibility":
            switch value {
            case "Public": visibility = "public "
            case "Package": visibility = "package "
            case "Internal": visibility = ""
            default: throw GeneratorError("Visibility \"\(value)\" is none; use Public, Package or Internal")
            }
        case "Messages": messages = try Self.isOn(key, value)
        case "Services": services = try Self.isOn(key, value)
        case "Descriptors": descriptors = try Self.isOn(key, value)
        case "FileNaming":
            guard let naming = FileNaming(rawValue: value) else {
                throw GeneratorError("FileNaming \"\(value)\" is none; use FullPath, PathToUnderscores or DropPath")
            }
            fileNaming = naming
        default:
            throw GeneratorError(
                "option \"\(key)\" is unknown; there are Visibility, Messages, Services, Descriptors and FileNaming")
        }
    }

    private static func isOn(_ key: String, _ value: String) throws(GeneratorError) -> Bool {
        guard let value = Switch(rawValue: value) else {
            throw GeneratorError("\(key) \"\(value)\" is neither on nor off")
        }
        return value == .on
    }

    /// - Parameter proto: the file's name, such as `grpc/health/v1/health.proto`.
    func swiftFileName(for proto: String, suffix: String) -> String {
        let path = proto.hasSuffix(".proto") ? String(proto.dropLast(6)) : proto
        let parts = path.split(separator: "/")
        return switch fileNaming {
        case .fullPath: path + suffix
        case .pathToUnderscores: parts.joined(separator: "_") + suffix
        case .dropPath: (parts.last.map(String.init) ?? path) + suffix
        }
    }
}

/// Why nothing was generated, worded for who called protoc.
struct GeneratorError: Error, Equatable {
    let message: String
    init(_ message: String) { self.message = message }
}
