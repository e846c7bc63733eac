import LinuxKernel
import Testing

@Suite struct DeviceNumberTests {
    @Test func `a file system in memory has no device`() throws {
        #expect(try DeviceNumber(holding: "/proc").major == 0)
    }

    @Test func `a missing path is an error that names it`() {
        let error = #expect(throws: SystemCallError.self) { try DeviceNumber(holding: "/nonexistent") }
        #expect(error?.subject == "/nonexistent")
    }

    @Test func `the text form reads back`() {
        #expect(DeviceNumber("259:3") == DeviceNumber(major: 259, minor: 3))
        #expect(DeviceNumber("259") == nil)
        #expect(DeviceNumber(major: 8, minor: 0).description == "8:0")
    }

    @Test func `a device that is no partition is its own disk`() {
        #expect(DeviceNumber(major: 1, minor: 3).wholeDisk == DeviceNumber(major: 1, minor: 3))
    }
}
