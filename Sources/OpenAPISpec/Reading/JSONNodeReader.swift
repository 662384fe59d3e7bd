/// Reads JSON text into nodes that know their place.
enum JSONNodeReader {
    static func read(_ text: String, file: String, log: inout DiagnosticLog) -> Node? {
        var parser = JSONParser(Array(text.utf8), builder: NodeBuilder(file: file))
        do {
            let node = try parser.parse()
            reportDuplicateKeys(in: node, log: &log)
            return node
        } catch {
            let place = SourceLocation(file: file, line: error.line, column: error.column)
            log.error("not JSON: \(error.message)", at: place)
            return nil
        }
    }

    private struct NodeBuilder: JSONBuilder {
        let file: String

        func scalar(_ value: JSONValue, at place: JSONPlace) -> Node { Node(.scalar(value), at: location(place)) }
        func array(_ elements: [Node], at place: JSONPlace) -> Node { Node(.sequence(elements), at: location(place)) }

        func member(_ key: String, at place: JSONPlace, _ value: Node) -> Node.Member {
            Node.Member(key: key, keyLocation: location(place), value: value)
        }

        func object(_ members: [Node.Member], at place: JSONPlace) -> Node {
            Node(.mapping(Node.Mapping(members)), at: location(place))
        }

        private func location(_ place: JSONPlace) -> SourceLocation {
            SourceLocation(file: file, line: place.line, column: place.column)
        }
    }

    /// An error for each key that stands twice in one mapping; the place of the first is named, and its value holds.
    private static func reportDuplicateKeys(in node: Node, log: inout DiagnosticLog) {
        for element in node.elements ?? [] { reportDuplicateKeys(in: element, log: &log) }
        guard let members = node.members else { return }
        if Set<ExactText>(texts: members.map(\.key)).count < members.count {
            var firsts: [ExactText: SourceLocation] = [:]
            for member in members {
                if let first = firsts[member.key] {
                    log.error(DuplicateKey.message(member.key, first: first), at: member.keyLocation)
                } else {
                    firsts[member.key] = member.keyLocation
                }
            }
        }
        for member in members { reportDuplicateKeys(in: member.value, log: &log) }
    }
}

enum DuplicateKey {
    static func message(_ key: String, first: SourceLocation) -> String {
        "the key '\(key)' is used twice (first at line \(first.line)); remove one"
    }
}
