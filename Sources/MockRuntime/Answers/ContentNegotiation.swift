import OpenAPISpec

/// Chooses a media type by `Accept` (RFC 9110 §12.5.1).
enum ContentNegotiation {
    private struct Range {
        var name: MediaTypeName
        var quality: Double

        init?(_ text: some StringProtocol) {
            guard var name = MediaTypeName(text) else { return nil }
            let weight = name.parameters.firstIndex { $0.name == "q" }
            quality = weight.map { Double(name.parameters[$0].value) ?? 0 } ?? 1
            // What follows the weight is not the media type's.
            if let weight { name.parameters.removeSubrange(weight...) }
            self.name = name
        }

        /// How exactly the range means a media type; nil when it does not.
        func precision(for other: MediaTypeName) -> Int? {
            guard name.includes(other),
                name.parameters.allSatisfy({ $0.name == "charset" || other[$0.name] == $0.value })
            else { return nil }
            return (name.type == "*" ? 0 : name.subtype == "*" ? 100 : name.essence == other.essence ? 300 : 200)
                + name.parameters.count
        }
    }

    /// The position of the media type that the client likes best; nil when it takes none of them.
    /// Without `Accept`: JSON when there is some, else the first.
    static func choice(of names: [String], accept fields: [String]) -> Int? {
        let types = names.map { MediaTypeName($0) }
        let usual = types.firstIndex { $0?.isJSON == true } ?? types.startIndex
        let ranges = fields.flatMap { $0.split(separator: ",") }.compactMap { Range($0) }
        guard !ranges.isEmpty else { return usual }
        var best: (index: Int, quality: Double)?
        // The usual one wins among equals.
        for index in [usual] + types.indices where index < types.count {
            guard let type = types[index] else { continue }
            let matches = ranges.compactMap { range in range.precision(for: type).map { (range, $0) } }
            guard let quality = matches.max(by: { $0.1 < $1.1 })?.0.quality, quality > 0 else { continue }
            if best.map({ quality > $0.quality }) ?? true { best = (index, quality) }
        }
        return best?.index
    }
}
