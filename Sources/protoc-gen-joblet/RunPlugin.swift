import Glibc
import ProtobufGenerator

/// Answers protoc: one request on standard input, one response on standard output.
func runPlugin() throws {
    var request: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(0, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { break }
        request += piece[..<count]
    }
    var response = try Plugin.respond(to: request)[...]
    while !response.isEmpty {
        let count = response.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        // protoc went away, so there is nobody left to tell.
        if count <= 0 { exit(1) }
        response = response.dropFirst(count)
    }
}
