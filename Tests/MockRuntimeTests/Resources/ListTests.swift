import MockRuntime
import OpenAPISpec
import Testing

@Suite("A document without code: lists")
struct ListTests {
    let pets: ResourceFixture

    /// Ten pets besides none: names a…j, cats and dogs in turn, weights 1…10.
    init() throws {
        pets = try ResourceFixture(PetsDocument.text)
        try pets.send("DELETE", "/pets")
        for (index, letter) in "jihgfedcba".enumerated() {
            try pets.send(
                "POST", "/pets",
                [
                    "name": .string(String(letter)), "species": index.isMultiple(of: 2) ? "cat" : "dog",
                    "weight": .number(JSONNumber(index + 1)), "tags": index < 3 ? ["small", "new"] : []
                ])
        }
    }

    @Test(
        "what is asked for, by name, in order",
        arguments: [
            ("", "jihgfedcba"), ("?page=2&per_page=4", "fedc"), ("?page=3&per_page=4", "ba"), ("?page=9", ""),
            ("?per_page=0", ""), ("?sort=name", "abcdefghij"), ("?sort=-name&per_page=3", "jih"),
            ("?sort=name:desc&per_page=2", "ji"), ("?sort=species,-weight", "bdfhjacegi"),
            ("?sort=unknown", "jihgfedcba"), ("?species=dog", "igeca"), ("?species=fish", ""),
            ("?tags=small", "jih"), ("?tags=small&tags=none", "jih"), ("?min_weight=9", "ba"),
            ("?q=I", "i"), ("?page=9223372036854775807&per_page=9", ""),
            ("?per_page=9223372036854775807", "jihgfedcba"), ("?page=-3&per_page=x", "jihgfedcba"),
            ("?sort=,,-", "jihgfedcba"), ("?updated_since=2025-01-15T09:00:09Z", "ba"),
            ("?updated_since=2025-01-15T11:00:09%2B02:00", "ba"), ("?species=cat&sort=name&per_page=2&page=2", "fh")
        ])
    func listed(_ query: String, _ names: String) throws {
        #expect(try pets.send("GET", "/pets" + query).texts("name").joined() == names)
    }

    @Test("headers that are declared tell the total and the neighbouring pages")
    func headers() throws {
        let page = try pets.send("GET", "/pets?page=2&per_page=4&sort=name")
        #expect(page.headers["x-total-count"] == "10")
        let url = { (page: Int) in "<http://mock.example.com/pets?page=\(page)&per_page=4&sort=name>" }
        #expect(
            page.headers["link"]
                == "\(url(1)); rel=\"first\", \(url(1)); rel=\"prev\", \(url(3)); rel=\"next\", \(url(3)); rel=\"last\""
        )
    }

    /// Parameters, the envelope's members, a request's query, and what is around the list in the answer.
    private static let envelopes: [(parameters: String, members: String, query: String, expected: JSONValue)] = [
        (
            "[{name: page, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}]",
            "{items: LIST, total: INT, page: INT, pages: INT, limit: INT}", "?page=2&limit=2",
            ["items": ["3"], "total": 3, "page": 2, "pages": 2, "limit": 2]
        ),
        (
            "[{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer, default: 2}}]",
            "{results: LIST, count: INT, next: NULLTEXT, previous: NULLTEXT}", "",
            [
                "results": ["1", "2"], "count": 3, "next": "http://mock.example.com/things?offset=2", "previous": nil
            ]
        ),
        (
            "[{name: cursor, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}]",
            "{data: LIST, has_more: {type: boolean}, next_cursor: NULLTEXT}", "?limit=2",
            ["data": ["1", "2"], "has_more": true, "next_cursor": "2"]
        ),
        (
            "[{name: cursor, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}]",
            "{data: LIST, has_more: {type: boolean}, next_cursor: NULLTEXT}", "?limit=2&cursor=2",
            ["data": ["3"], "has_more": false, "next_cursor": nil]
        ),
        (
            "[{name: 'page[number]', in: query, schema: {type: integer}}, {name: 'page[size]', in: query, schema: {type: integer}}]",
            "{things: LIST, meta: {type: object, properties: {total: INT, count: INT, current_page: INT}}, links: {type: object, properties: {self: {type: string}, next: {type: string}, last: {type: string}}}}",
            "?page%5Bnumber%5D=2&page%5Bsize%5D=2",
            [
                "things": ["3"], "meta": ["total": 3, "count": 1, "current_page": 2],
                "links": [
                    "self": "http://mock.example.com/things?page%5Bnumber%5D=2&page%5Bsize%5D=2",
                    "last": "http://mock.example.com/things?page%5Bnumber%5D=2&page%5Bsize%5D=2"
                ]
            ]
        ),
        (
            "[{name: page, in: query, style: deepObject, schema: {type: object, properties: {number: INT, size: INT}}}]",
            "{_embedded: {type: object, properties: {things: LIST}}, page: {type: object, properties: {size: INT, totalElements: INT, totalPages: INT, number: INT}}}",
            "?page[size]=2",
            [
                "_embedded": ["things": ["1", "2"]],
                "page": ["size": 2, "totalElements": 3, "totalPages": 2, "number": 1]
            ]
        ),
        (
            "[{name: 'filter[id]', in: query, schema: {type: string}}, {name: page, in: query, schema: {type: integer, minimum: 0}}]",
            "{data: LIST, isLast: {type: boolean}, page: INT}", "?filter[id]=1,3",
            ["data": ["1", "3"], "isLast": true, "page": 0]
        )
    ]

    @Test("an envelope tells the truth about the page", arguments: envelopes)
    func envelope(_ parameters: String, _ members: String, _ query: String, _ expected: JSONValue) throws {
        let list = "{type: array, items: {type: object, required: [id], properties: {id: {type: integer}}}}"
        let properties = members.replacing("LIST", with: list).replacing("NULLTEXT", with: "{type: [string, 'null']}")
            .replacing("INT", with: "{type: integer}")
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /things:
                get:
                  parameters: \(parameters.replacing("INT", with: "{type: integer}"))
                  responses:
                    '200':
                      description: Things
                      content: {application/json: {schema: {type: object, properties: \(properties)}}}
            """
        let answer = try ResourceFixture(text).send("GET", "/things" + query)
        #expect(Self.withIDs(answer.json) == expected, "\(answer.text)")
    }

    @Test(
        "a default filters only by what is among the values, and 'all' by nothing",
        arguments: [("", 0), ("?state=all", 3), ("?state=closed", 3), ("?kind=big", 0), ("?state=all&kind=all", 3)])
    func defaults(_ query: String, _ count: Int) throws {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /issues:
                get:
                  parameters:
                    - {name: state, in: query, schema: {type: string, default: open}}
                    - {name: kind, in: query, schema: {type: string, default: small}}
                  responses:
                    '200':
                      description: Issues
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Issue'}}}}
            components:
              schemas:
                Issue:
                  type: object
                  required: [id, state, kind]
                  properties: {id: {type: integer}, state: {enum: [closed, open], type: string, const: closed}, kind: {const: usual}}
            """
        #expect(try ResourceFixture(text).send("GET", "/issues" + query).texts("id").count == count)
    }

    /// Records as their ids.
    private static func withIDs(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map { .string($0["id"]?.identifier ?? "-") })
        case .object(let object):
            .object(
                JSONObject(
                    uniqueMembers: object.members.map { JSONObject.Member(key: $0.key, value: withIDs($0.value)) }))
        default: value
        }
    }
}
