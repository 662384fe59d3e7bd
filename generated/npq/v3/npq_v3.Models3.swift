// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// A course that the provider accepted the participant for.
    public struct Enrolment: JSONModel {
        /// The person's address; null once another participant uses it.
        public var email: String?
        public var courseIdentifier: CourseIdentifier
        /// The schedule of the training; null before acceptance.
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
        public var trainingStatus: TrainingStatus
        /// The reference number of the person's school.
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
            self.email = email; self.courseIdentifier = courseIdentifier; self.scheduleIdentifier = scheduleIdentifier
            self.cohort = cohort; self.cohortSuffix = cohortSuffix; self.npqApplicationID = npqApplicationID
            self.eligibleForFunding = eligibleForFunding; self.trainingStatus = trainingStatus
            self.schoolUrn = schoolUrn; self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
            self.withdrawal = withdrawal; self.deferral = deferral; self.createdAt = createdAt
            self.fundedPlace = fundedPlace
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); email = try object.required("email")
            courseIdentifier = try object.required("course_identifier")
            scheduleIdentifier = try object.required("schedule_identifier"); cohort = try object.required("cohort")
            cohortSuffix = try object.required("cohort_suffix")
            npqApplicationID = try object.required("npq_application_id")
            eligibleForFunding = try object.required("eligible_for_funding")
            trainingStatus = try object.required("training_status"); schoolUrn = try object.required("school_urn")
            targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
            withdrawal = try object.required("withdrawal"); deferral = try object.required("deferral")
            createdAt = try object.required("created_at"); fundedPlace = try object.required("funded_place")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("email", email)
            writer.required("course_identifier", courseIdentifier)
            writer.required("schedule_identifier", scheduleIdentifier); writer.required("cohort", cohort)
            writer.required("cohort_suffix", cohortSuffix); writer.required("npq_application_id", npqApplicationID)
            writer.required("eligible_for_funding", eligibleForFunding)
            writer.required("training_status", trainingStatus); writer.required("school_urn", schoolUrn)
            writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
            writer.required("withdrawal", withdrawal); writer.required("deferral", deferral)
            writer.required("created_at", createdAt); writer.required("funded_place", fundedPlace); writer.endObject()
        }
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

    /// One participant.
    public struct ParticipantResponse: JSONModel {
        public var data: Participant

        public init(data: Participant) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Takes up a training again.
    public struct ParticipantResumeRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: CourseIdentifier

            public init(courseIdentifier: CourseIdentifier) { self.courseIdentifier = courseIdentifier }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier); writer.endObject()
            }
        }
    }

    /// Pauses a training.
    public struct ParticipantDeferRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: CourseIdentifier
            public var reason: DeferralReason

            public init(courseIdentifier: CourseIdentifier, reason: DeferralReason) {
                self.courseIdentifier = courseIdentifier; self.reason = reason
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                reason = try object.required("reason")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("reason", reason); writer.endObject()
            }
        }
    }

    /// Ends a training before its time.
    public struct ParticipantWithdrawRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: CourseIdentifier
            public var reason: WithdrawalReason

            public init(courseIdentifier: CourseIdentifier, reason: WithdrawalReason) {
                self.courseIdentifier = courseIdentifier; self.reason = reason
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                reason = try object.required("reason")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("reason", reason); writer.endObject()
            }
        }
    }

    /// Moves a training to another schedule, and with it perhaps to another cohort.
    public struct ParticipantChangeScheduleRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var scheduleIdentifier: ScheduleIdentifier
            public var courseIdentifier: CourseIdentifier
            /// The start year of the cohort to move to; the present one if absent. A number is understood, too.
            public var cohort: Nullable<String>?

            public init(
                scheduleIdentifier: ScheduleIdentifier, courseIdentifier: CourseIdentifier,
                cohort: Nullable<String>? = nil
            ) {
                self.scheduleIdentifier = scheduleIdentifier; self.courseIdentifier = courseIdentifier
                self.cohort = cohort
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); scheduleIdentifier = try object.required("schedule_identifier")
                courseIdentifier = try object.required("course_identifier"); cohort = try object.optional("cohort")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("schedule_identifier", scheduleIdentifier)
                writer.required("course_identifier", courseIdentifier); writer.optional("cohort", cohort)
                writer.endObject()
            }
        }
    }

    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListStatementsFilter: JSONModel {
        /// Only those of these cohorts. Start years, separated by commas.
        public var cohort: String?
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?

        public init(cohort: String? = nil, updatedSince: String? = nil) {
            self.cohort = cohort; self.updatedSince = updatedSince
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
            updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.optional("updated_since", updatedSince)
            writer.endObject()
        }
    }

    /// A page of statements.
    public struct StatementsResponse: JSONModel {
        public var data: [Statement]

        public init(data: [Statement]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A payment of output fees to the provider, for one cohort and month.
    public struct Statement: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
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
            public static let statement = Self(rawValue: "statement")
            public static let allCases = [Self.statement]
        }

        public struct Attributes: JSONModel {
            /// The month that the statement is named after.
            public var month: String
            /// The year that the statement is named after.
            public var year: String
            /// The start year of the cohort that it is for.
            public var cohort: String
            /// The last day for declarations to be paid with it.
            public var cutOffDate: CalendarDate
            /// The day on which it is to be paid.
            public var paymentDate: CalendarDate
            /// Whether it was paid.
            public var paid: Bool
            /// When it was made.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                month: String, year: String, cohort: String, cutOffDate: CalendarDate, paymentDate: CalendarDate,
                paid: Bool, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.month = month; self.year = year; self.cohort = cohort; self.cutOffDate = cutOffDate
                self.paymentDate = paymentDate; self.paid = paid; self.createdAt = createdAt; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); month = try object.required("month")
                year = try object.required("year"); cohort = try object.required("cohort")
                cutOffDate = try object.required("cut_off_date"); paymentDate = try object.required("payment_date")
                paid = try object.required("paid"); createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("month", month); writer.required("year", year)
                writer.required("cohort", cohort); writer.required("cut_off_date", cutOffDate)
                writer.required("payment_date", paymentDate); writer.required("paid", paid)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// One statement.
    public struct StatementResponse: JSONModel {
        public var data: Statement

        public init(data: Statement) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/npq-applications`.
    public struct ListNPQApplicationsQuery: JSONModel {
        public var filter: ListApplicationsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Columns, separated by commas, each with a `-` in front for descending. Unknown ones are ignored.
        public var sort: String?

        public init(filter: ListApplicationsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participant-declarations`.
    public struct ListParticipantDeclarationsQuery: JSONModel {
        public var filter: ListParticipantDeclarationsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantDeclarationsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/delivery-partners`.
    public struct ListDeliveryPartnersQuery: JSONModel {
        public var filter: ListDeliveryPartnersFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Columns, separated by commas, each with a `-` in front for descending. Unknown ones are ignored.
        public var sort: String?

        public init(filter: ListDeliveryPartnersFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participants/npq/outcomes`.
    public struct ListNPQParticipantOutcomesQuery: JSONModel {
        public var filter: ListParticipantOutcomesFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantOutcomesFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participants/npq/{id}/outcomes`.
    public struct ListOutcomesOfNPQParticipantQuery: JSONModel {
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(page: PaginationFilter? = nil) { self.page = page }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); page = try object.optional("page") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participants/npq`.
    public struct ListNPQParticipantsQuery: JSONModel {
        public var filter: ListParticipantsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Columns, separated by commas, each with a `-` in front for descending. Unknown ones are ignored.
        public var sort: String?

        public init(filter: ListParticipantsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/statements`.
    public struct ListStatementsQuery: JSONModel {
        public var filter: ListStatementsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListStatementsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }
}
