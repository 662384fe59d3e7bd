import Foundation
import TestSupport
import Testing

@Suite("mock-server --watch")
struct WatchTests {
    /// A document of cups; each of the further paths is answered with `{"at":"/PATH"}`.
    private static func shop(_ paths: String...) -> String {
        """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /cups:
            get:
              operationId: listCups
              responses:
                '200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: 'parts/cup.yaml'}}}}}
            post:
              operationId: addCup
              requestBody: {content: {application/json: {schema: {$ref: 'parts/cup.yaml'}}}}
              responses:
                '201': {description: Made., content: {application/json: {schema: {$ref: 'parts/cup.yaml'}}}}

        """
            + paths.map { path in
                """
                  \(path):
                    get:
                      operationId: get\(path.dropFirst())
                      responses: {'200': {description: It., content: {application/json: {example: {at: \(path)}}}}}

                """
            }.joined()
    }

    private static func cup(_ colour: String) -> String {
        "{type: object, required: [colour], properties: {id: {type: integer, readOnly: true}, colour: {const: \(colour)}}}"
    }

    private static let files = ["shop.yaml": shop("/hours"), "parts/cup.yaml": cup("red")]

    private static func scenario(_ id: Int) -> String {
        "description: One cup.\nrecords: {cups: [{id: \(id), colour: red}]}\n"
    }

    @Test("an edited document is served at the same port and on open connections; the scenarios' sandboxes begin anew")
    func edited() async throws {
        let fixture = try WatchFixture(Self.files)
        let (process, url) = try await fixture.serve("shop.yaml --coverage")
        let open = try #require(RawClient(port: url.port ?? 0, timeout: 60))
        await open.send("GET /prices HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(await open.receive(until: "}").hasPrefix("HTTP/1.1 404 "))
        let made = try await url.send(
            "POST /cups HTTP/1.1\r\nContent-Type: application/json", body: #"{"colour":"red"}"#)
        #expect(made.contains(#"{"id":4,"#))
        let own = try await url.send(
            "POST /_mock/sandboxes HTTP/1.1\r\nContent-Type: application/json", body: #"{"id":"mine"}"#)
        #expect(own.hasPrefix("HTTP/1.1 201 "))

        try fixture.write("shop.yaml", Self.shop("/hours", "/prices"))
        try await fixture.answer(of: url, to: "/prices", has: #"{"at":"/prices"}"#)
        try await fixture.logged(
            "info: shop.yaml changed: serving again (4 operations); the scenarios' sandboxes begin anew, "
                + "others are gone\n")
        await open.send("GET /prices HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(await open.receive(until: "}").hasPrefix("HTTP/1.1 200 OK\r\n"))
        let cups = try await url.send("GET /cups HTTP/1.1")
        #expect(cups.contains(#"{"id":3,"#) && !cups.contains(#"{"id":4,"#))
        #expect(try await url.send("GET /_mock/sandboxes/default HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
        #expect(try await url.send("GET /_mock/sandboxes/mine HTTP/1.1").hasPrefix("HTTP/1.1 404 "))

        process.terminate()
        #expect(await process.outcome().exitCode == 0)
        #expect(fixture.log.contains(#/\n0 +POST \/cups /#), "coverage is that of the server of the end")
    }

    @Test("a document with errors leaves the last good one in place, with every diagnostic, until it is mended")
    func broken() async throws {
        let fixture = try WatchFixture(Self.files)
        let (process, url) = try await fixture.serve("shop.yaml")
        let wrong = Self.shop("/hours").replacing("parts/cup.yaml", with: "parts/mug.yaml")
        try fixture.write("shop.yaml", wrong)
        let log = try await fixture.logged(
            "error: shop.yaml changed and cannot be served: what was served before stays until that is mended\n")
        for place in ["8:101", "11:65", "13:81"] {
            #expect(log.contains("shop.yaml:\(place): error: the reference 'parts/mug.yaml' leads to"), "\(log)")
        }
        try await fixture.answer(of: url, to: "/cups", has: #""colour":"red""#)

        // A file that was not there mends it, without a change of those that were.
        try fixture.write("parts/mug.yaml", Self.cup("blue"))
        try await fixture.answer(of: url, to: "/cups", has: #""colour":"blue""#)
        try await fixture.logged("parts/mug.yaml changed: serving again (3 operations)")

        try fixture.write("shop.yaml", "openapi: [3.1.0\n")
        try await fixture.logged("cannot be served", times: 2)
        #expect(fixture.log.contains(#/error: shop\.yaml:\d+:\d+: error: /#))
        try fixture.remove("shop.yaml")
        try await fixture.logged("shop.yaml:1:1: error: there is no readable UTF-8 file here")
        try await fixture.answer(of: url, to: "/cups", has: #""colour":"blue""#)
        try fixture.write("shop.yaml", Self.shop("/tea"))
        try await fixture.answer(of: url, to: "/tea", has: #"{"at":"/tea"}"#)
        process.terminate()
        #expect(await process.outcome().exitCode == 0)
    }

    @Test("what a document refers to is watched, and so are scenarios and settings, there or not yet")
    func besides() async throws {
        let fixture = try WatchFixture(Self.files)
        let (process, url) = try await fixture.serve("shop.yaml npq")
        try fixture.write("parts/cup.yaml", Self.cup("green"))
        try await fixture.answer(of: url, to: "/shop/cups", has: #""colour":"green""#)
        try fixture.write("parts/cup.yaml", Self.cup("red"))

        try fixture.write("shop.scenarios/one.yaml", Self.scenario(71))
        try await fixture.answer(of: url, to: "/shop/cups", has: #"[{"id":71,"#)
        try fixture.write("shop.scenarios/one.yaml", Self.scenario(72))
        try await fixture.answer(of: url, to: "/shop/cups", has: #"[{"id":72,"#)
        try fixture.write("shop.scenarios/before.yaml", Self.scenario(73))
        try await fixture.answer(of: url, to: "/shop/cups", has: #"[{"id":73,"#)
        try fixture.remove("shop.scenarios/before.yaml")
        try await fixture.answer(of: url, to: "/shop/cups", has: #"[{"id":72,"#)
        try fixture.write("shop.scenarios/one.yaml", Self.scenario(74) + "record: {}\n")
        try await fixture.logged("error: shop.scenarios/one.yaml:3:1: error: ")

        try fixture.write("shop.scenarios/one.yaml", Self.scenario(75))
        try fixture.write("shop.service.yaml", "limits: 1\n")
        try await fixture.logged("error: shop.service.yaml:1:1: error: ")
        try fixture.write("shop.service.yaml", "rateLimits: [{limit: 1, window: PT1H, by: address}]\n")
        try await fixture.answer(of: url, to: "/shop/cups", has: "HTTP/1.1 429 ")
        let applications = try await url.send(
            "GET /npq/api/v3/npq-applications HTTP/1.1\r\nAuthorization: Bearer sandbox-one")
        #expect(applications.hasPrefix("HTTP/1.1 200 OK\r\n"))
        process.terminate()
        #expect(await process.outcome().exitCode == 0)
    }

    @Test("a service file that the command line names is watched, also for a built-in service alone")
    func serviceFile() async throws {
        let fixture = try WatchFixture(["limits.yaml": "rateLimits: []\n"])
        let (process, url) = try await fixture.serve("npq --service-file limits.yaml")
        try fixture.write("limits.yaml", "rateLimits: [{limit: 1, window: PT1H, by: address}]\n")
        try await fixture.answer(of: url, to: "/api/v3/npq-applications", has: "HTTP/1.1 429 ")
        process.terminate()
        #expect(await process.outcome().exitCode == 0)
    }

    @Test(
        "what cannot be watched is refused with 64 and a reason",
        arguments: [
            (["npq", "--watch"], "--watch has nothing to watch: built-in services are part of the program"),
            (["--watch"], "--watch has nothing to watch"),
            (["npq", "--watch", "--state", "/nowhere/state"], "--watch and --state exclude each other")
        ])
    func refused(arguments: [String], text: String) async throws {
        let outcome = try await ServerProcess.run(["serve", "--port", "0"] + arguments)
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains(text), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        let environment = ["MOCK_WATCH": "yes", "MOCK_PORT": "0"]
        let same = try await ServerProcess.run(
            ["serve"] + arguments.filter { $0 != "--watch" }, environment: environment)
        #expect(same.exitCode == 64)
        #expect(same.errors == outcome.errors)
    }
}
