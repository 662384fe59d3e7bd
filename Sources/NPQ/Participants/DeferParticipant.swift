import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §8: pauses a training for which there is a declaration, of whatever type and state.
    func deferNPQParticipant(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<Version.ParticipantResponse> {
        let reasons = NPQv3.DeferralReason.allCases.map(\.rawValue)
        let action = try ParticipantAction(id: id, in: call, scope(call), reasons: reasons)
        try ParticipantAction.deferral.check(action, by: .npq)
        call.report(.deferred, reason: action.reason, of: action.application)
        return seen(action.participant, call)
    }
}

extension ParticipantAction {
    static let deferral = RuleSheet<ParticipantAction>("§8", "Defer a participant") {
        common
        badReason
        Rule("participant_id", "The participant is already deferred") { $0.application?.trainingStatus == .deferred }
        alreadyWithdrawn
        Rule("participant_id", "You cannot defer an NPQ participant that has no declarations") {
            $0.application != nil && $0.declarations.isEmpty
        }
    }
}
