public import MockRuntime

/// A record of a statement: what a provider is paid for a cohort by some day.
public protocol StatementRecord: Record {
    associatedtype State: RawRepresentable<String>
    var cohort: String { get }
    var state: State { get }
    /// Only statements that pay output fees take declarations.
    var outputFee: Bool { get }
    var cutOffDate: CalendarDate { get }
    /// 1 is January.
    var month: Int { get }
}

extension StatementRecord {
    /// The month in English; empty for one that does not exist.
    public var monthName: String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December"
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : ""
    }
}

extension TableRows where Element: StatementRecord {
    /// Where the next declaration or clawback of a cohort goes: of the statements that pay output fees and whose cut-off is today
    /// or later the earliest; nil when there is none.
    ///
    /// - Parameter onlyOpen: leaves out statements that are payable or paid already.
    public func nextOutput(cohort: String, on today: CalendarDate, onlyOpen: Bool = true) -> Element? {
        filter {
            $0.cohort == cohort && $0.outputFee && $0.cutOffDate >= today && (!onlyOpen || $0.state.rawValue == "open")
        }.sorted { $0.cutOffDate }.first
    }
}
