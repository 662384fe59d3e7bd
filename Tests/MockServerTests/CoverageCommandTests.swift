import Foundation
import TestSupport
import Testing

@Suite("mock-server --coverage")
struct CoverageCommandTests {
    private static func outcome(_ arguments: [String]) async throws -> ServerProcess.Outcome {
        let server = try ServerProcess(["serve", "npq", "--port", "0"] + arguments)
        let url = try await server.url()
        _ = try await url.send("GET /api/v3/npq-applications HTTP/1.1\r\nAuthorization: Bearer sandbox-one")
        server.terminate()
        return await server.outcome()
    }

    @Test("prints a table on standard error at the end")
    func table() async throws {
        let outcome = try await Self.outcome(["--coverage"])
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.contains(#/\n1 +GET \/api\/v3\/npq-applications +200: 1 /#))
        #expect(outcome.errors.contains(#/\ncoverage: operations 1 of \d+ \(\d\.\d %\), statuses 1 of /#))
        #expect(!outcome.errors.contains("SERVICE"))
    }

    @Test("names the service of each operation when several are served")
    func services() async throws {
        let server = try ServerProcess(["serve", "npq", "second=specs/npq/v3.yaml", "--port", "0", "--coverage"])
        let url = try await server.url()
        _ = try await url.send("GET /npq/api/v3/npq-applications HTTP/1.1\r\nAuthorization: Bearer sandbox-one")
        server.terminate()
        let outcome = await server.outcome()
        #expect(outcome.errors.contains(#/\nREQUESTS +SERVICE +OPERATION /#), "\(outcome.errors)")
        #expect(outcome.errors.contains(#/\n1 +npq +GET \/api\/v3\/npq-applications +200: 1 /#))
        #expect(outcome.errors.contains(#/\n0 +second +GET \/api\/v3\/npq-applications /#))
    }

    @Test(
        "makes the process exit with 1 when less was exercised than asked for",
        arguments: [("0", Int32(0)), ("50", 1), ("operations=0,fields=90", 1), ("operations=1,fields=0.1", 0)])
    func minimum(text: String, code: Int32) async throws {
        let outcome = try await Self.outcome(["--coverage-min", text])
        #expect(outcome.exitCode == code)
        #expect(outcome.errors.contains(" were exercised, expected ") == (code == 1))
        #expect(!outcome.errors.contains("REQUESTS"))
    }

    @Test(
        "what means nothing is told before anything starts",
        arguments: [
            ["--coverage-min", "all"], ["--coverage-min", "things=3"], ["--coverage-min", "101"], ["--journal", "-1"]
        ])
    func usage(arguments: [String]) async throws {
        let outcome = try await ServerProcess.run(["serve", "npq", "--port", "0"] + arguments.map { $0 })
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains("\(arguments[0])"))
    }
}
