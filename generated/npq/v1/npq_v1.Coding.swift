// Generated from specs/npq/v1.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

// How the models are read from JSON and written as JSON.

extension NPQv1.ParticipantDeclarationResponse {
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

extension NPQv1.ParticipantDeclarationsResponse {
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

extension NPQv1.ParticipantDeclaration {
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

extension NPQv1.ParticipantDeclaration.Kind {
    public static let allCases: [Self] = [.participantDeclaration]

    public var rawValue: String {
        switch self {
        case .participantDeclaration: "participant-declaration"
        case .other(let value): value
        }
    }
}

extension NPQv1.ParticipantDeclaration.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        participantID = try object.required("participant_id")
        declarationType = try object.required("declaration_type")
        courseIdentifier = try object.required("course_identifier")
        declarationDate = try object.required("declaration_date")
        state = try object.required("state")
        hasPassed = try object.required("has_passed")
        voided = try object.required("voided")
        eligibleForPayment = try object.required("eligible_for_payment")
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
        writer.required("voided", voided)
        writer.required("eligible_for_payment", eligibleForPayment)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv1.ParticipantResponse {
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

extension NPQv1.ParticipantsResponse {
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

extension NPQv1.Participant {
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

extension NPQv1.Participant.Kind {
    public static let allCases: [Self] = [.npqParticipant]

    public var rawValue: String {
        switch self {
        case .npqParticipant: "npq-participant"
        case .other(let value): value
        }
    }
}

extension NPQv1.Participant.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        participantID = try object.required("participant_id")
        fullName = try object.required("full_name")
        email = try object.required("email")
        npqCourses = try object.required("npq_courses")
        fundedPlaces = try object.required("funded_places")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("participant_id", participantID)
        writer.required("full_name", fullName)
        writer.required("email", email)
        writer.required("npq_courses", npqCourses)
        writer.required("funded_places", fundedPlaces)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv1.FundedPlace {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        npqCourse = try object.required("npq_course")
        fundedPlace = try object.required("funded_place")
        npqApplicationID = try object.required("npq_application_id")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("npq_course", npqCourse)
        writer.required("funded_place", fundedPlace)
        writer.required("npq_application_id", npqApplicationID)
        writer.endObject()
    }
}

extension NPQv1.DeclarationType {
    public static let allCases: [Self] = [.started, .retained1, .retained2, .completed]

    public var rawValue: String {
        switch self {
        case .started: "started"
        case .retained1: "retained-1"
        case .retained2: "retained-2"
        case .completed: "completed"
        case .other(let value): value
        }
    }
}

extension NPQv1.CourseIdentifier {
    public static let allCases: [Self] = [
        .npqSeniorLeadership, .npqHeadship, .npqExecutiveLeadership, .npqEarlyYearsLeadership, .npqLeadingTeaching,
        .npqLeadingBehaviourCulture, .npqLeadingTeachingDevelopment, .npqLeadingLiteracy, .npqLeadingPrimaryMathematics,
        .npqAdditionalSupportOffer, .npqEarlyHeadshipCoachingOffer, .npqSenco
    ]

    public var rawValue: String {
        switch self {
        case .npqSeniorLeadership: "npq-senior-leadership"
        case .npqHeadship: "npq-headship"
        case .npqExecutiveLeadership: "npq-executive-leadership"
        case .npqEarlyYearsLeadership: "npq-early-years-leadership"
        case .npqLeadingTeaching: "npq-leading-teaching"
        case .npqLeadingBehaviourCulture: "npq-leading-behaviour-culture"
        case .npqLeadingTeachingDevelopment: "npq-leading-teaching-development"
        case .npqLeadingLiteracy: "npq-leading-literacy"
        case .npqLeadingPrimaryMathematics: "npq-leading-primary-mathematics"
        case .npqAdditionalSupportOffer: "npq-additional-support-offer"
        case .npqEarlyHeadshipCoachingOffer: "npq-early-headship-coaching-offer"
        case .npqSenco: "npq-senco"
        case .other(let value): value
        }
    }
}

extension NPQv1.DeclarationState {
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
        case .awaitingClawback: "awaiting-clawback"
        case .clawedBack: "clawed-back"
        case .other(let value): value
        }
    }
}

extension NPQv1.ApplicationsResponse {
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

extension NPQv1.ErrorList {
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

extension NPQv1.ErrorMessage {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        error = try object.required("error")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("error", error)
        writer.endObject()
    }
}

extension NPQv1.Application {
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

extension NPQv1.Application.Kind {
    public static let allCases: [Self] = [.npqApplication]

    public var rawValue: String {
        switch self {
        case .npqApplication: "npq_application"
        case .other(let value): value
        }
    }
}

extension NPQv1.Application.Attributes {
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
        worksInSchool = try object.required("works_in_school")
        cohort = try object.required("cohort")
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
        writer.required("works_in_school", worksInSchool)
        writer.required("cohort", cohort)
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
        writer.endObject()
    }
}

extension NPQv1.FundingChoice {
    public static let allCases: [Self] = [.school, .trust, .selfValue, .another, .employer]

    public var rawValue: String {
        switch self {
        case .school: "school"
        case .trust: "trust"
        case .selfValue: "self"
        case .another: "another"
        case .employer: "employer"
        case .other(let value): value
        }
    }
}

extension NPQv1.HeadteacherStatus {
    public static let allCases: [Self] = [
        .no, .yesWhenCourseStarts, .yesInFirstTwoYears, .yesOverTwoYears, .yesInFirstFiveYears, .yesOverFiveYears
    ]

    public var rawValue: String {
        switch self {
        case .no: "no"
        case .yesWhenCourseStarts: "yes_when_course_starts"
        case .yesInFirstTwoYears: "yes_in_first_two_years"
        case .yesOverTwoYears: "yes_over_two_years"
        case .yesInFirstFiveYears: "yes_in_first_five_years"
        case .yesOverFiveYears: "yes_over_five_years"
        case .other(let value): value
        }
    }
}

extension NPQv1.FundingObstacle {
    public static let allCases: [Self] = [.previouslyFunded, .establishmentIneligible]

    public var rawValue: String {
        switch self {
        case .previouslyFunded: "previously-funded"
        case .establishmentIneligible: "establishment-ineligible"
        case .other(let value): value
        }
    }
}

extension NPQv1.ApplicationStatus {
    public static let allCases: [Self] = [.pending, .accepted, .rejected]

    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .accepted: "accepted"
        case .rejected: "rejected"
        case .other(let value): value
        }
    }
}

extension NPQv1.ErrorDetail {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        title = try object.required("title")
        detail = try object.required("detail")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("title", title)
        writer.required("detail", detail)
        writer.endObject()
    }
}

extension NPQv1.ApplicationResponse {
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

extension NPQv1.ParticipantOutcomesResponse {
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

extension NPQv1.ParticipantOutcome {
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

extension NPQv1.ParticipantOutcome.Kind {
    public static let allCases: [Self] = [.participantOutcome]

    public var rawValue: String {
        switch self {
        case .participantOutcome: "participant-outcome"
        case .other(let value): value
        }
    }
}

extension NPQv1.ParticipantOutcome.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        state = try object.required("state")
        completionDate = try object.required("completion_date")
        courseIdentifier = try object.required("course_identifier")
        participantID = try object.required("participant_id")
        createdAt = try object.required("created_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("state", state)
        writer.required("completion_date", completionDate)
        writer.required("course_identifier", courseIdentifier)
        writer.required("participant_id", participantID)
        writer.required("created_at", createdAt)
        writer.endObject()
    }
}

extension NPQv1.OutcomeState {
    public static let allCases: [Self] = [.passed, .failed, .voided]

    public var rawValue: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .voided: "voided"
        case .other(let value): value
        }
    }
}

extension NPQv1.AssessedCourseIdentifier {
    public static let allCases: [Self] = [
        .npqSeniorLeadership, .npqHeadship, .npqExecutiveLeadership, .npqEarlyYearsLeadership, .npqLeadingTeaching,
        .npqLeadingBehaviourCulture, .npqLeadingTeachingDevelopment, .npqLeadingLiteracy, .npqLeadingPrimaryMathematics,
        .npqSenco
    ]

    public var rawValue: String {
        switch self {
        case .npqSeniorLeadership: "npq-senior-leadership"
        case .npqHeadship: "npq-headship"
        case .npqExecutiveLeadership: "npq-executive-leadership"
        case .npqEarlyYearsLeadership: "npq-early-years-leadership"
        case .npqLeadingTeaching: "npq-leading-teaching"
        case .npqLeadingBehaviourCulture: "npq-leading-behaviour-culture"
        case .npqLeadingTeachingDevelopment: "npq-leading-teaching-development"
        case .npqLeadingLiteracy: "npq-leading-literacy"
        case .npqLeadingPrimaryMathematics: "npq-leading-primary-mathematics"
        case .npqSenco: "npq-senco"
        case .other(let value): value
        }
    }
}

extension NPQv1.ParticipantOutcomeResponse {
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

extension NPQv1.DeferralReason {
    public static let allCases: [Self] = [.bereavement, .longTermSickness, .parentalLeave, .careerBreak, .otherValue]

    public var rawValue: String {
        switch self {
        case .bereavement: "bereavement"
        case .longTermSickness: "long-term-sickness"
        case .parentalLeave: "parental-leave"
        case .careerBreak: "career-break"
        case .otherValue: "other"
        case .other(let value): value
        }
    }
}

extension NPQv1.WithdrawalReason {
    public static let allCases: [Self] = [
        .insufficientCapacityToUndertakeProgramme, .personalReasonHealthOrPregnancyRelated, .personalReasonMovingSchool,
        .personalReasonOther, .insufficientCapacity, .changeInDevelopmentalOrPersonalPriorities,
        .changeInSchoolCircumstances, .changeInSchoolLeadership, .qualityOfProgrammeStructureNotSuitable,
        .qualityOfProgrammeContentNotSuitable, .qualityOfProgrammeFacilitationNotEffective,
        .qualityOfProgrammeAccessibility, .qualityOfProgrammeOther, .programmeNotAppropriateForRoleAndCpdNeeds,
        .startedInError, .expectedCommitmentUnclear, .otherValue
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
        case .otherValue: "other"
        case .other(let value): value
        }
    }
}

extension NPQv1.ScheduleIdentifier {
    public static let allCases: [Self] = [
        .npqAsoMarch, .npqAsoJune, .npqAsoNovember, .npqAsoDecember, .npqEhcoMarch, .npqEhcoJune, .npqEhcoNovember,
        .npqEhcoDecember, .npqLeadershipAutumn, .npqLeadershipSpring, .npqSpecialistAutumn, .npqSpecialistSpring
    ]

    public var rawValue: String {
        switch self {
        case .npqAsoMarch: "npq-aso-march"
        case .npqAsoJune: "npq-aso-june"
        case .npqAsoNovember: "npq-aso-november"
        case .npqAsoDecember: "npq-aso-december"
        case .npqEhcoMarch: "npq-ehco-march"
        case .npqEhcoJune: "npq-ehco-june"
        case .npqEhcoNovember: "npq-ehco-november"
        case .npqEhcoDecember: "npq-ehco-december"
        case .npqLeadershipAutumn: "npq-leadership-autumn"
        case .npqLeadershipSpring: "npq-leadership-spring"
        case .npqSpecialistAutumn: "npq-specialist-autumn"
        case .npqSpecialistSpring: "npq-specialist-spring"
        case .other(let value): value
        }
    }
}

extension NPQv1.Unprocessable {
    public init(json: JSONValue) throws {
        if let value = try? NPQv1.ErrorList(json: json) {
            self = .errorList(value)
        } else if let value = try? NPQv1.ErrorMessage(json: json) {
            self = .errorMessage(value)
        } else {
            self = .other(json)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .errorList(let value): value.write(to: &writer)
        case .errorMessage(let value): value.write(to: &writer)
        case .other(let value): value.write(to: &writer)
        }
    }
}
