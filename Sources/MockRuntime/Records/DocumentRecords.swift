public import OpenAPISpec

/// The records of a service that has only a document: collections by name, each of JSON objects with an `id`.
public struct DocumentRecords: RecordSet {
    /// A JSON object under the id that its collection knows it by.
    public struct Entry: Record {
        public var id: String
        public var json: JSONValue

        public init(id: String, json: JSONValue) {
            self.id = id
            self.json = json
        }

        public init(json: JSONValue) throws {
            guard let id = json["id"]?.identifier else {
                throw ModelError(expected: "an id", found: "missing").within("id")
            }
            self.init(id: id, json: json)
        }

        public func write(to writer: inout JSONWriter) { writer.value(json) }
    }

    private var tables: [(name: String, table: Table<Entry>)] = []
    private var places: [ExactText: Int] = [:]

    public init() {}

    public var collectionNames: [String] { tables.map(\.name) }
    public func count(of collection: String) -> Int? { index(of: collection).map { tables[$0].table.count } }
    public func countEver(of collection: String) -> Int? { index(of: collection).map { tables[$0].table.countEver } }
    public mutating func makeRoom(forGone count: Int, in collection: String) {
        self[collection].makeRoom(forGone: count)
    }
    public func records(of collection: String) -> [JSONValue]? {
        index(of: collection).map { tables[$0].table.elements.map(\.json) }
    }
    public func record(_ id: String, of collection: String) -> JSONValue? { self[collection][id]?.json }

    public mutating func put(_ record: JSONValue, into collection: String) throws {
        let entry = try Entry(json: record)
        self[collection][entry.id] = entry
    }

    public mutating func remove(_ id: String, from collection: String) -> Bool {
        guard self[collection][id] != nil else { return false }
        self[collection][id] = nil
        return true
    }

    /// The entries of a collection; an unknown one is empty, and made when it is written to.
    public subscript(collection: String) -> Table<Entry> {
        get { index(of: collection).map { tables[$0].table } ?? Table() }
        _modify {
            if index(of: collection) == nil {
                places[collection] = tables.count
                tables.append((collection, Table()))
            }
            let index = index(of: collection) ?? 0
            yield &tables[index].table
        }
    }

    private func index(of collection: String) -> Int? { places[collection] }
}

extension JSONValue {
    /// The value as the id of a record: text as it is, a number as written; nil for anything else.
    package var identifier: String? { stringValue ?? numberValue?.text }
}
