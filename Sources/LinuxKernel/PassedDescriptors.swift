/// What joblet-init is given beside the job's streams and its channel: which descriptor becomes which number.
struct PassedDescriptors {
    /// The numbers begin here: INIT_EXTRA of init_plan.h.
    static let template = 4

    /// Ours, in the order of joblet-init's.
    private(set) var numbers: [Int32]
    var workSpace: Int?
    var filter: Int?
    var uploads: Int?

    /// - Parameter template: the mount namespace that all jobs join first.
    init(template: Int32) { numbers = [template] }

    /// - Returns: the number it will have in joblet-init.
    mutating func pass(_ number: Int32) -> Int {
        numbers.append(number)
        return PassedDescriptors.template + numbers.count - 1
    }
}
