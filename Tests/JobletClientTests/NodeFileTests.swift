import JobletClient
import Testing

@Suite struct NodeFileTests {
    private func file(_ text: String) throws -> NodeFile { try NodeFile(Array(text.utf8), path: "rnx-config.yml") }

    private func message(_ text: String, node: String? = nil) -> String? {
        do {
            _ = try NodeFile(Array(text.utf8), path: "rnx-config.yml").node(named: node)
            return nil
        } catch { return error.message }
    }

    @Test func `a file with embedded certificates is read, and keys of other programs are passed over`() throws {
        let node = try file(
            """
            version: "3.0"
            flow: {address: "x"}
            nodes:
              default:
                address: "host:50051"
                nodeId: "abc"
                persistAddress: "host:50052"
                cert: |
                  -----BEGIN CERTIFICATE-----
                  AAA
                  -----END CERTIFICATE-----
                key: client-key.pem
                ca: ""
            """
        ).node(named: nil)
        #expect(node.name == "default")
        #expect(node.address == "host:50051")
        #expect(node.nodeID == "abc")
        #expect(node.certificate == "-----BEGIN CERTIFICATE-----\nAAA\n-----END CERTIFICATE-----\n")
        #expect(node.key == "client-key.pem")
        #expect(node.authority == nil)
    }

    @Test func `a node is chosen by name, by mark, by the name default, or because it is the only one`() throws {
        let three = try file("nodes: {a: {address: x}, default: {address: y}, c: {address: z, isDefault: true}}")
        #expect(try three.node(named: "a").address == "x")
        #expect(try three.node(named: nil).address == "z")
        #expect(try file("nodes: {a: {address: x}, default: {address: y}}").node(named: nil).address == "y")
        #expect(try file("nodes: {a: {address: x}}").node(named: nil).address == "x")
    }

    @Test(arguments: [
        ("nodes: {a: {address: x}}", "b", "rnx-config.yml has no node \"b\"; it has a"),
        (
            "nodes: {a: {address: x}, b: {address: y}}", nil,
            "rnx-config.yml has no default node; choose one with --node: a, b"
        ),
        (
            "nodes: {a: {adress: x}}", nil,
            "rnx-config.yml: nodes.a.address is missing; give it as \"host:port\" (line 1)"
        ),
        (
            "nodes: {a: x}", nil,
            "rnx-config.yml: nodes.a is not a section; put address, cert, key and ca below it (line 1)"
        ),
        (
            "nodes:\n", nil,
            "rnx-config.yml: nodes is missing or empty; list at least one node with its address (line 1)"
        ),
        ("", nil, "rnx-config.yml: nodes is missing or empty; list at least one node with its address"),
        (
            "nodes: {a: {address: x, isDefault: true}, b: {address: x, isDefault: true}}", nil,
            "rnx-config.yml: a and b are both isDefault; mark one of them"
        ),
        (
            "nodes: {a: {address: [x]}}", nil, "rnx-config.yml: nodes.a.address is not a text (line 1)"
        ),
    ])
    func `what is wrong is said with the file, the key and the line`(text: String, node: String?, expected: String) {
        #expect(message(text, node: node) == expected)
    }
}
