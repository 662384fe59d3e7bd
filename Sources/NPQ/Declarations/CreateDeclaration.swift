import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §9.2
    func createParticipantDeclaration(_ call: inout Call<NPQRecords>) throws -> Reply<
        Version.ParticipantDeclarationResponse
    > {
        let scope = scope(call)
        let body = try call.attributes().without(scope.rules.unknownDeclarationAttributes)
        let declaration = try CreateDeclaration(body, in: scope).perform(in: &call)
        return .data(declaration, in: self.scope(call))
    }
}

/// A declaration that is to be made, with what is known about it (§9.2, §9.3). Its rules are in a file of their own.
struct CreateDeclaration {
    let body: DataBody
    let scope: NPQScope
    let participantID: String?
    let course: String?
    /// Nil when missing; not necessarily one that exists.
    let type: String?
    let date: SentDate
    /// The newest that the provider accepted for the course.
    let application: NPQRecords.Application?
    let schedule: NPQRecords.Schedule?
    /// Where it goes when it is paid for.
    let statement: NPQRecords.Statement?
    let partners: NamedPartners

    init(_ body: DataBody, in scope: NPQScope) {
        let records = scope.records
        self.body = body
        self.scope = scope
        let participantID = body.id("participant_id")
        let course = body.text("course_identifier")
        self.participantID = participantID
        self.course = course
        type = body.text("declaration_type")
        date = SentDate("declaration_date", of: body)
        application = course.flatMap { course in
            scope.acceptedApplications(of: participantID ?? "").filter { records.isSameCourse($0.course, course) }
                .sorted { $0.createdAt }.last
        }
        schedule = application.flatMap { records.schedule(of: $0) }
        statement = schedule.flatMap {
            records.statements[.providerID, scope.caller].nextOutput(cohort: $0.cohort, on: scope.today)
        }
        partners = NamedPartners(
            body, for: application, cohort: schedule?.cohort, provider: scope.caller, in: records)
    }

    /// Only for `completed` on courses with outcomes, of which it is needed; `true` and `"true"` are the same.
    var hasPassed: Bool? {
        body.bool("has_passed") ?? ["true": true, "false": false][body.text("has_passed") ?? ""]
    }

    var hasOutcome: Bool {
        type == "completed" && course.flatMap { scope.records.courses[$0]?.hasOutcomes } ?? false
    }

    /// §9.3
    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Declaration {
        try Self.rules.check(self, by: .npq)
        guard let application, let schedule, let type, let instant = date.instant else { throw Dialect.npq.notFound }
        let declarationType = NPQRecords.DeclarationType(rawValue: type)
        let isDuplicate = call.records.hasDuplicate(of: declarationType, for: application)
        let isPaidFor = call.records.isFundable(application)
        let declaration = NPQRecords.Declaration(
            id: call.newID(), applicationID: application.id, providerID: scope.caller, cohort: schedule.cohort,
            declarationType: declarationType, declarationDate: instant,
            state: isDuplicate ? .ineligible : isPaidFor ? .eligible : .submitted, ineligibleForFundingReason: nil,
            deliveryPartnerID: partners.primary?.id, secondaryDeliveryPartnerID: partners.secondary?.id,
            createdAt: call.now, updatedAt: call.now)
        call.records.declarations[declaration.id] = declaration
        if declaration.state != .submitted, let statement {
            call.add(declaration, to: statement, as: isDuplicate ? .ineligible : .eligible)
        }
        if hasOutcome {
            _ = call.add(hasPassed == true ? .passed : .failed, on: instant.date, to: declaration)
        }
        return declaration
    }
}
