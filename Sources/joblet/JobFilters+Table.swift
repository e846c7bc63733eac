import JobEngine
import LinuxKernel
import Seccomp

extension JobFilters {
    /// Compiles the table of system calls; takes some 30 ms, once.
    /// - Throws: where it cannot be compiled. No job runs without a filter that this machine could load.
    init(_ journal: Journal) throws(CannotStart) {
        do throws(FilterError) {
            let standard = try SystemCallTable.standard.compiled()
            self.init(
                standard: try standard.sealed(),
                withoutUnixSockets: try SystemCallTable.withoutUnixSockets.compiled().sealed())
            if !standard.unknownNames.isEmpty {
                journal.debug(
                    "not known to this libseccomp, so that jobs are told that there is no such call",
                    ["calls": standard.unknownNames.joined(separator: " ")])
            }
        } catch {
            throw CannotStart("\(error)")
        }
    }
}
