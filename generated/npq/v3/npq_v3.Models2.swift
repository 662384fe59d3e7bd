// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// A provider's statement that a participant has reached a milestone.
    public struct ParticipantDeclaration: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// What was declared and what came of it. Everything is always there; what is unknown is null.
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
            /// Who delivered the training.
            public var deliveryPartnerID: String?
            /// The name of who delivered the training.
            public var deliveryPartnerName: String?
            /// Who else delivered the training.
            public var secondaryDeliveryPartnerID: String?
            /// The name of who else delivered the training.
            public var secondaryDeliveryPartnerName: String?
            /// The statement that the declaration is or will be paid with.
            public var statementID: String?
            /// The application that led to the training.
            public var applicationID: String
            /// The statement that the payment is taken back with.
            public var clawbackStatementID: String?
            /// Whether an uplift was paid with it.
            public var upliftPaid: Bool
            /// The provider that made the declaration; another than the reader's where the participant was transferred.
            public var leadProviderName: String
            /// Why it is not paid.
            public var ineligibleForFundingReason: IneligibleForFundingReason?
            /// When it was made.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                participantID: String, declarationType: DeclarationType, courseIdentifier: CourseIdentifier,
                declarationDate: DateTime, state: DeclarationState, hasPassed: Bool?, deliveryPartnerID: String?,
                deliveryPartnerName: String?, secondaryDeliveryPartnerID: String?,
                secondaryDeliveryPartnerName: String?, statementID: String?, applicationID: String,
                clawbackStatementID: String?, upliftPaid: Bool, leadProviderName: String,
                ineligibleForFundingReason: IneligibleForFundingReason?, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier; self.declarationDate = declarationDate; self.state = state
                self.hasPassed = hasPassed; self.deliveryPartnerID = deliveryPartnerID
                self.deliveryPartnerName = deliveryPartnerName
                self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
                self.secondaryDeliveryPartnerName = secondaryDeliveryPartnerName; self.statementID = statementID
                self.applicationID = applicationID; self.clawbackStatementID = clawbackStatementID
                self.upliftPaid = upliftPaid; self.leadProviderName = leadProviderName
                self.ineligibleForFundingReason = ineligibleForFundingReason; self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                courseIdentifier = try object.required("course_identifier")
                declarationDate = try object.required("declaration_date"); state = try object.required("state")
                hasPassed = try object.required("has_passed")
                deliveryPartnerID = try object.required("delivery_partner_id")
                deliveryPartnerName = try object.required("delivery_partner_name")
                secondaryDeliveryPartnerID = try object.required("secondary_delivery_partner_id")
                secondaryDeliveryPartnerName = try object.required("secondary_delivery_partner_name")
                statementID = try object.required("statement_id"); applicationID = try object.required("application_id")
                clawbackStatementID = try object.required("clawback_statement_id")
                upliftPaid = try object.required("uplift_paid")
                leadProviderName = try object.required("lead_provider_name")
                ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
                createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("course_identifier", courseIdentifier)
                writer.required("declaration_date", declarationDate); writer.required("state", state)
                writer.required("has_passed", hasPassed); writer.required("delivery_partner_id", deliveryPartnerID)
                writer.required("delivery_partner_name", deliveryPartnerName)
                writer.required("secondary_delivery_partner_id", secondaryDeliveryPartnerID)
                writer.required("secondary_delivery_partner_name", secondaryDeliveryPartnerName)
                writer.required("statement_id", statementID); writer.required("application_id", applicationID)
                writer.required("clawback_statement_id", clawbackStatementID)
                writer.required("uplift_paid", upliftPaid); writer.required("lead_provider_name", leadProviderName)
                writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }

        public struct IneligibleForFundingReason: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let duplicateDeclaration = Self(rawValue: "duplicate_declaration")
            public static let allCases = [Self.duplicateDeclaration]
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

    /// Replaces both delivery partners.
    public struct ParticipantDeclarationChangeDeliveryPartnerRequest: JSONModel {
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
            /// Who delivered the training.
            public var deliveryPartnerID: String
            /// Who else delivered the training; nobody if absent or empty.
            public var secondaryDeliveryPartnerID: String?

            public init(deliveryPartnerID: String, secondaryDeliveryPartnerID: String? = nil) {
                self.deliveryPartnerID = deliveryPartnerID; self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); deliveryPartnerID = try object.required("delivery_partner_id")
                secondaryDeliveryPartnerID = try object.optional("secondary_delivery_partner_id")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("delivery_partner_id", deliveryPartnerID)
                writer.optional("secondary_delivery_partner_id", secondaryDeliveryPartnerID); writer.endObject()
            }
        }
    }

    /// Narrows the list. An empty condition is ignored.
    public struct ListDeliveryPartnersFilter: JSONModel {
        /// Only those partnered with the provider in cohorts of this start year. One year, unlike elsewhere.
        public var cohort: String?

        public init(cohort: String? = nil) { self.cohort = cohort }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.endObject()
        }
    }

    /// A page of delivery partners.
    public struct DeliveryPartnersResponse: JSONModel {
        public var data: [DeliveryPartner]

        public init(data: [DeliveryPartner]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// An organisation that delivers training for the provider.
    public struct DeliveryPartner: JSONModel {
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
            public static let deliveryPartner = Self(rawValue: "delivery-partner")
            public static let allCases = [Self.deliveryPartner]
        }

        public struct Attributes: JSONModel {
            /// The organisation's name.
            public var name: String
            /// The start years of all cohorts in which it is partnered with the provider, ascending.
            public var cohort: [Int]
            /// When it was made.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(name: String, cohort: [Int], createdAt: DateTime, updatedAt: DateTime) {
                self.name = name; self.cohort = cohort; self.createdAt = createdAt; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); name = try object.required("name")
                cohort = try object.required("cohort"); createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("name", name); writer.required("cohort", cohort)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// One delivery partner.
    public struct DeliveryPartnerResponse: JSONModel {
        public var data: DeliveryPartner

        public init(data: DeliveryPartner) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Narrows the list. An empty condition is ignored.
    public struct ListParticipantOutcomesFilter: JSONModel {
        /// Only what was created at or after this instant, in ISO 8601.
        public var createdSince: String?

        public init(createdSince: String? = nil) { self.createdSince = createdSince }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); createdSince = try object.optional("created_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("created_since", createdSince); writer.endObject()
        }
    }

    /// A page of outcomes.
    public struct ParticipantOutcomesResponse: JSONModel {
        public var data: [ParticipantOutcome]

        public init(data: [ParticipantOutcome]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// The result of a course. A later outcome overrides an earlier one, and none is ever removed.
    public struct ParticipantOutcome: JSONModel {
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
            public static let participantOutcome = Self(rawValue: "participant-outcome")
            public static let allCases = [Self.participantOutcome]
        }

        public struct Attributes: JSONModel {
            public var state: OutcomeState
            /// The day on which the result was known, as its midnight in UTC.
            public var completionDate: String
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
                self.state = state; self.completionDate = completionDate; self.courseIdentifier = courseIdentifier
                self.participantID = participantID; self.createdAt = createdAt; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); state = try object.required("state")
                completionDate = try object.required("completion_date")
                courseIdentifier = try object.required("course_identifier")
                participantID = try object.required("participant_id"); createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("state", state)
                writer.required("completion_date", completionDate)
                writer.required("course_identifier", courseIdentifier); writer.required("participant_id", participantID)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// The result. It is `voided` when the declaration that it belongs to was voided.
    public struct OutcomeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let passed = Self(rawValue: "passed")
        public static let failed = Self(rawValue: "failed")
        public static let voided = Self(rawValue: "voided")
        public static let allCases = [Self.passed, Self.failed, Self.voided]
    }

    /// A course that ends with an assessment, and therefore has outcomes.
    public struct AssessedCourseIdentifier: OpenEnum {
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
        public static let npqSenco = Self(rawValue: "npq-senco")
        public static let allCases = [
            Self.npqSeniorLeadership, Self.npqHeadship, Self.npqExecutiveLeadership, Self.npqEarlyYearsLeadership,
            Self.npqLeadingTeaching, Self.npqLeadingBehaviourCulture, Self.npqLeadingTeachingDevelopment,
            Self.npqLeadingLiteracy, Self.npqLeadingPrimaryMathematics, Self.npqSenco
        ]
    }

    /// Tells by what a participant's id was replaced.
    public struct ChangedParticipantID: JSONModel {
        public var errors: [Error]

        public init(errors: [Error]) { self.errors = errors }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); errors = try object.required("errors")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("errors", errors); writer.endObject()
        }

        public struct Error: JSONModel {
            public var title: String
            public var detail: String
            public var participantIDChanges: [ParticipantIDChange]

            public init(title: String, detail: String, participantIDChanges: [ParticipantIDChange]) {
                self.title = title; self.detail = detail; self.participantIDChanges = participantIDChanges
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); title = try object.required("title")
                detail = try object.required("detail")
                participantIDChanges = try object.required("participant_id_changes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("title", title); writer.required("detail", detail)
                writer.required("participant_id_changes", participantIDChanges); writer.endObject()
            }
        }
    }

    /// Reports the result of a completed course.
    public struct ParticipantOutcomeCreateRequest: JSONModel {
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
            public var courseIdentifier: AssessedCourseIdentifier
            /// The result. Only voiding the declaration voids an outcome.
            public var state: State
            /// The day on which the result was known, not in the future. Of an instant, the day is taken.
            public var completionDate: String

            public init(courseIdentifier: AssessedCourseIdentifier, state: State, completionDate: String) {
                self.courseIdentifier = courseIdentifier; self.state = state; self.completionDate = completionDate
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                state = try object.required("state"); completionDate = try object.required("completion_date")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("state", state); writer.required("completion_date", completionDate); writer.endObject()
            }
        }

        public struct State: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let passed = Self(rawValue: "passed")
            public static let failed = Self(rawValue: "failed")
            public static let allCases = [Self.passed, Self.failed]
        }
    }

    /// One outcome.
    public struct ParticipantOutcomeResponse: JSONModel {
        public var data: ParticipantOutcome

        public init(data: ParticipantOutcome) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// One id replaced by another, when two records turned out to be one person.
    public struct ParticipantIDChange: JSONModel {
        /// The id before, which finds nobody any more.
        public var fromParticipantID: String
        /// The id since.
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
            self.updatedSince = updatedSince; self.trainingStatus = trainingStatus
            self.fromParticipantID = fromParticipantID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); updatedSince = try object.optional("updated_since")
            trainingStatus = try object.optional("training_status")
            fromParticipantID = try object.optional("from_participant_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("updated_since", updatedSince)
            writer.optional("training_status", trainingStatus)
            writer.optional("from_participant_id", fromParticipantID); writer.endObject()
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

    /// Whether the participant is in training.
    public struct TrainingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = Self(rawValue: "active")
        public static let deferred = Self(rawValue: "deferred")
        public static let withdrawn = Self(rawValue: "withdrawn")
        public static let allCases = [Self.active, Self.deferred, Self.withdrawn]
    }

    /// A person with at least one application that the provider accepted.
    public struct Participant: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// What is known about the person. Everything is always there; what is unknown is null.
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
            /// The person's name.
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
                self.fullName = fullName; self.previousNames = previousNames
                self.teacherReferenceNumber = teacherReferenceNumber; self.updatedAt = updatedAt
                self.npqEnrolments = npqEnrolments; self.participantIDChanges = participantIDChanges
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); fullName = try object.required("full_name")
                previousNames = try object.required("previous_names")
                teacherReferenceNumber = try object.required("teacher_reference_number")
                updatedAt = try object.required("updated_at"); npqEnrolments = try object.required("npq_enrolments")
                participantIDChanges = try object.required("participant_id_changes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("full_name", fullName)
                writer.required("previous_names", previousNames)
                writer.required("teacher_reference_number", teacherReferenceNumber)
                writer.required("updated_at", updatedAt); writer.required("npq_enrolments", npqEnrolments)
                writer.required("participant_id_changes", participantIDChanges); writer.endObject()
            }
        }
    }
}
