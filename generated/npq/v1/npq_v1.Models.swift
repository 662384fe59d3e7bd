// Generated from specs/npq/v1.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension NPQv1 {
    /// One declaration.
    public struct ParticipantDeclarationResponse: JSONModel {
        public var data: ParticipantDeclaration

        public init(data: ParticipantDeclaration) {
            self.data = data
        }
    }

    /// A page of declarations.
    public struct ParticipantDeclarationsResponse: JSONModel {
        public var data: [ParticipantDeclaration]

        public init(data: [ParticipantDeclaration]) {
            self.data = data
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case participantDeclaration
            /// A value that the document does not list.
            case other(String)
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
                self.participantID = participantID
                self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier
                self.declarationDate = declarationDate
                self.state = state
                self.hasPassed = hasPassed
                self.voided = voided
                self.eligibleForPayment = eligibleForPayment
                self.updatedAt = updatedAt
            }
        }
    }

    /// One participant.
    public struct ParticipantResponse: JSONModel {
        public var data: Participant

        public init(data: Participant) {
            self.data = data
        }
    }

    /// A page of participants.
    public struct ParticipantsResponse: JSONModel {
        public var data: [Participant]

        public init(data: [Participant]) {
            self.data = data
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case npqParticipant
            /// A value that the document does not list.
            case other(String)
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
                self.participantID = participantID
                self.fullName = fullName
                self.email = email
                self.npqCourses = npqCourses
                self.fundedPlaces = fundedPlaces
                self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt
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
            self.npqCourse = npqCourse
            self.fundedPlace = fundedPlace
            self.npqApplicationID = npqApplicationID
        }
    }

    /// The milestone that was reached. Specialist courses have no `retained-2`.
    public enum DeclarationType: OpenEnum {
        case started, retained1, retained2, completed
        /// A value that the document does not list.
        case other(String)
    }

    /// A course.
    public enum CourseIdentifier: OpenEnum {
        case npqSeniorLeadership, npqHeadship, npqExecutiveLeadership, npqEarlyYearsLeadership, npqLeadingTeaching,
            npqLeadingBehaviourCulture, npqLeadingTeachingDevelopment, npqLeadingLiteracy, npqLeadingPrimaryMathematics,
            npqAdditionalSupportOffer, npqEarlyHeadshipCoachingOffer, npqSenco
        /// A value that the document does not list.
        case other(String)
    }

    /// How far the declaration has come on its way to being paid, or to being taken back.
    public enum DeclarationState: OpenEnum {
        case submitted, eligible, payable, paid, voided, ineligible, awaitingClawback, clawedBack
        /// A value that the document does not list.
        case other(String)
    }

    /// A page of applications.
    public struct ApplicationsResponse: JSONModel {
        public var data: [Application]

        public init(data: [Application]) {
            self.data = data
        }
    }

    /// One entry for each thing that is wrong.
    public struct ErrorList: JSONModel {
        public var errors: [ErrorDetail]

        public init(errors: [ErrorDetail]) {
            self.errors = errors
        }
    }

    /// One sentence.
    public struct ErrorMessage: JSONModel {
        public var error: String

        public init(error: String) {
            self.error = error
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case npqApplication
            /// A value that the document does not list.
            case other(String)
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
                self.courseIdentifier = courseIdentifier
                self.email = email
                self.emailValidated = emailValidated
                self.employerName = employerName
                self.employmentRole = employmentRole
                self.fullName = fullName
                self.fundingChoice = fundingChoice
                self.headteacherStatus = headteacherStatus
                self.ineligibleForFundingReason = ineligibleForFundingReason
                self.participantID = participantID
                self.privateChildcareProviderUrn = privateChildcareProviderUrn
                self.teacherReferenceNumber = teacherReferenceNumber
                self.teacherReferenceNumberValidated = teacherReferenceNumberValidated
                self.schoolUrn = schoolUrn
                self.schoolUkprn = schoolUkprn
                self.status = status
                self.worksInSchool = worksInSchool
                self.cohort = cohort
                self.eligibleForFunding = eligibleForFunding
                self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
                self.teacherCatchment = teacherCatchment
                self.teacherCatchmentCountry = teacherCatchmentCountry
                self.teacherCatchmentIsoCountryCode = teacherCatchmentIsoCountryCode
                self.ittProvider = ittProvider
                self.leadMentor = leadMentor
                self.fundedPlace = fundedPlace
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
        }
    }

    /// Who pays for training that the DfE does not fund.
    public enum FundingChoice: OpenEnum {
        case school, trust, selfValue, another, employer
        /// A value that the document does not list.
        case other(String)
    }

    /// Whether, and since or from when, the applicant is a headteacher.
    public enum HeadteacherStatus: OpenEnum {
        case no, yesWhenCourseStarts, yesInFirstTwoYears, yesOverTwoYears, yesInFirstFiveYears, yesOverFiveYears
        /// A value that the document does not list.
        case other(String)
    }

    /// Why the DfE does not fund the application; null when it does.
    public enum FundingObstacle: OpenEnum {
        case previouslyFunded, establishmentIneligible
        /// A value that the document does not list.
        case other(String)
    }

    /// What the provider has decided.
    public enum ApplicationStatus: OpenEnum {
        case pending, accepted, rejected
        /// A value that the document does not list.
        case other(String)
    }

    /// One thing that is wrong.
    public struct ErrorDetail: JSONModel {
        /// What kind of problem it is; of a rule that was broken, the attribute that it concerns.
        public var title: String
        /// What is wrong and, mostly, what to do.
        public var detail: String

        public init(title: String, detail: String) {
            self.title = title
            self.detail = detail
        }
    }

    /// One application.
    public struct ApplicationResponse: JSONModel {
        public var data: Application

        public init(data: Application) {
            self.data = data
        }
    }

    /// A page of outcomes.
    public struct ParticipantOutcomesResponse: JSONModel {
        public var data: [ParticipantOutcome]

        public init(data: [ParticipantOutcome]) {
            self.data = data
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case participantOutcome
            /// A value that the document does not list.
            case other(String)
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
                self.state = state
                self.completionDate = completionDate
                self.courseIdentifier = courseIdentifier
                self.participantID = participantID
                self.createdAt = createdAt
            }
        }
    }

    /// The result. It is `voided` when the declaration that it belongs to was voided.
    public enum OutcomeState: OpenEnum {
        case passed, failed, voided
        /// A value that the document does not list.
        case other(String)
    }

    /// A course that ends with an assessment, and therefore has outcomes.
    public enum AssessedCourseIdentifier: OpenEnum {
        case npqSeniorLeadership, npqHeadship, npqExecutiveLeadership, npqEarlyYearsLeadership, npqLeadingTeaching,
            npqLeadingBehaviourCulture, npqLeadingTeachingDevelopment, npqLeadingLiteracy, npqLeadingPrimaryMathematics,
            npqSenco
        /// A value that the document does not list.
        case other(String)
    }

    /// One outcome.
    public struct ParticipantOutcomeResponse: JSONModel {
        public var data: ParticipantOutcome

        public init(data: ParticipantOutcome) {
            self.data = data
        }
    }

    /// Why the participant pauses.
    public enum DeferralReason: OpenEnum {
        case bereavement, longTermSickness, parentalLeave, careerBreak, otherValue
        /// A value that the document does not list.
        case other(String)
    }

    /// Why the participant leaves.
    public enum WithdrawalReason: OpenEnum {
        case insufficientCapacityToUndertakeProgramme, personalReasonHealthOrPregnancyRelated,
            personalReasonMovingSchool, personalReasonOther, insufficientCapacity,
            changeInDevelopmentalOrPersonalPriorities, changeInSchoolCircumstances, changeInSchoolLeadership,
            qualityOfProgrammeStructureNotSuitable, qualityOfProgrammeContentNotSuitable,
            qualityOfProgrammeFacilitationNotEffective, qualityOfProgrammeAccessibility, qualityOfProgrammeOther,
            programmeNotAppropriateForRoleAndCpdNeeds, startedInError, expectedCommitmentUnclear, otherValue
        /// A value that the document does not list.
        case other(String)
    }

    /// A schedule, which says from when and for what declarations can be made. Each cohort has its own selection.
    public enum ScheduleIdentifier: OpenEnum {
        case npqAsoMarch, npqAsoJune, npqAsoNovember, npqAsoDecember, npqEhcoMarch, npqEhcoJune, npqEhcoNovember,
            npqEhcoDecember, npqLeadershipAutumn, npqLeadershipSpring, npqSpecialistAutumn, npqSpecialistSpring
        /// A value that the document does not list.
        case other(String)
    }

    public enum Unprocessable: JSONModel {
        case errorList(ErrorList)
        case errorMessage(ErrorMessage)
        /// A value that is none of these.
        case other(JSONValue)
    }
}
