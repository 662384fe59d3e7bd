import OpenAPISpec

/// Finds the operation of a request by its path and method.
///
/// OpenAPI 3.1, Paths Object: concrete paths are matched before templated ones; segment by segment a literal wins over text with
/// parameters, and that over a parameter alone. When the better match leads nowhere the others are tried.
struct Router: Sendable {
    struct Match {
        var operation: Int
        /// Path parameters, percent-decoded, in path order.
        var parameters: [(name: String, value: String)]
    }

    enum Outcome {
        case match(Match)
        /// The path exists with other methods, in document order.
        case methodNotAllowed([String])
        case notFound
    }

    private struct Node {
        var literals: [ExactText: Node] = [:]
        var mixed: [(pieces: [PathTemplate.Piece], node: Node)] = []
        var parameter: [Node] = []
        /// Operations that end here: method, index, names of the path's plain parameters in order.
        var operations: [(method: String, index: Int, names: [String])] = []
    }

    private var root = Node()
    private var methods: [String] = []

    /// - Parameter routes: method and path of each operation; the position is the operation's index.
    init(_ routes: [(method: String, path: String)]) {
        for (index, route) in routes.enumerated() {
            methods.append(route.method)
            Self.insert(
                PathTemplate(route.path).segments[...], names: [], method: route.method, index: index, into: &root)
        }
    }

    private static func insert(
        _ segments: ArraySlice<PathTemplate.Segment>, names: [String], method: String, index: Int, into node: inout Node
    ) {
        guard let segment = segments.first else {
            node.operations.append((method, index, names))
            return
        }
        let rest = segments.dropFirst()
        switch segment {
        case .literal(let text):
            insert(rest, names: names, method: method, index: index, into: &node.literals[text, default: Node()])
        case .parameter(let name):
            if node.parameter.isEmpty { node.parameter.append(Node()) }
            insert(rest, names: names + [name], method: method, index: index, into: &node.parameter[0])
        case .mixed(let pieces):
            let known = node.mixed.firstIndex { $0.pieces == pieces }
            if known == nil {
                // More literal text is the more concrete template.
                let place =
                    node.mixed.firstIndex { $0.pieces.literalLength < pieces.literalLength } ?? node.mixed.endIndex
                node.mixed.insert((pieces, Node()), at: place)
            }
            guard let place = node.mixed.firstIndex(where: { $0.pieces == pieces }) else { return }
            insert(rest, names: names, method: method, index: index, into: &node.mixed[place].node)
        }
    }

    /// - Parameter path: percent-encoded, without query; segments are split before they are decoded, so `%2F` stays in its segment.
    func route(_ method: String, _ path: some StringProtocol) -> Outcome {
        let body = path.hasPrefix("/") ? path.dropFirst() : path[...]
        let segments = Substring(body).unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentCoding.decode(Substring($0)) }
        var allowed: [Int] = []
        if let match = Self.find(segments[...], in: root, values: [], mixed: [], method: method, allowed: &allowed) {
            return .match(match)
        }
        guard !allowed.isEmpty else { return .notFound }
        var names: [String] = []
        for index in allowed.sorted() where !names.contains(methods[index]) { names.append(methods[index]) }
        return .methodNotAllowed(names)
    }

    private static func find(
        _ segments: ArraySlice<String>, in node: Node, values: [String], mixed: [(name: String, value: String)],
        method: String,
        allowed: inout [Int]
    ) -> Match? {
        guard let segment = segments.first else {
            // RFC 9110 §9.3.2: HEAD is GET without its body.
            let found =
                node.operations.first { $0.method == method }
                ?? (method == "HEAD" ? node.operations.first { $0.method == "GET" } : nil)
            if let found { return Match(operation: found.index, parameters: Array(zip(found.names, values)) + mixed) }
            allowed += node.operations.map(\.index)
            return nil
        }
        let rest = segments.dropFirst()
        if let next = node.literals[segment.exact],
            let match = find(rest, in: next, values: values, mixed: mixed, method: method, allowed: &allowed)
        {
            return match
        }
        for (pieces, next) in node.mixed {
            if let captured = pieces.match(segment[...]),
                let match = find(
                    rest, in: next, values: values, mixed: mixed + captured, method: method, allowed: &allowed)
            {
                return match
            }
        }
        guard let next = node.parameter.first, !segment.isEmpty else { return nil }
        return find(rest, in: next, values: values + [segment], mixed: mixed, method: method, allowed: &allowed)
    }
}

extension [PathTemplate.Piece] {
    fileprivate var literalLength: Int {
        reduce(0) { if case .literal(let text) = $1 { $0 + text.string.count } else { $0 } }
    }
}
