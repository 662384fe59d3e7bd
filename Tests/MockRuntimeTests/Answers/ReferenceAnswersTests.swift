import Foundation
import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite(
    "Real documents answer for each operation",
    .enabled(if: Places.hasReference, "the reference documents do not lie beside this package"))
struct ReferenceAnswersTests {
    @Test("with a declared status, and a body that is valid", arguments: Places.referenceDocuments)
    func operations(path: String) throws {
        let document = try #require(
            DocumentReading.read(path: Places.reference.appending(path: path).path).document)
        let server = try MockServer([(Service(name: "real", document: document), ServingOptions())])
        for operation in document.operations {
            let request = try RequestMaker(document: document).request(for: operation)
            let response = server.respond(to: request)
            let said = "\(request.method) \(request.target): \(response.status) \(response.text.prefix(300))"
            #expect(response.status < 500, "\(said)")
            // What no seed holds does not exist, whether the document thinks of that or not.
            if response.status == 404 { continue }
            let declared = operation.responses.first { $0.status == String(response.status) }
            #expect(declared != nil, "\(said)")
            guard let media = declared?.content.first(where: { $0.name == response.headers["content-type"] }),
                let schema = media.schema, media.examples.isEmpty, media.name.contains("json")
            else { continue }
            let faults = document.violations(
                of: try JSONValue.parse(response.body), against: schema, direction: .response)
            #expect(faults.isEmpty, "\(said)\n\(faults.map(\.detail).joined(separator: "\n"))")
        }
    }
}
