import LeadProviderAPI
import Testing

@Suite("States of declarations")
struct DeclarationTests {
    struct Declaration: DeclarationRecord {
        enum State: String {
            case submitted, eligible, payable, paid, voided, ineligible
            case awaitingClawback = "awaiting_clawback"
            case clawedBack = "clawed_back"
        }
        var state: State
    }

    @Test(
        "which are live, which were paid, the state after voiding, and how they are shown",
        arguments: [
            (.submitted, true, false, "voided", "submitted"), (.eligible, true, false, "voided", "eligible"),
            (.payable, true, false, "voided", "payable"), (.paid, true, true, "awaiting_clawback", "paid"),
            (.voided, false, false, "voided", "voided"), (.ineligible, false, false, "voided", "ineligible"),
            (.awaitingClawback, false, true, "voided", "awaiting-clawback"),
            (.clawedBack, false, true, "voided", "clawed-back")
        ] as [(Declaration.State, Bool, Bool, String, String)])
    func states(state: Declaration.State, isLive: Bool, wasPaid: Bool, voided: String, shown: String) {
        let declaration = Declaration(state: state)
        #expect(declaration.isLive == isLive)
        #expect(declaration.wasPaid == wasPaid)
        #expect(declaration.stateAfterVoiding == voided)
        #expect(declaration.shownState == shown)
    }
}
