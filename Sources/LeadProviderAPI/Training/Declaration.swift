/// A record of a declaration, whose states have the names that all the services use.
public protocol DeclarationRecord {
    associatedtype State: RawRepresentable<String>
    var state: State { get }
}

extension DeclarationRecord {
    /// Paid for, or going to be: no second one of its type can be made.
    public var isLive: Bool { ["submitted", "eligible", "payable", "paid"].contains(state.rawValue) }

    /// Voiding it is a clawback, or was.
    public var wasPaid: Bool { ["paid", "awaiting_clawback", "clawed_back"].contains(state.rawValue) }

    /// The state after voiding.
    public var stateAfterVoiding: String { state.rawValue == "paid" ? "awaiting_clawback" : "voided" }

    /// The state as answers show it: `awaiting-clawback`.
    public var shownState: String { state.rawValue.replacing("_", with: "-") }
}
