import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §8.2
    func withdrawParticipant(
        id: String, _ call: inout Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantResponse> {
        let action = try ParticipantAction(
            id: id, knowing: ["reason", "course_identifier"],
            reasons: RECTv3.WithdrawalReason.allCases.map(\.rawValue), in: call, scope(call))
        try ParticipantAction.withdrawal.check(action, by: .rect)
        let now = call.now
        action.stop(in: &call) { period in
            period.withdrawnAt = now
            period.withdrawalReason = action.reason.map { .init(rawValue: $0) }
        }
        return try seen(action, call)
    }
}

extension ParticipantAction {
    static let withdrawal = RuleSheet<ParticipantAction>("§8.2", "Withdraw a participant") {
        common
        reason
        alreadyWithdrawn
        Rule(
            "participant_id",
            "You cannot withdraw #/participant_id. This is because they have not been training with you for at least one day.",
            .firstOfTitle
        ) { $0.isYetToStart }
        recentlyChanged
        Rule("reason", "You cannot withdraw an ECT for this reason. The ECT is not a mentor.", .ifAnyFailed) {
            $0.role == .ect && $0.reason == RECTv3.WithdrawalReason.mentorNoLongerBeingMentor.rawValue
        }
    }
}
