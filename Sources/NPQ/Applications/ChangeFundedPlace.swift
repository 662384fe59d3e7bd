import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §7.5
    func changeNPQApplicationFundedPlace(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<
        Version.ApplicationResponse
    > {
        let scope = scope(call)
        var application = try NPQRecords.Application.list.record(id, in: scope)
        let body = try DataBody(optional: call.request, known: ["funded_place"], by: .npq)
        let change = ChangeFundedPlace(application: application, body: body, records: scope.records)
        try ChangeFundedPlace.rules.check(change, by: .npq)
        application.fundedPlace = body.bool("funded_place")
        application.updatedAt = call.now
        call.records.applications[application.id] = application
        return .data(application, in: self.scope(call))
    }
}

/// Giving a place its funding, or taking it away (§7.5).
struct ChangeFundedPlace {
    let application: NPQRecords.Application
    let body: DataBody
    let records: NPQRecords

    static let rules = RuleSheet<ChangeFundedPlace>("§7.5", "Change a funded place") {
        Rule("funded_place", "Set '#/funded_place' to true or false.") { $0.body.bool("funded_place") == nil }
        Rule(
            "application", "You must accept the application before attempting to change the '#/funded_place' setting."
        ) { $0.application.status != .accepted }
        Rule(
            "application", "This participant is not eligible for funding. Contact us if you think this is wrong."
        ) { $0.body.isTrue("funded_place") && !$0.application.eligibleForFunding }
        Rule(
            "application",
            "Leave the '#/funded_place' field blank. It's only needed for participants starting NPQs from autumn 2024 onwards.",
            .ifAnyFailed
        ) { $0.records.cohort(of: $0.application)?.funding != .capped }
        Rule(
            "application",
            "You cannot change the funded place because declarations have been submitted. You will need to void the existing declarations and resubmit them after changing the funded place."
        ) { $0.records.hasLiveDeclarations($0.application) }
    }
}
