// Generated from specs/npq/records.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// What a sandbox holds.
public struct NPQRecords: RecordSet {
    public var providers = Table<Provider>()
    public var courses = Table<Course>()
    public var cohorts = Table<Cohort>()
    public var schedules = Table<Schedule>()
    public var statements = Table<Statement>()
    public var contracts = Table<Contract>()
    public var deliveryPartners = Table<DeliveryPartner>()
    public var partnerships = Table<Partnership>()
    public var participants = Table<Participant>()
    public var participantIDChanges = Table<ParticipantIDChange>()
    public var applications = Table<Application>()
    public var applicationStates = Table<ApplicationState>()
    public var declarations = Table<Declaration>()
    public var statementItems = Table<StatementItem>()
    public var outcomes = Table<Outcome>()

    public init() {}
}

extension NPQRecords {
    /// A lead provider, to whom tokens belong and who sees only what is theirs.
    public struct Provider: Record {
        public var id: String
        public var name: String

        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A course that people apply for.
    public struct Course: Record {
        /// The identifier that the API uses, such as npq-headship.
        public var id: String
        public var name: String
        public var shortCode: String
        public var group: CourseGroup
        /// Whether it is assessed, so that a completed declaration needs has_passed.
        public var hasOutcomes: Bool
        /// Whether targeted delivery funding is paid with its started declarations.
        public var earnsUplift: Bool
        /// Courses (ids) that count as this one when places and declarations are compared.
        public var sameCourseAs: [String]

        public init(
            id: String, name: String, shortCode: String, group: CourseGroup, hasOutcomes: Bool, earnsUplift: Bool,
            sameCourseAs: [String]
        ) {
            self.id = id
            self.name = name
            self.shortCode = shortCode
            self.group = group
            self.hasOutcomes = hasOutcomes
            self.earnsUplift = earnsUplift
            self.sameCourseAs = sameCourseAs
        }
    }

    /// Courses that share schedules.
    public enum CourseGroup: OpenEnum {
        case leadership, specialist, support, ehco
        /// A value that the document does not list.
        case other(String)
    }

    /// A year's intake under one funding contract.
    public struct Cohort: Record {
        /// Start year and suffix, such as 2026a.
        public var id: String
        public var startYear: Int
        public var suffix: String
        /// full pays for all who are eligible; capped for those with a funded place; zero for nobody.
        public var funding: Funding
        public var registrationStartsOn: CalendarDate

        public init(id: String, startYear: Int, suffix: String, funding: Funding, registrationStartsOn: CalendarDate) {
            self.id = id
            self.startYear = startYear
            self.suffix = suffix
            self.funding = funding
            self.registrationStartsOn = registrationStartsOn
        }

        public enum Funding: OpenEnum {
            case full, capped, zero
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// When the training of a cohort may be declared, and what of it.
    public struct Schedule: Record {
        /// Identifier and cohort, such as npq-leadership-autumn@2025a.
        public var id: String
        /// The name that the API uses, the same every year.
        public var identifier: String
        /// The cohort (id).
        public var cohort: String
        public var courseGroup: CourseGroup
        /// Declarations are accepted from 00:00 UTC of this day.
        public var appliesFrom: CalendarDate
        public var allowedDeclarationTypes: [DeclarationType]

        public init(
            id: String, identifier: String, cohort: String, courseGroup: CourseGroup, appliesFrom: CalendarDate,
            allowedDeclarationTypes: [DeclarationType]
        ) {
            self.id = id
            self.identifier = identifier
            self.cohort = cohort
            self.courseGroup = courseGroup
            self.appliesFrom = appliesFrom
            self.allowedDeclarationTypes = allowedDeclarationTypes
        }
    }

    public typealias DeclarationType = NPQv1.DeclarationType

    /// A month's payment to a provider for a cohort; one at most for each of them.
    public struct Statement: Record {
        public var id: String
        /// The provider that is paid.
        public var providerID: String
        /// The cohort (id) that it pays for.
        public var cohort: String
        public var year: Int
        public var month: Int
        public var cutOffDate: CalendarDate
        /// Never before the cut-off date.
        public var paymentDate: CalendarDate
        /// Whether declarations are paid with it; the API shows no others.
        public var outputFee: Bool
        public var state: State
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(
            id: String, providerID: String, cohort: String, year: Int, month: Int, cutOffDate: CalendarDate,
            paymentDate: CalendarDate, outputFee: Bool, state: State, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.providerID = providerID
            self.cohort = cohort
            self.year = year
            self.month = month
            self.cutOffDate = cutOffDate
            self.paymentDate = paymentDate
            self.outputFee = outputFee
            self.state = state
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public enum State: OpenEnum {
            case open, payable, paid
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// The courses of a cohort that a provider is paid for.
    public struct Contract: Record {
        public var id: String
        /// The provider that is paid.
        public var providerID: String
        /// The cohort (id).
        public var cohort: String
        /// The courses (ids).
        public var courses: [String]

        public init(id: String, providerID: String, cohort: String, courses: [String]) {
            self.id = id
            self.providerID = providerID
            self.cohort = cohort
            self.courses = courses
        }
    }

    /// An organisation that delivers training for providers.
    public struct DeliveryPartner: Record {
        public var id: String
        public var name: String
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(id: String, name: String, createdAt: DateTime, updatedAt: DateTime) {
            self.id = id
            self.name = name
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// That a delivery partner works for a provider.
    public struct Partnership: Record {
        public var id: String
        /// The delivery partner.
        public var deliveryPartnerID: String
        /// The provider.
        public var providerID: String
        /// The cohorts (ids) in which it does.
        public var cohorts: [String]

        public init(id: String, deliveryPartnerID: String, providerID: String, cohorts: [String]) {
            self.id = id
            self.deliveryPartnerID = deliveryPartnerID
            self.providerID = providerID
            self.cohorts = cohorts
        }
    }

    /// A person, whether or not a provider has accepted them yet.
    public struct Participant: Record {
        public var id: String
        public var fullName: String
        public var previousNames: [String]
        /// Null once another person uses the address.
        public var email: String?
        public var teacherReferenceNumber: String?
        /// Whether the number was verified; people who share a verified one count as one.
        public var teacherReferenceNumberValidated: Bool
        public var createdAt: DateTime
        public var updatedAt: DateTime
        /// When something changed that providers see, the status of an application included.
        public var significantlyUpdatedAt: DateTime

        public init(
            id: String, fullName: String, previousNames: [String], email: String?, teacherReferenceNumber: String?,
            teacherReferenceNumberValidated: Bool, createdAt: DateTime, updatedAt: DateTime,
            significantlyUpdatedAt: DateTime
        ) {
            self.id = id
            self.fullName = fullName
            self.previousNames = previousNames
            self.email = email
            self.teacherReferenceNumber = teacherReferenceNumber
            self.teacherReferenceNumberValidated = teacherReferenceNumberValidated
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.significantlyUpdatedAt = significantlyUpdatedAt
        }
    }

    /// That a participant had another id before.
    public struct ParticipantIDChange: Record {
        public var id: String
        /// The id before, which no participant has now.
        public var fromParticipantID: String
        /// The participant.
        public var toParticipantID: String
        /// When the id was changed.
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(
            id: String, fromParticipantID: String, toParticipantID: String, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.fromParticipantID = fromParticipantID
            self.toParticipantID = toParticipantID
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// A participant's wish to take a course with a provider, and their training once it is accepted.
    public struct Application: Record {
        public var id: String
        /// The person who applies.
        public var participantID: String
        /// The provider that it is made to or was transferred to.
        public var providerID: String
        /// The course (id).
        public var course: String
        /// The cohort (id).
        public var cohort: String
        public var status: Status
        public var reasonForRejection: ReasonForRejection?
        /// Null until accepted.
        public var acceptedAt: DateTime?
        /// The schedule (id); null until accepted.
        public var schedule: String?
        /// Null until accepted.
        public var trainingStatus: TrainingStatus?
        /// As found at registration, whatever other places the person has.
        public var eligibleForFunding: Bool
        /// Whether an earlier funded place does not count against it.
        public var fundedByPolicy: Bool
        /// Null where places are not counted.
        public var fundedPlace: Bool?
        public var fundingChoice: FundingChoice?
        public var headteacherStatus: HeadteacherStatus?
        public var worksInSchool: Bool?
        /// Schools in England begin with 1.
        public var schoolUrn: String?
        public var schoolUkprn: String?
        public var employerName: String?
        public var employmentRole: String?
        public var privateChildcareProviderUrn: String?
        public var targetedDeliveryFundingEligibility: Bool
        /// Where the person works. All but another are shown as true.
        public var teacherCatchment: TeacherCatchment
        public var teacherCatchmentCountry: String?
        public var teacherCatchmentIsoCountryCode: String?
        public var ittProvider: String?
        public var leadMentor: Bool?
        public var worksAsSenco: WorksAsSenco?
        public var sencoStartDate: CalendarDate?
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(
            id: String, participantID: String, providerID: String, course: String, cohort: String, status: Status,
            reasonForRejection: ReasonForRejection?, acceptedAt: DateTime?, schedule: String?,
            trainingStatus: TrainingStatus?, eligibleForFunding: Bool, fundedByPolicy: Bool, fundedPlace: Bool?,
            fundingChoice: FundingChoice?, headteacherStatus: HeadteacherStatus?, worksInSchool: Bool?,
            schoolUrn: String?, schoolUkprn: String?, employerName: String?, employmentRole: String?,
            privateChildcareProviderUrn: String?, targetedDeliveryFundingEligibility: Bool,
            teacherCatchment: TeacherCatchment, teacherCatchmentCountry: String?,
            teacherCatchmentIsoCountryCode: String?, ittProvider: String?, leadMentor: Bool?,
            worksAsSenco: WorksAsSenco?, sencoStartDate: CalendarDate?, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.participantID = participantID
            self.providerID = providerID
            self.course = course
            self.cohort = cohort
            self.status = status
            self.reasonForRejection = reasonForRejection
            self.acceptedAt = acceptedAt
            self.schedule = schedule
            self.trainingStatus = trainingStatus
            self.eligibleForFunding = eligibleForFunding
            self.fundedByPolicy = fundedByPolicy
            self.fundedPlace = fundedPlace
            self.fundingChoice = fundingChoice
            self.headteacherStatus = headteacherStatus
            self.worksInSchool = worksInSchool
            self.schoolUrn = schoolUrn
            self.schoolUkprn = schoolUkprn
            self.employerName = employerName
            self.employmentRole = employmentRole
            self.privateChildcareProviderUrn = privateChildcareProviderUrn
            self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
            self.teacherCatchment = teacherCatchment
            self.teacherCatchmentCountry = teacherCatchmentCountry
            self.teacherCatchmentIsoCountryCode = teacherCatchmentIsoCountryCode
            self.ittProvider = ittProvider
            self.leadMentor = leadMentor
            self.worksAsSenco = worksAsSenco
            self.sencoStartDate = sencoStartDate
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public typealias Status = NPQv1.ApplicationStatus
        public typealias ReasonForRejection = NPQv3.Application.ReasonForRejection
        public typealias TrainingStatus = NPQv2.TrainingStatus
        public typealias FundingChoice = NPQv1.FundingChoice
        public typealias HeadteacherStatus = NPQv1.HeadteacherStatus

        public enum TeacherCatchment: OpenEnum {
            case england, scotland, wales, northernIreland, jerseyGuernseyIsleOfMan, another
            /// A value that the document does not list.
            case other(String)
        }

        public typealias WorksAsSenco = NPQv3.Application.WorksAsSenco
    }

    /// That a provider reported a training status; the latest of an application and provider holds.
    public struct ApplicationState: Record {
        public var id: String
        /// The application.
        public var applicationID: String
        /// The provider that reported it.
        public var providerID: String
        public var state: State
        /// A reason for a deferral or withdrawal; null while active.
        public var reason: String?
        public var createdAt: DateTime

        public init(
            id: String, applicationID: String, providerID: String, state: State, reason: String?, createdAt: DateTime
        ) {
            self.id = id
            self.applicationID = applicationID
            self.providerID = providerID
            self.state = state
            self.reason = reason
            self.createdAt = createdAt
        }

        public typealias State = NPQv2.TrainingStatus
    }

    /// A provider's statement that a participant has reached a milestone.
    public struct Declaration: Record {
        public var id: String
        /// The application, which also says for whom and which course.
        public var applicationID: String
        /// The provider that made it; another than the application's after a transfer.
        public var providerID: String
        /// The cohort (id) of the schedule at that time.
        public var cohort: String
        public var declarationType: DeclarationType
        public var declarationDate: DateTime
        public var state: State
        public var ineligibleForFundingReason: IneligibleForFundingReason?
        /// Who delivered the training.
        public var deliveryPartnerID: String?
        /// Who else delivered it.
        public var secondaryDeliveryPartnerID: String?
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(
            id: String, applicationID: String, providerID: String, cohort: String, declarationType: DeclarationType,
            declarationDate: DateTime, state: State, ineligibleForFundingReason: IneligibleForFundingReason?,
            deliveryPartnerID: String?, secondaryDeliveryPartnerID: String?, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.applicationID = applicationID
            self.providerID = providerID
            self.cohort = cohort
            self.declarationType = declarationType
            self.declarationDate = declarationDate
            self.state = state
            self.ineligibleForFundingReason = ineligibleForFundingReason
            self.deliveryPartnerID = deliveryPartnerID
            self.secondaryDeliveryPartnerID = secondaryDeliveryPartnerID
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public enum State: OpenEnum {
            case submitted, eligible, payable, paid, voided, ineligible, awaitingClawback, clawedBack
            /// A value that the document does not list.
            case other(String)
        }

        public typealias IneligibleForFundingReason = NPQv3.ParticipantDeclaration.IneligibleForFundingReason
    }

    /// A declaration's place on a statement. A declaration has two when a payment is taken back, else one at most.
    public struct StatementItem: Record {
        public var id: String
        /// The declaration.
        public var declarationID: String
        /// The statement, of the declaration's provider and cohort.
        public var statementID: String
        public var state: State

        public init(id: String, declarationID: String, statementID: String, state: State) {
            self.id = id
            self.declarationID = declarationID
            self.statementID = statementID
            self.state = state
        }

        public enum State: OpenEnum {
            case eligible, payable, paid, voided, ineligible, awaitingClawback, clawedBack
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// The result of a completed declaration; the latest holds.
    public struct Outcome: Record {
        public var id: String
        /// The completed declaration.
        public var declarationID: String
        public var state: State
        public var completionDate: CalendarDate
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(
            id: String, declarationID: String, state: State, completionDate: CalendarDate, createdAt: DateTime,
            updatedAt: DateTime
        ) {
            self.id = id
            self.declarationID = declarationID
            self.state = state
            self.completionDate = completionDate
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public typealias State = NPQv1.OutcomeState
    }
}
