import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §8: ends a training for which there is a `started` declaration, in whatever state.
    func withdrawNPQParticipant(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<Version.ParticipantResponse>
    {
        let scope = scope(call)
        let action = try ParticipantAction(id: id, in: call, scope, reasons: scope.rules.withdrawalReasons)
        try ParticipantAction.withdrawal.check(action, by: .npq)
        call.report(.withdrawn, reason: action.reason, of: action.application)
        return seen(action.participant, call)
    }
}

extension ParticipantAction {
    static let withdrawal = RuleSheet<ParticipantAction>("§8", "Withdraw a participant") {
        common
        badReason
        alreadyWithdrawn
        Rule(
            "participant_id",
            "An NPQ participant who has not got a started declaration cannot be withdrawn. Please contact support for assistance",
            .ifAnyFailed
        ) { !$0.declarations.contains { $0.declarationType == .started } }
    }
}
