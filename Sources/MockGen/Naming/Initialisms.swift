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

    /// Words of two to six capitals in a text. One of several words all in capitals shouts, and says nothing about its words.
    private static func capitals(in text: String) -> Set<String> {
        let words = text.split { !($0.isLetter || $0.isNumber) }
        guard words.count == 1 || text.contains(where: \.isLowercase) else { return [] }
        let capitals = words.filter { word in
            (2...6).contains(word.count)
                && word.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        }
        return Set(capitals.map(String.init)).subtracting(shouted)
    }
}
