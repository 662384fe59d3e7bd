import OpenAPISpec

extension Words {
    private static let usual: Set<String> = [
        "API", "CSV", "HTML", "HTTP", "HTTPS", "ID", "IP", "JSON", "PDF", "SMTP", "URI", "URL", "UUID", "XML"
    ]

    /// Words that prose writes in capitals for another reason: HTTP's methods and the key words of RFC 2119.
    private static let shouted: Set<String> = [
        "GET", "PUT", "POST", "PATCH", "HEAD", "TRACE", "MUST", "NOT", "SHALL", "MAY", "AND", "OR", "NO", "ALL", "NEW",
        "NOTE"
    ]

    /// Learns initialisms from documents: words that their titles, tags and summaries write in capitals.
    init(learningFrom documents: [Document]) {
        var found = Self.usual
        for document in documents {
            var texts = [document.title, document.summary ?? ""] + document.tags.flatMap { [$0.name, $0.summary ?? ""] }
            for operation in document.operations { texts += [operation.summary ?? ""] + operation.tags }
            for text in texts { found.formUnion(Self.capitals(in: text)) }
        }
        self.init(initialisms: found)
    }

    /// Words of two to six capitals in a text that has small letters too; one all in capitals says nothing about its words.
    private static func capitals(in text: String) -> Set<String> {
        var found: Set<String> = []
        var hasSmallLetters = false
        var word: [UInt8] = []
        for byte in Array(text.utf8) + [0] {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                word.append(byte)
                if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { hasSmallLetters = true }
            default:
                if (2...6).contains(word.count), word.allSatisfy({ (65...90).contains($0) }) {
                    found.insert(String(decoding: word, as: UTF8.self))
                }
                word.removeAll(keepingCapacity: true)
            }
        }
        return hasSmallLetters ? found.subtracting(shouted) : []
    }
}
