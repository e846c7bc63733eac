import Glibc
import Protobuf

/// Answers on standard output what comes on standard input, until that ends. Each message lies behind its length: 4 bytes,
/// the lowest first.
func answerRequests() {
    while let length = readBytes(4) {
        let count = length.reversed().reduce(0) { $0 << 8 | Int($1) }
        guard let bytes = readBytes(count) else { return }
        var response: Conformance_ConformanceResponse
        do {
            response = answer(try Conformance_ConformanceRequest(serializedBytes: bytes))
        } catch {
            response = Conformance_ConformanceResponse()
            response.runtimeError = "\(error)"
        }
        let encoded = response.serializedBytes()
        let prefix = (0..<4).map { UInt8(truncatingIfNeeded: encoded.count >> (8 * $0)) }
        writeBytes(prefix + encoded)
    }
}

/// - Returns: nil when the input ends first.
private func readBytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
        let result = bytes.withUnsafeMutableBytes { read(0, $0.baseAddress! + done, count - done) }
        if result < 0, errno == EINTR { continue }
        if result <= 0 { return nil }
        done += result
    }
    return bytes
}

private func writeBytes(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let result = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        if result < 0, errno == EINTR { continue }
        // The suite went away.
        if result <= 0 { exit(1) }
        rest = rest.dropFirst(result)
    }
}
