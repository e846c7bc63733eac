// swift-tools-version: 6.3
import PackageDescription

// One line a target, in the order of the imports: what a line names stands above it.

/// Modules whose every other line is a C call: `unsafe` on each of them would mark nothing.
let facingC: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableExperimentalFeature("Lifetimes"),
]

/// Every other Swift module.
let strict: [SwiftSetting] = facingC + [.strictMemorySafety()]

/// Code that runs once: the optimizer spends a minute on the table of settings and saves less than a millisecond.
let unoptimized: [SwiftSetting] = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// C that runs with the daemon's rights gets no warning either.
let strictC: [CSetting] = [.unsafeFlags(["-std=gnu17", "-Wall", "-Wextra", "-Werror"])]

/// joblet-init is started for every job: without libc and runtime libraries it is a few pages that need no relocation.
let freestandingC: [CSetting] = [
    .unsafeFlags([
        "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-Os", "-g0", "-ffreestanding", "-fno-stack-protector",
        "-fno-asynchronous-unwind-tables", "-fno-pic", "-fno-sanitize=all",
    ])
]
let freestandingLink: [LinkerSetting] = [
    .unsafeFlags([
        "-static-executable", "-nostartfiles", "-Xclang-linker", "-nostdlib", "-Xclang-linker", "-nostartfiles",
        "-Xclang-linker", "-fno-sanitize=all", "-Xlinker", "--build-id=none", "-Xlinker", "-s",
    ])
]

func library(_ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = strict) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: facingC)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: facingC)
}

func native(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
    name: "joblet",
    targets: [
        // The house rules that a grep can hold.
        tests("HouseTests", []),

        // Native libraries, from Debian.
        native("CNghttp2", "libnghttp2", "libnghttp2-dev"),
        native("COpenSSL", "openssl", "libssl-dev"),
        native("CSystemd", "libsystemd", "libsystemd-dev"),
        native("CZlib", "zlib", "zlib1g-dev"),
        native("CYAML", "yaml-0.1", "libyaml-dev"),
        native("CSQLite", "sqlite3", "libsqlite3-dev"),
        native("CSeccomp", "libseccomp", "libseccomp-dev"),

        // The door to the kernel.
        .target(name: "CInitPlan", cSettings: freestandingC),
        .executableTarget(
            name: "joblet-init", dependencies: ["CInitPlan"], cSettings: freestandingC, linkerSettings: freestandingLink
        ),
        .target(name: "CLinux", dependencies: ["CInitPlan"], cSettings: strictC),
        library("LinuxKernel", ["CLinux", "CInitPlan", "CSystemd"], facingC),
        tests("LinuxKernelTests", ["LinuxKernel", "joblet-init"]),

        // What jobs may ask of the kernel.
        library("Seccomp", ["LinuxKernel", "CSeccomp"], facingC),
        tests("SeccompTests", ["Seccomp", "LinuxKernel"]),

        // Protocol buffers.
        library("Protobuf", []),
        library("ProtobufGenerator", ["Protobuf"]),
        tests("ProtobufTests", ["Protobuf"]),
        tests("ProtobufGeneratorTests", ["ProtobufGenerator", "Protobuf"]),
        program("protoc-gen-joblet", ["ProtobufGenerator"]),

        // The transport.
        library("TLS", ["LinuxKernel", "COpenSSL"], facingC),
        tests("TLSTests", ["TLS", "LinuxKernel"]),
        library("HTTP2", ["TLS", "LinuxKernel", "CNghttp2"], facingC),
        tests("HTTP2Tests", ["HTTP2", "TLS", "LinuxKernel"]),
        library("GRPC", ["HTTP2", "TLS", "LinuxKernel", "Protobuf", "CZlib"]),
        tests("GRPCTests", ["GRPC", "HTTP2", "TLS", "LinuxKernel", "Protobuf"]),
        library("GRPCServices", ["GRPC", "LinuxKernel", "Protobuf"]),
        tests("GRPCServicesTests", ["GRPCServices", "GRPC", "TLS", "LinuxKernel", "Protobuf"]),

        // The contract, made from proto/ by scripts/generate.
        library("JobProto", ["Protobuf", "GRPC"]),
        tests("JobProtoTests", ["JobProto", "Protobuf", "ProtobufGenerator"]),

        // Values.
        library("JobModel", []),
        tests("JobModelTests", ["JobModel"]),

        // Jobs.
        library("StateStore", ["JobModel", "CSQLite", "LinuxKernel"], facingC),
        tests("StateStoreTests", ["StateStore", "JobModel", "LinuxKernel"]),
        library("JobEngine", ["StateStore", "LinuxKernel", "JobModel"]),
        tests("JobEngineTests", ["JobEngine", "StateStore", "LinuxKernel", "JobModel", "joblet-init"]),

        // The daemon.
        library("JobService", ["JobEngine", "JobModel", "JobProto", "GRPC", "TLS", "LinuxKernel"]),
        tests("JobServiceTests", ["JobService", "JobEngine", "JobModel", "JobProto", "GRPC", "LinuxKernel"]),
        program(
            "joblet",
            [
                "JobService", "JobEngine", "JobModel", "Settings", "Arguments", "GRPCServices", "GRPC", "HTTP2", "TLS",
                "Seccomp", "LinuxKernel",
            ]),
        .testTarget(name: "EndToEndTests", exclude: ["python"], swiftSettings: facingC),

        // Configuration and the command line.
        library("YAML", ["CYAML"], facingC),
        tests("YAMLTests", ["YAML"]),
        library("Spelling", []),
        tests("SpellingTests", ["Spelling"]),
        library("Arguments", ["Spelling"]),
        tests("ArgumentsTests", ["Arguments"]),
        library("JobletClient", ["GRPC", "JobProto", "LinuxKernel", "TLS", "YAML"]),
        program("rnx", ["Arguments", "JobletClient", "GRPC", "JobProto", "LinuxKernel"]),
        tests("rnxTests", ["rnx", "JobProto", "Arguments", "GRPC", "TLS", "LinuxKernel"]),
        tests("JobletClientTests", ["JobletClient", "GRPC", "TLS"]),
        library("Settings", ["YAML", "JobModel", "LinuxKernel", "Spelling"], unoptimized),
        tests("SettingsTests", ["Settings", "JobModel", "LinuxKernel"]),
    ],
    swiftLanguageModes: [.v6]
)

// The floors that figures are held against, in C with nothing of ours, and the program that measures.
package.targets += [
    .executableTarget(name: "job-floor", path: "Benchmarks/job-floor"),
    .executableTarget(name: "wire-floor", dependencies: ["CNghttp2", "COpenSSL"], path: "Benchmarks/wire-floor"),
    .executableTarget(
        name: "Benchmarks", dependencies: ["LinuxKernel", "Seccomp", "joblet-init", "job-floor", "wire-floor"],
        path: "Benchmarks", exclude: ["README.md", "job-floor", "wire-floor"], swiftSettings: facingC),
]

// The programs that public test suites are run against; scripts/build-suites makes the sources they need first.
if Context.environment["JOBLET_PUBLIC_SUITES"] != nil {
    package.targets += [
        program("conformance-program", ["Protobuf"], path: "Tests/PublicSuites/conformance-program"),
        program(
            "interop-server", ["GRPC", "GRPCServices", "TLS", "LinuxKernel", "Protobuf"],
            path: "Tests/PublicSuites/interop-server"),
    ]
}
