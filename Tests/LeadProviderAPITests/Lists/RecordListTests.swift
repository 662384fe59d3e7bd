import MockRuntime
import Testing

@testable import LeadProviderAPI

@Suite("Lists as values")
struct RecordListTests {
    private func list<Speech: LibraryDialect>(_ speech: Speech.Type) -> RecordList<Library<Speech>, Book> {
        RecordList(
            \.books, ownedBy: Book.foreignKeys[0], order: [.by("id", \.id)],
            sortable: [
                .by("updated_at", \.updatedAt), .by("reader", \.reader), .joined("year") { book, _ in book.year }
            ],
            filters: [
                .years { book, _ in book.year }, .since { book, _ in book.updatedAt },
                .since("read_since", isInclusive: false) { book, _ in book.updatedAt }.ordering(
                    .by("updated_at", \.updatedAt)),
                .ids("book_id", refusing: "no ids") { book, _ in book.id }, .ids("any_id") { book, _ in book.id },
                .year("one_year") { book, _ in [book.year] },
                .text("reader", among: ["a", "b"], else: .init(MockResponse(status: 422))) { book, reader, _ in
                    book.reader == reader
                }.from(version: 3),
                .text("owner") { book, owner, _ in book.owner == owner }
            ], where: { book, _ in !book.isHidden })
    }

    /// The last digits of what a query finds, or the status and detail that refuse it.
    private func found<Speech: LibraryDialect>(
        _ query: String, _ speech: Speech.Type, version: Int = 3, paged: Bool = true
    ) -> String {
        let scope = Scope(
            records: Library<Speech>(), caller: "mine", now: DateTime(secondsSince1970: 0), version: version,
            query: QueryString(query))
        do {
            let rows = try paged ? list(speech).page(in: scope) : list(speech).rows(in: scope)
            return rows.map { String($0.id.suffix(1)) }.joined()
        } catch {
            let response = (error as? Refusal)?.response
            let json = response.flatMap { try? JSONValue.parse($0.body) }
            let detail = json?["errors"]?[0]?["detail"]?.stringValue ?? json?["error"]?.stringValue ?? ""
            return "\(response?.status ?? 0) \(detail)"
        }
    }

    @Test(
        "whose records, filters, order and page",
        arguments: [
            ("", "135"), ("filter[cohort]=2022,2023", "35"), ("filter[cohort]= 2022 , x", "3"),
            ("filter[cohort]=x", ""),
            ("filter[cohort]=", "135"), ("filter[updated_since]=1970-01-04", "15"),
            ("filter[updated_since]=1970-01-04T00:00:01Z", "5"), ("filter[read_since]=1970-01-03", "15"),
            ("filter[read_since]=1970-01-04", "5"), ("filter[read_since]=1970-01-01", "315"),
            ("filter[updated_since]=x", "400 The filter '#/updated_since' must be a valid ISO 8601 date"),
            ("filter[book_id]=00000000-0000-4000-8000-000000000003", "3"), ("filter[book_id]=x", "400 no ids"),
            ("filter[book_id][]=x", "400 no ids"), ("filter[any_id]=x,00000000-0000-4000-8000-000000000005", "5"),
            ("filter[any_id]=x", ""), ("filter[one_year]=2022abc", "3"), ("filter[one_year]=x", ""),
            ("filter[reader]=a", "135"), ("filter[reader]=b", ""), ("filter[reader]=c", "422 "),
            ("filter[owner]=x", ""), ("filter[unknown]=x", "135"), ("sort=-year", "531"), ("sort=%2Byear", "135"),
            ("sort=reader,-updated_at", "513"), ("sort=nonsense", "135"), ("page[per_page]=2", "13"),
            ("page[page]=2&page[per_page]=2", "5"), ("page[page]=9", ""), ("page[page]=2x&page[per_page]=1", "3"),
            ("page=2", "135"), ("filter=x", "500 Internal server error"),
            (
                "page[page]=0",
                "400 The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number"
            )
        ])
    func lists(query: String, expected: String) { #expect(found(query, NPQ.self) == expected) }

    @Test("earlier versions know neither an order nor later filters")
    func versions() {
        #expect(found("sort=-year", NPQ.self, version: 2) == "135")
        #expect(found("filter[reader]=c", NPQ.self, version: 2) == "135")
    }

    @Test("an unpaged list ignores page numbers")
    func unpaged() { #expect(found("page[page]=0&page[per_page]=1", NPQ.self, paged: false) == "135") }

    @Test("dates are decoded as the dialect decodes them")
    func decoding() {
        let plus = "filter[updated_since]=1970-01-04T01:00:00%2B01:00"
        let twice = "filter[updated_since]=1970-01-04T01:00:00%252B01:00"
        #expect(found(plus, NPQ.self) == "400 The filter '#/updated_since' must be a valid ISO 8601 date")
        #expect(found(plus, RECT.self) == "400 The filter '#/updated_since' must be a valid ISO 8601 date")
        #expect(found(plus, ECF.self) == "15")
        #expect(found(twice, NPQ.self) == "15")
        #expect(found(twice, RECT.self) == "15")
        #expect(found(twice, ECF.self) == "15")
        #expect(
            found("filter[updated_since]=x", ECF.self)
                == "400 The filter '#/updated_since' must be a valid RCF3339 date")
    }

    @Test("the shape of filter and page")
    func shapes() {
        #expect(found("filter=x", ECF.self) == "400 Filter must be a hash")
        #expect(found("filter[]=x", RECT.self) == "400 Filter must be a hash")
        #expect(found("page=2", RECT.self) == "500 Internal server error")
        #expect(
            found("page[page]=0", ECF.self)
                == "400 The '#/page[page]' and '#/page[per_page]' parameter values must be a valid number (equal and more than 1)"
        )
    }

    @Test("a filter can be required, and a list can begin with a year")
    func requiredAndEarliest() throws {
        func found(_ query: String) throws -> String {
            let list = RecordList<Library<RECT>, Book>(
                \.books, order: [.by("id", \.id)],
                filters: [
                    .years(earliest: 2021) { book, _ in book.year }, .text("urn") { _, _, _ in true }.required()
                ])
            let scope = Scope(
                records: Library<RECT>(), caller: "mine", now: DateTime(secondsSince1970: 0), version: 3,
                query: QueryString(query))
            return try list.rows(in: scope).map { String($0.id.suffix(1)) }.joined()
        }
        #expect(try found("filter[urn]=") == "2345")
        #expect(try found("filter[urn]=1&filter[cohort]=2020") == "1")
        let refusal = #expect(throws: Refusal.self) { _ = try found("filter[updated_since]=x") }
        #expect(
            refusal?.response.text
                == #"{"errors":[{"title":"Bad parameter","detail":"The filter '#/urn' must be included in your request"}]}"#
        )
    }

    @Test(
        "a record is found by id when the caller can see it",
        arguments: [("1", true), ("2", false), ("4", false), ("9", false)])
    func records(number: String, exists: Bool) {
        let scope = Scope(
            records: Library<NPQ>(), caller: "mine", now: DateTime(secondsSince1970: 0), version: 3,
            query: QueryString("filter[cohort]=1999"))
        let id = "00000000-0000-4000-8000-00000000000\(number)"
        #expect((try? list(NPQ.self).record(id, in: scope).id) == (exists ? id : nil))
        #expect((try? list(NPQ.self).record(id.filter { $0 != "-" }, in: scope).id) == (exists ? id : nil))
    }
}
