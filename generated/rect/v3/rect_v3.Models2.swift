// Generated from specs/rect/v3.yaml. Do not edit.
public import MockRuntime

extension RectV3 {
    /// A participant that leaves a school, before or after which the provider trains them.
    public struct ParticipantTransfer: JSONModel {
        /// The participant.
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
            public static let participantTransfer = Self(rawValue: "participant-transfer")
            public static let allCases = [Self.participantTransfer]
        }

        public struct Attributes: JSONModel {
            /// When the leaving or joining dates last changed.
            public var updatedAt: DateTime
            /// The participant's moves, by the start of the training that they leave.
            public var transfers: [Transfer]

            public init(updatedAt: DateTime, transfers: [Transfer]) {
                self.updatedAt = updatedAt; self.transfers = transfers
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); updatedAt = try object.required("updated_at")
                transfers = try object.required("transfers")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("updated_at", updatedAt); writer.required("transfers", transfers)
                writer.endObject()
            }
        }
    }

    /// One move.
    public struct Transfer: JSONModel {
        /// Identifies the person's training in this role, across providers. It stays the same when two records of the
        /// same person are merged.
        public var trainingRecordID: String
        public var transferType: TransferType
        public var status: TransferStatus
        /// When the training that the participant leaves was created.
        public var createdAt: DateTime
        public var leaving: TransferLeaving
        /// The training that follows; null if there is none yet.
        public var joining: TransferJoining?

        public init(
            trainingRecordID: String, transferType: TransferType, status: TransferStatus, createdAt: DateTime,
            leaving: TransferLeaving, joining: TransferJoining?
        ) {
            self.trainingRecordID = trainingRecordID; self.transferType = transferType; self.status = status
            self.createdAt = createdAt; self.leaving = leaving; self.joining = joining
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); trainingRecordID = try object.required("training_record_id")
            transferType = try object.required("transfer_type"); status = try object.required("status")
            createdAt = try object.required("created_at"); leaving = try object.required("leaving")
            joining = try object.required("joining")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("training_record_id", trainingRecordID)
            writer.required("transfer_type", transferType); writer.required("status", status)
            writer.required("created_at", createdAt); writer.required("leaving", leaving)
            writer.required("joining", joining); writer.endObject()
        }
    }

    /// Whether the provider changes along with the school; `unknown` while the next school is not known.
    public struct TransferType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let newSchool = Self(rawValue: "new_school")
        public static let newProvider = Self(rawValue: "new_provider")
        public static let unknown = Self(rawValue: "unknown")
        public static let allCases = [Self.newSchool, Self.newProvider, Self.unknown]
    }

    /// Whether the leaving date and the joining date have both passed.
    public struct TransferStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let incomplete = Self(rawValue: "incomplete")
        public static let complete = Self(rawValue: "complete")
        public static let allCases = [Self.incomplete, Self.complete]
    }

    /// The training that the participant leaves.
    public struct TransferLeaving: JSONModel {
        /// The school's reference number.
        public var schoolUrn: String
        /// The name of the provider; null if the training is school-led.
        public var provider: String?
        /// The day on which the training ends.
        public var date: CalendarDate

        public init(schoolUrn: String, provider: String?, date: CalendarDate) {
            self.schoolUrn = schoolUrn; self.provider = provider; self.date = date
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); schoolUrn = try object.required("school_urn")
            provider = try object.required("provider"); date = try object.required("date")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("school_urn", schoolUrn); writer.required("provider", provider)
            writer.required("date", date); writer.endObject()
        }
    }

    /// The training that the participant joins.
    public struct TransferJoining: JSONModel {
        /// The school's reference number.
        public var schoolUrn: String
        /// The name of the provider; null if the training is school-led.
        public var provider: String?
        /// The day on which the training starts.
        public var date: CalendarDate

        public init(schoolUrn: String, provider: String?, date: CalendarDate) {
            self.schoolUrn = schoolUrn; self.provider = provider; self.date = date
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); schoolUrn = try object.required("school_urn")
            provider = try object.required("provider"); date = try object.required("date")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("school_urn", schoolUrn); writer.required("provider", provider)
            writer.required("date", date); writer.endObject()
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

    /// The transfers of one participant.
    public struct ParticipantTransferResponse: JSONModel {
        public var data: ParticipantTransfer

        public init(data: ParticipantTransfer) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Defers a participant.
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
            public var reason: DeferralReason
            public var courseIdentifier: CourseIdentifier

            public init(reason: DeferralReason, courseIdentifier: CourseIdentifier) {
                self.reason = reason; self.courseIdentifier = courseIdentifier
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); reason = try object.required("reason")
                courseIdentifier = try object.required("course_identifier")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("reason", reason)
                writer.required("course_identifier", courseIdentifier); writer.endObject()
            }
        }
    }

    /// `ecf-induction` is training as an early career teacher, `ecf-mentor` training as a mentor.
    public struct CourseIdentifier: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ecfInduction = Self(rawValue: "ecf-induction")
        public static let ecfMentor = Self(rawValue: "ecf-mentor")
        public static let allCases = [Self.ecfInduction, Self.ecfMentor]
    }

    /// Resumes a participant.
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

    /// Withdraws a participant.
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
            public var reason: WithdrawalReason
            public var courseIdentifier: CourseIdentifier

            public init(reason: WithdrawalReason, courseIdentifier: CourseIdentifier) {
                self.reason = reason; self.courseIdentifier = courseIdentifier
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); reason = try object.required("reason")
                courseIdentifier = try object.required("course_identifier")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("reason", reason)
                writer.required("course_identifier", courseIdentifier); writer.endObject()
            }
        }
    }

    /// Moves a participant to another schedule.
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
            /// The cohort to move to. A missing or unknown cohort means the current one.
            public var cohort: String?

            public init(
                scheduleIdentifier: ScheduleIdentifier, courseIdentifier: CourseIdentifier, cohort: String? = nil
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

    /// Narrows the list. All conditions must match; empty conditions are ignored.
    public struct ListParticipantDeclarationsFilter: JSONModel {
        /// Returns only records of these cohorts: comma-separated years. Values that are not years are ignored.
        public var cohort: String?
        /// Returns only records of these participants: comma-separated ids. Malformed ids are ignored.
        public var participantID: String?
        /// Returns only records with these delivery partners: comma-separated ids.
        public var deliveryPartnerID: String?
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?

        public init(
            cohort: String? = nil, participantID: String? = nil, deliveryPartnerID: String? = nil,
            updatedSince: String? = nil
        ) {
            self.cohort = cohort; self.participantID = participantID; self.deliveryPartnerID = deliveryPartnerID
            self.updatedSince = updatedSince
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
            participantID = try object.optional("participant_id")
            deliveryPartnerID = try object.optional("delivery_partner_id")
            updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.optional("participant_id", participantID)
            writer.optional("delivery_partner_id", deliveryPartnerID); writer.optional("updated_since", updatedSince)
            writer.endObject()
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

    /// Declares that a participant has reached a milestone.
    public struct ParticipantDeclarationRequest: JSONModel {
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
            /// The participant that reached the milestone.
            public var participantID: String
            public var declarationType: DeclarationType
            /// When the milestone was reached, in RFC 3339 format; not in the future, and within the dates of the
            /// schedule. A time without an offset is London time.
            public var declarationDate: DateTime
            public var courseIdentifier: CourseIdentifier
            /// The evidence for the milestone. Up to cohort 2024 it is ignored for `started`; other types need one of
            /// the first two values or `other`. From cohort 2025 every type needs it: one of the percentages for
            /// `retained-2` and `completed`, also `one-term-induction` for the `completed` of early career teachers,
            /// and one of the remaining values for all other types.
            public var evidenceHeld: EvidenceHeld?

            public init(
                participantID: String, declarationType: DeclarationType, declarationDate: DateTime,
                courseIdentifier: CourseIdentifier, evidenceHeld: EvidenceHeld? = nil
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.declarationDate = declarationDate; self.courseIdentifier = courseIdentifier
                self.evidenceHeld = evidenceHeld
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                declarationDate = try object.required("declaration_date")
                courseIdentifier = try object.required("course_identifier")
                evidenceHeld = try object.optional("evidence_held")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("declaration_date", declarationDate)
                writer.required("course_identifier", courseIdentifier); writer.optional("evidence_held", evidenceHeld)
                writer.endObject()
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
}
