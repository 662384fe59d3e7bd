import MockRuntime
import NPQ
import OpenAPISpec
import TestSupport
import Testing

/// The documents as the service serves them, to people and to tools.
@Suite("NPQ: documents")
struct DocumentPagesTests {
    private let server: ControlledServer

    init() throws { server = try ControlledServer(NPQ.service) }

    @Test("a page needs no token, names every operation and links to the other versions", arguments: ["v1", "v2", "v3"])
    func page(version: String) throws {
        let answer = server.send("GET", "/api/docs/\(version)")
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "text/html; charset=utf-8")
        let document = try #require(server.server.engines[0].documents.first { $0.name == version }).document
        for operation in document.operations {
            #expect(answer.text.contains("<code>\(operation.path)</code>"))
        }
        for other in ["v1", "v2", "v3"] {
            let here = other == version ? #" aria-current="page""# : ""
            #expect(answer.text.contains(#"<a href="/api/docs/\#(other)"\#(here)>\#(other)</a>"#))
        }
    }

    @Test("every link within a page leads somewhere, and nothing is loaded from elsewhere")
    func links() {
        let text = server.send("GET", "/api/docs/v3").text
        let targets = text.matches(of: /href="#([^"]*)"/).map { String($0.1) }
        #expect(targets.count > 40)
        for target in Set(targets) { #expect(text.contains(#"id="\#(target)""#), "\(target)") }
        #expect(text.matches(of: /(src|href)="(https?:|\/\/)/).isEmpty)
    }

    @Test("the document is one file that names the running server", arguments: ["v1", "v2", "v3"])
    func document(version: String) throws {
        let answer = server.send("GET", "/api/docs/\(version)/swagger.yaml", headers: ["Host": "127.0.0.1:1234"])
        #expect(answer.headers["Content-Type"] == "application/yaml")
        let reading = DocumentReading.read(text: answer.text, file: "swagger.yaml")
        #expect(reading.log.diagnostics.isEmpty)
        let read = try #require(reading.document)
        let own = try #require(server.server.engines[0].documents.first { $0.name == version }).document
        #expect(read.operations.map(\.path) == own.operations.map(\.path))
        #expect(read.servers.map(\.url) == ["http://127.0.0.1:1234"])
    }

    @Test(
        "other places are not there",
        arguments: ["/api/docs", "/api/docs/v4", "/api/docs/v3/x", "/api/docs/v3/swagger.json"])
    func elsewhere(path: String) {
        #expect(server.send("GET", path).status == 404)
    }

    @Test("pages have a limit of their own, for each address")
    func limit() {
        func ask(_ address: String) -> Int { server.send("HEAD", "/api/docs/v3", from: address).status }
        #expect((0..<300).allSatisfy { _ in ask("10.0.0.1") == 200 })
        #expect(ask("10.0.0.1") == 429)
        #expect(ask("10.0.0.2") == 200)
    }
}
