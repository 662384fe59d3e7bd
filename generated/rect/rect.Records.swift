// Generated from specs/rect/records.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// What a sandbox holds.
public struct RECTRecords: RecordSet {
    public var providers = Table<Provider>()
    public var cohorts = Table<Cohort>()
    public var schedules = Table<Schedule>()
    public var statements = Table<Statement>()
    public var deliveryPartners = Table<DeliveryPartner>()
    public var agreements = Table<Agreement>()
    public var schools = Table<School>()
    public var schoolCohorts = Table<SchoolCohort>()
    public var partnerships = Table<Partnership>()
    public var participants = Table<Participant>()
    public var participantIDChanges = Table<ParticipantIDChange>()
    public var inductionPeriods = Table<InductionPeriod>()
    public var schoolStays = Table<SchoolStay>()
    public var trainingPeriods = Table<TrainingPeriod>()
    public var mentorships = Table<Mentorship>()
    public var declarations = Table<Declaration>()

    public init() {}
}

extension RECTRecords {
    /// A lead provider. A token stands for one.
    public struct Provider: Record {
        public var id: String
        public var name: String

        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A year's intake under one funding contract.
    public struct Cohort: Record {
        /// The year, such as 2026.
        public var id: String
        public var year: Int
        /// The first day on which partnerships can be confirmed.
        public var startsOn: CalendarDate
        public var endsOn: CalendarDate
        /// Whether partnerships can be confirmed.
        public var enabled: Bool
        /// When payments ended. After it nothing can be declared for participants in training in the cohort, and a
        /// participant can move to the cohort only if they left it before. Null while payments continue.
        public var paymentsFrozenAt: DateTime?
        /// Whether enrolments show uplifts and started declarations record them.
        public var upliftFees: Bool
        /// Whether mentors have only started and completed declarations.
        public var mentorFunding: Bool
        /// Whether every declaration needs evidence from the list for its type, and dates must be in sequence.
        public var detailedEvidence: Bool

        public init(
            id: String, year: Int, startsOn: CalendarDate, endsOn: CalendarDate, enabled: Bool,
            paymentsFrozenAt: DateTime?, upliftFees: Bool, mentorFunding: Bool, detailedEvidence: Bool
        ) {
            self.id = id
            self.year = year
            self.startsOn = startsOn
            self.endsOn = endsOn
            self.enabled = enabled
            self.paymentsFrozenAt = paymentsFrozenAt
            self.upliftFees = upliftFees
            self.mentorFunding = mentorFunding
            self.detailedEvidence = detailedEvidence
        }
    }

    /// The milestones of a training in a cohort, and their dates.
    public struct Schedule: Record {
        /// Identifier and cohort, such as ecf-standard-september@2025.
        public var id: String
        /// The name that the API uses, the same every year. Reduced schedules are for early career teachers (ECTs)
        /// only, replacement schedules for mentors only.
        public var identifier: Identifier
        /// The cohort (id).
        public var cohort: String
        /// In the order of time. Other declaration types do not exist for the schedule.
        public var milestones: [Milestone]

        public init(id: String, identifier: Identifier, cohort: String, milestones: [Milestone]) {
            self.id = id
            self.identifier = identifier
            self.cohort = cohort
            self.milestones = milestones
        }

        public typealias Identifier = RECTv3.ScheduleIdentifier
    }

    /// A milestone of a schedule.
    public struct Milestone: JSONModel {
        public var declarationType: DeclarationType
        /// The first day for the date of a declaration.
        public var startsOn: CalendarDate
        /// The last day; null for no limit.
        public var endsOn: CalendarDate?

        public init(declarationType: DeclarationType, startsOn: CalendarDate, endsOn: CalendarDate?) {
            self.declarationType = declarationType
            self.startsOn = startsOn
            self.endsOn = endsOn
        }
    }

    public typealias DeclarationType = RECTv3.DeclarationType

    /// A monthly payment to a provider for a cohort. At most one per provider, cohort and month.
    public struct Statement: Record {
        public var id: String
        /// The provider that is paid.
        public var providerID: String
        /// The cohort (id).
        public var cohort: String
        public var year: Int
        public var month: Int
        /// The deadline. A new declaration belongs to the earliest open statement of its provider and cohort that pays
        /// output fees and has a deadline of today or later. A clawback accepts a statement in any state.
        public var cutOffDate: CalendarDate
        /// Never before the cut-off date.
        public var paymentDate: CalendarDate
        /// Whether the statement pays for declarations. The API hides the others.
        public var outputFee: Bool
        /// Does not change with the clock.
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

    /// The agreement of a provider and a delivery partner, which the provider then sees. At most one per pair.
    public struct Agreement: Record {
        public var id: String
        /// The provider.
        public var providerID: String
        /// The delivery partner.
        public var deliveryPartnerID: String
        /// The cohorts (ids), in the order of the response.
        public var cohorts: [String]

        public init(id: String, providerID: String, deliveryPartnerID: String, cohorts: [String]) {
            self.id = id
            self.providerID = providerID
            self.deliveryPartnerID = deliveryPartnerID
            self.cohorts = cohorts
        }
    }

    /// A school. The list for a cohort has eligible schools and those with a partnership in the cohort. The programme
    /// choice for a cohort is provider-led if one of the school's training periods in the cohort is a mentor's, or has
    /// or waits for a partnership; school-led if all of them are led by the school; not yet known without any. The
    /// school has expressed interest in a provider if a training period in the cohort, even a past one, is with the
    /// provider or waits for it.
    public struct School: Record {
        public var id: String
        public var urn: String
        public var name: String
        /// Whether the DfE funds training at the school.
        public var eligible: Bool
        public var inductionTutorName: String?
        /// If null, schools and partnerships show the primary contact's address, or else the secondary contact's.
        public var inductionTutorEmail: String?
        public var primaryContactEmail: String?
        public var secondaryContactEmail: String?
        public var createdAt: DateTime
        /// Shown for cohorts without a record in `school_cohorts`.
        public var updatedAt: DateTime

        public init(
            id: String, urn: String, name: String, eligible: Bool, inductionTutorName: String?,
            inductionTutorEmail: String?, primaryContactEmail: String?, secondaryContactEmail: String?,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.urn = urn
            self.name = name
            self.eligible = eligible
            self.inductionTutorName = inductionTutorName
            self.inductionTutorEmail = inductionTutorEmail
            self.primaryContactEmail = primaryContactEmail
            self.secondaryContactEmail = secondaryContactEmail
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// A school's details for one cohort. Without such a record there are no uplifts, and the school's own `updated_at`
    /// holds. A change of `in_partnership`, the programme choice or an expression of interest creates or updates it.
    public struct SchoolCohort: Record {
        public var id: String
        /// The school.
        public var schoolID: String
        /// The cohort (id).
        public var cohort: String
        /// Enrolments show it, and started declarations record it, in cohorts with uplift fees.
        public var pupilPremiumUplift: Bool
        /// The same.
        public var sparsityUplift: Bool
        public var createdAt: DateTime
        /// Shown for the school in this cohort. Filters and sorts use it.
        public var updatedAt: DateTime

        public init(
            id: String, schoolID: String, cohort: String, pupilPremiumUplift: Bool, sparsityUplift: Bool,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.schoolID = schoolID
            self.cohort = cohort
            self.pupilPremiumUplift = pupilPremiumUplift
            self.sparsityUplift = sparsityUplift
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// A provider's agreement to train a school's participants of a cohort. A school can have several in a cohort, even
    /// with one provider, through different delivery partners. The number of participants in training is the number of
    /// its training periods that cover today.
    public struct Partnership: Record {
        public var id: String
        /// The provider.
        public var providerID: String
        /// The school.
        public var schoolID: String
        /// The current delivery partner.
        public var deliveryPartnerID: String
        /// The cohort (id).
        public var cohort: String
        public var createdAt: DateTime
        /// If a training period of the partnership starts today or ended yesterday, responses show 00:01 UTC of today
        /// instead from that time on, unless this instant is later; and likewise for every day since this instant.
        public var updatedAt: DateTime

        public init(
            id: String, providerID: String, schoolID: String, deliveryPartnerID: String, cohort: String,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.providerID = providerID
            self.schoolID = schoolID
            self.deliveryPartnerID = deliveryPartnerID
            self.cohort = cohort
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// A person. A provider sees everyone that has or had a training period through one of its partnerships. An
    /// enrolment shows the latest such period in a role, by start date; filters use its cohort and status.
    public struct Participant: Record {
        public var id: String
        public var fullName: String
        public var teacherReferenceNumber: String?
        /// Shown in enrolments and transfers as an ECT.
        public var ectTrainingRecordID: String
        /// Shown in enrolments and transfers as a mentor.
        public var mentorTrainingRecordID: String
        /// When the training as an ECT first became eligible for funding. Declarations are eligible if this is not
        /// null. Enrolments show true if its London day is not after `ect_ineligible_since`, false if it is or if only
        /// the latter is set, and null if neither is.
        public var ectEligibleSince: DateTime?
        public var ectIneligibleSince: CalendarDate?
        /// The same for the training as a mentor, compared with `mentor_funding_ended_on`.
        public var mentorEligibleSince: DateTime?
        /// When the mentor completed training or lost funding. A completed declaration sets it to the declaration's
        /// date and the reason to `completed_declaration_received`, and ends training periods on that date, or on the
        /// day after their start. The latest of several dates holds. Voiding or clawing back the only one resets both
        /// to null and, if the training is over but the stay is not, opens a new training period on the next day.
        public var mentorFundingEndedOn: CalendarDate?
        public var mentorFundingEndReason: MentorFundingEndReason?
        /// The cohort (id) with frozen payments that the ECT left by a change of schedule. It is the only frozen cohort
        /// that the ECT can move to, which resets it to null.
        public var ectFrozenCohort: String?
        /// The same for a mentor.
        public var mentorFrozenCohort: String?
        /// From the teacher register. Shown if there is no induction period.
        public var registerInductionStartedOn: CalendarDate?
        /// From the teacher register. Shown if no induction period has an outcome. The ECT then counts as having
        /// completed induction for the status and for transfers, but not for changes of schedule.
        public var registerInductionEndedOn: CalendarDate?
        public var createdAt: DateTime
        /// When the person, an id or a training period with any provider last changed.
        public var updatedAt: DateTime
        /// Shown for unfunded mentors.
        public var unfundedMentorUpdatedAt: DateTime

        public init(
            id: String, fullName: String, teacherReferenceNumber: String?, ectTrainingRecordID: String,
            mentorTrainingRecordID: String, ectEligibleSince: DateTime?, ectIneligibleSince: CalendarDate?,
            mentorEligibleSince: DateTime?, mentorFundingEndedOn: CalendarDate?,
            mentorFundingEndReason: MentorFundingEndReason?, ectFrozenCohort: String?, mentorFrozenCohort: String?,
            registerInductionStartedOn: CalendarDate?, registerInductionEndedOn: CalendarDate?, createdAt: DateTime,
            updatedAt: DateTime, unfundedMentorUpdatedAt: DateTime
        ) {
            self.id = id
            self.fullName = fullName
            self.teacherReferenceNumber = teacherReferenceNumber
            self.ectTrainingRecordID = ectTrainingRecordID
            self.mentorTrainingRecordID = mentorTrainingRecordID
            self.ectEligibleSince = ectEligibleSince
            self.ectIneligibleSince = ectIneligibleSince
            self.mentorEligibleSince = mentorEligibleSince
            self.mentorFundingEndedOn = mentorFundingEndedOn
            self.mentorFundingEndReason = mentorFundingEndReason
            self.ectFrozenCohort = ectFrozenCohort
            self.mentorFrozenCohort = mentorFrozenCohort
            self.registerInductionStartedOn = registerInductionStartedOn
            self.registerInductionEndedOn = registerInductionEndedOn
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.unfundedMentorUpdatedAt = unfundedMentorUpdatedAt
        }

        public typealias MentorFundingEndReason = RECTv3.MentorFundingEndReason
    }

    /// The previous id of a participant.
    public struct ParticipantIDChange: Record {
        public var id: String
        /// The previous id, which no participant has now.
        public var fromParticipantID: String
        /// The participant.
        public var toParticipantID: String
        /// When the id was changed.
        public var createdAt: DateTime

        public init(id: String, fromParticipantID: String, toParticipantID: String, createdAt: DateTime) {
            self.id = id
            self.fromParticipantID = fromParticipantID
            self.toParticipantID = toParticipantID
            self.createdAt = createdAt
        }
    }

    /// A period of an ECT's induction with one appropriate body. Enrolments show the start of the first one, the end of
    /// the latest one, and the end of the one with an outcome, which completes induction.
    public struct InductionPeriod: Record {
        public var id: String
        /// The ECT.
        public var participantID: String
        public var startedOn: CalendarDate
        public var endedOn: CalendarDate?
        public var outcome: Outcome?

        public init(
            id: String, participantID: String, startedOn: CalendarDate, endedOn: CalendarDate?, outcome: Outcome?
        ) {
            self.id = id
            self.participantID = participantID
            self.startedOn = startedOn
            self.endedOn = endedOn
            self.outcome = outcome
        }

        public enum Outcome: OpenEnum {
            case pass, fail
            /// A value that the document does not list.
            case other(String)
        }
    }

    /// A person's time at a school in one role. Transfers are derived from the stays of a role in the order of their
    /// start: a stay with an end, even a future one, whose last training period has an end, too, leads to the first
    /// training period of the next stay, if that is at another school; or to no training, unless the ECT has completed
    /// induction. A provider sees a transfer if it trains on either side.
    public struct SchoolStay: Record {
        public var id: String
        /// The person.
        public var participantID: String
        /// The school.
        public var schoolID: String
        public var role: Role
        public var email: String
        /// Null for mentors.
        public var workingPattern: WorkingPattern?
        public var startedOn: CalendarDate
        /// The day on which it ends; null if it has no end.
        public var endedOn: CalendarDate?
        /// Enrolments show the earliest of a role.
        public var createdAt: DateTime

        public init(
            id: String, participantID: String, schoolID: String, role: Role, email: String,
            workingPattern: WorkingPattern?, startedOn: CalendarDate, endedOn: CalendarDate?, createdAt: DateTime
        ) {
            self.id = id
            self.participantID = participantID
            self.schoolID = schoolID
            self.role = role
            self.email = email
            self.workingPattern = workingPattern
            self.startedOn = startedOn
            self.endedOn = endedOn
            self.createdAt = createdAt
        }

        public typealias Role = RECTv3.ParticipantType
        public typealias WorkingPattern = RECTv3.WorkingPattern
    }

    /// A time in training within a stay: through a partnership; waiting for a partnership with the provider that the
    /// school named; or, with neither, led by the school and without a schedule. A new partnership applies to all
    /// periods that wait for its provider at its school in its cohort. A resume creates a new period from today to the
    /// end of the stay. A change of schedule ends a period that started before today yesterday and creates a new one
    /// from today, up to the earlier end of the old one and the stay that is not past; it changes any other period in
    /// place. The training status is the later of deferral and withdrawal, or else active.
    public struct TrainingPeriod: Record {
        public var id: String
        /// The stay, which determines the person and the role. Periods of a role do not overlap.
        public var schoolStayID: String
        /// The cohort (id), the same as that of the partnership and the schedule.
        public var cohort: String
        /// The partnership, which is with the school of the stay; null if there is none.
        public var partnershipID: String?
        /// The provider that the school named. Without effect once there is a partnership.
        public var namedProviderID: String?
        /// The schedule (id); null if the school leads the training.
        public var schedule: String?
        public var startedOn: CalendarDate
        /// The day on which it ends; null if it has no end.
        public var endedOn: CalendarDate?
        public var deferredAt: DateTime?
        public var deferralReason: DeferralReason?
        public var withdrawnAt: DateTime?
        public var withdrawalReason: WithdrawalReason?
        /// Shown for transfers that leave this training.
        public var createdAt: DateTime
        /// When the start or end last changed. Transfers show the later one of their two periods.
        public var updatedAt: DateTime

        public init(
            id: String, schoolStayID: String, cohort: String, partnershipID: String?, namedProviderID: String?,
            schedule: String?, startedOn: CalendarDate, endedOn: CalendarDate?, deferredAt: DateTime?,
            deferralReason: DeferralReason?, withdrawnAt: DateTime?, withdrawalReason: WithdrawalReason?,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.schoolStayID = schoolStayID
            self.cohort = cohort
            self.partnershipID = partnershipID
            self.namedProviderID = namedProviderID
            self.schedule = schedule
            self.startedOn = startedOn
            self.endedOn = endedOn
            self.deferredAt = deferredAt
            self.deferralReason = deferralReason
            self.withdrawnAt = withdrawnAt
            self.withdrawalReason = withdrawalReason
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public typealias DeferralReason = RECTv3.DeferralReason
        public typealias WithdrawalReason = RECTv3.WithdrawalReason
    }

    /// A mentor's time with an ECT. An enrolment shows the mentorship that covers today, or else the next one. A
    /// declaration records the one that covers its date, or else the closest by start or end. The mentors in the
    /// enrolments of a provider's ECTs that never trained with the provider are its unfunded mentors; their email is
    /// that of their latest stay as a mentor.
    public struct Mentorship: Record {
        public var id: String
        /// The ECT's stay.
        public var ectStayID: String
        /// The mentor's stay.
        public var mentorStayID: String
        public var startedOn: CalendarDate
        /// The day on which it ends; null if it has no end.
        public var endedOn: CalendarDate?

        public init(
            id: String, ectStayID: String, mentorStayID: String, startedOn: CalendarDate, endedOn: CalendarDate?
        ) {
            self.id = id
            self.ectStayID = ectStayID
            self.mentorStayID = mentorStayID
            self.startedOn = startedOn
            self.endedOn = endedOn
        }
    }

    /// A provider's statement that a participant has reached a milestone. Another provider sees it while it is
    /// submitted, eligible, payable or paid, if the provider has a training period of the person in the role, of which
    /// the latest has no end or ends on the day of the declaration or later.
    public struct Declaration: Record {
        public var id: String
        /// The provider's latest one in the role at creation. It determines the person, course, cohort and provider.
        public var trainingPeriodID: String
        /// The delivery partner at creation. Later changes of the partnership do not affect it.
        public var deliveryPartnerID: String
        /// The mentor (participant) of an ECT around the date; null if there was none.
        public var mentorID: String?
        public var declarationType: DeclarationType
        public var declarationDate: DateTime
        public var evidenceHeld: EvidenceHeld?
        /// The school's at creation. Responses show an uplift as paid if one of both is set and the declaration was
        /// paid.
        public var pupilPremiumUplift: Bool
        public var sparsityUplift: Bool
        /// A submitted declaration becomes eligible with its person. Only the control API makes it payable or paid. A
        /// submitted, eligible, payable or paid declaration prevents another one of its type, by any provider.
        public var state: State
        /// The statement that pays for it; null while submitted and once voided.
        public var statementID: String?
        /// The statement that claws back the payment.
        public var clawbackStatementID: String?
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(
            id: String, trainingPeriodID: String, deliveryPartnerID: String, mentorID: String?,
            declarationType: DeclarationType, declarationDate: DateTime, evidenceHeld: EvidenceHeld?,
            pupilPremiumUplift: Bool, sparsityUplift: Bool, state: State, statementID: String?,
            clawbackStatementID: String?, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id
            self.trainingPeriodID = trainingPeriodID
            self.deliveryPartnerID = deliveryPartnerID
            self.mentorID = mentorID
            self.declarationType = declarationType
            self.declarationDate = declarationDate
            self.evidenceHeld = evidenceHeld
            self.pupilPremiumUplift = pupilPremiumUplift
            self.sparsityUplift = sparsityUplift
            self.state = state
            self.statementID = statementID
            self.clawbackStatementID = clawbackStatementID
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public typealias EvidenceHeld = RECTv3.EvidenceHeld

        public enum State: OpenEnum {
            case submitted, eligible, payable, paid, voided, awaitingClawback, clawedBack
            /// A value that the document does not list.
            case other(String)
        }
    }
}
