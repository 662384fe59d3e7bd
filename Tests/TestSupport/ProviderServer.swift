import Foundation
package import MockRuntime
import Synchronization

/// A server of one lead providers' service. Tests share it: each has a sandbox of its own, so that none sees another.
package struct ProviderServer: Sendable {
    /// Observes every answer.
    package typealias Observe = @Sendable (MockRequest, MockResponse) -> Void

    package struct Refused: Error, CustomStringConvertible {
        package let description: String
    }

    package let service: Service
    private let server: MockServer
    private let observe: Observe

    package init(_ service: Service, observe: @escaping Observe) throws {
        (self.service, self.observe) = (service, observe)
        server = try Self.server(of: service)
    }

    /// Limits would count every test's requests with one of the scenarios' tokens.
    private static func server(of service: Service) throws -> MockServer {
        var options = ServingOptions()
        options.limitsRates = false
        return try MockServer([(service, options)])
    }

    /// The provider of a scenario, in a new sandbox.
    package func client(_ scenario: String, _ version: APIVersion) throws -> ProviderClient {
        try client(scenario, version) { [server] in server.respond(to: $0) }
    }

    private func client(
        _ scenario: String, _ version: APIVersion, send: @escaping ProviderClient.Send
    ) throws -> ProviderClient {
        let wanted = MockRequest(
            "POST", "/_mock/sandboxes", headers: ["Content-Type": "application/json"],
            body: Array(#"{"service":"\#(service.name)","scenario":"\#(scenario)"}"#.utf8))
        let made = send(wanted)
        guard let id = made.json["id"]?.stringValue, let token = made.json["token"]?.stringValue else {
            throw Refused(description: made.text)
        }
        return client(token: token, version, sandbox: id, send: send)
    }

    /// Whoever has a token of a scenario's own sandbox, which is shared: for reading, or for a server of the test's own.
    package func client(token: String, _ version: APIVersion, sandbox: String) -> ProviderClient {
        client(token: token, version, sandbox: sandbox) { [server] in server.respond(to: $0) }
    }

    private func client(
        token: String, _ version: APIVersion, sandbox: String, send: @escaping ProviderClient.Send
    ) -> ProviderClient {
        ProviderClient(token: token, version: version, sandbox: sandbox, send: send).observed(by: observe)
    }
}

/// The two ways to a server; what is tested through both holds for both.
package enum Transport: String, CaseIterable, Sendable, CustomStringConvertible {
    case inProcess = "in process"
    case socket = "over a socket"

    package var description: String { rawValue }
}

extension ProviderServer {
    /// Runs `body` with the provider of a scenario in a new sandbox; over a socket, of a new server.
    package func run(
        _ transport: Transport, _ scenario: String, _ version: APIVersion, _ body: (ProviderClient) throws -> Void
    ) async throws {
        guard transport == .socket else { return try body(client(scenario, version)) }
        try await Self.server(of: service).whileRunning { url in
            try await withTaskExecutorPreference(OwnThread()) {
                let client = try client(scenario, version) { request in
                    var request = request
                    request.target = url + request.target
                    return HTTPSender.wait(for: request)
                }
                try body(client)
            }
        }
    }
}

/// A thread that may wait, as those of the tasks must not.
private final class OwnThread: TaskExecutor {
    private let queue = DispatchQueue(label: "provider-client")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

extension HTTPSender {
    /// Sends a request and waits for the answer; status 0 with the reason when there is none.
    fileprivate static func wait(for request: MockRequest) -> MockResponse {
        let pending = Pending()
        Task.detached {
            do {
                pending.end(with: try await send(request))
            } catch {
                pending.end(with: MockResponse(status: 0, body: Array("\(error)".utf8)))
            }
        }
        return pending.wait()
    }

    private final class Pending: Sendable {
        private let response = Mutex(MockResponse(status: 0))
        private let isThere = DispatchSemaphore(value: 0)

        func end(with response: MockResponse) {
            self.response.withLock { $0 = response }
            isThere.signal()
        }

        func wait() -> MockResponse {
            isThere.wait()
            return response.withLock { $0 }
        }
    }
}
