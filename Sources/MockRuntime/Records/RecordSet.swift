public import OpenAPISpec

/// What a sandbox holds: collections of records, as one value. Copying it is cheap; a snapshot is a copy and a reset an assignment.
///
/// Generated for a service from its `records.yaml`; services without one keep `DocumentRecords`. The methods are the untyped
/// view that scenarios and the control API use.
public protocol RecordSet: Sendable {
    init()
    /// The typed collections in the order of `records.yaml`.
    static var collections: [RecordCollection<Self>] { get }
    /// `records.yaml` as JSON: the schemas of the collections; empty when there is none.
    static var schemas: StaticString { get }

    var collectionNames: [String] { get }
    func count(of collection: String) -> Int?
    /// How many records a collection ever had, where new ids depend on that.
    func countEver(of collection: String) -> Int?
    func records(of collection: String) -> [JSONValue]?
    func record(_ id: String, of collection: String) -> JSONValue?
    /// Puts a record in place of the one with its id, or at the end. Throws `ModelError` when it does not fit the collection.
    mutating func put(_ record: JSONValue, into collection: String) throws
    /// Whether there was such a record.
    mutating func remove(_ id: String, from collection: String) -> Bool
    /// Makes a collection as it is when so many records were removed from it.
    mutating func makeRoom(forGone count: Int, in collection: String)
}

/// One typed collection, seen as JSON.
public struct RecordCollection<Records>: Sendable {
    let name: String
    let count: @Sendable (Records) -> Int
    let list: @Sendable (Records) -> [JSONValue]
    let get: @Sendable (Records, String) -> JSONValue?
    let put: @Sendable (inout Records, JSONValue) throws -> Void
    let remove: @Sendable (inout Records, String) -> Bool

    @_spi(Generated)
    public init<Element: Record>(_ name: String, _ table: any WritableKeyPath<Records, Table<Element>> & Sendable) {
        self.name = name
        count = { $0[keyPath: table].count }
        list = { $0[keyPath: table].elements.map(\.jsonValue) }
        get = { $0[keyPath: table][$1]?.jsonValue }
        put = { records, json in
            let element = try Element(json: json)
            records[keyPath: table][element.id] = element
        }
        remove = { records, id in
            guard records[keyPath: table][id] != nil else { return false }
            records[keyPath: table][id] = nil
            return true
        }
    }
}

extension RecordSet {
    public static var collections: [RecordCollection<Self>] { [] }
    public static var schemas: StaticString { "" }

    public var collectionNames: [String] { Self.collections.map(\.name) }
    public func count(of collection: String) -> Int? { Self.named(collection)?.count(self) }
    public func countEver(of collection: String) -> Int? { count(of: collection) }
    public mutating func makeRoom(forGone count: Int, in collection: String) {}
    public func records(of collection: String) -> [JSONValue]? { Self.named(collection)?.list(self) }
    public func record(_ id: String, of collection: String) -> JSONValue? { Self.named(collection)?.get(self, id) }

    public mutating func put(_ record: JSONValue, into collection: String) throws {
        guard let named = Self.named(collection) else {
            let names = collectionNames.joined(separator: ", ")
            throw ModelError(expected: "one of \(names)", found: "the collection '\(collection)'")
        }
        try named.put(&self, record)
    }

    public mutating func remove(_ id: String, from collection: String) -> Bool {
        Self.named(collection)?.remove(&self, id) ?? false
    }

    private static func named(_ name: String) -> RecordCollection<Self>? {
        collections.first { $0.name.exact == name.exact }
    }
}
