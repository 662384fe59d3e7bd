import LeadProviderAPI
import MockRuntime

/// A change of somebody's training, with what every such change has in common (§8.1).
struct ParticipantAction {
    let participant: RECTRecords.Participant
    let body: DataBody
    let scope: RECTScope
    /// By the course identifier; nil when that is blank or unknown.
    let role: Role?
    /// The caller's latest in the role.
    let training: Training?
    /// The reasons that can be given.
    let reasons: [String]

    static let common = RuleSheet<ParticipantAction>("§8.1", "Change a training") {
        Rule("course_identifier", "Enter a '#/course_identifier'.") { $0.role == nil }
        Rule("course_identifier", unknownCourse) { $0.role != nil && $0.training == nil }
    }

    static let unknownCourse =
        "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."

    /// Throws the 400 of a body without a known attribute first, then the 404 of a participant that is not the caller's (§3).
    init(
        id: String, knowing attributes: [String], reasons: [String] = [], in call: Call<RECTRecords>,
        _ scope: RECTScope
    ) throws {
        self.scope = scope
        self.reasons = reasons
        body = try call.attributes(known: attributes)
        let participant = try RECTRecords.Participant.list.record(id, in: scope)
        self.participant = participant
        role = Role(course: body.text("course_identifier"))
        training = role.flatMap { scope.training(of: participant.id, as: $0) }
    }

    var reason: String? { body.text("reason") }
    var status: RECTv3.TrainingStatus? { training?.period.trainingStatus }
    var startedOn: CalendarDate? { training?.period.startedOn }

    /// Reports why the training stops, and ends it today unless it has ended before.
    func stop(in call: inout Call<RECTRecords>, _ report: (inout RECTRecords.TrainingPeriod) -> Void) {
        guard let training else { return }
        let (now, today) = (call.now, scope.today)
        call.records.trainingPeriods.update(training.period.id) { period in
            report(&period)
            period.end(on: today, at: now)
        }
        call.records.touchParticipant(participant.id, at: now)
    }
}

/// What deferring and withdrawing have in common (§8.2).
extension ParticipantAction {
    static let reason = RuleSheet<ParticipantAction>("§8.2", "Give a reason") {
        Rule("reason", "Enter a '#/reason'.") { !$0.body.isPresent("reason") }
        Rule(
            "reason",
            "The entered '#/reason' is not recognised for the given participant. Check details and try again."
        ) { $0.body.isPresent("reason") && !$0.reasons.contains($0.reason ?? "") }
    }

    static let alreadyWithdrawn = Rule<ParticipantAction>(
        "participant_id", "The '#/participant_id' is already withdrawn.", .firstOfTitle
    ) { $0.status == .withdrawn }

    static let recentlyChanged = Rule<ParticipantAction>(
        "participant_id",
        "You cannot defer or withdraw this participant today. You need to try again tomorrow as the training was recently changed for this participant.",
        .firstOfTitle
    ) { $0.startedOn == $0.scope.today }

    var isYetToStart: Bool { startedOn.map { $0 > scope.today } ?? false }
}

extension RECTRecords.TrainingPeriod {
    /// Ends on a day, unless it ends before.
    mutating func end(on day: CalendarDate, at now: DateTime) {
        if let endedOn, endedOn <= day { return }
        endedOn = day
        updatedAt = now
    }
}

extension RECTSandbox {
    /// The participant as an action leaves them.
    func seen(_ action: ParticipantAction, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.ParticipantResponse> {
        try getParticipant(id: action.participant.id, call)
    }
}
