// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListParticipantDeclarationsFilter: JSONModel {
        /// Only those of these participants. Ids, separated by commas.
        public var participantID: String?
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?
        /// Only those of these cohorts. Start years, separated by commas.
        public var cohort: String?

        public init(participantID: String? = nil, updatedSince: String? = nil, cohort: String? = nil) {
            self.participantID = participantID
            self.updatedSince = updatedSince
            self.cohort = cohort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            participantID = try object.optional("participant_id")
            updatedSince = try object.optional("updated_since")
            cohort = try object.optional("cohort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("participant_id", participantID)
            writer.optional("updated_since", updatedSince)
            writer.optional("cohort", cohort)
            writer.endObject()
        }
    }
}

extension NPQv3 {
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
}

extension NPQv3 {
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
}

extension NPQv3 {
    /// A provider's statement that a participant has reached a milestone.
    public struct ParticipantDeclaration: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: ParticipantDeclaration.Kind
        /// What was declared and what came of it. Everything is always there; what is unknown is null.
        public var attributes: ParticipantDeclaration.Attributes

        public init(id: String, type: ParticipantDeclaration.Kind, attributes: ParticipantDeclaration.Attributes) {
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
            public static let participantDeclaration = Self(rawValue: "participant-declaration")
            public static let allCases = [Self.participantDeclaration]
        }

        /// What was declared and what came of it. Everything is always there; what is unknown is null.
        public struct Attributes: JSONModel {
            /// Who reached the milestone.
            public var participantID: String
            /// The milestone that was reached. Specialist courses have no `retained-2`.
            public var declarationType: DeclarationType
            /// A course.
            public var courseIdentifier: CourseIdentifier
            /// When the milestone was reached.
            public var declarationDate: DateTime
            /// How far the declaration has come on its way to being paid, or to being taken back.
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
            public var ineligibleForFundingReason: ParticipantDeclaration.IneligibleForFundingReason?
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
                ineligibleForFundingReason: ParticipantDeclaration.IneligibleForFundingReason?, createdAt: DateTime,
                updatedAt: DateTime
            ) {
                self.participantID = participantID
                self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier
                self.declarationDate = declarationDate
                self.state = state
                self.hasPassed = hasPassed
                self.deliveryPartnerID = deliveryPartnerID
                self.deliveryPartnerName = deliveryPartnerName
                self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
                self.secondaryDeliveryPartnerName = secondaryDeliveryPartnerName
                self.statementID = statementID
                self.applicationID = applicationID
                self.clawbackStatementID = clawbackStatementID
                self.upliftPaid = upliftPaid
                self.leadProviderName = leadProviderName
                self.ineligibleForFundingReason = ineligibleForFundingReason
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
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

        /// Why it is not paid.
        public struct IneligibleForFundingReason: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let duplicateDeclaration = Self(rawValue: "duplicate_declaration")
            public static let allCases = [Self.duplicateDeclaration]
        }
    }
}

extension NPQv3 {
    /// A page of declarations.
    public struct ParticipantDeclarationsResponse: JSONModel {
        public var data: [ParticipantDeclaration]

        public init(data: [ParticipantDeclaration]) {
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
    /// Declares a milestone.
    public struct ParticipantDeclarationRequest: JSONModel {
        public var data: ParticipantDeclarationRequest.Data

        public init(data: ParticipantDeclarationRequest.Data) {
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
            public var attributes: ParticipantDeclarationRequest.Attributes

            public init(type: String? = nil, attributes: ParticipantDeclarationRequest.Attributes) {
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
            /// Who reached the milestone.
            public var participantID: String
            /// The milestone that was reached. Specialist courses have no `retained-2`.
            public var declarationType: DeclarationType
            /// When the milestone was reached, by RFC 3339; not in the future, nor before the schedule begins.
            public var declarationDate: DateTime
            /// A course.
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
                self.participantID = participantID
                self.declarationType = declarationType
                self.declarationDate = declarationDate
                self.courseIdentifier = courseIdentifier
                self.hasPassed = hasPassed
                self.deliveryPartnerID = deliveryPartnerID
                self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                declarationDate = try object.required("declaration_date")
                courseIdentifier = try object.required("course_identifier")
                hasPassed = try object.optional("has_passed")
                deliveryPartnerID = try object.optional("delivery_partner_id")
                secondaryDeliveryPartnerID = try object.optional("secondary_delivery_partner_id")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("declaration_date", declarationDate)
                writer.required("course_identifier", courseIdentifier)
                writer.optional("has_passed", hasPassed)
                writer.optional("delivery_partner_id", deliveryPartnerID)
                writer.optional("secondary_delivery_partner_id", secondaryDeliveryPartnerID)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// One declaration.
    public struct ParticipantDeclarationResponse: JSONModel {
        /// A provider's statement that a participant has reached a milestone.
        public var data: ParticipantDeclaration

        public init(data: ParticipantDeclaration) {
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
    /// Replaces both delivery partners.
    public struct ParticipantDeclarationChangeDeliveryPartnerRequest: JSONModel {
        public var data: ParticipantDeclarationChangeDeliveryPartnerRequest.Data

        public init(data: ParticipantDeclarationChangeDeliveryPartnerRequest.Data) {
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
            public var attributes: ParticipantDeclarationChangeDeliveryPartnerRequest.Attributes

            public init(
                type: String? = nil, attributes: ParticipantDeclarationChangeDeliveryPartnerRequest.Attributes
            ) {
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
            /// Who delivered the training.
            public var deliveryPartnerID: String
            /// Who else delivered the training; nobody if absent.
            public var secondaryDeliveryPartnerID: String?

            public init(deliveryPartnerID: String, secondaryDeliveryPartnerID: String? = nil) {
                self.deliveryPartnerID = deliveryPartnerID
                self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                deliveryPartnerID = try object.required("delivery_partner_id")
                secondaryDeliveryPartnerID = try object.optional("secondary_delivery_partner_id")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("delivery_partner_id", deliveryPartnerID)
                writer.optional("secondary_delivery_partner_id", secondaryDeliveryPartnerID)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// Narrows the list. An empty condition is ignored.
    public struct ListDeliveryPartnersFilter: JSONModel {
        /// Only those partnered with the provider in cohorts of this start year. One year, unlike elsewhere.
        public var cohort: String?

        public init(cohort: String? = nil) {
            self.cohort = cohort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            cohort = try object.optional("cohort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("cohort", cohort)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// An organisation that delivers training for the provider.
    public struct DeliveryPartner: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: DeliveryPartner.Kind
        public var attributes: DeliveryPartner.Attributes

        public init(id: String, type: DeliveryPartner.Kind, attributes: DeliveryPartner.Attributes) {
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
                self.name = name
                self.cohort = cohort
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
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
    }
}

extension NPQv3 {
    /// A page of delivery partners.
    public struct DeliveryPartnersResponse: JSONModel {
        public var data: [DeliveryPartner]

        public init(data: [DeliveryPartner]) {
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
    /// One delivery partner.
    public struct DeliveryPartnerResponse: JSONModel {
        /// An organisation that delivers training for the provider.
        public var data: DeliveryPartner

        public init(data: DeliveryPartner) {
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
    /// Narrows the list. An empty condition is ignored.
    public struct ListParticipantOutcomesFilter: JSONModel {
        /// Only what was created at or after this instant, in ISO 8601.
        public var createdSince: String?

        public init(createdSince: String? = nil) {
            self.createdSince = createdSince
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            createdSince = try object.optional("created_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("created_since", createdSince)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The result. It is `voided` when the declaration that it belongs to was voided.
    public struct OutcomeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let passed = Self(rawValue: "passed")
        public static let failed = Self(rawValue: "failed")
        public static let voided = Self(rawValue: "voided")
        public static let allCases = [Self.passed, Self.failed, Self.voided]
    }
}

extension NPQv3 {
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
}
