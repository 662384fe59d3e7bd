import Foundation
import MockRuntime
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One load of a session of `MockHost`.
///
/// It works on a queue of its own: a body stream may block until its other end writes, which neither the session's queue nor a task's
/// thread may wait for. Foundation says that a protocol is not `Sendable`, yet lets its client be told from any thread: that, the request,
/// which does not change, and a state behind a lock are all that is used from that queue.
final class InProcessProtocol: URLProtocol {
    private let queue = DispatchQueue(label: "mock-url-protocol")
    private let state = Mutex(State())

    private struct State: Sendable {
        var isStopped = false
        var stream: Task<Void, Never>?
    }

    /// Every request: what this process does not serve fails here, and never reaches a network.
    override class func canInit(with request: URLRequest) -> Bool { true }
    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }

    override func startLoading() { onQueue { $0.load() } }

    override func stopLoading() {
        let stream = state.withLock { state in
            state.isStopped = true
            return state.stream
        }
        stream?.cancel()
    }

    private func onQueue(after delay: TimeInterval = 0, _ work: @escaping @Sendable (InProcessProtocol) -> Void) {
        nonisolated(unsafe) let load = self
        queue.asyncAfter(deadline: .now() + delay) { work(load) }
    }

    private func load() {
        do {
            var exchange = try InProcessExchange(request, isUpload: task is URLSessionUploadTask)
            try exchange.run()
            deliver(exchange, delay: exchange.delay)
        } catch {
            client?.urlProtocol(self, didFailWithError: error)
        }
    }

    private func deliver(_ exchange: InProcessExchange, delay: TimeInterval) {
        let timeout = request.timeoutInterval
        guard delay > 0 else { return finish(exchange) }
        onQueue(after: min(delay, timeout)) { load in
            guard !load.state.withLock({ $0.isStopped }) else { return }
            if delay > timeout { return load.fail(.timedOut, "no answer came within \(timeout) seconds") }
            load.finish(exchange)
        }
    }

    private func finish(_ exchange: InProcessExchange) {
        let delivery = exchange.response.delivery
        if delivery.ending == .empty || delivery.ending == .reset {
            return fail(.networkConnectionLost, "the connection was closed without an answer, as was asked for")
        }
        guard let response = exchange.urlResponse else {
            return fail(.badServerResponse, "the answer's status is \(exchange.response.status)")
        }
        client?.urlProtocol(self, didReceive: response, cacheStoragePolicy: .notAllowed)
        let body = exchange.sentBody
        if !body.isEmpty { client?.urlProtocol(self, didLoad: Data(body)) }
        if case .truncated = delivery.ending {
            return fail(.networkConnectionLost, "the connection was closed after \(body.count) bytes, as was asked for")
        }
        guard let stream = delivery.stream, exchange.sendsBody else {
            client?.urlProtocolDidFinishLoading(self)
            return
        }
        forward(stream)
    }

    private func forward(_ stream: AsyncStream<[UInt8]>) {
        nonisolated(unsafe) let load = self
        let task = Task {
            for await bytes in stream where !bytes.isEmpty { load.client?.urlProtocol(load, didLoad: Data(bytes)) }
            if !Task.isCancelled { load.client?.urlProtocolDidFinishLoading(load) }
        }
        let isStopped = state.withLock { state in
            state.stream = task
            return state.isStopped
        }
        if isStopped { task.cancel() }
    }

    private func fail(_ code: URLError.Code, _ reason: String) {
        client?.urlProtocol(self, didFailWithError: URLError(code, reason, url: request.url))
    }
}

extension URLError {
    init(_ code: Code, _ reason: String, url: URL?) {
        var information: [String: Any] = [NSLocalizedDescriptionKey: reason]
        if let url { information[NSURLErrorFailingURLErrorKey] = url }
        self.init(code, userInfo: information)
    }
}
