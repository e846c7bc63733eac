/// Why the daemon does not serve: one sentence for whoever started it, with what to do about it.
struct CannotStart: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
