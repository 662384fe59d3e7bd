// Generated from specs/npq/records.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension NPQRecords {
    public static let collections: [RecordCollection<Self>] = [
        RecordCollection("providers", \.providers), RecordCollection("courses", \.courses),
        RecordCollection("cohorts", \.cohorts), RecordCollection("schedules", \.schedules),
        RecordCollection("statements", \.statements), RecordCollection("contracts", \.contracts),
        RecordCollection("delivery_partners", \.deliveryPartners), RecordCollection("partnerships", \.partnerships),
        RecordCollection("participants", \.participants),
        RecordCollection("participant_id_changes", \.participantIDChanges),
        RecordCollection("applications", \.applications), RecordCollection("application_states", \.applicationStates),
        RecordCollection("declarations", \.declarations), RecordCollection("statement_items", \.statementItems),
        RecordCollection("outcomes", \.outcomes)
    ]

    /// The schemas of the collections as JSON.
    public static let schemas: StaticString = #"""
{
"collections":{"providers":{"$ref":"#/schemas/Provider"},"courses":{"$ref":"#/schemas/Course"},"cohorts":{"$ref":"#/schemas/Cohort"},"schedules":{"$ref":"#/schemas/Schedule"},"statements":{"$ref":"#/schemas/Statement"},"contracts":{"$ref":"#/schemas/Contract"},"delivery_partners":{"$ref":"#/schemas/DeliveryPartner"},"partnerships":{"$ref":"#/schemas/Partnership"},"participants":{"$ref":"#/schemas/Participant"},"participant_id_changes":{"$ref":"#/schemas/ParticipantIDChange"},"applications":{"$ref":"#/schemas/Application"},"application_states":{"$ref":"#/schemas/ApplicationState"},"declarations":{"$ref":"#/schemas/Declaration"},"statement_items":{"$ref":"#/schemas/StatementItem"},"outcomes":{"$ref":"#/schemas/Outcome"}},
"schemas":{
"Provider":{"description":"A lead provider, to whom tokens belong and who sees only what is theirs.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"}}},
"Course":{"description":"A course that people apply for.","type":"object","additionalProperties":false,"required":["id","name","short_code","group","has_outcomes","earns_uplift","same_course_as"],"properties":{"id":{"type":"string","description":"The identifier that the API uses, such as npq-headship."},"name":{"type":"string"},"short_code":{"type":"string"},"group":{"$ref":"#/schemas/CourseGroup"},"has_outcomes":{"description":"Whether it is assessed, so that a completed declaration needs has_passed.","type":"boolean"},"earns_uplift":{"description":"Whether targeted delivery funding is paid with its started declarations.","type":"boolean"},"same_course_as":{"description":"Courses (ids) that count as this one when places and declarations are compared.","type":"array","items":{"type":"string"}}}},
"CourseGroup":{"description":"Courses that share schedules.","type":"string","enum":["leadership","specialist","support","ehco"]},
"Cohort":{"description":"A year's intake under one funding contract.","type":"object","additionalProperties":false,"required":["id","start_year","suffix","funding","registration_starts_on"],"properties":{"id":{"type":"string","pattern":"^20[0-9]{2}[a-z]$","description":"Start year and suffix, such as 2026a."},"start_year":{"type":"integer","minimum":2021,"maximum":2029},"suffix":{"type":"string","pattern":"^[a-z]$"},"funding":{"description":"full pays for all who are eligible; capped for those with a funded place; zero for nobody.","type":"string","enum":["full","capped","zero"]},"registration_starts_on":{"type":"string","format":"date"}}},
"Schedule":{"description":"When the training of a cohort may be declared, and what of it.","type":"object","additionalProperties":false,"required":["id","identifier","cohort","course_group","applies_from","allowed_declaration_types"],"properties":{"id":{"type":"string","description":"Identifier and cohort, such as npq-leadership-autumn@2025a."},"identifier":{"type":"string","description":"The name that the API uses, the same every year."},"cohort":{"type":"string","x-reference":"cohorts","description":"The cohort (id)."},"course_group":{"$ref":"#/schemas/CourseGroup"},"applies_from":{"type":"string","format":"date","description":"Declarations are accepted from 00:00 UTC of this day."},"allowed_declaration_types":{"type":"array","items":{"$ref":"#/schemas/DeclarationType"}}}},
"DeclarationType":{"description":"A milestone.","type":"string","enum":["started","retained-1","retained-2","completed"]},
"Statement":{"description":"A month's payment to a provider for a cohort; one at most for each of them.","type":"object","additionalProperties":false,"required":["id","provider_id","cohort","year","month","cut_off_date","payment_date","output_fee","state","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"provider_id":{"type":"string","format":"uuid","description":"The provider that is paid."},"cohort":{"type":"string","x-reference":"cohorts","description":"The cohort (id) that it pays for."},"year":{"type":"integer"},"month":{"type":"integer","minimum":1,"maximum":12},"cut_off_date":{"type":"string","format":"date"},"payment_date":{"type":"string","format":"date","description":"Never before the cut-off date."},"output_fee":{"type":"boolean","description":"Whether declarations are paid with it; the API shows no others."},"state":{"type":"string","enum":["open","payable","paid"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},
"Contract":{"description":"The courses of a cohort that a provider is paid for.","type":"object","additionalProperties":false,"required":["id","provider_id","cohort","courses"],"properties":{"id":{"type":"string","format":"uuid"},"provider_id":{"type":"string","format":"uuid","description":"The provider that is paid."},"cohort":{"type":"string","x-reference":"cohorts","description":"The cohort (id)."},"courses":{"description":"The courses (ids).","type":"array","items":{"type":"string","x-reference":"courses"}}}},
"DeliveryPartner":{"description":"An organisation that delivers training for providers.","type":"object","additionalProperties":false,"required":["id","name","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},
"Partnership":{"description":"That a delivery partner works for a provider.","type":"object","additionalProperties":false,"required":["id","delivery_partner_id","provider_id","cohorts"],"properties":{"id":{"type":"string","format":"uuid"},"delivery_partner_id":{"type":"string","format":"uuid","description":"The delivery partner."},"provider_id":{"type":"string","format":"uuid","description":"The provider."},"cohorts":{"description":"The cohorts (ids) in which it does.","type":"array","items":{"type":"string","x-reference":"cohorts"}}}},
"Participant":{"description":"A person, whether or not a provider has accepted them yet.","type":"object","additionalProperties":false,"required":["id","full_name","previous_names","email","teacher_reference_number","teacher_reference_number_validated","created_at","updated_at","significantly_updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"full_name":{"type":"string"},"previous_names":{"type":"array","items":{"type":"string"},"default":[]},"email":{"type":["string","null"],"format":"email","description":"Null once another person uses the address."},"teacher_reference_number":{"type":["string","null"],"pattern":"^[0-9]{7}$"},"teacher_reference_number_validated":{"description":"Whether the number was verified; people who share a verified one count as one.","type":"boolean"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"significantly_updated_at":{"description":"When something changed that providers see, the status of an application included.","type":"string","format":"date-time"}}},
"ParticipantIDChange":{"description":"That a participant had another id before.","type":"object","additionalProperties":false,"required":["id","from_participant_id","to_participant_id","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"from_participant_id":{"type":"string","format":"uuid","description":"The id before, which no participant has now."},"to_participant_id":{"type":"string","format":"uuid","description":"The participant."},"created_at":{"type":"string","format":"date-time","description":"When the id was changed."},"updated_at":{"type":"string","format":"date-time"}}},
"Application":{"description":"A participant's wish to take a course with a provider, and their training once it is accepted.","type":"object","additionalProperties":false,"required":["id","participant_id","provider_id","course","cohort","status","reason_for_rejection","accepted_at","schedule","training_status","eligible_for_funding","funded_by_policy","funded_place","funding_choice","headteacher_status","works_in_school","school_urn","school_ukprn","employer_name","employment_role","private_childcare_provider_urn","targeted_delivery_funding_eligibility","teacher_catchment","teacher_catchment_country","teacher_catchment_iso_country_code","itt_provider","lead_mentor","works_as_senco","senco_start_date","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"participant_id":{"description":"The person who applies.","type":"string","format":"uuid","x-new-record":{"name":"full_name","email":"email","teacher_reference_number":"teacher_reference_number","teacher_reference_number_validated":"teacher_reference_number_validated"}},"provider_id":{"type":"string","format":"uuid","description":"The provider that it is made to or was transferred to."},"course":{"type":"string","x-reference":"courses","default":"npq-headship","description":"The course (id)."},"cohort":{"type":"string","pattern":"^20[0-9]{2}[a-z]$","x-reference":"cohorts","default":"2025a","description":"The cohort (id)."},"status":{"type":"string","enum":["pending","accepted","rejected"]},"reason_for_rejection":{"type":["string","null"],"enum":["registration_expired","rejected_by_provider","other_application_in_this_cohort_accepted",null]},"accepted_at":{"type":["string","null"],"format":"date-time","description":"Null until accepted."},"schedule":{"type":["string","null"],"description":"The schedule (id); null until accepted."},"training_status":{"description":"Null until accepted.","type":["string","null"],"enum":["active","deferred","withdrawn",null]},"eligible_for_funding":{"description":"As found at registration, whatever other places the person has.","type":"boolean","default":true},"funded_by_policy":{"type":"boolean","description":"Whether an earlier funded place does not count against it."},"funded_place":{"type":["boolean","null"],"description":"Null where places are not counted."},"funding_choice":{"type":["string","null"],"enum":["school","trust","self","another","employer",null]},"headteacher_status":{"type":["string","null"],"enum":["no","yes_when_course_starts","yes_in_first_two_years","yes_over_two_years","yes_in_first_five_years","yes_over_five_years",null]},"works_in_school":{"type":["boolean","null"],"default":true},"school_urn":{"description":"Schools in England begin with 1.","type":["string","null"],"pattern":"^[0-9]{6}$","default":"100559"},"school_ukprn":{"type":["string","null"],"pattern":"^1[0-9]{7}$","default":"10000559"},"employer_name":{"type":["string","null"]},"employment_role":{"type":["string","null"]},"private_childcare_provider_urn":{"type":["string","null"],"pattern":"^[A-Z0-9]{6,8}$"},"targeted_delivery_funding_eligibility":{"type":"boolean"},"teacher_catchment":{"description":"Where the person works. All but another are shown as true.","type":"string","enum":["england","scotland","wales","northern_ireland","jersey_guernsey_isle_of_man","another"]},"teacher_catchment_country":{"type":["string","null"]},"teacher_catchment_iso_country_code":{"type":["string","null"],"pattern":"^[A-Z]{3}$"},"itt_provider":{"type":["string","null"]},"lead_mentor":{"type":["boolean","null"]},"works_as_senco":{"type":["string","null"],"enum":["yes","no_but_i_plan_to_become_one","no_i_do_not_plan_to_be_a_SENCO",null]},"senco_start_date":{"type":["string","null"],"format":"date"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},
"ApplicationState":{"description":"That a provider reported a training status; the latest of an application and provider holds.","type":"object","additionalProperties":false,"required":["id","application_id","provider_id","state","reason","created_at"],"properties":{"id":{"type":"string","format":"uuid"},"application_id":{"type":"string","format":"uuid","description":"The application."},"provider_id":{"type":"string","format":"uuid","description":"The provider that reported it."},"state":{"type":"string","enum":["active","deferred","withdrawn"]},"reason":{"type":["string","null"],"description":"A reason for a deferral or withdrawal; null while active."},"created_at":{"type":"string","format":"date-time"}}},
"Declaration":{"description":"A provider's statement that a participant has reached a milestone.","type":"object","additionalProperties":false,"required":["id","application_id","provider_id","cohort","declaration_type","declaration_date","state","ineligible_for_funding_reason","delivery_partner_id","secondary_delivery_partner_id","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"application_id":{"description":"The application, which also says for whom and which course.","type":"string","format":"uuid"},"provider_id":{"description":"The provider that made it; another than the application's after a transfer.","type":"string","format":"uuid"},"cohort":{"type":"string","x-reference":"cohorts","description":"The cohort (id) of the schedule at that time."},"declaration_type":{"$ref":"#/schemas/DeclarationType"},"declaration_date":{"type":"string","format":"date-time"},"state":{"type":"string","enum":["submitted","eligible","payable","paid","voided","ineligible","awaiting_clawback","clawed_back"]},"ineligible_for_funding_reason":{"type":["string","null"],"enum":["duplicate_declaration",null]},"delivery_partner_id":{"type":["string","null"],"format":"uuid","description":"Who delivered the training."},"secondary_delivery_partner_id":{"type":["string","null"],"format":"uuid","description":"Who else delivered it."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},
"StatementItem":{"description":"A declaration's place on a statement. A declaration has two when a payment is taken back, else one at most.","type":"object","additionalProperties":false,"required":["id","declaration_id","statement_id","state"],"properties":{"id":{"type":"string","format":"uuid"},"declaration_id":{"type":"string","format":"uuid","description":"The declaration."},"statement_id":{"description":"The statement, of the declaration's provider and cohort.","type":"string","format":"uuid"},"state":{"type":"string","enum":["eligible","payable","paid","voided","ineligible","awaiting_clawback","clawed_back"]}}},
"Outcome":{"description":"The result of a completed declaration; the latest holds.","type":"object","additionalProperties":false,"required":["id","declaration_id","state","completion_date","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"declaration_id":{"type":"string","format":"uuid","description":"The completed declaration."},"state":{"type":"string","enum":["passed","failed","voided"]},"completion_date":{"type":"string","format":"date"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}
}
}
"""#
}

extension ForeignKey where Element == NPQRecords.Statement {
    public static var providerID: Self { Self(0) { $0.providerID } }
}

extension ForeignKey where Element == NPQRecords.Contract {
    public static var providerID: Self { Self(0) { $0.providerID } }
}

extension ForeignKey where Element == NPQRecords.Partnership {
    public static var deliveryPartnerID: Self { Self(0) { $0.deliveryPartnerID } }
    public static var providerID: Self { Self(1) { $0.providerID } }
}

extension ForeignKey where Element == NPQRecords.ParticipantIDChange {
    public static var fromParticipantID: Self { Self(0) { $0.fromParticipantID } }
    public static var toParticipantID: Self { Self(1) { $0.toParticipantID } }
}

extension ForeignKey where Element == NPQRecords.Application {
    public static var participantID: Self { Self(0) { $0.participantID } }
    public static var providerID: Self { Self(1) { $0.providerID } }
}

extension ForeignKey where Element == NPQRecords.ApplicationState {
    public static var applicationID: Self { Self(0) { $0.applicationID } }
    public static var providerID: Self { Self(1) { $0.providerID } }
}

extension ForeignKey where Element == NPQRecords.Declaration {
    public static var applicationID: Self { Self(0) { $0.applicationID } }
    public static var providerID: Self { Self(1) { $0.providerID } }
    public static var deliveryPartnerID: Self { Self(2) { $0.deliveryPartnerID } }
    public static var secondaryDeliveryPartnerID: Self { Self(3) { $0.secondaryDeliveryPartnerID } }
}

extension ForeignKey where Element == NPQRecords.StatementItem {
    public static var declarationID: Self { Self(0) { $0.declarationID } }
    public static var statementID: Self { Self(1) { $0.statementID } }
}

extension ForeignKey where Element == NPQRecords.Outcome {
    public static var declarationID: Self { Self(0) { $0.declarationID } }
}

extension NPQRecords.Provider {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("name", name)
        writer.endObject()
    }
}

extension NPQRecords.Course {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        name = try object.required("name")
        shortCode = try object.required("short_code")
        group = try object.required("group")
        hasOutcomes = try object.required("has_outcomes")
        earnsUplift = try object.required("earns_uplift")
        sameCourseAs = try object.required("same_course_as")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("name", name)
        writer.required("short_code", shortCode)
        writer.required("group", group)
        writer.required("has_outcomes", hasOutcomes)
        writer.required("earns_uplift", earnsUplift)
        writer.required("same_course_as", sameCourseAs)
        writer.endObject()
    }
}

extension NPQRecords.CourseGroup {
    public static let allCases: [Self] = [.leadership, .specialist, .support, .ehco]

    public var rawValue: String {
        switch self {
        case .leadership: "leadership"
        case .specialist: "specialist"
        case .support: "support"
        case .ehco: "ehco"
        case .other(let value): value
        }
    }
}

extension NPQRecords.Cohort {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        startYear = try object.required("start_year")
        suffix = try object.required("suffix")
        funding = try object.required("funding")
        registrationStartsOn = try object.required("registration_starts_on")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("start_year", startYear)
        writer.required("suffix", suffix)
        writer.required("funding", funding)
        writer.required("registration_starts_on", registrationStartsOn)
        writer.endObject()
    }
}

extension NPQRecords.Cohort.Funding {
    public static let allCases: [Self] = [.full, .capped, .zero]

    public var rawValue: String {
        switch self {
        case .full: "full"
        case .capped: "capped"
        case .zero: "zero"
        case .other(let value): value
        }
    }
}

extension NPQRecords.Schedule {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        identifier = try object.required("identifier")
        cohort = try object.required("cohort")
        courseGroup = try object.required("course_group")
        appliesFrom = try object.required("applies_from")
        allowedDeclarationTypes = try object.required("allowed_declaration_types")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("identifier", identifier)
        writer.required("cohort", cohort)
        writer.required("course_group", courseGroup)
        writer.required("applies_from", appliesFrom)
        writer.required("allowed_declaration_types", allowedDeclarationTypes)
        writer.endObject()
    }
}

extension NPQRecords.Statement {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        providerID = try object.required("provider_id")
        cohort = try object.required("cohort")
        year = try object.required("year")
        month = try object.required("month")
        cutOffDate = try object.required("cut_off_date")
        paymentDate = try object.required("payment_date")
        outputFee = try object.required("output_fee")
        state = try object.required("state")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("provider_id", providerID)
        writer.required("cohort", cohort)
        writer.required("year", year)
        writer.required("month", month)
        writer.required("cut_off_date", cutOffDate)
        writer.required("payment_date", paymentDate)
        writer.required("output_fee", outputFee)
        writer.required("state", state)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.providerID] }
}

extension NPQRecords.Statement.State {
    public static let allCases: [Self] = [.open, .payable, .paid]

    public var rawValue: String {
        switch self {
        case .open: "open"
        case .payable: "payable"
        case .paid: "paid"
        case .other(let value): value
        }
    }
}

extension NPQRecords.Contract {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        providerID = try object.required("provider_id")
        cohort = try object.required("cohort")
        courses = try object.required("courses")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("provider_id", providerID)
        writer.required("cohort", cohort)
        writer.required("courses", courses)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.providerID] }
}

extension NPQRecords.DeliveryPartner {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        name = try object.required("name")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("name", name)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQRecords.Partnership {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        deliveryPartnerID = try object.required("delivery_partner_id")
        providerID = try object.required("provider_id")
        cohorts = try object.required("cohorts")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("provider_id", providerID)
        writer.required("cohorts", cohorts)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.deliveryPartnerID, .providerID] }
}

extension NPQRecords.Participant {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        fullName = try object.required("full_name")
        previousNames = try object.required("previous_names")
        email = try object.required("email")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        teacherReferenceNumberValidated = try object.required("teacher_reference_number_validated")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
        significantlyUpdatedAt = try object.required("significantly_updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("full_name", fullName)
        writer.required("previous_names", previousNames)
        writer.required("email", email)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("teacher_reference_number_validated", teacherReferenceNumberValidated)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.required("significantly_updated_at", significantlyUpdatedAt)
        writer.endObject()
    }
}

extension NPQRecords.ParticipantIDChange {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        fromParticipantID = try object.required("from_participant_id")
        toParticipantID = try object.required("to_participant_id")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("from_participant_id", fromParticipantID)
        writer.required("to_participant_id", toParticipantID)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.fromParticipantID, .toParticipantID] }
}

extension NPQRecords.Application {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        participantID = try object.required("participant_id")
        providerID = try object.required("provider_id")
        course = try object.required("course")
        cohort = try object.required("cohort")
        status = try object.required("status")
        reasonForRejection = try object.required("reason_for_rejection")
        acceptedAt = try object.required("accepted_at")
        schedule = try object.required("schedule")
        trainingStatus = try object.required("training_status")
        eligibleForFunding = try object.required("eligible_for_funding")
        fundedByPolicy = try object.required("funded_by_policy")
        fundedPlace = try object.required("funded_place")
        fundingChoice = try object.required("funding_choice")
        headteacherStatus = try object.required("headteacher_status")
        worksInSchool = try object.required("works_in_school")
        schoolUrn = try object.required("school_urn")
        schoolUkprn = try object.required("school_ukprn")
        employerName = try object.required("employer_name")
        employmentRole = try object.required("employment_role")
        privateChildcareProviderUrn = try object.required("private_childcare_provider_urn")
        targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
        teacherCatchment = try object.required("teacher_catchment")
        teacherCatchmentCountry = try object.required("teacher_catchment_country")
        teacherCatchmentIsoCountryCode = try object.required("teacher_catchment_iso_country_code")
        ittProvider = try object.required("itt_provider")
        leadMentor = try object.required("lead_mentor")
        worksAsSenco = try object.required("works_as_senco")
        sencoStartDate = try object.required("senco_start_date")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("participant_id", participantID)
        writer.required("provider_id", providerID)
        writer.required("course", course)
        writer.required("cohort", cohort)
        writer.required("status", status)
        writer.required("reason_for_rejection", reasonForRejection)
        writer.required("accepted_at", acceptedAt)
        writer.required("schedule", schedule)
        writer.required("training_status", trainingStatus)
        writer.required("eligible_for_funding", eligibleForFunding)
        writer.required("funded_by_policy", fundedByPolicy)
        writer.required("funded_place", fundedPlace)
        writer.required("funding_choice", fundingChoice)
        writer.required("headteacher_status", headteacherStatus)
        writer.required("works_in_school", worksInSchool)
        writer.required("school_urn", schoolUrn)
        writer.required("school_ukprn", schoolUkprn)
        writer.required("employer_name", employerName)
        writer.required("employment_role", employmentRole)
        writer.required("private_childcare_provider_urn", privateChildcareProviderUrn)
        writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
        writer.required("teacher_catchment", teacherCatchment)
        writer.required("teacher_catchment_country", teacherCatchmentCountry)
        writer.required("teacher_catchment_iso_country_code", teacherCatchmentIsoCountryCode)
        writer.required("itt_provider", ittProvider)
        writer.required("lead_mentor", leadMentor)
        writer.required("works_as_senco", worksAsSenco)
        writer.required("senco_start_date", sencoStartDate)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.participantID, .providerID] }
}

extension NPQRecords.Application.TeacherCatchment {
    public static let allCases: [Self] = [
        .england, .scotland, .wales, .northernIreland, .jerseyGuernseyIsleOfMan, .another
    ]

    public var rawValue: String {
        switch self {
        case .england: "england"
        case .scotland: "scotland"
        case .wales: "wales"
        case .northernIreland: "northern_ireland"
        case .jerseyGuernseyIsleOfMan: "jersey_guernsey_isle_of_man"
        case .another: "another"
        case .other(let value): value
        }
    }
}

extension NPQRecords.ApplicationState {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        applicationID = try object.required("application_id")
        providerID = try object.required("provider_id")
        state = try object.required("state")
        reason = try object.required("reason")
        createdAt = try object.required("created_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("application_id", applicationID)
        writer.required("provider_id", providerID)
        writer.required("state", state)
        writer.required("reason", reason)
        writer.required("created_at", createdAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.applicationID, .providerID] }
}

extension NPQRecords.Declaration {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        applicationID = try object.required("application_id")
        providerID = try object.required("provider_id")
        cohort = try object.required("cohort")
        declarationType = try object.required("declaration_type")
        declarationDate = try object.required("declaration_date")
        state = try object.required("state")
        ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
        deliveryPartnerID = try object.required("delivery_partner_id")
        secondaryDeliveryPartnerID = try object.required("secondary_delivery_partner_id")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("application_id", applicationID)
        writer.required("provider_id", providerID)
        writer.required("cohort", cohort)
        writer.required("declaration_type", declarationType)
        writer.required("declaration_date", declarationDate)
        writer.required("state", state)
        writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("secondary_delivery_partner_id", secondaryDeliveryPartnerID)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [
        .applicationID, .providerID, .deliveryPartnerID, .secondaryDeliveryPartnerID
    ] }
}

extension NPQRecords.Declaration.State {
    public static let allCases: [Self] = [
        .submitted, .eligible, .payable, .paid, .voided, .ineligible, .awaitingClawback, .clawedBack
    ]

    public var rawValue: String {
        switch self {
        case .submitted: "submitted"
        case .eligible: "eligible"
        case .payable: "payable"
        case .paid: "paid"
        case .voided: "voided"
        case .ineligible: "ineligible"
        case .awaitingClawback: "awaiting_clawback"
        case .clawedBack: "clawed_back"
        case .other(let value): value
        }
    }
}

extension NPQRecords.StatementItem {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        declarationID = try object.required("declaration_id")
        statementID = try object.required("statement_id")
        state = try object.required("state")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("declaration_id", declarationID)
        writer.required("statement_id", statementID)
        writer.required("state", state)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.declarationID, .statementID] }
}

extension NPQRecords.StatementItem.State {
    public static let allCases: [Self] = [
        .eligible, .payable, .paid, .voided, .ineligible, .awaitingClawback, .clawedBack
    ]

    public var rawValue: String {
        switch self {
        case .eligible: "eligible"
        case .payable: "payable"
        case .paid: "paid"
        case .voided: "voided"
        case .ineligible: "ineligible"
        case .awaitingClawback: "awaiting_clawback"
        case .clawedBack: "clawed_back"
        case .other(let value): value
        }
    }
}

extension NPQRecords.Outcome {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        declarationID = try object.required("declaration_id")
        state = try object.required("state")
        completionDate = try object.required("completion_date")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("declaration_id", declarationID)
        writer.required("state", state)
        writer.required("completion_date", completionDate)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.declarationID] }
}
