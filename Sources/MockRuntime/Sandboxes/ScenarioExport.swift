import OpenAPISpec

/// A world as the JSON of a scenario file, which can be put into `scenarios/` as it is.
package struct ScenarioExport: Sendable {
    /// Members in the order of the files: `description`, `seed`, `clock`, `caller`, `records`. Tokens are secrets and stay out.
    package var scenario: JSONObject
    /// What a scenario cannot say, each a sentence: changes to records that all scenarios of the service share.
    package var remarks: [String]

    /// - Parameters:
    ///   - description: one sentence; a scenario must have one.
    ///   - wall: the machine's time, for a world whose clock is real.
    init<Records: RecordSet>(
        _ world: World<Records>, description: String, caller: String?, shared builder: SeedBuilder<Records>,
        wall: DateTime
    ) throws {
        let shared = try builder.sharedRecords
        var records = JSONObject()
        var remarks: [String] = []
        for name in world.records.collectionNames {
            let kept = world.records.records(of: name) ?? []
            let common = shared.records(of: name) ?? []
            guard !common.isEmpty else {
                if !kept.isEmpty { records[name] = .array(kept) }
                continue
            }
            let known = [ExactText: JSONValue](common.map { (($0["id"]?.identifier ?? "").exact, $0) }) { first, _ in
                first
            }
            let own = kept.filter { known[$0["id"]?.identifier ?? ""] == nil }
            if !own.isEmpty { records[name] = .array(own) }
            let unchanged = kept.count { known[$0["id"]?.identifier ?? ""] == $0 }
            if unchanged < common.count {
                remarks.append(
                    "\(common.count - unchanged) of the records of '\(name)' that all scenarios share were changed or removed; a "
                        + "scenario cannot say so")
            }
        }
        scenario = ["description": .string(description)]
        scenario["seed"] = JSONNumber(text: String(world.seed)).map(JSONValue.number)
        scenario["clock"] = .string(world.clock.now(wall: wall).description)
        if let caller { scenario["caller"] = .string(caller) }
        scenario["records"] = .object(records)
        self.remarks = remarks
    }

    /// As a file, which begins with the remarks.
    package var text: String { remarks.map { "# \($0)\n" }.joined() + YAMLWriter.text(.object(scenario)) }
}
