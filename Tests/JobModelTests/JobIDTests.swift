import JobModel
import Testing

@Suite struct JobIDTests {
    @Test func `a new id is a version 4 UUID of 36 characters and reads back as itself`() throws {
        for _ in 0..<200 {
            let id = JobID.random()
            let text = Array(id.description)
            #expect(text.count == 36)
            #expect([8, 13, 18, 23].allSatisfy { text[$0] == "-" })
            #expect(text[14] == "4")
            #expect("89ab".contains(text[19]))
            #expect(try JobID(id.description) == id)
            #expect(try JobID(id.description.uppercased()) == id)
        }
    }

    @Test func `ids do not repeat`() {
        #expect(Set((0..<10_000).map { _ in JobID.random() }).count == 10_000)
    }

    @Test func `every beginning of an id matches it and not one that differs in the last digit given`() throws {
        let id = try JobID("3f2a51c0-9b1e-4f60-8d53-0c7e6a1b2c3d")
        let text = id.description
        for length in 1...36 {
            let given = String(text.prefix(length))
            let prefix = try JobIDPrefix(given)
            #expect(prefix.matches(id))
            #expect(prefix.isComplete == (length == 36))
            guard let last = given.last, last != "-" else { continue }
            let other = given.dropLast() + (last == "0" ? "1" : "0")
            #expect(try !JobIDPrefix(String(other)).matches(id))
        }
    }

    @Test(arguments: ["", "-", "xyz", "3f2a51c09", "3f2a51c0-9b1e-4f60-8d53-0c7e6a1b2c3d0", "3f2a51c0 ", "3f2a\u{0}"])
    func `what no id begins with is refused`(text: String) {
        #expect(throws: InvalidValue.self) { try JobIDPrefix(text) }
    }

    @Test func `a beginning is not taken for a whole id`() {
        #expect(throws: InvalidValue.self) { try JobID("3f2a51c0") }
    }
}
