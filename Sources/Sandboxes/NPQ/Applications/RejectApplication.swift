import MockRuntime

extension NPQv3Sandbox {
    /// §7.4
    func rejectNPQApplication(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<NPQv3.ApplicationResponse> {
        var application = try call.application(id)
        var rules = Rules()
        rules.refuse(
            "application", "This NPQ application has already been rejected", if: application.status == .rejected)
        rules.refuse(
            "application",
            "This application has declarations that prevent it from being rejected. Void the declarations first, or contact us for assistance.",
            if: call.records.hasLiveDeclarations(application))
        try rules.check()

        application.status = .rejected
        application.reasonForRejection = .rejectedByProvider
        application.updatedAt = call.now
        call.records.applications[application.id] = application
        call.records.touchParticipant(application.participantID, at: call.now)
        return .ok(NPQv3.ApplicationResponse(data: NPQv3.Application(application, in: call.records)))
    }
}
