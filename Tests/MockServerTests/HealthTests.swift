import Foundation
import TestSupport
import Testing

@Suite("mock-server health")
struct HealthTests {
    @Test("a server that runs is ready; one that has stopped is not")
    func health() async throws {
        let server = try ServerProcess(["serve", "npq", "--port", "0"])
        let url = try await server.url().absoluteString
        let ready = try await ServerProcess.run(["health", url])
        #expect(ready.exitCode == 0, "\(ready.errors)")
        // As a container asks: by the environment.
        let port = try #require(URL(string: url)?.port)
        #expect(try await ServerProcess.run(["health"], environment: ["MOCK_PORT": "\(port)"]).exitCode == 0)
        server.terminate()
        #expect(await server.outcome().exitCode == 0)
        let gone = try await ServerProcess.run(["health", url])
        #expect(gone.exitCode == 69)
        #expect(
            gone.errors
                == "nobody answers at \(url): the connection to port \(port) was refused; is the server running?\n")
        let nowhere = try await ServerProcess.run(["health", "http://nowhere.invalid:8080"])
        #expect(nowhere.exitCode == 69)
        #expect(
            nowhere.errors
                == "nobody answers at http://nowhere.invalid:8080: no host is known as 'nowhere.invalid'\n")
    }

    @Test("what answers something else is not ready, and what is no address is wrong usage")
    func notReady() async throws {
        // Somebody is there, who does not answer.
        let mute = try MuteListener()
        let outcome = try await ServerProcess.run(["health", "http://127.0.0.1:\(mute.port)"])
        #expect(outcome.exitCode == 69)
        #expect(outcome.errors.contains("no answer within 2"), "\(outcome.errors)")
        let port = try await ServerProcess.run(["health", "http://127.0.0.1:99999"])
        #expect(port.exitCode == 64)
        #expect(port.errors.contains("is 99999, expected 1 to 65535"))
        let usage = try await ServerProcess.run(["health", "localhost"])
        #expect(usage.exitCode == 64)
        #expect(usage.errors.contains("expected one such as http://127.0.0.1:8080"))
    }
}

/// Accepts connections (the backlog does) and never says a word.
private final class MuteListener: Sendable {
    let port: Int
    private let descriptor: Int32

    init() throws {
        #if canImport(Darwin)
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(descriptor, $0, size)
                listen(descriptor, 8)
                getsockname(descriptor, $0, &size)
            }
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }
}
