import OpenAPISpec

/// The records of one kind, as a document's operations see them.
struct ResourceCollection: Sendable {
    /// As in the path and in scenarios: `pets`.
    var name: String
    /// `pet`
    var singular: String
    /// The property by which a record is found.
    var idProperty: String
    /// A record as a whole: the schema that most is said in.
    var item: SchemaID
    var itemShape: ObjectShape
    /// JSON:API, Resource Objects: a record is `{id, type, attributes}` and its properties are the attributes.
    var hasAttributes: Bool
    /// The properties: of `attributes`, or of the record itself.
    var fieldShape: ObjectShape
    /// The path that reads one record: `/projects/{project_id}/inboxes/{id}`; nil when there is none.
    var itemPath: String?
    /// What the record's paths say that it belongs to, outermost first.
    var links: [ResourceLink] = []
    /// Properties that show the records of other collections.
    var embedded: [EmbeddedRecords] = []
    /// Values that the document shows as records.
    var examples: [JSONValue] = []

    /// The record's properties.
    func fields(of record: JSONValue) -> JSONObject {
        (hasAttributes ? record["attributes"] : record)?.objectValue ?? [:]
    }

    func replacing(fields: JSONObject, of record: JSONValue) -> JSONValue {
        guard hasAttributes else { return .object(fields) }
        var record = record
        record["attributes"] = .object(fields)
        return record
    }

    /// A property's value, or one beside the attributes.
    func value(_ name: String, of record: JSONValue) -> JSONValue? {
        hasAttributes ? record["attributes"]?[name] ?? record[name] : record[name]
    }

    /// The id that the record stands under; nil for one without.
    func identifier(of record: JSONValue) -> String? { value(idProperty, of: record)?.identifier }

    /// The schema of a link's property; nil for one that is kept beside the properties and never shown.
    func schema(of link: ResourceLink) -> SchemaID? { fieldShape[link.member] }

    /// Whether a member is the mock's own and no part of the record.
    func isHidden(_ name: String) -> Bool {
        itemShape[name] == nil
            && links.contains { $0.member.exact == name.exact || ResourceAnswering.scope($0).exact == name.exact }
    }
}

/// That records belong to a record of another collection, or to something that the document does not describe.
struct ResourceLink: Sendable, Hashable {
    /// The member of a record that holds the owner's id: a property such as `project_id`, or hidden under that name.
    var member: String
    /// The owner's collection; nil when nothing is known of it, and any id will do.
    var collection: String?
}

/// What an operation does with the records of a collection.
struct ResourceAction: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case list, create, read, replace, patch, delete, deleteAll
    }

    var kind: Kind
    var collection: String
    var operation: Operation
    /// The path parameter that names the record; nil for actions on all.
    var idParameter: String?
    /// The path's parameters that name owners, outermost first.
    var owners: [(parameter: String, link: ResourceLink)]
    var answer: AnswerPlan
    /// The body of a write.
    var request: RequestPlan?

    /// `list of 'pets'`, `read one of 'pets' by petId`
    var summary: String {
        let by = idParameter.map { " by \($0)" } ?? ""
        switch kind {
        case .list: return "list of '\(collection)'"
        case .create: return "create one of '\(collection)'"
        case .read, .replace, .patch, .delete: return "\(kind.rawValue) one of '\(collection)'\(by)"
        case .deleteAll: return "delete all of '\(collection)'"
        }
    }
}

/// The answer that an operation declares for success.
struct AnswerPlan: Sendable {
    var status: Int
    /// The media type as written and its schema; nil for an answer without a body.
    var media: (name: String, schema: SchemaID)?
    /// Where the body has its record or list; nil when it has none.
    var shape: BodyShape?
    var headers: [Parameter]
}

/// The JSON body that a write declares.
struct RequestPlan: Sendable {
    var shape: BodyShape
    /// JSON:API: the properties are in `attributes`.
    var hasAttributes: Bool
    var fields: ObjectShape
    /// Of each property, what a form's text stands for.
    var scalars: [ExactText: (isList: Bool, isText: Bool)]
}
