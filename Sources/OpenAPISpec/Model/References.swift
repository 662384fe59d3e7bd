/// Which properties of records hold ids of another collection's: what their `x-reference` says, else what they are called.
package struct References: Sendable {
    package struct Target: Sendable {
        package var collection: String
        /// Whether the property holds a list of ids.
        package var isList: Bool
    }

    private let document: Document
    /// By the key of what one record is called.
    private let collections: [ExactText: String]

    /// - Parameter collections: each with the name of one of its records; of several with one name the first is meant.
    package init(in document: Document, to collections: some Sequence<(name: String, singular: String)>) {
        self.document = document
        self.collections = [ExactText: String](
            collections.map { (LooseName.key($0.singular).exact, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// Between the collections that the document names.
    package init(in document: Document) {
        self.init(in: document, to: document.collections.map { ($0.name, EnglishNouns.singular($0.name)) })
    }

    /// `customer_id` and `customerId` refer to one of `customers`, `tag_ids` to several `tags`; nil for any other property.
    package func target(of property: Schema.Property) -> Target? {
        if let declared = Self.declared(by: property, in: document) { return declared }
        let key = LooseName.key(property.name)
        for (ending, isList) in [("ids", true), ("id", false), ("uuids", true), ("uuid", false)]
        where key.hasSuffix(ending) {
            if let name = collections[key.dropLast(ending.count).exact] {
                return Target(collection: name, isList: isList)
            }
        }
        return nil
    }

    /// What the `x-reference` of a property's schema or of its items' says.
    package static func declared(by property: Schema.Property, in document: Document) -> Target? {
        let schema = document[property.schema]
        if let name = schema.extensions["x-reference"]?.stringValue { return Target(collection: name, isList: false) }
        let items = schema.items.flatMap { document[$0].extensions["x-reference"]?.stringValue }
        return items.map { Target(collection: $0, isList: true) }
    }
}
