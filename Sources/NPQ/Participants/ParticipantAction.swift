import MockRuntime

/// A change of somebody's training, with what every such change has in common (§8).
struct ParticipantAction {
    let participant: NPQRecords.Participant
    let attributes: BodyAttributes
    let course: String?
    /// What the caller accepted of the participant for exactly the course; nil when there is none.
    let application: NPQRecords.Application?
    let rules: VersionRules

    /// §5.3: throws the 400 of a body without attributes first, then the 404 of a participant who is not the caller's.
    init(id: String, in call: Call<NPQRecords>, by rules: VersionRules) throws {
        self.rules = rules
        attributes = try BodyAttributes(required: call.request.sentBody)
        participant = try call.participant(id, by: rules)
        let course = attributes.text("course_identifier")
        self.course = course
        application =
            call.records.acceptedApplications(of: participant.id, with: call.caller, by: rules)
            .filter { $0.course == course }.sorted { $0.createdAt }.last
    }

    /// The rules that come first, as far as they are broken.
    func commonRules(in records: NPQRecords) -> Rules {
        var rules = Rules()
        if let change = records.change(from: participant.id) {
            rules.refuse("participant_id", change.message, if: true)
        }
        rules.refuse(
            "course_identifier",
            "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again.",
            if: course.flatMap { records.courses[$0] } == nil)
        rules.refuseUnlessFailed(
            "participant_id",
            "Your update cannot be made as an accepted application cannot be found for the given '#/participant_id' and '#/course_identifier'.",
            if: application == nil)
        return rules
    }

    /// Writes the state down and puts the training into it.
    func report(_ state: NPQRecords.ApplicationState.State, reason: String?, in call: inout Call<NPQRecords>) {
        guard let application else { return }
        let now = call.now
        let record = NPQRecords.ApplicationState(
            id: call.newID(), applicationID: application.id, providerID: application.providerID, state: state,
            reason: reason, createdAt: now)
        call.records.applicationStates[record.id] = record
        call.records.applications.update(application.id) { application in
            application.trainingStatus = .init(rawValue: state.rawValue)
            application.updatedAt = now
        }
    }
}
