/// The target of a request, cut at its first `?` (RFC 9112 §3.2.1). Both parts are percent-encoded, as they were sent.
struct RequestTarget: Sendable {
    let path: Substring
    /// Empty when there is none.
    let query: Substring

    init(_ target: String) {
        let utf8 = target.utf8
        let mark = utf8.firstIndex(of: UInt8(ascii: "?"))
        path = target[..<(mark ?? target.endIndex)]
        query = target[(mark.map(utf8.index(after:)) ?? target.endIndex)...]
    }

    /// Whether the path is `prefix` or lies below it.
    func isBelow(_ prefix: String) -> Bool {
        guard path.utf8.starts(with: prefix.utf8) else { return false }
        let next = path.utf8.dropFirst(prefix.utf8.count).first
        return next == nil || next == UInt8(ascii: "/")
    }
}

extension MockRequest {
    var parts: RequestTarget { RequestTarget(target) }
}
