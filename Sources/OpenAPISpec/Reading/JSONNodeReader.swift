/// Reads JSON text into nodes that know their place.
enum JSONNodeReader {
    static func read(_ text: String, file: String, log: inout DiagnosticLog) -> Node? {
        let bytes = Array(text.utf8)
        let builder = NodeBuilder(file: file, lines: LineIndex(bytes))
        var parser = JSONParser(bytes, builder: builder)
        do {
            let node = try parser.parse()
            DuplicateKeys.report(in: node, log: &log)
            return node
        } catch {
            log.error(error.message, at: SourceLocation(file: file, line: error.line, column: error.column))
            return nil
        }
    }

    private struct NodeBuilder: JSONBuilder {
        let file: String
        let lines: LineIndex

        func scalar(_ value: JSONValue, at offset: Int) -> Node { Node(.scalar(value), at: place(offset)) }
        func array(_ elements: [Node], at offset: Int) -> Node { Node(.sequence(elements), at: place(offset)) }

        func object(_ members: [(key: String, keyOffset: Int, value: Node)], at offset: Int) -> Node {
            Node(
                .mapping(members.map { Node.Member(key: $0.key, keyLocation: place($0.keyOffset), value: $0.value) }),
                at: place(offset))
        }

        private func place(_ offset: Int) -> SourceLocation {
            let (line, column) = lines.place(of: offset)
            return SourceLocation(file: file, line: line, column: column)
        }
    }
}

/// The offsets at which lines begin.
struct LineIndex {
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        self.starts = starts
    }

    /// From 1; columns count bytes.
    func place(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - starts[low] + 1)
    }
}

enum DuplicateKeys {
    /// An error for each key that stands twice in one mapping; the place of the first is named.
    static func report(in node: Node, log: inout DiagnosticLog) {
        switch node.content {
        case .scalar: break
        case .sequence(let elements): for element in elements { report(in: element, log: &log) }
        case .mapping(let members):
            var lines: [String: Int] = [:]
            for member in members {
                if let first = lines.updateValue(member.keyLocation.line, forKey: member.key) {
                    log.error(
                        "the key '\(member.key)' is used twice (first at line \(first)); remove one",
                        at: member.keyLocation)
                }
                report(in: member.value, log: &log)
            }
        }
    }
}
