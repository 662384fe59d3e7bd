import MockRuntime

extension NPQSandbox {
    /// §8
    func deferNPQParticipant(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantResponse> {
        let reasons = Version.DeferralReason.allCases.map(\.rawValue)
        try ParticipantAction(id: id, in: call, by: Version.rules).deferTraining(reasons: reasons, in: &call)
        return .data(try call.seenParticipant(id, by: Version.rules), in: call.records)
    }
}

extension ParticipantAction {
    /// Pauses a training for which there is a declaration, of whatever type and state.
    ///
    /// - Parameter reasons: those that can be given (§14).
    func deferTraining(reasons: [String], in call: inout Call<NPQRecords>) throws {
        let reason = attributes.text("reason")
        var rules = commonRules(in: call.records)
        rules.refuse(
            "reason", "The property '#/reason' must be a valid reason",
            if: reason.map { !reasons.contains($0) } ?? true)
        rules.refuse(
            "participant_id", "The participant is already deferred", if: application?.trainingStatus == .deferred)
        rules.refuse(
            "participant_id", "The participant is already withdrawn", if: application?.trainingStatus == .withdrawn)
        rules.refuse(
            "participant_id", "You cannot defer an NPQ participant that has no declarations",
            if: application.map { call.records.declarations[.applicationID, $0.id].isEmpty } ?? false)
        try rules.check()
        report(.deferred, reason: reason, in: &call)
    }
}
