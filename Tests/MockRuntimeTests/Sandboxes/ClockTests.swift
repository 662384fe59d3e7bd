import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Control: time")
struct ClockTests {
    private let server: ControlledServer
    private let path = "/sandboxes/default/clock"

    init() throws { server = try Notes.server() }

    @Test(
        "a clock is set, advanced, frozen and freed",
        arguments: [
            (["now": "2030-01-01T00:00:00Z"], "2030-01-01T00:00:00Z", "stepping"),
            (["now": "2030-01-01T02:00:00+02:00"], "2030-01-01T00:00:00Z", "stepping"),
            (["advance": "PT5M"], "2025-01-15T09:05:00Z", "stepping"),
            (["advance": "-P1D"], "2025-01-14T09:00:00Z", "stepping"),
            (["advance": "90s"], "2025-01-15T09:01:30Z", "stepping"),
            (["now": "2030-01-01T00:00:00Z", "advance": "P1DT1H"], "2030-01-02T01:00:00Z", "stepping"),
            (["mode": "frozen"], "2025-01-15T09:00:00Z", "frozen"),
            (["mode": "real"], "2027-01-15T08:00:00Z", "real"),
            (["mode": "real", "now": "2020-02-29T00:00:00Z"], "2020-02-29T00:00:00Z", "real")
        ] as [(JSONValue, String, String)])
    func changes(change: JSONValue, now: String, mode: String) {
        let answer = server.control("PUT", path, change)
        #expect(answer.status == 200)
        #expect(answer.json == ["now": .string(now), "mode": .string(mode)])
        #expect(server.control("GET", path).json == answer.json)
    }

    @Test("a stepping clock moves on a second with every change, a frozen one does not")
    func stepping() throws {
        _ = server.control("PUT", path, ["mode": "frozen"])
        _ = server.add("one")
        #expect(server.control("GET", path).json["now"] == "2025-01-15T09:00:00Z")
        _ = server.control("PUT", path, ["mode": "stepping"])
        #expect(server.add("two").json["created_at"] == "2025-01-15T09:00:00Z")
        #expect(server.add("three").json["created_at"] == "2025-01-15T09:00:01Z")
    }

    @Test("a real clock runs with the machine's")
    func real() {
        _ = server.control("PUT", path, ["mode": "real", "now": "2030-01-01T00:00:00Z"])
        server.wait(61)
        #expect(server.control("GET", path).json["now"] == "2030-01-01T00:01:01Z")
        #expect(server.add("later").json["created_at"] == "2030-01-01T00:01:01Z")
    }

    @Test(
        "a change that says nothing, or nonsense, is refused with what is expected",
        arguments: [
            ([:], "1 properties or more"), (["advance": "soon"], "expected a duration such as PT5M or -P1D"),
            (["now": "tomorrow"], "date-time"), (["mode": "backwards"], "stepping"), (["speed": 2], "speed")
        ] as [(JSONValue, String)])
    func refused(change: JSONValue, hint: String) {
        let answer = server.control("PUT", path, change)
        #expect(answer.status == 422)
        #expect(answer.text.contains(hint), "\(answer.text)")
        #expect(server.control("GET", path).json["now"] == "2025-01-15T09:00:00Z")
    }

    @Test("a reset puts the clock back")
    func reset() {
        _ = server.control("PUT", path, ["now": "2030-01-01T00:00:00Z", "mode": "frozen"])
        _ = server.control("POST", "/sandboxes/default/reset")
        #expect(server.control("GET", path).json == ["now": "2025-01-15T09:00:00Z", "mode": "stepping"])
    }

    @Test("a clock stays in the years that can be written", arguments: ["P9999999D", "-P9999999D"])
    func range(span: String) throws {
        let server = try Notes.server()
        let refused = server.control("PUT", "/sandboxes/default/clock", ["advance": .string(span)])
        #expect(refused.status == 422)
        #expect(refused.json["detail"]?.stringValue?.contains("years 1 to 9999") == true)
        #expect(
            server.control("PUT", "/sandboxes/default/clock", ["now": "9999-12-31T23:59:59Z"]).status == 200)
        #expect(server.add("the last").status == 201)
        #expect(server.control("GET", "/sandboxes/default/clock").json["now"] == "9999-12-31T23:59:59Z")
        #expect(server.control("GET", "/sandboxes").status == 200)
    }
}
