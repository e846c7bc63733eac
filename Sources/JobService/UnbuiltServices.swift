public import GRPC
internal import JobProto

/// The services of the contract of which nothing is built yet: every method answers UNIMPLEMENTED.
///
/// They are served all the same, so that roles are asked first and reflection shows the whole contract.
public enum UnbuiltServices {
    private struct Networks: Joblet_NetworkService {}
    private struct Volumes: Joblet_VolumeService {}
    private struct Monitoring: Joblet_MonitoringService {}
    private struct Runtimes: Joblet_RuntimeService {}

    public static let all: [any RPCService] = [Networks(), Volumes(), Monitoring(), Runtimes()]
}
