import Foundation
import TestSupport
import Testing

@Suite("mock-server")
struct CommandTests {
    @Test(
        "what cannot be done is said on standard error, with its exit code",
        arguments: [
            (["--port", "abc"], 64, "'abc' is invalid for '--port"),
            (["--port", "99999"], 64, "--port is 99999, expected 0 (any free one) to 65535"),
            (["--port=-1"], 64, "--port is -1, expected 0 (any free one) to 65535"),
            (["--reset", "often"], 64, "--reset is 'often', expected never, every:30m or every:PT30M, daily@02:00"),
            (["--clock", "noon"], 64, "--clock is 'noon', expected scenario, real or an instant"),
            (["--log-level", "loud"], 64, "--log-level is 'loud', expected one of trace, debug"),
            (["--validate", "hard"], 64, "--validate is 'hard', expected strict, report or off"),
            (["--base-path", "v1"], 64, "expected a path that begins with '/'"),
            (["serve", "npq", "npq"], 64, "two services are named 'npq'; give one another name"),
            (["serve", "_mock=x.yaml"], 64, "the service's name in '_mock=x.yaml' is '_mock'"),
            (["serve", "a b=x.yaml"], 64, "is 'a b', expected letters, digits, '.', '-' and '_' that begin with"),
            (["serve", "a/b=x.yaml"], 64, "is 'a/b', expected letters"),
            (["serve", "c:d=x.yaml"], 64, "is 'c:d', expected letters"),
            (["serve", "ä=x.yaml"], 64, "is 'ä', expected letters"),
            (["serve", "=x.yaml"], 64, "is '', expected letters"),
            (["serve", "npq", "--scenario", "nine"], 65, "has no scenario 'nine'; it has: "),
            (["serve", "npq", "--token", "T=nine"], 65, "a token leads nowhere: the service"),
            (["serve", "npq", "--token", "=one"], 64, "--token lacks its token or scenario"),
            (["serve", "npq", "--token", "T="], 64, "--token lacks its token or scenario"),
            (["serve", "npq", "--token", "T=one", "--token", "T=multiple"], 65, "a token leads into one sandbox"),
            (["serve", "npq", "--token", "sandbox-one=multiple"], 65, "a token leads into one sandbox"),
            (["serve", "a=npq"], 65, "a built-in service keeps its name: npq"),
            (["serve", "npq", "--host", "127.example.com"], 64, "add --control-token SECRET"),
            (["serve", "npq", "--coverage-min", ","], 64, "--coverage-min is ',', expected a percentage"),
            (["serve", "npq", "--coverage-min", ""], 64, "expected a percentage"),
            (["rules", "x"], 64, "'x' is not a built-in service; expected one of npq"),
            (["serve", "missing.yaml"], 65, "missing.yaml"),
            (["serve", "nqp"], 65, "expected a document's file or one of the built-in services: npq"),
            (
                ["serve", "Tests/MockServerTests/Fixtures/broken.yaml"], 65,
                "broken.yaml:8:17: error: the reference 'https://example.com/"
            ),
            (["serve", "missing.yaml", "Tests/MockServerTests/Fixtures/broken.yaml"], 65, "broken.yaml:8:17: error: ")
        ])
    func failures(arguments: [String], code: Int32, text: String) async throws {
        let outcome = try await ServerProcess.run(arguments)
        #expect(outcome.exitCode == code)
        #expect(outcome.errors.contains(text), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test("a switch of the environment is on or off, and options stand before '--'")
    func switches() async throws {
        let outcome = try await ServerProcess.run(["serve", "npq"], environment: ["MOCK_DYNAMIC": "banana"])
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains("MOCK_DYNAMIC is 'banana', expected 1, true, yes or on"), "\(outcome.errors)")
        let behind = try await ServerProcess.run(
            ["serve", "--", "missing.yaml"], environment: ["MOCK_PORT": "0", "MOCK_DYNAMIC": "on"])
        #expect(behind.exitCode == 65)
        #expect(behind.errors.contains("missing.yaml"), "\(behind.errors)")
    }

    @Test("rules are printed in 120 columns, or as JSON")
    func rules() async throws {
        let text = try await ServerProcess.run(["rules", "npq"])
        #expect(text.exitCode == 0)
        #expect(text.output.hasPrefix("§7.3 Accept an application\n  funded_place "))
        #expect(text.output.contains("[unless a row before it failed]"))
        #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
        let json = try await ServerProcess.run(["rules", "npq", "--json"])
        #expect(json.exitCode == 0)
        let tables = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(tables.first?["section"] as? String == "§7.3")
        #expect((tables.first?["rows"] as? [[String: String]])?.first?["title"] == "funded_place")
    }

    @Test("says its version", arguments: [["--version"], ["serve", "--version"], ["check", "--version"]])
    func version(arguments: [String]) async throws {
        let outcome = try await ServerProcess.run(arguments)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(outcome)")
    }

    @Test("a port that is taken: exit code 69 and a clear line")
    func portInUse() async throws {
        let first = try ServerProcess(["serve", "npq", "--port", "0"])
        let port = try await first.url().port ?? 0
        let second = try await ServerProcess.run(["serve", "npq", "--port", "\(port)"])
        #expect(second.exitCode == 69)
        #expect(second.errors.contains("\(port)"))
        first.terminate()
        #expect(await first.outcome().exitCode == 0)
    }

    @Test("the built-in services answer under their names, and the curl line works when pasted")
    func start() async throws {
        let server = try ServerProcess(["--port", "0"])
        let url = try await server.url()
        let answer = try await url.send(
            "GET /npq/api/v3/npq-applications?page[page]=2&page[per_page]=3&sort=-created_at&filter[cohort]=2024 HTTP/1.1\r\n"
                + "Authorization: Bearer sandbox-multiple")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains(#"{"data":[{"id":""#))
        var line = await server.line()
        while !line.hasPrefix("try: curl") { line = await server.line() }
        let curl = Process()
        curl.executableURL = URL(fileURLWithPath: "/bin/sh")
        curl.arguments = ["-c", line.dropFirst(5) + " -s -f -o /dev/null"]
        try curl.run()
        curl.waitUntilExit()
        #expect(curl.terminationStatus == 0, "\(line)")
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
    }

    @Test("options come from the environment too, and flags win")
    func environment() async throws {
        let file = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        let server = try ServerProcess(
            ["serve", "npq", "--log", "json"],
            environment: ["MOCK_PORT": "0", "MOCK_READY_FILE": file.path, "MOCK_LOG": "text", "MOCK_TOKEN": "mine=one"])
        let line = await server.line()
        let event = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        #expect(event["event"] == "listening")
        let url = try #require(event["url"].flatMap(URL.init(string:)))
        while !FileManager.default.fileExists(atPath: file.path) { await Task.yield() }
        #expect(try Places.text(file) == url.absoluteString + "\n")
        let answer = try await url.send("GET /api/v3/npq-applications HTTP/1.1\r\nAuthorization: Bearer mine")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
    }

    @Test("SIGTERM during a slow request: it is answered, then the process ends with 0")
    func termination() async throws {
        let server = try ServerProcess(["serve", "npq", "--port", "0", "--log", "json"])
        let line = try JSONDecoder().decode([String: String].self, from: Data(await server.line().utf8))
        let port = try #require(line["url"].flatMap(URL.init(string:))?.port)
        let client = try #require(RawClient(port: port))
        await client.send(
            "POST /api/v3/npq-applications/x/accept HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sandbox-one\r\n"
                + "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        #expect(await client.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 100"))
        server.terminate()
        #expect(await server.errorLine().contains("stopping: open requests are finished first"))
        await client.send("{}")
        #expect(await client.receiveAll().text.hasPrefix("HTTP/1.1 404 "))
        #expect(await server.outcome().exitCode == 0)
    }

    @Test("two processes that are asked the same answer the same bytes")
    func repeatable() async throws {
        func transcript() async throws -> String {
            let server = try ServerProcess(["serve", "npq", "--port", "0"])
            let url = try await server.url()
            let list = try await url.send("GET /api/v3/npq-applications HTTP/1.1\r\nAuthorization: Bearer sandbox-one")
            let id = try #require(list.split(separator: #""id":""#).dropFirst().first?.prefix(36))
            var all = list
            for target in [
                "POST /api/v3/npq-applications/\(id)/accept", "POST /api/v3/npq-applications/\(id)/accept",
                "GET /api/v3/participants/npq", "GET /_mock/sandboxes"
            ] {
                all += try await url.send(
                    "\(target) HTTP/1.1\r\nAuthorization: Bearer sandbox-one\r\nContent-Type: application/json",
                    body: #"{"data":{"type":"npq-application-accept","attributes":{"funded_place":false}}}"#)
            }
            server.terminate()
            return all.split(separator: "\r\n").filter { !$0.hasPrefix("Date: ") }.joined(separator: "\n")
        }
        let (first, second) = try await (transcript(), transcript())
        #expect(first == second)
        #expect(first.contains("HTTP/1.1 200 OK"))
        #expect(first.contains("HTTP/1.1 422 "))
    }

    @Test("a service is named after its file as far as that can stand in a path, or as the command line says")
    func names() async throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "names-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["_My pets (1).yaml", "äé.yaml", "v1.2=plain.yaml"]
        for file in ["_My pets (1).yaml", "äé.yaml", "plain.yaml"] {
            let document = """
                openapi: 3.1.0
                info: {title: Tea, version: '1'}
                paths: {/tea: {get: {responses: {'200': {description: It., content: {text/plain: {example: tea}}}}}}}
                """
            try Data(document.utf8).write(to: folder.appending(path: file))
        }
        let server = try ServerProcess(["serve", "--port", "0"] + files, folder: folder)
        let url = try await server.url()
        for name in ["my-pets-1", "service", "v1.2"] {
            let answer = try await url.send("GET /\(name)/tea HTTP/1.1")
            #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(name): \(answer)")
        }
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
    }

    @Test("check prints every diagnostic and exits 65 when one is an error")
    func check() async throws {
        let outcome = try await ServerProcess.run(["check", "Tests/MockServerTests/Fixtures/broken.yaml"])
        #expect(outcome.exitCode == 65)
        #expect(outcome.output.contains("broken.yaml:5:5: warning: "))
        #expect(outcome.output.contains("broken.yaml:8:17: error: "))
        #expect(try await ServerProcess.run(["check", "specs/npq/v3.yaml"]).exitCode == 0)
    }

    @Test("routes lists every operation and how it is answered")
    func routes() async throws {
        let outcome = try await ServerProcess.run(["routes", "npq"])
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("/api/v3/npq-applications/{id}/accept"))
    }
}
