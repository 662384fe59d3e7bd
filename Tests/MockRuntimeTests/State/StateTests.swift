import Foundation
import MockRuntime
import OpenAPISpec
import Synchronization
import TestSupport
import Testing

@Suite("Durable state")
struct StateTests {
    typealias Step = (method: String, target: String, body: String?)

    /// Everything that can be kept: changes of a service and of the control API, some refused.
    static let before: [Step] = [
        ("POST", "/pets", #"{"name":"Tom","species":"cat"}"#),
        ("POST", "/pets", #"{"name":"Rex","species":"wolf"}"#),
        ("POST", "/pets", #"{"name":"Rex","species":"dog"}"#),
        ("GET", "/pets", nil),
        ("DELETE", "/pets/2", nil),
        ("DELETE", "/pets/4", nil),
        ("POST", "/_mock/sandboxes", #"{"token":"mine"}"#),
        ("POST", "/_mock/sandboxes", #"{"token":"mine"}"#),
        ("POST", "/_mock/sandboxes", #"{"seed":7}"#),
        ("POST", "/_mock/sandboxes/default/records/pets", #"{"id":40,"name":"Pia","species":"tortoise"}"#),
        ("POST", "/_mock/sandboxes/default/snapshots", #"{"name":"early"}"#),
        ("DELETE", "/pets/40", nil),
        ("PUT", "/_mock/sandboxes/default/clock", #"{"advance":"P1D"}"#),
        ("PUT", "/_mock/sandboxes/default-2/clock", #"{"mode":"frozen"}"#),
        ("POST", "/_mock/sandboxes/default/tokens", #"{"token":"another"}"#),
        ("POST", "/_mock/sandboxes/default/tokens", #"{"token":"lent"}"#),
        ("DELETE", "/_mock/sandboxes/default/tokens?token=lent", nil),
        ("DELETE", "/_mock/sandboxes/default/tokens?token=lent", nil),
        ("POST", "/_mock/sandboxes/default-1/reset", #"{"seed":9}"#),
        ("POST", "/_mock/sandboxes/default-1/faults", #"{"operation":"GET /health","status":503}"#),
        ("PUT", "/_mock/sandboxes/default-1/rate-limits", #"{"limit":1000,"window":"PT1H"}"#),
        ("PUT", "/pets/1", #"{"name":"Una","species":"cat"}"#)
    ]

    static let after: [Step] = [
        ("GET", "/pets", nil),
        ("POST", "/pets", #"{"name":"Max","species":"dog"}"#),
        ("GET", "/_mock/sandboxes", nil),
        ("GET", "/_mock/sandboxes/default/tokens", nil),
        ("POST", "/_mock/sandboxes", "{}"),
        ("GET", "/_mock/sandboxes/default-1/records/pets", nil),
        ("GET", "/_mock/sandboxes/default-1/faults", nil),
        ("GET", "/_mock/sandboxes/default-1/rate-limits", nil),
        ("GET", "/_mock/sandboxes/default-2/clock", nil),
        ("GET", "/_mock/sandboxes/default/records?diff=seed", nil),
        ("POST", "/_mock/sandboxes/default/snapshots/early/restore", nil),
        ("POST", "/pets", #"{"name":"Ida","species":"dog"}"#),
        ("GET", "/pets", nil)
    ]

    /// `requests` of a summary tells of reads, which are not kept.
    private static func comparable(_ answers: [String]) -> [String] {
        answers.map { $0.replacing(/"requests":\d+/, with: "") }
    }

    @Test("after a restart everything is answered as if nothing had happened", arguments: StateLog.Sync.allCases)
    func restart(sync: StateLog.Sync) throws {
        let undisturbed = try StateFixture.undisturbed()
        let fixture = try StateFixture()
        try fixture.withServer(sync: sync) {
            #expect($0.answers(to: Self.before) == undisturbed.answers(to: Self.before))
        }
        try fixture.withServer { server in
            #expect(
                Self.comparable(server.answers(to: Self.after)) == Self.comparable(undisturbed.answers(to: Self.after)))
        }
        #expect(try fixture.lines.first == "2025-01-15T09:00:00Z  pets:default  POST /pets → 201")
        let mode = try FileManager.default.attributesOfItem(atPath: fixture.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("a client's own token and sandbox do not hinder what it asked the control API from being made again")
    func clientsHeaders() throws {
        let fixture = try StateFixture()
        let headers: HTTPFields = ["Authorization": "Bearer secret", "Mock-Sandbox": "mine"]
        try fixture.withServer { server in
            #expect(server.send("POST", "/_mock/sandboxes", #"{"id":"mine"}"#, headers).status == 201)
            #expect(server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#, headers).status == 201)
        }
        try fixture.withServer { server in
            #expect(server.send("GET", "/pets", nil, ["Mock-Sandbox": "mine"]).text.contains("Tom"))
            #expect(!server.send("GET", "/pets").text.contains("Tom"))
        }
        let control = String(decoding: fixture.bytes, as: UTF8.self).split(separator: "\n").filter {
            $0.contains("/_mock/")
        }
        #expect(control.count == 1)
        #expect(!control.joined().contains("secret"))
    }

    @Test("a file that was written anew holds the same, with ids that are made afterwards")
    func compaction() async throws {
        let undisturbed = try StateFixture.undisturbed()
        let fixture = try StateFixture()
        let (announcements, continuation) = AsyncStream.makeStream(of: String.self)
        try fixture.withServer { _ = $0.answers(to: Self.before) }
        _ = undisturbed.answers(to: Self.before)
        let store = try StateStore(
            path: fixture.path, sync: .always, compactionSize: 1, announce: { continuation.yield($0) },
            failed: { Issue.record($0) })
        let server = try MockServer([(StateFixture.service(PetsDocument.text), ServingOptions())], store: store)
        server.send("GET", "/health")
        for await text in announcements where text.contains("written anew") { break }
        let change: Step = ("POST", "/pets", #"{"name":"Lea","species":"dog"}"#)
        #expect(server.answers(to: [change]) == undisturbed.answers(to: [change]))
        store.log.close()
        let lines = try fixture.lines
        #expect(lines.contains { $0.contains(/snapshot of [345] records/) }, "\(lines)")
        try fixture.withServer { server in
            #expect(
                Self.comparable(server.answers(to: Self.after)) == Self.comparable(undisturbed.answers(to: Self.after)))
        }
    }

    @Test("changes of many threads are made again in the order they were made")
    func concurrency() async throws {
        let fixture = try StateFixture()
        let store = try StateStore(path: fixture.path, sync: .interval, failed: { Issue.record($0) })
        let server = try MockServer([(StateFixture.service(PetsDocument.text), ServingOptions())], store: store)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    for turn in 0..<25 {
                        server.send("POST", "/pets", #"{"name":"Pet \#(number)-\#(turn)","species":"cat"}"#)
                        if turn % 10 == 0 { server.send("POST", "/_mock/sandboxes", #"{"id":"s\#(number)-\#(turn)"}"#) }
                        if number == 0, turn == 12 { server.send("POST", "/_mock/reset") }
                    }
                }
            }
        }
        let expected = server.send("GET", "/_mock/sandboxes/default/records/pets").text
        store.log.close()
        try fixture.withServer { #expect($0.send("GET", "/_mock/sandboxes/default/records/pets").text == expected) }
    }

    @Test("with --clock real a change is made again at the instant it was made")
    func realClock() throws {
        var options = ServingOptions()
        options.clock = .real(offset: 0)
        let now = Mutex(DateTime(secondsSince1970: 1_000_000_000))
        options.wallClock = { now.withLock { $0 } }
        let fixture = try StateFixture()
        let made = try fixture.withServer(options) { $0.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#).text }
        #expect(made.contains("2001-09-09T01:46:40Z"))
        now.withLock { $0 = DateTime(secondsSince1970: 1_700_000_000) }
        try fixture.withServer(options) { #expect($0.send("GET", "/pets/4").text == made) }
    }

    @Test("resets that come by themselves are made again, and the count towards the next goes on")
    func resetAfterRequests() throws {
        var options = ServingOptions()
        options.reset = .after(requests: 5)
        let undisturbed = try StateFixture.undisturbed(options)
        let fixture = try StateFixture()
        let round: [Step] = [
            ("POST", "/pets", #"{"name":"Tom","species":"cat"}"#), ("GET", "/pets", nil), ("GET", "/pets", nil),
            ("GET", "/pets/99", nil)
        ]
        for _ in 0..<5 {
            let expected = undisturbed.answers(to: round)
            #expect(try fixture.withServer(options) { $0.answers(to: round) } == expected)
        }
        #expect(try fixture.lines.contains { $0.hasSuffix("pets:default  reset by itself") })
    }

    @Test("a sandbox keeps the lifetime that it was made with, whatever the server is told later")
    func lifetimes() throws {
        func lifetime(_ server: MockServer) -> String? {
            (try? JSONValue.parse(server.send("GET", "/_mock/sandboxes/mine").body))?["lifetime"]?.stringValue
        }
        var options = ServingOptions()
        options.sandboxLifetime = TimeSpan(seconds: 3_600)
        let fixture = try StateFixture()
        try fixture.withServer(options) { server in
            server.send("POST", "/_mock/sandboxes", #"{"id":"mine"}"#)
            #expect(lifetime(server) == "PT1H")
        }
        for seconds in [nil, 1] {
            options.sandboxLifetime = seconds.map { TimeSpan(seconds: $0) }
            try fixture.withServer(options) { #expect(lifetime($0) == "PT1H") }
        }
    }

    @Test("resets by the clock, and sandboxes whose life was over, are made again")
    func resetByTime() throws {
        var options = ServingOptions()
        options.reset = .every(seconds: 100)
        options.sandboxLifetime = TimeSpan(seconds: 150)
        let now = Mutex(DateTime(secondsSince1970: 1_000_000_000))
        options.wallClock = { now.withLock { $0 } }
        let fixture = try StateFixture()
        let expected = try fixture.withServer(options) { server in
            server.send("POST", "/_mock/sandboxes", #"{"id":"mine"}"#)
            server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#)
            now.withLock { $0 = $0.adding(seconds: 200) }
            server.send("POST", "/pets", #"{"name":"Rex","species":"dog"}"#)
            #expect(server.send("GET", "/_mock/sandboxes/mine").status == 404)
            return server.send("GET", "/pets").text
        }
        try fixture.withServer(options) { server in
            #expect(server.send("GET", "/pets").text == expected)
            #expect(server.send("GET", "/_mock/sandboxes/mine").status == 404)
        }
        #expect(try fixture.lines.filter { $0.hasSuffix("expired") }.count == 1)
    }
}
