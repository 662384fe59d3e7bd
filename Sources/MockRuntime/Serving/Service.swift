import OpenAPISpec

/// One or more documents served together, with their scenarios and rules.
public struct Service: Sendable {
    /// In lower case, as in paths and on the command line: `npq`.
    public let name: String
    /// The names of its documents, such as `v3`.
    package let versions: [String]
    /// What its Postman collections ask, as JSON; empty for what the documents say.
    let postman: StaticString
    /// The rules that its operations add to its documents, in the order of its fact sheet.
    package let rules: [RuleTable]
    let makeEngine: @Sendable (ServingOptions) throws -> any ServiceEngine

    /// - Parameters:
    ///   - documents: versions of the service; each is served at the paths of its `servers`.
    ///   - scenarios: named seeds; without any there is one without records, `default`.
    ///   - data: records that every scenario begins with, as a JSON object of arrays by collection.
    ///   - settings: the service's rate limits and the life of its versions, as generated code embeds its `service.yaml`.
    ///   - postman: what Postman collections ask, as JSON; empty for what the documents say.
    ///   - rules: what its operations refuse beyond what the documents say, for `mock-server rules`.
    public init<Records: RecordSet>(
        name: String, _ documents: [BoundDocument<Records>], scenarios: [ScenarioSource] = [],
        data: StaticString = "{}", settings: StaticString = "{}", postman: StaticString = "",
        rules: [RuleTable] = [], conventions: any Conventions = DocumentConventions()
    ) {
        let versions = documents.map(\.name)
        self.init(
            name: name, documents, scenarios: scenarios, data: data, postman: postman, rules: rules,
            conventions: conventions, hasCode: true
        ) {
            .embedded(settings.description, documents: versions)
        }
    }

    private init<Records: RecordSet>(
        name: String, _ documents: [BoundDocument<Records>], scenarios: [ScenarioSource], data: StaticString,
        postman: StaticString, rules: [RuleTable] = [], conventions: any Conventions, hasCode: Bool,
        settings: @escaping @Sendable () -> ServiceSettings
    ) {
        self.name = name
        self.postman = postman
        self.rules = rules
        versions = documents.map(\.name)
        makeEngine = { options in
            try TypedEngine(
                name: name, documents: documents, scenarios: scenarios, data: data,
                settings: options.settings(over: settings()), conventions: conventions, hasCode: hasCode,
                options: options)
        }
    }

    /// A document without code.
    /// - Parameters:
    ///   - text: the document as JSON with its references bundled, asked for when somebody wants to have it.
    ///   - validate: how requests of single operations are checked.
    package init(
        name: String, document: Document, text: @escaping @Sendable () -> String? = { nil },
        scenarios: [ScenarioSource] = [], validate: [(operation: Operation, strictness: Strictness)] = [],
        settings: ServiceSettings = ServiceSettings()
    ) {
        var bound = BoundDocument<DocumentRecords>(name: name, document: document, text: text)
        for choice in validate {
            bound.validate(choice.operation.method.rawValue, choice.operation.path, choice.strictness)
        }
        self.init(
            name: name, [bound], scenarios: scenarios, data: "{}", postman: "", conventions: DocumentConventions(),
            hasCode: false
        ) { settings }
    }
}

/// How services are served; the command line's options.
package struct ServingOptions: Sendable {
    /// In front of every path: `/npq`, or empty.
    package var mountPath = ""
    /// Instead of the paths of `servers`; nil for those.
    package var basePath: String?
    /// The scenario of requests that name no sandbox; nil for the first.
    package var scenario: String?
    /// Instead of each scenario's own seed.
    package var seed: UInt64?
    /// Instead of each scenario's own clock.
    package var clock: Clock?
    /// More tokens, each with the scenario it leads to; nil for the default scenario.
    package var tokens: [(token: String, scenario: String?)] = []
    /// Which credentials documents without code accept. Services with code know theirs.
    package var auth = AcceptedTokens.any
    package var reset = ResetPolicy.never
    /// How many sandboxes there may be, those of scenarios among them.
    package var sandboxLimit = 20_000
    /// Sandboxes that somebody made are removed when nobody has used them so long; nil for never.
    package var sandboxLifetime: TimeSpan?
    /// Whether the service's rate limits hold. Limits that are set for a sandbox always do.
    package var limitsRates = true
    /// Instead of the service's own settings; nil for those.
    package var settings: ServiceSettings?
    /// The life of versions, over what the settings say.
    package var versions: [(name: String, status: VersionStatus)] = []
    /// Requests and answers that each sandbox's journal holds; 0 for no journal.
    package var journal = 1_000
    /// Prefers varied, realistic values over fixed ones.
    package var isDynamic = false
    /// Whether the document says everything: there are no preferences, and a query parameter or body that it does not describe is refused.
    var isClosed = false
    /// What happens to a request that breaks its document.
    package var requests = Strictness.strict
    /// What happens when an operation's code answers what its document does not declare.
    package var responses = Strictness.strict
    /// Whether pages of other origins may call (CORS).
    package var allowsOtherOrigins = true
    package var wallClock: WallClock = systemWallClock
    /// Told what happens of itself, such as a reset.
    package var announce: @Sendable (String) -> Void = { _ in }
    /// Where changes are written before they are kept; nil when they need not survive the process.
    package var changes: StateLog?

    package init() {}

    /// What holds in the end.
    func settings(over own: ServiceSettings) -> ServiceSettings {
        var result = settings ?? own
        if !limitsRates { result.rateLimits = [] }
        result.versions = versions + result.versions
        return result
    }
}

/// Which tokens are accepted, where an operation requires one.
package enum AcceptedTokens: String, Sendable, CaseIterable {
    /// Any token of the declared form; an unknown one selects the default sandbox.
    case any
    /// Only tokens of a sandbox.
    case known
}

/// A service that cannot be started: a document with errors, an option that names nothing.
package struct ServiceError: Error, CustomStringConvertible {
    package var description: String
    package var diagnostics: [Diagnostic]

    package init(_ description: String, diagnostics: [Diagnostic] = []) {
        self.description = description
        self.diagnostics = diagnostics
    }
}
