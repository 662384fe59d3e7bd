/// A row of a rule sheet: the words that refuse a request, and when they apply.
public struct Rule<Facts>: Sendable {
    public typealias Values = KeyValuePairs<String, String>

    let title: String
    /// The exact text; `{placeholders}` are filled from the facts.
    let detail: String
    let skip: RuleSkip
    let effect: RuleEffect
    /// What the placeholders stand for; nil when the row does not apply.
    let values: @Sendable (Facts) -> Values?

    public init(
        _ title: String, _ detail: String, _ skip: RuleSkip = .never, then effect: RuleEffect = .goOn,
        if applies: @escaping @Sendable (Facts) -> Bool
    ) {
        self.init(title, detail, skip, effect) { applies($0) ? [:] : nil }
    }

    /// A row whose detail has placeholders; it applies when there are values for them.
    public static func filled(
        _ title: String, _ detail: String, _ skip: RuleSkip = .never, then effect: RuleEffect = .goOn,
        with values: @escaping @Sendable (Facts) -> Values?
    ) -> Rule { Rule(title, detail, skip, effect, values) }

    private init(
        _ title: String, _ detail: String, _ skip: RuleSkip, _ effect: RuleEffect,
        _ values: @escaping @Sendable (Facts) -> Values?
    ) {
        self.title = title
        self.detail = detail
        self.skip = skip
        self.effect = effect
        self.values = values
    }

    /// The same row for facts of which these are a part; it does not apply where the part is missing.
    public func over<Whole>(_ part: @escaping @Sendable (Whole) -> Facts?) -> Rule<Whole> {
        .filled(title, detail, skip, then: effect) { part($0).flatMap(values) }
    }

    /// What the row says of these facts; nil when it does not apply.
    func entry(for facts: Facts) -> ErrorEntry? {
        values(facts).map { values in
            ErrorEntry(title: title, detail: values.reduce(detail) { $0.replacing("{\($1.key)}", with: $1.value) })
        }
    }
}

/// When a row is passed over without a look at the facts.
public enum RuleSkip: Sendable, Equatable {
    case never
    /// When any row before it applied.
    case ifAnyFailed
    /// When a row with one of these titles applied.
    case ifFailed([String])
    /// When a row with its own title applied: of several such rows the first counts.
    case firstOfTitle
}

/// What follows when a row applies.
public enum RuleEffect: Sendable, Equatable {
    case goOn
    /// The rows after it are skipped.
    case stop
    /// The request is answered by this row alone, with this status.
    case answer(Int)
}
