// Generated from specs/npq/v3.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension NPQv3 {
    /// A page of applications.
    public struct ApplicationsResponse: JSONModel {
        public var data: [Application]

        public init(data: [Application]) {
            self.data = data
        }
    }

    public typealias ErrorList = NPQv1.ErrorList
    public typealias ErrorMessage = NPQv1.ErrorMessage

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

        public typealias Kind = NPQv1.Application.Kind

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
                self.reasonForRejection = reasonForRejection
                self.worksInSchool = worksInSchool
                self.cohort = cohort
                self.cohortSuffix = cohortSuffix
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
                self.scheduleIdentifier = scheduleIdentifier
                self.worksAsSenco = worksAsSenco
                self.sencoStartDate = sencoStartDate
            }
        }

        public enum ReasonForRejection: OpenEnum {
            case registrationExpired, rejectedByProvider, otherApplicationInThisCohortAccepted
            /// A value that the document does not list.
            case other(String)
        }

        public enum WorksAsSenco: OpenEnum {
            case yes, noButIPlanToBecomeOne, noIDoNotPlanToBeASENCO
            /// A value that the document does not list.
            case other(String)
        }
    }

    public typealias FundingChoice = NPQv1.FundingChoice
    public typealias HeadteacherStatus = NPQv1.HeadteacherStatus
    public typealias FundingObstacle = NPQv1.FundingObstacle
    public typealias ApplicationStatus = NPQv1.ApplicationStatus
    public typealias CourseIdentifier = NPQv1.CourseIdentifier
    public typealias ScheduleIdentifier = NPQv1.ScheduleIdentifier
    public typealias ErrorDetail = NPQv1.ErrorDetail

    /// One application.
    public struct ApplicationResponse: JSONModel {
        public var data: Application

        public init(data: Application) {
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

    /// One declaration.
    public struct ParticipantDeclarationResponse: JSONModel {
        public var data: ParticipantDeclaration

        public init(data: ParticipantDeclaration) {
            self.data = data
        }
    }

    /// A provider's statement that a participant has reached a milestone.
    public struct ParticipantDeclaration: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// What was declared and what came of it. Everything is always there; what is unknown is null.
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public typealias Kind = NPQv1.ParticipantDeclaration.Kind

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
        }

        public enum IneligibleForFundingReason: OpenEnum {
            case duplicateDeclaration
            /// A value that the document does not list.
            case other(String)
        }
    }

    public typealias DeclarationType = NPQv1.DeclarationType
    public typealias DeclarationState = NPQv1.DeclarationState

    /// A page of delivery partners.
    public struct DeliveryPartnersResponse: JSONModel {
        public var data: [DeliveryPartner]

        public init(data: [DeliveryPartner]) {
            self.data = data
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case deliveryPartner
            /// A value that the document does not list.
            case other(String)
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
        }
    }

    /// One delivery partner.
    public struct DeliveryPartnerResponse: JSONModel {
        public var data: DeliveryPartner

        public init(data: DeliveryPartner) {
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

        public typealias Kind = NPQv1.ParticipantOutcome.Kind

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
                self.state = state
                self.completionDate = completionDate
                self.courseIdentifier = courseIdentifier
                self.participantID = participantID
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
        }
    }

    public typealias OutcomeState = NPQv1.OutcomeState
    public typealias AssessedCourseIdentifier = NPQv1.AssessedCourseIdentifier

    /// Tells by what a participant's id was replaced.
    public struct ChangedParticipantID: JSONModel {
        public var errors: [Error]

        public init(errors: [Error]) {
            self.errors = errors
        }

        public struct Error: JSONModel {
            public var title: String
            public var detail: String
            public var participantIDChanges: [ParticipantIDChange]

            public init(title: String, detail: String, participantIDChanges: [ParticipantIDChange]) {
                self.title = title
                self.detail = detail
                self.participantIDChanges = participantIDChanges
            }
        }
    }

    /// One outcome.
    public struct ParticipantOutcomeResponse: JSONModel {
        public var data: ParticipantOutcome

        public init(data: ParticipantOutcome) {
            self.data = data
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
            self.fromParticipantID = fromParticipantID
            self.toParticipantID = toParticipantID
            self.changedAt = changedAt
        }
    }

    /// A page of participants.
    public struct ParticipantsResponse: JSONModel {
        public var data: [Participant]

        public init(data: [Participant]) {
            self.data = data
        }
    }

    public typealias TrainingStatus = NPQv2.TrainingStatus

    /// A person with at least one application that the provider accepted.
    public struct Participant: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// What is known about the person. Everything is always there; what is unknown is null.
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public typealias Kind = NPQv1.Participant.Kind

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
                self.fullName = fullName
                self.previousNames = previousNames
                self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt
                self.npqEnrolments = npqEnrolments
                self.participantIDChanges = participantIDChanges
            }
        }
    }

    /// A course that the provider accepted the participant for.
    public struct Enrolment: JSONModel {
        /// The person's address; null once another participant uses it.
        public var email: String?
        public var courseIdentifier: CourseIdentifier
        /// The schedule of the training; null before acceptance.
        public var scheduleIdentifier: ScheduleIdentifier?
        /// The year in which the cohort's training starts.
        public var cohort: String?
        /// Tells cohorts of one year apart.
        public var cohortSuffix: String?
        /// The application that was accepted.
        public var npqApplicationID: String
        /// What was found at registration. Unlike that of the application, it does not change with other places of the
        /// person.
        public var eligibleForFunding: Bool
        public var trainingStatus: TrainingStatus
        /// The reference number of the person's school.
        public var schoolUrn: String?
        /// Whether the school's size brings an uplift.
        public var targetedDeliveryFundingEligibility: Bool
        /// The end of the training before its time; null unless the participant is withdrawn.
        public var withdrawal: Withdrawal?
        /// A pause in the training; null unless the participant is deferred.
        public var deferral: Deferral?
        /// When the application was accepted.
        public var createdAt: DateTime
        /// Whether the participant takes one of the cohort's funded places; null where places are not counted.
        public var fundedPlace: Bool?

        public init(
            email: String?, courseIdentifier: CourseIdentifier, scheduleIdentifier: ScheduleIdentifier?,
            cohort: String?, cohortSuffix: String?, npqApplicationID: String, eligibleForFunding: Bool,
            trainingStatus: TrainingStatus, schoolUrn: String?, targetedDeliveryFundingEligibility: Bool,
            withdrawal: Withdrawal?, deferral: Deferral?, createdAt: DateTime, fundedPlace: Bool?
        ) {
            self.email = email
            self.courseIdentifier = courseIdentifier
            self.scheduleIdentifier = scheduleIdentifier
            self.cohort = cohort
            self.cohortSuffix = cohortSuffix
            self.npqApplicationID = npqApplicationID
            self.eligibleForFunding = eligibleForFunding
            self.trainingStatus = trainingStatus
            self.schoolUrn = schoolUrn
            self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
            self.withdrawal = withdrawal
            self.deferral = deferral
            self.createdAt = createdAt
            self.fundedPlace = fundedPlace
        }
    }

    /// Why and when a participant left.
    public struct Withdrawal: JSONModel {
        public var reason: WithdrawalReason
        /// When the provider reported it.
        public var date: DateTime

        public init(reason: WithdrawalReason, date: DateTime) {
            self.reason = reason
            self.date = date
        }
    }

    /// Why the participant leaves.
    public enum WithdrawalReason: OpenEnum {
        case insufficientCapacityToUndertakeProgramme, personalReasonHealthOrPregnancyRelated,
            personalReasonMovingSchool, personalReasonOther, insufficientCapacity,
            changeInDevelopmentalOrPersonalPriorities, changeInSchoolCircumstances, changeInSchoolLeadership,
            qualityOfProgrammeStructureNotSuitable, qualityOfProgrammeContentNotSuitable,
            qualityOfProgrammeFacilitationNotEffective, qualityOfProgrammeAccessibility, qualityOfProgrammeOther,
            programmeNotAppropriateForRoleAndCpdNeeds, startedInError, expectedCommitmentUnclear,
            assessmentRequirementsNotMet, changeInCareer, disengagedAndUnresponsive, nonPaymentOfInvoice, otherValue
        /// A value that the document does not list.
        case other(String)
    }

    /// Why and when a participant paused.
    public struct Deferral: JSONModel {
        public var reason: DeferralReason
        /// When the provider reported it.
        public var date: DateTime

        public init(reason: DeferralReason, date: DateTime) {
            self.reason = reason
            self.date = date
        }
    }

    public typealias DeferralReason = NPQv1.DeferralReason

    /// One participant.
    public struct ParticipantResponse: JSONModel {
        public var data: Participant

        public init(data: Participant) {
            self.data = data
        }
    }

    /// A page of statements.
    public struct StatementsResponse: JSONModel {
        public var data: [Statement]

        public init(data: [Statement]) {
            self.data = data
        }
    }

    /// A payment of output fees to the provider, for one cohort and month.
    public struct Statement: JSONModel {
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
            case statement
            /// A value that the document does not list.
            case other(String)
        }

        public struct Attributes: JSONModel {
            /// The month that the statement is named after.
            public var month: String
            /// The year that the statement is named after.
            public var year: String
            /// The start year of the cohort that it is for.
            public var cohort: String
            /// The last day for declarations to be paid with it.
            public var cutOffDate: CalendarDate
            /// The day on which it is to be paid.
            public var paymentDate: CalendarDate
            /// Whether it was paid.
            public var paid: Bool
            /// When it was made.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                month: String, year: String, cohort: String, cutOffDate: CalendarDate, paymentDate: CalendarDate,
                paid: Bool, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.month = month
                self.year = year
                self.cohort = cohort
                self.cutOffDate = cutOffDate
                self.paymentDate = paymentDate
                self.paid = paid
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
        }
    }

    /// One statement.
    public struct StatementResponse: JSONModel {
        public var data: Statement

        public init(data: Statement) {
            self.data = data
        }
    }

    public typealias Unprocessable = NPQv1.Unprocessable
}
