import LeadProviderAPI
@_spi(Generated) import MockRuntime

/// Records that lists are tested with, in whatever dialect.
protocol LibraryDialect: Sendable {
    static var dialect: Dialect { get }
}
enum NPQ: LibraryDialect { static let dialect = Dialect.npq }
enum ECF: LibraryDialect { static let dialect = Dialect.ecf }
enum RECT: LibraryDialect { static let dialect = Dialect.rect }

struct Library<Speech: LibraryDialect>: LeadProviderRecords {
    static var dialect: Dialect { Speech.dialect }
    var books = Table<Book>()

    init() {
        for (number, year, reader, day) in [
            (1, 2020, "a", 3), (2, 2021, "b", 1), (3, 2022, "a", 2), (4, 2022, "a", 5), (5, 2023, "a", 4)
        ] {
            let book = Book(
                id: "00000000-0000-4000-8000-00000000000\(number)", owner: number == 2 ? "other" : "mine", year: year,
                reader: reader, updatedAt: DateTime(secondsSince1970: day * 86_400), isHidden: number == 4)
            books[book.id] = book
        }
    }
}

struct Book: Record {
    var id: String
    var owner: String
    var year: Int
    var reader: String
    var updatedAt: DateTime
    var isHidden: Bool

    static let foreignKeys = [ForeignKey<Book>(0) { $0.owner }]

    init(id: String, owner: String, year: Int, reader: String, updatedAt: DateTime, isHidden: Bool) {
        self.id = id
        self.owner = owner
        self.year = year
        self.reader = reader
        self.updatedAt = updatedAt
        self.isHidden = isHidden
    }

    init(json: JSONValue) throws { throw ModelError(expected: "nothing", found: json) }
    func write(to writer: inout JSONWriter) { writer.null() }
}
