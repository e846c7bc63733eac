import JobModel

/// The variables that a job's command gets: the documented ones, then the request's own. Nothing of the daemon's.
enum JobEnvironment {
    /// Where a command without a slash is looked for, inside the job's root, in this order.
    static let path = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"

    /// Where the job's own command is looked for: along the PATH that it will see.
    static func searchPath(for spec: JobSpec) -> [String] {
        let text = spec.environment.values["PATH"] ?? spec.secretEnvironment.values["PATH"] ?? path
        return text.split(separator: ":").map { String($0) }
    }

    /// - Returns: `NAME=value`, in alphabetical order of the names. A request may replace any documented
    ///   variable but the job's id.
    static func variables(for spec: JobSpec, id: JobID) -> [String] {
        var values = [
            "PATH": path,
            "HOME": "/work",
            "USER": "nobody",
            "LOGNAME": "nobody",
            "SHELL": "/bin/sh",
            "PWD": "/work",
            "LANG": "C.UTF-8",
        ]
        values.merge(spec.environment.values) { _, requested in requested }
        values.merge(spec.secretEnvironment.values) { _, requested in requested }
        values["JOBLET_JOB_ID"] = id.description
        return values.map { "\($0.key)=\($0.value)" }.sorted()
    }
}
