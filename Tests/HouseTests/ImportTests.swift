import Testing

/// The import rules of the architecture, read from the sources: the compiler does not know them.
@Suite struct ImportTests {
    @Test func `every module stands in the module map`() throws {
        let modules = try SourceTree.swiftModules()
        #expect(!modules.isEmpty)
        for module in modules {
            #expect(ModuleMap.allowed[module] != nil, "add \(module) to ModuleMap with what it may import")
        }
    }

    @Test func `a module imports only what stands above it in the map`() throws {
        for file in try SourceTree.files(below: "Sources") {
            let module = String(file.path.split(separator: "/")[1])
            let allowed = (ModuleMap.allowed[module] ?? []).union(ModuleMap.everywhere)
            for name in file.imports where !allowed.contains(name) {
                Issue.record("\(file.path) imports \(name)")
            }
        }
    }

    @Test func `the map itself points down and never round`() {
        var seen: Set<String> = []
        func visit(_ module: String, through path: [String]) {
            #expect(!path.contains(module), "a circle: \((path + [module]).joined(separator: " → "))")
            guard !path.contains(module), seen.insert(module).inserted else { return }
            for next in ModuleMap.allowed[module] ?? [] { visit(next, through: path + [module]) }
        }
        for module in ModuleMap.allowed.keys { visit(module, through: []) }
    }

    @Test func `only the door to the kernel imports libc, its own C and libsystemd`() throws {
        for file in try SourceTree.files(below: "Sources") {
            let module = String(file.path.split(separator: "/")[1])
            guard module != "LinuxKernel", !ModuleMap.developmentOnly.contains(module) else { continue }
            for name in file.imports where ["CInitPlan", "CLinux", "CSystemd", "Glibc", "Musl"].contains(name) {
                Issue.record("\(file.path) imports \(name): that belongs behind LinuxKernel")
            }
        }
    }

    @Test func `each C library has one module that imports it`() throws {
        var importers: [String: Set<String>] = [:]
        for file in try SourceTree.files(below: "Sources") {
            let module = String(file.path.split(separator: "/")[1])
            for name in file.imports where name.wholeMatch(of: /C[A-Z]\w*/) != nil {
                importers[name, default: []].insert(module)
            }
        }
        for (library, modules) in importers {
            #expect(modules.count == 1, "\(library) is imported by \(modules.sorted().joined(separator: " and "))")
        }
    }

    @Test func `transport and engine have not heard of the contract`() throws {
        for module in ["LinuxKernel", "TLS", "HTTP2", "GRPC", "GRPCServices", "StateStore", "JobEngine", "Settings"] {
            for file in try SourceTree.files(below: "Sources/\(module)") {
                #expect(!file.imports.contains("JobProto"), "\(file.path)")
            }
        }
    }

    @Test func `nothing that is shipped imports Foundation or Dispatch`() throws {
        for file in try SourceTree.files(below: "Sources") {
            let module = String(file.path.split(separator: "/")[1])
            guard !ModuleMap.developmentOnly.contains(module) else { continue }
            for name in file.imports where ModuleMap.banned.contains(name) {
                Issue.record("\(file.path) imports \(name)")
            }
        }
    }
}
