public import MockRuntime

/// Comma-separated values as Ruby writes them: quotes only around a field that holds a comma, a quote or a line break, or that
/// is empty text.
public struct CSV: Sendable {
    public private(set) var text = ""
    private let emptyField: String

    /// The ids and attributes of records, after a line of their names; nothing at all for no records.
    public init(of records: [JSONValue], by dialect: Dialect) {
        let names = records.first?["attributes"]?.objectValue?.keys ?? []
        self.init(columns: records.isEmpty ? [] : ["id"] + names, of: records, by: dialect)
    }

    /// Some columns of records, after a line of their names.
    public init(columns: [String], of records: [JSONValue], by dialect: Dialect) {
        emptyField = dialect.emptyField
        if !columns.isEmpty { add(columns) }
        for record in records {
            add(
                columns.map { name in Self.field((name == "id" ? record[name] : record["attributes"]?[name]) ?? .null) }
            )
        }
    }

    /// A line; nil is what the dialect writes for null.
    private mutating func add(_ fields: [String?]) {
        text += fields.map { $0.map(Self.quotedWhereNeeded) ?? emptyField }.joined(separator: ",") + "\n"
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

extension Reply {
    public static func csv(_ csv: CSV) -> Reply {
        .response(MockResponse(status: 200, headers: ["Content-Type": "text/csv"], body: Array(csv.text.utf8)))
    }
}
