/// The module map of `docs/architecture.md` as a table: what each directory of `Sources` may import.
/// Imports point down: a module names only modules that stand above it here.
enum ModuleMap {
    /// Modules of the toolchain that any module may import.
    static let everywhere: Set<String> = ["Synchronization"]

    /// Modules of which nothing is linked into what users run: tools for building and for the public test suites.
    static let developmentOnly: Set<String> = [
        "ProtobufGenerator", "protoc-gen-joblet", "interop-server", "conformance-program",
    ]

    /// Modules that no shipped program may link: the first import anywhere costs every start milliseconds and megabytes.
    static let banned: Set<String> = ["Foundation", "FoundationEssentials", "FoundationNetworking", "Dispatch"]

    static let allowed: [String: Set<String>] = [
        // Knows nothing of ours.
        "JobModel": [],
        "Protobuf": [],
        "Spelling": [],
        "Arguments": ["Spelling"],
        "YAML": ["CYAML"],
        // The one door to the kernel.
        "LinuxKernel": ["CInitPlan", "CLinux", "CSystemd", "Glibc"],
        "Seccomp": ["CSeccomp", "LinuxKernel"],
        // The transport: knows no job.
        "TLS": ["COpenSSL", "LinuxKernel"],
        "HTTP2": ["CNghttp2", "LinuxKernel", "TLS"],
        "GRPC": ["CZlib", "HTTP2", "LinuxKernel", "Protobuf", "TLS"],
        "GRPCServices": ["GRPC", "LinuxKernel", "Protobuf", "TLS"],
        // The contract.
        "ProtobufGenerator": ["Protobuf"],
        "protoc-gen-joblet": ["Glibc", "Protobuf", "ProtobufGenerator"],
        "JobProto": ["GRPC", "Protobuf"],
        // The jobs: know no wire format.
        "StateStore": ["CSQLite", "JobModel", "LinuxKernel"],
        "JobEngine": ["JobModel", "LinuxKernel", "StateStore"],
        "Settings": ["JobModel", "LinuxKernel", "Spelling", "YAML"],
        // Where they meet.
        "JobService": ["GRPC", "JobEngine", "JobModel", "JobProto", "LinuxKernel", "Protobuf", "TLS"],
        "JobletClient": ["GRPC", "HTTP2", "JobModel", "JobProto", "LinuxKernel", "Protobuf", "TLS", "YAML"],
        // The programs.
        "joblet": [
            "Arguments", "GRPC", "GRPCServices", "HTTP2", "JobEngine", "JobModel", "JobProto", "JobService",
            "LinuxKernel", "Seccomp", "Settings", "TLS", "YAML",
        ],
        "rnx": [
            "Arguments", "GRPC", "HTTP2", "JobModel", "JobProto", "JobletClient", "LinuxKernel", "Protobuf", "TLS",
            "YAML",
        ],
        // Test programs for suites that others wrote.
        "interop-server": ["GRPC", "GRPCServices", "Glibc", "HTTP2", "LinuxKernel", "Protobuf", "TLS"],
        "conformance-program": ["Glibc", "LinuxKernel", "Protobuf"],
    ]
}
