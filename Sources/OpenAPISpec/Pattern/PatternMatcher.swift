/// Matches by backtracking, with a bound on the work. What there is still to be tried is kept in a list of its own, so that neither the
/// expression nor the text is limited by the thread's stack.
struct PatternMatcher {
    /// What is to be done when a way has led nowhere, the last first.
    private enum Undone {
        case way(step: Int, position: Int)
        /// A run of characters may end at each position from `low` to `high`.
        case shorter(step: Int, low: Int, high: Int)
        /// A run of characters may be longer than to `position`, by `left` characters at most.
        case longer(step: Int, position: Int, left: Int)
        case register(Int, Int)
    }

    private let text: [Unicode.Scalar]
    private let program: PatternProgram
    private var registers: [Int]
    private var undone: [Undone] = []
    private var work = 0
    private let maximumWork: Int

    init(_ program: PatternProgram, _ text: [Unicode.Scalar]) {
        self.program = program
        self.text = text
        registers = Array(repeating: -1, count: program.registers)
        maximumWork = max(1_000_000, 50 * text.count)
    }

    /// Whether the expression matches anywhere; nil when that takes too long to tell.
    mutating func search() -> Bool? {
        var isAnchored = false
        if case .start = program.steps[0] { isAnchored = true }
        for start in 0...(isAnchored ? 0 : text.count) {
            if matches(from: 0, at: start, to: nil) { return true }
            if work > maximumWork { return nil }
        }
        return false
    }

    /// Whether the steps lead to their `accept`, at the position `target` where there is one. When they do not, the registers are as before.
    private mutating func matches(from first: Int, at start: Int, to target: Int?) -> Bool {
        let base = undone.count
        var (step, position) = (first, start)
        while true {
            if case .accept = program.steps[step], target.map({ $0 == position }) ?? true { return true }
            if let next = take(&position, at: step) {
                step = next
            } else {
                guard let other = resume(&position, above: base) else { return false }
                step = other
            }
            work += 1
            guard work <= maximumWork else { return false }
        }
    }

    /// Undoes up to a way that has not been tried; nil when there is none.
    private mutating func resume(_ position: inout Int, above base: Int) -> Int? {
        while undone.count > base, let last = undone.popLast() {
            switch last {
            case .register(let register, let value): registers[register] = value
            case .way(let step, let start):
                position = start
                return step
            case .shorter(let step, let low, let high):
                if high > low { undone.append(.shorter(step: step, low: low, high: high - 1)) }
                position = high
                return step
            case .longer(let step, let end, let left):
                guard case .run(let set, _) = program.steps[step - 1], left > 0, end < text.count,
                    set.contains(text[end])
                else { continue }
                undone.append(.longer(step: step, position: end + 1, left: left - 1))
                position = end + 1
                return step
            }
        }
        return nil
    }

    private mutating func set(_ register: Int, _ value: Int) {
        undone.append(.register(register, registers[register]))
        registers[register] = value
    }

    /// The next step, or nil when this one leads nowhere.
    private mutating func take(_ position: inout Int, at step: Int) -> Int? {
        switch program.steps[step] {
        case .one(let set):
            guard position < text.count, set.contains(text[position]) else { return nil }
            position += 1
        case .run(let set, let bounds): return run(of: set, bounds, &position, next: step + 1)
        case .jump(let other): return other
        case .split(let other): undone.append(.way(step: other, position: position))
        case .mark(let register): set(register, position)
        case .resetCount(let register): set(register, 0)
        case .loop(let count, let bounds, let exit):
            guard registers[count] < bounds.max else { return exit }
            guard registers[count] >= bounds.min else { return step + 1 }
            undone.append(.way(step: bounds.isLazy ? step + 1 : exit, position: position))
            return bounds.isLazy ? exit : step + 1
        case .enter(let start, let groups):
            set(start, position)
            for group in groups where registers[2 * group] >= 0 { set(2 * group, -1) }
        case .again(let count, let start, let bounds, let loop):
            // ECMA 262 §22.2.2.3.1: a repetition that takes nothing ends the loop.
            guard registers[start] != position || registers[count] < bounds.min else { return nil }
            set(count, registers[count] + 1)
            return loop
        case .group(let number, let start):
            set(2 * number, registers[start])
            set(2 * number + 1, position)
        case .backreference(let number):
            let (low, high) = (registers[2 * number], registers[2 * number + 1])
            guard low >= 0 else { return step + 1 }
            guard position + high - low <= text.count,
                text[low..<high].elementsEqual(text[position..<position + high - low])
            else { return nil }
            position += high - low
        case .start: return position == 0 ? step + 1 : nil
        case .end: return position == text.count ? step + 1 : nil
        case .wordBoundary(let isNegated):
            let before = position > 0 && CharacterSet.isWord(text[position - 1])
            let after = position < text.count && CharacterSet.isWord(text[position])
            return (before != after) != isNegated ? step + 1 : nil
        case .look(let isAhead, let isNegated, let next):
            return looks(isAhead, at: position, from: step + 1) != isNegated ? next : nil
        case .accept, .fail: return nil
        }
        return step + 1
    }

    private mutating func run(
        of set: CharacterSet, _ bounds: PatternProgram.Bounds, _ position: inout Int, next: Int
    ) -> Int? {
        let low = position
        let wanted = bounds.isLazy ? bounds.min : bounds.max
        var end = low
        while end < text.count, end - low < wanted, set.contains(text[end]) { end += 1 }
        work += end - low
        guard end - low >= bounds.min else { return nil }
        if bounds.isLazy {
            undone.append(.longer(step: next, position: end, left: bounds.max - bounds.min))
        } else if end - low > bounds.min {
            undone.append(.shorter(step: next, low: low + bounds.min, high: end - 1))
        }
        position = end
        return next
    }

    /// Whether what is looked for is there. What its groups have found stays until this way is left.
    private mutating func looks(_ isAhead: Bool, at position: Int, from step: Int) -> Bool {
        let base = undone.count
        let isFound =
            isAhead
            ? matches(from: step, at: position, to: nil)
            : stride(from: position, through: 0, by: -1).contains { matches(from: step, at: $0, to: position) }
        guard isFound else { return false }
        let registers = undone[base...].filter { if case .register = $0 { true } else { false } }
        undone.replaceSubrange(base..., with: registers)
        return true
    }
}
