extension Journal {
    /// What a message is about, in the order in which it is shown. Keys are lowerCamelCase words; in the journal `job`
    /// becomes `JOBLET_JOB` and `exitCode` `JOBLET_EXIT_CODE`.
    public struct Fields: Sendable, ExpressibleByDictionaryLiteral {
        private(set) var pairs: [(key: String, value: String)]

        public init(dictionaryLiteral elements: (String, String)...) {
            pairs = elements.map { (key: $0.0, value: $0.1) }
        }

        /// Adds one behind the others; a key that is there already is there twice then, as the journal allows.
        public mutating func add(_ key: String, _ value: String) {
            pairs.append((key: key, value: value))
        }
    }
}
