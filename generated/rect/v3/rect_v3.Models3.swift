// Generated from specs/rect/v3.yaml. Do not edit.
public import MockRuntime

extension RectV3 {
    /// A provider's statement that a participant has reached a milestone.
    public struct ParticipantDeclaration: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// The declaration's details. Every attribute is always present; unknown values are null.
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
            /// The participant that reached the milestone.
            public var participantID: String
            public var declarationType: DeclarationType
            public var courseIdentifier: CourseIdentifier
            /// When the milestone was reached.
            public var declarationDate: DateTime
            /// The mentor of an early career teacher around that time; null if there was none, and for mentors.
            public var mentorID: String?
            public var state: DeclarationState
            /// When it last changed.
            public var updatedAt: DateTime
            /// When it was created.
            public var createdAt: DateTime
            /// The delivery partner when the declaration was created.
            public var deliveryPartnerID: String
            /// The statement that pays for the declaration; null once it is voided.
            public var statementID: String?
            /// The statement that claws back the payment.
            public var clawbackStatementID: String?
            /// Always null.
            public var ineligibleForFundingReason: IneligibleForFundingReason?
            /// Whether an uplift was paid with the declaration.
            public var upliftPaid: Bool
            /// The evidence for the milestone; null for `started` up to cohort 2024.
            public var evidenceHeld: EvidenceHeld?
            /// The provider that made the declaration, which may not be the caller if the participant changed
            /// providers.
            public var leadProviderName: String

            public init(
                participantID: String, declarationType: DeclarationType, courseIdentifier: CourseIdentifier,
                declarationDate: DateTime, mentorID: String?, state: DeclarationState, updatedAt: DateTime,
                createdAt: DateTime, deliveryPartnerID: String, statementID: String?, clawbackStatementID: String?,
                ineligibleForFundingReason: IneligibleForFundingReason?, upliftPaid: Bool, evidenceHeld: EvidenceHeld?,
                leadProviderName: String
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier; self.declarationDate = declarationDate
                self.mentorID = mentorID; self.state = state; self.updatedAt = updatedAt; self.createdAt = createdAt
                self.deliveryPartnerID = deliveryPartnerID; self.statementID = statementID
                self.clawbackStatementID = clawbackStatementID
                self.ineligibleForFundingReason = ineligibleForFundingReason; self.upliftPaid = upliftPaid
                self.evidenceHeld = evidenceHeld; self.leadProviderName = leadProviderName
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                courseIdentifier = try object.required("course_identifier")
                declarationDate = try object.required("declaration_date"); mentorID = try object.required("mentor_id")
                state = try object.required("state"); updatedAt = try object.required("updated_at")
                createdAt = try object.required("created_at")
                deliveryPartnerID = try object.required("delivery_partner_id")
                statementID = try object.required("statement_id")
                clawbackStatementID = try object.required("clawback_statement_id")
                ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
                upliftPaid = try object.required("uplift_paid"); evidenceHeld = try object.required("evidence_held")
                leadProviderName = try object.required("lead_provider_name")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("course_identifier", courseIdentifier)
                writer.required("declaration_date", declarationDate); writer.required("mentor_id", mentorID)
                writer.required("state", state); writer.required("updated_at", updatedAt)
                writer.required("created_at", createdAt); writer.required("delivery_partner_id", deliveryPartnerID)
                writer.required("statement_id", statementID)
                writer.required("clawback_statement_id", clawbackStatementID)
                writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
                writer.required("uplift_paid", upliftPaid); writer.required("evidence_held", evidenceHeld)
                writer.required("lead_provider_name", leadProviderName); writer.endObject()
            }
        }

        public struct IneligibleForFundingReason: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let duplicateDeclaration = Self(rawValue: "duplicate_declaration")
            public static let allCases = [Self.duplicateDeclaration]
        }
    }

    /// A milestone. The order is the order in time; `completed` comes before the extended milestones.
    public struct DeclarationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let started = Self(rawValue: "started")
        public static let retained1 = Self(rawValue: "retained-1")
        public static let retained2 = Self(rawValue: "retained-2")
        public static let retained3 = Self(rawValue: "retained-3")
        public static let retained4 = Self(rawValue: "retained-4")
        public static let completed = Self(rawValue: "completed")
        public static let extended1 = Self(rawValue: "extended-1")
        public static let extended2 = Self(rawValue: "extended-2")
        public static let extended3 = Self(rawValue: "extended-3")
        public static let allCases = [
            Self.started, Self.retained1, Self.retained2, Self.retained3, Self.retained4, Self.completed,
            Self.extended1, Self.extended2, Self.extended3
        ]
    }

    /// The progress of the declaration toward payment, or toward a clawback.
    public struct DeclarationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let submitted = Self(rawValue: "submitted")
        public static let eligible = Self(rawValue: "eligible")
        public static let payable = Self(rawValue: "payable")
        public static let paid = Self(rawValue: "paid")
        public static let voided = Self(rawValue: "voided")
        public static let awaitingClawback = Self(rawValue: "awaiting-clawback")
        public static let clawedBack = Self(rawValue: "clawed-back")
        public static let allCases = [
            Self.submitted, Self.eligible, Self.payable, Self.paid, Self.voided, Self.awaitingClawback, Self.clawedBack
        ]
    }

    /// The kind of evidence that the provider holds for the milestone.
    public struct EvidenceHeld: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let trainingEventAttended = Self(rawValue: "training-event-attended")
        public static let selfStudyMaterialCompleted = Self(rawValue: "self-study-material-completed")
        public static let materialsEngagedWithOffline = Self(rawValue: "materials-engaged-with-offline")
        public static let _75PercentEngagementMet = Self(rawValue: "75-percent-engagement-met")
        public static let _75PercentEngagementMetReducedInduction = Self(rawValue: "75-percent-engagement-met-reduced-induction")
        public static let oneTermInduction = Self(rawValue: "one-term-induction")
        public static let other = Self(rawValue: "other")
        public static let allCases = [
            Self.trainingEventAttended, Self.selfStudyMaterialCompleted, Self.materialsEngagedWithOffline,
            Self._75PercentEngagementMet, Self._75PercentEngagementMetReducedInduction, Self.oneTermInduction,
            Self.other
        ]
    }

    /// Narrows the list. All conditions must match; empty conditions are ignored.
    public struct ListPartnershipsFilter: JSONModel {
        /// Returns only records of these cohorts: comma-separated years. Values that are not years are ignored.
        public var cohort: String?
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?
        /// Returns only records with these delivery partners: comma-separated ids.
        public var deliveryPartnerID: String?

        public init(cohort: String? = nil, updatedSince: String? = nil, deliveryPartnerID: String? = nil) {
            self.cohort = cohort; self.updatedSince = updatedSince; self.deliveryPartnerID = deliveryPartnerID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
            updatedSince = try object.optional("updated_since")
            deliveryPartnerID = try object.optional("delivery_partner_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.optional("updated_since", updatedSince)
            writer.optional("delivery_partner_id", deliveryPartnerID); writer.endObject()
        }
    }

    /// A page of partnerships.
    public struct PartnershipsResponse: JSONModel {
        public var data: [Partnership]

        public init(data: [Partnership]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Confirms a partnership with a school.
    public struct PartnershipCreateRequest: JSONModel {
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
            /// The cohort's year. A number is accepted, too.
            public var cohort: String
            /// The school.
            public var schoolID: String
            /// The delivery partner.
            public var deliveryPartnerID: String

            public init(cohort: String, schoolID: String, deliveryPartnerID: String) {
                self.cohort = cohort; self.schoolID = schoolID; self.deliveryPartnerID = deliveryPartnerID
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); cohort = try object.required("cohort")
                schoolID = try object.required("school_id")
                deliveryPartnerID = try object.required("delivery_partner_id")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("cohort", cohort); writer.required("school_id", schoolID)
                writer.required("delivery_partner_id", deliveryPartnerID); writer.endObject()
            }
        }
    }

    /// One partnership.
    public struct PartnershipResponse: JSONModel {
        public var data: Partnership

        public init(data: Partnership) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// The provider's agreement to train a school's participants of a cohort, through a delivery partner.
    public struct Partnership: JSONModel {
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
            public static let partnership = Self(rawValue: "partnership")
            public static let allCases = [Self.partnership]
        }

        public struct Attributes: JSONModel {
            /// The year in which the cohort begins, on 1 June.
            public var cohort: String
            /// The school's reference number.
            public var urn: String
            /// The school.
            public var schoolID: String
            /// The delivery partner.
            public var deliveryPartnerID: String
            /// The delivery partner's name.
            public var deliveryPartnerName: String
            /// The name of the school's induction tutor, who looks after its participants; null if the school has none.
            public var inductionTutorName: String?
            /// The email address of the induction tutor, or else of the school's primary or secondary contact; null if
            /// there is none.
            public var inductionTutorEmail: String?
            /// The number of participants in training through the partnership today.
            public var participantsCurrentlyTraining: Int
            /// When it was created.
            public var createdAt: DateTime
            /// When it last changed. A change in the number of participants shows up the following night.
            public var updatedAt: DateTime

            public init(
                cohort: String, urn: String, schoolID: String, deliveryPartnerID: String, deliveryPartnerName: String,
                inductionTutorName: String?, inductionTutorEmail: String?, participantsCurrentlyTraining: Int,
                createdAt: DateTime, updatedAt: DateTime
            ) {
                self.cohort = cohort; self.urn = urn; self.schoolID = schoolID
                self.deliveryPartnerID = deliveryPartnerID; self.deliveryPartnerName = deliveryPartnerName
                self.inductionTutorName = inductionTutorName; self.inductionTutorEmail = inductionTutorEmail
                self.participantsCurrentlyTraining = participantsCurrentlyTraining; self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); cohort = try object.required("cohort")
                urn = try object.required("urn"); schoolID = try object.required("school_id")
                deliveryPartnerID = try object.required("delivery_partner_id")
                deliveryPartnerName = try object.required("delivery_partner_name")
                inductionTutorName = try object.required("induction_tutor_name")
                inductionTutorEmail = try object.required("induction_tutor_email")
                participantsCurrentlyTraining = try object.required("participants_currently_training")
                createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("cohort", cohort); writer.required("urn", urn)
                writer.required("school_id", schoolID); writer.required("delivery_partner_id", deliveryPartnerID)
                writer.required("delivery_partner_name", deliveryPartnerName)
                writer.required("induction_tutor_name", inductionTutorName)
                writer.required("induction_tutor_email", inductionTutorEmail)
                writer.required("participants_currently_training", participantsCurrentlyTraining)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// Changes the delivery partner of a partnership.
    public struct PartnershipUpdateRequest: JSONModel {
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
            /// The delivery partner.
            public var deliveryPartnerID: String

            public init(deliveryPartnerID: String) { self.deliveryPartnerID = deliveryPartnerID }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); deliveryPartnerID = try object.required("delivery_partner_id")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("delivery_partner_id", deliveryPartnerID); writer.endObject()
            }
        }
    }

    /// Selects the cohort, and narrows the list. All conditions must match; other empty conditions are ignored.
    public struct ListSchoolsFilter: JSONModel {
        /// The cohort's year, which determines the other attributes. An unknown cohort has no schools.
        public var cohort: String
        /// Returns only the school with this reference number.
        public var urn: String?
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?

        public init(cohort: String, urn: String? = nil, updatedSince: String? = nil) {
            self.cohort = cohort; self.urn = urn; self.updatedSince = updatedSince
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.required("cohort")
            urn = try object.optional("urn"); updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("cohort", cohort); writer.optional("urn", urn)
            writer.optional("updated_since", updatedSince); writer.endObject()
        }
    }

    /// A page of schools.
    public struct SchoolsResponse: JSONModel {
        public var data: [School]

        public init(data: [School]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A school that is eligible for provider-led training or has a partnership.
    public struct School: JSONModel {
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
            public static let school = Self(rawValue: "school")
            public static let allCases = [Self.school]
        }

        public struct Attributes: JSONModel {
            /// The school's name.
            public var name: String
            /// The school's reference number.
            public var urn: String
            /// The year in which the cohort begins, on 1 June.
            public var cohort: String
            /// Whether any provider has a partnership with the school in the cohort.
            public var inPartnership: Bool
            public var inductionProgrammeChoice: InductionProgrammeChoice
            /// Whether the school has ever registered a participant of the cohort with the provider.
            public var expressionOfInterest: Bool
            /// The name of the induction tutor; null unless the school has expressed interest.
            public var inductionTutorName: String?
            /// The email address of the induction tutor, or else of the school's primary or secondary contact; null
            /// unless the school has expressed interest.
            public var inductionTutorEmail: String?
            /// When it was created.
            public var createdAt: DateTime
            /// When the school's details for the cohort last changed.
            public var updatedAt: DateTime

            public init(
                name: String, urn: String, cohort: String, inPartnership: Bool,
                inductionProgrammeChoice: InductionProgrammeChoice, expressionOfInterest: Bool,
                inductionTutorName: String?, inductionTutorEmail: String?, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.name = name; self.urn = urn; self.cohort = cohort; self.inPartnership = inPartnership
                self.inductionProgrammeChoice = inductionProgrammeChoice
                self.expressionOfInterest = expressionOfInterest; self.inductionTutorName = inductionTutorName
                self.inductionTutorEmail = inductionTutorEmail; self.createdAt = createdAt; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); name = try object.required("name")
                urn = try object.required("urn"); cohort = try object.required("cohort")
                inPartnership = try object.required("in_partnership")
                inductionProgrammeChoice = try object.required("induction_programme_choice")
                expressionOfInterest = try object.required("expression_of_interest")
                inductionTutorName = try object.required("induction_tutor_name")
                inductionTutorEmail = try object.required("induction_tutor_email")
                createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("name", name); writer.required("urn", urn)
                writer.required("cohort", cohort); writer.required("in_partnership", inPartnership)
                writer.required("induction_programme_choice", inductionProgrammeChoice)
                writer.required("expression_of_interest", expressionOfInterest)
                writer.required("induction_tutor_name", inductionTutorName)
                writer.required("induction_tutor_email", inductionTutorEmail); writer.required("created_at", createdAt)
                writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// How the school trains the participants that it has registered for the cohort: through a provider or by itself;
    /// `not_yet_known` while it has registered no one.
    public struct InductionProgrammeChoice: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let schoolLed = Self(rawValue: "school_led")
        public static let providerLed = Self(rawValue: "provider_led")
        public static let notYetKnown = Self(rawValue: "not_yet_known")
        public static let allCases = [Self.schoolLed, Self.providerLed, Self.notYetKnown]
    }

    /// Selects the cohort.
    public struct GetSchoolFilter: JSONModel {
        /// The cohort's year, which determines the other attributes. An unknown cohort has no schools.
        public var cohort: String

        public init(cohort: String) { self.cohort = cohort }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.required("cohort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("cohort", cohort); writer.endObject()
        }
    }
}
