import Testing

@testable import LinuxKernel

/// What the kernel's files look like, and what is made of them.
@Suite struct ProcessReadingTests {
    static let status = """
        Name:\tsleep\\nUid: 0
        Umask:\t0022
        State:\tS (sleeping)
        Tgid:\t4711
        Pid:\t4711
        PPid:\t4710
        Uid:\t1879113726\t1879113726\t1879113726\t1879113726
        Gid:\t1879113726\t1879113726\t1879113726\t1879113727
        Groups:\t4 27 
        NSpid:\t4711\t2
        CapInh:\t0000000000000000
        CapPrm:\t0000000000000020
        CapEff:\t0000000000000000
        CapBnd:\t000001ffffffffff
        CapAmb:\t0000000000000000
        NoNewPrivs:\t1
        Seccomp:\t2
        Seccomp_filters:\t3

        """

    @Test func `a status is read field by field`() throws {
        let status = try #require(ProcessStatus(parsing: Self.status))
        #expect(status.pid == 4_711 && status.parent == 4_710 && status.pidInside == 2 && status.state == "S")
        #expect(status.users.all == [UInt32](repeating: 1_879_113_726, count: 4))
        #expect(status.groups.fileSystem == 1_879_113_727)
        #expect(status.supplementaryGroups == [4, 27])
        #expect(status.permitted == .kill && status.effective.isEmpty && status.bounding.names.count == 41)
        #expect(status.noNewPrivileges && status.seccompMode == 2 && status.seccompFilters == 3)
        #expect(!status.hasEnded)
    }

    @Test func `older kernels say less, and a text without the rights is no status`() throws {
        let older = Self.status.split(separator: "\n").filter { !$0.hasPrefix("Seccomp") && !$0.hasPrefix("NSpid") }
        let status = try #require(ProcessStatus(parsing: older.joined(separator: "\n")))
        #expect(status.seccompMode == 0 && status.seccompFilters == nil && status.pidInside == 4_711)
        for field in ["Uid", "CapEff", "CapBnd", "NoNewPrivs", "PPid", "State"] {
            let lines = Self.status.split(separator: "\n").filter { !$0.hasPrefix("\(field):") }
            #expect(ProcessStatus(parsing: lines.joined(separator: "\n")) == nil)
        }
        #expect(ProcessStatus(parsing: "") == nil)
    }

    @Test func `capabilities have the manual's names`() {
        #expect(CapabilitySet.kill.description == "CAP_KILL")
        #expect(CapabilitySet.none.description == "none")
        #expect(CapabilitySet(rawValue: 1 << 21 | 1).names == ["CAP_CHOWN", "CAP_SYS_ADMIN"])
        #expect(CapabilitySet(rawValue: 1 << 40 | 1 << 63).names == ["CAP_CHECKPOINT_RESTORE", "capability 63"])
        #expect(CapabilitySet(rawValue: 0x21).subtracting(.kill).names == ["CAP_CHOWN"])
    }

    @Test func `a mount is read with its octal escapes and any number of tags`() throws {
        let mount = try #require(
            MountEntry(
                parsing: "36 35 98:0 /a\\040b /mnt\\011x\\134 rw,noatime shared:2 master:1 - ext3 /dev/root ro,errors=x"
            ))
        #expect(mount.root == "/a b" && mount.path == "/mnt\tx\\" && mount.type == "ext3")
        #expect(mount.source == "/dev/root" && mount.options == ["rw", "noatime"])
        #expect(mount.propagation == ["shared:2", "master:1"] && mount.fileSystemOptions == ["ro", "errors=x"])
        #expect(mount.isReadOnly)
        let plain = try #require(MountEntry(parsing: "1 2 0:5 / /tmp rw,nosuid - tmpfs tmpfs rw,size=64k"))
        #expect(plain.propagation == [] && !plain.isReadOnly)
        for line in ["", "1 2 3", "36 35 98:0 / /mnt rw shared:2 ext3 /dev/root rw", "36 35 98:0 / /mnt rw -"] {
            #expect(MountEntry(parsing: line) == nil)
        }
    }

    @Test func `limits are read from their columns`() {
        let text = """
            Limit                     Soft Limit           Hard Limit           Units
            Max cpu time              unlimited            unlimited            seconds
            Max open files            1024                 65536                files
            Max nice priority         0                    0
            broken
            """
        #expect(
            ProcessLimit.parse(text) == [
                ProcessLimit(name: "Max cpu time", soft: nil, hard: nil, unit: "seconds"),
                ProcessLimit(name: "Max open files", soft: 1_024, hard: 65_536, unit: "files"),
                ProcessLimit(name: "Max nice priority", soft: 0, hard: 0, unit: ""),
            ])
    }

    @Test func `a map turns ids around`() {
        let map = IDMapping.parse("         0 1879048192      65536\n")
        #expect(map == [IDMapping(inside: 0, outside: 1_879_048_192, count: 65_536)])
        #expect(map.inside(of: 1_879_113_726) == 65_534)
        #expect(map.inside(of: 1_879_048_191) == nil && map.inside(of: 1_879_113_728) == nil)
        #expect(IDMapping.parse("") == [] && IDMapping.parse("1 2\n") == [])
        // The whole of the ids has one fewer than fits into 32 bits.
        #expect(IDMapping.parse("0 0 4294967295").inside(of: 4_294_967_294) == 4_294_967_294)
    }

    @Test func `interfaces, control group and namespaces are found in their lines`() {
        let devices = "Inter-|   Receive\n face |bytes\n    lo:    0       0\neth0.1:  12 0\n"
        #expect(ProcessIsolation.interfaces(devices) == ["lo", "eth0.1"])
        #expect(ProcessIsolation.unifiedGroup("12:pids:/x\n0::/joblet/job-1\n") == "/joblet/job-1")
        #expect(ProcessIsolation.unifiedGroup("12:pids:/x\n") == "")
        #expect(NamespaceKind.inode(in: "mnt:[4026531841]") == 4_026_531_841)
        #expect(NamespaceKind.inode(in: "/proc/1") == nil)
    }
}
