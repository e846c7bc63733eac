public import LinuxKernel

/// One system call, allowed or refused under some conditions.
public struct SystemCallRule: Sendable, Equatable {
    /// As section 2 of the manual names it.
    public let name: String
    /// All have to hold. A call with several ways to be allowed has several rules.
    public let conditions: [ArgumentCondition]

    public init(_ name: String, _ conditions: ArgumentCondition...) {
        self.name = name
        self.conditions = conditions
    }

    /// Calls without conditions, separated by blanks and newlines.
    static func all(_ names: String) -> [SystemCallRule] {
        names.split { $0 == " " || $0 == "\n" }.map { SystemCallRule(String($0)) }
    }
}

/// System calls that jobs may make, with one reason for all of them.
public struct AllowedCalls: Sendable, Equatable {
    public let subject: String
    /// Why these are safe to have, or what they are needed for; where there are exceptions, why.
    public let reason: String
    public let rules: [SystemCallRule]

    init(_ subject: String, _ reason: String, _ names: String, _ conditional: [SystemCallRule] = []) {
        self.subject = subject
        self.reason = reason
        rules = SystemCallRule.all(names) + conditional
    }
}

/// System calls that jobs may not make, with one reason and one answer for all of them.
public struct RefusedCalls: Sendable, Equatable {
    public let subject: String
    /// What a job could do with them.
    public let reason: String
    /// What the job's program is told.
    public let answer: ErrorCode
    public let rules: [SystemCallRule]

    init(
        _ subject: String, answer: ErrorCode = .notPermitted, _ reason: String, _ names: String,
        _ conditional: [SystemCallRule] = []
    ) {
        self.subject = subject
        self.reason = reason
        self.answer = answer
        rules = SystemCallRule.all(names) + conditional
    }
}
