import JobProto
import LinuxKernel
import Testing

@testable import JobService

@Suite struct NodeFrontTests {
    @Test func `a finding is told with all that a person needs to act on it`() {
        let finding = HostCheck.Finding(feature: .seccomp, problem: "seccomp: EINVAL", remedy: "use another kernel")
        let feature = Joblet_V1x_NodeFeature(finding, isRequired: true)
        #expect(feature.name == "seccomp")
        #expect(!feature.isPresent && feature.isRequired)
        #expect(feature.need == .protection)
        #expect(feature.purpose == HostFeature.seccomp.purpose)
        #expect(feature.problem == "seccomp: EINVAL")
        #expect(feature.consequence == HostFeature.seccomp.consequence)
        #expect(feature.remedy == "use another kernel")
    }

    @Test func `of what is there nothing is said but what it is good for`() {
        for feature in HostFeature.allCases {
            let told = Joblet_V1x_NodeFeature(
                HostCheck.Finding(feature: feature, problem: nil, remedy: ""), isRequired: false)
            #expect(told.isPresent)
            #expect(!told.purpose.isEmpty && told.problem.isEmpty && told.consequence.isEmpty && told.remedy.isEmpty)
        }
    }
}
