import MockRuntime
import Testing

private struct Toot: Record {
    var id: String
    var author: String?

    init(_ id: String, by author: String?) {
        self.id = id
        self.author = author
    }

    init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        self.init(try object.required("id"), by: try object.optional("author"))
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.optional("author", author)
        writer.endObject()
    }

    static var foreignKeys: [ForeignKey<Toot>] { [.author] }
}

extension ForeignKey where Element == Toot {
    static var author: Self { Self(0) { $0.author } }
}

@Suite("Tables of records")
struct TableTests {
    private func table(_ count: Int) -> Table<Toot> {
        var table = Table<Toot>()
        for number in 0..<count { table["\(number)"] = Toot("\(number)", by: "a\(number % 3)") }
        return table
    }

    @Test("records are found by id and by what they refer to, in order")
    func finding() {
        let table = table(200)
        #expect(table.count == 200)
        #expect(table["150"]?.author == "a0")
        #expect(table["x"] == nil)
        #expect(table[.author, "a1"].map(\.id).prefix(3) == ["1", "4", "7"])
        #expect(table[.author, "nobody"].isEmpty)
        #expect(table.rows.page(from: 198, count: 10).map(\.id) == ["198", "199"])
        #expect(table.rows.page(from: 200, count: 10).isEmpty)
    }

    @Test("a copy does not see what is changed, added or removed afterwards")
    func copies() {
        let seed = table(200)
        var copy = seed
        copy.update("5") { $0.author = "changed" }
        copy["new"] = Toot("new", by: nil)
        copy["7"] = nil
        #expect(seed["5"]?.author == "a2")
        #expect(seed["new"] == nil)
        #expect(seed["7"] != nil)
        #expect(copy[.author, "changed"].map(\.id) == ["5"])
        #expect(!copy[.author, "a2"].contains { $0.id == "5" })
        #expect(copy.count == 200)
        #expect(copy.elements.last?.id == "new")
        #expect(copy.elements.count == 200)
    }

    @Test("sorting keeps the order of equals, in both directions")
    func sorting() {
        let rows = table(6).rows
        #expect(rows.sorted { $0.author ?? "" }.map(\.id) == ["0", "3", "1", "4", "2", "5"])
        #expect(rows.sorted(by: { $0.author ?? "" }, descending: true).map(\.id) == ["2", "5", "1", "4", "0", "3"])
    }
}
