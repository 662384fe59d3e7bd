import OpenAPISpec

extension ResourceMap {
    /// Puts a record of a scenario file into a collection, in place of the one with its id or at the end.
    ///
    /// It may be written as the document shows it, or plainly as properties with an `id`; an owner's id stands under the name of
    /// the link (`project_id`). Throws `ModelError` for a collection that the document does not have, and a record without an id.
    func put(_ record: JSONValue, into name: String, of records: inout DocumentRecords) throws {
        guard let collection = collection(named: name) else {
            let known = collections.map(\.name).joined(separator: ", ")
            throw ModelError(expected: "one of \(known)", found: "the collection '\(name)'")
        }
        guard case .object = record else { throw ModelError(expected: "an object", found: record) }
        let record = shaped(record, collection)
        guard let id = collection.identifier(of: record) else {
            throw ModelError(expected: "an id", found: "missing").within(collection.idProperty)
        }
        records[name][id] = DocumentRecords.Entry(id: id, json: record)
    }

    /// The record as it is kept: JSON:API properties in `attributes`, every other member beside them.
    private func shaped(_ record: JSONValue, _ collection: ResourceCollection) -> JSONValue {
        guard collection.hasAttributes, record["attributes"] == nil, let object = record.objectValue else {
            return record
        }
        var result = JSONObject()
        var attributes = JSONObject()
        for member in object.members {
            if collection.fieldShape[member.key] != nil, collection.itemShape[member.key] == nil {
                attributes[member.key] = member.value
            } else {
                result[member.key] = member.value
            }
        }
        if result["type"] == nil, let type = collection.itemShape["type"] {
            result["type"] = try? synthesizer.value(for: type)
        }
        result["attributes"] = .object(attributes)
        return .object(result)
    }
}
