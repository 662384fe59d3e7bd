import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §10.2
    func createNPQParticipantOutcome(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<
        Version.ParticipantOutcomeResponse
    > {
        let body = try call.attributes()
        let participant = try NPQRecords.Participant.list.record(id, in: scope(call))
        let outcome = try CreateOutcome(body, of: participant, in: scope(call)).perform(in: &call)
        return .data(outcome, in: scope(call))
    }
}

/// Reporting the result of a course (§10.2).
struct CreateOutcome {
    let participant: NPQRecords.Participant
    let scope: NPQScope
    let course: String?
    let state: String?
    let completionDate: CompletionDate
    /// The newest for exactly this course, made by the provider or on an application that it has now.
    let declaration: NPQRecords.Declaration?

    static let rules = RuleSheet<CreateOutcome>("§10.2", "Create an outcome") {
        NPQRecords.ParticipantIDChange.rules.over { $0.scope.records.change(from: $0.participant.id) }
        Rule("course_identifier", ParticipantAction.unknownCourse) { !$0.hasOutcomes }
        Rule("course_identifier", "Enter a '#/course_identifier' value for this participant.") { $0.course == nil }
        Rule(
            "state",
            "The attribute '#/state' can only include 'passed' or 'failed' values. If you need to void an outcome, you will need to void the associated 'completed' declaration."
        ) { !["passed", "failed"].contains($0.state) }
        Rule(
            "state",
            "The '#/state' is missing from your request. Please include a 'passed' or 'failed' value and try again."
        ) { $0.state == nil }
        Rule(
            "completion_date",
            "The '#/completion_date' is missing from your request. Please include a completion_date value and try again."
        ) { !$0.completionDate.isSent }
        Rule("completion_date", "The '#/completion_date' value must be in the following format: 'yyyy-mm-dd'") {
            $0.completionDate.digits == nil || $0.isImpossibleDay && !$0.scope.rules.parsesDaysLast
        }
        Rule(
            "base",
            "The participant has not had a 'completed' declaration submitted for them. Therefore you cannot update their outcome."
        ) { $0.declaration == nil }
        // Since version 3 a day that does not exist is reported alone, whatever else is wrong.
        Rule("Bad request", "invalid date", then: .answer(400)) { $0.isImpossibleDay && $0.scope.rules.parsesDaysLast }
        Rule(
            "completion_date", "The '#/completion_date' value cannot be a future date. Check the date and try again.",
            .firstOfTitle
        ) { facts in facts.completionDate.date.map { $0 > facts.scope.today } ?? false }
    }

    init(_ body: DataBody, of participant: NPQRecords.Participant, in scope: NPQScope) {
        self.participant = participant
        self.scope = scope
        course = body.text("course_identifier")
        state = body.text("state")
        completionDate = CompletionDate(body)
        declaration = course.flatMap { scope.completedDeclaration(of: participant, course: $0) }
    }

    private var hasOutcomes: Bool { course.flatMap { scope.records.courses[$0] }?.hasOutcomes == true }
    private var isImpossibleDay: Bool { completionDate.digits != nil && completionDate.date == nil }

    /// The outcome that was made, or the latest one when there is nothing new to say.
    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Outcome {
        try Self.rules.check(self, by: .npq)
        guard let declaration, let state, let date = completionDate.date else { throw Dialect.npq.notFound }
        if let latest = call.records.latestOutcome(of: declaration), latest.state.rawValue == state,
            latest.state == .passed && scope.rules.keepsFirstPass || latest.completionDate == date
        {
            return latest
        }
        let now = call.now
        call.records.declarations.update(declaration.id) { $0.updatedAt = now }
        return call.add(.init(rawValue: state), on: date, to: declaration)
    }
}

extension NPQScope {
    fileprivate func completedDeclaration(
        of participant: NPQRecords.Participant, course: String
    ) -> NPQRecords.Declaration? {
        records.applications[.participantID, participant.id].filter { $0.course == course }
            .map { application in
                records.declarations[.applicationID, application.id].filter { declaration in
                    declaration.declarationType == .completed
                        && (declaration.isLive || declaration.state == .ineligible)
                        && (declaration.providerID == caller || application.providerID == caller)
                }.sorted { $0.createdAt }.last
            }.compactMap { $0 }.max { $0.createdAt < $1.createdAt }
    }
}

/// `completion_date` as it was sent: the first `nnnn-nn-nn` in it counts.
struct CompletionDate {
    let isSent: Bool
    /// Nil where there are none.
    let digits: String?
    /// Nil for a day that does not exist.
    let date: CalendarDate?

    init(_ body: DataBody) {
        let text = body["completion_date"]?.stringValue ?? ""
        isSent = body.isPresent("completion_date")
        digits = text.firstMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/).map { String($0.output) }
        date = digits.flatMap { CalendarDate($0) }
    }
}
