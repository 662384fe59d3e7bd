// Generated from specs/rect/v3.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

// How the models are read from JSON and written as JSON.

extension RECTv3.ParticipantsResponse {
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

extension RECTv3.ErrorList {
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

extension RECTv3.ErrorMessage {
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

extension RECTv3.TrainingStatus {
    public static let allCases: [Self] = [.active, .deferred, .withdrawn]

    public var rawValue: String {
        switch self {
        case .active: "active"
        case .deferred: "deferred"
        case .withdrawn: "withdrawn"
        case .other(let value): value
        }
    }
}

extension RECTv3.Participant {
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

extension RECTv3.Participant.Kind {
    public static let allCases: [Self] = [.participant]

    public var rawValue: String {
        switch self {
        case .participant: "participant"
        case .other(let value): value
        }
    }
}

extension RECTv3.Participant.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        fullName = try object.required("full_name")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        updatedAt = try object.required("updated_at")
        ecfEnrolments = try object.required("ecf_enrolments")
        participantIDChanges = try object.required("participant_id_changes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("full_name", fullName)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("updated_at", updatedAt)
        writer.required("ecf_enrolments", ecfEnrolments)
        writer.required("participant_id_changes", participantIDChanges)
        writer.endObject()
    }
}

extension RECTv3.Enrolment {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        trainingRecordID = try object.required("training_record_id")
        email = try object.required("email")
        mentorID = try object.required("mentor_id")
        schoolUrn = try object.required("school_urn")
        participantType = try object.required("participant_type")
        cohort = try object.required("cohort")
        trainingStatus = try object.required("training_status")
        participantStatus = try object.required("participant_status")
        eligibleForFunding = try object.required("eligible_for_funding")
        pupilPremiumUplift = try object.required("pupil_premium_uplift")
        sparsityUplift = try object.required("sparsity_uplift")
        scheduleIdentifier = try object.required("schedule_identifier")
        deliveryPartnerID = try object.required("delivery_partner_id")
        withdrawal = try object.required("withdrawal")
        deferral = try object.required("deferral")
        createdAt = try object.required("created_at")
        inductionEndDate = try object.required("induction_end_date")
        mostRecentInductionPeriodEndDate = try object.required("most_recent_induction_period_end_date")
        overallInductionStartDate = try object.required("overall_induction_start_date")
        mentorFundingEndDate = try object.required("mentor_funding_end_date")
        cohortChangedAfterPaymentsFrozen = try object.required("cohort_changed_after_payments_frozen")
        mentorIneligibleForFundingReason = try object.required("mentor_ineligible_for_funding_reason")
        workingPattern = try object.required("working_pattern")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("training_record_id", trainingRecordID)
        writer.required("email", email)
        writer.required("mentor_id", mentorID)
        writer.required("school_urn", schoolUrn)
        writer.required("participant_type", participantType)
        writer.required("cohort", cohort)
        writer.required("training_status", trainingStatus)
        writer.required("participant_status", participantStatus)
        writer.required("eligible_for_funding", eligibleForFunding)
        writer.required("pupil_premium_uplift", pupilPremiumUplift)
        writer.required("sparsity_uplift", sparsityUplift)
        writer.required("schedule_identifier", scheduleIdentifier)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("withdrawal", withdrawal)
        writer.required("deferral", deferral)
        writer.required("created_at", createdAt)
        writer.required("induction_end_date", inductionEndDate)
        writer.required("most_recent_induction_period_end_date", mostRecentInductionPeriodEndDate)
        writer.required("overall_induction_start_date", overallInductionStartDate)
        writer.required("mentor_funding_end_date", mentorFundingEndDate)
        writer.required("cohort_changed_after_payments_frozen", cohortChangedAfterPaymentsFrozen)
        writer.required("mentor_ineligible_for_funding_reason", mentorIneligibleForFundingReason)
        writer.required("working_pattern", workingPattern)
        writer.endObject()
    }
}

extension RECTv3.ParticipantType {
    public static let allCases: [Self] = [.ect, .mentor]

    public var rawValue: String {
        switch self {
        case .ect: "ect"
        case .mentor: "mentor"
        case .other(let value): value
        }
    }
}

extension RECTv3.ParticipantStatus {
    public static let allCases: [Self] = [.active, .joining, .leaving, .left]

    public var rawValue: String {
        switch self {
        case .active: "active"
        case .joining: "joining"
        case .leaving: "leaving"
        case .left: "left"
        case .other(let value): value
        }
    }
}

extension RECTv3.ScheduleIdentifier {
    public static let allCases: [Self] = [
        .ecfStandardSeptember, .ecfStandardJanuary, .ecfStandardApril, .ecfExtendedSeptember, .ecfExtendedJanuary,
        .ecfExtendedApril, .ecfReducedSeptember, .ecfReducedJanuary, .ecfReducedApril, .ecfReplacementSeptember,
        .ecfReplacementJanuary, .ecfReplacementApril
    ]

    public var rawValue: String {
        switch self {
        case .ecfStandardSeptember: "ecf-standard-september"
        case .ecfStandardJanuary: "ecf-standard-january"
        case .ecfStandardApril: "ecf-standard-april"
        case .ecfExtendedSeptember: "ecf-extended-september"
        case .ecfExtendedJanuary: "ecf-extended-january"
        case .ecfExtendedApril: "ecf-extended-april"
        case .ecfReducedSeptember: "ecf-reduced-september"
        case .ecfReducedJanuary: "ecf-reduced-january"
        case .ecfReducedApril: "ecf-reduced-april"
        case .ecfReplacementSeptember: "ecf-replacement-september"
        case .ecfReplacementJanuary: "ecf-replacement-january"
        case .ecfReplacementApril: "ecf-replacement-april"
        case .other(let value): value
        }
    }
}

extension RECTv3.MentorFundingEndReason {
    public static let allCases: [Self] = [
        .completedDeclarationReceived, .completedDuringEarlyRollOut, .startedNotCompleted
    ]

    public var rawValue: String {
        switch self {
        case .completedDeclarationReceived: "completed_declaration_received"
        case .completedDuringEarlyRollOut: "completed_during_early_roll_out"
        case .startedNotCompleted: "started_not_completed"
        case .other(let value): value
        }
    }
}

extension RECTv3.WorkingPattern {
    public static let allCases: [Self] = [.fullTime, .partTime]

    public var rawValue: String {
        switch self {
        case .fullTime: "full_time"
        case .partTime: "part_time"
        case .other(let value): value
        }
    }
}

extension RECTv3.Withdrawal {
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

extension RECTv3.WithdrawalReason {
    public static let allCases: [Self] = [
        .leftTeachingProfession, .movedSchool, .mentorNoLongerBeingMentor, .switchedToSchoolLed, .changedLeadProvider,
        .otherValue
    ]

    public var rawValue: String {
        switch self {
        case .leftTeachingProfession: "left-teaching-profession"
        case .movedSchool: "moved-school"
        case .mentorNoLongerBeingMentor: "mentor-no-longer-being-mentor"
        case .switchedToSchoolLed: "switched-to-school-led"
        case .changedLeadProvider: "changed-lead-provider"
        case .otherValue: "other"
        case .other(let value): value
        }
    }
}

extension RECTv3.Deferral {
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

extension RECTv3.DeferralReason {
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

extension RECTv3.ParticipantIDChange {
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

extension RECTv3.ErrorDetail {
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

extension RECTv3.ParticipantTransfersResponse {
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

extension RECTv3.ParticipantTransfer {
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

extension RECTv3.ParticipantTransfer.Kind {
    public static let allCases: [Self] = [.participantTransfer]

    public var rawValue: String {
        switch self {
        case .participantTransfer: "participant-transfer"
        case .other(let value): value
        }
    }
}

extension RECTv3.ParticipantTransfer.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        updatedAt = try object.required("updated_at")
        transfers = try object.required("transfers")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("updated_at", updatedAt)
        writer.required("transfers", transfers)
        writer.endObject()
    }
}

extension RECTv3.Transfer {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        trainingRecordID = try object.required("training_record_id")
        transferType = try object.required("transfer_type")
        status = try object.required("status")
        createdAt = try object.required("created_at")
        leaving = try object.required("leaving")
        joining = try object.required("joining")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("training_record_id", trainingRecordID)
        writer.required("transfer_type", transferType)
        writer.required("status", status)
        writer.required("created_at", createdAt)
        writer.required("leaving", leaving)
        writer.required("joining", joining)
        writer.endObject()
    }
}

extension RECTv3.TransferType {
    public static let allCases: [Self] = [.newSchool, .newProvider, .unknown]

    public var rawValue: String {
        switch self {
        case .newSchool: "new_school"
        case .newProvider: "new_provider"
        case .unknown: "unknown"
        case .other(let value): value
        }
    }
}

extension RECTv3.TransferStatus {
    public static let allCases: [Self] = [.incomplete, .complete]

    public var rawValue: String {
        switch self {
        case .incomplete: "incomplete"
        case .complete: "complete"
        case .other(let value): value
        }
    }
}

extension RECTv3.TransferLeaving {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        schoolUrn = try object.required("school_urn")
        provider = try object.required("provider")
        date = try object.required("date")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("school_urn", schoolUrn)
        writer.required("provider", provider)
        writer.required("date", date)
        writer.endObject()
    }
}

extension RECTv3.TransferJoining {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        schoolUrn = try object.required("school_urn")
        provider = try object.required("provider")
        date = try object.required("date")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("school_urn", schoolUrn)
        writer.required("provider", provider)
        writer.required("date", date)
        writer.endObject()
    }
}

extension RECTv3.ParticipantResponse {
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

extension RECTv3.ParticipantTransferResponse {
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

extension RECTv3.CourseIdentifier {
    public static let allCases: [Self] = [.ecfInduction, .ecfMentor]

    public var rawValue: String {
        switch self {
        case .ecfInduction: "ecf-induction"
        case .ecfMentor: "ecf-mentor"
        case .other(let value): value
        }
    }
}

extension RECTv3.ParticipantDeclarationsResponse {
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

extension RECTv3.ParticipantDeclarationResponse {
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

extension RECTv3.ParticipantDeclaration {
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

extension RECTv3.ParticipantDeclaration.Kind {
    public static let allCases: [Self] = [.participantDeclaration]

    public var rawValue: String {
        switch self {
        case .participantDeclaration: "participant-declaration"
        case .other(let value): value
        }
    }
}

extension RECTv3.ParticipantDeclaration.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        participantID = try object.required("participant_id")
        declarationType = try object.required("declaration_type")
        courseIdentifier = try object.required("course_identifier")
        declarationDate = try object.required("declaration_date")
        mentorID = try object.required("mentor_id")
        state = try object.required("state")
        updatedAt = try object.required("updated_at")
        createdAt = try object.required("created_at")
        deliveryPartnerID = try object.required("delivery_partner_id")
        statementID = try object.required("statement_id")
        clawbackStatementID = try object.required("clawback_statement_id")
        ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
        upliftPaid = try object.required("uplift_paid")
        evidenceHeld = try object.required("evidence_held")
        leadProviderName = try object.required("lead_provider_name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("participant_id", participantID)
        writer.required("declaration_type", declarationType)
        writer.required("course_identifier", courseIdentifier)
        writer.required("declaration_date", declarationDate)
        writer.required("mentor_id", mentorID)
        writer.required("state", state)
        writer.required("updated_at", updatedAt)
        writer.required("created_at", createdAt)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("statement_id", statementID)
        writer.required("clawback_statement_id", clawbackStatementID)
        writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
        writer.required("uplift_paid", upliftPaid)
        writer.required("evidence_held", evidenceHeld)
        writer.required("lead_provider_name", leadProviderName)
        writer.endObject()
    }
}

extension RECTv3.ParticipantDeclaration.IneligibleForFundingReason {
    public static let allCases: [Self] = [.duplicateDeclaration]

    public var rawValue: String {
        switch self {
        case .duplicateDeclaration: "duplicate_declaration"
        case .other(let value): value
        }
    }
}

extension RECTv3.DeclarationType {
    public static let allCases: [Self] = [
        .started, .retained1, .retained2, .retained3, .retained4, .completed, .extended1, .extended2, .extended3
    ]

    public var rawValue: String {
        switch self {
        case .started: "started"
        case .retained1: "retained-1"
        case .retained2: "retained-2"
        case .retained3: "retained-3"
        case .retained4: "retained-4"
        case .completed: "completed"
        case .extended1: "extended-1"
        case .extended2: "extended-2"
        case .extended3: "extended-3"
        case .other(let value): value
        }
    }
}

extension RECTv3.DeclarationState {
    public static let allCases: [Self] = [
        .submitted, .eligible, .payable, .paid, .voided, .awaitingClawback, .clawedBack
    ]

    public var rawValue: String {
        switch self {
        case .submitted: "submitted"
        case .eligible: "eligible"
        case .payable: "payable"
        case .paid: "paid"
        case .voided: "voided"
        case .awaitingClawback: "awaiting-clawback"
        case .clawedBack: "clawed-back"
        case .other(let value): value
        }
    }
}

extension RECTv3.EvidenceHeld {
    public static let allCases: [Self] = [
        .trainingEventAttended, .selfStudyMaterialCompleted, .materialsEngagedWithOffline, ._75PercentEngagementMet,
        ._75PercentEngagementMetReducedInduction, .oneTermInduction, .otherValue
    ]

    public var rawValue: String {
        switch self {
        case .trainingEventAttended: "training-event-attended"
        case .selfStudyMaterialCompleted: "self-study-material-completed"
        case .materialsEngagedWithOffline: "materials-engaged-with-offline"
        case ._75PercentEngagementMet: "75-percent-engagement-met"
        case ._75PercentEngagementMetReducedInduction: "75-percent-engagement-met-reduced-induction"
        case .oneTermInduction: "one-term-induction"
        case .otherValue: "other"
        case .other(let value): value
        }
    }
}

extension RECTv3.PartnershipsResponse {
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

extension RECTv3.PartnershipResponse {
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

extension RECTv3.Partnership {
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

extension RECTv3.Partnership.Kind {
    public static let allCases: [Self] = [.partnership]

    public var rawValue: String {
        switch self {
        case .partnership: "partnership"
        case .other(let value): value
        }
    }
}

extension RECTv3.Partnership.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        cohort = try object.required("cohort")
        urn = try object.required("urn")
        schoolID = try object.required("school_id")
        deliveryPartnerID = try object.required("delivery_partner_id")
        deliveryPartnerName = try object.required("delivery_partner_name")
        inductionTutorName = try object.required("induction_tutor_name")
        inductionTutorEmail = try object.required("induction_tutor_email")
        participantsCurrentlyTraining = try object.required("participants_currently_training")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("cohort", cohort)
        writer.required("urn", urn)
        writer.required("school_id", schoolID)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("delivery_partner_name", deliveryPartnerName)
        writer.required("induction_tutor_name", inductionTutorName)
        writer.required("induction_tutor_email", inductionTutorEmail)
        writer.required("participants_currently_training", participantsCurrentlyTraining)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension RECTv3.SchoolsResponse {
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

extension RECTv3.School {
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

extension RECTv3.School.Kind {
    public static let allCases: [Self] = [.school]

    public var rawValue: String {
        switch self {
        case .school: "school"
        case .other(let value): value
        }
    }
}

extension RECTv3.School.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        urn = try object.required("urn")
        cohort = try object.required("cohort")
        inPartnership = try object.required("in_partnership")
        inductionProgrammeChoice = try object.required("induction_programme_choice")
        expressionOfInterest = try object.required("expression_of_interest")
        inductionTutorName = try object.required("induction_tutor_name")
        inductionTutorEmail = try object.required("induction_tutor_email")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("urn", urn)
        writer.required("cohort", cohort)
        writer.required("in_partnership", inPartnership)
        writer.required("induction_programme_choice", inductionProgrammeChoice)
        writer.required("expression_of_interest", expressionOfInterest)
        writer.required("induction_tutor_name", inductionTutorName)
        writer.required("induction_tutor_email", inductionTutorEmail)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension RECTv3.InductionProgrammeChoice {
    public static let allCases: [Self] = [.schoolLed, .providerLed, .notYetKnown]

    public var rawValue: String {
        switch self {
        case .schoolLed: "school_led"
        case .providerLed: "provider_led"
        case .notYetKnown: "not_yet_known"
        case .other(let value): value
        }
    }
}

extension RECTv3.SchoolResponse {
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

extension RECTv3.DeliveryPartnersResponse {
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

extension RECTv3.DeliveryPartner {
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

extension RECTv3.DeliveryPartner.Kind {
    public static let allCases: [Self] = [.deliveryPartner]

    public var rawValue: String {
        switch self {
        case .deliveryPartner: "delivery-partner"
        case .other(let value): value
        }
    }
}

extension RECTv3.DeliveryPartner.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        name = try object.required("name")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
        cohort = try object.required("cohort")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.required("cohort", cohort)
        writer.endObject()
    }
}

extension RECTv3.DeliveryPartnerResponse {
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

extension RECTv3.StatementsResponse {
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

extension RECTv3.Statement {
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

extension RECTv3.Statement.Kind {
    public static let allCases: [Self] = [.statement]

    public var rawValue: String {
        switch self {
        case .statement: "statement"
        case .other(let value): value
        }
    }
}

extension RECTv3.Statement.Attributes {
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

extension RECTv3.StatementResponse {
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

extension RECTv3.UnfundedMentorsResponse {
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

extension RECTv3.UnfundedMentor {
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

extension RECTv3.UnfundedMentor.Kind {
    public static let allCases: [Self] = [.unfundedMentor]

    public var rawValue: String {
        switch self {
        case .unfundedMentor: "unfunded-mentor"
        case .other(let value): value
        }
    }
}

extension RECTv3.UnfundedMentor.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        fullName = try object.required("full_name")
        email = try object.required("email")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("full_name", fullName)
        writer.required("email", email)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension RECTv3.UnfundedMentorResponse {
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
