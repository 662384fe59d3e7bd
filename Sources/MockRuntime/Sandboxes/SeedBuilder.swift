import OpenAPISpec

/// Makes a world from a scenario: the service's data first, then the scenario's records, then the generated ones.
struct SeedBuilder<Records: RecordSet>: Sendable {
    let data: JSONObject
    /// Of records with types of their own; nil for a service without.
    let schemas: Document?
    /// The schemas of the service's records, by collection: of their types, else of the first document that shows any.
    let recordSchemas: Document?
    /// Of documents without types of their own; nil for a service with.
    let resources: ResourceSeeds<Records>?
    /// A service without any begins with a few records for every resource.
    let hasScenarios: Bool

    init(data: StaticString, resources: ResourceSeeds<Records>?, hasScenarios: Bool) {
        self.resources = resources
        self.hasScenarios = hasScenarios
        self.data = (try? JSONValue.parse(Array(data.description.utf8)))?.objectValue ?? [:]
        let text = Records.schemas.description
        schemas = text.isEmpty ? nil : DocumentReading.readSchemas(text: text, file: "records").document
        let maps = resources?.maps ?? []
        recordSchemas = schemas ?? (maps.first { !$0.collections.isEmpty } ?? maps.first)?.schemas
    }

    /// Throws `ModelError` with the place of a record that does not fit; scenarios are checked when they are built, so this names a
    /// scenario from elsewhere.
    /// - Parameter isWhole: whether the scenario says everything, although the service has none of its own.
    func world(_ scenario: Scenario, seed: UInt64? = nil, clock: Clock, isWhole: Bool = false) throws -> World<Records>
    {
        let seed = seed ?? scenario.seed
        var records = Records()
        try add(data, to: &records)
        try add(scenario.records, to: &records)
        if !hasScenarios, !isWhole { try resources?.fill(&records, seed, scenario.clock) }
        if let schemas {
            try RecordGenerator(schemas: schemas, seed: seed, clock: scenario.clock).generate(
                scenario.generate, into: &records)
        }
        return World(
            records: records, clock: clock,
            random: SeededRandom(seed: seed, path: scenario.name), seed: seed)
    }

    /// What every scenario of the service begins with.
    var sharedRecords: Records {
        get throws {
            var records = Records()
            try add(data, to: &records)
            return records
        }
    }

    private func add(_ collections: JSONObject, to records: inout Records) throws {
        for collection in collections.members {
            for (index, record) in (collection.value.arrayValue ?? []).enumerated() {
                do {
                    try put(record, into: collection.key, of: &records)
                } catch let error as ModelError {
                    throw error.within(String(index)).within(collection.key)
                }
            }
        }
    }

    /// Puts a record in place of the one with its id, or at the end. Throws `ModelError` when it does not fit the collection.
    func put(_ record: JSONValue, into collection: String, of records: inout Records) throws {
        if let resources {
            try resources.put(&records, record, collection)
        } else {
            try records.put(record, into: collection)
        }
    }
}
