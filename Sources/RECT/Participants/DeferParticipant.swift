import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §8.2
    func deferParticipant(
        id: String, _ call: inout Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantResponse> {
        let action = try ParticipantAction(
            id: id, knowing: ["reason", "course_identifier"],
            reasons: RECTv3.DeferralReason.allCases.map(\.rawValue), in: call, scope(call))
        try ParticipantAction.deferral.check(action, by: .rect)
        let now = call.now
        action.stop(in: &call) { period in
            period.deferredAt = now
            period.deferralReason = action.reason.map { .init(rawValue: $0) }
        }
        return try seen(action, call)
    }
}

extension ParticipantAction {
    static let deferral = RuleSheet<ParticipantAction>("§8.2", "Defer a participant") {
        common
        reason
        Rule("participant_id", "The '#/participant_id' is already deferred.") { $0.status == .deferred }
        alreadyWithdrawn
        Rule(
            "participant_id",
            "You cannot defer #/participant_id. This is because they have not been training with you for at least one day.",
            .firstOfTitle
        ) { $0.isYetToStart }
        recentlyChanged
    }
}
