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
    ]

    /// Keys of earlier versions, each with the one that took its place.
    static let replaced = ["cgroup.relaxed": "isolation.relaxed"]
}
