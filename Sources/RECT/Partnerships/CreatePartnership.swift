import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §11
    func createPartnership(_ call: inout Call<RECTRecords>) throws -> Reply<RECTv3.PartnershipResponse> {
        let body = try call.attributes(known: ["cohort", "school_id", "delivery_partner_id"])
        let partnership = try CreatePartnership(body, in: scope(call)).perform(in: &call)
        return .ok(.init(data: .init(partnership, in: scope(call))))
    }
}

/// Confirming a partnership with a school (§11).
struct CreatePartnership {
    let body: DataBody
    let scope: RECTScope
    /// Nil when there is none of the year.
    let cohort: RECTRecords.Cohort?
    let school: RECTRecords.School?
    let partner: NamedPartner

    static let rules = RuleSheet<CreatePartnership>("§11", "Create a partnership") {
        Rule("cohort", "Enter a '#/cohort'.") { !$0.body.isPresent("cohort") }
        Rule(
            "cohort", "The '#/cohort' you have entered is invalid. Check cohort details and try again.", .firstOfTitle
        ) { $0.cohort == nil }
        Rule("cohort", "You cannot create a partnership for a future cohort.", .firstOfTitle) { facts in
            facts.cohort.map { $0.startsOn > facts.scope.today } ?? false
        }
        Rule("cohort", "You cannot create this partnership as the cohort is closed.", .firstOfTitle) {
            $0.cohort?.enabled == false
        }
        Rule("school_id", "Enter a '#/school_id'.") { !$0.body.isPresent("school_id") }
        Rule(
            "school_id",
            "The '#/school_id' you have entered is invalid. Check school details and try again. Contact the DfE for support if you are unable to find the '#/school_id'."
        ) { $0.body.isPresent("school_id") && $0.school == nil }
        Rule(
            "school_id",
            "The school you have entered is currently ineligible for DfE funding. Contact the school for more information."
        ) { $0.school?.eligible == false }
        Rule("school_id", "You are already in a confirmed partnership with this school for the entered cohort.") {
            $0.isPartnered
        }
        Rule(
            "school_id",
            "This school has only registered school-led participants. Contact the school for more information."
        ) { $0.isSchoolLed }
        NamedPartner.rules.over { $0.partner }
    }

    init(_ body: DataBody, in scope: RECTScope) {
        self.body = body
        self.scope = scope
        cohort = scope.records.cohort(of: body.year("cohort"))
        school = body.id("school_id").flatMap { scope.records.schools[$0] }
        partner = NamedPartner(body, cohort: cohort?.id, in: scope)
    }

    /// The caller is partnered with the school already, through whatever delivery partner.
    private var isPartnered: Bool {
        guard let school, let cohort else { return false }
        return scope.records.partnerships[.schoolID, school.id].contains {
            $0.providerID == scope.caller && $0.cohort == cohort.id
        }
    }

    private var isSchoolLed: Bool {
        guard let school, let cohort else { return false }
        return scope.records.facts(of: school.id, in: cohort.id).choice == .schoolLed
    }

    func perform(in call: inout Call<RECTRecords>) throws -> RECTRecords.Partnership {
        try Self.rules.check(self, by: .rect)
        guard let cohort, let school, let deliveryPartner = partner.partner else { throw Dialect.rect.serverError }
        let before = call.records
        let partnership = RECTRecords.Partnership(
            id: call.newID(), providerID: scope.caller, schoolID: school.id, deliveryPartnerID: deliveryPartner.id,
            cohort: cohort.id, createdAt: call.now, updatedAt: call.now)
        call.records.partnerships[partnership.id] = partnership
        for training in waiting(at: school, in: cohort) {
            call.records.trainingPeriods.update(training.period.id) { $0.partnershipID = partnership.id }
            call.records.touchParticipant(training.stay.participantID, at: call.now)
        }
        call.noteChanges(of: school.id, in: [cohort.id], since: before)
        return partnership
    }

    /// The training at the school in the cohort that waits for a partnership with the caller.
    private func waiting(at school: RECTRecords.School, in cohort: RECTRecords.Cohort) -> [Training] {
        let records = scope.records
        return records.trainings(at: school.id, in: cohort.id).filter {
            $0.partnership == nil && $0.period.namedProviderID == scope.caller
        }
    }
}
