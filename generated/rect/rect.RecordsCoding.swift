// Generated from specs/rect/records.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

extension RECTRecords {
    public static let collections: [RecordCollection<Self>] = [
        RecordCollection("providers", \.providers), RecordCollection("cohorts", \.cohorts),
        RecordCollection("schedules", \.schedules), RecordCollection("statements", \.statements),
        RecordCollection("delivery_partners", \.deliveryPartners), RecordCollection("agreements", \.agreements),
        RecordCollection("schools", \.schools), RecordCollection("school_cohorts", \.schoolCohorts),
        RecordCollection("partnerships", \.partnerships), RecordCollection("participants", \.participants),
        RecordCollection("participant_id_changes", \.participantIDChanges),
        RecordCollection("induction_periods", \.inductionPeriods), RecordCollection("school_stays", \.schoolStays),
        RecordCollection("training_periods", \.trainingPeriods), RecordCollection("mentorships", \.mentorships),
        RecordCollection("declarations", \.declarations)
    ]

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

extension ForeignKey where Element == RECTRecords.Statement {
    public static var providerID: Self { Self(0) { $0.providerID } }
}

extension ForeignKey where Element == RECTRecords.Agreement {
    public static var providerID: Self { Self(0) { $0.providerID } }
    public static var deliveryPartnerID: Self { Self(1) { $0.deliveryPartnerID } }
}

extension ForeignKey where Element == RECTRecords.SchoolCohort {
    public static var schoolID: Self { Self(0) { $0.schoolID } }
}

extension ForeignKey where Element == RECTRecords.Partnership {
    public static var providerID: Self { Self(0) { $0.providerID } }
    public static var schoolID: Self { Self(1) { $0.schoolID } }
    public static var deliveryPartnerID: Self { Self(2) { $0.deliveryPartnerID } }
}

extension ForeignKey where Element == RECTRecords.Participant {
    public static var ectTrainingRecordID: Self { Self(0) { $0.ectTrainingRecordID } }
    public static var mentorTrainingRecordID: Self { Self(1) { $0.mentorTrainingRecordID } }
}

extension ForeignKey where Element == RECTRecords.ParticipantIDChange {
    public static var fromParticipantID: Self { Self(0) { $0.fromParticipantID } }
    public static var toParticipantID: Self { Self(1) { $0.toParticipantID } }
}

extension ForeignKey where Element == RECTRecords.InductionPeriod {
    public static var participantID: Self { Self(0) { $0.participantID } }
}

extension ForeignKey where Element == RECTRecords.SchoolStay {
    public static var participantID: Self { Self(0) { $0.participantID } }
    public static var schoolID: Self { Self(1) { $0.schoolID } }
}

extension ForeignKey where Element == RECTRecords.TrainingPeriod {
    public static var schoolStayID: Self { Self(0) { $0.schoolStayID } }
    public static var partnershipID: Self { Self(1) { $0.partnershipID } }
    public static var namedProviderID: Self { Self(2) { $0.namedProviderID } }
}

extension ForeignKey where Element == RECTRecords.Mentorship {
    public static var ectStayID: Self { Self(0) { $0.ectStayID } }
    public static var mentorStayID: Self { Self(1) { $0.mentorStayID } }
}

extension ForeignKey where Element == RECTRecords.Declaration {
    public static var trainingPeriodID: Self { Self(0) { $0.trainingPeriodID } }
    public static var deliveryPartnerID: Self { Self(1) { $0.deliveryPartnerID } }
    public static var mentorID: Self { Self(2) { $0.mentorID } }
    public static var statementID: Self { Self(3) { $0.statementID } }
    public static var clawbackStatementID: Self { Self(4) { $0.clawbackStatementID } }
}

extension RECTRecords.Provider {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("name", name)
        writer.endObject()
    }
}

extension RECTRecords.Cohort {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        year = try object.required("year")
        startsOn = try object.required("starts_on")
        endsOn = try object.required("ends_on")
        enabled = try object.required("enabled")
        paymentsFrozenAt = try object.required("payments_frozen_at")
        upliftFees = try object.required("uplift_fees")
        mentorFunding = try object.required("mentor_funding")
        detailedEvidence = try object.required("detailed_evidence")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("year", year)
        writer.required("starts_on", startsOn)
        writer.required("ends_on", endsOn)
        writer.required("enabled", enabled)
        writer.required("payments_frozen_at", paymentsFrozenAt)
        writer.required("uplift_fees", upliftFees)
        writer.required("mentor_funding", mentorFunding)
        writer.required("detailed_evidence", detailedEvidence)
        writer.endObject()
    }
}

extension RECTRecords.Schedule {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        identifier = try object.required("identifier")
        cohort = try object.required("cohort")
        milestones = try object.required("milestones")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("identifier", identifier)
        writer.required("cohort", cohort)
        writer.required("milestones", milestones)
        writer.endObject()
    }
}

extension RECTRecords.Milestone {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        declarationType = try object.required("declaration_type")
        startsOn = try object.required("starts_on")
        endsOn = try object.required("ends_on")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("declaration_type", declarationType)
        writer.required("starts_on", startsOn)
        writer.required("ends_on", endsOn)
        writer.endObject()
    }
}

extension RECTRecords.Statement {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        providerID = try object.required("provider_id")
        cohort = try object.required("cohort")
        year = try object.required("year")
        month = try object.required("month")
        cutOffDate = try object.required("cut_off_date")
        paymentDate = try object.required("payment_date")
        outputFee = try object.required("output_fee")
        state = try object.required("state")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("provider_id", providerID)
        writer.required("cohort", cohort)
        writer.required("year", year)
        writer.required("month", month)
        writer.required("cut_off_date", cutOffDate)
        writer.required("payment_date", paymentDate)
        writer.required("output_fee", outputFee)
        writer.required("state", state)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.providerID] }
}

extension RECTRecords.Statement.State {
    public static let allCases: [Self] = [.open, .payable, .paid]

    public var rawValue: String {
        switch self {
        case .open: "open"
        case .payable: "payable"
        case .paid: "paid"
        case .other(let value): value
        }
    }
}

extension RECTRecords.DeliveryPartner {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        name = try object.required("name")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("name", name)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension RECTRecords.Agreement {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        providerID = try object.required("provider_id")
        deliveryPartnerID = try object.required("delivery_partner_id")
        cohorts = try object.required("cohorts")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("provider_id", providerID)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("cohorts", cohorts)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.providerID, .deliveryPartnerID] }
}

extension RECTRecords.School {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        urn = try object.required("urn")
        name = try object.required("name")
        eligible = try object.required("eligible")
        inductionTutorName = try object.required("induction_tutor_name")
        inductionTutorEmail = try object.required("induction_tutor_email")
        primaryContactEmail = try object.required("primary_contact_email")
        secondaryContactEmail = try object.required("secondary_contact_email")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("urn", urn)
        writer.required("name", name)
        writer.required("eligible", eligible)
        writer.required("induction_tutor_name", inductionTutorName)
        writer.required("induction_tutor_email", inductionTutorEmail)
        writer.required("primary_contact_email", primaryContactEmail)
        writer.required("secondary_contact_email", secondaryContactEmail)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension RECTRecords.SchoolCohort {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        schoolID = try object.required("school_id")
        cohort = try object.required("cohort")
        pupilPremiumUplift = try object.required("pupil_premium_uplift")
        sparsityUplift = try object.required("sparsity_uplift")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("school_id", schoolID)
        writer.required("cohort", cohort)
        writer.required("pupil_premium_uplift", pupilPremiumUplift)
        writer.required("sparsity_uplift", sparsityUplift)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.schoolID] }
}

extension RECTRecords.Partnership {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        providerID = try object.required("provider_id")
        schoolID = try object.required("school_id")
        deliveryPartnerID = try object.required("delivery_partner_id")
        cohort = try object.required("cohort")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("provider_id", providerID)
        writer.required("school_id", schoolID)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("cohort", cohort)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.providerID, .schoolID, .deliveryPartnerID] }
}

extension RECTRecords.Participant {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
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
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
        unfundedMentorUpdatedAt = try object.required("unfunded_mentor_updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("full_name", fullName)
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
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.required("unfunded_mentor_updated_at", unfundedMentorUpdatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.ectTrainingRecordID, .mentorTrainingRecordID] }
}

extension RECTRecords.ParticipantIDChange {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        fromParticipantID = try object.required("from_participant_id")
        toParticipantID = try object.required("to_participant_id")
        createdAt = try object.required("created_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("from_participant_id", fromParticipantID)
        writer.required("to_participant_id", toParticipantID)
        writer.required("created_at", createdAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.fromParticipantID, .toParticipantID] }
}

extension RECTRecords.InductionPeriod {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        participantID = try object.required("participant_id")
        startedOn = try object.required("started_on")
        endedOn = try object.required("ended_on")
        outcome = try object.required("outcome")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("participant_id", participantID)
        writer.required("started_on", startedOn)
        writer.required("ended_on", endedOn)
        writer.required("outcome", outcome)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.participantID] }
}

extension RECTRecords.InductionPeriod.Outcome {
    public static let allCases: [Self] = [.pass, .fail]

    public var rawValue: String {
        switch self {
        case .pass: "pass"
        case .fail: "fail"
        case .other(let value): value
        }
    }
}

extension RECTRecords.SchoolStay {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        participantID = try object.required("participant_id")
        schoolID = try object.required("school_id")
        role = try object.required("role")
        email = try object.required("email")
        workingPattern = try object.required("working_pattern")
        startedOn = try object.required("started_on")
        endedOn = try object.required("ended_on")
        createdAt = try object.required("created_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("participant_id", participantID)
        writer.required("school_id", schoolID)
        writer.required("role", role)
        writer.required("email", email)
        writer.required("working_pattern", workingPattern)
        writer.required("started_on", startedOn)
        writer.required("ended_on", endedOn)
        writer.required("created_at", createdAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.participantID, .schoolID] }
}

extension RECTRecords.TrainingPeriod {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        schoolStayID = try object.required("school_stay_id")
        cohort = try object.required("cohort")
        partnershipID = try object.required("partnership_id")
        namedProviderID = try object.required("named_provider_id")
        schedule = try object.required("schedule")
        startedOn = try object.required("started_on")
        endedOn = try object.required("ended_on")
        deferredAt = try object.required("deferred_at")
        deferralReason = try object.required("deferral_reason")
        withdrawnAt = try object.required("withdrawn_at")
        withdrawalReason = try object.required("withdrawal_reason")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("school_stay_id", schoolStayID)
        writer.required("cohort", cohort)
        writer.required("partnership_id", partnershipID)
        writer.required("named_provider_id", namedProviderID)
        writer.required("schedule", schedule)
        writer.required("started_on", startedOn)
        writer.required("ended_on", endedOn)
        writer.required("deferred_at", deferredAt)
        writer.required("deferral_reason", deferralReason)
        writer.required("withdrawn_at", withdrawnAt)
        writer.required("withdrawal_reason", withdrawalReason)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.schoolStayID, .partnershipID, .namedProviderID] }
}

extension RECTRecords.Mentorship {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        ectStayID = try object.required("ect_stay_id")
        mentorStayID = try object.required("mentor_stay_id")
        startedOn = try object.required("started_on")
        endedOn = try object.required("ended_on")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("ect_stay_id", ectStayID)
        writer.required("mentor_stay_id", mentorStayID)
        writer.required("started_on", startedOn)
        writer.required("ended_on", endedOn)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [.ectStayID, .mentorStayID] }
}

extension RECTRecords.Declaration {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        trainingPeriodID = try object.required("training_period_id")
        deliveryPartnerID = try object.required("delivery_partner_id")
        mentorID = try object.required("mentor_id")
        declarationType = try object.required("declaration_type")
        declarationDate = try object.required("declaration_date")
        evidenceHeld = try object.required("evidence_held")
        pupilPremiumUplift = try object.required("pupil_premium_uplift")
        sparsityUplift = try object.required("sparsity_uplift")
        state = try object.required("state")
        statementID = try object.required("statement_id")
        clawbackStatementID = try object.required("clawback_statement_id")
        createdAt = try object.required("created_at")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("training_period_id", trainingPeriodID)
        writer.required("delivery_partner_id", deliveryPartnerID)
        writer.required("mentor_id", mentorID)
        writer.required("declaration_type", declarationType)
        writer.required("declaration_date", declarationDate)
        writer.required("evidence_held", evidenceHeld)
        writer.required("pupil_premium_uplift", pupilPremiumUplift)
        writer.required("sparsity_uplift", sparsityUplift)
        writer.required("state", state)
        writer.required("statement_id", statementID)
        writer.required("clawback_statement_id", clawbackStatementID)
        writer.required("created_at", createdAt)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }

    public static var foreignKeys: [ForeignKey<Self>] { [
        .trainingPeriodID, .deliveryPartnerID, .mentorID, .statementID, .clawbackStatementID
    ] }
}

extension RECTRecords.Declaration.State {
    public static let allCases: [Self] = [
        .submitted, .eligible, .payable, .paid, .voided, .awaitingClawback, .clawedBack
    ]

    public var rawValue: String {
        switch self {
        case .submitted: "submitted"
        case .eligible: "eligible"
        case .payable: "payable"
        case .paid: "paid"
        case .voided: "voided"
        case .awaitingClawback: "awaiting_clawback"
        case .clawedBack: "clawed_back"
        case .other(let value): value
        }
    }
}
