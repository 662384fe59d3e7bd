import NIOCore

/// A body that is sent at a pace, in pieces.
struct PacedBody {
    private var rest: ArraySlice<UInt8>
    private let bytesPerSecond: Double
    private let start: NIODeadline
    private var sent = 0.0

    /// - Parameter bytesPerSecond: less than 1 counts as 1.
    init(_ bytes: ArraySlice<UInt8>, bytesPerSecond: Int, start: NIODeadline) {
        rest = bytes
        self.bytesPerSecond = Double(max(1, bytesPerSecond))
        self.start = start
    }

    /// Time between two pieces: 50 ms, or what one byte takes.
    var interval: TimeAmount { .nanoseconds(Int64(max(0.05, 1 / bytesPerSecond) * 1e9)) }
    var isEmpty: Bool { rest.isEmpty }

    /// What is due and has not been taken.
    mutating func takePiece(at now: NIODeadline) -> ArraySlice<UInt8> {
        let due = (Double((now - start).nanoseconds) / 1e9 * bytesPerSecond).rounded(.down)
        let size = Int(min(max(0, due - sent), Double(rest.count)))
        defer { rest = rest.dropFirst(size) }
        sent += Double(size)
        return rest.prefix(size)
    }
}
