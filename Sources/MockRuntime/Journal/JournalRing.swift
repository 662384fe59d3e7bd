/// The last so many notes, oldest first. It grows up to its capacity, then the oldest makes room.
struct JournalRing: Sendable {
    /// Bytes of bodies that are held at most, whatever the capacity.
    static let byteLimit = 16 << 20

    private var slots: [Journal.Note?] = []
    /// Where the oldest is. Until every slot is in use, the notes stand at the end of `slots`.
    private var start = 0
    private(set) var count = 0
    private var bytes = 0

    /// - Returns: what made room for it.
    mutating func append(_ note: Journal.Note, capacity: Int) -> Journal.Note? {
        bytes += note.bytes
        var dropped = count == capacity ? removeFirst(capacity: capacity) : nil
        while bytes > Self.byteLimit, count > 0 { dropped = removeFirst(capacity: capacity) }
        if slots.count < capacity {
            slots.append(note)
        } else {
            slots[(start + count) % slots.count] = note
        }
        count += 1
        return dropped
    }

    private mutating func removeFirst(capacity: Int) -> Journal.Note? {
        let note = slots[start]
        slots[start] = nil
        count -= 1
        start = (start + 1) % capacity
        bytes -= note?.bytes ?? 0
        return note
    }

    /// The notes with greater numbers, oldest first.
    func notes(after number: Int) -> [Journal.Note] {
        guard count > 0, let first = slots[start]?.number else { return [] }
        // Numbers follow each other without gaps.
        let skipped = max(0, number - first + 1)
        guard skipped < count else { return [] }
        return (skipped..<count).compactMap { slots[(start + $0) % slots.count] }
    }
}
