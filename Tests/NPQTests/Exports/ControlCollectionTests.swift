import Foundation
import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@testable import NPQ

@Suite("The Postman collection of the control API")
struct ControlCollectionTests {
    private static func runner(url: String = "", send: @escaping PostmanRunner.Send) throws -> PostmanRunner {
        let folder = Places.package.appending(path: "generated/control")
        return try PostmanRunner(
            collection: Places.text(folder.appending(path: "postman_collection.json")),
            environment: Places.text(folder.appending(path: "postman_environment.json")), url: url, send: send)
    }

    @Test("passes from top to bottom on a fresh server, and once more on the same")
    func inProcess() async throws {
        let server = try MockServer(NPQ.service)
        for _ in 1...2 {
            var runner = try Self.runner { server.respond(to: $0) }
            try await runner.run()
            #expect(runner.failures == [])
            #expect(runner.requests > 80)
        }
    }

    @Test("passes over a socket, the journal's stream too")
    func overSocket() async throws {
        try await withMockServer(NPQ.service) { url in
            var runner = try Self.runner(url: url) { try await HTTPSender.send($0) }
            try await runner.run()
            #expect(runner.failures == [])
        }
    }

    @Test("sends the control token with every request but the one for health")
    func token() async throws {
        let server = try MockServer([(NPQ.service, ServingOptions())], controlToken: "s3cret")
        var runner = try Self.runner { server.respond(to: $0) }
        try await runner.run()
        #expect(runner.failures.count > runner.requests)
        let folder = Places.package.appending(path: "generated/control")
        let environment = try Places.text(folder.appending(path: "postman_environment.json")).replacing(
            #""key": "controlToken",\#n      "value": """#, with: #""key": "controlToken",\#n      "value": "s3cret""#)
        var allowed = try PostmanRunner(
            collection: Places.text(folder.appending(path: "postman_collection.json")), environment: environment
        ) { server.respond(to: $0) }
        try await allowed.run()
        #expect(allowed.failures == [])
    }
}
