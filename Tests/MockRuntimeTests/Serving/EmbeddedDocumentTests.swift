import OpenAPISpec
import Testing

@_spi(Generated) @testable import MockRuntime

@Suite("Documents that generated code embeds")
struct EmbeddedDocumentTests {
    /// With an example that breaks its schema: a file like that would get a warning.
    private let document: EmbeddedDocument = """
        {"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"operationId":"a","responses":{"200":{
        "description":"","content":{"application/json":{"schema":{"type":"integer"},"example":"x"}}}}}}}}
        """

    private func server() throws -> MockServer {
        try MockServer(Service(name: "t", [BoundDocument<DocumentRecords>(name: "t", document: document)]))
    }

    @Test("is read once, however many servers serve it")
    func once() throws {
        let (first, second) = (try server().engines[0].documents[0], try server().engines[0].documents[0])
        let schema = try #require(first.document.schemas.first)
        #expect(second.document.schemas.first === schema)
    }

    @Test("its examples are not checked again")
    func examples() {
        #expect(document.reading(file: "t").log.diagnostics.isEmpty)
        #expect(!DocumentReading.read(text: document.description, file: "t").log.diagnostics.isEmpty)
    }
}
