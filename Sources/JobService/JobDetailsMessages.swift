internal import JobModel
internal import JobProto

// How a job's end looks in joblet.v1x.

extension Joblet_V1x_JobDetails {
    init(_ job: JobRecord) {
        self.init()
        uuid = job.id.description
        name = job.name
        status = job.status.rawValue
        if let verdict = job.verdict { self.verdict = Joblet_V1x_JobVerdict(verdict) }
        remark = job.remark
        network = job.network.rawValue
        createdAt = job.createdAt.description
        startedAt = job.startedAt?.description ?? ""
        endedAt = job.endedAt?.description ?? ""
        nodeID = job.nodeID
    }
}

extension Joblet_V1x_JobVerdict {
    init(_ verdict: JobVerdict) {
        self.init()
        text = verdict.description
        exitCode = verdict.exitCode
        kind = Kind(verdict.kind)
        signal = verdict.signal ?? 0
        switch verdict {
        case .startFailed(let failure): (step, reason) = (failure.step, failure.reason)
        case .lost(let reason): self.reason = reason
        case .exited, .signaled, .outOfMemory, .timedOut, .stopped, .canceled: break
        }
        if case .client(let name, let role) = verdict.requester {
            stoppedBy.commonName = name
            stoppedBy.role = role
        }
    }
}

extension Joblet_V1x_JobVerdict.Kind {
    fileprivate init(_ kind: JobVerdict.Kind) {
        self =
            switch kind {
            case .exited: .exited
            case .signaled: .signaled
            case .outOfMemory: .outOfMemory
            case .timedOut: .timedOut
            case .stopped: .stopped
            case .startFailed: .startFailed
            case .lost: .lost
            case .canceled: .canceled
            }
    }
}
