import Spelling
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("prot", "port"), ("adress", "address"), ("max_recv_msg_size", "maxRecvMsgSize"), ("nodeid", "nodeId"),
        ("statuss", "status"), ("lgo", "log"), ("lsit", "list"),
    ])
    func `a slip of the fingers finds the word`(word: String, meant: String) {
        let words = ["port", "address", "maxRecvMsgSize", "nodeId", "status", "log", "list", "stop"]
        #expect(Spelling.closest(to: word, among: words) == meant)
    }

    @Test(arguments: ["", "zzz", "completely-different", String(repeating: "x", count: 10_000)])
    func `a word that is near nothing stays without a guess`(word: String) {
        #expect(Spelling.closest(to: word, among: ["port", "address", "list"]) == nil)
    }

    @Test func `of several near words the nearest is taken`() {
        #expect(Spelling.closest(to: "max-memry", among: ["max-cpu", "max-memory", "memory"]) == "max-memory")
    }
}
