import CZlib

/// Compresses and decompresses gzip (RFC 1952) with the system's zlib. The only file that calls it.
enum Gzip {
    enum Failure: Error {
        case corrupt
        case tooLarge
    }

    private static let windowBits = MAX_WBITS + 16
    private static let streamSize = Int32(MemoryLayout<z_stream>.size)
    private static let chunkSize = 64 << 10

    /// The content of all members of a gzip stream.
    /// - Parameter limit: the maximum size. It is checked while the output grows, so a small body cannot fill the memory.
    static func inflated(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        guard let size = uInt(exactly: bytes.count) else { throw .tooLarge }
        let result = bytes.withUnsafeBufferPointer { input -> Result<[UInt8], Failure> in
            withStream { stream in
                guard inflateInit2_(stream, windowBits, ZLIB_VERSION, streamSize) == Z_OK else { return nil }
                defer { inflateEnd(stream) }
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = size
                return inflateMembers(stream, limit: limit)
            } ?? .failure(.corrupt)
        }
        return try result.get()
    }

    private static func inflateMembers(
        _ stream: UnsafeMutablePointer<z_stream>, limit: Int
    ) -> Result<[UInt8], Failure> {
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        while true {
            let (status, count) = chunk.withUnsafeMutableBufferPointer { buffer in
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = uInt(buffer.count)
                return (inflate(stream, Z_NO_FLUSH), buffer.count - Int(stream.pointee.avail_out))
            }
            guard output.count + count <= limit else { return .failure(.tooLarge) }
            output += chunk[..<count]
            switch status {
            case Z_OK: continue
            case Z_STREAM_END where stream.pointee.avail_in == 0: return .success(output)
            case Z_STREAM_END where inflateReset(stream) == Z_OK: continue
            default: return .failure(.corrupt)
            }
        }
    }

    /// Nil when zlib has no memory left. The same bytes always give the same result: the header has neither a time nor a name.
    static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        guard let size = uInt(exactly: bytes.count) else { return nil }
        return bytes.withUnsafeBufferPointer { input in
            withStream { stream in
                guard
                    deflateInit2_(
                        stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                        streamSize) == Z_OK
                else { return nil }
                defer { deflateEnd(stream) }
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = size
                let capacity = Int(deflateBound(stream, uLong(size)))
                var isComplete = false
                let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = uInt(clamping: capacity)
                    isComplete = deflate(stream, Z_FINISH) == Z_STREAM_END
                    count = capacity - Int(stream.pointee.avail_out)
                }
                return isComplete ? output : nil
            }
        }
    }

    /// zlib requires a stream to stay at its address.
    private static func withStream<Result>(_ body: (UnsafeMutablePointer<z_stream>) -> Result) -> Result {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        return body(stream)
    }
}
