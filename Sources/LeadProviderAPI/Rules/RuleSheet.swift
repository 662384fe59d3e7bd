public import MockRuntime

/// The rules of an operation in their order, as a value: checked, printed and compared with the sheet they come from.
///
///     static let rules = RuleSheet<Rejection>("§7.4", "Reject an application") {
///         Rule("application", "This NPQ application has already been rejected") { $0.isRejected }
///     }
public struct RuleSheet<Facts>: Sendable {
    /// Rows that are checked together: all of them, or none when a row before the first of them applied.
    struct Block: Sendable {
        var rules: [Rule<Facts>]
        var needsCleanStart = false
    }

    /// The section of the fact sheet, such as `§7.3`.
    public let section: String
    public let name: String
    let blocks: [Block]

    public init(_ section: String, _ name: String, @RuleBuilder<Facts> rows: () -> RuleRows<Facts>) {
        self.section = section
        self.name = name
        blocks = rows().blocks
    }

    /// Throws the refusal of the rows that apply, in the words of a dialect.
    public func check(_ facts: Facts, by dialect: Dialect) throws {
        var bag = ErrorBag()
        rows: for block in blocks where !(block.needsCleanStart && bag.hasFailed) {
            for rule in block.rules where !bag.skips(rule.skip, title: rule.title) {
                guard let entry = rule.entry(for: facts) else { continue }
                if case .answer(let status) = rule.effect { throw dialect.list(status, [entry]) }
                bag.add(entry)
                if rule.effect == .stop { break rows }
            }
        }
        if bag.hasFailed { throw bag.refusal(by: dialect) }
    }

    /// The rows for another sheet, whose facts include these; they do not apply where these are missing.
    public func over<Whole>(_ part: @escaping @Sendable (Whole) -> Facts?) -> RuleRows<Whole> {
        RuleRows(
            blocks: blocks.map {
                .init(rules: $0.rules.map { $0.over(part) }, needsCleanStart: $0.needsCleanStart)
            })
    }

    public var table: RuleTable {
        RuleTable(
            section: section, name: name,
            rows: blocks.flatMap { block in
                block.rules.map { rule in
                    .init(
                        title: rule.title, detail: rule.detail, note: rule.note(needsCleanStart: block.needsCleanStart))
                }
            })
    }
}

/// Rows on their way into a sheet.
public struct RuleRows<Facts>: Sendable {
    var blocks: [RuleSheet<Facts>.Block]
}

/// Rows that are all passed over when a row before them applied; among themselves they do not stand in each other's way.
public struct IfClean<Facts>: Sendable {
    let rows: RuleRows<Facts>

    public init(@RuleBuilder<Facts> _ rows: () -> RuleRows<Facts>) {
        self.rows = RuleRows(blocks: [.init(rules: rows().blocks.flatMap(\.rules), needsCleanStart: true)])
    }
}

/// Type-checks each row by itself.
@resultBuilder
public enum RuleBuilder<Facts> {
    public static func buildExpression(_ rule: Rule<Facts>) -> RuleRows<Facts> {
        RuleRows(blocks: [.init(rules: [rule])])
    }
    public static func buildExpression(_ rows: RuleRows<Facts>) -> RuleRows<Facts> { rows }
    public static func buildExpression(_ block: IfClean<Facts>) -> RuleRows<Facts> { block.rows }
    /// The rows of another sheet about the same facts.
    public static func buildExpression(_ sheet: RuleSheet<Facts>) -> RuleRows<Facts> { RuleRows(blocks: sheet.blocks) }
    public static func buildBlock(_ rows: RuleRows<Facts>...) -> RuleRows<Facts> {
        RuleRows(blocks: rows.flatMap(\.blocks))
    }
}

extension Rule {
    fileprivate func note(needsCleanStart: Bool) -> String {
        let skip =
            switch skip {
            case .never: needsCleanStart ? "unless a row before these failed" : ""
            case .ifAnyFailed: "unless a row before it failed"
            case .ifFailed(let titles): "unless \(titles.joined(separator: " or ")) failed"
            case .firstOfTitle: "first of its title"
            }
        let effect =
            switch effect {
            case .goOn: ""
            case .stop: "ends the check"
            case .answer(let status): "answers \(status) alone"
            }
        return [skip, effect].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
