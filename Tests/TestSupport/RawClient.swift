import Foundation

/// A socket and nothing more, for tests of the protocol itself.
package final class RawClient: Sendable {
    private let descriptor: Int32

    /// Connects to a port of the loopback address. Reads give up after `timeout` seconds.
    package init?(port: Int, timeout: Int = 5) {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
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

    /// Waits on a thread of its own: the pool that tests run on has few.
    private func wait<Result: Sendable>(for work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            Thread { continuation.resume(returning: work()) }.start()
        }
    }

    /// Whether all of it was taken; false once the server has gone.
    @discardableResult
    package func send(_ bytes: [UInt8]) async -> Bool { await wait { self.sendNow(bytes) } }

    @discardableResult
    package func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

    private func sendNow(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Ends our half; the server's answer can still be read.
    package func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Everything until the server closes or falls silent.
    package func receiveAll() async -> String { await receive { _ in false } }

    /// Everything until `text` has come.
    package func receive(until text: String) async -> String { await receive { $0.contains(text) } }

    private func receive(_ isEnough: @escaping @Sendable (String) -> Bool) async -> String {
        await wait {
            var all: [UInt8] = []
            while !isEnough(String(decoding: all, as: UTF8.self)), let bytes = self.receiveNow() { all += bytes }
            return String(decoding: all, as: UTF8.self)
        }
    }

    /// The next bytes; nil at the end, on a reset, or when nothing came in time.
    private func receiveNow() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }
}
