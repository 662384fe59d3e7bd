// Generated from specs/npq/v1.yaml. Do not edit.
public import MockRuntime

extension NPQv1 {
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
            /// Whether the state is `voided`.
            public var voided: Bool
            /// Whether the state is `eligible` or `payable`.
            public var eligibleForPayment: Bool
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                participantID: String, declarationType: DeclarationType, courseIdentifier: CourseIdentifier,
                declarationDate: DateTime, state: DeclarationState, hasPassed: Bool?, voided: Bool,
                eligibleForPayment: Bool, updatedAt: DateTime
            ) {
                self.participantID = participantID; self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier; self.declarationDate = declarationDate; self.state = state
                self.hasPassed = hasPassed; self.voided = voided; self.eligibleForPayment = eligibleForPayment
                self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                declarationType = try object.required("declaration_type")
                courseIdentifier = try object.required("course_identifier")
                declarationDate = try object.required("declaration_date"); state = try object.required("state")
                hasPassed = try object.required("has_passed"); voided = try object.required("voided")
                eligibleForPayment = try object.required("eligible_for_payment")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("declaration_type", declarationType)
                writer.required("course_identifier", courseIdentifier)
                writer.required("declaration_date", declarationDate); writer.required("state", state)
                writer.required("has_passed", hasPassed); writer.required("voided", voided)
                writer.required("eligible_for_payment", eligibleForPayment); writer.required("updated_at", updatedAt)
                writer.endObject()
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
            /// The record's id once more.
            public var participantID: String
            /// The person's name.
            public var fullName: String
            /// The person's address.
            public var email: String
            /// The courses that the provider accepted the participant for.
            public var npqCourses: [CourseIdentifier]
            /// Whether the participant takes a funded place, for each of the courses.
            public var fundedPlaces: [FundedPlace]
            /// Seven digits; null while nobody has verified them.
            public var teacherReferenceNumber: String?
            /// When the person, one of their applications with any provider, or their id last changed.
            public var updatedAt: DateTime

            public init(
                participantID: String, fullName: String, email: String, npqCourses: [CourseIdentifier],
                fundedPlaces: [FundedPlace], teacherReferenceNumber: String?, updatedAt: DateTime
            ) {
                self.participantID = participantID; self.fullName = fullName; self.email = email
                self.npqCourses = npqCourses; self.fundedPlaces = fundedPlaces
                self.teacherReferenceNumber = teacherReferenceNumber; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); participantID = try object.required("participant_id")
                fullName = try object.required("full_name"); email = try object.required("email")
                npqCourses = try object.required("npq_courses"); fundedPlaces = try object.required("funded_places")
                teacherReferenceNumber = try object.required("teacher_reference_number")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("participant_id", participantID)
                writer.required("full_name", fullName); writer.required("email", email)
                writer.required("npq_courses", npqCourses); writer.required("funded_places", fundedPlaces)
                writer.required("teacher_reference_number", teacherReferenceNumber)
                writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// Whether a participant takes a funded place on a course.
    public struct FundedPlace: JSONModel {
        public var npqCourse: CourseIdentifier
        /// Whether they do; null where places are not counted.
        public var fundedPlace: Bool?
        /// The application that was accepted.
        public var npqApplicationID: String

        public init(npqCourse: CourseIdentifier, fundedPlace: Bool?, npqApplicationID: String) {
            self.npqCourse = npqCourse; self.fundedPlace = fundedPlace; self.npqApplicationID = npqApplicationID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); npqCourse = try object.required("npq_course")
            fundedPlace = try object.required("funded_place")
            npqApplicationID = try object.required("npq_application_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("npq_course", npqCourse); writer.required("funded_place", fundedPlace)
            writer.required("npq_application_id", npqApplicationID); writer.endObject()
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
}
