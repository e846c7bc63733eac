import Testing

@testable import ProtobufGenerator

@Suite struct GeneratorOptionsTests {
    @Test func `options are read, and the rest keeps its default`() throws {
        let options = try GeneratorOptions(parameter: "Visibility=Internal,Services=off,FileNaming=PathToUnderscores")
        #expect(options.visibility == "" && options.messages && !options.services && options.descriptors)
        #expect(options.swiftFileName(for: "a/b/c.proto", suffix: ".pb.swift") == "a_b_c.pb.swift")
        let plain = try GeneratorOptions(parameter: "")
        #expect(plain.visibility == "public ")
        #expect(plain.swiftFileName(for: "a/b/c.proto", suffix: ".rpc.swift") == "a/b/c.rpc.swift")
        let dropping = try GeneratorOptions(parameter: "FileNaming=DropPath")
        #expect(dropping.swiftFileName(for: "a/b/c.proto", suffix: ".pb.swift") == "c.pb.swift")
    }

    @Test(arguments: ["Visibility", "Visibility=Secret", "Services=maybe", "FileNaming=Short", "Colour=red"])
    func `an option that does not exist, or a value it cannot have, is refused with what there is`(parameter: String) {
        #expect(throws: GeneratorError.self) { try GeneratorOptions(parameter: parameter) }
    }
}
