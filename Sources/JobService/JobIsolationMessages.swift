internal import JobEngine
internal import JobModel
internal import JobProto
internal import LinuxKernel

// What holds a job, as joblet.v1x shows it.

extension Joblet_V1x_JobIsolation {
    init(_ isolation: JobIsolation) {
        self.init()
        let command = isolation.sandbox.command
        uuid = isolation.job.id.description
        status = isolation.job.status.rawValue
        network = isolation.job.network.rawValue
        remark = isolation.job.remark
        readAt = isolation.readAt.description
        weaknesses = isolation.weaknesses.map(Joblet_V1x_Weakness.init)
        self.command = Joblet_V1x_ProcessProtection(command.status)
        self.command.oomScoreAdjustment = Int32(clamping: command.outOfMemoryAdjustment)
        self.initProcess = Joblet_V1x_ProcessProtection(isolation.sandbox.initProcess)
        let host = isolation.sandbox.hostNamespaces
        namespaces = command.namespaces.sorted { $0.key < $1.key }.map { kind, inode in
            var namespace = Joblet_V1x_Namespace()
            namespace.kind = kind.rawValue
            namespace.inode = inode
            namespace.isSharedWithNode = host[kind] == inode
            return namespace
        }
        uidMap = command.userMap.map(Joblet_V1x_IDMapping.init)
        gidMap = command.groupMap.map(Joblet_V1x_IDMapping.init)
        mounts = command.mounts.map(Joblet_V1x_Mount.init)
        processLimits = command.limits.map(Joblet_V1x_ProcessLimit.init)
        interfaces = command.interfaces
        cgroup = isolation.group.path
        processCount = UInt32(clamping: isolation.group.processCount)
        cgroupValues = CgroupReading.files.map { file in
            var value = Joblet_V1x_CgroupValue()
            value.file = file
            if let text = isolation.group.values[file] { value.value = text }
            return value
        }
    }
}

extension Joblet_V1x_Weakness {
    init(_ weakness: JobIsolation.Weakness) {
        self.init()
        subject = weakness.subject
        text = weakness.text
        read = weakness.read
    }
}

extension Joblet_V1x_ProcessProtection {
    init(_ status: ProcessStatus) {
        self.init()
        pid = status.pid
        pidInside = status.pidInside
        userIds = status.users.all
        groupIds = status.groups.all
        groups = status.supplementaryGroups
        inheritable = Joblet_V1x_CapabilitySet(status.inheritable)
        permitted = Joblet_V1x_CapabilitySet(status.permitted)
        effective = Joblet_V1x_CapabilitySet(status.effective)
        bounding = Joblet_V1x_CapabilitySet(status.bounding)
        ambient = Joblet_V1x_CapabilitySet(status.ambient)
        noNewPrivileges = status.noNewPrivileges
        seccompMode = UInt32(clamping: status.seccompMode)
        seccompFilters = UInt32(clamping: status.seccompFilters ?? 0)
    }
}

extension Joblet_V1x_CapabilitySet {
    init(_ set: CapabilitySet) {
        self.init()
        bits = set.rawValue
        names = set.names
    }
}

extension Joblet_V1x_IDMapping {
    init(_ range: IDMapping) {
        self.init()
        inside = range.inside
        outside = range.outside
        count = range.count
    }
}

extension Joblet_V1x_Mount {
    init(_ mount: MountEntry) {
        self.init()
        path = mount.path
        type = mount.type
        root = mount.root
        source = mount.source
        options = mount.options
        fileSystemOptions = mount.fileSystemOptions
        propagation = mount.propagation
    }
}

extension Joblet_V1x_ProcessLimit {
    init(_ limit: LinuxKernel.ProcessLimit) {
        self.init()
        name = limit.name
        if let soft = limit.soft { self.soft = soft }
        if let hard = limit.hard { self.hard = hard }
        unit = limit.unit
    }
}
