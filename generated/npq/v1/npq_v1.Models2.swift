// Generated from specs/npq/v1.yaml. Do not edit.
public import MockRuntime

extension NPQv1 {
    /// Who pays for training that the DfE does not fund.
    public struct FundingChoice: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let school = Self(rawValue: "school")
        public static let trust = Self(rawValue: "trust")
        public static let selfValue = Self(rawValue: "self")
        public static let another = Self(rawValue: "another")
        public static let employer = Self(rawValue: "employer")
        public static let allCases = [Self.school, Self.trust, Self.selfValue, Self.another, Self.employer]
    }

    /// Whether, and since or from when, the applicant is a headteacher.
    public struct HeadteacherStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let no = Self(rawValue: "no")
        public static let yesWhenCourseStarts = Self(rawValue: "yes_when_course_starts")
        public static let yesInFirstTwoYears = Self(rawValue: "yes_in_first_two_years")
        public static let yesOverTwoYears = Self(rawValue: "yes_over_two_years")
        public static let yesInFirstFiveYears = Self(rawValue: "yes_in_first_five_years")
        public static let yesOverFiveYears = Self(rawValue: "yes_over_five_years")
        public static let allCases = [
            Self.no, Self.yesWhenCourseStarts, Self.yesInFirstTwoYears, Self.yesOverTwoYears, Self.yesInFirstFiveYears,
            Self.yesOverFiveYears
        ]
    }

    /// Why the DfE does not fund the application; null when it does.
    public struct FundingObstacle: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let previouslyFunded = Self(rawValue: "previously-funded")
        public static let establishmentIneligible = Self(rawValue: "establishment-ineligible")
        public static let allCases = [Self.previouslyFunded, Self.establishmentIneligible]
    }

    /// What the provider has decided.
    public struct ApplicationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let pending = Self(rawValue: "pending")
        public static let accepted = Self(rawValue: "accepted")
        public static let rejected = Self(rawValue: "rejected")
        public static let allCases = [Self.pending, Self.accepted, Self.rejected]
    }

    /// One thing that is wrong.
    public struct ErrorDetail: JSONModel {
        /// What kind of problem it is; of a rule that was broken, the attribute that it concerns.
        public var title: String
        /// What is wrong and, mostly, what to do.
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

    /// One application.
    public struct ApplicationResponse: JSONModel {
        public var data: Application

        public init(data: Application) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// How the application is accepted. The service chooses the schedule from the course and the date.
    public struct ApplicationAcceptRequest: JSONModel {
        public var data: Data?

        public init(data: Data? = nil) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.optional("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("data", data); writer.endObject()
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
            /// Whether the participant takes a funded place. Cohorts with a cap need it, others ignore it.
            public var fundedPlace: Bool?

            public init(fundedPlace: Bool? = nil) { self.fundedPlace = fundedPlace }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); fundedPlace = try object.optional("funded_place")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("funded_place", fundedPlace); writer.endObject()
            }
        }
    }

    /// Gives or takes away a funded place.
    public struct ApplicationChangeFundedPlaceRequest: JSONModel {
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
            /// Whether the participant takes a funded place.
            public var fundedPlace: Bool

            public init(fundedPlace: Bool) { self.fundedPlace = fundedPlace }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); fundedPlace = try object.required("funded_place")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("funded_place", fundedPlace); writer.endObject()
            }
        }
    }

    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListParticipantDeclarationsFilter: JSONModel {
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?
        /// Only those of these participants. Ids, separated by commas.
        public var participantID: String?

        public init(updatedSince: String? = nil, participantID: String? = nil) {
            self.updatedSince = updatedSince; self.participantID = participantID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); updatedSince = try object.optional("updated_since")
            participantID = try object.optional("participant_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("updated_since", updatedSince)
            writer.optional("participant_id", participantID); writer.endObject()
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
            /// Who reached the milestone.
            public var participantID: String
            public var declarationType: DeclarationType
            /// When the milestone was reached, by RFC 3339; not in the future, nor before the schedule begins.
            public var declarationDate: DateTime
            public var courseIdentifier: CourseIdentifier
            /// Whether the participant passed. Needed for `completed` on courses that are assessed, else ignored.
            public var hasPassed: Bool?

            public init(
                participantID: String, declarationType: DeclarationType, declarationDate: DateTime,
                courseIdentifier: CourseIdentifier, hasPassed: Bool? = nil
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.declarationDate = declarationDate; self.courseIdentifier = courseIdentifier
                self.hasPassed = hasPassed
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                declarationDate = try object.required("declaration_date")
                courseIdentifier = try object.required("course_identifier")
                hasPassed = try object.optional("has_passed")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("declaration_date", declarationDate)
                writer.required("course_identifier", courseIdentifier); writer.optional("has_passed", hasPassed)
                writer.endObject()
            }
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

            public init(
                state: OutcomeState, completionDate: String, courseIdentifier: AssessedCourseIdentifier,
                participantID: String, createdAt: DateTime
            ) {
                self.state = state; self.completionDate = completionDate; self.courseIdentifier = courseIdentifier
                self.participantID = participantID; self.createdAt = createdAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); state = try object.required("state")
                completionDate = try object.required("completion_date")
                courseIdentifier = try object.required("course_identifier")
                participantID = try object.required("participant_id"); createdAt = try object.required("created_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("state", state)
                writer.required("completion_date", completionDate)
                writer.required("course_identifier", courseIdentifier); writer.required("participant_id", participantID)
                writer.required("created_at", createdAt); writer.endObject()
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
}
