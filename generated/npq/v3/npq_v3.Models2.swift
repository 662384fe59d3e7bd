// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// A page of declarations.
    public struct ParticipantDeclarationsResponse: JSONModel {
        public var data: [ParticipantDeclaration]

        public init(data: [ParticipantDeclaration]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Declares a milestone.
    public struct ParticipantDeclarationRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: Attributes

            public init(type: String? = nil, attributes: Attributes) { self.type = type; self.attributes = attributes }
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
            /// Who reached the milestone.
            public var participantID: String
            public var declarationType: DeclarationType
            /// When the milestone was reached, by RFC 3339; not in the future, nor before the schedule begins.
            public var declarationDate: DateTime
            public var courseIdentifier: CourseIdentifier
            /// Whether the participant passed. Needed for `completed` on courses that are assessed, else ignored.
            public var hasPassed: Bool?
            /// Who delivered the training. Needed from cohort 2024 for participants in England, not allowed outside.
            public var deliveryPartnerID: String?
            /// Who else delivered the training.
            public var secondaryDeliveryPartnerID: String?

            public init(
                participantID: String, declarationType: DeclarationType, declarationDate: DateTime,
                courseIdentifier: CourseIdentifier, hasPassed: Bool? = nil, deliveryPartnerID: String? = nil,
                secondaryDeliveryPartnerID: String? = nil
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.declarationDate = declarationDate; self.courseIdentifier = courseIdentifier
                self.hasPassed = hasPassed; self.deliveryPartnerID = deliveryPartnerID
                self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                declarationDate = try object.required("declaration_date")
                courseIdentifier = try object.required("course_identifier")
                hasPassed = try object.optional("has_passed")
                deliveryPartnerID = try object.optional("delivery_partner_id")
                secondaryDeliveryPartnerID = try object.optional("secondary_delivery_partner_id")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("declaration_date", declarationDate)
                writer.required("course_identifier", courseIdentifier); writer.optional("has_passed", hasPassed)
                writer.optional("delivery_partner_id", deliveryPartnerID)
                writer.optional("secondary_delivery_partner_id", secondaryDeliveryPartnerID); writer.endObject()
            }
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

    /// Replaces both delivery partners.
    public struct ParticipantDeclarationChangeDeliveryPartnerRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: Attributes

            public init(type: String? = nil, attributes: Attributes) { self.type = type; self.attributes = attributes }
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
            /// Who else delivered the training; nobody if absent.
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

    /// A page of delivery partners.
    public struct DeliveryPartnersResponse: JSONModel {
        public var data: [DeliveryPartner]

        public init(data: [DeliveryPartner]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
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

    /// A page of outcomes.
    public struct ParticipantOutcomesResponse: JSONModel {
        public var data: [ParticipantOutcome]

        public init(data: [ParticipantOutcome]) { self.data = data }
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
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: Attributes

            public init(type: String? = nil, attributes: Attributes) { self.type = type; self.attributes = attributes }
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

    /// Whether the participant is in training.
    public struct TrainingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = Self(rawValue: "active")
        public static let deferred = Self(rawValue: "deferred")
        public static let withdrawn = Self(rawValue: "withdrawn")
        public static let allCases = [Self.active, Self.deferred, Self.withdrawn]
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
}
