internal import LinuxKernel

extension SettingKey {
    /// What holds jobs apart, and what the machine must offer for it.
    static let isolation: [SettingKey] = [
        SettingKey(
            "isolation.required", .list(of: .choice), \.isolation.required,
            "What the machine must offer for the daemon to start, beside what no job can be started without. What is left "
                + "out here and missing on the machine is missing from the jobs: the log and each job's status say so. "
                + "`joblet check-host` tells what there is, and what helps."),
        SettingKey(
            "isolation.relaxed", .flag, \.isolation.relaxed,
            "For development machines: start although required features are missing, and run jobs without the protection "
                + "and the limits they would give. The log and each job's status say what is missing."),
        SettingKey(
            "isolation.first_id", .integer(65_536...4_294_836_224), \.isolation.firstID,
            "The first of the user and group ids that jobs run under, each job with a range of its own in which it may "
                + "seem to be root. Nothing else on the machine may use them, in `/etc/subuid` neither."),
        SettingKey(
            "isolation.ids_per_job", .integer(65_536...16_777_216), \.isolation.idsPerJob,
            "How many of these ids a job gets. Programs expect 65536, the highest but one of which is nobody."),
        SettingKey(
            "isolation.id_count", .integer(65_536...4_294_836_224), \.isolation.idCount,
            "How many ids there are for jobs in all. A range is free again when nothing of its job is left, and the one "
                + "that is free for longest is used first."),
    ]

    /// Keys of earlier versions, each with the one that took its place.
    static let replaced = ["cgroup.relaxed": "isolation.relaxed"]
}
