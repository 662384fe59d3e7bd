// Generated from specs/npq/v2.yaml. Do not edit.
public import MockRuntime

extension NPQv2 {
    /// Narrows the list. An empty condition is ignored.
    public struct ListEnrolmentsFilter: JSONModel {
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?

        public init(updatedSince: String? = nil) { self.updatedSince = updatedSince }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("updated_since", updatedSince); writer.endObject()
        }
    }

    /// One declaration.
    public struct ParticipantDeclarationResponse: JSONModel {
        public var data: ParticipantDeclaration

        public init(data: ParticipantDeclaration) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A page of declarations.
    public struct ParticipantDeclarationsResponse: JSONModel {
        public var data: [ParticipantDeclaration]

        public init(data: [ParticipantDeclaration]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A provider's statement that a participant has reached a milestone.
    public struct ParticipantDeclaration: JSONModel {
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
            public static let participantDeclaration = Self(rawValue: "participant-declaration")
            public static let allCases = [Self.participantDeclaration]
        }

        public struct Attributes: JSONModel {
            /// Who reached the milestone.
            public var participantID: String
            public var declarationType: DeclarationType
            public var courseIdentifier: CourseIdentifier
            /// When the milestone was reached.
            public var declarationDate: DateTime
            public var state: DeclarationState
            /// Whether the participant passed, by the latest outcome; null where there is none or it was voided.
            public var hasPassed: Bool?
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                participantID: String, declarationType: DeclarationType, courseIdentifier: CourseIdentifier,
                declarationDate: DateTime, state: DeclarationState, hasPassed: Bool?, updatedAt: DateTime
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier; self.declarationDate = declarationDate; self.state = state
                self.hasPassed = hasPassed; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                courseIdentifier = try object.required("course_identifier")
                declarationDate = try object.required("declaration_date"); state = try object.required("state")
                hasPassed = try object.required("has_passed"); updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("course_identifier", courseIdentifier)
                writer.required("declaration_date", declarationDate); writer.required("state", state)
                writer.required("has_passed", hasPassed); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
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

    /// A page of participants.
    public struct ParticipantsResponse: JSONModel {
        public var data: [Participant]

        public init(data: [Participant]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A person with at least one application that the provider accepted.
    public struct Participant: JSONModel {
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
            public static let npqParticipant = Self(rawValue: "npq-participant")
            public static let allCases = [Self.npqParticipant]
        }

        public struct Attributes: JSONModel {
            /// The person's address.
            public var email: String
            /// The person's name.
            public var fullName: String
            /// Seven digits; null while nobody has verified them.
            public var teacherReferenceNumber: String?
            /// When the person, one of their applications with any provider, or their id last changed.
            public var updatedAt: DateTime
            /// The courses that the provider accepted the participant for.
            public var npqEnrolments: [Enrolment]

            public init(
                email: String, fullName: String, teacherReferenceNumber: String?, updatedAt: DateTime,
                npqEnrolments: [Enrolment]
            ) {
                self.email = email; self.fullName = fullName; self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt; self.npqEnrolments = npqEnrolments
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); email = try object.required("email")
                fullName = try object.required("full_name")
                teacherReferenceNumber = try object.required("teacher_reference_number")
                updatedAt = try object.required("updated_at"); npqEnrolments = try object.required("npq_enrolments")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("email", email); writer.required("full_name", fullName)
                writer.required("teacher_reference_number", teacherReferenceNumber)
                writer.required("updated_at", updatedAt); writer.required("npq_enrolments", npqEnrolments)
                writer.endObject()
            }
        }
    }

    /// A course that the provider accepted the participant for.
    public struct Enrolment: JSONModel {
        public var courseIdentifier: CourseIdentifier
        /// The schedule of the training; null before acceptance.
        public var scheduleIdentifier: ScheduleIdentifier?
        /// The year in which the cohort's training starts.
        public var cohort: String?
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
        /// Whether the participant takes one of the cohort's funded places; null where places are not counted.
        public var fundedPlace: Bool?

        public init(
            courseIdentifier: CourseIdentifier, scheduleIdentifier: ScheduleIdentifier?, cohort: String?,
            npqApplicationID: String, eligibleForFunding: Bool, trainingStatus: TrainingStatus, schoolUrn: String?,
            targetedDeliveryFundingEligibility: Bool, fundedPlace: Bool?
        ) {
            self.courseIdentifier = courseIdentifier; self.scheduleIdentifier = scheduleIdentifier; self.cohort = cohort
            self.npqApplicationID = npqApplicationID; self.eligibleForFunding = eligibleForFunding
            self.trainingStatus = trainingStatus; self.schoolUrn = schoolUrn
            self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility; self.fundedPlace = fundedPlace
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
            scheduleIdentifier = try object.required("schedule_identifier"); cohort = try object.required("cohort")
            npqApplicationID = try object.required("npq_application_id")
            eligibleForFunding = try object.required("eligible_for_funding")
            trainingStatus = try object.required("training_status"); schoolUrn = try object.required("school_urn")
            targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
            fundedPlace = try object.required("funded_place")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("course_identifier", courseIdentifier)
            writer.required("schedule_identifier", scheduleIdentifier); writer.required("cohort", cohort)
            writer.required("npq_application_id", npqApplicationID)
            writer.required("eligible_for_funding", eligibleForFunding)
            writer.required("training_status", trainingStatus); writer.required("school_urn", schoolUrn)
            writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
            writer.required("funded_place", fundedPlace); writer.endObject()
        }
    }

    /// The milestone that was reached. Specialist courses have no `retained-2`.
    public struct DeclarationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let started = Self(rawValue: "started")
        public static let retained1 = Self(rawValue: "retained-1")
        public static let retained2 = Self(rawValue: "retained-2")
        public static let completed = Self(rawValue: "completed")
        public static let allCases = [Self.started, Self.retained1, Self.retained2, Self.completed]
    }

    /// A course.
    public struct CourseIdentifier: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let npqSeniorLeadership = Self(rawValue: "npq-senior-leadership")
        public static let npqHeadship = Self(rawValue: "npq-headship")
        public static let npqExecutiveLeadership = Self(rawValue: "npq-executive-leadership")
        public static let npqEarlyYearsLeadership = Self(rawValue: "npq-early-years-leadership")
        public static let npqLeadingTeaching = Self(rawValue: "npq-leading-teaching")
        public static let npqLeadingBehaviourCulture = Self(rawValue: "npq-leading-behaviour-culture")
        public static let npqLeadingTeachingDevelopment = Self(rawValue: "npq-leading-teaching-development")
        public static let npqLeadingLiteracy = Self(rawValue: "npq-leading-literacy")
        public static let npqLeadingPrimaryMathematics = Self(rawValue: "npq-leading-primary-mathematics")
        public static let npqAdditionalSupportOffer = Self(rawValue: "npq-additional-support-offer")
        public static let npqEarlyHeadshipCoachingOffer = Self(rawValue: "npq-early-headship-coaching-offer")
        public static let npqSenco = Self(rawValue: "npq-senco")
        public static let allCases = [
            Self.npqSeniorLeadership, Self.npqHeadship, Self.npqExecutiveLeadership, Self.npqEarlyYearsLeadership,
            Self.npqLeadingTeaching, Self.npqLeadingBehaviourCulture, Self.npqLeadingTeachingDevelopment,
            Self.npqLeadingLiteracy, Self.npqLeadingPrimaryMathematics, Self.npqAdditionalSupportOffer,
            Self.npqEarlyHeadshipCoachingOffer, Self.npqSenco
        ]
    }

    /// How far the declaration has come on its way to being paid, or to being taken back.
    public struct DeclarationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let submitted = Self(rawValue: "submitted")
        public static let eligible = Self(rawValue: "eligible")
        public static let payable = Self(rawValue: "payable")
        public static let paid = Self(rawValue: "paid")
        public static let voided = Self(rawValue: "voided")
        public static let ineligible = Self(rawValue: "ineligible")
        public static let awaitingClawback = Self(rawValue: "awaiting-clawback")
        public static let clawedBack = Self(rawValue: "clawed-back")
        public static let allCases = [
            Self.submitted, Self.eligible, Self.payable, Self.paid, Self.voided, Self.ineligible, Self.awaitingClawback,
            Self.clawedBack
        ]
    }

    /// Whether the participant is in training.
    public struct TrainingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = Self(rawValue: "active")
        public static let deferred = Self(rawValue: "deferred")
        public static let withdrawn = Self(rawValue: "withdrawn")
        public static let allCases = [Self.active, Self.deferred, Self.withdrawn]
    }

    /// A schedule, which says from when and for what declarations can be made. Each cohort has its own selection.
    public struct ScheduleIdentifier: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let npqAsoMarch = Self(rawValue: "npq-aso-march")
        public static let npqAsoJune = Self(rawValue: "npq-aso-june")
        public static let npqAsoNovember = Self(rawValue: "npq-aso-november")
        public static let npqAsoDecember = Self(rawValue: "npq-aso-december")
        public static let npqEhcoMarch = Self(rawValue: "npq-ehco-march")
        public static let npqEhcoJune = Self(rawValue: "npq-ehco-june")
        public static let npqEhcoNovember = Self(rawValue: "npq-ehco-november")
        public static let npqEhcoDecember = Self(rawValue: "npq-ehco-december")
        public static let npqLeadershipAutumn = Self(rawValue: "npq-leadership-autumn")
        public static let npqLeadershipSpring = Self(rawValue: "npq-leadership-spring")
        public static let npqSpecialistAutumn = Self(rawValue: "npq-specialist-autumn")
        public static let npqSpecialistSpring = Self(rawValue: "npq-specialist-spring")
        public static let allCases = [
            Self.npqAsoMarch, Self.npqAsoJune, Self.npqAsoNovember, Self.npqAsoDecember, Self.npqEhcoMarch,
            Self.npqEhcoJune, Self.npqEhcoNovember, Self.npqEhcoDecember, Self.npqLeadershipAutumn,
            Self.npqLeadershipSpring, Self.npqSpecialistAutumn, Self.npqSpecialistSpring
        ]
    }

    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListApplicationsFilter: JSONModel {
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

    /// A part of a list.
    public struct PaginationFilter: JSONModel {
        /// The number of the page, from 1.
        public var page: Int?
        /// How many records a page has. More than 3,000 are not sent at once, whatever is asked for.
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

    /// A page of applications.
    public struct ApplicationsResponse: JSONModel {
        public var data: [Application]

        public init(data: [Application]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// One entry for each thing that is wrong.
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
}
