public import JobModel

/// Something that an operator may want to read, for the journal. Told on any thread.
public enum JobEvent: Sendable {
    /// A job's status changed; the record is the one that the table now has.
    case changed(JobRecord)
    /// Output could not be written to its file for now; it stays in memory and is tried again.
    case outputNotWritten(path: String, reason: String)
    /// A transition could not be written to the table; the job went on.
    case notStored(JobID, reason: String)
    /// Something that an ended job or an earlier life left behind is still there; it is tried again.
    case leftBehind(what: String, reason: String)
    /// Jobs of an earlier life that had not ended: now recorded as lost.
    case recovered(lost: Int, requeued: Int)
}
