import MockRuntime
import OpenAPISpec
import Testing

@Suite("A document without code: records that belong to others")
struct NestedResourceTests {
    let server: ResourceFixture

    init() throws { server = try ResourceFixture(Self.text) }

    private static let text = """
        openapi: 3.0.3
        info: {title: Projects, version: '1'}
        servers: [{url: 'https://api.example.com/v1'}]
        paths:
          /projects:
            get: {responses: {'200': {$ref: '#/components/responses/Projects'}}}
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {project: {type: object, properties: {name: {type: string}}}}}}}}
              responses: {'201': {$ref: '#/components/responses/Project'}}
          /projects/{project_id}:
            get: {responses: {'200': {$ref: '#/components/responses/Project'}}}
            delete: {responses: {'204': {description: Gone}}}
          /projects/{project_id}/inboxes:
            get: {responses: {'200': {$ref: '#/components/responses/Inboxes'}}}
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {inbox: {type: object, properties: {name: {type: string}}}}}}}}
              responses: {'201': {$ref: '#/components/responses/Inbox'}}
          /inboxes/{inbox_id}:
            get: {responses: {'200': {$ref: '#/components/responses/Inbox'}}}
          /projects/{project_id}/inboxes/{inbox_id}:
            get: {responses: {'200': {$ref: '#/components/responses/Inbox'}}}
          /inboxes/{inbox_id}/messages:
            get:
              responses:
                '200':
                  description: Messages
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/Message'}}
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {subject: {type: string}}}}}}
              responses:
                '201': {description: A message, content: {application/json: {schema: {$ref: '#/components/schemas/Message'}}}}
          /inboxes/{inbox_id}/messages/{id}:
            get:
              responses:
                '200': {description: A message, content: {application/json: {schema: {$ref: '#/components/schemas/Message'}}}}
          /shelves/{room}/{row}/books:
            get: {responses: {'200': {$ref: '#/components/responses/Books'}}}
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {title: {type: string}}}}}}
              responses: {'201': {description: A book, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
          /teams/{team_id}/notes:
            get:
              responses:
                '200':
                  description: Notes
                  content:
                    application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {text: {type: string}}}}}}
              responses:
                '201': {description: A note, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
        components:
          responses:
            Projects: {description: P, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Project'}}}}}
            Project: {description: P, content: {application/json: {schema: {$ref: '#/components/schemas/Project'}}}}
            Inboxes: {description: I, content: {application/json: {schema: {type: object, properties: {inboxes: {type: array, items: {$ref: '#/components/schemas/Inbox'}}}}}}}
            Inbox: {description: I, content: {application/json: {schema: {type: object, properties: {inbox: {$ref: '#/components/schemas/Inbox'}}}}}}
            Books: {description: B, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}
          schemas:
            Book: {type: object, required: [id, row], properties: {id: {type: integer}, title: {type: string}, row: {type: string}}}
            Project: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}, inboxes: {type: array, items: {$ref: '#/components/schemas/Inbox'}}}}
            Inbox: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}, project_id: {type: integer}}}
            Message: {type: object, required: [id], additionalProperties: false, properties: {id: {type: string, format: uuid}, subject: {type: string}}}
            Note: {type: object, required: [id], properties: {id: {type: integer}, text: {type: string}, team_id: {type: integer}}}
        """

    @Test("paths of the same records are one collection")
    func recognised() {
        #expect(
            server.routes.map { $0.replacing("/v1", with: "") } == [
                "GET /projects: list of 'projects'", "POST /projects: create one of 'projects'",
                "GET /projects/{project_id}: read one of 'projects' by project_id",
                "DELETE /projects/{project_id}: delete one of 'projects' by project_id",
                "GET /projects/{project_id}/inboxes: list of 'inboxes'",
                "POST /projects/{project_id}/inboxes: create one of 'inboxes'",
                "GET /inboxes/{inbox_id}: read one of 'inboxes' by inbox_id",
                "GET /projects/{project_id}/inboxes/{inbox_id}: read one of 'inboxes' by inbox_id",
                "GET /inboxes/{inbox_id}/messages: list of 'messages'",
                "POST /inboxes/{inbox_id}/messages: create one of 'messages'",
                "GET /inboxes/{inbox_id}/messages/{id}: read one of 'messages' by id",
                "GET /shelves/{room}/{row}/books: list of 'books'",
                "POST /shelves/{room}/{row}/books: create one of 'books'",
                "GET /teams/{team_id}/notes: list of 'notes'", "POST /teams/{team_id}/notes: create one of 'notes'"
            ])
    }

    @Test("a record is seen under its owner alone, whichever path made it")
    func scoped() throws {
        #expect(try server.send("POST", "/v1/projects", ["project": ["name": "Apollo"]]).json["id"] == 4)
        #expect(try server.send("GET", "/v1/projects/4/inboxes").json == ["inboxes": []])
        let made = try server.send("POST", "/v1/projects/4/inboxes", ["inbox": ["name": "Staging"]])
        #expect(made.headers["location"] == "/v1/inboxes/4")
        #expect(made.json == ["inbox": ["id": 4, "name": "Staging", "project_id": 4]])
        #expect(try server.send("GET", "/v1/inboxes/4").json == made.json)
        #expect(try server.send("GET", "/v1/projects/4/inboxes").texts("id", in: "inboxes") == ["4"])
        #expect(try server.send("GET", "/v1/projects/4/inboxes/4").status == 200)
        #expect(try server.send("GET", "/v1/projects/1/inboxes/4").status == 404)
        #expect(try server.send("GET", "/v1/projects/4").json["inboxes"] == [made.json["inbox"] ?? .null])
        #expect(try server.send("GET", "/v1/projects").json[3]?["inboxes"] == [made.json["inbox"] ?? .null])
    }

    @Test("an owner that no property names is kept and never shown")
    func hiddenOwner() throws {
        let made = try server.send("POST", "/v1/inboxes/2/messages", ["subject": "Hello"])
        #expect(made.json.objectValue?.keys == ["id", "subject"])
        let id = made.json["id"]?.stringValue ?? ""
        #expect(made.headers["location"] == "/v1/inboxes/2/messages/\(id)")
        #expect(try server.send("GET", "/v1/inboxes/2/messages/\(id)").json == made.json)
        #expect(try server.send("GET", "/v1/inboxes/1/messages/\(id)").status == 404)
        #expect(try server.send("GET", "/v1/inboxes/2/messages").texts("id").contains(id))
        #expect(try !server.send("GET", "/v1/inboxes/1/messages").texts("id").contains(id))
    }

    @Test("an owner that does not exist is a 404 that names it")
    func unknownOwner() throws {
        for (method, path) in [("GET", "/v1/projects/99/inboxes"), ("POST", "/v1/projects/99/inboxes")] {
            let answer = try server.send(method, path, method == "POST" ? ["inbox": ["name": "x"]] : nil)
            #expect(answer.status == 404)
            #expect(answer.text.contains("there is no project '99'"))
        }
        #expect(try server.send("DELETE", "/v1/projects/1").status == 204)
        #expect(try server.send("GET", "/v1/projects/1/inboxes").status == 404)
    }

    @Test("of an owner that the document does not describe any id will do, and what it was given stays with it")
    func undescribedOwner() throws {
        #expect(try server.send("GET", "/v1/teams/7/notes").texts("team_id") == ["7", "7", "7"])
        #expect(try server.send("POST", "/v1/teams/7/notes", ["text": "Buy milk"]).json["team_id"] == 7)
        #expect(try server.send("GET", "/v1/teams/7/notes").texts("id").count == 4)
        #expect(try server.send("GET", "/v1/teams/8/notes").texts("id").count == 3)
        let book = try server.send("POST", "/v1/shelves/east/c/books", ["title": "Ferns"]).json
        #expect(book["row"] == "c")
        #expect(try server.send("GET", "/v1/shelves/east/c/books").json[3] == book)
        #expect(try server.send("GET", "/v1/shelves/west/c/books").texts("row") == ["c", "c", "c"])
        #expect(try server.send("GET", "/v1/shelves/east/d/books").texts("id").count == 3)
    }
}
