// Generated from specs/npq/v3.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

// How the models are read from JSON and written as JSON.

extension NPQv3.ApplicationsResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.Application {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv3.Application.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        courseIdentifier = try object.required("course_identifier")
        email = try object.required("email")
        emailValidated = try object.required("email_validated")
        employerName = try object.required("employer_name")
        employmentRole = try object.required("employment_role")
        fullName = try object.required("full_name")
        fundingChoice = try object.required("funding_choice")
        headteacherStatus = try object.required("headteacher_status")
        ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
        participantID = try object.required("participant_id")
        privateChildcareProviderUrn = try object.required("private_childcare_provider_urn")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        teacherReferenceNumberValidated = try object.required("teacher_reference_number_validated")
        schoolUrn = try object.required("school_urn")
        schoolUkprn = try object.required("school_ukprn")
        status = try object.required("status")
        reasonForRejection = try object.required("reason_for_rejection")
        worksInSchool = try object.required("works_in_school")
        cohort = try object.required("cohort")
        cohortSuffix = try object.required("cohort_suffix")
        eligibleForFunding = try object.required("eligible_for_funding")
        targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
        teacherCatchment = try object.required("teacher_catchment")
        teacherCatchmentCountry = try object.required("teacher_catchment_country")
        teacherCatchmentIsoCountryCode = try object.required("teacher_catchment_iso_country_code")
        ittProvider = try object.required("itt_provider")
        leadMentor = try object.required("lead_mentor")
        fundedPlace = try object.required("funded_place")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
        scheduleIdentifier = try object.required("schedule_identifier")
        worksAsSenco = try object.required("works_as_senco")
        sencoStartDate = try object.required("senco_start_date")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("course_identifier", courseIdentifier)
        writer.required("email", email)
        writer.required("email_validated", emailValidated)
        writer.required("employer_name", employerName)
        writer.required("employment_role", employmentRole)
        writer.required("full_name", fullName)
        writer.required("funding_choice", fundingChoice)
        writer.required("headteacher_status", headteacherStatus)
        writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
        writer.required("participant_id", participantID)
        writer.required("private_childcare_provider_urn", privateChildcareProviderUrn)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("teacher_reference_number_validated", teacherReferenceNumberValidated)
        writer.required("school_urn", schoolUrn)
        writer.required("school_ukprn", schoolUkprn)
        writer.required("status", status)
        writer.required("reason_for_rejection", reasonForRejection)
        writer.required("works_in_school", worksInSchool)
        writer.required("cohort", cohort)
        writer.required("cohort_suffix", cohortSuffix)
        writer.required("eligible_for_funding", eligibleForFunding)
        writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
        writer.required("teacher_catchment", teacherCatchment)
        writer.required("teacher_catchment_country", teacherCatchmentCountry)
        writer.required("teacher_catchment_iso_country_code", teacherCatchmentIsoCountryCode)
        writer.required("itt_provider", ittProvider)
        writer.required("lead_mentor", leadMentor)
        writer.required("funded_place", fundedPlace)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.required("schedule_identifier", scheduleIdentifier)
        writer.required("works_as_senco", worksAsSenco)
        writer.required("senco_start_date", sencoStartDate)
        writer.endObject()
    }
}

extension NPQv3.Application.ReasonForRejection {
    public static let allCases: [Self] = [
        .registrationExpired, .rejectedByProvider, .otherApplicationInThisCohortAccepted
    ]

    public var rawValue: String {
        switch self {
        case .registrationExpired: "registration_expired"
        case .rejectedByProvider: "rejected_by_provider"
        case .otherApplicationInThisCohortAccepted: "other_application_in_this_cohort_accepted"
        case .other(let value): value
        }
    }
}

extension NPQv3.Application.WorksAsSenco {
    public static let allCases: [Self] = [.yes, .noButIPlanToBecomeOne, .noIDoNotPlanToBeASENCO]

    public var rawValue: String {
        switch self {
        case .yes: "yes"
        case .noButIPlanToBecomeOne: "no_but_i_plan_to_become_one"
        case .noIDoNotPlanToBeASENCO: "no_i_do_not_plan_to_be_a_SENCO"
        case .other(let value): value
        }
    }
}

extension NPQv3.ApplicationResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.ParticipantDeclarationsResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.ParticipantDeclarationResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.ParticipantDeclaration {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv3.ParticipantDeclaration.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        participantID = try object.required("participant_id")
        declarationType = try object.required("declaration_type")
        courseIdentifier = try object.required("course_identifier")
        declarationDate = try object.required("declaration_date")
        state = try object.required("state")
        hasPassed = try object.required("has_passed")
        deliveryPartnerID = try object.required("delivery_partner_id")
        deliveryPartnerName = try object.required("delivery_partner_name")
        secondaryDeliveryPartnerID = try object.required("secondary_delivery_partner_id")
        secondaryDeliveryPartnerName = try object.required("secondary_delivery_partner_name")
        statementID = try object.required("statement_id")
        applicationID = try object.required("application_id")
        clawbackStatementID = try object.required("clawback_statement_id")
        upliftPaid = try object.required("uplift_paid")
        leadProviderName = try object.required("lead_provider_name")
        ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("participant_id", participantID)
        writer.required("declaration_type", declarationType)
        writer.required("course_identifier", courseIdentifier)
        writer.required("declaration_date", declarationDate)
        writer.required("state", state)
        writer.required("has_passed", hasPassed)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("delivery_partner_name", deliveryPartnerName)
        writer.required("secondary_delivery_partner_id", secondaryDeliveryPartnerID)
        writer.required("secondary_delivery_partner_name", secondaryDeliveryPartnerName)
        writer.required("statement_id", statementID)
        writer.required("application_id", applicationID)
        writer.required("clawback_statement_id", clawbackStatementID)
        writer.required("uplift_paid", upliftPaid)
        writer.required("lead_provider_name", leadProviderName)
        writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv3.ParticipantDeclaration.IneligibleForFundingReason {
    public static let allCases: [Self] = [.duplicateDeclaration]

    public var rawValue: String {
        switch self {
        case .duplicateDeclaration: "duplicate_declaration"
        case .other(let value): value
        }
    }
}

extension NPQv3.DeliveryPartnersResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.DeliveryPartner {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv3.DeliveryPartner.Kind {
    public static let allCases: [Self] = [.deliveryPartner]

    public var rawValue: String {
        switch self {
        case .deliveryPartner: "delivery-partner"
        case .other(let value): value
        }
    }
}

extension NPQv3.DeliveryPartner.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        cohort = try object.required("cohort")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("cohort", cohort)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv3.DeliveryPartnerResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.ParticipantOutcomesResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.ParticipantOutcome {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv3.ParticipantOutcome.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        state = try object.required("state")
        completionDate = try object.required("completion_date")
        courseIdentifier = try object.required("course_identifier")
        participantID = try object.required("participant_id")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("state", state)
        writer.required("completion_date", completionDate)
        writer.required("course_identifier", courseIdentifier)
        writer.required("participant_id", participantID)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv3.ChangedParticipantID {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        errors = try object.required("errors")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("errors", errors)
        writer.endObject()
    }
}

extension NPQv3.ChangedParticipantID.Error {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        title = try object.required("title")
        detail = try object.required("detail")
        participantIDChanges = try object.required("participant_id_changes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("title", title)
        writer.required("detail", detail)
        writer.required("participant_id_changes", participantIDChanges)
        writer.endObject()
    }
}

extension NPQv3.ParticipantOutcomeResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.ParticipantIDChange {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        fromParticipantID = try object.required("from_participant_id")
        toParticipantID = try object.required("to_participant_id")
        changedAt = try object.required("changed_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("from_participant_id", fromParticipantID)
        writer.required("to_participant_id", toParticipantID)
        writer.required("changed_at", changedAt)
        writer.endObject()
    }
}

extension NPQv3.ParticipantsResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.Participant {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv3.Participant.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        fullName = try object.required("full_name")
        previousNames = try object.required("previous_names")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        updatedAt = try object.required("updated_at")
        npqEnrolments = try object.required("npq_enrolments")
        participantIDChanges = try object.required("participant_id_changes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("full_name", fullName)
        writer.required("previous_names", previousNames)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("updated_at", updatedAt)
        writer.required("npq_enrolments", npqEnrolments)
        writer.required("participant_id_changes", participantIDChanges)
        writer.endObject()
    }
}

extension NPQv3.Enrolment {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        email = try object.required("email")
        courseIdentifier = try object.required("course_identifier")
        scheduleIdentifier = try object.required("schedule_identifier")
        cohort = try object.required("cohort")
        cohortSuffix = try object.required("cohort_suffix")
        npqApplicationID = try object.required("npq_application_id")
        eligibleForFunding = try object.required("eligible_for_funding")
        trainingStatus = try object.required("training_status")
        schoolUrn = try object.required("school_urn")
        targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
        withdrawal = try object.required("withdrawal")
        deferral = try object.required("deferral")
        createdAt = try object.required("created_at")
        fundedPlace = try object.required("funded_place")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("email", email)
        writer.required("course_identifier", courseIdentifier)
        writer.required("schedule_identifier", scheduleIdentifier)
        writer.required("cohort", cohort)
        writer.required("cohort_suffix", cohortSuffix)
        writer.required("npq_application_id", npqApplicationID)
        writer.required("eligible_for_funding", eligibleForFunding)
        writer.required("training_status", trainingStatus)
        writer.required("school_urn", schoolUrn)
        writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
        writer.required("withdrawal", withdrawal)
        writer.required("deferral", deferral)
        writer.required("created_at", createdAt)
        writer.required("funded_place", fundedPlace)
        writer.endObject()
    }
}

extension NPQv3.Withdrawal {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        reason = try object.required("reason")
        date = try object.required("date")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("reason", reason)
        writer.required("date", date)
        writer.endObject()
    }
}

extension NPQv3.WithdrawalReason {
    public static let allCases: [Self] = [
        .insufficientCapacityToUndertakeProgramme, .personalReasonHealthOrPregnancyRelated, .personalReasonMovingSchool,
        .personalReasonOther, .insufficientCapacity, .changeInDevelopmentalOrPersonalPriorities,
        .changeInSchoolCircumstances, .changeInSchoolLeadership, .qualityOfProgrammeStructureNotSuitable,
        .qualityOfProgrammeContentNotSuitable, .qualityOfProgrammeFacilitationNotEffective,
        .qualityOfProgrammeAccessibility, .qualityOfProgrammeOther, .programmeNotAppropriateForRoleAndCpdNeeds,
        .startedInError, .expectedCommitmentUnclear, .assessmentRequirementsNotMet, .changeInCareer,
        .disengagedAndUnresponsive, .nonPaymentOfInvoice, .otherValue
    ]

    public var rawValue: String {
        switch self {
        case .insufficientCapacityToUndertakeProgramme: "insufficient-capacity-to-undertake-programme"
        case .personalReasonHealthOrPregnancyRelated: "personal-reason-health-or-pregnancy-related"
        case .personalReasonMovingSchool: "personal-reason-moving-school"
        case .personalReasonOther: "personal-reason-other"
        case .insufficientCapacity: "insufficient-capacity"
        case .changeInDevelopmentalOrPersonalPriorities: "change-in-developmental-or-personal-priorities"
        case .changeInSchoolCircumstances: "change-in-school-circumstances"
        case .changeInSchoolLeadership: "change-in-school-leadership"
        case .qualityOfProgrammeStructureNotSuitable: "quality-of-programme-structure-not-suitable."
        case .qualityOfProgrammeContentNotSuitable: "quality-of-programme-content-not-suitable"
        case .qualityOfProgrammeFacilitationNotEffective: "quality-of-programme-facilitation-not-effective"
        case .qualityOfProgrammeAccessibility: "quality-of-programme-accessibility"
        case .qualityOfProgrammeOther: "quality-of-programme-other"
        case .programmeNotAppropriateForRoleAndCpdNeeds: "programme-not-appropriate-for-role-and-cpd-needs"
        case .startedInError: "started-in-error"
        case .expectedCommitmentUnclear: "expected-commitment-unclear"
        case .assessmentRequirementsNotMet: "assessment-requirements-not-met"
        case .changeInCareer: "change-in-career"
        case .disengagedAndUnresponsive: "disengaged-and-unresponsive"
        case .nonPaymentOfInvoice: "non-payment-of-invoice"
        case .otherValue: "other"
        case .other(let value): value
        }
    }
}

extension NPQv3.Deferral {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        reason = try object.required("reason")
        date = try object.required("date")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("reason", reason)
        writer.required("date", date)
        writer.endObject()
    }
}

extension NPQv3.ParticipantResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.StatementsResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv3.Statement {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv3.Statement.Kind {
    public static let allCases: [Self] = [.statement]

    public var rawValue: String {
        switch self {
        case .statement: "statement"
        case .other(let value): value
        }
    }
}

extension NPQv3.Statement.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        month = try object.required("month")
        year = try object.required("year")
        cohort = try object.required("cohort")
        cutOffDate = try object.required("cut_off_date")
        paymentDate = try object.required("payment_date")
        paid = try object.required("paid")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("month", month)
        writer.required("year", year)
        writer.required("cohort", cohort)
        writer.required("cut_off_date", cutOffDate)
        writer.required("payment_date", paymentDate)
        writer.required("paid", paid)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv3.StatementResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}
