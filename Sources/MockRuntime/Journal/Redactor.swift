import OpenAPISpec

/// Hides the secrets of what is shown: where the documents declare one, and where one usually stands.
struct Redactor: Sendable {
    static let mark = "…"

    private var headers = ["authorization", "proxyauthorization", "cookie", "setcookie"]
    private var parameters = ["accesstoken", "apikey", "token"]
    /// Of JSON and form bodies.
    private static let members = [
        "password", "secret", "clientsecret", "accesstoken", "refreshtoken", "idtoken", "apikey", "apitoken"
    ]
    private static let headerParts = ["apikey", "apitoken", "authtoken", "accesstoken", "secret", "password"]

    init(schemes: [SecurityScheme]) {
        for scheme in schemes {
            switch scheme.kind {
            case .apiKey(let name, .query): parameters.append(Self.folded(name))
            case .apiKey(let name, .header): headers.append(Self.folded(name))
            default: break
            }
        }
    }

    /// `X-Api-Key`, `x_api_key` and `xApiKey` are one name.
    private static func folded(_ name: String) -> String {
        String(
            decoding: name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") },
            as: UTF8.self)
    }

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

    /// Of `Authorization` the scheme stays, of cookies the names.
    private func header(_ field: HTTPFields.Field) -> String {
        let name = Self.folded(field.name)
        guard headers.contains(name) || Self.headerParts.contains(where: name.contains) else { return field.value }
        switch name {
        case "cookie":
            return field.value.split(separator: ";").map { Self.hidden($0, behind: "=") }.joined(separator: ";")
        case "setcookie": return Self.hidden(field.value[...], behind: "=")
        case "authorization", "proxyauthorization": return Self.hidden(field.value[...], behind: " ")
        default: return Self.mark
        }
    }

    private static func hidden(_ text: Substring, behind separator: Character) -> String {
        guard let end = text.firstIndex(of: separator) else { return mark }
        return text[...end] + mark
    }

    /// A request target: `/pets?api_key=…&limit=3`.
    func target(_ target: String) -> String {
        guard let mark = target.firstIndex(of: "?") else { return target }
        let query = target[target.index(after: mark)...]
        return target[...mark] + pairs(query) { parameters.contains($0) }
    }

    /// A form body.
    func form(_ text: String) -> String {
        pairs(text[...]) { Self.members.contains($0) || parameters.contains($0) }
    }

    private func pairs(_ text: Substring, isSecret: (String) -> Bool) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
            let name = PercentCoding.decode(pair.prefix { $0 != "=" }, plusIsSpace: true)
            return isSecret(Self.folded(name)) ? Self.hidden(pair, behind: "=") : String(pair)
        }.joined(separator: "&")
    }

    /// Text that may be JSON that is broken or cut off: the same members as of JSON.
    func text(_ text: String) -> String {
        let secret =
            #/("(?:password|(?:client[_-]?)?secret|(?:access|refresh|id|api)[_-]?token|api[_-]?key)"\s*:\s*")(?:[^"\\]|\\.)*/#
        return text.replacing(secret.ignoresCase()) { $0.output.1 + Self.mark }
    }

    /// A JSON body: the strings of members such as `password`.
    func json(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(json))
        case .object(let object):
            return .object(
                JSONObject(
                    uniqueMembers: object.members.map { member in
                        let isSecret = member.value.stringValue != nil && Self.members.contains(Self.folded(member.key))
                        return .init(key: member.key, value: isSecret ? .string(Self.mark) : json(member.value))
                    }))
        default: return value
        }
    }
}
