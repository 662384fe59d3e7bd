// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListApplicationsFilter: JSONModel {
        /// Only those of these cohorts. Start years, separated by commas.
        public var cohort: String?
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?
        /// Only those of these participants. Ids, separated by commas.
        public var participantID: String?

        public init(cohort: String? = nil, updatedSince: String? = nil, participantID: String? = nil) {
            self.cohort = cohort; self.updatedSince = updatedSince; self.participantID = participantID
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
            updatedSince = try object.optional("updated_since"); participantID = try object.optional("participant_id")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.optional("updated_since", updatedSince)
            writer.optional("participant_id", participantID); writer.endObject()
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
            /// The person's address; null once another participant uses it.
            public var email: String?
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
            /// Seven digits; null while nobody has verified them.
            public var teacherReferenceNumber: String?
            /// Whether the number was verified.
            public var teacherReferenceNumberValidated: Bool
            /// The reference number of the person's school.
            public var schoolUrn: String?
            /// The provider reference number of the applicant's school.
            public var schoolUkprn: String?
            public var status: ApplicationStatus
            /// Why it was rejected; null unless it was.
            public var reasonForRejection: ReasonForRejection?
            /// Whether a school employs the applicant.
            public var worksInSchool: Bool?
            /// The year in which the cohort's training starts.
            public var cohort: String?
            /// Tells cohorts of one year apart.
            public var cohortSuffix: String?
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
            /// The schedule of the training; null before acceptance.
            public var scheduleIdentifier: ScheduleIdentifier?
            /// Whether the applicant coordinates special educational needs.
            public var worksAsSenco: WorksAsSenco?
            /// Since or from when.
            public var sencoStartDate: CalendarDate?

            public init(
                courseIdentifier: CourseIdentifier, email: String?, emailValidated: Bool, employerName: String?,
                employmentRole: String?, fullName: String, fundingChoice: FundingChoice?,
                headteacherStatus: HeadteacherStatus?, ineligibleForFundingReason: FundingObstacle?,
                participantID: String, privateChildcareProviderUrn: String?, teacherReferenceNumber: String?,
                teacherReferenceNumberValidated: Bool, schoolUrn: String?, schoolUkprn: String?,
                status: ApplicationStatus, reasonForRejection: ReasonForRejection?, worksInSchool: Bool?,
                cohort: String?, cohortSuffix: String?, eligibleForFunding: Bool,
                targetedDeliveryFundingEligibility: Bool, teacherCatchment: Bool, teacherCatchmentCountry: String?,
                teacherCatchmentIsoCountryCode: String?, ittProvider: String?, leadMentor: Bool?, fundedPlace: Bool?,
                createdAt: DateTime, updatedAt: DateTime, scheduleIdentifier: ScheduleIdentifier?,
                worksAsSenco: WorksAsSenco?, sencoStartDate: CalendarDate?
            ) {
                self.courseIdentifier = courseIdentifier; self.email = email; self.emailValidated = emailValidated
                self.employerName = employerName; self.employmentRole = employmentRole; self.fullName = fullName
                self.fundingChoice = fundingChoice; self.headteacherStatus = headteacherStatus
                self.ineligibleForFundingReason = ineligibleForFundingReason; self.participantID = participantID
                self.privateChildcareProviderUrn = privateChildcareProviderUrn
                self.teacherReferenceNumber = teacherReferenceNumber
                self.teacherReferenceNumberValidated = teacherReferenceNumberValidated; self.schoolUrn = schoolUrn
                self.schoolUkprn = schoolUkprn; self.status = status; self.reasonForRejection = reasonForRejection
                self.worksInSchool = worksInSchool; self.cohort = cohort; self.cohortSuffix = cohortSuffix
                self.eligibleForFunding = eligibleForFunding
                self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
                self.teacherCatchment = teacherCatchment; self.teacherCatchmentCountry = teacherCatchmentCountry
                self.teacherCatchmentIsoCountryCode = teacherCatchmentIsoCountryCode; self.ittProvider = ittProvider
                self.leadMentor = leadMentor; self.fundedPlace = fundedPlace; self.createdAt = createdAt
                self.updatedAt = updatedAt; self.scheduleIdentifier = scheduleIdentifier
                self.worksAsSenco = worksAsSenco; self.sencoStartDate = sencoStartDate
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
                status = try object.required("status"); reasonForRejection = try object.required("reason_for_rejection")
                worksInSchool = try object.required("works_in_school"); cohort = try object.required("cohort")
                cohortSuffix = try object.required("cohort_suffix")
                eligibleForFunding = try object.required("eligible_for_funding")
                targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
                teacherCatchment = try object.required("teacher_catchment")
                teacherCatchmentCountry = try object.required("teacher_catchment_country")
                teacherCatchmentIsoCountryCode = try object.required("teacher_catchment_iso_country_code")
                ittProvider = try object.required("itt_provider"); leadMentor = try object.required("lead_mentor")
                fundedPlace = try object.required("funded_place"); createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
                scheduleIdentifier = try object.required("schedule_identifier")
                worksAsSenco = try object.required("works_as_senco")
                sencoStartDate = try object.required("senco_start_date")
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
                writer.required("status", status); writer.required("reason_for_rejection", reasonForRejection)
                writer.required("works_in_school", worksInSchool); writer.required("cohort", cohort)
                writer.required("cohort_suffix", cohortSuffix)
                writer.required("eligible_for_funding", eligibleForFunding)
                writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
                writer.required("teacher_catchment", teacherCatchment)
                writer.required("teacher_catchment_country", teacherCatchmentCountry)
                writer.required("teacher_catchment_iso_country_code", teacherCatchmentIsoCountryCode)
                writer.required("itt_provider", ittProvider); writer.required("lead_mentor", leadMentor)
                writer.required("funded_place", fundedPlace); writer.required("created_at", createdAt)
                writer.required("updated_at", updatedAt); writer.required("schedule_identifier", scheduleIdentifier)
                writer.required("works_as_senco", worksAsSenco); writer.required("senco_start_date", sencoStartDate)
                writer.endObject()
            }
        }

        public struct ReasonForRejection: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let registrationExpired = Self(rawValue: "registration_expired")
            public static let rejectedByProvider = Self(rawValue: "rejected_by_provider")
            public static let otherApplicationInThisCohortAccepted = Self(rawValue: "other_application_in_this_cohort_accepted")
            public static let allCases = [
                Self.registrationExpired, Self.rejectedByProvider, Self.otherApplicationInThisCohortAccepted
            ]
        }

        public struct WorksAsSenco: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let yes = Self(rawValue: "yes")
            public static let noButIPlanToBecomeOne = Self(rawValue: "no_but_i_plan_to_become_one")
            public static let noIDoNotPlanToBeASENCO = Self(rawValue: "no_i_do_not_plan_to_be_a_SENCO")
            public static let allCases = [Self.yes, Self.noButIPlanToBecomeOne, Self.noIDoNotPlanToBeASENCO]
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

    /// How the application is accepted. Without a body, everything is chosen by the service.
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
            /// Whether the participant takes a funded place. Cohorts with a cap need it, those without funding need it
            /// to be false, older ones ignore it.
            public var fundedPlace: Bool?
            /// The schedule, if another than the service would choose from the course and the date.
            public var scheduleIdentifier: Nullable<ScheduleIdentifier>?

            public init(fundedPlace: Bool? = nil, scheduleIdentifier: Nullable<ScheduleIdentifier>? = nil) {
                self.fundedPlace = fundedPlace; self.scheduleIdentifier = scheduleIdentifier
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); fundedPlace = try object.optional("funded_place")
                scheduleIdentifier = try object.optional("schedule_identifier")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("funded_place", fundedPlace)
                writer.optional("schedule_identifier", scheduleIdentifier); writer.endObject()
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
        /// Only those of these participants. Ids, separated by commas.
        public var participantID: String?
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?
        /// Only those of these cohorts. Start years, separated by commas.
        public var cohort: String?

        public init(participantID: String? = nil, updatedSince: String? = nil, cohort: String? = nil) {
            self.participantID = participantID; self.updatedSince = updatedSince; self.cohort = cohort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); participantID = try object.optional("participant_id")
            updatedSince = try object.optional("updated_since"); cohort = try object.optional("cohort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("participant_id", participantID)
            writer.optional("updated_since", updatedSince); writer.optional("cohort", cohort); writer.endObject()
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
}
