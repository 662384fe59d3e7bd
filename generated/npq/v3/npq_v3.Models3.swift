// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// The result of a course. A later outcome overrides an earlier one, and none is ever removed.
    public struct ParticipantOutcome: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: ParticipantOutcome.Kind
        public var attributes: ParticipantOutcome.Attributes

        public init(id: String, type: ParticipantOutcome.Kind, attributes: ParticipantOutcome.Attributes) {
            self.id = id
            self.type = type
            self.attributes = attributes
        }
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

        /// The kind of record.
        public struct Kind: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let participantOutcome = Self(rawValue: "participant-outcome")
            public static let allCases = [Self.participantOutcome]
        }

        public struct Attributes: JSONModel {
            /// The result. It is `voided` when the declaration that it belongs to was voided.
            public var state: OutcomeState
            /// The day on which the result was known, as its midnight in UTC.
            public var completionDate: String
            /// A course that ends with an assessment, and therefore has outcomes.
            public var courseIdentifier: AssessedCourseIdentifier
            /// Whose result it is.
            public var participantID: String
            /// When it was made.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                state: OutcomeState, completionDate: String, courseIdentifier: AssessedCourseIdentifier,
                participantID: String, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.state = state
                self.completionDate = completionDate
                self.courseIdentifier = courseIdentifier
                self.participantID = participantID
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
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
    }
}

extension NPQv3 {
    /// A page of outcomes.
    public struct ParticipantOutcomesResponse: JSONModel {
        public var data: [ParticipantOutcome]

        public init(data: [ParticipantOutcome]) {
            self.data = data
        }
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
}

extension NPQv3 {
    /// One id replaced by another, when two records turned out to be one person.
    public struct ParticipantIDChange: JSONModel {
        /// The id before, which finds nobody any more.
        public var fromParticipantID: String
        /// The id since.
        public var toParticipantID: String
        /// When it was replaced.
        public var changedAt: DateTime

        public init(fromParticipantID: String, toParticipantID: String, changedAt: DateTime) {
            self.fromParticipantID = fromParticipantID
            self.toParticipantID = toParticipantID
            self.changedAt = changedAt
        }
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
}

extension NPQv3 {
    /// Tells by what a participant's id was replaced.
    public struct ChangedParticipantID: JSONModel {
        public var errors: [ChangedParticipantID.Error]

        public init(errors: [ChangedParticipantID.Error]) {
            self.errors = errors
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            errors = try object.required("errors")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.required("errors", errors)
            writer.endObject()
        }

        public struct Error: JSONModel {
            public var title: String
            public var detail: String
            public var participantIDChanges: [ParticipantIDChange]

            public init(title: String, detail: String, participantIDChanges: [ParticipantIDChange]) {
                self.title = title
                self.detail = detail
                self.participantIDChanges = participantIDChanges
            }
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
    }
}

extension NPQv3 {
    /// Reports the result of a completed course.
    public struct ParticipantOutcomeCreateRequest: JSONModel {
        public var data: ParticipantOutcomeCreateRequest.Data

        public init(data: ParticipantOutcomeCreateRequest.Data) {
            self.data = data
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            data = try object.required("data")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.required("data", data)
            writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: ParticipantOutcomeCreateRequest.Attributes

            public init(type: String? = nil, attributes: ParticipantOutcomeCreateRequest.Attributes) {
                self.type = type
                self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.optional("type", type)
                writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            /// A course that ends with an assessment, and therefore has outcomes.
            public var courseIdentifier: AssessedCourseIdentifier
            /// The result. Only voiding the declaration voids an outcome.
            public var state: ParticipantOutcomeCreateRequest.State
            /// The day on which the result was known, not in the future. Of an instant, the day is taken.
            public var completionDate: String

            public init(
                courseIdentifier: AssessedCourseIdentifier, state: ParticipantOutcomeCreateRequest.State,
                completionDate: String
            ) {
                self.courseIdentifier = courseIdentifier
                self.state = state
                self.completionDate = completionDate
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                courseIdentifier = try object.required("course_identifier")
                state = try object.required("state")
                completionDate = try object.required("completion_date")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("course_identifier", courseIdentifier)
                writer.required("state", state)
                writer.required("completion_date", completionDate)
                writer.endObject()
            }
        }

        /// The result. Only voiding the declaration voids an outcome.
        public struct State: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let passed = Self(rawValue: "passed")
            public static let failed = Self(rawValue: "failed")
            public static let allCases = [Self.passed, Self.failed]
        }
    }
}

extension NPQv3 {
    /// One outcome.
    public struct ParticipantOutcomeResponse: JSONModel {
        /// The result of a course. A later outcome overrides an earlier one, and none is ever removed.
        public var data: ParticipantOutcome

        public init(data: ParticipantOutcome) {
            self.data = data
        }
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
}

extension NPQv3 {
    /// Whether the participant is in training.
    public struct TrainingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = Self(rawValue: "active")
        public static let deferred = Self(rawValue: "deferred")
        public static let withdrawn = Self(rawValue: "withdrawn")
        public static let allCases = [Self.active, Self.deferred, Self.withdrawn]
    }
}

extension NPQv3 {
    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListParticipantsFilter: JSONModel {
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?
        /// Only those with an enrolment in this status, and of their enrolments only these.
        public var trainingStatus: TrainingStatus?
        /// Only the participant that once had this id, and of the changes of ids only this one.
        public var fromParticipantID: String?

        public init(
            updatedSince: String? = nil, trainingStatus: TrainingStatus? = nil, fromParticipantID: String? = nil
        ) {
            self.updatedSince = updatedSince
            self.trainingStatus = trainingStatus
            self.fromParticipantID = fromParticipantID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            updatedSince = try object.optional("updated_since")
            trainingStatus = try object.optional("training_status")
            fromParticipantID = try object.optional("from_participant_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("updated_since", updatedSince)
            writer.optional("training_status", trainingStatus)
            writer.optional("from_participant_id", fromParticipantID)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// Why the participant leaves.
    public struct WithdrawalReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let insufficientCapacityToUndertakeProgramme = Self(rawValue: "insufficient-capacity-to-undertake-programme")
        public static let personalReasonHealthOrPregnancyRelated = Self(rawValue: "personal-reason-health-or-pregnancy-related")
        public static let personalReasonMovingSchool = Self(rawValue: "personal-reason-moving-school")
        public static let personalReasonOther = Self(rawValue: "personal-reason-other")
        public static let insufficientCapacity = Self(rawValue: "insufficient-capacity")
        public static let changeInDevelopmentalOrPersonalPriorities = Self(rawValue: "change-in-developmental-or-personal-priorities")
        public static let changeInSchoolCircumstances = Self(rawValue: "change-in-school-circumstances")
        public static let changeInSchoolLeadership = Self(rawValue: "change-in-school-leadership")
        public static let qualityOfProgrammeStructureNotSuitable = Self(rawValue: "quality-of-programme-structure-not-suitable.")
        public static let qualityOfProgrammeContentNotSuitable = Self(rawValue: "quality-of-programme-content-not-suitable")
        public static let qualityOfProgrammeFacilitationNotEffective = Self(rawValue: "quality-of-programme-facilitation-not-effective")
        public static let qualityOfProgrammeAccessibility = Self(rawValue: "quality-of-programme-accessibility")
        public static let qualityOfProgrammeOther = Self(rawValue: "quality-of-programme-other")
        public static let programmeNotAppropriateForRoleAndCpdNeeds = Self(rawValue: "programme-not-appropriate-for-role-and-cpd-needs")
        public static let startedInError = Self(rawValue: "started-in-error")
        public static let expectedCommitmentUnclear = Self(rawValue: "expected-commitment-unclear")
        public static let assessmentRequirementsNotMet = Self(rawValue: "assessment-requirements-not-met")
        public static let changeInCareer = Self(rawValue: "change-in-career")
        public static let disengagedAndUnresponsive = Self(rawValue: "disengaged-and-unresponsive")
        public static let nonPaymentOfInvoice = Self(rawValue: "non-payment-of-invoice")
        public static let other = Self(rawValue: "other")
        public static let allCases = [
            Self.insufficientCapacityToUndertakeProgramme, Self.personalReasonHealthOrPregnancyRelated,
            Self.personalReasonMovingSchool, Self.personalReasonOther, Self.insufficientCapacity,
            Self.changeInDevelopmentalOrPersonalPriorities, Self.changeInSchoolCircumstances,
            Self.changeInSchoolLeadership, Self.qualityOfProgrammeStructureNotSuitable,
            Self.qualityOfProgrammeContentNotSuitable, Self.qualityOfProgrammeFacilitationNotEffective,
            Self.qualityOfProgrammeAccessibility, Self.qualityOfProgrammeOther,
            Self.programmeNotAppropriateForRoleAndCpdNeeds, Self.startedInError, Self.expectedCommitmentUnclear,
            Self.assessmentRequirementsNotMet, Self.changeInCareer, Self.disengagedAndUnresponsive,
            Self.nonPaymentOfInvoice, Self.other
        ]
    }
}

extension NPQv3 {
    /// Why and when a participant left.
    public struct Withdrawal: JSONModel {
        /// Why the participant leaves.
        public var reason: WithdrawalReason
        /// When the provider reported it.
        public var date: DateTime

        public init(reason: WithdrawalReason, date: DateTime) {
            self.reason = reason
            self.date = date
        }
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
}

extension NPQv3 {
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
}

extension NPQv3 {
    /// Why and when a participant paused.
    public struct Deferral: JSONModel {
        /// Why the participant pauses.
        public var reason: DeferralReason
        /// When the provider reported it.
        public var date: DateTime

        public init(reason: DeferralReason, date: DateTime) {
            self.reason = reason
            self.date = date
        }
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
}

extension NPQv3 {
    /// A course that the provider accepted the participant for.
    public struct Enrolment: JSONModel {
        /// The participant's address; null once another participant uses it.
        public var email: String?
        /// A course.
        public var courseIdentifier: CourseIdentifier
        /// The schedule of the training.
        public var scheduleIdentifier: ScheduleIdentifier?
        /// The year in which the cohort's training starts.
        public var cohort: String?
        /// Tells cohorts of one year apart.
        public var cohortSuffix: String?
        /// The application that was accepted.
        public var npqApplicationID: String
        /// What was found at registration. Unlike that of the application, it does not change with other places of the
        /// person.
        public var eligibleForFunding: Bool
        /// Whether the participant is in training.
        public var trainingStatus: TrainingStatus
        /// The reference number of the participant's school.
        public var schoolUrn: String?
        /// Whether the school's size brings an uplift.
        public var targetedDeliveryFundingEligibility: Bool
        /// The end of the training before its time; null unless the participant is withdrawn.
        public var withdrawal: Withdrawal?
        /// A pause in the training; null unless the participant is deferred.
        public var deferral: Deferral?
        /// When the application was accepted.
        public var createdAt: DateTime
        /// Whether the participant takes one of the cohort's funded places; null where places are not counted.
        public var fundedPlace: Bool?

        public init(
            email: String?, courseIdentifier: CourseIdentifier, scheduleIdentifier: ScheduleIdentifier?,
            cohort: String?, cohortSuffix: String?, npqApplicationID: String, eligibleForFunding: Bool,
            trainingStatus: TrainingStatus, schoolUrn: String?, targetedDeliveryFundingEligibility: Bool,
            withdrawal: Withdrawal?, deferral: Deferral?, createdAt: DateTime, fundedPlace: Bool?
        ) {
            self.email = email
            self.courseIdentifier = courseIdentifier
            self.scheduleIdentifier = scheduleIdentifier
            self.cohort = cohort
            self.cohortSuffix = cohortSuffix
            self.npqApplicationID = npqApplicationID
            self.eligibleForFunding = eligibleForFunding
            self.trainingStatus = trainingStatus
            self.schoolUrn = schoolUrn
            self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
            self.withdrawal = withdrawal
            self.deferral = deferral
            self.createdAt = createdAt
            self.fundedPlace = fundedPlace
        }
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
}

extension NPQv3 {
    /// A person with at least one application that the provider accepted.
    public struct Participant: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Participant.Kind
        /// What is known about the person. Everything is always there; what is unknown is null.
        public var attributes: Participant.Attributes

        public init(id: String, type: Participant.Kind, attributes: Participant.Attributes) {
            self.id = id
            self.type = type
            self.attributes = attributes
        }
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

        /// The kind of record.
        public struct Kind: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let npqParticipant = Self(rawValue: "npq-participant")
            public static let allCases = [Self.npqParticipant]
        }

        /// What is known about the person. Everything is always there; what is unknown is null.
        public struct Attributes: JSONModel {
            /// The participant's name.
            public var fullName: String
            /// Names that the participant went by before.
            public var previousNames: [String]
            /// Seven digits; null while nobody has verified them.
            public var teacherReferenceNumber: String?
            /// When the person, one of their applications with any provider, or their id last changed.
            public var updatedAt: DateTime
            /// The courses that the provider accepted the participant for.
            public var npqEnrolments: [Enrolment]
            /// Ids that the participant had before, the latest change first.
            public var participantIDChanges: [ParticipantIDChange]

            public init(
                fullName: String, previousNames: [String], teacherReferenceNumber: String?, updatedAt: DateTime,
                npqEnrolments: [Enrolment], participantIDChanges: [ParticipantIDChange]
            ) {
                self.fullName = fullName
                self.previousNames = previousNames
                self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt
                self.npqEnrolments = npqEnrolments
                self.participantIDChanges = participantIDChanges
            }
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
    }
}

extension NPQv3 {
    /// A page of participants.
    public struct ParticipantsResponse: JSONModel {
        public var data: [Participant]

        public init(data: [Participant]) {
            self.data = data
        }
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
}
