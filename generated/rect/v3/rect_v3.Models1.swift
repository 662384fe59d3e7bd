// Generated from specs/rect/v3.yaml. Do not edit.
public import MockRuntime

extension RectV3 {
    /// Narrows the list. All conditions must match; empty conditions are ignored.
    public struct ListParticipantsFilter: JSONModel {
        /// Returns only participants with an enrolment in these cohorts: comma-separated years. All enrolments of a
        /// participant are returned.
        public var cohort: String?
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?
        /// Returns only participants with an enrolment in this status. All enrolments of a participant are returned. A
        /// participant that was deferred and then withdrawn matches both. Any other value matches no one.
        public var trainingStatus: TrainingStatus?
        /// Returns only the participant that previously had this id.
        public var fromParticipantID: String?

        public init(
            cohort: String? = nil, updatedSince: String? = nil, trainingStatus: TrainingStatus? = nil,
            fromParticipantID: String? = nil
        ) {
            self.cohort = cohort; self.updatedSince = updatedSince; self.trainingStatus = trainingStatus
            self.fromParticipantID = fromParticipantID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
            updatedSince = try object.optional("updated_since"); trainingStatus = try object.optional("training_status")
            fromParticipantID = try object.optional("from_participant_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.optional("updated_since", updatedSince)
            writer.optional("training_status", trainingStatus)
            writer.optional("from_participant_id", fromParticipantID); writer.endObject()
        }
    }

    /// A part of a list.
    public struct PaginationFilter: JSONModel {
        /// The number of the page, from 1.
        public var page: Int?
        /// The number of records per page. Values above 3,000 count as 3,000.
        public var perPage: Int?

        public init(page: Int? = nil, perPage: Int? = nil) { self.page = page; self.perPage = perPage }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); page = try object.optional("page")
            perPage = try object.optional("per_page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("page", page); writer.optional("per_page", perPage)
            writer.endObject()
        }
    }

    /// A page of participants.
    public struct ParticipantsResponse: JSONModel {
        public var data: [Participant]

        public init(data: [Participant]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A list of problems.
    public struct ErrorList: JSONModel {
        public var errors: [ErrorDetail]

        public init(errors: [ErrorDetail]) { self.errors = errors }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); errors = try object.required("errors")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("errors", errors); writer.endObject()
        }
    }

    /// One sentence.
    public struct ErrorMessage: JSONModel {
        public var error: String

        public init(error: String) { self.error = error }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); error = try object.required("error")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("error", error); writer.endObject()
        }
    }

    /// The status that the provider last reported.
    public struct TrainingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = Self(rawValue: "active")
        public static let deferred = Self(rawValue: "deferred")
        public static let withdrawn = Self(rawValue: "withdrawn")
        public static let allCases = [Self.active, Self.deferred, Self.withdrawn]
    }

    /// A person that the provider trains or has trained.
    public struct Participant: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// The participant's details. Every attribute is always present; unknown values are null.
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id; self.type = type; self.attributes = attributes
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); type = try object.required("type")
            attributes = try object.required("attributes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("type", type)
            writer.required("attributes", attributes); writer.endObject()
        }

        public struct Kind: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let participant = Self(rawValue: "participant")
            public static let allCases = [Self.participant]
        }

        public struct Attributes: JSONModel {
            /// The person's name.
            public var fullName: String
            /// The teacher's seven-digit reference number; null if there is none.
            public var teacherReferenceNumber: String?
            /// When the person or their training last changed.
            public var updatedAt: DateTime
            /// The person's latest training with the provider in each role: first as an early career teacher, then as a
            /// mentor.
            public var ecfEnrolments: [Enrolment]
            /// The participant's previous ids.
            public var participantIDChanges: [ParticipantIDChange]

            public init(
                fullName: String, teacherReferenceNumber: String?, updatedAt: DateTime, ecfEnrolments: [Enrolment],
                participantIDChanges: [ParticipantIDChange]
            ) {
                self.fullName = fullName; self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt; self.ecfEnrolments = ecfEnrolments
                self.participantIDChanges = participantIDChanges
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); fullName = try object.required("full_name")
                teacherReferenceNumber = try object.required("teacher_reference_number")
                updatedAt = try object.required("updated_at"); ecfEnrolments = try object.required("ecf_enrolments")
                participantIDChanges = try object.required("participant_id_changes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("full_name", fullName)
                writer.required("teacher_reference_number", teacherReferenceNumber)
                writer.required("updated_at", updatedAt); writer.required("ecf_enrolments", ecfEnrolments)
                writer.required("participant_id_changes", participantIDChanges); writer.endObject()
            }
        }
    }

    /// The latest training of a participant in one role.
    public struct Enrolment: JSONModel {
        /// Identifies the person's training in this role, across providers. It stays the same when two records of the
        /// same person are merged.
        public var trainingRecordID: String
        /// The person's email address at the school.
        public var email: String
        /// The current or else the next mentor of an early career teacher; null if there is none, and for mentors.
        public var mentorID: String?
        /// The school's reference number.
        public var schoolUrn: String
        public var participantType: ParticipantType
        /// The year in which the cohort begins, on 1 June.
        public var cohort: String
        public var trainingStatus: TrainingStatus
        public var participantStatus: ParticipantStatus
        /// Whether the DfE funds the training: true once the person became eligible, false if they became ineligible
        /// first, null if neither is known.
        public var eligibleForFunding: Bool?
        /// Whether the school qualifies for the pupil premium uplift. Always false from cohort 2025.
        public var pupilPremiumUplift: Bool
        /// Whether the school qualifies for the sparsity uplift. Always false from cohort 2025.
        public var sparsityUplift: Bool
        public var scheduleIdentifier: ScheduleIdentifier
        /// The delivery partner of the training.
        public var deliveryPartnerID: String
        /// The withdrawal; null unless the participant is withdrawn.
        public var withdrawal: Withdrawal?
        /// The deferral; null unless the participant is deferred.
        public var deferral: Deferral?
        /// When a school first registered the person in this role.
        public var createdAt: DateTime
        /// When an early career teacher passed or failed induction.
        public var inductionEndDate: CalendarDate?
        /// When the most recent induction period of an early career teacher ended.
        public var mostRecentInductionPeriodEndDate: CalendarDate?
        /// When the induction of an early career teacher began.
        public var overallInductionStartDate: CalendarDate?
        /// When a mentor completed training, or funding for it ended.
        public var mentorFundingEndDate: CalendarDate?
        /// Whether the participant was moved to this cohort after payments for the original cohort were frozen.
        public var cohortChangedAfterPaymentsFrozen: Bool
        public var mentorIneligibleForFundingReason: MentorFundingEndReason?
        public var workingPattern: WorkingPattern?

        public init(
            trainingRecordID: String, email: String, mentorID: String?, schoolUrn: String,
            participantType: ParticipantType, cohort: String, trainingStatus: TrainingStatus,
            participantStatus: ParticipantStatus, eligibleForFunding: Bool?, pupilPremiumUplift: Bool,
            sparsityUplift: Bool, scheduleIdentifier: ScheduleIdentifier, deliveryPartnerID: String,
            withdrawal: Withdrawal?, deferral: Deferral?, createdAt: DateTime, inductionEndDate: CalendarDate?,
            mostRecentInductionPeriodEndDate: CalendarDate?, overallInductionStartDate: CalendarDate?,
            mentorFundingEndDate: CalendarDate?, cohortChangedAfterPaymentsFrozen: Bool,
            mentorIneligibleForFundingReason: MentorFundingEndReason?, workingPattern: WorkingPattern?
        ) {
            self.trainingRecordID = trainingRecordID; self.email = email; self.mentorID = mentorID
            self.schoolUrn = schoolUrn; self.participantType = participantType; self.cohort = cohort
            self.trainingStatus = trainingStatus; self.participantStatus = participantStatus
            self.eligibleForFunding = eligibleForFunding; self.pupilPremiumUplift = pupilPremiumUplift
            self.sparsityUplift = sparsityUplift; self.scheduleIdentifier = scheduleIdentifier
            self.deliveryPartnerID = deliveryPartnerID; self.withdrawal = withdrawal; self.deferral = deferral
            self.createdAt = createdAt; self.inductionEndDate = inductionEndDate
            self.mostRecentInductionPeriodEndDate = mostRecentInductionPeriodEndDate
            self.overallInductionStartDate = overallInductionStartDate; self.mentorFundingEndDate = mentorFundingEndDate
            self.cohortChangedAfterPaymentsFrozen = cohortChangedAfterPaymentsFrozen
            self.mentorIneligibleForFundingReason = mentorIneligibleForFundingReason
            self.workingPattern = workingPattern
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); trainingRecordID = try object.required("training_record_id")
            email = try object.required("email"); mentorID = try object.required("mentor_id")
            schoolUrn = try object.required("school_urn"); participantType = try object.required("participant_type")
            cohort = try object.required("cohort"); trainingStatus = try object.required("training_status")
            participantStatus = try object.required("participant_status")
            eligibleForFunding = try object.required("eligible_for_funding")
            pupilPremiumUplift = try object.required("pupil_premium_uplift")
            sparsityUplift = try object.required("sparsity_uplift")
            scheduleIdentifier = try object.required("schedule_identifier")
            deliveryPartnerID = try object.required("delivery_partner_id")
            withdrawal = try object.required("withdrawal"); deferral = try object.required("deferral")
            createdAt = try object.required("created_at"); inductionEndDate = try object.required("induction_end_date")
            mostRecentInductionPeriodEndDate = try object.required("most_recent_induction_period_end_date")
            overallInductionStartDate = try object.required("overall_induction_start_date")
            mentorFundingEndDate = try object.required("mentor_funding_end_date")
            cohortChangedAfterPaymentsFrozen = try object.required("cohort_changed_after_payments_frozen")
            mentorIneligibleForFundingReason = try object.required("mentor_ineligible_for_funding_reason")
            workingPattern = try object.required("working_pattern")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("training_record_id", trainingRecordID)
            writer.required("email", email); writer.required("mentor_id", mentorID)
            writer.required("school_urn", schoolUrn); writer.required("participant_type", participantType)
            writer.required("cohort", cohort); writer.required("training_status", trainingStatus)
            writer.required("participant_status", participantStatus)
            writer.required("eligible_for_funding", eligibleForFunding)
            writer.required("pupil_premium_uplift", pupilPremiumUplift)
            writer.required("sparsity_uplift", sparsityUplift)
            writer.required("schedule_identifier", scheduleIdentifier)
            writer.required("delivery_partner_id", deliveryPartnerID); writer.required("withdrawal", withdrawal)
            writer.required("deferral", deferral); writer.required("created_at", createdAt)
            writer.required("induction_end_date", inductionEndDate)
            writer.required("most_recent_induction_period_end_date", mostRecentInductionPeriodEndDate)
            writer.required("overall_induction_start_date", overallInductionStartDate)
            writer.required("mentor_funding_end_date", mentorFundingEndDate)
            writer.required("cohort_changed_after_payments_frozen", cohortChangedAfterPaymentsFrozen)
            writer.required("mentor_ineligible_for_funding_reason", mentorIneligibleForFundingReason)
            writer.required("working_pattern", workingPattern); writer.endObject()
        }
    }

    /// Whether the person is trained as an early career teacher (ECT) or as a mentor.
    public struct ParticipantType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ect = Self(rawValue: "ect")
        public static let mentor = Self(rawValue: "mentor")
        public static let allCases = [Self.ect, Self.mentor]
    }

    /// Whether the participant has started, is about to leave or has left, by the clock. A change that only the passage
    /// of time brings about does not move `updated_at`.
    public struct ParticipantStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = Self(rawValue: "active")
        public static let joining = Self(rawValue: "joining")
        public static let leaving = Self(rawValue: "leaving")
        public static let left = Self(rawValue: "left")
        public static let allCases = [Self.active, Self.joining, Self.leaving, Self.left]
    }

    /// A schedule, which determines the milestones and their dates. The `reduced` schedules are for early career
    /// teachers, the `replacement` schedules for mentors.
    public struct ScheduleIdentifier: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ecfStandardSeptember = Self(rawValue: "ecf-standard-september")
        public static let ecfStandardJanuary = Self(rawValue: "ecf-standard-january")
        public static let ecfStandardApril = Self(rawValue: "ecf-standard-april")
        public static let ecfExtendedSeptember = Self(rawValue: "ecf-extended-september")
        public static let ecfExtendedJanuary = Self(rawValue: "ecf-extended-january")
        public static let ecfExtendedApril = Self(rawValue: "ecf-extended-april")
        public static let ecfReducedSeptember = Self(rawValue: "ecf-reduced-september")
        public static let ecfReducedJanuary = Self(rawValue: "ecf-reduced-january")
        public static let ecfReducedApril = Self(rawValue: "ecf-reduced-april")
        public static let ecfReplacementSeptember = Self(rawValue: "ecf-replacement-september")
        public static let ecfReplacementJanuary = Self(rawValue: "ecf-replacement-january")
        public static let ecfReplacementApril = Self(rawValue: "ecf-replacement-april")
        public static let allCases = [
            Self.ecfStandardSeptember, Self.ecfStandardJanuary, Self.ecfStandardApril, Self.ecfExtendedSeptember,
            Self.ecfExtendedJanuary, Self.ecfExtendedApril, Self.ecfReducedSeptember, Self.ecfReducedJanuary,
            Self.ecfReducedApril, Self.ecfReplacementSeptember, Self.ecfReplacementJanuary, Self.ecfReplacementApril
        ]
    }

    /// Why funding for the training of a mentor has ended; null while it is funded, and for early career teachers.
    public struct MentorFundingEndReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let completedDeclarationReceived = Self(rawValue: "completed_declaration_received")
        public static let completedDuringEarlyRollOut = Self(rawValue: "completed_during_early_roll_out")
        public static let startedNotCompleted = Self(rawValue: "started_not_completed")
        public static let allCases = [
            Self.completedDeclarationReceived, Self.completedDuringEarlyRollOut, Self.startedNotCompleted
        ]
    }

    /// Whether an early career teacher works full time or part time; null for mentors and when the school has not
    /// reported it.
    public struct WorkingPattern: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let fullTime = Self(rawValue: "full_time")
        public static let partTime = Self(rawValue: "part_time")
        public static let allCases = [Self.fullTime, Self.partTime]
    }

    /// Why and when a participant left.
    public struct Withdrawal: JSONModel {
        public var reason: WithdrawalReason
        /// When the provider reported it.
        public var date: DateTime

        public init(reason: WithdrawalReason, date: DateTime) { self.reason = reason; self.date = date }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); reason = try object.required("reason")
            date = try object.required("date")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("reason", reason); writer.required("date", date); writer.endObject()
        }
    }

    /// Why the participant leaves. `mentor-no-longer-being-mentor` applies to mentors only.
    public struct WithdrawalReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let leftTeachingProfession = Self(rawValue: "left-teaching-profession")
        public static let movedSchool = Self(rawValue: "moved-school")
        public static let mentorNoLongerBeingMentor = Self(rawValue: "mentor-no-longer-being-mentor")
        public static let switchedToSchoolLed = Self(rawValue: "switched-to-school-led")
        public static let changedLeadProvider = Self(rawValue: "changed-lead-provider")
        public static let other = Self(rawValue: "other")
        public static let allCases = [
            Self.leftTeachingProfession, Self.movedSchool, Self.mentorNoLongerBeingMentor, Self.switchedToSchoolLed,
            Self.changedLeadProvider, Self.other
        ]
    }

    /// Why and when a participant paused.
    public struct Deferral: JSONModel {
        public var reason: DeferralReason
        /// When the provider reported it.
        public var date: DateTime

        public init(reason: DeferralReason, date: DateTime) { self.reason = reason; self.date = date }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); reason = try object.required("reason")
            date = try object.required("date")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("reason", reason); writer.required("date", date); writer.endObject()
        }
    }

    /// Why the participant pauses.
    public struct DeferralReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let bereavement = Self(rawValue: "bereavement")
        public static let longTermSickness = Self(rawValue: "long-term-sickness")
        public static let parentalLeave = Self(rawValue: "parental-leave")
        public static let careerBreak = Self(rawValue: "career-break")
        public static let other = Self(rawValue: "other")
        public static let allCases = [
            Self.bereavement, Self.longTermSickness, Self.parentalLeave, Self.careerBreak, Self.other
        ]
    }

    /// The replacement of one id by another, when two records of the same person are merged.
    public struct ParticipantIDChange: JSONModel {
        /// The previous id, which is now a 404.
        public var fromParticipantID: String
        /// The current id.
        public var toParticipantID: String
        /// When it was replaced.
        public var changedAt: DateTime

        public init(fromParticipantID: String, toParticipantID: String, changedAt: DateTime) {
            self.fromParticipantID = fromParticipantID; self.toParticipantID = toParticipantID
            self.changedAt = changedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); fromParticipantID = try object.required("from_participant_id")
            toParticipantID = try object.required("to_participant_id"); changedAt = try object.required("changed_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("from_participant_id", fromParticipantID)
            writer.required("to_participant_id", toParticipantID); writer.required("changed_at", changedAt)
            writer.endObject()
        }
    }

    /// One problem.
    public struct ErrorDetail: JSONModel {
        /// The attribute that violates a rule, or else the kind of problem.
        public var title: String
        /// What is wrong and, usually, what to do about it.
        public var detail: String

        public init(title: String, detail: String) { self.title = title; self.detail = detail }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); title = try object.required("title")
            detail = try object.required("detail")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("title", title); writer.required("detail", detail); writer.endObject()
        }
    }

    /// Narrows the list. An empty condition is ignored.
    public struct ListTransfersFilter: JSONModel {
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?

        public init(updatedSince: String? = nil) { self.updatedSince = updatedSince }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("updated_since", updatedSince); writer.endObject()
        }
    }

    /// A page of participants with their transfers.
    public struct ParticipantTransfersResponse: JSONModel {
        public var data: [ParticipantTransfer]

        public init(data: [ParticipantTransfer]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }
}
