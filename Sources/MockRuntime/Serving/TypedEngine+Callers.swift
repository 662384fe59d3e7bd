import OpenAPISpec

extension TypedEngine {
    /// Whom a new token into a world stands for: who is wanted, else the scenario's own caller.
    ///
    /// Throws `RequestFailure.invalid` for one that is no record of the collection that the scenario's own caller is in. Where the
    /// scenario has none, or no collection has it, anybody may be named.
    func caller(_ wanted: String?, of scenario: Scenario?, in world: () throws -> World<Records>) throws -> String? {
        let own = scenario?.caller
        guard let wanted, let own, wanted.exact != own.exact else { return wanted ?? own }
        let records = try world().records
        guard let collection = records.collectionNames.first(where: { records.record(own, of: $0) != nil }),
            records.record(wanted, of: collection) == nil
        else { return wanted }
        let known = (records.records(of: collection) ?? []).prefix(3).compactMap { record in
            record["id"]?.identifier.map { id in record["name"]?.stringValue.map { "\(id) (\($0))" } ?? id }
        }
        let expected = "the id of one of '\(collection)'"
        throw RequestFailure.invalid([
            InvalidPart(
                place: "body", pointer: "/caller", keyword: "x-reference", expected: expected,
                detail:
                    "'/caller' is '\(wanted)', expected \(expected), such as \(known.joined(separator: ", ")); leave it "
                    + "out for the scenario's own, '\(own)'")
        ])
    }
}
