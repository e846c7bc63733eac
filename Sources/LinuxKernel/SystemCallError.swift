internal import CLinux

/// The kernel's reason for refusing a call, as errno(3) numbers it.
public struct ErrorCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// The constant's name, `ENOENT`, or `error 4711` for a number that has none.
    public var name: String {
        clinux_error_name(rawValue).map { String(cString: $0) } ?? "error \(rawValue)"
    }

    /// A few words for people: `No such file or directory`.
    public var description: String {
        clinux_error_description(rawValue).map { String(cString: $0) } ?? "error \(rawValue)"
    }

    // The values are those of x86-64 and arm64 alike: Linux, include/uapi/asm-generic/errno-base.h and errno.h.
    public static let notPermitted = ErrorCode(rawValue: 1)
    public static let notFound = ErrorCode(rawValue: 2)
    public static let noSuchProcess = ErrorCode(rawValue: 3)
    public static let interrupted = ErrorCode(rawValue: 4)
    public static let inputOutput = ErrorCode(rawValue: 5)
    public static let argumentsTooLong = ErrorCode(rawValue: 7)
    public static let notAProgram = ErrorCode(rawValue: 8)
    public static let badDescriptor = ErrorCode(rawValue: 9)
    public static let noChild = ErrorCode(rawValue: 10)
    public static let wouldBlock = ErrorCode(rawValue: 11)
    public static let outOfMemory = ErrorCode(rawValue: 12)
    public static let accessDenied = ErrorCode(rawValue: 13)
    public static let busy = ErrorCode(rawValue: 16)
    public static let exists = ErrorCode(rawValue: 17)
    public static let crossesDevices = ErrorCode(rawValue: 18)
    public static let noSuchDevice = ErrorCode(rawValue: 19)
    public static let notADirectory = ErrorCode(rawValue: 20)
    public static let isADirectory = ErrorCode(rawValue: 21)
    public static let invalid = ErrorCode(rawValue: 22)
    public static let tooManySystemFiles = ErrorCode(rawValue: 23)
    public static let tooManyFiles = ErrorCode(rawValue: 24)
    public static let fileTooLarge = ErrorCode(rawValue: 27)
    public static let noSpace = ErrorCode(rawValue: 28)
    public static let readOnly = ErrorCode(rawValue: 30)
    public static let brokenPipe = ErrorCode(rawValue: 32)
    public static let nameTooLong = ErrorCode(rawValue: 36)
    public static let notImplemented = ErrorCode(rawValue: 38)
    public static let notEmpty = ErrorCode(rawValue: 39)
    public static let tooManySymlinks = ErrorCode(rawValue: 40)
    public static let badMessage = ErrorCode(rawValue: 74)
    public static let tooManyUsers = ErrorCode(rawValue: 87)
    public static let notSupported = ErrorCode(rawValue: 95)
    public static let familyNotSupported = ErrorCode(rawValue: 97)
    public static let addressInUse = ErrorCode(rawValue: 98)
    public static let addressNotAvailable = ErrorCode(rawValue: 99)
    public static let connectionAborted = ErrorCode(rawValue: 103)
    public static let connectionReset = ErrorCode(rawValue: 104)
    public static let notConnected = ErrorCode(rawValue: 107)
    public static let timedOut = ErrorCode(rawValue: 110)
    public static let connectionRefused = ErrorCode(rawValue: 111)
    public static let inProgress = ErrorCode(rawValue: 115)
    public static let quotaExceeded = ErrorCode(rawValue: 122)
}

/// A system call that failed: which one, on what, and the kernel's reason.
public struct SystemCallError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The call's name as in section 2 of the manual: `openat`.
    public let call: String
    /// What it was asked to do it on, a path or an address; nil where there is nothing to name.
    public let subject: String?
    /// The kernel's reason.
    public let code: ErrorCode

    public init(call: String, subject: String? = nil, code: ErrorCode) {
        self.call = call
        self.subject = subject
        self.code = code
    }

    /// The reason's name: `ENOENT`.
    public var name: String { code.name }

    /// `openat /etc/joblet.yml: No such file or directory (ENOENT)`
    public var description: String {
        "\(call)\(subject.map { " \($0)" } ?? ""): \(code) (\(code.name))"
    }
}

/// Makes one call: repeats it while a signal interrupts it, and turns -1 into a typed error.
/// - Parameter subject: evaluated only on failure.
@inline(always)
func systemCall<Result: SignedInteger>(
    _ call: StaticString, _ subject: @autoclosure () -> String? = nil, _ body: () -> Result
) throws(SystemCallError) -> Result {
    while true {
        let result = body()
        if result != -1 { return result }
        let code = ErrorCode(rawValue: clinux_errno())
        if code == .interrupted { continue }
        throw SystemCallError(call: "\(call)", subject: subject(), code: code)
    }
}

/// As ``systemCall(_:_:_:)`` for a descriptor that does not block.
/// - Returns: nil where the call would have had to wait.
@inline(always)
func systemCallUnlessBlocking(
    _ call: StaticString, _ body: () -> Int
) throws(SystemCallError) -> Int? {
    while true {
        let result = body()
        if result != -1 { return result }
        let code = ErrorCode(rawValue: clinux_errno())
        if code == .interrupted { continue }
        if code == .wouldBlock { return nil }
        throw SystemCallError(call: "\(call)", code: code)
    }
}
