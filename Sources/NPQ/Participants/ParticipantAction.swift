import LeadProviderAPI
import MockRuntime

/// A change of somebody's training, with what every such change has in common (§8).
struct ParticipantAction {
    let participant: NPQRecords.Participant
    let body: DataBody
    let scope: NPQScope
    let course: String?
    /// What the caller accepted of the participant for exactly the course; nil when there is none.
    let application: NPQRecords.Application?
    /// The reasons that can be given; versions differ in them (§14).
    let reasons: [String]

    static let unknownCourse =
        "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again."

    /// The rules that come first.
    static let common = RuleSheet<ParticipantAction>("§8", "Change a training") {
        NPQRecords.ParticipantIDChange.rules.over { $0.scope.records.change(from: $0.participant.id) }
        Rule("course_identifier", unknownCourse) { !$0.isKnownCourse }
        Rule(
            "participant_id",
            "Your update cannot be made as an accepted application cannot be found for the given '#/participant_id' and '#/course_identifier'.",
            .ifAnyFailed
        ) { $0.application == nil }
    }

    static let badReason = Rule<ParticipantAction>("reason", "The property '#/reason' must be a valid reason") {
        !$0.reasons.contains($0.reason ?? "")
    }

    static let alreadyWithdrawn = Rule<ParticipantAction>("participant_id", "The participant is already withdrawn") {
        $0.application?.trainingStatus == .withdrawn
    }

    /// §5.3: throws the 400 of a body without attributes first, then the 404 of a participant who is not the caller's.
    init(id: String, in call: Call<NPQRecords>, _ scope: NPQScope, reasons: [String] = []) throws {
        self.scope = scope
        self.reasons = reasons
        body = try call.attributes()
        participant = try NPQRecords.Participant.list.record(id, in: scope)
        let course = body.text("course_identifier")
        self.course = course
        application =
            scope.acceptedApplications(of: participant.id).filter { $0.course == course }
            .sorted { $0.createdAt }.last
    }

    var reason: String? { body.text("reason") }

    /// The declarations of the training, in whatever state.
    var declarations: TableRows<NPQRecords.Declaration> {
        scope.records.declarations[.applicationID, application?.id ?? ""]
    }

    private var isKnownCourse: Bool { course.flatMap { scope.records.courses[$0] } != nil }
}

extension NPQSandbox {
    /// The participant as an action leaves them.
    func seen(_ participant: NPQRecords.Participant, _ call: Call<NPQRecords>) -> Reply<Version.ParticipantResponse> {
        .data(SeenParticipant(participant, in: scope(call)), in: scope(call))
    }
}

extension Call<NPQRecords> {
    /// Records a state of a training and puts the training into it.
    mutating func report(
        _ state: NPQRecords.ApplicationState.State, reason: String? = nil, of application: NPQRecords.Application?
    ) {
        guard let application else { return }
        let now = now
        let record = NPQRecords.ApplicationState(
            id: newID(), applicationID: application.id, providerID: application.providerID, state: state,
            reason: reason, createdAt: now)
        records.applicationStates[record.id] = record
        records.applications.update(application.id) { application in
            application.trainingStatus = state
            application.updatedAt = now
        }
    }
}
