import Foundation
import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime

/// Every recognised operation of a document, used once with bodies that its schemas describe.
@Suite("A document without code: real documents", .enabled(if: Places.hasReference, "no documents beside the package"))
struct RealDocumentTests {
    @Test("every list's ids can be read, and every answer is valid", arguments: Places.referenceDocuments)
    func lists(_ name: String) throws {
        let walk = try Walk(name)
        for action in walk.actions where action.kind == .list {
            let path = try #require(walk.path(of: action))
            let list = try walk.server.send("GET", path)
            #expect(list.status == 200, "\(path): \(list.text)")
            let records = try #require(action.answer.shape?.content(of: list.json)?.arrayValue, "\(list.text)")
            let collection = try #require(walk.map.collection(named: action.collection))
            let isRead = walk.actions.contains {
                $0.kind == .read && ResourcePath($0.operation.path)?.key == ResourcePath(action.operation.path)?.key
            }
            #expect(!records.isEmpty, "\(path)")
            for record in records where isRead {
                let id = try #require(collection.identifier(of: record))
                let one = try walk.server.send("GET", path + "/" + id)
                #expect(one.status == 200, "\(path)/\(id): \(one.text)")
            }
        }
    }

    @Test(
        "writes that the document describes are kept, and every answer is valid", arguments: Places.referenceDocuments)
    func writes(_ name: String) throws {
        let walk = try Walk(name)
        let kinds: [ResourceAction.Kind] = [.create, .replace, .patch, .delete, .deleteAll]
        for kind in kinds {
            // Records go before their owners.
            let actions = kind == .delete ? walk.actions.reversed() : walk.actions
            for action in actions where action.kind == kind {
                let path = try #require(walk.path(of: action), "\(action.operation.path)")
                let body = try walk.body(of: action)
                let answer = try walk.server.send(action.operation.method.rawValue, path, body)
                // The one document that takes a text for what it shows as a boolean.
                let isContradictory = kind == .patch && action.collection == "messages"
                #expect(
                    isContradictory ? answer.status == 422 : answer.status < 300,
                    "\(action.summary): \(path) \(body?.jsonText ?? "") \(answer.text)")
                guard kind == .create, let location = answer.headers["location"] else { continue }
                let read = try walk.server.send("GET", location)
                #expect(read.status == 200, "\(location)")
            }
        }
    }
}

private struct Walk {
    let document: Document
    let map: ResourceMap
    let server: ResourceFixture
    private let seeded: DocumentRecords

    init(_ name: String) throws {
        let path = Places.reference.appending(path: name).path
        document = try #require(DocumentReading.read(path: path).document)
        map = ResourceMap(document: document)
        var options = ServingOptions()
        options.basePath = ""
        server = try ResourceFixture(document, options: options)
        var records = DocumentRecords()
        try map.seed(into: &records, seed: 1, clock: Scenario.defaultClock)
        seeded = records
    }

    var actions: [ResourceAction] { document.operations.compactMap { map.action(for: $0) } }

    /// The path with ids of records that exist; nil when there are none.
    func path(of action: ResourceAction) -> String? {
        let own = map.collection(named: action.collection)
        let record = own.flatMap { seeded.records(of: $0.name)?.first }
        var path = action.operation.path
        if let parameter = action.idParameter, let own, let record {
            path = path.replacing("{\(parameter)}", with: own.identifier(of: record) ?? "")
        }
        for owner in action.owners {
            let id = record.flatMap { own?.value(owner.link.member, of: $0)?.identifier }
            path = path.replacing("{\(owner.parameter)}", with: owner.link.collection == nil ? "1" : id ?? "{}")
        }
        return path.contains("{") ? nil : path
    }

    func body(of action: ResourceAction) throws -> JSONValue? {
        guard let content = action.operation.requestBody?.content.first(where: { $0.isJSON }) else {
            return nil
        }
        let schema = try #require(content.schema)
        return try Synthesizer(document: document, seed: 3, direction: .request).value(for: schema)
    }
}
