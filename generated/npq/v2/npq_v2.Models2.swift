// Generated from specs/npq/v2.yaml. Do not edit.
public import MockRuntime

extension NPQv2 {
    /// A person's wish to take a course with a provider.
    public struct Application: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// What is known about it. Everything is always there; what is unknown is null.
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
            public static let npqApplication = Self(rawValue: "npq_application")
            public static let allCases = [Self.npqApplication]
        }

        public struct Attributes: JSONModel {
            /// The course applied for.
            public var courseIdentifier: CourseIdentifier
            /// The person's address.
            public var email: String
            /// Always true, since nobody can apply before the address is confirmed.
            public var emailValidated: Bool
            /// Who employs an applicant that no school employs.
            public var employerName: String?
            /// What an applicant that no school employs works as.
            public var employmentRole: String?
            /// The person's name.
            public var fullName: String
            public var fundingChoice: FundingChoice?
            public var headteacherStatus: HeadteacherStatus?
            public var ineligibleForFundingReason: FundingObstacle?
            /// The participant that the applicant is, or is about to be.
            public var participantID: String
            /// The reference number of the nursery or other childcare provider that the applicant works for.
            public var privateChildcareProviderUrn: String?
            /// Seven digits, whether or not anybody has verified them.
            public var teacherReferenceNumber: String?
            /// Whether the number was verified.
            public var teacherReferenceNumberValidated: Bool
            /// The reference number of the person's school.
            public var schoolUrn: String?
            /// The provider reference number of the applicant's school.
            public var schoolUkprn: String?
            public var status: ApplicationStatus
            /// Whether a school employs the applicant.
            public var worksInSchool: Bool?
            /// The year in which the cohort's training starts.
            public var cohort: String?
            /// Whether the DfE would pay. It turns false when the same person gets a funded place on the course
            /// elsewhere.
            public var eligibleForFunding: Bool
            /// Whether the school's size brings an uplift.
            public var targetedDeliveryFundingEligibility: Bool
            /// Whether the applicant works in the United Kingdom or one of the Crown dependencies.
            public var teacherCatchment: Bool
            /// The country, in the words of the registration.
            public var teacherCatchmentCountry: String?
            /// The country as ISO 3166-1 alpha-3.
            public var teacherCatchmentIsoCountryCode: String?
            /// The legal name of the initial teacher training provider that the applicant works for.
            public var ittProvider: String?
            /// Whether the applicant leads mentors of trainee teachers.
            public var leadMentor: Bool?
            /// Whether the participant takes one of the cohort's funded places; null where places are not counted.
            public var fundedPlace: Bool?
            /// When it was made.
            public var createdAt: DateTime
            /// When it, or what it shows of the applicant, last changed.
            public var updatedAt: DateTime

            public init(
                courseIdentifier: CourseIdentifier, email: String, emailValidated: Bool, employerName: String?,
                employmentRole: String?, fullName: String, fundingChoice: FundingChoice?,
                headteacherStatus: HeadteacherStatus?, ineligibleForFundingReason: FundingObstacle?,
                participantID: String, privateChildcareProviderUrn: String?, teacherReferenceNumber: String?,
                teacherReferenceNumberValidated: Bool, schoolUrn: String?, schoolUkprn: String?,
                status: ApplicationStatus, worksInSchool: Bool?, cohort: String?, eligibleForFunding: Bool,
                targetedDeliveryFundingEligibility: Bool, teacherCatchment: Bool, teacherCatchmentCountry: String?,
                teacherCatchmentIsoCountryCode: String?, ittProvider: String?, leadMentor: Bool?, fundedPlace: Bool?,
                createdAt: DateTime, updatedAt: DateTime
            ) {
                self.courseIdentifier = courseIdentifier; self.email = email; self.emailValidated = emailValidated
                self.employerName = employerName; self.employmentRole = employmentRole; self.fullName = fullName
                self.fundingChoice = fundingChoice; self.headteacherStatus = headteacherStatus
                self.ineligibleForFundingReason = ineligibleForFundingReason; self.participantID = participantID
                self.privateChildcareProviderUrn = privateChildcareProviderUrn
                self.teacherReferenceNumber = teacherReferenceNumber
                self.teacherReferenceNumberValidated = teacherReferenceNumberValidated; self.schoolUrn = schoolUrn
                self.schoolUkprn = schoolUkprn; self.status = status; self.worksInSchool = worksInSchool
                self.cohort = cohort; self.eligibleForFunding = eligibleForFunding
                self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
                self.teacherCatchment = teacherCatchment; self.teacherCatchmentCountry = teacherCatchmentCountry
                self.teacherCatchmentIsoCountryCode = teacherCatchmentIsoCountryCode; self.ittProvider = ittProvider
                self.leadMentor = leadMentor; self.fundedPlace = fundedPlace; self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                email = try object.required("email"); emailValidated = try object.required("email_validated")
                employerName = try object.required("employer_name")
                employmentRole = try object.required("employment_role"); fullName = try object.required("full_name")
                fundingChoice = try object.required("funding_choice")
                headteacherStatus = try object.required("headteacher_status")
                ineligibleForFundingReason = try object.required("ineligible_for_funding_reason")
                participantID = try object.required("participant_id")
                privateChildcareProviderUrn = try object.required("private_childcare_provider_urn")
                teacherReferenceNumber = try object.required("teacher_reference_number")
                teacherReferenceNumberValidated = try object.required("teacher_reference_number_validated")
                schoolUrn = try object.required("school_urn"); schoolUkprn = try object.required("school_ukprn")
                status = try object.required("status"); worksInSchool = try object.required("works_in_school")
                cohort = try object.required("cohort"); eligibleForFunding = try object.required("eligible_for_funding")
                targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
                teacherCatchment = try object.required("teacher_catchment")
                teacherCatchmentCountry = try object.required("teacher_catchment_country")
                teacherCatchmentIsoCountryCode = try object.required("teacher_catchment_iso_country_code")
                ittProvider = try object.required("itt_provider"); leadMentor = try object.required("lead_mentor")
                fundedPlace = try object.required("funded_place"); createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("email", email); writer.required("email_validated", emailValidated)
                writer.required("employer_name", employerName); writer.required("employment_role", employmentRole)
                writer.required("full_name", fullName); writer.required("funding_choice", fundingChoice)
                writer.required("headteacher_status", headteacherStatus)
                writer.required("ineligible_for_funding_reason", ineligibleForFundingReason)
                writer.required("participant_id", participantID)
                writer.required("private_childcare_provider_urn", privateChildcareProviderUrn)
                writer.required("teacher_reference_number", teacherReferenceNumber)
                writer.required("teacher_reference_number_validated", teacherReferenceNumberValidated)
                writer.required("school_urn", schoolUrn); writer.required("school_ukprn", schoolUkprn)
                writer.required("status", status); writer.required("works_in_school", worksInSchool)
                writer.required("cohort", cohort); writer.required("eligible_for_funding", eligibleForFunding)
                writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
                writer.required("teacher_catchment", teacherCatchment)
                writer.required("teacher_catchment_country", teacherCatchmentCountry)
                writer.required("teacher_catchment_iso_country_code", teacherCatchmentIsoCountryCode)
                writer.required("itt_provider", ittProvider); writer.required("lead_mentor", leadMentor)
                writer.required("funded_place", fundedPlace); writer.required("created_at", createdAt)
                writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

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
}
