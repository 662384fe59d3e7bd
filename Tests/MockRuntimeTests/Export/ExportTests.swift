import Foundation
import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

@Suite("Exports of documents without code")
struct ExportTests {
    private static func service(_ document: String) throws -> Service {
        let path = Places.package.appending(path: document).path
        let reading = DocumentReading.read(path: path)
        return Service(
            name: "shop", document: try #require(reading.document), text: { DocumentReading.bundle(path: path) })
    }

    private static func files(_ service: Service) throws -> [String: String] {
        let files = try PostmanExport(.service(service), url: "http://127.0.0.1:8080").files()
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    @Test(
        "collections pass on a fresh server, twice in a row",
        arguments: ["Examples/Petstore/Sources/Petstore/openapi.yaml", "Checks/Conformance/everything.yaml"])
    func collectionsPass(document: String) async throws {
        let service = try Self.service(document)
        let files = try Self.files(service)
        let server = try MockServer(service)
        for _ in 1...2 {
            var runner = try PostmanRunner(
                collection: try #require(files["postman_collection.json"]),
                environment: try #require(files["postman_environment.json"])
            ) { server.respond(to: $0) }
            try await runner.run()
            #expect(runner.failures == [])
            #expect(runner.requests >= server.engines[0].routes.count)
        }
    }

    @Test("a record is created, read, changed and deleted by the id that it got")
    func order() async throws {
        let reading = DocumentReading.read(text: PetsDocument.text, file: "pets.yaml")
        let bundle = reading.bundle()
        let service = Service(name: "shop", document: try #require(reading.document), text: { bundle })
        let files = try Self.files(service)
        let collection = try #require(files["postman_collection.json"])
        let server = try MockServer(service)
        var runner = try PostmanRunner(
            collection: collection, environment: try #require(files["postman_environment.json"])
        ) { server.respond(to: $0) }
        try await runner.run()
        #expect(runner.failures == [])
        #expect(collection.contains("{{pets id}}"))
        #expect(collection.contains("pm.collectionVariables.set(\\\"pets id\\\", pm.response.json()[\\\"id\\\"]);"))
        #expect(collection.contains("\"code\": 204"))
    }

    @Test("the document names the running server, wherever it has servers")
    func servers() throws {
        let document = try Self.document(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: 'https://{place}.example.com/v1', variables: {place: {default: eu}}}]
            paths:
              /a: {servers: [{url: /other}], get: {responses: {'200': {description: A}}}}
              /b: {get: {servers: [{url: 'https://b.example.com'}], responses: {'200': {description: B}}}}
            """)
        let json = try #require(document.openAPI(at: "http://127.0.0.1:1"))
        #expect(json["servers"] == [["url": "http://127.0.0.1:1/v1"]])
        #expect(json["paths"]?["/a"]?["servers"] == [["url": "http://127.0.0.1:1/other"]])
        #expect(json["paths"]?["/b"]?["get"]?["servers"] == [["url": "http://127.0.0.1:1"]])
    }

    @Test("a document without servers gets one, behind 'info'; Swagger 2.0 has a host")
    func noServers() throws {
        let modern = try Self.document("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
        #expect(modern.openAPI(at: "http://h:1")?.objectValue?.keys == ["openapi", "info", "servers", "paths"])
        #expect(modern.openAPI(at: "")?["servers"] == [["url": "/"]])
        let old = try Self.document(
            "swagger: '2.0'\ninfo: {title: T, version: '1'}\nhost: example.com\nbasePath: /v2\nschemes: [https]\npaths: {}\n"
        )
        let json = try #require(old.openAPI(at: "http://h:1"))
        #expect(json["host"] == "h:1")
        #expect(json["basePath"] == "/v2")
        #expect(json["schemes"] == ["http"])
    }

    @Test("fixtures hold every list and one record of it")
    func fixtures() throws {
        let files = try FixtureExport(Self.service("Examples/Petstore/Sources/Petstore/openapi.yaml")).files()
        #expect(files.map(\.path) == ["default/listPets.json", "default/getPet.json"])
        let list = try JSONValue.parse(Array(files[0].text.utf8))
        #expect(try JSONValue.parse(Array(files[1].text.utf8)) == list[0])
    }

    private static func document(_ text: String) throws -> ServedDocument {
        let reading = DocumentReading.read(text: text, file: "t.yaml")
        let bundle = reading.bundle()
        let service = Service(name: "t", document: try #require(reading.document), text: { bundle })
        return try MockServer(service).engines[0].documents[0]
    }
}
