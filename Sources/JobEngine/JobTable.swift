internal import JobModel

/// All jobs that this machine knows, found by id, by the beginning of an id, and in order of admission.
struct JobTable {
    private var byID: [JobID: JobHandle] = [:]
    /// Ascending by number.
    private var inOrder: [JobHandle] = []

    /// In order of admission.
    var all: [JobHandle] { inOrder }

    mutating func add(_ handle: JobHandle) {
        byID[handle.id] = handle
        // Admissions may overtake each other on the way to the disk, by a few places.
        var place = inOrder.count
        while place > 0, inOrder[place - 1].number > handle.number { place -= 1 }
        inOrder.insert(handle, at: place)
    }

    func contains(_ handle: JobHandle) -> Bool { byID[handle.id] != nil }

    /// - Parameter text: an id or the beginning of one.
    func find(_ text: String) throws(JobError) -> JobHandle {
        let prefix: JobIDPrefix
        do throws(InvalidValue) { prefix = try JobIDPrefix(text) } catch {
            // What no id can look like names no job; only nothing at all is a fault of the request's form.
            throw text.isEmpty ? .invalid(error) : .notFound(text)
        }
        if let id = prefix.id {
            guard let handle = byID[id] else { throw .notFound(text) }
            return handle
        }
        var found: JobHandle?
        var count = 0
        for handle in inOrder where prefix.matches(handle.id) {
            found = handle
            count += 1
        }
        guard let found else { throw .notFound(text) }
        guard count == 1 else { throw .ambiguous(text, count: count) }
        return found
    }
}
