import OpenAPISpec

/// The parts of a `multipart/…` body (RFC 2046 §5.1, RFC 7578).
struct Multipart {
    struct Part {
        /// From `Content-Disposition`; empty when there is none.
        var name: String
        var fileName: String?
        var mediaType: MediaTypeName?
        var bytes: ArraySlice<UInt8>
    }

    let parts: [Part]

    /// Nil when the body has no such boundary or does not end with it.
    init?(_ bytes: [UInt8], boundary: String) {
        let delimiter = Array("--\(boundary)".utf8)
        var places: [Range<Int>] = []
        var from = 0
        while let place = bytes[from...].range(of: delimiter) {
            if place.lowerBound == 0 || bytes[place.lowerBound - 1] == 10 { places.append(place) }
            from = place.upperBound
        }
        guard let last = places.last, bytes[last.upperBound...].starts(with: Array("--".utf8)) else { return nil }
        parts = zip(places, places.dropFirst()).compactMap { start, end in
            // The line breaks belong to the delimiters.
            var part = bytes[start.upperBound..<end.lowerBound].drop { $0 == 32 || $0 == 9 }
            if part.starts(with: [13, 10]) {
                part = part.dropFirst(2)
            } else if part.first == 10 {
                part = part.dropFirst()
            }
            if part.last == 10 { part = part.dropLast() }
            if part.last == 13 { part = part.dropLast() }
            return Part(part)
        }
    }
}

extension Multipart.Part {
    /// Header lines, an empty line, the content.
    fileprivate init?(_ bytes: ArraySlice<UInt8>) {
        let end = bytes.range(of: [13, 10, 13, 10]) ?? bytes.range(of: [10, 10])
        let isBare = bytes.starts(with: [13, 10]) || bytes.first == 10
        let head = isBare ? "" : String(decoding: end.map { bytes[..<$0.lowerBound] } ?? bytes, as: UTF8.self)
        self.bytes = isBare ? bytes.drop { $0 == 13 || $0 == 10 } : end.map { bytes[$0.upperBound...] } ?? []
        name = ""
        for line in head.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmed
            switch line[..<colon].trimmed.lowercased() {
            case "content-type": mediaType = MediaTypeName(value)
            case "content-disposition":
                let disposition = MediaTypeName("form/\(value)")
                name = disposition?["name"] ?? ""
                fileName = disposition?["filename"]
            default: break
            }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func range(of needle: [UInt8]) -> Range<Int>? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var index = startIndex
        let end = endIndex - needle.count
        while index <= end {
            guard let found = self[index...end].firstIndex(of: first) else { return nil }
            if self[found..<found + needle.count].elementsEqual(needle) { return found..<found + needle.count }
            index = found + 1
        }
        return nil
    }
}
