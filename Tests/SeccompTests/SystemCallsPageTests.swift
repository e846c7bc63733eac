import Foundation
import Testing

@Suite struct SystemCallsPageTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/system-calls.md")

    @Test func `the page in docs says what the table says`() throws {
        if ProcessInfo.processInfo.environment["JOBLET_WRITE_DOCS"] == "1" {
            try SystemCallsPage.text.write(to: Self.path, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: Self.path, encoding: .utf8)
        #expect(
            page == SystemCallsPage.text,
            "run JOBLET_WRITE_DOCS=1 swift test --filter SystemCallsPageTests and commit docs/system-calls.md")
    }
}
