public import OpenAPISpec

/// A dictionary in pages of some 64 entries: the first write after a copy clones one page and the list of pages, not all entries.
///
/// It is never gone through: what has an order is kept elsewhere.
@usableFromInline
struct PagedDictionary<Value: Sendable>: Sendable {
    private static var pageSize: Int { 64 }

    /// As many as a power of two; an entry is in the one that its key's hash names.
    @usableFromInline private(set) var pages: [[ExactText: Value]] = [[:]]
    private(set) var count = 0

    @usableFromInline
    subscript(key: String) -> Value? {
        @inlinable get { pages[page(of: key)][ExactText(key)] }
        set { change(page(of: key)) { $0[key] = newValue } }
    }

    /// The value of a key, changed in place; one that there is not is put in first.
    subscript(key: String, default value: Value) -> Value {
        get { self[key] ?? value }
        _modify {
            if self[key] == nil { self[key] = value }
            yield &pages[page(of: key)][key, default: value]
        }
    }

    private mutating func change(_ page: Int, _ body: (inout [ExactText: Value]) -> Void) {
        let before = pages[page].count
        body(&pages[page])
        count += pages[page].count - before
        if count > pages.count * Self.pageSize { grow() }
    }

    @inlinable func page(of key: String) -> Int { pages.count == 1 ? 0 : ExactText(key).hashValue & (pages.count - 1) }

    private mutating func grow() {
        let old = pages
        pages = Array(repeating: [:], count: old.count * 2)
        for (key, value) in old.joined() { pages[page(of: key.string)][key] = value }
    }
}
