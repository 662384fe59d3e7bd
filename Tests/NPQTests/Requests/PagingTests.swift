import MockRuntime
import NPQ
import TestSupport
import Testing

/// Pages of a list (§3.1).
@Suite("NPQ: paging")
struct PagingTests {
    @Test(
        "a page is the part of the list that was asked for",
        arguments: [
            ("", 0..<17), ("page[page]=1", 0..<17), ("page[per_page]=5", 0..<5),
            ("page[page]=1&page[per_page]=5", 0..<5),
            ("page[page]=2&page[per_page]=5", 5..<10), ("page[page]=4&page[per_page]=5", 15..<17),
            ("page%5Bpage%5D=2&page%5Bper_page%5D=5", 5..<10), ("page[per_page]=17", 0..<17),
            ("page[per_page]=1", 0..<1),
            // Leading digits count.
            ("page[page]=2abc&page[per_page]=5", 5..<10), ("page[page]=1.9&page[per_page]=5", 0..<5),
            ("page[page]=2&page[per_page]=5x", 5..<10), ("page[page]=002&page[per_page]=5", 5..<10),
            // Not nested: ignored.
            ("page=2", 0..<17), ("per_page=5", 0..<17), ("page=2&per_page=5", 0..<17), ("page=abc", 0..<17),
            ("page[size]=5", 0..<17)
        ], APIVersion.allCases)
    func pages(row: (query: String, part: Range<Int>), version: APIVersion) throws {
        let (query, part) = row
        let answer = try NPQ.reader("multiple", version).list(query)
        #expect(answer.status == 200)
        let all = Multiple.all(in: version)
        #expect(answer.ids == Array(all[part.clamped(to: all.indices)]))
    }

    @Test(
        "a page past the end is an empty list",
        arguments: [
            "page[page]=2", "page[page]=5&page[per_page]=5", "page[page]=1000000", "page[page]=99999999999999999999",
            "page[page]=9223372036854775807&page[per_page]=3000"
        ], APIVersion.allCases)
    func pastTheEnd(query: String, version: APIVersion) throws {
        let answer = try NPQ.reader("multiple", version).list(query)
        #expect(answer.status == 200)
        #expect(answer.text == #"{"data":[]}"#)
    }

    @Test(
        "a page or size that is no positive number is a bad request",
        arguments: APIVersion.allCases.flatMap { version in
            ["page[page]", "page[per_page]", "page%5Bpage%5D"].map { (version, $0) }
        },
        ["0", "-1", "", "abc", "%20", "0.5", "00", "-0", "x2", ".5", "%E2%91%A0"])
    func badNumbers(of list: (version: APIVersion, name: String), value: String) throws {
        let answer = try NPQ.reader("one", list.version).list("\(list.name)=\(value)")
        #expect(answer.status == 400)
        #expect(
            answer.text
                == Refusal.badRequest(
                    "The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number"))
        #expect(answer.headers["Content-Type"] == "application/json")
    }

    @Test("a page has 100 applications, at most 3000 when more are asked for")
    func sizes() throws {
        let client = try NPQ.reader("large")
        let first = client.list().ids ?? []
        #expect(first.count == 100)
        #expect(client.list("page[page]=1&page[per_page]=100").ids == first)
        let largest = client.list("page[per_page]=3001").ids ?? []
        #expect(largest.count == 3000)
        #expect(Array(largest.prefix(100)) == first)
        #expect(client.list("page[page]=2&page[per_page]=100").ids == Array(largest[100..<200]))
        #expect(client.list("page[page]=4&page[per_page]=9999").ids?.count == 1000)
        #expect(client.list("page[page]=5&page[per_page]=3000").ids == [])
    }

    @Test("page by page until one is empty gives every application once", arguments: Transport.allCases)
    func everyPage(transport: Transport) async throws {
        try await NPQ.run(transport, "multiple") { client in
            var found: [String] = []
            var number = 1
            while let ids = client.list("page[page]=\(number)&page[per_page]=4").ids, !ids.isEmpty,
                number < 10
            {
                found += ids
                number += 1
            }
            #expect(found == Multiple.all)
            #expect(number == 6)
        }
    }
}
