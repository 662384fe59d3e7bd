import TestSupport
import Testing

@testable import MockRuntime

/// Runs `body` beside a listener on a free port, which echoes unless told otherwise.
func withListener(
    limits: ListenerLimits = .patient, respond: @escaping @Sendable (MockRequest) -> MockResponse = echo,
    _ body: (Listener) async throws -> Void
) async throws {
    let listener = try await Listener.start(
        host: "127.0.0.1", port: 0, limits: limits, eventLoops: 1, respond: respond)
    do {
        try await body(listener)
    } catch {
        await listener.stop(grace: .zero)
        throw error
    }
    await listener.stop(grace: .zero)
}

extension ListenerLimits {
    /// No time-out comes in the way of a test that a busy machine holds up.
    static var patient: ListenerLimits {
        var limits = ListenerLimits()
        (limits.idle, limits.arrival) = (.seconds(3_600), .seconds(3_600))
        return limits
    }
}

/// The body of the request, else its method and target.
@Sendable func echo(_ request: MockRequest) -> MockResponse {
    let text = request.body.isEmpty ? Array("\(request.method) \(request.target)".utf8) : request.body
    return MockResponse(status: 200, headers: ["Content-Type": "text/plain"], body: text)
}

/// A response of ten digits that is delivered in some way.
func delivered(_ change: (inout Delivery) -> Void) -> MockResponse {
    var response = MockResponse(status: 200, body: Array("0123456789".utf8))
    change(&response.delivery)
    return response
}

func get(_ target: String) -> String { "GET \(target) HTTP/1.1\r\nHost: example.com\r\n\r\n" }

extension Listener {
    /// A connection to it.
    func client(timeout: Int = 10) throws -> RawClient { try #require(RawClient(port: port, timeout: timeout)) }

    /// What it says to some bytes, and to nothing behind them, until it closes.
    func answer(to text: String) async throws -> String {
        let client = try client()
        await client.send(text)
        client.finish()
        let (answer, end) = await client.receiveAll()
        #expect(end == .closed)
        return answer
    }
}
