import Foundation

/// Reads a state file's bytes, record by record: a line that says what it is, the header, then what happened.
package struct StateReader {
    /// What a file of this format begins with; the number is the format's version.
    static let magic = "mock-server state 2\n"

    let path: String
    private let bytes: [UInt8]
    /// Where the next line begins. In the end: the bytes that are whole.
    private(set) var offset = 0
    package private(set) var header: StateHeader?

    /// Bytes behind the last whole record: a write that was cut off, and so never answered.
    package var tornBytes: Int { isAtEnd ? bytes.count - offset : 0 }
    private var isAtEnd = false

    /// Reads the header; there is none in an empty file, or one whose making was cut off.
    /// Throws `StateError.unusable` for another kind of file and for other versions of the format.
    init(path: String, bytes: [UInt8]) throws(StateError) {
        self.path = path
        self.bytes = bytes
        let magic = Array(Self.magic.utf8)
        guard bytes.starts(with: magic) else {
            guard magic.starts(with: bytes) else { throw .unusable(path: path, reason: Self.explanation(of: bytes)) }
            isAtEnd = true
            return
        }
        offset = magic.count
        switch try nextRecord()?.record {
        case .header(let header)?: self.header = header
        case nil: offset = 0
        default: throw damage(at: offset, "the header is missing")
        }
    }

    /// Reads a file without taking it: a server may be writing to it.
    package init(path: String) throws(StateError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unusable(path: path, reason: "there is no readable file here; correct the path")
        }
        try self.init(path: path, bytes: Array(data))
    }

    private static func explanation(of bytes: [UInt8]) -> String {
        let words = magic.dropLast().split(separator: " ")
        let line = String(decoding: bytes.prefix(64).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        let found = line.split(separator: " ")
        if found.count == 3, found[0] == words[0], found[1] == words[1] {
            return
                "its format has the version \(found[2]), expected \(words[2]); use the mock-server that wrote it, or name a new file "
                + "with --state"
        }
        return "it is no state file of mock-server; name another, or a new one, with --state"
    }

    /// The next record with its place; nil at the end, or where the last write was cut off.
    /// Throws `StateError.unusable` for a record that was damaged later.
    mutating func nextRecord() throws(StateError) -> (offset: Int, record: StateRecord)? {
        guard offset < bytes.count, let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
            isAtEnd = true
            return nil
        }
        let start = offset
        guard let record = StateLine.record(bytes[start..<end], at: start) else {
            // What a lost write leaves when the machine stops: zeros, which no record has.
            if end == bytes.count - 1, bytes[start...].contains(0) {
                isAtEnd = true
                return nil
            }
            throw damage(at: start, "a record there is not what was written")
        }
        offset = end + 1
        return (start, record)
    }

    private func damage(at offset: Int, _ what: String) -> StateError {
        .unusable(
            path: path,
            reason:
                "it is damaged at byte \(offset): \(what); restore the file from a copy, or keep what is before it with "
                + "'head -c \(offset) FILE > NEW' and name that with --state")
    }
}
