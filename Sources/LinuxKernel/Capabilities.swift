internal import CLinux

/// The rights of this process that are neither a user's nor a file's. Source: capabilities(7).
public enum Capabilities {
    /// Empties the bounding set and hands this process's capabilities on by the inheritable set instead.
    ///
    /// Every job must begin with an empty bounding set. joblet-init can empty it, at the price of some forty calls for
    /// each job; done once here, all that this process starts begins with it empty already. joblet-init, and any other
    /// program that is executed by root, still gets what is inheritable: P'(permitted) = P(inheritable) | P(bounding)
    /// for uid 0. Nothing that is started can ever have more than this process has now.
    ///
    /// Both sets belong to a thread, so call it in main before any other thread starts. Without it jobs are as safe
    /// and cost a little more.
    /// - Throws: `EPERM` without CAP_SETPCAP.
    public static func handOnByInheritance() throws(SystemCallError) {
        _ = try systemCall("capset") { clinux_inherit_capabilities() }
    }
}
