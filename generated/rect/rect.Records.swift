// Generated from specs/rect/records.yaml. Do not edit.
public import MockRuntime

/// What a sandbox holds.
public struct RectRecords: RecordSet {
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

    public static let collections: [Collection<Self>] = [
        Collection("providers", \.providers), Collection("cohorts", \.cohorts), Collection("schedules", \.schedules),
        Collection("statements", \.statements), Collection("delivery_partners", \.deliveryPartners),
        Collection("agreements", \.agreements), Collection("schools", \.schools),
        Collection("school_cohorts", \.schoolCohorts), Collection("partnerships", \.partnerships),
        Collection("participants", \.participants), Collection("participant_id_changes", \.participantIDChanges),
        Collection("induction_periods", \.inductionPeriods), Collection("school_stays", \.schoolStays),
        Collection("training_periods", \.trainingPeriods), Collection("mentorships", \.mentorships),
        Collection("declarations", \.declarations)
    ]

    /// A lead provider. A token stands for one.
    public struct Provider: Record {
        public var id: String
        public var name: String

        public init(id: String, name: String) { self.id = id; self.name = name }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); name = try object.required("name")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("name", name); writer.endObject()
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
            self.id = id; self.year = year; self.startsOn = startsOn; self.endsOn = endsOn; self.enabled = enabled
            self.paymentsFrozenAt = paymentsFrozenAt; self.upliftFees = upliftFees; self.mentorFunding = mentorFunding
            self.detailedEvidence = detailedEvidence
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); year = try object.required("year")
            startsOn = try object.required("starts_on"); endsOn = try object.required("ends_on")
            enabled = try object.required("enabled"); paymentsFrozenAt = try object.required("payments_frozen_at")
            upliftFees = try object.required("uplift_fees"); mentorFunding = try object.required("mentor_funding")
            detailedEvidence = try object.required("detailed_evidence")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("year", year)
            writer.required("starts_on", startsOn); writer.required("ends_on", endsOn)
            writer.required("enabled", enabled); writer.required("payments_frozen_at", paymentsFrozenAt)
            writer.required("uplift_fees", upliftFees); writer.required("mentor_funding", mentorFunding)
            writer.required("detailed_evidence", detailedEvidence); writer.endObject()
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
            self.id = id; self.identifier = identifier; self.cohort = cohort; self.milestones = milestones
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            identifier = try object.required("identifier"); cohort = try object.required("cohort")
            milestones = try object.required("milestones")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("identifier", identifier)
            writer.required("cohort", cohort); writer.required("milestones", milestones); writer.endObject()
        }

        public struct Identifier: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let ecfStandardSeptember = Self(rawValue: "ecf-standard-september")
            public static let ecfStandardJanuary = Self(rawValue: "ecf-standard-january")
            public static let ecfStandardApril = Self(rawValue: "ecf-standard-april")
            public static let ecfExtendedSeptember = Self(rawValue: "ecf-extended-september")
            public static let ecfExtendedJanuary = Self(rawValue: "ecf-extended-january")
            public static let ecfExtendedApril = Self(rawValue: "ecf-extended-april")
            public static let ecfReducedSeptember = Self(rawValue: "ecf-reduced-september")
            public static let ecfReducedJanuary = Self(rawValue: "ecf-reduced-january")
            public static let ecfReducedApril = Self(rawValue: "ecf-reduced-april")
            public static let ecfReplacementSeptember = Self(rawValue: "ecf-replacement-september")
            public static let ecfReplacementJanuary = Self(rawValue: "ecf-replacement-january")
            public static let ecfReplacementApril = Self(rawValue: "ecf-replacement-april")
            public static let allCases = [
                Self.ecfStandardSeptember, Self.ecfStandardJanuary, Self.ecfStandardApril, Self.ecfExtendedSeptember,
                Self.ecfExtendedJanuary, Self.ecfExtendedApril, Self.ecfReducedSeptember, Self.ecfReducedJanuary,
                Self.ecfReducedApril, Self.ecfReplacementSeptember, Self.ecfReplacementJanuary, Self.ecfReplacementApril
            ]
        }
    }

    /// A milestone of a schedule.
    public struct Milestone: JSONModel {
        public var declarationType: DeclarationType
        /// The first day for the date of a declaration.
        public var startsOn: CalendarDate
        /// The last day; null for no limit.
        public var endsOn: CalendarDate?

        public init(declarationType: DeclarationType, startsOn: CalendarDate, endsOn: CalendarDate?) {
            self.declarationType = declarationType; self.startsOn = startsOn; self.endsOn = endsOn
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); declarationType = try object.required("declaration_type")
            startsOn = try object.required("starts_on"); endsOn = try object.required("ends_on")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("declaration_type", declarationType)
            writer.required("starts_on", startsOn); writer.required("ends_on", endsOn); writer.endObject()
        }
    }

    /// A milestone. The order is the order in time.
    public struct DeclarationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let started = Self(rawValue: "started")
        public static let retained1 = Self(rawValue: "retained-1")
        public static let retained2 = Self(rawValue: "retained-2")
        public static let retained3 = Self(rawValue: "retained-3")
        public static let retained4 = Self(rawValue: "retained-4")
        public static let completed = Self(rawValue: "completed")
        public static let extended1 = Self(rawValue: "extended-1")
        public static let extended2 = Self(rawValue: "extended-2")
        public static let extended3 = Self(rawValue: "extended-3")
        public static let allCases = [
            Self.started, Self.retained1, Self.retained2, Self.retained3, Self.retained4, Self.completed,
            Self.extended1, Self.extended2, Self.extended3
        ]
    }

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

        public static var foreignKeys: [ForeignKey<Self>] { [.providerID] }

        public init(
            id: String, providerID: String, cohort: String, year: Int, month: Int, cutOffDate: CalendarDate,
            paymentDate: CalendarDate, outputFee: Bool, state: State, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id; self.providerID = providerID; self.cohort = cohort; self.year = year; self.month = month
            self.cutOffDate = cutOffDate; self.paymentDate = paymentDate; self.outputFee = outputFee; self.state = state
            self.createdAt = createdAt; self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            providerID = try object.required("provider_id"); cohort = try object.required("cohort")
            year = try object.required("year"); month = try object.required("month")
            cutOffDate = try object.required("cut_off_date"); paymentDate = try object.required("payment_date")
            outputFee = try object.required("output_fee"); state = try object.required("state")
            createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("provider_id", providerID)
            writer.required("cohort", cohort); writer.required("year", year); writer.required("month", month)
            writer.required("cut_off_date", cutOffDate); writer.required("payment_date", paymentDate)
            writer.required("output_fee", outputFee); writer.required("state", state)
            writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
        }

        public struct State: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let open = Self(rawValue: "open")
            public static let payable = Self(rawValue: "payable")
            public static let paid = Self(rawValue: "paid")
            public static let allCases = [Self.open, Self.payable, Self.paid]
        }
    }

    /// An organisation that delivers training for providers.
    public struct DeliveryPartner: Record {
        public var id: String
        public var name: String
        public var createdAt: DateTime
        public var updatedAt: DateTime

        public init(id: String, name: String, createdAt: DateTime, updatedAt: DateTime) {
            self.id = id; self.name = name; self.createdAt = createdAt; self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); name = try object.required("name")
            createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("name", name)
            writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
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

        public static var foreignKeys: [ForeignKey<Self>] { [.providerID, .deliveryPartnerID] }

        public init(id: String, providerID: String, deliveryPartnerID: String, cohorts: [String]) {
            self.id = id; self.providerID = providerID; self.deliveryPartnerID = deliveryPartnerID
            self.cohorts = cohorts
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            providerID = try object.required("provider_id")
            deliveryPartnerID = try object.required("delivery_partner_id"); cohorts = try object.required("cohorts")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("provider_id", providerID)
            writer.required("delivery_partner_id", deliveryPartnerID); writer.required("cohorts", cohorts)
            writer.endObject()
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
            self.id = id; self.urn = urn; self.name = name; self.eligible = eligible
            self.inductionTutorName = inductionTutorName; self.inductionTutorEmail = inductionTutorEmail
            self.primaryContactEmail = primaryContactEmail; self.secondaryContactEmail = secondaryContactEmail
            self.createdAt = createdAt; self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); urn = try object.required("urn")
            name = try object.required("name"); eligible = try object.required("eligible")
            inductionTutorName = try object.required("induction_tutor_name")
            inductionTutorEmail = try object.required("induction_tutor_email")
            primaryContactEmail = try object.required("primary_contact_email")
            secondaryContactEmail = try object.required("secondary_contact_email")
            createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("urn", urn); writer.required("name", name)
            writer.required("eligible", eligible); writer.required("induction_tutor_name", inductionTutorName)
            writer.required("induction_tutor_email", inductionTutorEmail)
            writer.required("primary_contact_email", primaryContactEmail)
            writer.required("secondary_contact_email", secondaryContactEmail); writer.required("created_at", createdAt)
            writer.required("updated_at", updatedAt); writer.endObject()
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

        public static var foreignKeys: [ForeignKey<Self>] { [.schoolID] }

        public init(
            id: String, schoolID: String, cohort: String, pupilPremiumUplift: Bool, sparsityUplift: Bool,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id; self.schoolID = schoolID; self.cohort = cohort; self.pupilPremiumUplift = pupilPremiumUplift
            self.sparsityUplift = sparsityUplift; self.createdAt = createdAt; self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            schoolID = try object.required("school_id"); cohort = try object.required("cohort")
            pupilPremiumUplift = try object.required("pupil_premium_uplift")
            sparsityUplift = try object.required("sparsity_uplift"); createdAt = try object.required("created_at")
            updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("school_id", schoolID)
            writer.required("cohort", cohort); writer.required("pupil_premium_uplift", pupilPremiumUplift)
            writer.required("sparsity_uplift", sparsityUplift); writer.required("created_at", createdAt)
            writer.required("updated_at", updatedAt); writer.endObject()
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

        public static var foreignKeys: [ForeignKey<Self>] { [.providerID, .schoolID, .deliveryPartnerID] }

        public init(
            id: String, providerID: String, schoolID: String, deliveryPartnerID: String, cohort: String,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id; self.providerID = providerID; self.schoolID = schoolID
            self.deliveryPartnerID = deliveryPartnerID; self.cohort = cohort; self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            providerID = try object.required("provider_id"); schoolID = try object.required("school_id")
            deliveryPartnerID = try object.required("delivery_partner_id"); cohort = try object.required("cohort")
            createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("provider_id", providerID)
            writer.required("school_id", schoolID); writer.required("delivery_partner_id", deliveryPartnerID)
            writer.required("cohort", cohort); writer.required("created_at", createdAt)
            writer.required("updated_at", updatedAt); writer.endObject()
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

        public static var foreignKeys: [ForeignKey<Self>] { [.ectTrainingRecordID, .mentorTrainingRecordID] }

        public init(
            id: String, fullName: String, teacherReferenceNumber: String?, ectTrainingRecordID: String,
            mentorTrainingRecordID: String, ectEligibleSince: DateTime?, ectIneligibleSince: CalendarDate?,
            mentorEligibleSince: DateTime?, mentorFundingEndedOn: CalendarDate?,
            mentorFundingEndReason: MentorFundingEndReason?, ectFrozenCohort: String?, mentorFrozenCohort: String?,
            registerInductionStartedOn: CalendarDate?, registerInductionEndedOn: CalendarDate?, createdAt: DateTime,
            updatedAt: DateTime, unfundedMentorUpdatedAt: DateTime
        ) {
            self.id = id; self.fullName = fullName; self.teacherReferenceNumber = teacherReferenceNumber
            self.ectTrainingRecordID = ectTrainingRecordID; self.mentorTrainingRecordID = mentorTrainingRecordID
            self.ectEligibleSince = ectEligibleSince; self.ectIneligibleSince = ectIneligibleSince
            self.mentorEligibleSince = mentorEligibleSince; self.mentorFundingEndedOn = mentorFundingEndedOn
            self.mentorFundingEndReason = mentorFundingEndReason; self.ectFrozenCohort = ectFrozenCohort
            self.mentorFrozenCohort = mentorFrozenCohort; self.registerInductionStartedOn = registerInductionStartedOn
            self.registerInductionEndedOn = registerInductionEndedOn; self.createdAt = createdAt
            self.updatedAt = updatedAt; self.unfundedMentorUpdatedAt = unfundedMentorUpdatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            fullName = try object.required("full_name")
            teacherReferenceNumber = try object.required("teacher_reference_number")
            ectTrainingRecordID = try object.required("ect_training_record_id")
            mentorTrainingRecordID = try object.required("mentor_training_record_id")
            ectEligibleSince = try object.required("ect_eligible_since")
            ectIneligibleSince = try object.required("ect_ineligible_since")
            mentorEligibleSince = try object.required("mentor_eligible_since")
            mentorFundingEndedOn = try object.required("mentor_funding_ended_on")
            mentorFundingEndReason = try object.required("mentor_funding_end_reason")
            ectFrozenCohort = try object.required("ect_frozen_cohort")
            mentorFrozenCohort = try object.required("mentor_frozen_cohort")
            registerInductionStartedOn = try object.required("register_induction_started_on")
            registerInductionEndedOn = try object.required("register_induction_ended_on")
            createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
            unfundedMentorUpdatedAt = try object.required("unfunded_mentor_updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("full_name", fullName)
            writer.required("teacher_reference_number", teacherReferenceNumber)
            writer.required("ect_training_record_id", ectTrainingRecordID)
            writer.required("mentor_training_record_id", mentorTrainingRecordID)
            writer.required("ect_eligible_since", ectEligibleSince)
            writer.required("ect_ineligible_since", ectIneligibleSince)
            writer.required("mentor_eligible_since", mentorEligibleSince)
            writer.required("mentor_funding_ended_on", mentorFundingEndedOn)
            writer.required("mentor_funding_end_reason", mentorFundingEndReason)
            writer.required("ect_frozen_cohort", ectFrozenCohort)
            writer.required("mentor_frozen_cohort", mentorFrozenCohort)
            writer.required("register_induction_started_on", registerInductionStartedOn)
            writer.required("register_induction_ended_on", registerInductionEndedOn)
            writer.required("created_at", createdAt); writer.required("updated_at", updatedAt)
            writer.required("unfunded_mentor_updated_at", unfundedMentorUpdatedAt); writer.endObject()
        }

        public struct MentorFundingEndReason: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let completedDeclarationReceived = Self(rawValue: "completed_declaration_received")
            public static let completedDuringEarlyRollOut = Self(rawValue: "completed_during_early_roll_out")
            public static let startedNotCompleted = Self(rawValue: "started_not_completed")
            public static let allCases = [
                Self.completedDeclarationReceived, Self.completedDuringEarlyRollOut, Self.startedNotCompleted
            ]
        }
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

        public static var foreignKeys: [ForeignKey<Self>] { [.fromParticipantID, .toParticipantID] }

        public init(id: String, fromParticipantID: String, toParticipantID: String, createdAt: DateTime) {
            self.id = id; self.fromParticipantID = fromParticipantID; self.toParticipantID = toParticipantID
            self.createdAt = createdAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            fromParticipantID = try object.required("from_participant_id")
            toParticipantID = try object.required("to_participant_id"); createdAt = try object.required("created_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("from_participant_id", fromParticipantID)
            writer.required("to_participant_id", toParticipantID); writer.required("created_at", createdAt)
            writer.endObject()
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

        public static var foreignKeys: [ForeignKey<Self>] { [.participantID] }

        public init(
            id: String, participantID: String, startedOn: CalendarDate, endedOn: CalendarDate?, outcome: Outcome?
        ) {
            self.id = id; self.participantID = participantID; self.startedOn = startedOn; self.endedOn = endedOn
            self.outcome = outcome
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            participantID = try object.required("participant_id"); startedOn = try object.required("started_on")
            endedOn = try object.required("ended_on"); outcome = try object.required("outcome")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("participant_id", participantID)
            writer.required("started_on", startedOn); writer.required("ended_on", endedOn)
            writer.required("outcome", outcome); writer.endObject()
        }

        public struct Outcome: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let pass = Self(rawValue: "pass")
            public static let fail = Self(rawValue: "fail")
            public static let allCases = [Self.pass, Self.fail]
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

        public static var foreignKeys: [ForeignKey<Self>] { [.participantID, .schoolID] }

        public init(
            id: String, participantID: String, schoolID: String, role: Role, email: String,
            workingPattern: WorkingPattern?, startedOn: CalendarDate, endedOn: CalendarDate?, createdAt: DateTime
        ) {
            self.id = id; self.participantID = participantID; self.schoolID = schoolID; self.role = role
            self.email = email; self.workingPattern = workingPattern; self.startedOn = startedOn; self.endedOn = endedOn
            self.createdAt = createdAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            participantID = try object.required("participant_id"); schoolID = try object.required("school_id")
            role = try object.required("role"); email = try object.required("email")
            workingPattern = try object.required("working_pattern"); startedOn = try object.required("started_on")
            endedOn = try object.required("ended_on"); createdAt = try object.required("created_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("participant_id", participantID)
            writer.required("school_id", schoolID); writer.required("role", role); writer.required("email", email)
            writer.required("working_pattern", workingPattern); writer.required("started_on", startedOn)
            writer.required("ended_on", endedOn); writer.required("created_at", createdAt); writer.endObject()
        }

        public struct Role: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let ect = Self(rawValue: "ect")
            public static let mentor = Self(rawValue: "mentor")
            public static let allCases = [Self.ect, Self.mentor]
        }

        public struct WorkingPattern: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let fullTime = Self(rawValue: "full_time")
            public static let partTime = Self(rawValue: "part_time")
            public static let allCases = [Self.fullTime, Self.partTime]
        }
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

        public static var foreignKeys: [ForeignKey<Self>] { [.schoolStayID, .partnershipID, .namedProviderID] }

        public init(
            id: String, schoolStayID: String, cohort: String, partnershipID: String?, namedProviderID: String?,
            schedule: String?, startedOn: CalendarDate, endedOn: CalendarDate?, deferredAt: DateTime?,
            deferralReason: DeferralReason?, withdrawnAt: DateTime?, withdrawalReason: WithdrawalReason?,
            createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id; self.schoolStayID = schoolStayID; self.cohort = cohort; self.partnershipID = partnershipID
            self.namedProviderID = namedProviderID; self.schedule = schedule; self.startedOn = startedOn
            self.endedOn = endedOn; self.deferredAt = deferredAt; self.deferralReason = deferralReason
            self.withdrawnAt = withdrawnAt; self.withdrawalReason = withdrawalReason; self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            schoolStayID = try object.required("school_stay_id"); cohort = try object.required("cohort")
            partnershipID = try object.required("partnership_id")
            namedProviderID = try object.required("named_provider_id"); schedule = try object.required("schedule")
            startedOn = try object.required("started_on"); endedOn = try object.required("ended_on")
            deferredAt = try object.required("deferred_at"); deferralReason = try object.required("deferral_reason")
            withdrawnAt = try object.required("withdrawn_at")
            withdrawalReason = try object.required("withdrawal_reason"); createdAt = try object.required("created_at")
            updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("school_stay_id", schoolStayID)
            writer.required("cohort", cohort); writer.required("partnership_id", partnershipID)
            writer.required("named_provider_id", namedProviderID); writer.required("schedule", schedule)
            writer.required("started_on", startedOn); writer.required("ended_on", endedOn)
            writer.required("deferred_at", deferredAt); writer.required("deferral_reason", deferralReason)
            writer.required("withdrawn_at", withdrawnAt); writer.required("withdrawal_reason", withdrawalReason)
            writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
        }

        public struct DeferralReason: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let bereavement = Self(rawValue: "bereavement")
            public static let longTermSickness = Self(rawValue: "long-term-sickness")
            public static let parentalLeave = Self(rawValue: "parental-leave")
            public static let careerBreak = Self(rawValue: "career-break")
            public static let other = Self(rawValue: "other")
            public static let allCases = [
                Self.bereavement, Self.longTermSickness, Self.parentalLeave, Self.careerBreak, Self.other
            ]
        }

        public struct WithdrawalReason: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let leftTeachingProfession = Self(rawValue: "left-teaching-profession")
            public static let movedSchool = Self(rawValue: "moved-school")
            public static let mentorNoLongerBeingMentor = Self(rawValue: "mentor-no-longer-being-mentor")
            public static let switchedToSchoolLed = Self(rawValue: "switched-to-school-led")
            public static let changedLeadProvider = Self(rawValue: "changed-lead-provider")
            public static let other = Self(rawValue: "other")
            public static let allCases = [
                Self.leftTeachingProfession, Self.movedSchool, Self.mentorNoLongerBeingMentor, Self.switchedToSchoolLed,
                Self.changedLeadProvider, Self.other
            ]
        }
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

        public static var foreignKeys: [ForeignKey<Self>] { [.ectStayID, .mentorStayID] }

        public init(
            id: String, ectStayID: String, mentorStayID: String, startedOn: CalendarDate, endedOn: CalendarDate?
        ) {
            self.id = id; self.ectStayID = ectStayID; self.mentorStayID = mentorStayID; self.startedOn = startedOn
            self.endedOn = endedOn
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            ectStayID = try object.required("ect_stay_id"); mentorStayID = try object.required("mentor_stay_id")
            startedOn = try object.required("started_on"); endedOn = try object.required("ended_on")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("ect_stay_id", ectStayID)
            writer.required("mentor_stay_id", mentorStayID); writer.required("started_on", startedOn)
            writer.required("ended_on", endedOn); writer.endObject()
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

        public static var foreignKeys: [ForeignKey<Self>] { [
            .trainingPeriodID, .deliveryPartnerID, .mentorID, .statementID, .clawbackStatementID
        ] }

        public init(
            id: String, trainingPeriodID: String, deliveryPartnerID: String, mentorID: String?,
            declarationType: DeclarationType, declarationDate: DateTime, evidenceHeld: EvidenceHeld?,
            pupilPremiumUplift: Bool, sparsityUplift: Bool, state: State, statementID: String?,
            clawbackStatementID: String?, createdAt: DateTime, updatedAt: DateTime
        ) {
            self.id = id; self.trainingPeriodID = trainingPeriodID; self.deliveryPartnerID = deliveryPartnerID
            self.mentorID = mentorID; self.declarationType = declarationType; self.declarationDate = declarationDate
            self.evidenceHeld = evidenceHeld; self.pupilPremiumUplift = pupilPremiumUplift
            self.sparsityUplift = sparsityUplift; self.state = state; self.statementID = statementID
            self.clawbackStatementID = clawbackStatementID; self.createdAt = createdAt; self.updatedAt = updatedAt
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id")
            trainingPeriodID = try object.required("training_period_id")
            deliveryPartnerID = try object.required("delivery_partner_id"); mentorID = try object.required("mentor_id")
            declarationType = try object.required("declaration_type")
            declarationDate = try object.required("declaration_date")
            evidenceHeld = try object.required("evidence_held")
            pupilPremiumUplift = try object.required("pupil_premium_uplift")
            sparsityUplift = try object.required("sparsity_uplift"); state = try object.required("state")
            statementID = try object.required("statement_id")
            clawbackStatementID = try object.required("clawback_statement_id")
            createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("training_period_id", trainingPeriodID)
            writer.required("delivery_partner_id", deliveryPartnerID); writer.required("mentor_id", mentorID)
            writer.required("declaration_type", declarationType); writer.required("declaration_date", declarationDate)
            writer.required("evidence_held", evidenceHeld); writer.required("pupil_premium_uplift", pupilPremiumUplift)
            writer.required("sparsity_uplift", sparsityUplift); writer.required("state", state)
            writer.required("statement_id", statementID); writer.required("clawback_statement_id", clawbackStatementID)
            writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
        }

        public struct EvidenceHeld: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let trainingEventAttended = Self(rawValue: "training-event-attended")
            public static let selfStudyMaterialCompleted = Self(rawValue: "self-study-material-completed")
            public static let materialsEngagedWithOffline = Self(rawValue: "materials-engaged-with-offline")
            public static let _75PercentEngagementMet = Self(rawValue: "75-percent-engagement-met")
            public static let _75PercentEngagementMetReducedInduction = Self(rawValue: "75-percent-engagement-met-reduced-induction")
            public static let oneTermInduction = Self(rawValue: "one-term-induction")
            public static let other = Self(rawValue: "other")
            public static let allCases = [
                Self.trainingEventAttended, Self.selfStudyMaterialCompleted, Self.materialsEngagedWithOffline,
                Self._75PercentEngagementMet, Self._75PercentEngagementMetReducedInduction, Self.oneTermInduction,
                Self.other
            ]
        }

        public struct State: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let submitted = Self(rawValue: "submitted")
            public static let eligible = Self(rawValue: "eligible")
            public static let payable = Self(rawValue: "payable")
            public static let paid = Self(rawValue: "paid")
            public static let voided = Self(rawValue: "voided")
            public static let awaitingClawback = Self(rawValue: "awaiting_clawback")
            public static let clawedBack = Self(rawValue: "clawed_back")
            public static let allCases = [
                Self.submitted, Self.eligible, Self.payable, Self.paid, Self.voided, Self.awaitingClawback,
                Self.clawedBack
            ]
        }
    }
}

extension ForeignKey where Element == RectRecords.Statement {
    public static var providerID: Self { Self(0) { $0.providerID } }
}

extension ForeignKey where Element == RectRecords.Agreement {
    public static var providerID: Self { Self(0) { $0.providerID } }
    public static var deliveryPartnerID: Self { Self(1) { $0.deliveryPartnerID } }
}

extension ForeignKey where Element == RectRecords.SchoolCohort {
    public static var schoolID: Self { Self(0) { $0.schoolID } }
}

extension ForeignKey where Element == RectRecords.Partnership {
    public static var providerID: Self { Self(0) { $0.providerID } }
    public static var schoolID: Self { Self(1) { $0.schoolID } }
    public static var deliveryPartnerID: Self { Self(2) { $0.deliveryPartnerID } }
}

extension ForeignKey where Element == RectRecords.Participant {
    public static var ectTrainingRecordID: Self { Self(0) { $0.ectTrainingRecordID } }
    public static var mentorTrainingRecordID: Self { Self(1) { $0.mentorTrainingRecordID } }
}

extension ForeignKey where Element == RectRecords.ParticipantIDChange {
    public static var fromParticipantID: Self { Self(0) { $0.fromParticipantID } }
    public static var toParticipantID: Self { Self(1) { $0.toParticipantID } }
}

extension ForeignKey where Element == RectRecords.InductionPeriod {
    public static var participantID: Self { Self(0) { $0.participantID } }
}

extension ForeignKey where Element == RectRecords.SchoolStay {
    public static var participantID: Self { Self(0) { $0.participantID } }
    public static var schoolID: Self { Self(1) { $0.schoolID } }
}

extension ForeignKey where Element == RectRecords.TrainingPeriod {
    public static var schoolStayID: Self { Self(0) { $0.schoolStayID } }
    public static var partnershipID: Self { Self(1) { $0.partnershipID } }
    public static var namedProviderID: Self { Self(2) { $0.namedProviderID } }
}

extension ForeignKey where Element == RectRecords.Mentorship {
    public static var ectStayID: Self { Self(0) { $0.ectStayID } }
    public static var mentorStayID: Self { Self(1) { $0.mentorStayID } }
}

extension ForeignKey where Element == RectRecords.Declaration {
    public static var trainingPeriodID: Self { Self(0) { $0.trainingPeriodID } }
    public static var deliveryPartnerID: Self { Self(1) { $0.deliveryPartnerID } }
    public static var mentorID: Self { Self(2) { $0.mentorID } }
    public static var statementID: Self { Self(3) { $0.statementID } }
    public static var clawbackStatementID: Self { Self(4) { $0.clawbackStatementID } }
}

extension RectRecords {
    /// The schemas of the collections as JSON.
    public static let schemas: StaticString = #"""
{
"collections":{"providers":{"$ref":"#/schemas/Provider"},"cohorts":{"$ref":"#/schemas/Cohort"},"schedules":{"$ref":"#/schemas/Schedule"},"statements":{"$ref":"#/schemas/Statement"},"delivery_partners":{"$ref":"#/schemas/DeliveryPartner"},"agreements":{"$ref":"#/schemas/Agreement"},"schools":{"$ref":"#/schemas/School"},"school_cohorts":{"$ref":"#/schemas/SchoolCohort"},"partnerships":{"$ref":"#/schemas/Partnership"},"participants":{"$ref":"#/schemas/Participant"},"participant_id_changes":{"$ref":"#/schemas/ParticipantIDChange"},"induction_periods":{"$ref":"#/schemas/InductionPeriod"},"school_stays":{"$ref":"#/schemas/SchoolStay"},"training_periods":{"$ref":"#/schemas/TrainingPeriod"},"mentorships":{"$ref":"#/schemas/Mentorship"},"declarations":{"$ref":"#/schemas/Declaration"}},
"schemas":{
"Provider":{"description":"A lead provider. A token stands for one.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"}}},
"Cohort":{"description":"A year's intake under one funding contract.","type":"object","additionalProperties":false,"required":["id","year","starts_on","ends_on","enabled","payments_frozen_at","uplift_fees","mentor_funding","detailed_evidence"],"properties":{"id":{"type":"string","pattern":"^20[0-9]{2}$","description":"The year, such as 2026."},"year":{"type":"integer","minimum":2021,"maximum":2029},"starts_on":{"type":"string","format":"date","description":"The first day on which partnerships can be confirmed."},"ends_on":{"type":"string","format":"date"},"enabled":{"type":"boolean","description":"Whether partnerships can be confirmed."},"payments_frozen_at":{"description":"When payments ended. After it nothing can be declared for participants in training in the cohort, and a participant can move to the cohort only if they left it before. Null while payments continue.","type":["string","null"],"format":"date-time"},"uplift_fees":{"type":"boolean","description":"Whether enrolments show uplifts and started declarations record them."},"mentor_funding":{"type":"boolean","description":"Whether mentors have only started and completed declarations."},"detailed_evidence":{"description":"Whether every declaration needs evidence from the list for its type, and dates must be in sequence.","type":"boolean"}}},
"Schedule":{"description":"The milestones of a training in a cohort, and their dates.","type":"object","additionalProperties":false,"required":["id","identifier","cohort","milestones"],"properties":{"id":{"type":"string","description":"Identifier and cohort, such as ecf-standard-september@2025."},"identifier":{"description":"The name that the API uses, the same every year. Reduced schedules are for early career teachers (ECTs) only, replacement schedules for mentors only.","type":"string","enum":["ecf-standard-september","ecf-standard-january","ecf-standard-april","ecf-extended-september","ecf-extended-january","ecf-extended-april","ecf-reduced-september","ecf-reduced-january","ecf-reduced-april","ecf-replacement-september","ecf-replacement-january","ecf-replacement-april"]},"cohort":{"type":"string","x-reference":"cohorts","description":"The cohort (id)."},"milestones":{"description":"In the order of time. Other declaration types do not exist for the schedule.","type":"array","items":{"$ref":"#/schemas/Milestone"}}}},
"Milestone":{"description":"A milestone of a schedule.","type":"object","additionalProperties":false,"required":["declaration_type","starts_on","ends_on"],"properties":{"declaration_type":{"$ref":"#/schemas/DeclarationType"},"starts_on":{"type":"string","format":"date","description":"The first day for the date of a declaration."},"ends_on":{"type":["string","null"],"format":"date","description":"The last day; null for no limit."}}},
"DeclarationType":{"description":"A milestone. The order is the order in time.","type":"string","enum":["started","retained-1","retained-2","retained-3","retained-4","completed","extended-1","extended-2","extended-3"]},
"Statement":{"description":"A monthly payment to a provider for a cohort. At most one per provider, cohort and month.","type":"object","additionalProperties":false,"required":["id","provider_id","cohort","year","month","cut_off_date","payment_date","output_fee","state","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"provider_id":{"type":"string","format":"uuid","x-reference":"providers","description":"The provider that is paid."},"cohort":{"type":"string","x-reference":"cohorts","default":"2025","description":"The cohort (id)."},"year":{"type":"integer","minimum":2021,"maximum":2039,"default":2026},"month":{"type":"integer","minimum":1,"maximum":12,"default":8},"cut_off_date":{"description":"The deadline. A new declaration belongs to the earliest open statement of its provider and cohort that pays output fees and has a deadline of today or later. A clawback accepts a statement in any state.","type":"string","format":"date","default":"2026-07-31"},"payment_date":{"type":"string","format":"date","default":"2026-08-25","description":"Never before the cut-off date."},"output_fee":{"description":"Whether the statement pays for declarations. The API hides the others.","type":"boolean","default":true},"state":{"type":"string","enum":["open","payable","paid"],"description":"Does not change with the clock."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},
"DeliveryPartner":{"description":"An organisation that delivers training for providers.","type":"object","additionalProperties":false,"required":["id","name","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},
"Agreement":{"description":"The agreement of a provider and a delivery partner, which the provider then sees. At most one per pair.","type":"object","additionalProperties":false,"required":["id","provider_id","delivery_partner_id","cohorts"],"properties":{"id":{"type":"string","format":"uuid"},"provider_id":{"type":"string","format":"uuid","x-reference":"providers","description":"The provider."},"delivery_partner_id":{"description":"The delivery partner.","type":"string","format":"uuid","x-reference":"delivery_partners"},"cohorts":{"description":"The cohorts (ids), in the order of the response.","type":"array","items":{"type":"string","x-reference":"cohorts"}}}},
"School":{"description":"A school. The list for a cohort has eligible schools and those with a partnership in the cohort. The programme choice for a cohort is provider-led if one of the school's training periods in the cohort is a mentor's, or has or waits for a partnership; school-led if all of them are led by the school; not yet known without any. The school has expressed interest in a provider if a training period in the cohort, even a past one, is with the provider or waits for it.","type":"object","additionalProperties":false,"required":["id","urn","name","eligible","induction_tutor_name","induction_tutor_email","primary_contact_email","secondary_contact_email","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"urn":{"type":"string","pattern":"^[0-9]{6}$","default":"149999"},"name":{"type":"string","default":"Example Primary School"},"eligible":{"type":"boolean","default":true,"description":"Whether the DfE funds training at the school."},"induction_tutor_name":{"type":["string","null"]},"induction_tutor_email":{"description":"If null, schools and partnerships show the primary contact's address, or else the secondary contact's.","type":["string","null"],"format":"email"},"primary_contact_email":{"type":["string","null"],"format":"email"},"secondary_contact_email":{"type":["string","null"],"format":"email"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"description":"Shown for cohorts without a record in `school_cohorts`.","type":"string","format":"date-time"}}},
"SchoolCohort":{"description":"A school's details for one cohort. Without such a record there are no uplifts, and the school's own `updated_at` holds. A change of `in_partnership`, the programme choice or an expression of interest creates or updates it.","type":"object","additionalProperties":false,"required":["id","school_id","cohort","pupil_premium_uplift","sparsity_uplift","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"school_id":{"type":"string","format":"uuid","x-reference":"schools","description":"The school."},"cohort":{"type":"string","x-reference":"cohorts","description":"The cohort (id)."},"pupil_premium_uplift":{"description":"Enrolments show it, and started declarations record it, in cohorts with uplift fees.","type":"boolean","default":false},"sparsity_uplift":{"type":"boolean","default":false,"description":"The same."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"description":"Shown for the school in this cohort. Filters and sorts use it.","type":"string","format":"date-time"}}},
"Partnership":{"description":"A provider's agreement to train a school's participants of a cohort. A school can have several in a cohort, even with one provider, through different delivery partners. The number of participants in training is the number of its training periods that cover today.","type":"object","additionalProperties":false,"required":["id","provider_id","school_id","delivery_partner_id","cohort","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"provider_id":{"type":"string","format":"uuid","x-reference":"providers","description":"The provider."},"school_id":{"type":"string","format":"uuid","x-reference":"schools","description":"The school."},"delivery_partner_id":{"description":"The current delivery partner.","type":"string","format":"uuid","x-reference":"delivery_partners"},"cohort":{"type":"string","x-reference":"cohorts","default":"2025","description":"The cohort (id)."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"description":"If a training period of the partnership starts today or ended yesterday, responses show 00:01 UTC of today instead from that time on, unless this instant is later; and likewise for every day since this instant.","type":"string","format":"date-time"}}},
"Participant":{"description":"A person. A provider sees everyone that has or had a training period through one of its partnerships. An enrolment shows the latest such period in a role, by start date; filters use its cohort and status.","type":"object","additionalProperties":false,"required":["id","full_name","teacher_reference_number","ect_training_record_id","mentor_training_record_id","ect_eligible_since","ect_ineligible_since","mentor_eligible_since","mentor_funding_ended_on","mentor_funding_end_reason","ect_frozen_cohort","mentor_frozen_cohort","register_induction_started_on","register_induction_ended_on","created_at","updated_at","unfunded_mentor_updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"full_name":{"type":"string"},"teacher_reference_number":{"type":["string","null"],"pattern":"^[0-9]{7}$"},"ect_training_record_id":{"type":"string","format":"uuid","description":"Shown in enrolments and transfers as an ECT."},"mentor_training_record_id":{"description":"Shown in enrolments and transfers as a mentor.","type":"string","format":"uuid"},"ect_eligible_since":{"description":"When the training as an ECT first became eligible for funding. Declarations are eligible if this is not null. Enrolments show true if its London day is not after `ect_ineligible_since`, false if it is or if only the latter is set, and null if neither is.","type":["string","null"],"format":"date-time"},"ect_ineligible_since":{"type":["string","null"],"format":"date"},"mentor_eligible_since":{"description":"The same for the training as a mentor, compared with `mentor_funding_ended_on`.","type":["string","null"],"format":"date-time"},"mentor_funding_ended_on":{"description":"When the mentor completed training or lost funding. A completed declaration sets it to the declaration's date and the reason to `completed_declaration_received`, and ends training periods on that date, or on the day after their start. The latest of several dates holds. Voiding or clawing back the only one resets both to null and, if the training is over but the stay is not, opens a new training period on the next day.","type":["string","null"],"format":"date"},"mentor_funding_end_reason":{"type":["string","null"],"enum":["completed_declaration_received","completed_during_early_roll_out","started_not_completed",null]},"ect_frozen_cohort":{"description":"The cohort (id) with frozen payments that the ECT left by a change of schedule. It is the only frozen cohort that the ECT can move to, which resets it to null.","type":["string","null"],"x-reference":"cohorts"},"mentor_frozen_cohort":{"type":["string","null"],"x-reference":"cohorts","description":"The same for a mentor."},"register_induction_started_on":{"description":"From the teacher register. Shown if there is no induction period.","type":["string","null"],"format":"date"},"register_induction_ended_on":{"description":"From the teacher register. Shown if no induction period has an outcome. The ECT then counts as having completed induction for the status and for transfers, but not for changes of schedule.","type":["string","null"],"format":"date"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"description":"When the person, an id or a training period with any provider last changed.","type":"string","format":"date-time"},"unfunded_mentor_updated_at":{"type":"string","format":"date-time","description":"Shown for unfunded mentors."}}},
"ParticipantIDChange":{"description":"The previous id of a participant.","type":"object","additionalProperties":false,"required":["id","from_participant_id","to_participant_id","created_at"],"properties":{"id":{"type":"string","format":"uuid"},"from_participant_id":{"type":"string","format":"uuid","description":"The previous id, which no participant has now."},"to_participant_id":{"type":"string","format":"uuid","x-reference":"participants","description":"The participant."},"created_at":{"type":"string","format":"date-time","description":"When the id was changed."}}},
"InductionPeriod":{"description":"A period of an ECT's induction with one appropriate body. Enrolments show the start of the first one, the end of the latest one, and the end of the one with an outcome, which completes induction.","type":"object","additionalProperties":false,"required":["id","participant_id","started_on","ended_on","outcome"],"properties":{"id":{"type":"string","format":"uuid"},"participant_id":{"type":"string","format":"uuid","x-reference":"participants","description":"The ECT."},"started_on":{"type":"string","format":"date","default":"2025-09-01"},"ended_on":{"type":["string","null"],"format":"date"},"outcome":{"type":["string","null"],"enum":["pass","fail",null]}}},
"SchoolStay":{"description":"A person's time at a school in one role. Transfers are derived from the stays of a role in the order of their start: a stay with an end, even a future one, whose last training period has an end, too, leads to the first training period of the next stay, if that is at another school; or to no training, unless the ECT has completed induction. A provider sees a transfer if it trains on either side.","type":"object","additionalProperties":false,"required":["id","participant_id","school_id","role","email","working_pattern","started_on","ended_on","created_at"],"properties":{"id":{"type":"string","format":"uuid"},"participant_id":{"description":"The person.","type":"string","format":"uuid","x-reference":"participants","x-new-record":{"full_name":"full_name","teacher_reference_number":"teacher_reference_number"}},"school_id":{"type":"string","format":"uuid","x-reference":"schools","description":"The school."},"role":{"type":"string","enum":["ect","mentor"]},"email":{"type":"string","format":"email"},"working_pattern":{"type":["string","null"],"enum":["full_time","part_time",null],"description":"Null for mentors."},"started_on":{"type":"string","format":"date","default":"2025-09-01"},"ended_on":{"type":["string","null"],"format":"date","description":"The day on which it ends; null if it has no end."},"created_at":{"type":"string","format":"date-time","description":"Enrolments show the earliest of a role."}}},
"TrainingPeriod":{"description":"A time in training within a stay: through a partnership; waiting for a partnership with the provider that the school named; or, with neither, led by the school and without a schedule. A new partnership applies to all periods that wait for its provider at its school in its cohort. A resume creates a new period from today to the end of the stay. A change of schedule ends a period that started before today yesterday and creates a new one from today, up to the earlier end of the old one and the stay that is not past; it changes any other period in place. The training status is the later of deferral and withdrawal, or else active.","type":"object","additionalProperties":false,"required":["id","school_stay_id","cohort","partnership_id","named_provider_id","schedule","started_on","ended_on","deferred_at","deferral_reason","withdrawn_at","withdrawal_reason","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"school_stay_id":{"description":"The stay, which determines the person and the role. Periods of a role do not overlap.","type":"string","format":"uuid","x-reference":"school_stays","x-new-record":{"full_name":"full_name","teacher_reference_number":"teacher_reference_number","participant_id":"participant_id","school_id":"school_id","role":"role","email":"email","working_pattern":"working_pattern"}},"cohort":{"description":"The cohort (id), the same as that of the partnership and the schedule.","type":"string","x-reference":"cohorts","default":"2025"},"partnership_id":{"description":"The partnership, which is with the school of the stay; null if there is none.","type":["string","null"],"format":"uuid","x-reference":"partnerships"},"named_provider_id":{"description":"The provider that the school named. Without effect once there is a partnership.","type":["string","null"],"format":"uuid","x-reference":"providers"},"schedule":{"description":"The schedule (id); null if the school leads the training.","type":["string","null"],"x-reference":"schedules","default":"ecf-standard-september@2025"},"started_on":{"type":"string","format":"date","default":"2025-09-01"},"ended_on":{"type":["string","null"],"format":"date","description":"The day on which it ends; null if it has no end."},"deferred_at":{"type":["string","null"],"format":"date-time"},"deferral_reason":{"type":["string","null"],"enum":["bereavement","long-term-sickness","parental-leave","career-break","other",null]},"withdrawn_at":{"type":["string","null"],"format":"date-time"},"withdrawal_reason":{"type":["string","null"],"enum":["left-teaching-profession","moved-school","mentor-no-longer-being-mentor","switched-to-school-led","changed-lead-provider","other",null]},"created_at":{"type":"string","format":"date-time","description":"Shown for transfers that leave this training."},"updated_at":{"description":"When the start or end last changed. Transfers show the later one of their two periods.","type":"string","format":"date-time"}}},
"Mentorship":{"description":"A mentor's time with an ECT. An enrolment shows the mentorship that covers today, or else the next one. A declaration records the one that covers its date, or else the closest by start or end. The mentors in the enrolments of a provider's ECTs that never trained with the provider are its unfunded mentors; their email is that of their latest stay as a mentor.","type":"object","additionalProperties":false,"required":["id","ect_stay_id","mentor_stay_id","started_on","ended_on"],"properties":{"id":{"type":"string","format":"uuid"},"ect_stay_id":{"type":"string","format":"uuid","x-reference":"school_stays","description":"The ECT's stay."},"mentor_stay_id":{"type":"string","format":"uuid","x-reference":"school_stays","description":"The mentor's stay."},"started_on":{"type":"string","format":"date","default":"2025-09-01"},"ended_on":{"type":["string","null"],"format":"date","description":"The day on which it ends; null if it has no end."}}},
"Declaration":{"description":"A provider's statement that a participant has reached a milestone. Another provider sees it while it is submitted, eligible, payable or paid, if the provider has a training period of the person in the role, of which the latest has no end or ends on the day of the declaration or later.","type":"object","additionalProperties":false,"required":["id","training_period_id","delivery_partner_id","mentor_id","declaration_type","declaration_date","evidence_held","pupil_premium_uplift","sparsity_uplift","state","statement_id","clawback_statement_id","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"training_period_id":{"description":"The provider's latest one in the role at creation. It determines the person, course, cohort and provider.","type":"string","format":"uuid","x-reference":"training_periods"},"delivery_partner_id":{"description":"The delivery partner at creation. Later changes of the partnership do not affect it.","type":"string","format":"uuid","x-reference":"delivery_partners"},"mentor_id":{"description":"The mentor (participant) of an ECT around the date; null if there was none.","type":["string","null"],"format":"uuid","x-reference":"participants"},"declaration_type":{"$ref":"#/schemas/DeclarationType"},"declaration_date":{"type":"string","format":"date-time"},"evidence_held":{"type":["string","null"],"enum":["training-event-attended","self-study-material-completed","materials-engaged-with-offline","75-percent-engagement-met","75-percent-engagement-met-reduced-induction","one-term-induction","other",null]},"pupil_premium_uplift":{"description":"The school's at creation. Responses show an uplift as paid if one of both is set and the declaration was paid.","type":"boolean"},"sparsity_uplift":{"type":"boolean"},"state":{"description":"A submitted declaration becomes eligible with its person. Only the control API makes it payable or paid. A submitted, eligible, payable or paid declaration prevents another one of its type, by any provider.","type":"string","enum":["submitted","eligible","payable","paid","voided","awaiting_clawback","clawed_back"]},"statement_id":{"description":"The statement that pays for it; null while submitted and once voided.","type":["string","null"],"format":"uuid","x-reference":"statements"},"clawback_statement_id":{"description":"The statement that claws back the payment.","type":["string","null"],"format":"uuid","x-reference":"statements"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}
}
}
"""#
}
