import MockRuntime

extension NPQSandbox {
    /// §7.4
    func rejectNPQApplication(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<Version.ApplicationResponse> {
        var application = try call.application(id, by: Version.rules)
        var rules = Rules()
        rules.refuse(
            "application", "This NPQ application has already been rejected", if: application.status == .rejected)
        rules.refuse(
            "application", "Once accepted an application cannot change state",
            if: application.status == .accepted && !Version.rules.rejectsAccepted)
        rules.refuse(
            "application",
            "This application has declarations that prevent it from being rejected. Void the declarations first, or contact us for assistance.",
            if: Version.rules.rejectsAccepted && call.records.hasLiveDeclarations(application))
        try rules.check()

        application.status = .rejected
        if Version.rules.rejectsAccepted { application.reasonForRejection = .rejectedByProvider }
        application.updatedAt = call.now
        call.records.applications[application.id] = application
        call.records.touchParticipant(application.participantID, at: call.now)
        return .data(application, in: call.records)
    }
}
