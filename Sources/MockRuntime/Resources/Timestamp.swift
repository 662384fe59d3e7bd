import OpenAPISpec

/// The properties that tell when a record was made and last changed, by their names.
enum Timestamp: Sendable {
    case created, updated

    init?(_ name: String) {
        switch LooseName.key(name) {
        case "createdat", "created", "createdon", "createddate", "datecreated", "creationdate", "createdtime",
            "insertedat", "createtime", "dateadded", "creationtime", "createdtimestamp":
            self = .created
        case "updatedat", "updated", "updatedon", "updateddate", "dateupdated", "modifiedat", "modified", "modifiedon",
            "lastmodified", "lastmodifiedat", "lastupdated", "lastupdatedat", "updatetime", "datemodified",
            "updatedtime":
            self = .updated
        default: return nil
        }
    }

    /// The instant as its schema wants it: a date-time, a date, or seconds since 1970; nil
    /// when it is none of them.
    func value(_ now: DateTime, _ schema: SchemaID, _ document: Document) -> JSONValue? {
        let candidates: [JSONValue] = [
            .string(now.description), .string(now.date.description),
            .number(JSONNumber(now.secondsSince1970))
        ]
        let shape = ObjectShape(schema, in: document)
        guard shape.isScalar, !shape.types.isEmpty else { return nil }
        return candidates.first {
            document.violations(of: $0, against: schema, direction: .response, limit: 1).isEmpty
        }
    }
}
