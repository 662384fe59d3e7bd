import OpenAPISpec

/// What a seed needs to know of the resources of a service's documents.
struct ResourceSeeds<Records: RecordSet>: Sendable {
    typealias Fill = @Sendable (inout Records, UInt64, DateTime) throws -> Void
    typealias Put = @Sendable (inout Records, JSONValue, String) throws -> Void

    /// Adds the default scenario's records, by seed and clock.
    let fill: Fill
    /// Puts a scenario's record into a collection: as the document shows it where it has that collection, else as it is.
    let put: Put

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
        guard let fill = fill as? Fill, let put = put as? Put else { return nil }
        self.fill = fill
        self.put = put
    }
}
