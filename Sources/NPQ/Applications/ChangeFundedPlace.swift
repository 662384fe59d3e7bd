import MockRuntime

extension NPQSandbox {
    /// §7.5
    func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ApplicationResponse> {
        var application = try call.application(id, by: Version.rules)
        let attributes = try BodyAttributes(optional: call.request.sentBody, permitted: ["funded_place"])
        let fundedPlace = attributes.bool("funded_place")
        var rules = Rules()
        rules.refuse("funded_place", "Set '#/funded_place' to true or false.", if: fundedPlace == nil)
        rules.refuse(
            "application", "You must accept the application before attempting to change the '#/funded_place' setting.",
            if: application.status != .accepted)
        rules.refuse(
            "application", "This participant is not eligible for funding. Contact us if you think this is wrong.",
            if: attributes.isTrue("funded_place") && !application.eligibleForFunding)
        rules.refuseUnlessFailed(
            "application",
            "Leave the '#/funded_place' field blank. It's only needed for participants starting NPQs from autumn 2024 onwards.",
            if: call.records.cohort(of: application)?.funding != .capped)
        rules.refuse(
            "application",
            "You cannot change the funded place because declarations have been submitted. You will need to void the existing declarations and resubmit them after changing the funded place.",
            if: call.records.hasLiveDeclarations(application))
        try rules.check()

        application.fundedPlace = fundedPlace
        application.updatedAt = call.now
        call.records.applications[application.id] = application
        return .data(application, in: call.records)
    }
}
