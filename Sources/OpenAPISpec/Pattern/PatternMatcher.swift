/// Matches by backtracking, with a bound on the work.
struct PatternMatcher {
    private let text: [Unicode.Scalar]
    private var captures: [Int: Range<Int>] = [:]
    private var steps = 0

    private static let maximumSteps = 1_000_000
    private static let maximumDepth = 2_000

    init(_ text: [Unicode.Scalar]) { self.text = text }

    /// Whether the expression matches anywhere; nil when that takes too long to tell.
    mutating func search(_ node: PatternNode) -> Bool? {
        for start in 0...text.count {
            captures = [:]
            if match(node, at: start, depth: 0, then: { _, _ in true }) { return true }
            if steps > Self.maximumSteps { return nil }
        }
        return false
    }

    private typealias Continuation = (inout PatternMatcher, Int) -> Bool

    private mutating func match(_ node: PatternNode, at position: Int, depth: Int, then rest: Continuation) -> Bool {
        steps += 1
        guard steps <= Self.maximumSteps else { return false }
        guard depth < Self.maximumDepth else {
            steps = Self.maximumSteps + 1
            return false
        }
        switch node {
        case .empty: return rest(&self, position)
        case .characters(let set):
            guard position < text.count, set.contains(text[position]) else { return false }
            return rest(&self, position + 1)
        case .sequence(let parts): return match(parts[...], at: position, depth: depth, then: rest)
        case .alternatives(let parts):
            for part in parts where match(part, at: position, depth: depth + 1, then: rest) { return true }
            return false
        case .repeated(.characters(let set), let min, let max, let isLazy):
            return matchRun(of: set, min: min, max: max ?? .max, isLazy: isLazy, at: position, then: rest)
        case .repeated(let part, let min, let max, let isLazy):
            return matchRepeated(
                part, count: 0, min: min, max: max ?? .max, isLazy: isLazy, at: position, depth: depth, then: rest)
        case .group(let part, let number):
            return match(part, at: position, depth: depth + 1) { matcher, end in
                let before = matcher.captures[number]
                matcher.captures[number] = position..<end
                if rest(&matcher, end) { return true }
                matcher.captures[number] = before
                return false
            }
        case .backreference(let number):
            guard let range = captures[number] else { return rest(&self, position) }
            guard position + range.count <= text.count,
                text[range].elementsEqual(text[position..<position + range.count])
            else { return false }
            return rest(&self, position + range.count)
        case .namedBackreference: return false
        case .start: return position == 0 && rest(&self, position)
        case .end: return position == text.count && rest(&self, position)
        case .wordBoundary(let isNegated):
            let before = position > 0 && CharacterSet.isWord(text[position - 1])
            let after = position < text.count && CharacterSet.isWord(text[position])
            return (before != after) != isNegated && rest(&self, position)
        case .look(let part, let isAhead, let isNegated):
            let found =
                isAhead
                ? match(part, at: position, depth: depth + 1, then: { _, _ in true })
                : matchesBehind(part, position, depth)
            return found != isNegated && rest(&self, position)
        }
    }

    private mutating func match(_ parts: ArraySlice<PatternNode>, at position: Int, depth: Int, then rest: Continuation)
        -> Bool
    {
        guard let first = parts.first else { return rest(&self, position) }
        return match(first, at: position, depth: depth + 1) { matcher, end in
            matcher.match(parts.dropFirst(), at: end, depth: depth + 1, then: rest)
        }
    }

    /// Repeated single characters need no recursion.
    private mutating func matchRun(
        of set: CharacterSet, min: Int, max: Int, isLazy: Bool, at position: Int, then rest: Continuation
    ) -> Bool {
        var end = position
        if isLazy {
            while true {
                if end - position >= min, rest(&self, end) { return true }
                guard end < text.count, end - position < max, set.contains(text[end]) else { return false }
                end += 1
                steps += 1
            }
        }
        while end < text.count, end - position < max, set.contains(text[end]) { end += 1 }
        steps += end - position
        while end - position >= min {
            if rest(&self, end) { return true }
            end -= 1
            if steps > Self.maximumSteps { return false }
        }
        return false
    }

    private mutating func matchRepeated(
        _ part: PatternNode, count: Int, min: Int, max: Int, isLazy: Bool, at position: Int, depth: Int,
        then rest: Continuation
    ) -> Bool {
        func again(_ matcher: inout PatternMatcher) -> Bool {
            guard count < max else { return false }
            return matcher.match(part, at: position, depth: depth + 1) { matcher, end in
                // ECMA 262 §22.2.2.3.1: a repetition that takes nothing ends the loop.
                if end == position, count >= min { return false }
                return matcher.matchRepeated(
                    part, count: count + 1, min: min, max: max, isLazy: isLazy, at: end, depth: depth + 1, then: rest)
            }
        }
        if isLazy, count >= min, rest(&self, position) { return true }
        if again(&self) { return true }
        return !isLazy && count >= min && rest(&self, position)
    }

    private mutating func matchesBehind(_ part: PatternNode, _ position: Int, _ depth: Int) -> Bool {
        for start in stride(from: position, through: 0, by: -1)
        where match(part, at: start, depth: depth + 1, then: { _, end in end == position }) { return true }
        return false
    }
}
