internal import LinuxKernel

/// The user ids that jobs run under: ranges of one size, each leased to one job at a time.
///
/// The range that has been free for longest is leased first, so that what a job might have left somewhere belongs to
/// nobody for as long as possible.
final class IDPool: Sendable {
    private struct State {
        /// Ranges below this number were leased or skipped before.
        var neverLeased: UInt32 = 0
        /// Ranges above ``neverLeased`` that were reserved before their turn.
        var skipped: Set<UInt32> = []
        var leased: Set<UInt32> = []
        /// From the one that was given back first.
        var returned: [UInt32] = []
        /// So many of ``returned`` are leased again; cut off now and then.
        var taken = 0
    }

    private let first: UInt32
    private let size: UInt32
    /// How many ranges there are.
    let count: UInt32
    private let state = Lock(State())

    /// - Parameters:
    ///   - first: the first id of the first range; not 0.
    ///   - size: ids in a range; not 0.
    ///   - total: ids in all. What does not fill a range stays unused.
    init(first: UInt32, size: UInt32, total: UInt32) {
        self.first = first
        self.size = size
        count = min(total, .max - first) / size
    }

    /// - Returns: nil when every range is leased.
    func lease() -> IDLease? {
        let number = state.withLock { state -> UInt32? in
            while state.neverLeased < count {
                let number = state.neverLeased
                state.neverLeased += 1
                if state.skipped.remove(number) == nil {
                    state.leased.insert(number)
                    return number
                }
            }
            guard state.taken < state.returned.count else { return nil }
            let number = state.returned[state.taken]
            state.taken += 1
            if state.taken > 1_024 {
                state.returned.removeFirst(state.taken)
                state.taken = 0
            }
            state.leased.insert(number)
            return number
        }
        return number.flatMap(makeLease)
    }

    /// Takes the range that an earlier life of the daemon leased to a job of which something is left.
    /// - Parameter id: any id in it.
    /// - Returns: nil when the range is leased already, or is none of this pool's any more.
    func reserve(_ id: UInt32) -> IDLease? {
        guard id >= first, (id - first) / size < count else { return nil }
        let number = (id - first) / size
        let isFree = state.withLock { state -> Bool in
            guard state.leased.insert(number).inserted else { return false }
            if number >= state.neverLeased {
                state.skipped.insert(number)
            } else if let place = state.returned[state.taken...].firstIndex(of: number) {
                state.returned.remove(at: place)
            }
            return true
        }
        return isFree ? makeLease(number) : nil
    }

    private func makeLease(_ number: UInt32) -> IDLease? {
        // A pool has no range that reaches beyond the largest id.
        IDRange(first: first + number * size, count: size).map { IDLease($0, number: number, of: self) }
    }

    fileprivate func giveBack(_ number: UInt32) {
        state.withLock { state in
            state.leased.remove(number)
            state.returned.append(number)
        }
    }
}

/// One job's range of ids. All that have to do with what is left of the job hold the lease, and the range is free again
/// when the last of them lets go.
final class IDLease: Sendable {
    let range: IDRange
    private let number: UInt32
    private let pool: IDPool

    fileprivate init(_ range: IDRange, number: UInt32, of pool: IDPool) {
        self.range = range
        self.number = number
        self.pool = pool
    }

    deinit {
        pool.giveBack(number)
    }
}
