/// The `Prefer` header (RFC 7240): `Prefer: code=404, example=missing; wait=250ms`.
struct Preferences: Sendable {
    let items: [(name: String, value: String)]

    init(_ headers: HTTPFields) {
        items = headers.values(of: "prefer").flatMap { $0.split { $0 == "," || $0 == ";" } }.compactMap { item in
            let parts = item.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != "\"" && $0 != " " } }
            guard let name = parts.first, !name.isEmpty else { return nil }
            return (name.lowercased(), parts.count > 1 ? parts[1] : "")
        }
    }

    /// The first value of a preference; its name is compared without regard to case.
    subscript(name: String) -> String? { items.first { $0.name == name }?.value }
}
