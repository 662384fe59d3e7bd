/// ECMA 262 §22.2.1: text of an expression to its tree. Nil for what is no expression or uses what is not supported.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var groups = 0
    private var names: [ExactText: Int] = [:]

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    mutating func parse() -> PatternNode? {
        guard let root = alternatives(depth: 0), index == scalars.count else { return nil }
        return resolve(root)
    }

    private mutating func alternatives(depth: Int) -> PatternNode? {
        guard depth < 200, let first = sequence(depth: depth) else { return nil }
        var all = [first]
        while take("|") {
            guard let next = sequence(depth: depth) else { return nil }
            all.append(next)
        }
        return all.count == 1 ? first : .alternatives(all)
    }

    private mutating func sequence(depth: Int) -> PatternNode? {
        var parts: [PatternNode] = []
        while let scalar = peek, scalar != "|", scalar != ")" {
            guard let atom = atom(depth: depth), let part = quantified(atom) else { return nil }
            parts.append(part)
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func quantified(_ atom: PatternNode) -> PatternNode? {
        let bounds: (Int, Int?)
        switch peek {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{":
            guard let counted = counts() else { return atom }
            guard counted.1.map({ $0 >= counted.0 }) ?? true else { return nil }
            bounds = counted
            index -= 1
        default: return atom
        }
        index += 1
        return .repeated(atom, min: bounds.0, max: bounds.1, isLazy: take("?"))
    }

    /// `{2}`, `{2,}`, `{2,5}`; nil, with nothing taken, for a brace that stands for itself.
    private mutating func counts() -> (Int, Int?)? {
        let start = index
        index += 1
        guard let low = number() else {
            index = start
            return nil
        }
        var high: Int? = low
        if take(",") { high = number() }
        guard take("}") else {
            index = start
            return nil
        }
        return (min(low, 10_000), high.map { min($0, 10_000) })
    }

    private mutating func number() -> Int? {
        let start = index
        while let scalar = peek, ("0"..."9").contains(scalar) { index += 1 }
        return Int(String(String.UnicodeScalarView(scalars[start..<index])))
    }

    private mutating func atom(depth: Int) -> PatternNode? {
        guard let scalar = next() else { return nil }
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .characters(.dot)
        case "(": return group(depth: depth)
        case "[": return characterClass().map(PatternNode.characters)
        case "\\": return escape()
        case "*", "+", "?": return nil
        default: return .characters(.one(scalar))
        }
    }

    private mutating func group(depth: Int) -> PatternNode? {
        var wrap: (PatternNode) -> PatternNode = { $0 }
        if take("?") {
            switch next() {
            case ":": break
            case "=": wrap = { .look($0, isAhead: true, isNegated: false) }
            case "!": wrap = { .look($0, isAhead: true, isNegated: true) }
            case "<":
                if take("=") {
                    wrap = { .look($0, isAhead: false, isNegated: false) }
                } else if take("!") {
                    wrap = { .look($0, isAhead: false, isNegated: true) }
                } else {
                    guard let name = groupName() else { return nil }
                    groups += 1
                    let number = groups
                    names[name] = number
                    wrap = { .group($0, number: number) }
                }
            default: return nil
            }
        } else {
            groups += 1
            let number = groups
            wrap = { .group($0, number: number) }
        }
        guard let inner = alternatives(depth: depth + 1), take(")") else { return nil }
        return wrap(inner)
    }

    private mutating func groupName() -> String? {
        var name = ""
        while let scalar = next(), scalar != ">" { name.unicodeScalars.append(scalar) }
        return name.isEmpty ? nil : name
    }

    private mutating func escape() -> PatternNode? {
        switch peek {
        case "b", "B": return .wordBoundary(isNegated: next() == "B")
        case "k":
            index += 1
            guard take("<"), let name = groupName() else { return nil }
            return .namedBackreference(name)
        case let scalar? where ("1"..."9").contains(scalar): return number().map(PatternNode.backreference)
        default: return classItem().map { .characters(CharacterSet(items: [$0])) }
        }
    }

    /// What follows a backslash, in a class or outside.
    private mutating func classItem() -> CharacterSet.Item? {
        guard let scalar = next() else { return nil }
        func one(_ value: UInt32) -> CharacterSet.Item { .range(value, value) }
        switch scalar {
        case "d", "D": return .digit(isNegated: scalar == "D")
        case "w", "W": return .word(isNegated: scalar == "W")
        case "s", "S": return .space(isNegated: scalar == "S")
        case "p", "P":
            guard take("{") else { return nil }
            var name = ""
            while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
            let value = name.split(separator: "=").last.map(String.init) ?? name
            return CharacterSet.categories.contains(value) ? .category(value, isNegated: scalar == "P") : nil
        case "t": return one(0x09)
        case "n": return one(0x0A)
        case "v": return one(0x0B)
        case "f": return one(0x0C)
        case "r": return one(0x0D)
        case "0": return one(0)
        case "c":
            guard let letter = next(), letter.isASCII, letter.properties.isAlphabetic else { return nil }
            return one(letter.value % 32)
        case "x": return hexadecimal(2).map(one)
        case "u":
            if take("{") {
                var digits = ""
                while let scalar = next(), scalar != "}" { digits.unicodeScalars.append(scalar) }
                return UInt32(digits, radix: 16).map(one)
            }
            return hexadecimal(4).map(one)
        // An escaped letter that means nothing is a mistake; everything else stands for itself.
        default: return scalar.isASCII && scalar.properties.isAlphabetic ? nil : one(scalar.value)
        }
    }

    private mutating func hexadecimal(_ count: Int) -> UInt32? {
        guard index + count <= scalars.count else { return nil }
        let digits = String(String.UnicodeScalarView(scalars[index..<index + count]))
        index += count
        return UInt32(digits, radix: 16)
    }

    private mutating func characterClass() -> CharacterSet? {
        var set = CharacterSet(items: [])
        set.isNegated = take("^")
        while let scalar = next() {
            if scalar == "]" { return set }
            guard
                let item = scalar == "\\"
                    ? (take("b") ? .range(8, 8) : classItem()) : .range(scalar.value, scalar.value)
            else { return nil }
            guard case .range(let low, _) = item, peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]"
            else {
                set.items.append(item)
                continue
            }
            index += 1
            guard let end = next(), let last = end == "\\" ? classItem() : .range(end.value, end.value) else {
                return nil
            }
            if case .range(let high, _) = last {
                guard low <= high else { return nil }
                set.items.append(.range(low, high))
            } else {
                set.items += [item, .range(0x2D, 0x2D), last]
            }
        }
        return nil
    }

    /// Names of backreferences become numbers; nil when one names no group.
    private func resolve(_ node: PatternNode) -> PatternNode? {
        func all(_ nodes: [PatternNode]) -> [PatternNode]? {
            let resolved = nodes.compactMap(resolve)
            return resolved.count == nodes.count ? resolved : nil
        }
        switch node {
        case .sequence(let parts): return all(parts).map(PatternNode.sequence)
        case .alternatives(let parts): return all(parts).map(PatternNode.alternatives)
        case .repeated(let part, let min, let max, let isLazy):
            return resolve(part).map { .repeated($0, min: min, max: max, isLazy: isLazy) }
        case .group(let part, let number): return resolve(part).map { .group($0, number: number) }
        case .look(let part, let isAhead, let isNegated):
            return resolve(part).map { .look($0, isAhead: isAhead, isNegated: isNegated) }
        case .backreference(let number): return number <= groups ? node : nil
        case .namedBackreference(let name): return names[name].map(PatternNode.backreference)
        default: return node
        }
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func next() -> Unicode.Scalar? {
        guard let scalar = peek else { return nil }
        index += 1
        return scalar
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }
}
