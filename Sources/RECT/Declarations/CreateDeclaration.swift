import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §9
    func createParticipantDeclaration(
        _ call: inout Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse> {
        let body = try call.attributes(known: [
            "participant_id", "declaration_type", "declaration_date", "course_identifier", "evidence_held"
        ])
        let declared = try CreateDeclaration(body, in: scope(call)).perform(in: &call)
        return .ok(.init(data: .init(declared, in: scope(call))))
    }
}

/// Declaring that a participant has reached a milestone (§9).
struct CreateDeclaration {
    let scope: RECTScope
    let body: DataBody
    let participant: RECTRecords.Participant?
    /// By the course identifier; nil when that is blank or unknown.
    let role: Role?
    /// The caller's latest in the role, whatever the date.
    let training: Training?
    let cohort: RECTRecords.Cohort?
    /// Nil when blank or unknown.
    let type: RECTv3.DeclarationType?
    /// A date without an offset is in London, …
    let date: SentDate
    /// … but compared with clock and milestones as if it was UTC.
    let dateAsUTC: SentDate
    /// Where it will be paid.
    let statement: RECTRecords.Statement?

    init(_ body: DataBody, in scope: RECTScope) {
        self.scope = scope
        self.body = body
        let records = scope.records
        let participant = body.id("participant_id").flatMap { records.participants[$0] }
        let role = Role(course: body.text("course_identifier"))
        let training = role.flatMap { role in participant.flatMap { scope.training(of: $0.id, as: role) } }
        self.participant = participant
        self.role = role
        self.training = training
        cohort = training.flatMap { records.cohorts[$0.period.cohort] }
        type = body.text("declaration_type").flatMap { text in
            RECTv3.DeclarationType.allCases.first { $0.rawValue == text }
        }
        date = SentDate("declaration_date", of: body, in: .london)
        dateAsUTC = SentDate("declaration_date", of: body, in: .utc)
        statement = training.flatMap {
            records.statements[.providerID, scope.caller].nextOutput(cohort: $0.period.cohort, on: scope.today)
        }
    }

    func perform(in call: inout Call<RECTRecords>) throws -> RECTRecords.Declaration {
        try Self.rules.check(self, by: .rect)
        guard let participant, let role, let training, let cohort, let type, let date = date.instant else {
            throw Dialect.rect.serverError
        }
        let isFunded = participant.eligibleSince(as: role) != nil
        let uplifts =
            type == .started
            ? scope.records.uplifts(of: training.stay.schoolID, in: cohort.id) : (pupilPremium: false, sparsity: false)
        let declaration = RECTRecords.Declaration(
            id: call.newID(), trainingPeriodID: training.period.id,
            deliveryPartnerID: training.partnership?.deliveryPartnerID ?? "",
            mentorID: role == .ect
                ? scope.records.mentor(of: training.stay.id, closestTo: Zone.london.day(of: date)) : nil,
            declarationType: type, declarationDate: date,
            evidenceHeld: Evidence.isNeeded(for: type, in: cohort) ? evidence : nil,
            pupilPremiumUplift: uplifts.pupilPremium, sparsityUplift: uplifts.sparsity,
            state: isFunded ? .eligible : .submitted, statementID: isFunded ? statement?.id : nil,
            clawbackStatementID: nil, createdAt: call.now, updatedAt: call.now)
        call.records.declarations[declaration.id] = declaration
        if role == .mentor, type == .completed { call.completeMentor(participant.id) }
        return declaration
    }

    var evidence: RECTv3.EvidenceHeld? {
        body.text("evidence_held").flatMap { text in RECTv3.EvidenceHeld.allCases.first { $0.rawValue == text } }
    }
}

/// What the rules ask.
extension CreateDeclaration {
    private var records: RECTRecords { scope.records }

    var isTrainedByCaller: Bool { participant.map { records.isTrained($0.id, by: scope.caller) } ?? false }

    /// The days for the type by the schedule.
    var window: LeadProviderAPI.Milestone? {
        guard let type, let schedule = training?.period.schedule else { return nil }
        return records.schedules[schedule]?.window(of: type)
    }

    /// Declarations for the person in the role that are, or will be, paid; by whatever provider.
    var live: [RECTRecords.Declaration] {
        guard let training else { return [] }
        return records.declarations(of: training.stay.participantID, as: training.stay.role).filter(\.isLive)
    }

    /// The cohort of the training that covers today, with whatever provider, if payments for it have ended.
    var frozenYear: Int? {
        guard let training else { return nil }
        let present = records.trainings(of: training.stay.participantID, as: training.stay.role).first {
            $0.period.covers(scope.today)
        }
        let cohort = present.flatMap { records.cohorts[$0.period.cohort] }
        return cohort.flatMap { $0.isFrozen(at: scope.now) ? $0.year : nil }
    }

    var isFunded: Bool { role.flatMap { participant?.eligibleSince(as: $0) } != nil }

    /// Before an earlier type, or after a later one. Equal dates pass.
    var isOutOfSequence: Bool {
        guard cohort?.detailedEvidence == true, let type, let date = date.instant else { return false }
        return live.contains { other in
            other.declarationType.position < type.position
                ? other.declarationDate > date
                : other.declarationType.position > type.position && other.declarationDate < date
        }
    }
}
