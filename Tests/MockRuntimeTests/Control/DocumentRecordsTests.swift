import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Control: records of a document without code")
struct DocumentRecordsTests {
    private let server: ControlledServer
    private let path = "/sandboxes/default/records/pets"

    init() throws { server = try Self.server(PetsDocument.text) }

    private static func server(_ text: String) throws -> ControlledServer {
        let reading = DocumentReading.read(text: text, file: "test.yaml")
        let document = try #require(reading.document, "\(reading.log.diagnostics)")
        return try ControlledServer(Service(name: "test", document: document))
    }

    @Test("a few fields are enough: the id is the next, times are now, defaults and what is required are made")
    func fewFields() throws {
        let made = server.control("POST", path, ["name": "Pia"])
        #expect(made.status == 201, "\(made.text)")
        #expect(made.json["id"] == 4)
        #expect(made.json["name"] == "Pia")
        #expect(made.json["weight"] == 4.5)
        #expect(["cat", "dog", "tortoise"].contains(made.json["species"]?.stringValue))
        #expect(made.json["created_at"] == "2025-01-15T09:00:00Z")
        let shown = server.send("GET", "/pets/4").json
        #expect(shown["name"] == "Pia")
        #expect(shown["species"] == made.json["species"])
        #expect(server.send("GET", "/pets").json.arrayValue?.count == 4)
        #expect(server.control("POST", path, [:]).json["id"] == 5)
        let next = server.send("POST", "/pets", ["name": "Tom", "species": "cat"])
        #expect(next.json["id"] == 6)
    }

    @Test("what only the server sets may be given")
    func everything() {
        let record: JSONValue = [
            "id": 9, "name": "Una", "species": "dog", "rating": 5, "created_at": "2020-01-01T00:00:00Z"
        ]
        #expect(server.control("POST", path, record).status == 201)
        let shown = server.send("GET", "/pets/9").json
        for (name, value) in record.objectValue?.members.map({ ($0.key, $0.value) }) ?? [] {
            #expect(shown[name] == value)
        }
    }

    @Test(
        "a new record that does not fit is refused, and the list stays as it was",
        arguments: [
            (["id": 9, "name": 5], 422, "/name", "'/name' is 5"), (["id": "abc", "name": "x"], 422, "/id", "'/id'"),
            (["id": 12, "nme": "x"], 422, "/nme", "did you mean 'name'?"),
            (["species": "wolf"], 422, "/species", "wolf"),
            (["id": 1, "name": "x"], 409, nil, "leave 'id' out")
        ] as [(JSONValue, Int, String?, String)])
    func refused(record: JSONValue, status: Int, pointer: String?, text: String) {
        let before = server.send("GET", "/pets").text
        let answer = server.control("POST", path, record)
        #expect(answer.status == status)
        if let pointer { #expect(answer.text.contains("\"pointer\":\"\(pointer)\""), "\(answer.text)") }
        #expect(answer.text.contains(text), "\(answer.text)")
        #expect(server.send("GET", "/pets").text == before)
    }

    @Test(
        "a change that does not fit is refused, and the record stays as it was",
        arguments: [
            (["name": nil], "/name", "'/name' is null"), (["id": 10], "/id", "a record keeps its id"),
            (["weight": -1], "/weight", "expected 0 or more"), (["nme": "x"], "/nme", "did you mean 'name'?")
        ] as [(JSONValue, String, String)])
    func refusedChange(changes: JSONValue, pointer: String, text: String) {
        let before = server.control("GET", "\(path)/1").text
        let answer = server.control("PATCH", "\(path)/1", changes)
        #expect(answer.status == 422)
        #expect(answer.text.contains("\"pointer\":\"\(pointer)\""), "\(answer.text)")
        #expect(answer.text.contains(text), "\(answer.text)")
        #expect(server.control("GET", "\(path)/1").text == before)
    }

    @Test("a change sets what is given, and null removes what cannot be null")
    func change() {
        let changed = server.control("PATCH", "\(path)/1", ["id": 1, "name": "Max", "weight": nil, "nickname": nil])
        #expect(changed.status == 200, "\(changed.text)")
        #expect(changed.json["weight"] == nil)
        #expect(changed.json["nickname"] == .null)
        #expect(server.send("GET", "/pets/1").json["name"] == "Max")
    }

    @Test("a world with such records is exported as a scenario that can be imported")
    func roundTrip() {
        let snapshots = "/sandboxes/default/snapshots"
        _ = server.control("POST", path, ["name": "Pia"])
        _ = server.control("POST", path, ["id": 90, "name": "0123", "tags": ["on", "off"]])
        _ = server.control("PATCH", "\(path)/2", ["nickname": nil])
        let then = server.send("GET", "/pets").text
        _ = server.control("POST", snapshots, ["name": "file"])
        let exported = server.control("GET", "\(snapshots)/file?format=scenario")
        _ = server.control("POST", "/sandboxes/default/reset")
        let imported = server.send(
            "PUT", "/_mock\(snapshots)/copy", headers: ["Content-Type": "application/yaml"], body: exported.body)
        #expect(imported.status == 201, "\(imported.text)")
        _ = server.control("POST", "\(snapshots)/copy/restore")
        #expect(server.send("GET", "/pets").text == then)
        #expect(then.contains("0123"))
    }

    @Test("records of attributes may be given as they are shown or plainly, under an owner that exists")
    func attributes() throws {
        let server = try Self.server(Self.resourceObjects)
        let path = "/sandboxes/default/records/tasks"
        let plain = server.control("POST", path, ["title": "Plain", "project_id": "p1"])
        #expect(plain.text.contains("such as"), "\(plain.text)")
        let project = server.control("POST", "/sandboxes/default/records/projects", ["id": "p1", "name": "Garden"])
        #expect(project.status == 201, "\(project.text)")
        for body in [
            ["title": "Dig", "project_id": "p1"], ["attributes": ["title": "Dig"], "project_id": "p1"], ["title": "Dig"]
        ] as [JSONValue] {
            let made = server.control("POST", path, body)
            #expect(made.status == 201, "\(made.text)")
            #expect(made.json["type"] == "task")
            let id = try #require(made.json["id"]?.identifier)
            #expect(server.send("GET", "/projects/p1/tasks/\(id)").json["data"]?["attributes"]?["title"] == "Dig")
            let changed = server.control("PATCH", "\(path)/\(id)", ["title": "Rest"])
            #expect(changed.json["attributes"]?["title"] == "Rest", "\(changed.text)")
            let refused = server.control("PATCH", "\(path)/\(id)", ["title": 5])
            #expect(refused.text.contains("/attributes/title"), "\(refused.text)")
        }
    }

    private static let resourceObjects = """
        openapi: 3.1.0
        info: {title: Tasks, version: '1'}
        paths:
          /projects:
            get:
              responses:
                '200':
                  description: Projects
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Project'}}}}
          /projects/{project_id}:
            get:
              parameters: [{name: project_id, in: path, required: true, schema: {type: string}}]
              responses:
                '200': {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/Project'}}}}
          /projects/{project_id}/tasks:
            get:
              parameters: [{name: project_id, in: path, required: true, schema: {type: string}}]
              responses:
                '200':
                  description: Tasks
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [data]
                        properties: {data: {type: array, items: {$ref: '#/components/schemas/Task'}}}
          /projects/{project_id}/tasks/{id}:
            get:
              parameters:
                - {name: project_id, in: path, required: true, schema: {type: string}}
                - {name: id, in: path, required: true, schema: {type: string}}
              responses:
                '200':
                  description: One
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [data]
                        properties: {data: {$ref: '#/components/schemas/Task'}}
        components:
          schemas:
            Project:
              type: object
              required: [id, name]
              properties: {id: {type: string}, name: {type: string}}
            Task:
              type: object
              required: [id, type, attributes]
              properties:
                id: {type: string}
                type: {type: string, enum: [task]}
                attributes:
                  type: object
                  required: [title]
                  properties: {title: {type: string}, done: {type: boolean, default: false}}
        """
}
