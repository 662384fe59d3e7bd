import OpenAPISpec

/// Hides the secrets of bodies.
extension Redactor {
    /// `name=value&name=value`, as forms and queries have it.
    func form(_ text: some StringProtocol) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
            let decoded = PercentCoding.decode(pair, plusIsSpace: true)
            let isHidden = isSecret(pair.prefix { $0 != "=" }) || Self.addresses(decoded) != decoded
            return isHidden ? Self.hidden(pair, behind: "=") : String(pair)
        }.joined(separator: "&")
    }

    /// A JSON value: strings and numbers, also in a list, of members that go by the name of a secret.
    func json(_ value: JSONValue) -> JSONValue { json(value, isSecret: false) }

    private func json(_ value: JSONValue, isSecret: Bool) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map { json($0, isSecret: isSecret) })
        case .object(let object):
            return .object(
                JSONObject(
                    uniqueMembers: object.members.map { member in
                        .init(key: member.key, value: json(member.value, isSecret: self.isSecret(member.key)))
                    }))
        case .string(let text): return .string(isSecret ? Self.mark : Self.addresses(text))
        case .number: return isSecret ? .string(Self.mark) : value
        default: return value
        }
    }

    /// The parts of a `multipart/…` body, whole or cut off.
    func multipart(_ text: String, boundary: String) -> String {
        text.split(separator: "--" + boundary, omittingEmptySubsequences: false).map { part in
            guard let end = part.firstRange(of: "\r\n\r\n") ?? part.firstRange(of: "\n\n") else { return String(part) }
            let name = /\bname\s*=\s*"?([^";\r\n]*)/.ignoresCase().matchingSemantics(.unicodeScalar)
            let isSecret = part[..<end.lowerBound].firstMatch(of: name).map { self.isSecret($0.1) } ?? false
            let content = part[end.upperBound...]
            return part[..<end.upperBound]
                + (isSecret ? Self.mark + (content.hasSuffix("\r\n") ? "\r\n" : "") : self.text(content))
        }.joined(separator: "--" + boundary)
    }

    /// Any other text, such as JSON that is broken or cut off: what stands behind `"name":`, `name:` or `name=`.
    func text(_ text: some StringProtocol) -> String {
        let value = /(\s*)("(?:[^"\\]|\\.)*|'[^']*|[^\r\n,;&}\]]+)/
            .dotMatchesNewlines().matchingSemantics(.unicodeScalar)
        var shown = ""
        var rest = Substring(text)
        while let end = rest.firstIndex(where: { $0 == ":" || $0 == "=" }) {
            let name = Self.name(atEndOf: rest[..<end])
            shown += rest[...end]
            rest = rest[rest.index(after: end)...]
            guard isSecret(name), let match = rest.prefixMatch(of: value) else { continue }
            shown += match.1 + (match.2.first.map { "\"'".contains($0) ? String($0) : "" } ?? "") + Self.mark
            rest = rest[match.range.upperBound...]
        }
        return Self.addresses(shown + rest)
    }

    /// The last word, in quotes or not, with the escapes of JSON decoded.
    private static func name(atEndOf text: Substring) -> String {
        let end = text.reversed().drop { $0.isWhitespace || "\"'".contains($0) }
        let name = String(end.prefix(64).prefix { $0.isLetter || $0.isNumber || "_-.[]%\\".contains($0) }.reversed())
        return (try? JSONValue.parse(Array("\"\(name)\"".utf8)))?.stringValue ?? name
    }
}
