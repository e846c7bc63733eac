/// A program that answers as libseccomp's does, in fewer instructions.
///
/// The kernel checks and translates the program at the start of every job, which takes about 0.3 µs an instruction.
/// libseccomp compares with every number of the table; but neighbouring numbers mostly get the same answer, so that a
/// search among the runs of equal answers is a third as long. What looks at arguments is taken over as it is, without
/// libseccomp's idle looks at the upper halves.
///
///     arch? ─▶ x32? ─▶ search by number ─┬─▶ answer
///                                        └─▶ a part of libseccomp's that looks at arguments ─▶ answer
struct ShortProgram {
    /// What a number leads to in libseccomp's program before any argument was looked at: always an instruction there, which
    /// is an answer or takes an argument.
    private typealias Goal = Int

    private let given: [FilterInstruction]
    private var instructions: [FilterInstruction] = []

    /// Numbers of calls lie far below; those of x32 begin at 2^30.
    private static let highestNumber: UInt32 = 4_095

    var bytes: [UInt8] { instructions.flatMap(\.bytes) }

    /// - Returns: nil for a program in another form than this libseccomp's. It is as safe as it is, only slower to load.
    init?(_ long: [UInt8]) {
        guard let given = FilterInstruction.read(long), let searchStart = Self.searchStart(in: given) else {
            return nil
        }
        self.given = given
        var runs: [Run] = []
        for number in 0...Self.highestNumber {
            guard let goal = goal(of: number, from: searchStart) else { return nil }
            if let last = runs.last, isSame(last.goal, goal) { runs.removeLast() }
            runs.append(Run(last: number, goal: goal))
        }
        let parts = reachable(from: runs.map(\.goal).filter { given[$0].kind != .answer })
        let answers = Set(runs.indices.compactMap { answer(to: runs[$0...$0]) }).sorted()
        instructions = Array(given[..<searchStart])
        guard append(search(runs[...]), answers, parts) else { return nil }
    }

    /// Numbers up to `last` and above the one before that lead to the same.
    private struct Run {
        let last: UInt32
        let goal: Goal
    }

    private func isSame(_ one: Goal, _ other: Goal) -> Bool {
        one == other || given[one].kind == .answer && given[one] == given[other]
    }

    // MARK: - What libseccomp answers

    /// The program begins with the checks of the architecture, then takes the number and searches. On x86-64 the number is
    /// taken twice, once for the check of x32.
    private static func searchStart(in program: [FilterInstruction]) -> Int? {
        let isNumber: (FilterInstruction) -> Bool = { $0.kind == .load && $0.operand == FilterInstruction.number }
        return program.prefix(16).lastIndex(where: isNumber).map { $0 + 1 }
    }

    /// Follows the comparisons with the number.
    private func goal(of number: UInt32, from start: Int) -> Goal? {
        var next = start
        while next < given.count {
            let instruction = given[next]
            let isTrue: Bool
            switch instruction.kind {
            case .answer: return next
            case .load: return instruction.operand >= FilterInstruction.firstArgument ? withoutIdleLooks(next) : nil
            case .and: return nil
            case .jump:
                next += 1 + Int(instruction.operand)
                continue
            case .jumpIfEqual: isTrue = number == instruction.operand
            case .jumpIfGreater: isTrue = number > instruction.operand
            case .jumpIfAtLeast: isTrue = number >= instruction.operand
            }
            next += 1 + Int(isTrue ? instruction.whenTrue : instruction.whenFalse)
        }
        return nil
    }

    /// Steps over "take the upper half, keep none of its bits, is it 0?", which comes of comparing 32 bits only.
    private func withoutIdleLooks(_ start: Int) -> Int {
        var next = start
        while next + 3 < given.count, given[next].kind == .load, given[next + 1].kind == .and,
            given[next + 1].operand == 0, given[next + 2].kind == .jumpIfEqual, given[next + 2].operand == 0
        {
            let target = next + 3 + Int(given[next + 2].whenTrue)
            // What follows must not rely on what was taken here.
            guard target < given.count, [.load, .answer].contains(given[target].kind) else { break }
            next = target
        }
        return next
    }

    // MARK: - The same, shorter

    /// One instruction of the search.
    private enum Item {
        /// Goes one way up to this number, the other above it.
        case compare(UInt32, upTo: Way, above: Way)
        /// Goes to a part that looks at arguments.
        case part(Goal)
    }

    private enum Way {
        /// On past so many items.
        case past(Int)
        case answer(Goal)
    }

    private func search(_ runs: ArraySlice<Run>) -> [Item] {
        guard let first = runs.first else { return [] }
        // Only a program with one answer to everything has this at its top.
        if runs.count == 1 { return [.part(first.goal)] }
        let middle = runs.startIndex + runs.count / 2
        let (lower, higher) = (runs[..<middle], runs[middle...])
        let toLower = answer(to: lower), toHigher = answer(to: higher)
        let lowerItems = toLower == nil ? search(lower) : []
        let higherItems = toHigher == nil ? search(higher) : []
        let compare = Item.compare(
            runs[middle - 1].last, upTo: toLower.map { .answer($0) } ?? .past(0),
            above: toHigher.map { .answer($0) } ?? .past(lowerItems.count))
        return [compare] + lowerItems + higherItems
    }

    /// Where all of some runs have one answer, whatever the arguments: that.
    private func answer(to runs: ArraySlice<Run>) -> Goal? {
        guard runs.count == 1, let goal = runs.first?.goal, given[goal].kind == .answer else { return nil }
        return given.firstIndex(of: given[goal])
    }

    /// Where the ways out of an instruction lead.
    private func targets(of place: Int) -> [Int] {
        let instruction = given[place]
        switch instruction.kind {
        case .answer: return []
        case .load, .and: return [place + 1]
        case .jump: return [withoutIdleLooks(place + 1 + Int(instruction.operand))]
        case .jumpIfEqual, .jumpIfGreater, .jumpIfAtLeast:
            return [instruction.whenTrue, instruction.whenFalse].map { withoutIdleLooks(place + 1 + Int($0)) }
        }
    }

    /// In their order, so that every jump still leads forward and what follows without a jump still follows.
    private func reachable(from starts: [Int]) -> [Int] {
        var found = Set(starts)
        var waiting = starts
        while let place = waiting.popLast() {
            for target in targets(of: place) where found.insert(target).inserted { waiting.append(target) }
        }
        return found.sorted()
    }

    /// - Parameters:
    ///   - answers: of the search; they follow it.
    ///   - parts: what looks at arguments; they come last.
    /// - Returns: false where a jump would be longer than an instruction can say.
    private mutating func append(_ search: [Item], _ answers: [Goal], _ parts: [Goal]) -> Bool {
        let afterSearch = instructions.count + search.count
        let afterAnswers = afterSearch + answers.count
        let answerPlaces = Dictionary(uniqueKeysWithValues: answers.enumerated().map { ($1, afterSearch + $0) })
        let places = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, afterAnswers + $0) })
        for item in search {
            let next = instructions.count + 1
            func distance(_ way: Way) -> UInt8? {
                switch way {
                case .past(let count): UInt8(exactly: count)
                case .answer(let goal): answerPlaces[goal].flatMap { UInt8(exactly: $0 - next) }
                }
            }
            switch item {
            case .compare(let number, let upTo, let above):
                guard let whenFalse = distance(upTo), let whenTrue = distance(above) else { return false }
                instructions.append(
                    FilterInstruction(kind: .jumpIfGreater, whenTrue: whenTrue, whenFalse: whenFalse, operand: number))
            case .part(let goal):
                guard let place = places[goal] else { return false }
                instructions.append(FilterInstruction(kind: .jump, operand: UInt32(place - next)))
            }
        }
        instructions += answers.map { given[$0] }
        for part in parts {
            let distances = targets(of: part).compactMap { places[$0].map { $0 - instructions.count - 1 } }
            guard let instruction = Self.moved(given[part], distances) else { return false }
            instructions.append(instruction)
        }
        return true
    }

    private static func moved(_ instruction: FilterInstruction, _ distances: [Int]) -> FilterInstruction? {
        switch instruction.kind {
        case .answer: return instruction
        case .load, .and: return distances == [0] ? instruction : nil
        case .jump: return FilterInstruction(kind: .jump, operand: UInt32(distances[0]))
        case .jumpIfEqual, .jumpIfGreater, .jumpIfAtLeast:
            guard let whenTrue = UInt8(exactly: distances[0]), let whenFalse = UInt8(exactly: distances[1]) else {
                return nil
            }
            return FilterInstruction(
                kind: instruction.kind, whenTrue: whenTrue, whenFalse: whenFalse, operand: instruction.operand)
        }
    }
}
