import Foundation
import OpenAPISpec
import TestSupport
import Testing

@testable import MockRuntime
@testable import NPQ

/// Holds answers against the documents of the three versions.
struct DocumentedAnswers: Sendable {
    /// What of an answer a document does not say.
    struct Fault: Sendable, Hashable, CustomStringConvertible {
        /// Method and path as the document writes them; method and target of a request that it does not know.
        var operation: String
        var status: Int
        var text: String

        var description: String { "\(operation) \(status): \(text)" }
    }

    private struct Described: Sendable {
        var document: Document
        var router: Router
    }

    private let versions: [APIVersion: Described]

    /// Our own documents.
    static let own = Result { try DocumentedAnswers(Places.package.appending(path: "specs/npq")) }

    /// - Parameter folder: holds `v1.yaml` to `v3.yaml`.
    init(_ folder: URL) throws {
        versions = try Dictionary(
            uniqueKeysWithValues: APIVersion.allCases.map { version in
                let reading = DocumentReading.read(path: folder.appending(path: "\(version).yaml").path)
                let document = try #require(reading.document, "\(reading.log.diagnostics)")
                let routes = document.operations.map { ($0.method.rawValue, $0.path) }
                return (version, Described(document: document, router: Router(routes)))
            })
    }

    /// None for answers of the control API.
    func faults(of response: MockResponse, to request: MockRequest) -> [Fault] {
        let path = NPQ.conventions.routedPath(String(request.target.prefix { $0 != "?" }))
        let version = APIVersion.allCases.first { path.hasPrefix($0.path + "/") }
        guard let version, let described = versions[version] else { return [] }
        guard case .match(let match) = described.router.route(request.method, path) else {
            return unknown(response, request)
        }
        let operation = described.document.operations[match.operation]
        return faults(of: response, to: operation, in: described.document).map {
            Fault(operation: "\(operation.method.rawValue) \(operation.path)", status: response.status, text: $0)
        }
    }

    /// §1, §5.1: what no document describes is a 404.
    private func unknown(_ response: MockResponse, _ request: MockRequest) -> [Fault] {
        let isCSV = request.target.prefix { $0 != "?" }.hasSuffix(".csv")
        let expected = isCSV ? ("text/plain", "") : ("application/json", Refusal.notFound)
        guard response.status != 404 || (response.headers["Content-Type"] ?? "", response.text) != expected else {
            return []
        }
        return [
            Fault(operation: "\(request.method) \(request.target)", status: response.status, text: "not described")
        ]
    }

    /// The server's own check, and what it lets pass: an empty body has its media type, too, and text a schema.
    private func faults(
        of response: MockResponse, to operation: OpenAPISpec.Operation, in document: Document
    ) -> [String] {
        let faults = ResponseCheck.faults(of: response, to: operation, in: document)
        guard faults.isEmpty, let content = operation.response(for: response.status)?.content, !content.isEmpty else {
            return faults
        }
        let name = response.headers["Content-Type"] ?? "none"
        guard let media = content.first(where: { $0.name == name }) else {
            return ["the media type '\(name)' is not declared"]
        }
        guard name != "application/json", let schema = media.schema else {
            return response.body.isEmpty ? ["the body is missing"] : []
        }
        return document.violations(of: .string(response.text), against: schema).map(\.detail)
    }
}

extension MockResponse {
    /// Fails the test when our own document of the version does not say that this is answered. Pages of thousands are
    /// taken to be like those of hundreds.
    func expectDocumented(_ request: MockRequest, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        guard body.count < 512 << 10 else { return }
        do {
            let faults = try DocumentedAnswers.own.get().faults(of: self, to: request)
            #expect(faults.isEmpty, "\(faults)", sourceLocation: sourceLocation)
        } catch {
            Issue.record(error, sourceLocation: sourceLocation)
        }
    }
}
