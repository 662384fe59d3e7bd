import MockRuntime

extension NPQSandbox {
    /// §8.1
    func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantResponse> {
        try ParticipantAction(id: id, in: call, by: Version.rules).changeSchedule(in: &call)
        return .data(try call.seenParticipant(id, by: Version.rules), in: call.records)
    }
}

extension ParticipantAction {
    /// Moves a training to another schedule, and with it perhaps to another cohort (§8.1).
    func changeSchedule(in call: inout Call<NPQRecords>) throws {
        let schedule = targetSchedule(in: call.records, today: call.now.date)
        let move = application.flatMap { application in
            schedule.map { ScheduleMove(application: application, schedule: $0, records: call.records) }
        }
        var rules = commonRules(in: call.records)
        rules.refuse(
            "schedule_identifier", "The property '#/schedule_identifier' must be present", if: schedule == nil)
        rules.refuseUnlessFailed(
            "cohort",
            "You cannot change a participant to this cohort as you do not have a contract for the cohort and course. Contact the DfE for assistance.",
            if: move.map { !$0.hasContract } ?? false)
        rules.refuse(
            "participant_id", "The participant is already withdrawn", if: application?.trainingStatus == .withdrawn)
        rules.refuse(
            "schedule_identifier", "Changing schedule would invalidate existing declarations. Please void them first.",
            if: move?.invalidatesDeclarations ?? false)
        rules.refuse(
            "schedule_identifier", "The participant already has the specified schedule",
            if: move.map { $0.application.schedule == $0.schedule.id } ?? false)
        rules.refuseUnlessFailed(
            "schedule_identifier", "The selected schedule is not valid for the course",
            if: move.map { !$0.fitsCourse } ?? false)
        rules.refuseUnlessFailed(
            "cohort",
            "You cannot change the '#/cohort' field when there are submitted, eligible, payable, or paid declarations in the new cohort",
            if: move.map { $0.changesCohort && call.records.hasLiveDeclarations($0.application) } ?? false)
        rules.refuse(
            "cohort",
            "You cannot change the '#/cohort' field from one with a funding cap to one without a funding cap",
            if: move?.funding.from == .capped && move?.funding.to == .full)
        rules.refuse(
            "cohort", "You cannot change the '#/cohort' field from one that is not funded to with that is funded",
            if: move?.funding.from == .zero && (move?.funding.to == .capped || move?.funding.to == .full))
        try rules.check()
        guard let move else { return }
        let now = call.now
        call.records.applications.update(move.application.id) { application in
            application = move.result
            application.updatedAt = now
        }
    }

    /// The schedule in the year that was sent, else in that of the present schedule, else in the current cohort's. Of a
    /// year's cohorts the one with the highest suffix counts.
    private func targetSchedule(in records: NPQRecords, today: CalendarDate) -> NPQRecords.Schedule? {
        let identifier = attributes.text("schedule_identifier")
        let present = application.flatMap { records.schedule(of: $0) }.flatMap { records.cohorts[$0.cohort] }
        let year = sentYear ?? (present ?? records.currentCohort(on: today, by: rules))?.startYear
        return records.schedules.filter {
            $0.identifier == identifier && records.cohorts[$0.cohort]?.startYear == year
                && records.knows($0.cohort, by: rules)
        }.max { $0.cohort < $1.cohort }
    }

    /// `cohort` as text or number; nil when absent or blank, 0 for what is no year.
    private var sentYear: Int? {
        if let text = attributes.text("cohort") { return Int(text) ?? 0 }
        return attributes["cohort"]?.numberValue.map { $0.intValue ?? 0 }
    }
}

/// A training on its way to a schedule.
private struct ScheduleMove {
    let application: NPQRecords.Application
    let schedule: NPQRecords.Schedule
    let records: NPQRecords

    var changesCohort: Bool { schedule.cohort != application.cohort }
    var fitsCourse: Bool { schedule.courseGroup == records.courses[application.course]?.group }

    var hasContract: Bool {
        records.hasContract(provider: application.providerID, cohort: schedule.cohort, course: application.course)
    }

    var funding: (from: NPQRecords.Cohort.Funding?, to: NPQRecords.Cohort.Funding?) {
        (records.cohort(of: application)?.funding, records.cohorts[schedule.cohort]?.funding)
    }

    /// Unlike when declaring, the very start of the schedule is too early.
    var invalidatesDeclarations: Bool {
        let start = DateTime(schedule.appliesFrom)
        return records.declarations[.applicationID, application.id].contains { declaration in
            declaration.isLive
                && (declaration.declarationDate <= start
                    || !schedule.allowedDeclarationTypes.contains(declaration.declarationType))
        }
    }

    var result: NPQRecords.Application {
        var moved = application
        moved.schedule = schedule.id
        guard changesCohort else { return moved }
        moved.cohort = schedule.cohort
        if funding.to == .zero { moved.fundedPlace = false }
        if funding.from == .full, funding.to == .capped { moved.fundedPlace = application.eligibleForFunding }
        return moved
    }
}
