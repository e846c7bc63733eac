import Foundation
import Settings
import Testing

@Suite struct ConfigurationPageTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/configuration.md")

    @Test func `the page in docs says what the table of keys says`() throws {
        if ProcessInfo.processInfo.environment["JOBLET_WRITE_DOCS"] == "1" {
            try ConfigurationPage.text.write(to: Self.path, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: Self.path, encoding: .utf8)
        #expect(
            page == ConfigurationPage.text,
            "run JOBLET_WRITE_DOCS=1 swift test --filter ConfigurationPageTests and commit docs/configuration.md")
    }
}
