import OpenAPISpec

extension ControlService {
    func listCollections(
        id: String, query: ControlV1.ListCollectionsQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.CollectionList> {
        let sandbox = try control(id)
        return .ok(
            ControlV1.CollectionList(
                collections: try sandbox.collections().map { .init(name: $0.name, count: $0.count) },
                changes: query.diff == .seed ? try sandbox.changes(in: nil) : nil))
    }

    func listRecords(
        id: String, collection: String, query: ControlV1.ListRecordsQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.RecordList> {
        let sandbox = try control(id)
        return .ok(
            ControlV1.RecordList(
                records: try sandbox.records(collection).compactMap(\.objectValue),
                changes: query.diff == .seed ? try sandbox.changes(in: collection) : nil))
    }

    func getRecord(
        id: String, collection: String, record: String, _ call: Call<DocumentRecords>
    ) throws -> Reply<JSONObject> {
        .ok(try control(id).record(record, collection).objectValue ?? [:])
    }

    func createRecord(
        id: String, collection: String, body: RequestBody<JSONObject>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<JSONObject> {
        .ok(try control(id).createRecord(body.value, collection).objectValue ?? [:])
    }

    func changeRecord(
        id: String, collection: String, record: String, body: RequestBody<JSONObject>,
        _ call: inout Call<DocumentRecords>
    ) throws -> Reply<JSONObject> {
        .ok(try control(id).changeRecord(record, body.value, collection).objectValue ?? [:])
    }

    func deleteRecord(
        id: String, collection: String, record: String, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<NoContent> {
        try control(id).deleteRecord(record, collection)
        return .ok(NoContent())
    }
}
