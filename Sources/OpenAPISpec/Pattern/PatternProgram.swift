/// An expression as the steps that match it.
struct PatternProgram: Sendable {
    enum Step: Sendable {
        case one(CharacterSet)
        /// Repeated single characters, in one step.
        case run(CharacterSet, Bounds)
        case jump(Int)
        /// Goes on with the next step, or at the other when that leads nowhere.
        case split(other: Int)
        /// Keeps the position in a register.
        case mark(Int)
        /// A repetition has not begun.
        case resetCount(Int)
        /// Before each repetition: goes on with the next step, or behind the loop.
        case loop(count: Int, Bounds, exit: Int)
        /// A repetition begins, which forgets what the groups in it had found.
        case enter(start: Int, groups: Range<Int>)
        /// After each repetition.
        case again(count: Int, start: Int, Bounds, loop: Int)
        /// A group ends whose start was marked.
        case group(Int, start: Int)
        case backreference(Int)
        case start
        case end
        case wordBoundary(isNegated: Bool)
        /// What is looked for follows, up to its `accept`; it goes on at `next`.
        case look(isAhead: Bool, isNegated: Bool, next: Int)
        case accept
        case fail
    }

    struct Bounds: Sendable {
        var min: Int
        var max: Int
        var isLazy: Bool
    }

    private(set) var steps: [Step] = []
    /// Registers 2n and 2n + 1 are where group n, from 1, begins and ends; the others follow.
    private(set) var registers: Int
    private var groups = 1

    init(_ root: PatternNode) {
        registers = 2 * (Self.lastGroup(root) + 1)
        add(root)
        steps.append(.accept)
    }

    private static func lastGroup(_ node: PatternNode) -> Int {
        switch node {
        case .sequence(let parts), .alternatives(let parts): parts.map(lastGroup).max() ?? 0
        case .repeated(let part, _, _, _), .look(let part, _, _): lastGroup(part)
        case .group(let part, let number): Swift.max(number, lastGroup(part))
        default: 0
        }
    }

    private mutating func register() -> Int {
        registers += 1
        return registers - 1
    }

    private mutating func add(_ node: PatternNode) {
        switch node {
        case .empty: break
        case .characters(let set): steps.append(.one(set))
        case .sequence(let parts): for part in parts { add(part) }
        case .alternatives(let parts): addAlternatives(parts)
        case .repeated(let part, let min, let max, let isLazy):
            let bounds = Bounds(min: min, max: max ?? .max, isLazy: isLazy)
            if case .characters(let set) = part { steps.append(.run(set, bounds)) } else { addLoop(part, bounds) }
        case .group(let part, let number):
            let start = register()
            steps.append(.mark(start))
            add(part)
            steps.append(.group(number, start: start))
            groups = Swift.max(groups, number + 1)
        case .backreference(let number): steps.append(.backreference(number))
        case .namedBackreference: steps.append(.fail)
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .wordBoundary(let isNegated): steps.append(.wordBoundary(isNegated: isNegated))
        case .look(let part, let isAhead, let isNegated):
            let place = steps.count
            steps.append(.fail)
            add(part)
            steps.append(.accept)
            steps[place] = .look(isAhead: isAhead, isNegated: isNegated, next: steps.count)
        }
    }

    private mutating func addAlternatives(_ parts: [PatternNode]) {
        var ends: [Int] = []
        for part in parts.dropLast() {
            let place = steps.count
            steps.append(.fail)
            add(part)
            ends.append(steps.count)
            steps.append(.fail)
            steps[place] = .split(other: steps.count)
        }
        if let last = parts.last { add(last) }
        for end in ends { steps[end] = .jump(steps.count) }
    }

    private mutating func addLoop(_ part: PatternNode, _ bounds: Bounds) {
        let (count, start) = (register(), register())
        steps.append(.resetCount(count))
        let loop = steps.count
        steps += [.fail, .fail]
        let first = groups
        add(part)
        steps[loop + 1] = .enter(start: start, groups: first..<groups)
        steps.append(.again(count: count, start: start, bounds, loop: loop))
        steps[loop] = .loop(count: count, bounds, exit: steps.count)
    }
}
