import Foundation
import MockRuntime
import MockURLProtocol
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("What a session sees of delays and damage")
struct DeliveryTests {
    /// Answers ten bytes, delivered as the target says.
    let host = MockHost { request in
        var response = MockResponse(
            status: 200, headers: ["Content-Type": "text/plain"], body: Array("0123456789".utf8))
        switch request.target {
        case "/late": response.delivery.delay = .milliseconds(200)
        case "/never": response.delivery.delay = .seconds(600)
        case "/slow": response.delivery.bytesPerSecond = 50
        case "/reset": response.delivery.ending = .reset
        case "/empty": response.delivery.ending = .empty
        case "/truncated": response.delivery.ending = .truncated(after: 4)
        case "/no-status": response.status = 12
        default: break
        }
        return response
    }

    private func load(_ target: String, timeout: TimeInterval = 60) async throws -> String {
        var request = URLRequest(url: try URL.made(host.url.absoluteString + target))
        request.timeoutInterval = timeout
        return String(decoding: try await host.session.data(for: request).0, as: UTF8.self)
    }

    @Test("an answer that is late or slow is waited for", arguments: ["/late", "/slow"])
    func late(target: String) async throws {
        let start = ContinuousClock.now
        #expect(try await load(target) == "0123456789")
        #expect(ContinuousClock.now - start >= .milliseconds(200))
    }

    @Test(
        "damage that was asked for is the error that a socket would show",
        arguments: [
            ("/reset", URLError.Code.networkConnectionLost), ("/empty", .networkConnectionLost),
            ("/truncated", .networkConnectionLost), ("/no-status", .badServerResponse)
        ])
    func damage(target: String, code: URLError.Code) async throws {
        let error = await #expect(throws: URLError.self) { try await load(target) }
        #expect(error?.code == code)
    }

    @Test("an answer that comes after the request's timeout is a timeout")
    func timeout() async throws {
        let error = await #expect(throws: URLError.self) { try await load("/never", timeout: 0.1) }
        #expect(error?.code == .timedOut)
    }

    @Test("a load can be cancelled while it waits")
    func cancelled() async throws {
        let load = Task { try await self.load("/never", timeout: 600) }
        await Task.yield()
        load.cancel()
        await #expect(throws: (any Error).self) { try await load.value }
    }

    @Test("a delegate sees a live stream chunk by chunk, then its end")
    func stream() async throws {
        let host = MockHost { _ in
            var response = MockResponse(status: 200, headers: ["Content-Type": "text/event-stream"])
            response.delivery.stream = AsyncStream { continuation in
                for number in 1...3 { continuation.yield(Array("data: \(number)\n\n".utf8)) }
                continuation.finish()
            }
            return response
        }
        let (chunks, recorder) = ChunkRecorder.make()
        let session = URLSession(configuration: host.configuration, delegate: recorder, delegateQueue: nil)
        session.dataTask(with: host.url).resume()
        var seen: [String] = []
        for await chunk in chunks { seen.append(chunk) }
        #expect(seen == ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"])
        session.invalidateAndCancel()
    }

    @Test("a host that no server has cannot be found, and nothing is asked elsewhere")
    func unknownHost() async throws {
        let url = try URL.made("https://pets.example.com/pets")
        let error = await #expect(throws: URLError.self) { try await host.session.data(from: url) }
        #expect(error?.code == .cannotFindHost)
        #expect(error?.localizedDescription.contains("'pets.example.com'") == true)
    }

    @Test("a server whose host is gone cannot be found")
    func goneHost() async throws {
        var short: MockHost? = MockHost { _ in MockResponse(status: 204) }
        let (session, url) = try #require(short.map { ($0.session, $0.url) })
        #expect(try await session.data(from: url).0.isEmpty)
        short = nil
        let error = await #expect(throws: URLError.self) { try await session.data(from: url) }
        #expect(error?.code == .cannotFindHost)
    }
}

/// Tells of the chunks that a delegate is given.
private final class ChunkRecorder: NSObject, URLSessionDataDelegate, Sendable {
    private let continuation: AsyncStream<String>.Continuation

    private init(_ continuation: AsyncStream<String>.Continuation) { self.continuation = continuation }

    static func make() -> (AsyncStream<String>, ChunkRecorder) {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        return (stream, ChunkRecorder(continuation))
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        continuation.yield(String(decoding: data, as: UTF8.self))
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        continuation.finish()
    }
}
