import MockRuntime

extension NPQv3Sandbox {
    /// §8
    func resumeNPQParticipant(
        id: String, body: RequestBody<NPQv3.ParticipantResumeRequest>, _ call: inout Call<NPQRecords>
    ) throws -> Reply<NPQv3.ParticipantResponse> {
        try ParticipantAction(id: id, body: body.json, in: call).resume(in: &call)
        return try .participant(id, in: call)
    }
}

extension ParticipantAction {
    /// Takes up a training again, also after a withdrawal.
    func resume(in call: inout Call<NPQRecords>) throws {
        var rules = rules(in: call.records)
        rules.refuse(
            "participant_id", "The participant is already active", if: application?.trainingStatus == .active)
        try rules.check()
        report(.active, reason: nil, in: &call)
    }
}
