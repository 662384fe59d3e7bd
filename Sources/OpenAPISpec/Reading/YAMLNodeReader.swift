import Yams

/// Reads YAML text into nodes, anchors and merge keys resolved. The only file that knows the YAML library.
enum YAMLNodeReader {
    static func read(_ text: String, file: String, log: inout DiagnosticLog) -> Node? {
        if let fault = AliasScan.fault(in: text) {
            log.error(fault.message, at: SourceLocation(file: file, line: fault.line, column: fault.column))
            return nil
        }
        do {
            // The basic resolver leaves plain scalars to `YAMLScalar`.
            guard let root = try Yams.compose(yaml: text, .basic) else {
                log.error("the file is empty; expected a mapping", at: SourceLocation(file: file, line: 1, column: 1))
                return nil
            }
            var conversion = YAMLConversion(file: file, log: log)
            let node = conversion.node(root, depth: 0)
            log = conversion.log
            return conversion.isTooLarge ? nil : node
        } catch {
            let (message, line, column) = YAMLFault.describe(error, in: text)
            log.error(message, at: SourceLocation(file: file, line: max(1, line), column: max(1, column)))
            return nil
        }
    }
}

/// The library's nodes into ours.
private struct YAMLConversion {
    let file: String
    var log: DiagnosticLog
    private(set) var isTooLarge = false
    private var count = 0

    /// An alias repeats its anchor's content, so a few lines can mean billions of nodes.
    private static let maximumCount = 1_000_000
    private static let maximumDepth = 1_000

    init(file: String, log: DiagnosticLog) {
        self.file = file
        self.log = log
    }

    mutating func node(_ yaml: Yams.Node, depth: Int) -> Node {
        let location = place(yaml.mark)
        count += 1
        if count > Self.maximumCount || depth > Self.maximumDepth, !isTooLarge {
            let limit =
                depth > Self.maximumDepth
                ? "\(Self.maximumDepth) levels of nesting" : "\(Self.maximumCount) values, aliases written out"
            log.error("expected at most \(limit); split the file", at: location)
            isTooLarge = true
        }
        guard !isTooLarge else { return Node(.scalar(.null), at: location) }
        switch yaml {
        case .scalar(let scalar): return Node(.scalar(value(of: scalar)), at: location)
        case .sequence(let sequence): return Node(.sequence(sequence.map { node($0, depth: depth + 1) }), at: location)
        case .mapping(let mapping):
            return Node(.mapping(Node.Mapping(members(of: mapping, depth: depth))), at: location)
        case .alias: return Node(.scalar(.null), at: location)
        }
    }

    /// YAML 1.2.2 §6.8.1 and §10.3.2: a tag decides, else plain text is resolved, and quoted text is text.
    private func value(of scalar: Yams.Node.Scalar) -> JSONValue {
        switch scalar.tag.rawValue {
        case "":
            scalar.style == .plain || scalar.style == .any ? YAMLScalar.value(scalar.string) : .string(scalar.string)
        case Yams.Tag.Name.int.rawValue, Yams.Tag.Name.float.rawValue, Yams.Tag.Name.bool.rawValue,
            Yams.Tag.Name.null.rawValue:
            YAMLScalar.value(scalar.string)
        default: .string(scalar.string)
        }
    }

    private mutating func members(of mapping: Yams.Node.Mapping, depth: Int) -> [Node.Member] {
        var members: [Node.Member] = []
        var merged: [Node.Member] = []
        for (key, value) in mapping where !isTooLarge {
            guard let name = key.scalar else {
                log.error("a key is a list or mapping, expected text; write the key out", at: place(key.mark))
                continue
            }
            let value = node(value, depth: depth + 1)
            if name.style == .plain, name.string == "<<" {
                merged += membersToMerge(value)
            } else {
                members.append(Node.Member(key: name.string, keyLocation: place(key.mark), value: value))
            }
        }
        // https://yaml.org/type/merge.html: a mapping's own keys win, and earlier mappings over later ones.
        guard !merged.isEmpty else { return members }
        var known = Set<ExactText>(texts: members.map(\.key))
        return members + merged.filter { known.insert($0.key) }
    }

    private mutating func membersToMerge(_ value: Node) -> [Node.Member] {
        (value.elements ?? [value]).flatMap { part -> [Node.Member] in
            if let members = part.members { return members }
            guard !isTooLarge else { return [] }
            log.warning(
                "'<<' merges \(part.kind), expected a mapping or a list of mappings; it is ignored", at: part.location)
            return []
        }
    }

    private func place(_ mark: Mark?) -> SourceLocation {
        SourceLocation(file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
    }
}

/// The library's errors in our words.
private enum YAMLFault {
    static func describe(_ error: any Error, in text: String) -> (message: String, line: Int, column: Int) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _):
            let what = context.map { $0.text.trimmingSpace + ": " } ?? ""
            if problem.hasPrefix("Maximum nesting level") {
                return ("expected at most 1000 levels of nesting; split the file", mark.line, mark.column)
            }
            return ("not YAML: \(what)\(problem); check indentation and quotes here", mark.line, mark.column)
        case YamlError.composer(_, let problem, let mark, _):
            let isSecond = problem.contains("another document")
            let message = isSecond ? "found a second document after '---', expected one" : "not YAML: \(problem)"
            return (message, mark.line, mark.column)
        case YamlError.reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0).unicodeScalars
            let line = before.count { $0 == "\n" } + 1
            return ("not YAML: \(problem)", line, before.reversed().prefix { $0 != "\n" }.count + 1)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            return duplicate(keys.first ?? "", first: context.mark, in: text)
        default: return ("not YAML: \(error)", 1, 1)
        }
    }

    /// The library tells where a key stands first; the second place is looked for in the lines below of the same mapping.
    private static func duplicate(_ key: String, first: Mark, in text: String) -> (
        message: String, line: Int, column: Int
    ) {
        let indentation = first.column - 1
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where index >= first.line {
            let spaces = line.prefix { $0 == " " }.count
            if spaces < indentation, spaces < line.count { break }
            let rest = line.dropFirst(indentation)
            if spaces == indentation, [key, "'\(key)'", "\"\(key)\""].contains(where: { rest.hasPrefix($0 + ":") }) {
                return (
                    "the key '\(key)' is used twice (first at line \(first.line)); remove one", index + 1, first.column
                )
            }
        }
        return ("the key '\(key)' is used twice in this mapping (first here); remove one", first.line, first.column)
    }
}

extension String {
    fileprivate var trimmingSpace: Substring {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
