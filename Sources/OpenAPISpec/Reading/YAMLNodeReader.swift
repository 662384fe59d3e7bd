import Yams

/// Reads YAML text into nodes: YAML 1.2's core schema, anchors and merge keys resolved. The only file that knows the YAML library.
enum YAMLNodeReader {
    static func read(_ text: String, file: String, log: inout DiagnosticLog) -> Node? {
        do {
            guard let root = try Yams.compose(yaml: text) else {
                log.error("the file is empty; expected a mapping", at: SourceLocation(file: file, line: 1, column: 1))
                return nil
            }
            var conversion = Conversion(file: file, log: log)
            let node = conversion.node(root, depth: 0)
            log = conversion.log
            return node
        } catch let error as YamlError {
            log.error(message(error), at: location(error, file: file))
        } catch {
            log.error("\(error)", at: SourceLocation(file: file, line: 1, column: 1))
        }
        return nil
    }

    private static func message(_ error: YamlError) -> String {
        switch error {
        case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
            .composer(let context, let problem, _, _):
            let what = context.map { "\($0.text.trimmingSpace): " } ?? ""
            return "not YAML: \(what)\(problem); check indentation and quotes here"
        case .duplicatedKeysInMapping(let duplicates, _):
            return
                "the keys \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) are used twice in one mapping; remove one of each"
        default: return "not YAML: \(error)"
        }
    }

    private static func location(_ error: YamlError, file: String) -> SourceLocation {
        let mark: Mark? =
            switch error {
            case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
            case .duplicatedKeysInMapping(_, let context): context.mark
            default: nil
            }
        return SourceLocation(file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
    }

    private struct Conversion {
        let file: String
        var log: DiagnosticLog
        private var count = 0
        private var isTooLarge = false

        /// An alias repeats its anchor's content, so a few lines can mean billions of nodes.
        private static let maximumCount = 2_000_000
        private static let maximumDepth = 1_000

        init(file: String, log: DiagnosticLog) {
            self.file = file
            self.log = log
        }

        mutating func node(_ yaml: Yams.Node, depth: Int) -> Node {
            let location = place(yaml.mark)
            count += 1
            guard count <= Self.maximumCount, depth <= Self.maximumDepth else {
                if !isTooLarge {
                    log.error(
                        "expected at most \(Self.maximumCount) values, \(Self.maximumDepth) levels deep; split the file",
                        at: location)
                }
                isTooLarge = true
                return Node(.scalar(.null), at: location)
            }
            switch yaml {
            case .scalar(let scalar):
                return Node(.scalar(YAMLScalar.value(scalar.string, isPlain: scalar.isPlain)), at: location)
            case .sequence(let sequence):
                return Node(.sequence(sequence.map { node($0, depth: depth + 1) }), at: location)
            case .mapping(let mapping): return Node(.mapping(members(of: mapping, depth: depth)), at: location)
            case .alias: return Node(.scalar(.null), at: location)
            }
        }

        private mutating func members(of mapping: Yams.Node.Mapping, depth: Int) -> [Node.Member] {
            var members: [Node.Member] = []
            var merged: [Node.Member] = []
            for (key, value) in mapping {
                guard let name = key.scalar else {
                    log.error("a key is a list or mapping; expected text", at: place(key.mark))
                    continue
                }
                let value = node(value, depth: depth + 1)
                if name.isPlain, name.string == "<<" {
                    merged += (value.elements ?? [value]).flatMap { $0.members ?? [] }
                } else {
                    members.append(Node.Member(key: name.string, keyLocation: place(key.mark), value: value))
                }
            }
            // YAML merge key: a mapping's own keys win, and earlier mappings over later ones.
            guard !merged.isEmpty else { return members }
            var known = Set(members.map(\.key))
            return members + merged.filter { known.insert($0.key).inserted }
        }

        private func place(_ mark: Mark?) -> SourceLocation {
            SourceLocation(file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
        }
    }
}

extension Yams.Node.Scalar {
    fileprivate var isPlain: Bool { style == .plain || (style == .any && tag.description.isEmpty) }
}

/// YAML 1.2.2 §10.3: what plain scalars mean.
enum YAMLScalar {
    static func value(_ text: String, isPlain: Bool) -> JSONValue {
        guard isPlain else { return .string(text) }
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return number(text) ?? .string(text)
        }
    }

    private static func number(_ text: String) -> JSONValue? {
        guard let first = text.utf8.first, (48...57).contains(first) || [43, 45, 46].contains(first) else { return nil }
        if let number = JSONNumber(text: text) { return .number(number) }
        for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
            return Int(text.dropFirst(2), radix: radix).map { .number(JSONNumber($0)) }
        }
        // `+1`, `.5`, `1.` and `007` are numbers in YAML but not in JSON.
        let isNegative = text.hasPrefix("-")
        var digits = text.drop { $0 == "+" || $0 == "-" }
        guard text.count - digits.count <= 1, digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) })
        else { return nil }
        while digits.count > 1, digits.hasPrefix("0"), digits.dropFirst().first?.isNumber == true {
            digits = digits.dropFirst()
        }
        if digits.hasPrefix(".") { digits = "0" + digits }
        if digits.hasSuffix(".") { digits = digits.dropLast() }
        return JSONNumber(text: (isNegative ? "-" : "") + digits).map(JSONValue.number)
    }
}

extension String {
    fileprivate var trimmingSpace: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
