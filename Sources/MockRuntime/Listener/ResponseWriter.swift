import NIOCore
import NIOHTTP1

/// Writes responses as bytes, for all connections of one event loop: what has been sent is written over.
final class ResponseWriter {
    /// More than this is not kept for the next response.
    private static let keptCapacity = 256 << 10
    private var buffer = ByteBuffer()
    private var date = DateField()

    /// Bytes that have not been taken.
    var count: Int { buffer.readableBytes }

    /// What has been written since the last call.
    func take() -> ByteBuffer {
        let taken = buffer
        if buffer.capacity > Self.keptCapacity {
            buffer = ByteBuffer()
        } else {
            buffer.moveReaderIndex(to: buffer.writerIndex)
        }
        return taken
    }

    private func prepare(for size: Int) {
        if buffer.readableBytes == 0 { buffer.clear(minimumCapacity: size) }
    }

    /// Everything up to the body.
    /// - Parameter bodySize: the bytes of the body that will follow at once.
    func writeHead(_ outgoing: OutgoingResponse, bodySize: Int) {
        prepare(for: bodySize + 512)
        outgoing.writeHead(date: date.line(at: systemWallClock()), to: &buffer)
    }

    func write(_ bytes: ArraySlice<UInt8>) {
        prepare(for: bytes.count)
        buffer.writeBytes(bytes)
    }

    func write(_ text: StaticString) {
        prepare(for: text.utf8CodeUnitCount)
        buffer.writeStaticString(text)
    }

    func writeChunk(_ bytes: ArraySlice<UInt8>) {
        prepare(for: bytes.count + 16)
        buffer.writeChunk(bytes)
    }
}

extension ByteBuffer {
    /// RFC 9112 §7.1. No bytes make no chunk: that would end the body.
    mutating func writeChunk(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        writeString(String(bytes.count, radix: 16))
        writeStaticString("\r\n")
        writeBytes(bytes)
        writeStaticString("\r\n")
    }
}

/// The `Date` field (RFC 9110 §5.6.7), made once a second: `Date: Wed, 15 Jan 2025 09:00:00 GMT`.
private struct DateField {
    private var second = Int.min
    private var line = ""

    /// With the end of the line.
    mutating func line(at instant: DateTime) -> String {
        guard instant.secondsSince1970 != second else { return line }
        second = instant.secondsSince1970
        line = "Date: \(HTTPDate.text(instant))\r\n"
        return line
    }
}
