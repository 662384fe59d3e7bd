public import Foundation
public import MockRuntime
import Synchronization

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// A server under an address of its own that only its sessions know: `URLSession` code is tested in one process, without a socket.
///
/// ```swift
/// let pets = MockHost(try MockServer(NamedPets().service))
/// let client = PetClient(at: pets.url, session: pets.session)
/// ```
///
/// Loads of a session are made by a class that Foundation instantiates, so the server must be found from the request alone. It is found
/// by the host of its URL, `mock-1.invalid`, `mock-2.invalid` …: RFC 6761 promises that no real host ends in `.invalid`, each server has
/// its own, so tests run in parallel, and the host is there in every request and redirect. (Header fields of a configuration are not:
/// Apple's Foundation adds them only behind the protocols.) The address is good for as long as the value lives.
///
/// Loads fail as they would with a socket: a reset, an empty or a cut answer with `URLError.networkConnectionLost`, a delay longer than
/// the request's timeout with `.timedOut`, any other host with `.cannotFindHost`: nothing ever leaves the process.
///
/// A session sees a body in one piece, paced or not, and a live stream chunk by chunk. Redirects within the server are followed; the
/// delegate is not asked. On Linux, where Foundation hides them, bodies of upload tasks and files of download tasks are not there: use
/// `data(for:)` with `httpBody` or `httpBodyStream`.
public final class MockHost: Sendable {
    /// `http://mock-1.invalid`, without a slash at its end; append the paths of the service, such as `/v1/pets`.
    public let url: URL
    private let host: String

    public convenience init(_ server: MockServer) { self.init { server.respond(to: $0) } }

    package init(respond: @escaping Responder) {
        host = HostRegistry.add(respond)
        var address = URLComponents()
        address.scheme = "http"
        address.host = host
        guard let url = address.url else { preconditionFailure("'\(host)' is not a host") }
        self.url = url
    }

    deinit { HostRegistry.remove(host) }

    /// Ephemeral: no cache, no cookies of other sessions. Change it and make a session of it, or take `session`.
    public var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.protocolClasses = [InProcessProtocol.self]
        configuration.urlCache = nil
        return configuration
    }

    /// A new session that meets this server, and no other host.
    public var session: URLSession { URLSession(configuration: configuration) }
}

package typealias Responder = @Sendable (MockRequest) -> MockResponse

/// The servers of this process by their hosts. It has to be one place for all: Foundation makes the loads.
enum HostRegistry {
    private struct Entries: Sendable {
        var made = 0
        var responders: [String: Responder] = [:]
    }

    private static let entries = Mutex(Entries())

    /// The host that stands for the server from now on.
    static func add(_ responder: @escaping Responder) -> String {
        entries.withLock { entries in
            entries.made += 1
            let host = "mock-\(entries.made).invalid"
            entries.responders[host] = responder
            return host
        }
    }

    static func remove(_ host: String) { entries.withLock { $0.responders[host] = nil } }
    static func responder(at host: String) -> Responder? { entries.withLock { $0.responders[host] } }
}
