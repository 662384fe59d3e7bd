import OpenAPISpec

/// What a document says about its resources: collections and how each operation acts on them. Worked out once.
struct ResourceMap: Sendable {
    let document: Document
    private(set) var collections: [ResourceCollection]
    private var actions: [ExactText: ResourceAction] = [:]
    private var reasons: [ExactText: String] = [:]
    private let places: [ExactText: Int]
    private let placesByKey: [ExactText: [Int]]
    let references: References
    /// Makes what clients and scenarios do not give: varied by path, the same for the same path.
    let synthesizer: Synthesizer
    /// Whether any schema is `writeOnly`: most documents have none, and their records are shown without a search.
    let hasWriteOnly: Bool

    init(document: Document) {
        self.document = document
        var recognition = ResourceRecognition(document)
        for pathItem in document.paths {
            for operation in pathItem.operations {
                let override = operation.extensions["x-mock"] ?? pathItem.extensions["x-mock"]
                let key = Self.key(operation)
                do {
                    actions[key] = try ResourceActions.action(of: operation, override: override, &recognition)
                } catch {
                    reasons[key] = error.description
                }
            }
        }
        collections = recognition.collections
        places = [ExactText: Int](
            collections.enumerated().map { ($1.name.exact, $0) }, uniquingKeysWith: { first, _ in first })
        placesByKey = [ExactText: [Int]](grouping: collections.indices) { [collections] in
            LooseName.key(collections[$0].name).exact
        }
        references = References(in: document, to: collections.map { ($0.name, $0.singular) })
        hasWriteOnly = document.schemas.contains { $0.isWriteOnly }
        synthesizer = Synthesizer(document: document, isRealistic: true)
        let shown = [ExactText: [ResourceAction]](
            grouping: document.operations.compactMap { actions[Self.key($0)] }, by: \.collection.exact)
        for index in collections.indices {
            collections[index].examples = examples(of: collections[index], shown[collections[index].name] ?? [])
            collections[index].embedded = EmbeddedRecords.all(of: collections[index], in: self)
        }
    }

    /// Nil for an operation that is not recognised.
    func action(for operation: Operation) -> ResourceAction? { actions[Self.key(operation)] }

    /// Why an operation is not recognised: `its answer is no list of objects`; nil for one that is.
    func reason(for operation: Operation) -> String? { reasons[Self.key(operation)] }

    func collection(named name: String) -> ResourceCollection? { places[name].map { collections[$0] } }

    /// The collections whose name has a key (`LooseName.key`).
    func collections(keyed key: String) -> [ResourceCollection] { (placesByKey[key] ?? []).map { collections[$0] } }

    private static func key(_ operation: Operation) -> String { "\(operation.method.rawValue) \(operation.path)" }

    /// The records in the examples of lists, then of single ones, then of their schema.
    private func examples(of collection: ResourceCollection, _ actions: [ResourceAction]) -> [JSONValue] {
        let shown = actions.filter { [.list, .read, .create].contains($0.kind) }
        let examples = shown.sorted { $0.kind == .list && $1.kind != .list }.flatMap { action in
            AnswerPlan.success(of: action.operation)?.content.first { $0.isJSON }?.examples
                .compactMap { action.answer.shape?.content(of: $0.value) } ?? []
        }
        return examples.flatMap { $0.arrayValue ?? [$0] } + document[collection.item].examples
    }
}

extension MockServer {
    /// The collections that a document without code keeps, with the schemas of their records.
    package static func collections(of document: Document) -> [(name: String, schema: SchemaID)] {
        ResourceMap(document: document).collections.map { ($0.name, $0.item) }
    }
}
