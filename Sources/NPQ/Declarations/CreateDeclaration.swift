import MockRuntime

extension NPQSandbox {
    /// §9.2
    func createParticipantDeclaration(
        _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantDeclarationResponse> {
        let attributes = try BodyAttributes(
            required: call.request.sentBody, unknown: Version.rules.unknownDeclarationAttributes)
        let declaration = try CreateDeclaration(attributes, in: call, by: Version.rules).perform(in: &call)
        return .data(declaration, in: call.records)
    }
}

/// A declaration that is to be made, with what is known about it (§9.2, §9.3). Its rules are in a file of their own.
struct CreateDeclaration {
    let attributes: BodyAttributes
    let participantID: String?
    let course: String?
    /// Nil when missing; not necessarily one that exists.
    let type: String?
    let date: DeclarationDate
    let providerID: String
    /// The newest that the provider accepted for the course.
    let application: NPQRecords.Application?
    let schedule: NPQRecords.Schedule?
    let partners: NamedPartners
    let rules: VersionRules

    init(_ attributes: BodyAttributes, in call: Call<NPQRecords>, by rules: VersionRules) {
        let records = call.records
        self.rules = rules
        self.attributes = attributes
        let participantID = attributes.text("participant_id").map { UUIDText.normalized($0) }
        self.participantID = participantID
        let course = attributes.text("course_identifier")
        self.course = course
        type = attributes.text("declaration_type")
        date = DeclarationDate(attributes)
        let providerID = call.caller ?? ""
        self.providerID = providerID
        application = course.flatMap { course in
            records.acceptedApplications(of: participantID ?? "", with: providerID, by: rules)
                .filter { records.isSameCourse($0.course, course) }.sorted { $0.createdAt }.last
        }
        schedule = application.flatMap { records.schedule(of: $0) }
        partners = NamedPartners(attributes, in: records)
    }

    /// Only for `completed` on courses with outcomes, of which it is needed; `true` and `"true"` are the same.
    var hasPassed: Bool? {
        attributes.bool("has_passed") ?? ["true": true, "false": false][attributes.text("has_passed") ?? ""]
    }

    func hasOutcome(in records: NPQRecords) -> Bool {
        type == "completed" && course.flatMap { records.courses[$0]?.hasOutcomes } ?? false
    }

    /// §9.3
    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Declaration {
        try check(in: call.records, now: call.now)
        guard let application, let schedule, let type, let instant = date.instant else { throw NPQError.notFound }
        let declarationType = NPQRecords.DeclarationType(rawValue: type)
        let isDuplicate = call.records.hasDuplicate(of: declarationType, for: application)
        let isPaidFor = call.records.isFundable(application)
        let declaration = NPQRecords.Declaration(
            id: call.newID(), applicationID: application.id, providerID: providerID, cohort: schedule.cohort,
            declarationType: declarationType, declarationDate: instant,
            state: isDuplicate ? .ineligible : isPaidFor ? .eligible : .submitted, ineligibleForFundingReason: nil,
            deliveryPartnerID: partners.primary?.id, secondaryDeliveryPartnerID: partners.secondary?.id,
            createdAt: call.now, updatedAt: call.now)
        call.records.declarations[declaration.id] = declaration
        let statement = call.records.nextOutputStatement(
            provider: providerID, cohort: schedule.cohort, today: call.now.date)
        if declaration.state != .submitted, let statement {
            call.add(declaration, to: statement, as: isDuplicate ? .ineligible : .eligible)
        }
        if hasOutcome(in: call.records) {
            _ = call.add(hasPassed == true ? .passed : .failed, on: instant.date, to: declaration)
        }
        return declaration
    }
}
