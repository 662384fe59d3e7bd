import OpenAPISpec

/// Hides the secrets of what is shown, by the names that they go by: the usual ones and those that documents declare.
/// Header fields, queries and bodies know the same names.
struct Redactor: Sendable {
    static let mark = "…"

    /// Folded. Other names may end with one (`user_password`, `X-Amz-Security-Token`), but not with one of five letters
    /// or fewer: `next_token` names a page.
    private static let usual = [
        "password", "passwordconfirmation", "passwd", "passphrase", "pwd", "secret", "secretkey", "privatekey",
        "accesskey", "apikey", "token", "accesstoken", "refreshtoken", "idtoken", "apitoken", "authtoken",
        "bearertoken", "csrftoken", "sessiontoken", "securitytoken", "authorization", "jwt", "clientassertion",
        "signature", "sig"
    ]
    private let declared: [String]

    init(schemes: [SecurityScheme]) {
        declared = schemes.compactMap { scheme in
            guard case .apiKey(let name, _) = scheme.kind else { return nil }
            return Self.folded(name)
        }
    }

    /// Whether a name, percent-encoded or not, is that of a secret; of `user[token]` and `user.token` the end counts.
    func isSecret(_ name: some StringProtocol) -> Bool {
        let decoded = PercentCoding.decode(name, plusIsSpace: true)
        let name = Self.folded(decoded.split { "[].".contains($0) }.last ?? decoded[...])
        return declared.contains(name) || declared.contains(Self.folded(decoded))
            || Self.usual.contains { name == $0 || ($0.utf8.count > 5 && name.hasSuffix($0)) }
    }

    /// `X-Api-Key`, `x_api_key` and `xApiKey` are one name.
    private static func folded(_ name: some StringProtocol) -> String {
        String(decoding: name.lowercased().utf8.filter { !"-_ ".utf8.contains($0) }, as: UTF8.self)
    }

    static func hidden(_ text: some StringProtocol, behind separator: Character) -> String {
        guard let end = text.firstIndex(of: separator) else { return mark }
        return text[...end] + mark
    }
}

// MARK: Header fields and addresses
extension Redactor {
    /// The fields by name; values of one name are joined by commas (RFC 9110 §5.2).
    func headers(_ fields: HTTPFields) -> JSONObject {
        var object = JSONObject()
        for field in fields.fields {
            let name = object.keys.first { HTTPFields.isSame($0, field.name) } ?? field.name
            let value = header(field)
            object[name] = .string(object[name]?.stringValue.map { "\($0), \(value)" } ?? value)
        }
        return object
    }

    /// Of `Authorization` the scheme stays, of cookies the names, of addresses all but the secrets in them.
    private func header(_ field: HTTPFields.Field) -> String {
        switch field.name.lowercased() {
        case "cookie":
            return field.value.split(separator: ";").map { Self.hidden($0, behind: "=") }.joined(separator: ";")
        case "set-cookie": return Self.hidden(field.value, behind: "=")
        case "authorization", "proxy-authorization": return Self.hidden(field.value, behind: " ")
        case "referer", "location", "content-location": return target(field.value)
        default: return isSecret(field.name) ? Self.mark : Self.addresses(field.value)
        }
    }

    /// A request target or an address, with its query and fragment: `/pets?api_key=…&limit=3`.
    func target(_ target: String) -> String {
        let target = Self.addresses(target)
        guard let start = target.firstIndex(where: { "?#".contains($0) }) else { return target }
        let rest = target[target.index(after: start)...].split(separator: "#", omittingEmptySubsequences: false)
        return target[...start] + rest.map(form).joined(separator: "#")
    }

    /// A request target whose path has the segments of `template` at its end: `/invitations/…` of `/invitations/{token}`.
    func target(_ target: String, of template: String) -> String {
        let parts = RequestTarget(target)
        var segments = parts.path.split(separator: "/", omittingEmptySubsequences: false)
        let names = template.split(separator: "/", omittingEmptySubsequences: false)
        for (place, name) in zip(segments.indices.reversed(), names.reversed()) where hasSecret(name) {
            segments[place] = Self.mark[...]
        }
        return self.target(segments.joined(separator: "/") + target[parts.path.endIndex...])
    }

    /// Whether one of the parameters in a segment such as `{id}.{format}` goes by the name of a secret.
    private func hasSecret(_ segment: Substring) -> Bool {
        segment.split(separator: "{", omittingEmptySubsequences: false).dropFirst().contains { part in
            isSecret(part.prefix { $0 != "}" })
        }
    }

    /// Text whose addresses have their user information hidden (RFC 3986 §3.2.1): `https://…@example.com/`.
    static func addresses(_ text: String) -> String {
        guard text.contains("://"), text.contains("@") else { return text }
        return text.replacing(/:\/\/[^\/?#\s"'<>]+@/.matchingSemantics(.unicodeScalar), with: "://\(mark)@")
    }
}
