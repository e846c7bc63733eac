import LinuxKernel
import Testing

@testable import JobEngine

@Suite struct IDPoolTests {
    /// Ranges of ten ids from 1000 on.
    private func pool(of count: UInt32) -> IDPool { IDPool(first: 1_000, size: 10, total: count * 10 + 9) }

    @Test func `ranges are leased one after the other and never twice at a time`() throws {
        let pool = pool(of: 3)
        let leases = try (0..<3).map { _ in try #require(pool.lease()) }
        #expect(leases.map(\.range.first) == [1_000, 1_010, 1_020])
        #expect(leases.allSatisfy { $0.range.count == 10 })
        #expect(pool.lease() == nil)
        withExtendedLifetime(leases) {}
    }

    @Test func `the range that was given back first is leased first`() throws {
        let pool = pool(of: 3)
        var leases = try (0..<3).map { _ in try #require(pool.lease()) }
        for place in [1, 0, 0] { leases.remove(at: place) }
        for first: UInt32 in [1_010, 1_000, 1_020, 1_010] {
            let lease = try #require(pool.lease())
            #expect(lease.range.first == first)
            withExtendedLifetime(lease) {}
        }
    }

    @Test func `a range is free again when the last holder lets go`() throws {
        let pool = pool(of: 1)
        var lease = pool.lease()
        var other = lease
        lease = nil
        #expect(pool.lease() == nil)
        withExtendedLifetime(other) {}
        other = nil
        lease = pool.lease()
        #expect(lease != nil)
    }

    @Test func `a range of an earlier life is passed over until it is free`() throws {
        let pool = pool(of: 3)
        var old = pool.reserve(1_015)
        #expect(old?.range.first == 1_010)
        #expect(pool.reserve(1_010) == nil)
        #expect(pool.reserve(999) == nil)
        #expect(pool.reserve(1_030) == nil)
        let new = try (0..<2).map { _ in try #require(pool.lease()) }
        #expect(new.map(\.range.first) == [1_000, 1_020])
        #expect(pool.lease() == nil)
        withExtendedLifetime(old) {}
        old = nil
        #expect(pool.lease()?.range.first == 1_010)
        // And one that was leased and given back in this life.
        #expect(pool.reserve(1_010)?.range.first == 1_010)
        withExtendedLifetime(new) {}
    }

    @Test func `many leases are given back and leased again in the order of their return`() throws {
        let pool = pool(of: 2)
        for turn in 0..<5_000 {
            let lease = try #require(pool.lease())
            #expect(lease.range.first == (turn % 2 == 0 ? 1_000 : 1_010))
            withExtendedLifetime(lease) {}
        }
    }

    @Test func `no range reaches beyond the largest id`() {
        let pool = IDPool(first: .max - 25, size: 10, total: 1_000)
        #expect(pool.count == 2)
    }
}
