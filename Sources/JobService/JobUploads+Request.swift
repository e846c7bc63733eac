internal import GRPC
internal import JobModel
internal import JobProto

extension JobUploads {
    /// What a RunJob call brings along, checked.
    /// - Throws: INVALID_ARGUMENT with the path at fault.
    init(_ request: Joblet_RunJobRequest) throws(RPCError) {
        do throws(InvalidValue) {
            try self.init(
                request.uploads.map {
                    Item(path: $0.path, content: $0.content, mode: $0.mode, isDirectory: $0.isDirectory)
                })
        } catch {
            throw RPCError(error)
        }
    }
}
