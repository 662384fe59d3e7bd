import OpenAPISpec

/// What a client wants of its answer: `Prefer: code=404, example=missing; wait=250ms` (RFC 7240), or `?__code=404&__example=missing`.
struct Preferences: Sendable {
    struct Item: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// Preferences that this server knows; others are ignored (RFC 7240 §2).
    private static let known = ["code", "example", "dynamic", "seed", "wait", "handling", "scenario"]

    private(set) var items: [Item] = []

    /// None.
    init() {}

    init(_ request: Request) {
        for field in request.headers.values(of: "prefer") {
            for item in field.split(whereSeparator: { $0 == "," || $0 == ";" }) { add(item) }
        }
        for item in request.query.items where item.name.hasPrefix("__") {
            add(item.name.dropFirst(2) + "=" + item.value)
        }
    }

    private mutating func add(_ text: some StringProtocol) {
        let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmed.filter { $0 != "\"" } }
        guard let name = parts.first?.lowercased(), Self.known.contains(name), self[name] == nil else { return }
        items.append(Item(name: name, value: parts.count > 1 ? parts[1] : ""))
    }

    var isEmpty: Bool { items.isEmpty }

    /// The value of a preference, as text.
    subscript(name: String) -> String? { items.first { $0.name == name }?.value }

    /// RFC 7240 §3: the field that says which preferences were followed.
    var applied: String { items.map { $0.value.isEmpty ? $0.name : "\($0.name)=\($0.value)" }.joined(separator: ", ") }

    /// Throws the problem of a value that is none.
    func status() throws -> Int? {
        guard let text = self["code"] else { return nil }
        guard let code = Int(text), (100...599).contains(code) else {
            throw fault("code", text, "a status such as 404")
        }
        return code
    }

    func isDynamic() throws -> Bool? {
        guard let text = self["dynamic"] else { return nil }
        switch text.lowercased() {
        case "true", "": return true
        case "false": return false
        default: throw fault("dynamic", text, "true or false")
        }
    }

    func seed() throws -> UInt64? {
        guard let text = self["seed"] else { return nil }
        guard let seed = UInt64(text) else { throw fault("seed", text, "a whole number") }
        return seed
    }

    /// Up to a minute: `250ms`, `2s`, or seconds.
    func delay() throws -> Duration? {
        guard let text = self["wait"]?.lowercased() else { return nil }
        let digits = text.prefix { $0.isNumber || $0 == "." }
        let scale: Double? = ["ms": 0.001, "s": 1, "": 1][String(text.dropFirst(digits.count))]
        guard let number = Double(digits), let scale, number * scale <= 60 else {
            throw fault("wait", text, "up to a minute, such as 250ms or 2s")
        }
        return .milliseconds(Int64(number * scale * 1000))
    }

    /// RFC 7240 §4.4.
    func isLenient() throws -> Bool? {
        guard let text = self["handling"] else { return nil }
        guard ["lenient", "strict"].contains(text) else { throw fault("handling", text, "lenient or strict") }
        return text == "lenient"
    }

    private func fault(_ name: String, _ value: String, _ expected: String) -> Problem {
        Problem(400, "the preference '\(name)' is '\(value)', expected \(expected)")
    }
}
