import MockRuntime
import NPQ
import TestSupport
import Testing

/// What every JSON list has in common (§1, §3.1, §3.2), and who sees what of each.
@Suite("NPQ: every list")
struct ListsTests {
    struct List: Sendable, CustomTestStringConvertible {
        let path: String
        let version: APIVersion
        /// The filter that takes an instant; nil where there is none.
        let since: String?

        var testDescription: String { "\(version) \(path)" }
    }

    static let lists: [List] = APIVersion.allCases.flatMap { version in
        let all: [(String, String?)] = [
            ("/npq-applications", "updated_since"), ("/participant-declarations", "updated_since"),
            ("/participants/npq", "updated_since"), ("/participants/npq/outcomes", "created_since"),
            ("/participants/npq/\(Person.oskarPassedLater)/outcomes", nil)
        ]
        let ofV3: [(String, String?)] = [("/statements", "updated_since"), ("/delivery-partners", nil)]
        return (all + (version == .v3 ? ofV3 : [])).map { List(path: $0, version: version, since: $1) }
    }

    private func get(_ list: List, _ query: String, token: String = "journeys") throws -> MockResponse {
        try NPQ.reader(token, list.version).get(list.path + (query.isEmpty ? "" : "?" + query))
    }

    @Test(
        "a page or size that is no positive number is a 400", arguments: lists,
        ["page[page]=0", "page[page]=-1", "page[per_page]=0", "page[per_page]=x", "page[page]="])
    func badPage(list: List, query: String) throws {
        let answer = try get(list, query)
        #expect(answer.status == 400)
        #expect(
            answer.text
                == Refusal.badRequest(
                    "The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number"))
    }

    @Test("pages follow one another until one is empty", arguments: lists)
    func pages(list: List) throws {
        let all = try get(list, "page[per_page]=9999").ids ?? []
        #expect(!all.isEmpty)
        #expect(Set(all).count == all.count)
        #expect(try get(list, "page[per_page]=1").ids == [all[0]])
        #expect(try get(list, "page[page]=\(all.count)&page[per_page]=1").ids == [all[all.count - 1]])
        #expect(try get(list, "page[page]=\(all.count + 1)&page[per_page]=1").text == #"{"data":[]}"#)
        #expect(try get(list, "page=2&per_page=1").ids == Array(all.prefix(100)))
        #expect(try get(list, "page[page]=1abc&page[per_page]=1.9").ids == [all[0]])
    }

    @Test(
        "an instant that cannot be read is a 400, a blank one is ignored", arguments: lists.filter { $0.since != nil },
        ["nonsense", "2024-13-01", "2024-01-01T09:00Z", "2024-01-01T10:00:00%2B01:00"])
    func badInstant(list: List, value: String) throws {
        let name = try #require(list.since)
        let answer = try get(list, "filter[\(name)]=\(value)")
        #expect(answer.status == 400)
        #expect(answer.text == Refusal.badRequest("The filter '#/\(name)' must be a valid ISO 8601 date"))
        #expect(try get(list, "filter[\(name)]=%20").text == get(list, "").text)
    }

    @Test("an instant leaves what is as late or later", arguments: lists.filter { $0.since != nil })
    func instant(list: List) throws {
        let name = try #require(list.since)
        let all = try get(list, "page[per_page]=3000").ids
        #expect(try get(list, "filter[\(name)]=2001-01-01&page[per_page]=3000").ids == all)
        #expect(try get(list, "filter[\(name)]=2999-01-01T00:00:00.5-0100").ids == [])
    }

    @Test(
        "filters that do not exist are ignored", arguments: lists,
        ["filter[x]=1", "filter[status]=pending", "x=1", "filters[cohort]=2021"])
    func unknown(list: List, query: String) throws {
        #expect(try get(list, query).text == get(list, "").text)
    }

    @Test("a 'filter' that is no object is a 400 in version 3, token or not", arguments: lists)
    func scalar(list: List) throws {
        for query in ["filter=x", "filter=", "filter[]=x"] {
            let answer = try get(list, query)
            let stranger = try get(list, query, token: "nobody")
            switch (list.version, list.since) {
            case (.v3, _):
                #expect(answer.text == Refusal.badRequest("'#/filter' is not a valid field"))
                #expect(stranger.status == 400)
            case (_, nil): #expect(answer.status == 200)
            default: #expect(answer.status == 500)
            }
            #expect(list.version == .v3 || stranger.text == Refusal.unauthorized)
        }
    }

    @Test("of what is not there the list is empty, and says nothing else", arguments: lists)
    func empty(list: List) throws {
        // A provider with one participant and nothing else.
        let answer = try get(list, "", token: "journeys-third")
        switch list.path {
        case "/npq-applications", "/participants/npq": #expect(answer.ids?.count == 1)
        case let path where path.hasSuffix("/outcomes") && path.contains(Person.oskarPassedLater):
            #expect(answer.text == Refusal.notFound)
        default: #expect(answer.text == #"{"data":[]}"#)
        }
    }

    @Test("a list's records are those that are shown alone", arguments: lists.filter { !$0.path.hasSuffix("outcomes") })
    func alone(list: List) throws {
        for record in try get(list, "").json["data"]?.arrayValue ?? [] {
            let client = try NPQ.reader("journeys", list.version)
            let shown = client.get("\(list.path)/\(record["id"]?.stringValue ?? "")")
            #expect(shown.text == #"{"data":\#(record.jsonText)}"#)
        }
    }

    @Test("a token that nobody has is refused, in whatever list", arguments: lists)
    func strangers(list: List) throws {
        #expect(
            try get(list, "page[page]=0&filter[updated_since]=x", token: "nobody").text == Refusal.unauthorized)
    }
}
