import MockRuntime

extension NPQSandbox {
    /// §10.2
    func createNPQParticipantOutcome(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantOutcomeResponse> {
        let attributes = try BodyAttributes(required: call.request.sentBody)
        let participant = try call.participant(id, by: Version.rules)
        let outcome = try CreateOutcome(attributes, of: participant, rules: Version.rules).perform(in: &call)
        return .data(outcome, in: call.records)
    }
}

/// Reporting the result of a course (§10.2).
struct CreateOutcome {
    let participant: NPQRecords.Participant
    let course: String?
    let state: String?
    let completionDate: CompletionDate
    let rules: VersionRules

    init(_ attributes: BodyAttributes, of participant: NPQRecords.Participant, rules: VersionRules) {
        self.rules = rules
        self.participant = participant
        course = attributes.text("course_identifier")
        state = attributes.text("state")
        completionDate = CompletionDate(attributes)
    }

    /// The outcome that was made, or the latest one when there is nothing new to say.
    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Outcome {
        let declaration = completedDeclaration(in: call.records, provider: call.caller)
        try check(in: call.records, today: call.now.date, hasCompleted: declaration != nil)
        guard let declaration, let state, let date = completionDate.date else { throw NPQError.notFound }
        if let latest = call.records.latestOutcome(of: declaration), latest.state.rawValue == state,
            latest.state == .passed && rules.keepsFirstPass || latest.completionDate == date
        {
            return latest
        }
        let now = call.now
        call.records.declarations.update(declaration.id) { $0.updatedAt = now }
        return call.add(.init(rawValue: state), on: date, to: declaration)
    }

    private func check(in records: NPQRecords, today: CalendarDate, hasCompleted: Bool) throws {
        var rules = Rules()
        if let change = records.change(from: participant.id) {
            rules.refuse("participant_id", change.message, if: true)
        }
        rules.refuse(
            "course_identifier",
            "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again.",
            if: course.flatMap { records.courses[$0] }?.hasOutcomes != true)
        rules.refuse(
            "course_identifier", "Enter a '#/course_identifier' value for this participant.", if: course == nil)
        rules.refuse(
            "state",
            "The attribute '#/state' can only include 'passed' or 'failed' values. If you need to void an outcome, you will need to void the associated 'completed' declaration.",
            if: state != "passed" && state != "failed")
        rules.refuse(
            "state",
            "The '#/state' is missing from your request. Please include a 'passed' or 'failed' value and try again.",
            if: state == nil)
        rules.refuse(
            "completion_date",
            "The '#/completion_date' is missing from your request. Please include a completion_date value and try again.",
            if: !completionDate.isSent)
        rules.refuse(
            "completion_date", "The '#/completion_date' value must be in the following format: 'yyyy-mm-dd'",
            if: completionDate.digits == nil || completionDate.date == nil && !self.rules.parsesDaysLast)
        rules.refuse(
            "base",
            "The participant has not had a 'completed' declaration submitted for them. Therefore you cannot update their outcome.",
            if: !hasCompleted)
        // A day that does not exist is told alone, whatever else is wrong.
        if completionDate.digits != nil, completionDate.date == nil, self.rules.parsesDaysLast {
            throw NPQError.badRequest("invalid date")
        }
        rules.refuse(
            "completion_date",
            "The '#/completion_date' value cannot be a future date. Check the date and try again.",
            if: completionDate.date.map { $0 > today } ?? false)
        try rules.check()
    }

    /// The newest for exactly this course, made by the provider or on an application that it has now.
    private func completedDeclaration(in records: NPQRecords, provider: String?) -> NPQRecords.Declaration? {
        records.applications[.participantID, participant.id].filter { $0.course == course }
            .map { application in
                records.declarations[.applicationID, application.id].filter { declaration in
                    declaration.declarationType == .completed
                        && (declaration.isLive || declaration.state == .ineligible)
                        && (declaration.providerID == provider || application.providerID == provider)
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

    init(_ attributes: BodyAttributes) {
        let text = attributes["completion_date"]?.stringValue ?? ""
        isSent = attributes.isPresent("completion_date")
        digits = text.indices.lazy.map { text[$0...].prefix(10) }.first { Self.hasShape($0) }.map(String.init)
        date = digits.flatMap { CalendarDate($0) }
    }

    private static func hasShape(_ text: Substring) -> Bool {
        text.utf8.count == 10
            && text.utf8.enumerated().allSatisfy { index, byte in
                [4, 7].contains(index)
                    ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
