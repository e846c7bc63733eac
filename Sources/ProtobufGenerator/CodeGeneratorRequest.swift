import Protobuf

/// What protoc sends on standard input. Source: google/protobuf/compiler/plugin.proto, message of the same name.
struct CodeGeneratorRequest: DescriptorPart {
    /// The files named on the command line.
    var filesToGenerate: [String] = []
    /// What stood before the colon of `--joblet_out=…:DIR`, and in `--joblet_opt`.
    var parameter = ""
    /// Those files and all they import, imports first.
    var files: [FileDescriptorProto] = []

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.strings(&filesToGenerate)
        case lengthDelimited(2): try decoder.string(&parameter)
        case lengthDelimited(15):
            var bytes: [UInt8] = []
            try decoder.bytes(&bytes)
            var file = try FileDescriptorProto(bytes)
            file.bytesWithoutComments = try FileDescriptorProto.withoutComments(bytes)
            files.append(file)
        default: return false
        }
        return true
    }
}
