import OpenAPISpec

/// Finds the collections of a document: which paths show the same records under different owners, and which records own which.
struct ResourceRecognition {
    let document: Document
    private(set) var collections: [ResourceCollection] = []
    /// Index into `collections` by a collection path's key.
    private(set) var byKey: [ExactText: Int] = [:]
    private var groups: [[ResourceCandidate]] = []

    init(_ document: Document) {
        self.document = document
        let candidates = ResourceCandidate.all(in: document)
        // Records that can be looked up are what lists elsewhere refer to.
        for candidate in candidates where candidate.records != nil && candidate.idProperty != nil {
            join(candidate, group: groupOfRecords(candidate))
        }
        for candidate in candidates where candidate.records == nil && candidate.idProperty != nil {
            if let group = groupOfList(candidate) {
                join(candidate, group: group)
            } else if candidate.listed != nil {
                join(candidate, group: nil)
            }
        }
        nameCollections()
        for index in groups.indices { collections[index].links = links(of: index) }
    }

    /// The index of the collection of a name; a new one when the document tells it by `x-mock` and shows its records.
    mutating func collection(named name: String, shownBy operation: Operation) -> Int? {
        if let index = collections.firstIndex(where: { $0.name.exact == name.exact }) { return index }
        guard let schema = AnswerPlan.schema(of: operation) else { return nil }
        let names = [name, EnglishNouns.singular(name)]
        guard
            let shape = BodyShape.list(schema, names: names, in: document)
                ?? BodyShape.one(schema, names: names, in: document),
            let id = ObjectShape(shape.item, in: document).property(like: "id")?.name
        else { return nil }
        collections.append(collection(named: name, item: shape.item, idProperty: id))
        return collections.count - 1
    }

    // MARK: Paths of the same records

    private mutating func join(_ candidate: ResourceCandidate, group: Int?) {
        let group = group ?? groups.count
        if group == groups.count { groups.append([]) }
        groups[group].append(candidate)
        byKey[candidate.key] = group
    }

    /// `/projects/{p}/inboxes/{i}` and `/inboxes/{i}`: one name, and one schema or one of them without an owner.
    private func groupOfRecords(_ candidate: ResourceCandidate) -> Int? {
        groups.firstIndex { group in
            group[0].name.exact == candidate.name.exact
                && group.contains {
                    $0.item == candidate.item || ($0.ownerCount == 0) != (candidate.ownerCount == 0)
                }
        }
    }

    /// `/projects/{p}/inboxes` and `/inboxes/search` where there is `/inboxes/{i}`: the same schema, or the same name.
    private func groupOfList(_ candidate: ResourceCandidate) -> Int? {
        let sameSchema = groups.indices.filter { index in
            groups[index].contains { other in
                [other.listed, other.single].contains { $0 != nil && [candidate.listed, candidate.single].contains($0) }
            }
        }
        let sameName = groups.indices.filter { index in
            groups[index].contains {
                $0.name.exact == candidate.name.exact && ($0.ownerCount > 0 || candidate.ownerCount > 0)
            }
        }
        // What answers with a record, such as `/pets/{id}/feed`, is no list of them.
        guard candidate.listed != nil else { return sameName.count == 1 ? sameName[0] : nil }
        return sameSchema.first { sameName.contains($0) } ?? (sameSchema.count == 1 ? sameSchema[0] : nil)
            ?? (sameName.count == 1 ? sameName[0] : nil)
    }

    // MARK: Collections

    /// The last literal of the path, with the one before where several have it.
    private mutating func nameCollections() {
        var counts: [ExactText: Int] = [:]
        for group in groups { counts[group[0].name, default: 0] += 1 }
        var taken: Set<ExactText> = []
        for group in groups {
            let first = group[0]
            var name = first.name
            if counts[name, default: 0] > 1, let previous = first.previousName { name = "\(previous)-\(name)" }
            let wanted = name
            var number = 2
            while !taken.insert(name) {
                name = "\(wanted)-\(number)"
                number += 1
            }
            let shown = group.first { $0.records != nil && $0.single != nil } ?? first
            guard let item = shown.item, let id = shown.idProperty else { continue }
            var collection = collection(named: name, item: item, idProperty: id)
            collection.singular = EnglishNouns.singular(first.name)
            collection.itemPath =
                group.filter { $0.records?[.get] != nil }
                .min { $0.ownerCount < $1.ownerCount }?.records?.path
            collections.append(collection)
        }
    }

    private func collection(named name: String, item: SchemaID, idProperty: String) -> ResourceCollection {
        let shape = ObjectShape(item, in: document)
        let attributes = shape["id"] == nil ? nil : shape["attributes"]
        return ResourceCollection(
            name: name, singular: EnglishNouns.singular(name), idProperty: idProperty, item: item, itemShape: shape,
            hasAttributes: attributes != nil,
            fieldShape: attributes.map { ObjectShape($0, in: document) } ?? shape)
    }

    // MARK: Owners

    private func links(of index: Int) -> [ResourceLink] {
        var links: [ResourceLink] = []
        for candidate in groups[index] {
            guard let path = (candidate.collection ?? candidate.records).flatMap({ ResourcePath($0.path) }) else {
                continue
            }
            for owner in path.owners {
                let link = link(of: index, to: owner)
                if !links.contains(where: { $0.member.exact == link.member.exact }) { links.append(link) }
            }
        }
        return links
    }

    /// The link that a path's parameter stands for.
    func link(of index: Int, to owner: (parameter: String, key: String, name: String)) -> ResourceLink {
        let shape = collections[index].fieldShape
        let singular = EnglishNouns.singular(owner.name)
        let known = byKey[owner.key].map { collections[$0].name }
        let names = [owner.parameter] + (known == nil ? [] : [singular + "_id", singular])
        let telling = names.filter { LooseName.key($0) != "id" }
        let property = telling.lazy.compactMap { shape.property(like: $0) }.first { property in
            property.name.exact != collections[index].idProperty.exact
                && ObjectShape(property.schema, in: document).isScalar
        }
        let hidden = known == nil ? telling.first ?? singular + "_id" : singular + "_id"
        return ResourceLink(member: property?.name ?? hidden, collection: known)
    }
}
