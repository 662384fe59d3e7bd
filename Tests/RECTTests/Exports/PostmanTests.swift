import Foundation
import MockRuntime
import OpenAPISpec
import RECT
import TestSupport
import Testing

@Suite("Postman collection of RECT")
struct PostmanTests {
    private static func file(_ name: String) throws -> String {
        try Places.text(Places.package.appending(path: "generated/rect/postman_\(name).json"))
    }

    private static func runner(url: String = "", send: @escaping PostmanRunner.Send) throws -> PostmanRunner {
        try PostmanRunner(collection: file("collection"), environment: file("environment"), url: url, send: send)
    }

    @Test("passes from top to bottom on a fresh server, and once more on the same")
    func inProcess() async throws {
        let server = try MockServer(RECT.service)
        for _ in 1...2 {
            var runner = try Self.runner { server.respond(to: $0) }
            try await runner.run()
            #expect(runner.failures == [])
            #expect(runner.requests > 100)
            #expect(runner.tests > 300)
        }
    }

    @Test("passes over a socket")
    func overSocket() async throws {
        try await withMockServer(RECT.service) { url in
            var runner = try Self.runner(url: url) { try await HTTPSender.send($0) }
            try await runner.run()
            #expect(runner.failures == [])
        }
    }
}
