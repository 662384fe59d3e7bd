/// The rules of an operation as a table, for people and for comparison with the sheet they come from.
public struct RuleTable: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public var title: String
        /// The exact text; `{placeholders}` stand for what a request makes of them.
        public var detail: String
        /// When the row is passed over and what follows when it applies; empty for what is usual.
        public var note: String

        public init(title: String, detail: String, note: String = "") {
            self.title = title
            self.detail = detail
            self.note = note
        }
    }

    /// The section of the service's fact sheet, such as `§7.3`.
    public var section: String
    public var name: String
    public var rows: [Row]

    public init(section: String, name: String, rows: [Row]) {
        self.section = section
        self.name = name
        self.rows = rows
    }
}
