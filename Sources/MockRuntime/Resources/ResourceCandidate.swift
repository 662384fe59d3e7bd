import OpenAPISpec

/// What is served at a collection's path and at the path of its records, before it is known which collections there are.
struct ResourceCandidate {
    var key: String
    var name: String
    var previousName: String?
    var ownerCount: Int
    var collection: PathItem?
    var records: PathItem?
    var idParameter: String?
    /// What a list holds.
    var listed: SchemaID?
    /// What reading, else writing one answers.
    var single: SchemaID?
    /// The property that is the id; nil when nothing tells which.
    var idProperty: String?

    var item: SchemaID? { single ?? listed }
    var names: [String] { [name, EnglishNouns.singular(name)] }

    /// The collections' paths and their records' paths, in the document's order.
    static func all(in document: Document) -> [ResourceCandidate] {
        var candidates: [ResourceCandidate] = []
        var places: [ExactText: Int] = [:]
        for pathItem in document.paths {
            guard let path = ResourcePath(pathItem.path) else { continue }
            let key = path.key
            if places[key] == nil {
                places[key] = candidates.count
                candidates.append(
                    ResourceCandidate(
                        key: key, name: path.name, previousName: path.previousName, ownerCount: path.owners.count))
            }
            guard let place = places[key] else { continue }
            if path.idParameter == nil {
                candidates[place].collection = pathItem
            } else {
                candidates[place].records = pathItem
                candidates[place].idParameter = path.idParameter
            }
        }
        for index in candidates.indices { candidates[index].read(document) }
        return candidates
    }

    private mutating func read(_ document: Document) {
        if let schema = collection?[.get].flatMap({ AnswerPlan.schema(of: $0) }) {
            listed = BodyShape.list(schema, names: names, in: document)?.item
        }
        let showing = [
            records?[.get], collection?[.post], records?[.put], records?[.patch], collection?[.put]
        ]
        // A list tells more of records than the answer to a write does.
        let reading = listed == nil || records?[.get] != nil ? showing : []
        for case let operation? in reading where single == nil {
            guard let schema = AnswerPlan.schema(of: operation) else { continue }
            let shape = BodyShape.one(schema, names: names, in: document)
            guard let item = shape?.item, Self.idProperty(of: item, self, document) != nil else { continue }
            // Of several kinds of record, such as one that is gone, the list shows the usual one.
            let choices = document[item].anyOf + document[item].oneOf
            single = listed.flatMap { choices.contains($0) ? $0 : nil } ?? item
        }
        idProperty = item.flatMap { Self.idProperty(of: $0, self, document) }
    }

    /// The property that the path parameter is named after, else `id`, else one such as `pet_id`.
    private static func idProperty(of item: SchemaID, _ candidate: ResourceCandidate, _ document: Document) -> String? {
        let shape = ObjectShape(item, in: document)
        let isResourceObject = shape["attributes"] != nil && shape["id"] != nil
        if isResourceObject { return "id" }
        let singular = EnglishNouns.singular(candidate.name)
        // `issue_number` is the `number` of an issue, and `petId` a pet's `id`.
        let parameter = candidate.idParameter.map(LooseName.key)
        let own = parameter.flatMap {
            $0.hasPrefix(LooseName.key(singular)) ? $0.dropFirst(LooseName.key(singular).count) : nil
        }
        let names = [candidate.idParameter, own.map(String.init), "id", singular + "_id", "uuid"].compactMap { $0 }
            .filter { !$0.isEmpty }
        return names.lazy.compactMap { shape.property(like: $0) }
            .first { ObjectShape($0.schema, in: document).isScalar }?.name
    }
}

extension PathItem {
    subscript(method: Operation.Method) -> Operation? { operations.first { $0.method == method } }
}
