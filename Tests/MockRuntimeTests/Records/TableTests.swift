@_spi(Generated) import MockRuntime
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

    @Test("thousands of records are found in every copy, whatever was added to and removed from others")
    func manyRecords() {
        let all = table(3000)
        var fewer = all
        for number in stride(from: 0, to: 3000, by: 2) { fewer["\(number)"] = nil }
        var more = fewer
        for number in 3000..<3500 { more["\(number)"] = Toot("\(number)", by: "late") }
        #expect(all.count == 3000 && fewer.count == 1500 && more.count == 2000)
        #expect((0..<3000).allSatisfy { all["\($0)"]?.author == "a\($0 % 3)" })
        #expect((0..<3000).allSatisfy { (fewer["\($0)"] == nil) == $0.isMultiple(of: 2) })
        #expect(fewer["3000"] == nil && more["3499"] != nil)
        #expect(more[.author, "late"].count == 500)
        #expect(fewer[.author, "a0"].map(\.id) == stride(from: 3, to: 3000, by: 6).map { "\($0)" })
    }

    @Test("sorting keeps the order of equals, in both directions")
    func sorting() {
        let rows = table(6).rows
        #expect(rows.sorted { $0.author ?? "" }.map(\.id) == ["0", "3", "1", "4", "2", "5"])
        #expect(rows.sorted(by: { $0.author ?? "" }, descending: true).map(\.id) == ["2", "5", "1", "4", "0", "3"])
    }
}
