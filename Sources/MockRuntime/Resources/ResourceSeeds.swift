import OpenAPISpec

/// What a seed needs to know of the resources of a service's documents.
struct ResourceSeeds<Records: RecordSet>: Sendable {
    typealias Fill = @Sendable (inout Records, UInt64, DateTime) throws -> Void
    typealias Put = @Sendable (inout Records, JSONValue, String) throws -> Void
    typealias Make = @Sendable (JSONObject, ResourceCollection, inout World<Records>, DateTime) -> JSONValue

    /// Adds the default scenario's records, by seed and clock.
    let fill: Fill
    /// Puts a scenario's record into a collection: as the document shows it where it has that collection, else as it is.
    let put: Put
    /// A whole record of the few fields that are given; it is not put anywhere.
    let make: Make
    let maps: [ResourceMap]

    /// Nil for a service with records of its own types.
    init?(_ documents: [ReadDocument<Records>]) {
        let maps = documents.compactMap(\.resources)
        let fill: ResourceSeeds<DocumentRecords>.Fill = { records, seed, clock in
            for map in maps { try map.seed(into: &records, seed: seed, clock: clock) }
        }
        let put: ResourceSeeds<DocumentRecords>.Put = { records, record, name in
            guard let map = maps.first(where: { $0.collection(named: name) != nil }) else {
                return try records.put(record, into: name)
            }
            try map.put(record, into: name, of: &records)
        }
        let make: ResourceSeeds<DocumentRecords>.Make = { given, collection, world, now in
            guard let map = maps.first(where: { $0.collection(named: collection.name) != nil }) else {
                return .object(given)
            }
            return map.newRecord(given, of: collection, in: world.records, now: now, random: &world.random)
        }
        guard let fill = fill as? Fill, let put = put as? Put, let make = make as? Make else { return nil }
        self.fill = fill
        self.put = put
        self.make = make
        self.maps = maps
    }

    /// A collection with the document that describes it; nil when none does.
    func collection(named name: String) -> (map: ResourceMap, collection: ResourceCollection)? {
        for map in maps { if let found = map.collection(named: name) { return (map, found) } }
        return nil
    }
}
