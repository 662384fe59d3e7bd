import MockRuntime

extension NPQSandbox {
    /// §7.3
    func acceptNPQApplication(
        id: String, _ call: inout Call<NPQRecords>
    ) throws -> Reply<Version.ApplicationResponse> {
        let application = try call.application(id, by: Version.rules)
        let attributes = try BodyAttributes(optional: call.request.sentBody, permitted: Version.rules.acceptAttributes)
        let acceptance = AcceptApplication(
            application: application, fundedPlace: attributes.bool("funded_place"),
            scheduleIdentifier: attributes.text("schedule_identifier"), rules: Version.rules)
        let accepted = try acceptance.perform(in: &call)
        return .data(accepted, in: call.records)
    }
}

/// Accepting an application (§7.3).
struct AcceptApplication {
    let application: NPQRecords.Application
    /// Nil when absent or no JSON boolean.
    let fundedPlace: Bool?
    let scheduleIdentifier: String?
    let rules: VersionRules

    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Application {
        let records = call.records
        let funding = records.cohort(of: application)?.funding
        let schedule = schedule(in: records, today: call.now.date)
        // §7.3, success 3: looking for a default schedule that the cohort does not have ends in a 404, whatever else is wrong.
        if scheduleIdentifier == nil, schedule == nil { throw NPQError.notFound }
        var rules = Rules()
        rules.refuse(
            "funded_place", "Set '#/funded_place' to true or false.", if: funding == .capped && fundedPlace == nil)
        rules.refuse(
            "funded_place", "The '#/funded_place' field should be false for unfunded cohorts.",
            if: funding == .zero && fundedPlace != false)
        rules.refuse(
            "application", "This NPQ application has already been accepted", if: application.status == .accepted)
        rules.refuse(
            "application", "Once rejected an application cannot change state", if: application.status == .rejected)
        rules.refuse(
            "application", "The participant has already had an application accepted for this course.",
            if: hasOtherPlace(in: records))
        rules.refuseUnlessFailed(
            "application", "The participant is not eligible for funding, so '#/funded_place' cannot be set to true.",
            if: funding == .capped && fundedPlace == true && !application.eligibleForFunding)
        rules.refuse(
            "schedule_identifier", "The selected schedule cannot be found in the application cohort",
            if: scheduleIdentifier != nil && schedule == nil)
        rules.refuseUnlessFailed(
            "schedule_identifier", "The selected schedule is not valid for the course",
            if: schedule.map { $0.courseGroup.rawValue != records.courses[application.course]?.group.rawValue } ?? false
        )
        try rules.check()
        guard let schedule else { throw NPQError.notFound }
        return accept(with: schedule, funding: funding, in: &call)
    }

    /// The chosen schedule of the application's cohort, else the default one; nil when the cohort has none of that identifier.
    private func schedule(in records: NPQRecords, today: CalendarDate) -> NPQRecords.Schedule? {
        if let scheduleIdentifier { return records.schedule(scheduleIdentifier, in: application.cohort) }
        guard let group = records.courses[application.course]?.group, let cohort = records.cohort(of: application)
        else { return nil }
        return records.schedule(DefaultSchedule.identifier(for: group, cohort: cohort, today: today), in: cohort.id)
    }

    /// Another place on the course in the cohort, with whatever provider; since version 3 a withdrawn one does not count.
    private func hasOtherPlace(in records: NPQRecords) -> Bool {
        guard let participant = records.participants[application.participantID] else { return false }
        return records.people(like: participant).contains { person in
            records.applications[.participantID, person].contains { other in
                other.id != application.id && other.status == .accepted
                    && !(rules.withdrawingFreesPlace && other.trainingStatus == .withdrawn)
                    && other.cohort == application.cohort && records.isSameCourse(application.course, other.course)
            }
        }
    }

    private func accept(
        with schedule: NPQRecords.Schedule, funding: NPQRecords.Cohort.Funding?, in call: inout Call<NPQRecords>
    ) -> NPQRecords.Application {
        let now = call.now
        var accepted = application
        accepted.status = .accepted
        accepted.acceptedAt = now
        accepted.trainingStatus = .active
        accepted.schedule = schedule.id
        if funding == .capped { accepted.fundedPlace = fundedPlace }
        accepted.updatedAt = now
        call.records.applications[accepted.id] = accepted
        let state = NPQRecords.ApplicationState(
            id: call.newID(), applicationID: accepted.id, providerID: accepted.providerID, state: .active, reason: nil,
            createdAt: now)
        call.records.applicationStates[state.id] = state
        rejectOthers(in: &call)
        call.records.touchParticipant(accepted.participantID, at: now)
        return accepted
    }

    /// The person's other applications for exactly this course and cohort, whatever their provider and status.
    private func rejectOthers(in call: inout Call<NPQRecords>) {
        let now = call.now
        let others = call.records.applications[.participantID, application.participantID].filter { other in
            other.id != application.id && other.course == application.course && other.cohort == application.cohort
        }
        for id in others.map(\.id) {
            call.records.applications.update(id) { other in
                other.status = .rejected
                other.reasonForRejection = .otherApplicationInThisCohortAccepted
                other.updatedAt = now
            }
        }
    }
}
