import MockRuntime

extension NPQSandbox {
    /// §8
    func withdrawNPQParticipant(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantResponse> {
        let reasons = Version.WithdrawalReason.allCases.map(\.rawValue)
        try ParticipantAction(id: id, in: call, by: Version.rules).withdraw(reasons: reasons, in: &call)
        return .data(try call.seenParticipant(id, by: Version.rules), in: call.records)
    }
}

extension ParticipantAction {
    /// Ends a training for which there is a `started` declaration, in whatever state.
    ///
    /// - Parameter reasons: those that can be given; versions differ in them (§14).
    func withdraw(reasons: [String], in call: inout Call<NPQRecords>) throws {
        let reason = attributes.text("reason")
        var rules = commonRules(in: call.records)
        rules.refuse(
            "reason", "The property '#/reason' must be a valid reason",
            if: reason.map { !reasons.contains($0) } ?? true)
        rules.refuse(
            "participant_id", "The participant is already withdrawn", if: application?.trainingStatus == .withdrawn)
        rules.refuseUnlessFailed(
            "participant_id",
            "An NPQ participant who has not got a started declaration cannot be withdrawn. Please contact support for assistance",
            if: application.map { application in
                !call.records.declarations[.applicationID, application.id].contains { $0.declarationType == .started }
            } ?? false)
        try rules.check()
        report(.withdrawn, reason: reason, in: &call)
    }
}
