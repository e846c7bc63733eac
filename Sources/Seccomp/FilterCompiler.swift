internal import CSeccomp
internal import LinuxKernel

extension SystemCallTable {
    /// Compiles the table. Takes some milliseconds: it is done once at the daemon's start, for all jobs.
    /// - Throws: what libseccomp refused; a table that contradicts itself among it.
    public func compiled(for architecture: Architecture = .native) throws(FilterError) -> FilterProgram {
        let compiler = try FilterCompiler(architecture)
        try compiler.begin()
        for group in allowed {
            for rule in group.rules { try compiler.add(rule, joblet_seccomp_allow) }
        }
        // libseccomp takes no rule that says what it would say anyhow; such lines of the table explain, and no more.
        for group in refused where group.answer != SystemCallTable.unknownAnswer {
            let answer = joblet_seccomp_errno(UInt16(group.answer.rawValue))
            for rule in group.rules { try compiler.add(rule, answer) }
        }
        let names = (allowed.flatMap(\.rules) + refused.flatMap(\.rules)).map(\.name)
        let long = try compiler.program()
        return FilterProgram(
            architecture: architecture, bytes: ShortProgram(long)?.bytes ?? long, long: long,
            unknownNames: names.filter { !Architecture.knows($0) })
    }
}

/// One filter of libseccomp while it grows. Source: seccomp_init(3), seccomp_rule_add(3), seccomp_export_bpf(3).
private struct FilterCompiler: ~Copyable {
    private let context: scmp_filter_ctx
    private let architecture: Architecture

    init(_ architecture: Architecture) throws(FilterError) {
        let unknown = joblet_seccomp_errno(UInt16(SystemCallTable.unknownAnswer.rawValue))
        guard let context = seccomp_init(unknown) else {
            throw FilterError(attempt: "begin", reason: "not enough memory")
        }
        self.context = context
        self.architecture = architecture
    }

    deinit { seccomp_release(context) }

    /// What holds for all calls; comes before the rules.
    func begin() throws(FilterError) {
        // Calls of another architecture, which have other numbers, end the process: 32-bit ones, and on x86-64 also those
        // of x32, which are marked by a bit in the number.
        try set(SCMP_FLTATR_ACT_BADARCH, joblet_seccomp_kill)
        // A search tree, which ``ShortProgram`` shortens further.
        try set(SCMP_FLTATR_CTL_OPTIMIZE, 2)
        if architecture != .native {
            try check(seccomp_arch_remove(context, joblet_seccomp_native), "leave out this architecture")
            try check(seccomp_arch_add(context, architecture.token), "choose \(architecture)")
        }
    }

    private func set(_ attribute: scmp_filter_attr, _ value: UInt32) throws(FilterError) {
        try check(seccomp_attr_set(context, attribute, value), "set attribute \(attribute.rawValue)")
    }

    func add(_ rule: SystemCallRule, _ action: UInt32) throws(FilterError) {
        guard architecture.number(of: rule.name) != nil else { return }
        // Rules take this machine's numbers, also for another architecture; libseccomp translates: seccomp_rule_add(3). The
        // ones it makes up for calls that this machine lacks are negative.
        let number = seccomp_syscall_resolve_name(rule.name)
        // libseccomp knows no "or": each combination of values is a rule of its own.
        var combinations: [[scmp_arg_cmp]] = [[]]
        for condition in rule.conditions {
            combinations = combinations.flatMap { earlier in
                condition.comparisons.map { comparison in
                    earlier + [
                        comparison.isEqual
                            ? scmp_arg_cmp(
                                arg: UInt32(condition.place), op: SCMP_CMP_MASKED_EQ, datum_a: comparison.mask,
                                datum_b: comparison.value)
                            : scmp_arg_cmp(
                                arg: UInt32(condition.place), op: SCMP_CMP_NE, datum_a: comparison.value, datum_b: 0)
                    ]
                }
            }
        }
        for comparisons in combinations {
            let code = seccomp_rule_add_array(context, action, number, UInt32(comparisons.count), comparisons)
            try check(code, "add \(rule.name)")
        }
    }

    /// Through a pipe, which holds twice the largest program: nobody has to read while libseccomp writes.
    func program() throws(FilterError) -> [UInt8] {
        do throws(SystemCallError) {
            let pipe = try Pipe()
            let code = seccomp_export_bpf(context, pipe.writeEnd.number)
            let bytes = try pipe.takeReadEnd().readAll()
            guard code == 0 else { throw SystemCallError(call: "seccomp_export_bpf", code: ErrorCode(rawValue: -code)) }
            return bytes
        } catch {
            throw FilterError(attempt: "take it from libseccomp", reason: "\(error)")
        }
    }

    /// libseccomp returns an errno(3) value, negated.
    private func check(_ code: Int32, _ attempt: String) throws(FilterError) {
        guard code < 0 else { return }
        let error = ErrorCode(rawValue: -code)
        throw FilterError(attempt: attempt, reason: "\(error) (\(error.name))")
    }
}
