/// What every generator of one file's declarations needs to know.
struct FileContext {
    let types: TypeIndex
    /// By the path of the declaration, see ``SourceCodeInfo``.
    let comments: [[Int32]: [String]]
    /// With a space behind it, or empty.
    let visibility: String
    /// What the file's top-level types begin with, such as `Joblet_`.
    let prefix: String
}

extension String {
    /// The Swift name of a declaration: with the package's prefix at the top level (paths of two numbers), as it is within a message.
    func withPrefix(of path: [Int32], _ context: FileContext) -> String {
        path.count == 2 ? context.prefix + self : self
    }
}
