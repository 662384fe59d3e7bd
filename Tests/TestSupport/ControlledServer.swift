package import MockRuntime
package import OpenAPISpec
import Synchronization

/// A server in process, with a machine's clock that stands still until it is moved.
package final class ControlledServer: Sendable {
    package let server: MockServer
    private let time: WallTime

    package init(
        _ service: Service, controlToken: String? = nil, options change: (inout ServingOptions) -> Void = { _ in }
    ) throws {
        let time = WallTime()
        var options = ServingOptions()
        options.wallClock = { time.now }
        change(&options)
        server = try MockServer([(service, options)], controlToken: controlToken)
        self.time = time
    }

    /// Moves the machine's clock.
    package func wait(_ seconds: Int) { time.advance(seconds) }

    package func send(
        _ method: String, _ target: String, _ body: JSONValue? = nil, headers: HTTPFields = [:],
        from address: String? = nil
    ) -> MockResponse {
        var request = MockRequest(method, target, headers: headers, body: body?.jsonBytes ?? [], clientAddress: address)
        if body != nil, request.headers["content-type"] == nil { request.headers["Content-Type"] = "application/json" }
        return server.respond(to: request)
    }

    /// A call of the control API.
    package func control(_ method: String, _ path: String, _ body: JSONValue? = nil) -> MockResponse {
        send(method, "/_mock" + path, body)
    }
}

private final class WallTime: Sendable {
    private let instant = Mutex(DateTime(secondsSince1970: 1_800_000_000))

    var now: DateTime { instant.withLock { $0 } }
    func advance(_ seconds: Int) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}
