internal import CLinux

/// Bytes from the kernel's generator. Source: getrandom(2); it does not fail once the machine has booted.
public enum Randomness {
    /// Fills the whole buffer.
    public static func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemCallError) {
        var rest = buffer
        while let base = rest.baseAddress, !rest.isEmpty {
            // Up to 256 bytes come whole and without interruption.
            let count = min(256, rest.count)
            _ = try systemCall("getrandom") { clinux_random(base, count) }
            rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
        }
    }

    public static func bytes(_ count: Int) throws(SystemCallError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let result = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(SystemCallError) in try fill(buffer) }
        }
        try result.get()
        return bytes
    }
}
