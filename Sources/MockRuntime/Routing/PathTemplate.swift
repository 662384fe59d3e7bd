import OpenAPISpec

/// A path of a document taken apart: `/files/{name}.csv` is a literal segment and one of a parameter and a literal.
struct PathTemplate: Sendable {
    enum Segment: Sendable, Hashable {
        case literal(ExactText)
        case parameter(String)
        /// Text and parameters in one segment, in turn: `{name}.csv`, `{from}-{to}`.
        case mixed([Piece])
    }

    enum Piece: Sendable, Hashable {
        case literal(ExactText)
        case parameter(String)
    }

    let segments: [Segment]

    /// - Parameter path: as the document writes it; percent-encoded literals are decoded.
    init(_ path: String) {
        let path = path.withoutDoubledSlashes
        let body = path.hasPrefix("/") ? path.dropFirst() : path[...]
        segments = body.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
            .map { Self.segment(String($0)) }
    }

    private static func segment(_ text: String) -> Segment {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.literal(PercentCoding.decode(rest[..<open]).exact)) }
            pieces.append(.parameter(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.literal(PercentCoding.decode(rest).exact)) }
        switch pieces.count == 1 ? pieces.first : nil {
        case .literal(let literal): return .literal(literal)
        case .parameter(let name): return .parameter(name)
        case nil: return pieces.isEmpty ? .literal("") : .mixed(pieces)
        }
    }
}

extension [PathTemplate.Piece] {
    /// The parameters' values when `segment` has this form, shortest first match from the left; nil when it has not. Values are not empty.
    func match(_ segment: Substring) -> [(name: String, value: String)]? {
        guard let piece = first else { return segment.isEmpty ? [] : nil }
        let rest = Array(dropFirst())
        switch piece {
        case .literal(let text):
            let bytes = text.string.utf8
            guard segment.utf8.starts(with: bytes) else { return nil }
            return rest.match(Substring(segment.utf8.dropFirst(bytes.count)))
        case .parameter(let name):
            for end in segment.unicodeScalars.indices.dropFirst() + [segment.endIndex] where end > segment.startIndex {
                if let others = rest.match(segment[end...]) { return [(name, String(segment[..<end]))] + others }
            }
            return nil
        }
    }
}
