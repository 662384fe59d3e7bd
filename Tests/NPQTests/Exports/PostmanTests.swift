import Foundation
import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@testable import NPQ

@Suite("Postman collections of NPQ")
struct PostmanTests {
    private static func file(_ version: String, _ name: String) throws -> String {
        try Places.text(Places.package.appending(path: "generated/npq/\(version)/postman_\(name).json"))
    }

    private static func runner(
        _ version: String, url: String = "", send: @escaping PostmanRunner.Send
    ) throws -> PostmanRunner {
        try PostmanRunner(
            collection: file(version, "collection"), environment: file(version, "environment"), url: url, send: send)
    }

    @Test("pass from top to bottom on a fresh server, and once more on the same", arguments: ["v1", "v2", "v3"])
    func inProcess(version: String) async throws {
        let server = try MockServer(NPQ.service)
        for _ in 1...2 {
            var runner = try Self.runner(version) { server.respond(to: $0) }
            try await runner.run()
            #expect(runner.failures == [])
            #expect(runner.requests > 100)
            #expect(runner.tests > 300)
        }
    }

    @Test("pass over a socket", arguments: ["v1", "v2", "v3"])
    func overSocket(version: String) async throws {
        try await withMockServer(NPQ.service) { url in
            var runner = try Self.runner(version, url: url) { try await HTTPSender.send($0) }
            try await runner.run()
            #expect(runner.failures == [])
        }
    }

    @Test("claim the tokens of every scenario but the one for measuring", arguments: ["v1", "v2", "v3"])
    func tokens(version: String) throws {
        let environment = try JSONValue.parse(Array(Self.file(version, "environment").utf8))
        let values = (environment["values"]?.arrayValue ?? []).compactMap { $0["value"]?.stringValue }
        for scenario in ["journeys", "one", "multiple", "accepted", "rejected", "earlier", "empty"] {
            #expect(values.contains("sandbox-\(scenario)"))
        }
    }

    @Test("ask every operation", arguments: ["v1", "v2", "v3"])
    func everyOperation(version: String) throws {
        let document = try #require(MockServer(NPQ.service).engines[0].documents.first { $0.name == version })
        let collection = try Self.file(version, "collection")
        for operation in document.operations {
            let segments = operation.fullPath.split(separator: "/").map {
                $0.hasPrefix("{") ? ":" + $0.dropFirst().dropLast() : String($0)
            }
            #expect(collection.contains("\"{{baseUrl}}/\(segments.joined(separator: "/"))"))
        }
    }

    @Test("fail when a server answers otherwise")
    func canFail() async throws {
        let server = try MockServer(NPQ.service)
        var runner = try Self.runner("v3") { request in
            var response = server.respond(to: request)
            if request.method == "GET" { response.body = Array("{}".utf8) }
            return response
        }
        try await runner.run()
        #expect(runner.failures.count > 50)
        var other = try PostmanRunner(
            collection: Self.file("v3", "collection").replacing(
                "pm.response.to.have.status", with: "pm.response.to.be"),
            environment: Self.file("v3", "environment")
        ) { server.respond(to: $0) }
        try await other.run()
        #expect(other.failures.contains { $0.contains("unknown line") })
    }
}
