// Generated from specs/npq/v2.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension NPQv2 {
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
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                participantID: String, declarationType: DeclarationType, courseIdentifier: CourseIdentifier,
                declarationDate: DateTime, state: DeclarationState, hasPassed: Bool?, updatedAt: DateTime
            ) {
                self.participantID = participantID
                self.declarationType = declarationType
                self.courseIdentifier = courseIdentifier
                self.declarationDate = declarationDate
                self.state = state
                self.hasPassed = hasPassed
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

        public typealias Kind = NPQv1.Participant.Kind

        public struct Attributes: JSONModel {
            /// The person's address.
            public var email: String
            /// The person's name.
            public var fullName: String
            /// Seven digits; null while nobody has verified them.
            public var teacherReferenceNumber: String?
            /// When the person, one of their applications with any provider, or their id last changed.
            public var updatedAt: DateTime
            /// The courses that the provider accepted the participant for.
            public var npqEnrolments: [Enrolment]

            public init(
                email: String, fullName: String, teacherReferenceNumber: String?, updatedAt: DateTime,
                npqEnrolments: [Enrolment]
            ) {
                self.email = email
                self.fullName = fullName
                self.teacherReferenceNumber = teacherReferenceNumber
                self.updatedAt = updatedAt
                self.npqEnrolments = npqEnrolments
            }
        }
    }

    /// A course that the provider accepted the participant for.
    public struct Enrolment: JSONModel {
        public var courseIdentifier: CourseIdentifier
        /// The schedule of the training; null before acceptance.
        public var scheduleIdentifier: ScheduleIdentifier?
        /// The year in which the cohort's training starts.
        public var cohort: String?
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
        /// Whether the participant takes one of the cohort's funded places; null where places are not counted.
        public var fundedPlace: Bool?

        public init(
            courseIdentifier: CourseIdentifier, scheduleIdentifier: ScheduleIdentifier?, cohort: String?,
            npqApplicationID: String, eligibleForFunding: Bool, trainingStatus: TrainingStatus, schoolUrn: String?,
            targetedDeliveryFundingEligibility: Bool, fundedPlace: Bool?
        ) {
            self.courseIdentifier = courseIdentifier
            self.scheduleIdentifier = scheduleIdentifier
            self.cohort = cohort
            self.npqApplicationID = npqApplicationID
            self.eligibleForFunding = eligibleForFunding
            self.trainingStatus = trainingStatus
            self.schoolUrn = schoolUrn
            self.targetedDeliveryFundingEligibility = targetedDeliveryFundingEligibility
            self.fundedPlace = fundedPlace
        }
    }

    public typealias DeclarationType = NPQv1.DeclarationType
    public typealias CourseIdentifier = NPQv1.CourseIdentifier
    public typealias DeclarationState = NPQv1.DeclarationState

    /// Whether the participant is in training.
    public enum TrainingStatus: OpenEnum {
        case active, deferred, withdrawn
        /// A value that the document does not list.
        case other(String)
    }

    public typealias ScheduleIdentifier = NPQv1.ScheduleIdentifier
    public typealias ApplicationsResponse = NPQv1.ApplicationsResponse
    public typealias ErrorList = NPQv1.ErrorList
    public typealias ErrorMessage = NPQv1.ErrorMessage
    public typealias Application = NPQv1.Application
    public typealias FundingChoice = NPQv1.FundingChoice
    public typealias HeadteacherStatus = NPQv1.HeadteacherStatus
    public typealias FundingObstacle = NPQv1.FundingObstacle
    public typealias ApplicationStatus = NPQv1.ApplicationStatus
    public typealias ErrorDetail = NPQv1.ErrorDetail
    public typealias ApplicationResponse = NPQv1.ApplicationResponse
    public typealias ParticipantOutcomesResponse = NPQv1.ParticipantOutcomesResponse
    public typealias ParticipantOutcome = NPQv1.ParticipantOutcome
    public typealias OutcomeState = NPQv1.OutcomeState
    public typealias AssessedCourseIdentifier = NPQv1.AssessedCourseIdentifier
    public typealias ParticipantOutcomeResponse = NPQv1.ParticipantOutcomeResponse
    public typealias DeferralReason = NPQv1.DeferralReason
    public typealias WithdrawalReason = NPQv1.WithdrawalReason
    public typealias Unprocessable = NPQv1.Unprocessable
}
