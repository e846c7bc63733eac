public import GRPC
public import JobModel
public import JobProto
public import LinuxKernel

/// NodeService, which stands beside the contract: what the machine was found to offer when the daemon started.
public struct NodeFront: Joblet_V1x_NodeService {
    private let answer: Joblet_V1x_NodeCheck

    /// - Parameters:
    ///   - required: the features that the configuration names.
    ///   - isRelaxed: jobs run without what is missing, whatever is required.
    ///   - nodeID: the node's own id.
    ///   - version: the daemon's.
    ///   - moment: when the check was made.
    public init(
        _ check: HostCheck, required: [HostFeature], isRelaxed: Bool, nodeID: String, version: String,
        at moment: Timestamp
    ) {
        var answer = Joblet_V1x_NodeCheck()
        answer.nodeID = nodeID
        answer.kernel = KernelName.release
        answer.architecture = KernelName.architecture
        answer.version = version
        answer.isRelaxed = isRelaxed
        answer.checkedAt = moment.description
        answer.features = check.findings.map { finding in
            let feature = finding.feature
            return Joblet_V1x_NodeFeature(finding, isRequired: feature.need == .always || required.contains(feature))
        }
        self.answer = answer
    }

    public func checkNode(
        _ request: Joblet_V1x_CheckNodeRequest, context: ServerContext
    ) async throws -> Joblet_V1x_NodeCheck { answer }
}

extension Joblet_V1x_NodeFeature {
    init(_ finding: HostCheck.Finding, isRequired: Bool) {
        self.init()
        name = finding.feature.rawValue
        isPresent = finding.isPresent
        need =
            switch finding.feature.need {
            case .always: .always
            case .protection: .protection
            case .extra: .extra
            }
        self.isRequired = isRequired
        purpose = finding.feature.purpose
        guard let problem = finding.problem else { return }
        self.problem = problem
        consequence = finding.feature.consequence
        remedy = finding.remedy
    }
}
