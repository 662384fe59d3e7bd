import MockRuntime

/// Comma-separated values as Ruby writes them: quotes only around a field that holds a comma, a quote or the end of a
/// line, or that is empty text; null is nothing at all.
struct CSV {
    private(set) var text = ""

    /// With a line of names, whatever follows.
    init(columns: [String]) { add(columns) }

    /// The ids and attributes of records, after a line of their names; nothing at all for no records (§4.3).
    init(ofAttributes records: [some JSONModel]) throws {
        for record in records {
            let json = try JSONValue.parse(record.jsonBytes)
            let attributes = json["attributes"]?.objectValue ?? [:]
            if text.isEmpty { add(["id"] + attributes.keys) }
            add([json["id"]?.stringValue] + attributes.members.map { Self.field($0.value) })
        }
    }

    mutating func add(_ fields: [String?]) {
        text += fields.map { $0.map(Self.quotedWhereNeeded) ?? "" }.joined(separator: ",") + "\n"
    }

    private static func field(_ value: JSONValue) -> String? {
        value.isNull ? nil : value.stringValue ?? value.jsonText
    }

    private static func quotedWhereNeeded(_ field: String) -> String {
        let isPlain = !field.isEmpty && !field.utf8.contains { quoted.contains($0) }
        return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    private static let quoted: [UInt8] = Array(",\"\r\n".utf8)
}

extension Reply<String> {
    /// §2.3
    static func csv(_ csv: CSV) -> Reply {
        .response(MockResponse(status: 200, headers: ["Content-Type": "text/csv"], body: Array(csv.text.utf8)))
    }
}
