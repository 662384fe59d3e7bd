import MockRuntime

extension NPQv3Sandbox {
    /// §8
    func deferNPQParticipant(
        id: String, body: RequestBody<NPQv3.ParticipantDeferRequest>, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantResponse> {
        try ParticipantAction(id: id, body: body.json, in: call).deferTraining(in: &call)
        return try .participant(id, in: call)
    }
}

extension ParticipantAction {
    /// Pauses a training for which there is a declaration, of whatever type and state.
    func deferTraining(in call: inout Call<NPQRecords>) throws {
        let reason = attributes.text("reason")
        var rules = rules(in: call.records)
        rules.refuse(
            "reason", "The property '#/reason' must be a valid reason",
            if: !NPQv3.DeferralReason.allCases.contains { $0.rawValue == reason })
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
