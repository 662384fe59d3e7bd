import Foundation
import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@testable import NPQ

/// The service over a restart: what clients did is done again by the same rules.
@Suite("NPQ: durable state")
struct KeptStateTests {
    private static let application = "944618e1-b4e3-492e-b4e4-36b579f00e8d"
    private static let collections = [
        "participants", "applications", "application_states", "declarations", "outcomes"
    ]

    /// A server that goes on with a file, closed when `body` returns.
    private func withServer<Result>(
        _ path: String, compactionSize: Int = 16 << 20, _ body: (MockServer) throws -> Result
    )
        throws -> Result
    {
        let store = try StateStore(
            path: path, sync: .interval, compactionSize: compactionSize, failed: { Issue.record("\($0)") })
        defer { store.log.close() }
        return try body(MockServer([(NPQ.service, ServingOptions())], store: store))
    }

    private func withPath(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "npq-\(UUID().uuidString).state").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    private func client(of scenario: String, _ server: MockServer) -> ProviderClient {
        ProviderClient(token: "sandbox-\(scenario)", version: .v3, sandbox: scenario) { request in
            let response = server.respond(to: request)
            response.expectDocumented(request)
            return response
        }
    }

    /// Accepts, defers and declares; refused requests too. All answers.
    private func work(_ server: MockServer) -> [String] {
        let one = client(of: "one", server)
        let journeys = client(of: "journeys", server)
        var answers = [
            one.send("POST", "/npq-applications/\(Self.application)/accept", ["funded_place": false]),
            one.send("POST", "/npq-applications/\(Self.application)/reject")
        ]
        for person in [Person.wandaUndeclared, Person.tomasDeferred, Person.unknown] {
            for course in ["npq-headship", "npq-senco", "npq-leading-teaching"] {
                answers.append(
                    journeys.send(
                        "PUT", "/participants/npq/\(person)/defer",
                        ["course_identifier": .string(course), "reason": "bereavement"]))
                answers.append(journeys.declare(person, course, "started"))
            }
        }
        return answers.map { "\($0.status) \($0.text)" }
    }

    private func records(of sandbox: String, _ server: MockServer) -> [String] {
        Self.collections.map { name in
            let answer = server.respond(to: MockRequest("GET", "/_mock/sandboxes/\(sandbox)/records/\(name)"))
            #expect(answer.status == 200)
            return answer.text
        }
    }

    @Test("after a restart the same is answered, with the ids that would have come")
    func restart() throws {
        let undisturbed = try MockServer(NPQ.service)
        try withPath { path throws in
            let expected = work(undisturbed)
            #expect(expected.contains { $0.hasPrefix("200 ") } && expected.contains { $0.hasPrefix("422 ") })
            #expect(try withServer(path) { work($0) } == expected)
            for sandbox in ["one", "journeys"] {
                #expect(try withServer(path) { records(of: sandbox, $0) } == records(of: sandbox, undisturbed))
            }
            #expect(try withServer(path) { work($0) } == work(undisturbed))
        }
    }

    @Test("a sandbox of the file is a scenario of the service", arguments: ["one", "journeys"])
    func scenario(sandbox: String) throws {
        try withPath { path throws in
            let expected = try withServer(path) { server in
                _ = work(server)
                return records(of: sandbox, server)
            }
            var reader = try StateReader(path: path)
            let replayed = try MockServer(NPQ.service)
            try replayed.replay(&reader)
            let text = try replayed.sandbox(sandbox).exportScenario().text

            var log = DiagnosticLog()
            let json = try #require(NodeReader.read(text: text, file: "kept.yaml", log: &log)?.json)
            let again = try MockServer(
                Service(
                    name: "npq", NPQ.documents, scenarios: [ScenarioSource(name: "kept", value: json)],
                    data: NPQRecords.data, conventions: NPQ.conventions))
            #expect(records(of: "kept", again) == expected)
            #expect(expected != records(of: sandbox, try MockServer(NPQ.service)))

            // The records' own schemas take it as well.
            let put = MockRequest(
                "PUT", "/_mock/sandboxes/kept/snapshots/copy", headers: ["Content-Type": "application/yaml"],
                body: Array(text.utf8))
            #expect(again.respond(to: put).status == 201, "\(again.respond(to: put).text)")
        }
    }
}
