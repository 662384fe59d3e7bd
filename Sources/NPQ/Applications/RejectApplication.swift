import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §7.4
    func rejectNPQApplication(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<Version.ApplicationResponse> {
        let scope = scope(call)
        var application = try NPQRecords.Application.list.record(id, in: scope)
        try RejectApplication.rules.check(RejectApplication(application: application, scope: scope), by: .npq)
        application.status = .rejected
        if scope.rules.rejectsAccepted { application.reasonForRejection = .rejectedByProvider }
        application.updatedAt = call.now
        call.records.applications[application.id] = application
        call.records.touchParticipant(application.participantID, at: call.now)
        return .data(application, in: self.scope(call))
    }
}

/// Turning an application down (§7.4).
struct RejectApplication {
    let application: NPQRecords.Application
    let scope: NPQScope

    static let rules = RuleSheet<RejectApplication>("§7.4", "Reject an application") {
        Rule("application", "This NPQ application has already been rejected") { $0.application.status == .rejected }
        // Before version 3.
        Rule("application", "Once accepted an application cannot change state") {
            $0.application.status == .accepted && !$0.scope.rules.rejectsAccepted
        }
        Rule(
            "application",
            "This application has declarations that prevent it from being rejected. Void the declarations first, or contact us for assistance."
        ) { $0.scope.rules.rejectsAccepted && $0.scope.records.hasLiveDeclarations($0.application) }
    }
}
