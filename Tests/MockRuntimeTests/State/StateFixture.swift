import Foundation
import MockRuntime
import OpenAPISpec
import Synchronization
import Testing

/// A state file of its own, and servers of one document that go on with it, one after the other.
final class StateFixture: Sendable {
    let path: String
    /// What was announced.
    let announced = Mutex<[String]>([])

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "state").path
    }

    deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    /// A server without a file.
    static func undisturbed(_ options: ServingOptions = ServingOptions()) throws -> MockServer {
        try MockServer([(service(PetsDocument.text), options)])
    }

    /// Serves with the file for as long as `body` runs.
    func withServer<Result>(
        _ options: ServingOptions = ServingOptions(), document: String = PetsDocument.text,
        sync: StateLog.Sync = .always, compactionSize: Int = 16 << 20,
        announce: @escaping @Sendable (String) -> Void = { _ in }, _ body: (MockServer) throws -> Result
    ) throws -> Result {
        let store = try StateStore(
            path: path, sync: sync, compactionSize: compactionSize,
            announce: { text in
                self.announced.withLock { $0.append(text) }
                announce(text)
            }, failed: { Issue.record($0) })
        defer { store.log.close() }
        return try body(MockServer([(Self.service(document), options)], store: store))
    }

    static func service(_ text: String) throws -> Service {
        let document = try #require(DocumentReading.read(text: text, file: "pets.yaml").document)
        return Service(name: "pets", document: document, text: { text })
    }

    var bytes: [UInt8] {
        get { Array(FileManager.default.contents(atPath: path) ?? Data()) }
        set { _ = FileManager.default.createFile(atPath: path, contents: Data(newValue)) }
    }

    /// The lines of `mock-server replay`.
    var lines: [String] {
        get throws {
            var reader = try StateReader(path: path)
            var lines: [String] = []
            while let line = try reader.nextLine() { lines.append(line) }
            return lines
        }
    }
}

extension MockServer {
    /// One request; the body is JSON.
    @discardableResult
    func send(_ method: String, _ target: String, _ body: String? = nil, _ headers: HTTPFields = [:]) -> MockResponse {
        var request = MockRequest(method, target, headers: headers, body: Array((body ?? "").utf8))
        if body != nil { request.headers["Content-Type"] = "application/json" }
        return respond(to: request)
    }

    /// All answers to some requests, as text.
    func answers(to steps: [(method: String, target: String, body: String?)]) -> [String] {
        steps.map { step in
            let answer = send(step.method, step.target, step.body)
            let fields = answer.headers.fields.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
            return "\(step.method) \(step.target) → \(answer.status) [\(fields)] \(answer.text)"
        }
    }
}
