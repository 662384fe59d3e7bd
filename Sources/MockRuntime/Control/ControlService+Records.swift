import OpenAPISpec

extension ControlService {
    func listCollections(
        id: String, query: ControlV1.ListCollectionsQuery, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.CollectionList> {
        let found = try find(id)
        let collections = try found.engine.collections(of: found.id)
        return .ok(
            ControlV1.CollectionList(
                collections: collections.map { .init(name: $0.name, count: $0.count) },
                changes: query.diff == .seed ? try control(id).changes(in: nil) : nil))
    }

    func listRecords(
        id: String, collection: String, query: ControlV1.ListRecordsQuery, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.RecordList> {
        let found = try find(id)
        let records = try found.engine.records(collection, of: found.id)
        return .ok(
            ControlV1.RecordList(
                records: records.compactMap(\.objectValue),
                changes: query.diff == .seed ? try control(id).changes(in: collection) : nil))
    }

    func getRecord(
        id: String, collection: String, record: String, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<JSONObject> {
        let found = try find(id)
        return .ok(try found.engine.record(record, collection, of: found.id).objectValue ?? [:])
    }

    func createRecord(
        id: String, collection: String, body: RequestBody<JSONObject>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<JSONObject> {
        let found = try find(id)
        return .ok(try found.engine.createRecord(body.value, collection, of: found.id).objectValue ?? [:])
    }

    func changeRecord(
        id: String, collection: String, record: String, body: RequestBody<JSONObject>,
        _ call: inout Call<DocumentRecords>
    ) throws -> Reply<JSONObject> {
        let found = try find(id)
        return .ok(try found.engine.changeRecord(record, body.value, collection, of: found.id).objectValue ?? [:])
    }

    func deleteRecord(
        id: String, collection: String, record: String, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<NoContent> {
        let found = try find(id)
        try found.engine.deleteRecord(record, collection, of: found.id)
        return .ok(NoContent())
    }
}
