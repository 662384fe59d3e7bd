import MockRuntime
import OpenAPISpec
import Testing

@Suite("A document without code: what clients write")
struct ClientWritesTests {
    let server: ResourceFixture

    init() throws { server = try ResourceFixture(Self.text) }

    private static let text = """
        swagger: '2.0'
        info: {title: Library, version: '1'}
        basePath: /v2
        consumes: [application/json]
        produces: [application/json]
        paths:
          /book:
            post:
              parameters: [{in: body, name: body, required: true, schema: {$ref: '#/definitions/Book'}}]
              responses: {'200': {description: ok, schema: {$ref: '#/definitions/Book'}}}
            put:
              parameters: [{in: body, name: body, required: true, schema: {$ref: '#/definitions/Book'}}]
              responses: {'200': {description: ok, schema: {$ref: '#/definitions/Book'}}}
          /book/byShelf:
            get:
              parameters: [{in: query, name: shelf, type: array, collectionFormat: multi, items: {type: string}}]
              responses: {'200': {description: ok, schema: {type: array, items: {$ref: '#/definitions/Book'}}}}
          /book/{bookId}:
            get:
              parameters: [{in: path, name: bookId, required: true, type: integer}]
              responses: {'200': {description: ok, schema: {$ref: '#/definitions/Book'}}}
          /readers:
            post:
              consumes: [application/x-www-form-urlencoded]
              parameters:
                - {in: formData, name: username, type: string}
                - {in: formData, name: age, type: integer}
                - {in: formData, name: likes, type: array, collectionFormat: multi, items: {type: string}}
              responses: {default: {description: ok}}
          /readers/{username}:
            get:
              parameters: [{in: path, name: username, required: true, type: string}]
              responses: {'200': {description: ok, schema: {$ref: '#/definitions/Reader'}}}
            delete:
              parameters: [{in: path, name: username, required: true, type: string}]
              responses: {'400': {description: bad}}
        definitions:
          Book:
            type: object
            required: [title]
            properties:
              id: {type: integer}
              title: {type: string}
              shelf: {type: string}
              loan: {type: object, properties: {weeks: {type: integer, default: 3}, to: {type: string}}}
          Reader:
            type: object
            required: [username]
            properties:
              username: {type: string}
              age: {type: integer}
              likes: {type: array, items: {type: string}}
        """

    @Test("an id that the client may choose is the record's; a taken one is refused")
    func chosen() throws {
        #expect(try server.send("POST", "/v2/book", ["id": 77, "title": "Ferns", "shelf": "a"]).json["id"] == 77)
        let taken = try server.send("POST", "/v2/book", ["id": 77, "title": "Mosses"])
        #expect(taken.status == 422)
        #expect(taken.json["errors"]?[0]?["pointer"] == "/id")
        #expect(try server.send("POST", "/v2/book", ["title": "Mosses"]).json["id"] == 78)
        let last = try server.send("POST", "/v2/book", ["id": 9_223_372_036_854_775_807, "title": "Last"])
        #expect(last.status == 200)
        #expect(try server.send("POST", "/v2/book", ["title": "After"]).status == 200)
    }

    @Test("a PUT to the collection replaces the record that its body names")
    func replaced() throws {
        #expect(try server.send("POST", "/v2/book", ["id": 77, "title": "Ferns", "shelf": "a"]).status == 200)
        #expect(try server.send("PUT", "/v2/book", ["id": 77, "title": "Mosses", "shelf": "b"]).status == 200)
        #expect(try server.send("GET", "/v2/book/77").json["title"] == "Mosses")
        #expect(try server.send("GET", "/v2/book/byShelf?shelf=b&shelf=c").texts("id") == ["77"])
        #expect(try server.send("PUT", "/v2/book", ["id": 78, "title": "None"]).status == 404)
    }

    @Test("defaults inside of what was sent are filled")
    func defaults() throws {
        let made = try server.send("POST", "/v2/book", ["title": "Ferns", "loan": ["to": "Kim"]]).json
        #expect(made["loan"] == ["to": "Kim", "weeks": 3])
    }

    @Test("a form is a record, each value of its type; an answer without a body has none")
    func form() throws {
        let response = server.server.respond(
            to: MockRequest(
                "POST", "/v2/readers", headers: ["Content-Type": "application/x-www-form-urlencoded"],
                body: Array("username=kim&age=44&likes=ferns&likes=moss".utf8)))
        #expect(response.status == 200)
        #expect(response.body.isEmpty)
        #expect(
            try server.send("GET", "/v2/readers/kim").json == ["username": "kim", "age": 44, "likes": ["ferns", "moss"]]
        )
        #expect(try server.send("DELETE", "/v2/readers/kim").status == 204)
        #expect(try server.send("GET", "/v2/readers/kim").status == 404)
    }

    @Test("a body that is no object is refused", arguments: ["[]", "3", "null", "\"text\""])
    func noObject(_ body: String) throws {
        let answer = try server.send("POST", "/v2/book", JSONValue.parse(Array(body.utf8)))
        #expect(answer.status == 422)
    }
}
