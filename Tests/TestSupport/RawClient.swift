import Foundation

/// A socket and nothing more, for tests of the protocol itself. It blocks a thread of its own, none of the tasks'.
package final class RawClient: Sendable {
    package enum Received: Sendable, Equatable {
        case bytes([UInt8])
        /// The server has closed its half.
        case closed
        case reset
        /// Nothing came in time.
        case silence
    }

    private let descriptor: Int32
    private let queue = DispatchQueue(label: "raw-client")

    /// Connects to a port of the loopback address; nil when nobody listens. Reads and writes give up after `timeout` seconds.
    package init?(port: Int, timeout: Int = 10) {
        #if canImport(Darwin)
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        self.descriptor = descriptor
        var time = timeval(tv_sec: timeout, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if result != 0 { return nil }
    }

    deinit { close(descriptor) }

    private func onThread<Value: Sendable>(_ body: @escaping @Sendable (Int32) -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            queue.async { [descriptor] in continuation.resume(returning: body(descriptor)) }
        }
    }

    /// Whether all of it was taken; false once the server has gone.
    @discardableResult
    package func send(_ bytes: [UInt8]) async -> Bool {
        await onThread { descriptor in
            var rest = bytes[...]
            while !rest.isEmpty {
                let sent = rest.withUnsafeBytes {
                    #if canImport(Darwin)
                        Foundation.send(descriptor, $0.baseAddress, $0.count, 0)
                    #else
                        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                    #endif
                }
                guard sent > 0 else { return false }
                rest = rest.dropFirst(sent)
            }
            return true
        }
    }

    @discardableResult
    package func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

    /// Ends our half; the server's answer can still be read.
    package func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Leaves without a goodbye: what is sent next meets a reset.
    package func reset() {
        var value = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &value, socklen_t(MemoryLayout<linger>.size))
        var address = sockaddr()
        address.sa_family = sa_family_t(AF_UNSPEC)
        connect(descriptor, &address, socklen_t(MemoryLayout<sockaddr>.size))
    }

    package func receive() async -> Received {
        await onThread { descriptor in
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count > 0 { return .bytes(Array(buffer[..<count])) }
            return count == 0 ? .closed : errno == EAGAIN ? .silence : .reset
        }
    }

    /// Everything until the server closes, resets, or falls silent.
    package func receiveAll() async -> (text: String, end: Received) {
        var all: [UInt8] = []
        while true {
            switch await receive() {
            case .bytes(let bytes): all += bytes
            case let end: return (String(decoding: all, as: UTF8.self), end)
            }
        }
    }

    /// Everything until `text` has come.
    package func receive(until text: String) async -> String {
        var all = ""
        while !all.contains(text), case .bytes(let bytes) = await receive() {
            all += String(decoding: bytes, as: UTF8.self)
        }
        return all
    }
}
