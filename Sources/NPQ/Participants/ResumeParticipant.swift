import MockRuntime

extension NPQSandbox {
    /// §8
    func resumeNPQParticipant(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantResponse> {
        try ParticipantAction(id: id, in: call, by: Version.rules).resume(in: &call)
        return .data(try call.seenParticipant(id, by: Version.rules), in: call.records)
    }
}

extension ParticipantAction {
    /// Takes up a training again, also after a withdrawal.
    func resume(in call: inout Call<NPQRecords>) throws {
        var rules = commonRules(in: call.records)
        rules.refuse(
            "participant_id", "The participant is already active", if: application?.shownTrainingStatus == "active")
        try rules.check()
        report(.active, reason: nil, in: &call)
    }
}
