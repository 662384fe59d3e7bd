import OpenAPISpec

/// Named states of a sandbox.
extension ControlService {
    func listSnapshots(id: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.SnapshotList> {
        .ok(ControlV1.SnapshotList(snapshots: try control(id).snapshots))
    }

    func takeSnapshot(
        id: String, body: RequestBody<ControlV1.NewSnapshot>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Snapshot> {
        let wanted = try body.json.map(ControlV1.NewSnapshot.init) ?? ControlV1.NewSnapshot()
        return .ok(try control(id).takeSnapshot(wanted.name))
    }

    func getSnapshot(
        id: String, name: String, query: ControlV1.GetSnapshotQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Snapshot> {
        let sandbox = try control(id)
        guard query.format == .scenario else { return .ok(try sandbox.snapshot(name)) }
        let export = try sandbox.scenario(ofSnapshot: name)
        return .response(
            MockResponse(
                status: 200, headers: ["Content-Type": "application/yaml"],
                body: Array(export.text.utf8)))
    }

    func importSnapshot(
        id: String, name: String, body: RequestBody<JSONObject>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Snapshot> {
        let text = String(decoding: body.bytes, as: UTF8.self)
        return .ok(try control(id).importSnapshot(name, scenario: text))
    }

    func deleteSnapshot(
        id: String, name: String, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<NoContent> {
        try control(id).removeSnapshot(name)
        return .ok(NoContent())
    }

    func restoreSnapshot(
        id: String, name: String, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Sandbox> {
        let sandbox = try control(id)
        try sandbox.restoreSnapshot(name)
        return .ok(ControlV1.Sandbox(sandbox.summary))
    }
}
