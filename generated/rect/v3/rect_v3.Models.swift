// Generated from specs/rect/v3.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension RECTv3 {
    /// A page of participants.
    public struct ParticipantsResponse: JSONModel {
        public var data: [Participant]

        public init(data: [Participant]) {
            self.data = data
        }
    }

    /// A list of problems.
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

    /// The status that the provider last reported.
    public enum TrainingStatus: OpenEnum {
        case active, deferred, withdrawn
        /// A value that the document does not list.
        case other(String)
    }

    /// A person that the provider trains or has trained.
    public struct Participant: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        /// The participant's details. Every attribute is always present; unknown values are null.
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case participant
            /// A value that the document does not list.
            case other(String)
        }

        public struct Attributes: JSONModel {
            /// The person's name.
            public var fullName: String
            /// The teacher's seven-digit reference number; null if there is none.
            public var teacherReferenceNumber: String?
            /// When the person or their training last changed.
            public var updatedAt: DateTime
            /// The person's latest training with the provider in each role: first as an early career teacher, then as a
            /// mentor.
            public var ecfEnrolments: [Enrolment]
            /// The participant's previous ids.
            public var participantIDChanges: [ParticipantIDChange]

            public init(
                fullName: String, teacherReferenceNumber: String?, updatedAt: DateTime, ecfEnrolments: [Enrolment],
                participantIDChanges: [ParticipantIDChange]
            ) {
                self.fullName = fullName
                self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt
                self.ecfEnrolments = ecfEnrolments
                self.participantIDChanges = participantIDChanges
            }
        }
    }

    /// The latest training of a participant in one role.
    public struct Enrolment: JSONModel {
        /// Identifies the person's training in this role, across providers. It stays the same when two records of the
        /// same person are merged.
        public var trainingRecordID: String
        /// The person's email address at the school.
        public var email: String
        /// The current or else the next mentor of an early career teacher; null if there is none, and for mentors.
        public var mentorID: String?
        /// The school's reference number.
        public var schoolUrn: String
        public var participantType: ParticipantType
        /// The year in which the cohort begins, on 1 June.
        public var cohort: String
        public var trainingStatus: TrainingStatus
        public var participantStatus: ParticipantStatus
        /// Whether the DfE funds the training: true once the person became eligible, false if they became ineligible
        /// first, null if neither is known.
        public var eligibleForFunding: Bool?
        /// Whether the school qualifies for the pupil premium uplift. Always false from cohort 2025.
        public var pupilPremiumUplift: Bool
        /// Whether the school qualifies for the sparsity uplift. Always false from cohort 2025.
        public var sparsityUplift: Bool
        public var scheduleIdentifier: ScheduleIdentifier
        /// The delivery partner of the training.
        public var deliveryPartnerID: String
        /// The withdrawal; null unless the participant is withdrawn.
        public var withdrawal: Withdrawal?
        /// The deferral; null unless the participant is deferred.
        public var deferral: Deferral?
        /// When a school first registered the person in this role.
        public var createdAt: DateTime
        /// When an early career teacher passed or failed induction.
        public var inductionEndDate: CalendarDate?
        /// When the most recent induction period of an early career teacher ended.
        public var mostRecentInductionPeriodEndDate: CalendarDate?
        /// When the induction of an early career teacher began.
        public var overallInductionStartDate: CalendarDate?
        /// When a mentor completed training, or funding for it ended.
        public var mentorFundingEndDate: CalendarDate?
        /// Whether the participant was moved to this cohort after payments for the original cohort were frozen.
        public var cohortChangedAfterPaymentsFrozen: Bool
        public var mentorIneligibleForFundingReason: MentorFundingEndReason?
        public var workingPattern: WorkingPattern?

        public init(
            trainingRecordID: String, email: String, mentorID: String?, schoolUrn: String,
            participantType: ParticipantType, cohort: String, trainingStatus: TrainingStatus,
            participantStatus: ParticipantStatus, eligibleForFunding: Bool?, pupilPremiumUplift: Bool,
            sparsityUplift: Bool, scheduleIdentifier: ScheduleIdentifier, deliveryPartnerID: String,
            withdrawal: Withdrawal?, deferral: Deferral?, createdAt: DateTime, inductionEndDate: CalendarDate?,
            mostRecentInductionPeriodEndDate: CalendarDate?, overallInductionStartDate: CalendarDate?,
            mentorFundingEndDate: CalendarDate?, cohortChangedAfterPaymentsFrozen: Bool,
            mentorIneligibleForFundingReason: MentorFundingEndReason?, workingPattern: WorkingPattern?
        ) {
            self.trainingRecordID = trainingRecordID
            self.email = email
            self.mentorID = mentorID
            self.schoolUrn = schoolUrn
            self.participantType = participantType
            self.cohort = cohort
            self.trainingStatus = trainingStatus
            self.participantStatus = participantStatus
            self.eligibleForFunding = eligibleForFunding
            self.pupilPremiumUplift = pupilPremiumUplift
            self.sparsityUplift = sparsityUplift
            self.scheduleIdentifier = scheduleIdentifier
            self.deliveryPartnerID = deliveryPartnerID
            self.withdrawal = withdrawal
            self.deferral = deferral
            self.createdAt = createdAt
            self.inductionEndDate = inductionEndDate
            self.mostRecentInductionPeriodEndDate = mostRecentInductionPeriodEndDate
            self.overallInductionStartDate = overallInductionStartDate
            self.mentorFundingEndDate = mentorFundingEndDate
            self.cohortChangedAfterPaymentsFrozen = cohortChangedAfterPaymentsFrozen
            self.mentorIneligibleForFundingReason = mentorIneligibleForFundingReason
            self.workingPattern = workingPattern
        }
    }

    /// Whether the person is trained as an early career teacher (ECT) or as a mentor.
    public enum ParticipantType: OpenEnum {
        case ect, mentor
        /// A value that the document does not list.
        case other(String)
    }

    /// Whether the participant has started, is about to leave or has left, by the clock. A change that only the passage
    /// of time brings about does not move `updated_at`.
    public enum ParticipantStatus: OpenEnum {
        case active, joining, leaving, left
        /// A value that the document does not list.
        case other(String)
    }

    /// A schedule, which determines the milestones and their dates. The `reduced` schedules are for early career
    /// teachers, the `replacement` schedules for mentors.
    public enum ScheduleIdentifier: OpenEnum {
        case ecfStandardSeptember, ecfStandardJanuary, ecfStandardApril, ecfExtendedSeptember, ecfExtendedJanuary,
            ecfExtendedApril, ecfReducedSeptember, ecfReducedJanuary, ecfReducedApril, ecfReplacementSeptember,
            ecfReplacementJanuary, ecfReplacementApril
        /// A value that the document does not list.
        case other(String)
    }

    /// Why funding for the training of a mentor has ended; null while it is funded, and for early career teachers.
    public enum MentorFundingEndReason: OpenEnum {
        case completedDeclarationReceived, completedDuringEarlyRollOut, startedNotCompleted
        /// A value that the document does not list.
        case other(String)
    }

    /// Whether an early career teacher works full time or part time; null for mentors and when the school has not
    /// reported it.
    public enum WorkingPattern: OpenEnum {
        case fullTime, partTime
        /// A value that the document does not list.
        case other(String)
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

    /// Why the participant leaves. `mentor-no-longer-being-mentor` applies to mentors only.
    public enum WithdrawalReason: OpenEnum {
        case leftTeachingProfession, movedSchool, mentorNoLongerBeingMentor, switchedToSchoolLed, changedLeadProvider,
            otherValue
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

    /// Why the participant pauses.
    public enum DeferralReason: OpenEnum {
        case bereavement, longTermSickness, parentalLeave, careerBreak, otherValue
        /// A value that the document does not list.
        case other(String)
    }

    /// The replacement of one id by another, when two records of the same person are merged.
    public struct ParticipantIDChange: JSONModel {
        /// The previous id, which is now a 404.
        public var fromParticipantID: String
        /// The current id.
        public var toParticipantID: String
        /// When it was replaced.
        public var changedAt: DateTime

        public init(fromParticipantID: String, toParticipantID: String, changedAt: DateTime) {
            self.fromParticipantID = fromParticipantID
            self.toParticipantID = toParticipantID
            self.changedAt = changedAt
        }
    }

    /// One problem.
    public struct ErrorDetail: JSONModel {
        /// The attribute that violates a rule, or else the kind of problem.
        public var title: String
        /// What is wrong and, usually, what to do about it.
        public var detail: String

        public init(title: String, detail: String) {
            self.title = title
            self.detail = detail
        }
    }

    /// A page of participants with their transfers.
    public struct ParticipantTransfersResponse: JSONModel {
        public var data: [ParticipantTransfer]

        public init(data: [ParticipantTransfer]) {
            self.data = data
        }
    }

    /// A participant that leaves a school, before or after which the provider trains them.
    public struct ParticipantTransfer: JSONModel {
        /// The participant.
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
            case participantTransfer
            /// A value that the document does not list.
            case other(String)
        }

        public struct Attributes: JSONModel {
            /// When the leaving or joining dates last changed.
            public var updatedAt: DateTime
            /// The participant's moves, by the start of the training that they leave.
            public var transfers: [Transfer]

            public init(updatedAt: DateTime, transfers: [Transfer]) {
                self.updatedAt = updatedAt
                self.transfers = transfers
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
            self.trainingRecordID = trainingRecordID
            self.transferType = transferType
            self.status = status
            self.createdAt = createdAt
            self.leaving = leaving
            self.joining = joining
        }
    }

    /// Whether the provider changes along with the school; `unknown` while the next school is not known.
    public enum TransferType: OpenEnum {
        case newSchool, newProvider, unknown
        /// A value that the document does not list.
        case other(String)
    }

    /// Whether the leaving date and the joining date have both passed.
    public enum TransferStatus: OpenEnum {
        case incomplete, complete
        /// A value that the document does not list.
        case other(String)
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
            self.schoolUrn = schoolUrn
            self.provider = provider
            self.date = date
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
            self.schoolUrn = schoolUrn
            self.provider = provider
            self.date = date
        }
    }

    /// One participant.
    public struct ParticipantResponse: JSONModel {
        public var data: Participant

        public init(data: Participant) {
            self.data = data
        }
    }

    /// The transfers of one participant.
    public struct ParticipantTransferResponse: JSONModel {
        public var data: ParticipantTransfer

        public init(data: ParticipantTransfer) {
            self.data = data
        }
    }

    /// `ecf-induction` is training as an early career teacher, `ecf-mentor` training as a mentor.
    public enum CourseIdentifier: OpenEnum {
        case ecfInduction, ecfMentor
        /// A value that the document does not list.
        case other(String)
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
        /// The declaration's details. Every attribute is always present; unknown values are null.
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
                self.participantID = participantID
                self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier
                self.declarationDate = declarationDate
                self.mentorID = mentorID
                self.state = state
                self.updatedAt = updatedAt
                self.createdAt = createdAt
                self.deliveryPartnerID = deliveryPartnerID
                self.statementID = statementID
                self.clawbackStatementID = clawbackStatementID
                self.ineligibleForFundingReason = ineligibleForFundingReason
                self.upliftPaid = upliftPaid
                self.evidenceHeld = evidenceHeld
                self.leadProviderName = leadProviderName
            }
        }

        public enum IneligibleForFundingReason: OpenEnum {
            case duplicateDeclaration
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// A milestone. The order is the order in time; `completed` comes before the extended milestones.
    public enum DeclarationType: OpenEnum {
        case started, retained1, retained2, retained3, retained4, completed, extended1, extended2, extended3
        /// A value that the document does not list.
        case other(String)
    }

    /// The progress of the declaration toward payment, or toward a clawback.
    public enum DeclarationState: OpenEnum {
        case submitted, eligible, payable, paid, voided, awaitingClawback, clawedBack
        /// A value that the document does not list.
        case other(String)
    }

    /// The kind of evidence that the provider holds for the milestone.
    public enum EvidenceHeld: OpenEnum {
        case trainingEventAttended, selfStudyMaterialCompleted, materialsEngagedWithOffline, _75PercentEngagementMet,
            _75PercentEngagementMetReducedInduction, oneTermInduction, otherValue
        /// A value that the document does not list.
        case other(String)
    }

    /// A page of partnerships.
    public struct PartnershipsResponse: JSONModel {
        public var data: [Partnership]

        public init(data: [Partnership]) {
            self.data = data
        }
    }

    /// One partnership.
    public struct PartnershipResponse: JSONModel {
        public var data: Partnership

        public init(data: Partnership) {
            self.data = data
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case partnership
            /// A value that the document does not list.
            case other(String)
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
                self.cohort = cohort
                self.urn = urn
                self.schoolID = schoolID
                self.deliveryPartnerID = deliveryPartnerID
                self.deliveryPartnerName = deliveryPartnerName
                self.inductionTutorName = inductionTutorName
                self.inductionTutorEmail = inductionTutorEmail
                self.participantsCurrentlyTraining = participantsCurrentlyTraining
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
        }
    }

    /// A page of schools.
    public struct SchoolsResponse: JSONModel {
        public var data: [School]

        public init(data: [School]) {
            self.data = data
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
            self.id = id
            self.type = type
            self.attributes = attributes
        }

        public enum Kind: OpenEnum {
            case school
            /// A value that the document does not list.
            case other(String)
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
                self.name = name
                self.urn = urn
                self.cohort = cohort
                self.inPartnership = inPartnership
                self.inductionProgrammeChoice = inductionProgrammeChoice
                self.expressionOfInterest = expressionOfInterest
                self.inductionTutorName = inductionTutorName
                self.inductionTutorEmail = inductionTutorEmail
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
        }
    }

    /// How the school trains the participants that it has registered for the cohort: through a provider or by itself;
    /// `not_yet_known` while it has registered no one.
    public enum InductionProgrammeChoice: OpenEnum {
        case schoolLed, providerLed, notYetKnown
        /// A value that the document does not list.
        case other(String)
    }

    /// One school.
    public struct SchoolResponse: JSONModel {
        public var data: School

        public init(data: School) {
            self.data = data
        }
    }

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
            /// When it was created.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime
            /// The cohorts for which the provider has an agreement with it, in no particular order.
            public var cohort: [String]

            public init(name: String, createdAt: DateTime, updatedAt: DateTime, cohort: [String]) {
                self.name = name
                self.createdAt = createdAt
                self.updatedAt = updatedAt
                self.cohort = cohort
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
            /// The year in which the cohort begins, on 1 June.
            public var cohort: String
            /// The last day on which declarations are added to the statement.
            public var cutOffDate: CalendarDate
            /// The day on which the statement is due for payment.
            public var paymentDate: CalendarDate
            /// Whether the statement has been paid.
            public var paid: Bool
            /// When it was created.
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

    /// A page of unfunded mentors.
    public struct UnfundedMentorsResponse: JSONModel {
        public var data: [UnfundedMentor]

        public init(data: [UnfundedMentor]) {
            self.data = data
        }
    }

    /// A mentor of one of the provider's early career teachers that never trained with the provider.
    public struct UnfundedMentor: JSONModel {
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
            case unfundedMentor
            /// A value that the document does not list.
            case other(String)
        }

        public struct Attributes: JSONModel {
            /// The person's name.
            public var fullName: String
            /// The person's email address at the school.
            public var email: String
            /// The teacher's seven-digit reference number; null if there is none.
            public var teacherReferenceNumber: String?
            /// When it was created.
            public var createdAt: DateTime
            /// When these details last changed.
            public var updatedAt: DateTime

            public init(
                fullName: String, email: String, teacherReferenceNumber: String?, createdAt: DateTime,
                updatedAt: DateTime
            ) {
                self.fullName = fullName
                self.email = email
                self.teacherReferenceNumber = teacherReferenceNumber
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
        }
    }

    /// One unfunded mentor.
    public struct UnfundedMentorResponse: JSONModel {
        public var data: UnfundedMentor

        public init(data: UnfundedMentor) {
            self.data = data
        }
    }
}
