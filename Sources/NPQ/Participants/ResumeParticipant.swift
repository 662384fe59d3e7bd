import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §8: takes up a training again, also after a withdrawal.
    func resumeNPQParticipant(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<Version.ParticipantResponse> {
        let action = try ParticipantAction(id: id, in: call, scope(call))
        try ParticipantAction.resumption.check(action, by: .npq)
        call.report(.active, of: action.application)
        return seen(action.participant, call)
    }
}

extension ParticipantAction {
    static let resumption = RuleSheet<ParticipantAction>("§8", "Resume a participant") {
        common
        Rule("participant_id", "The participant is already active") { $0.application?.shownTrainingStatus == .active }
    }
}
