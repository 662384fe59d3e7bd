import MockRuntime
import OpenAPISpec
import Synchronization
import TestSupport
import Testing

@Suite("Control: rate limits")
struct RateLimitTests {
    private let server: ControlledServer
    private let path = "/sandboxes/default/rate-limits"

    init() throws { server = try Notes.server() }

    /// The statuses of so many lists.
    private func statuses(_ count: Int, in sandbox: String = "default") -> [Int] {
        (0..<count).map { _ in server.list(in: sandbox).status }
    }

    @Test("a limit can be set and waited out within a second")
    func backOff() {
        let set = server.control("PUT", path, ["limit": 3, "window": "PT1S"])
        #expect(set.status == 200)
        #expect(statuses(4) == [200, 200, 200, 429])
        let refused = server.list()
        #expect(refused.headers["Retry-After"] == "1")
        #expect(refused.headers["Content-Type"] == "application/problem+json")
        #expect(refused.json["detail"] == "the limit '3 per PT1S' is used up; the next request is served in 1 s")
        server.wait(1)
        #expect(statuses(4) == [200, 200, 200, 429])
    }

    @Test("what is used can be read")
    func used() {
        _ = server.control("PUT", path, ["limit": 3, "window": "PT1M", "name": "few"])
        _ = statuses(2)
        #expect(
            server.control("GET", path).json["limits"] == [
                [
                    "name": "few", "limit": 3, "window": "PT1M", "by": "service", "kind": "fixed", "time": "both",
                    "paths": [], "except": [], "used": 2
                ]
            ])
    }

    @Test("a fixed window begins at the clock's minutes, a rolling one with the first request and ends a second late")
    func kinds() {
        server.wait(59)
        _ = server.control("PUT", path, ["limit": 1, "window": "PT1M", "kind": "fixed"])
        #expect(statuses(2) == [200, 429])
        server.wait(1)
        #expect(statuses(2) == [200, 429])
        _ = server.control("PUT", path, ["limit": 2, "window": "PT1M", "kind": "rolling"])
        #expect(statuses(1) == [200])
        server.wait(30)
        #expect(statuses(2) == [200, 429])
        #expect(server.list().headers["Retry-After"] == "31")
        server.wait(30)
        #expect(statuses(1) == [429])
        server.wait(1)
        #expect(statuses(2) == [200, 429])
    }

    @Test("what is refused is in the sandbox's journal, so that a client's back-off can be verified")
    func journal() {
        _ = server.control("PUT", path, ["limit": 1, "window": "PT1H"])
        #expect(statuses(3) == [200, 429, 429])
        let verified = server.control(
            "POST", "/sandboxes/default/requests/verify", ["operation": "listNotes", "status": 429, "count": 2])
        #expect(verified.status == 200, "\(verified.text)")
        #expect(server.control("GET", "/services/notes/requests").json["entries"] == [])
    }

    @Test(
        "a window ends by waiting, by advancing the clock, or by both together",
        arguments: [(300, 0), (0, 300), (120, 180)])
    func bothTimes(waited: Int, advanced: Int) {
        _ = server.control("PUT", path, ["limit": 1, "window": "PT5M"])
        #expect(statuses(2) == [200, 429])
        server.wait(waited - (advanced == 0 ? 1 : 0))
        setClock(["advance": .string("PT\(max(0, advanced - 1))S")])
        #expect(statuses(1) == [429])
        server.wait(1)
        #expect(statuses(2) == [200, 429])
    }

    private func setClock(_ change: JSONValue) {
        #expect(server.control("PUT", "/sandboxes/default/clock", change).status == 200)
    }

    @Test("moving a clock back does not make a window longer", arguments: ["stepping", "frozen", "real"])
    func noWayBack(mode: String) {
        setClock(["mode": .string(mode)])
        for kind in ["fixed", "rolling"] {
            _ = server.control("POST", "/sandboxes/default/snapshots", ["name": "before"])
            _ = server.control("PUT", path, ["limit": 1, "window": "PT5M", "kind": .string(kind)])
            #expect(statuses(2) == [200, 429])
            setClock(["advance": "PT100S"])
            setClock(["advance": "-P30D"])
            server.wait(100)
            server.wait(-86_400)
            #expect(statuses(1) == [429])
            _ = server.control("POST", "/sandboxes/default/snapshots/before/restore")
            server.wait(101)
            #expect(statuses(2) == [200, 429], "\(kind)")
        }
    }

    @Test("a clock that runs with the wall clock is not counted twice")
    func realClock() {
        setClock(["mode": "real"])
        _ = server.control("PUT", path, ["limit": 1, "window": "PT5M"])
        #expect(statuses(2) == [200, 429])
        server.wait(299)
        #expect(statuses(1) == [429])
        server.wait(1)
        #expect(statuses(1) == [200])
    }

    @Test("a wall clock that was set back by a day does not lock a client out", arguments: ["both", "wall"])
    func machineSetBack(time: String) {
        _ = server.control(
            "PUT", path, ["limit": 1, "window": "PT1M", "kind": "rolling", "time": .string(time)])
        #expect(statuses(2) == [200, 429])
        server.wait(-86_400)
        #expect(statuses(1) == [429])
        server.wait(61)
        #expect(statuses(1) == [200])
    }

    @Test("a limit that runs on wall time alone is not ended by the sandbox's clock")
    func wallTime() {
        _ = server.control("PUT", path, ["limit": 1, "window": "PT5M", "time": "wall"])
        #expect(statuses(2) == [200, 429])
        setClock(["advance": "P1D"])
        #expect(statuses(1) == [429])
        #expect(server.list().headers["Mock-Reason"]?.contains("To continue, wait, or") == true)
        server.wait(300)
        #expect(statuses(1) == [200])
    }

    @Test(
        "a refusal says which limit was exceeded, when it ends and how to continue: in its header, the log and the journal"
    )
    func reason() throws {
        let log = Mutex<[String]>([])
        let server = try Notes.server { $0.announce = { text in log.withLock { $0.append(text) } } }
        _ = server.control("PUT", path, ["limit": 1, "window": "PT5M", "name": "few \u{e4}"])
        _ = server.list()
        server.wait(10)
        let refused = server.list()
        let reason =
            "Rate limit 'few ' exceeded: 1 request per PT5M. The limit ends in 290 s. To continue now, advance the clock "
            + #"(PUT /_mock/sandboxes/default/clock {"advance": "PT4M50S"}), or start the server with --no-rate-limit."#
        #expect(refused.status == 429)
        #expect(refused.headers["Mock-Reason"] == reason)
        #expect(log.withLock { $0 } == ["notes: \(reason)"])
        let entries = server.control("GET", "/sandboxes/default/requests").json["entries"]?.arrayValue ?? []
        #expect(entries.map { $0["reason"]?.stringValue } == [nil, reason])
        #expect(entries.first?["status"] == 200)
    }

    @Test("unidentified clients are served again when they wait")
    func unidentified() throws {
        let server = try Notes.server {
            $0.settings = ServiceSettings()
            $0.settings?.rateLimits = [
                RateLimit(limit: 1, window: TimeSpan(seconds: 300), key: .address, kind: .rolling)
            ]
        }
        func ask() -> Int { server.send("GET", "/notes", headers: ["Mock-Sandbox": "nobody"], from: "10.0.0.1").status }
        #expect([ask(), ask()] == [404, 429])
        server.wait(-1_000)
        #expect(server.control("PUT", "/sandboxes/default/clock", ["advance": "PT200S"]).status == 200)
        #expect(ask() == 429)
        #expect(server.control("POST", "/sandboxes/default/reset").status == 200)
        #expect(ask() == 429)
        server.wait(101)
        #expect(ask() == 404)
    }

    @Test("a window on the sandbox's clock stays until that is moved", arguments: ["time", "clock"])
    func sandboxTime(name: String) {
        _ = server.control("PUT", path, .object(["limit": 1, "window": "PT5M", name: "sandbox"]))
        #expect(statuses(2) == [200, 429])
        server.wait(10_000)
        #expect(statuses(1) == [429])
        #expect(server.list().headers["Mock-Reason"]?.contains("however long you wait") == true)
        _ = server.control("PUT", "/sandboxes/default/clock", ["advance": "PT5M"])
        #expect(statuses(2) == [200, 429])
    }

    @Test("clients are told apart by authorization or by address")
    func keys() {
        _ = server.control(
            "PUT", path,
            [
                "limits": [
                    ["limit": 1, "window": "PT1M", "by": "authorization"],
                    ["limit": 2, "window": "PT1M", "by": "address"]
                ]
            ])
        func ask(_ token: String?, _ address: String) -> Int {
            let headers: HTTPFields = token.map { ["Authorization": $0] } ?? [:]
            return server.send("GET", "/notes", headers: headers, from: address).status
        }
        #expect(ask("Bearer a", "10.0.0.1") == 200)
        #expect(ask(" bearer A ", "10.0.0.1") == 429)
        #expect(ask(nil, "10.0.0.1") == 200)
        #expect(ask(nil, "10.0.0.1") == 429)
        #expect(ask(nil, "10.0.0.2") == 200)
    }

    @Test("a limit counts the paths that it names")
    func paths() {
        _ = server.control(
            "PUT", path, ["limit": 0, "window": "PT1M", "paths": ["/notes"], "except": ["/notes/1"]])
        #expect(server.list().status == 429)
        #expect(server.send("GET", "/notes/1").status == 200)
        #expect(server.send("GET", "/elsewhere").status == 404)
    }

    @Test("sandboxes count each for themselves, and a reset or the service's own limits begin anew")
    func isolation() {
        _ = server.control("POST", "/sandboxes", ["id": "other"])
        _ = server.control("PUT", path, ["limit": 1, "window": "PT1H"])
        #expect(statuses(2) == [200, 429])
        #expect(statuses(2, in: "other") == [200, 200])
        _ = server.control("POST", "/sandboxes/default/reset")
        #expect(statuses(3) == [200, 200, 200])
        _ = server.control("PUT", path, ["limit": 0, "window": "PT1H"])
        #expect(statuses(1) == [429])
        #expect(server.control("DELETE", path).status == 204)
        #expect(statuses(1) == [200])
    }

    @Test(
        "what is no limit is refused",
        arguments: [
            ([:], "limits"), (["limits": [], "limit": 1, "window": "PT1S"], "1 properties or fewer"),
            (["limit": 3], "the property 'window' beside 'limit'"),
            (["window": "PT1S"], "the property 'limit' beside 'window'"),
            (["limit": 3, "window": "later"], "such as PT5M"),
            (["limit": 3, "window": "PT0S"], "such as PT5M"), (["limit": -1, "window": "PT1S"], "0"),
            (["limit": 3, "window": "PT1S", "by": "moon"], "authorization")
        ] as [(JSONValue, String)])
    func refused(limit: JSONValue, hint: String) {
        let answer = server.control("PUT", path, limit)
        #expect(answer.status == 422)
        #expect(answer.text.contains(hint), "\(answer.text)")
        #expect(server.control("GET", path).json["limits"] == [])
    }

    @Test("a service file's limits hold for every sandbox")
    func settings() throws {
        var log = DiagnosticLog()
        let text = "rateLimits: [{name: all, limit: 2, window: PT1M, by: service}]"
        let node = try #require(NodeReader.read(text: text, file: "service.yaml", log: &log))
        let settings = ServiceSettings(node, documents: ["notes"], log: &log)
        #expect(log.diagnostics.isEmpty)
        let server = try Notes.server { $0.settings = settings }
        #expect((0..<3).map { _ in server.list().status } == [200, 200, 429])
        let free = try Notes.server {
            $0.settings = settings
            $0.limitsRates = false
        }
        #expect((0..<3).map { _ in free.list().status } == [200, 200, 200])
    }
}
