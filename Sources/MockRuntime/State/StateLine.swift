import OpenAPISpec

/// A record as a line: a checksum of its place in the file and its JSON, a space, JSON, a line end. Where a line is missing, or stands
/// twice, those behind it are not at their places.
enum StateLine {
    /// - Parameter place: of the line's first byte in the file.
    static func bytes(_ record: StateRecord, at place: Int) -> [UInt8] { line(json(record), at: place) }

    static func json(_ record: StateRecord) -> [UInt8] { JSONValue.object(record.json).jsonBytes }

    static func line(_ json: some RangeReplaceableCollection<UInt8>, at place: Int) -> [UInt8] {
        Array(checksum(json, at: place).utf8) + [UInt8(ascii: " ")] + json + [UInt8(ascii: "\n")]
    }

    /// What a file begins with.
    static func start(_ header: StateHeader) -> [UInt8] {
        let magic = Array(StateReader.magic.utf8)
        return magic + bytes(.header(header), at: magic.count)
    }

    /// Nil when the checksum is wrong or what it covers is no record.
    /// - Parameter line: without its end.
    static func record(_ line: ArraySlice<UInt8>, at place: Int) -> StateRecord? {
        let json = line.dropFirst(9)
        guard line.count > 9, line.dropFirst(8).first == UInt8(ascii: " "),
            line.prefix(8).elementsEqual(checksum(json, at: place).utf8),
            let value = try? JSONValue.parse(Array(json))
        else { return nil }
        return StateRecord(json: value)
    }

    /// Whole lines of one file as they stand at a place of another.
    static func moved(_ lines: [UInt8], to place: Int) -> [UInt8] {
        var moved: [UInt8] = []
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            moved += Self.line(line.dropFirst(9), at: place + moved.count)
        }
        return moved
    }

    private static func checksum(_ json: some RangeReplaceableCollection<UInt8>, at place: Int) -> String {
        CRC32.text(of: Array("\(place) ".utf8) + json)
    }
}
