import LeadProviderAPI
import MockRuntime

extension NPQSandbox {
    /// §7.3
    func acceptNPQApplication(id: String, _ call: inout Call<NPQRecords>) throws -> Reply<Version.ApplicationResponse> {
        let scope = scope(call)
        let application = try NPQRecords.Application.list.record(id, in: scope)
        let body = try DataBody(optional: call.request, known: scope.rules.acceptAttributes, by: .npq)
        let accepted = try AcceptApplication(application, body, in: scope).perform(in: &call)
        return .data(accepted, in: self.scope(call))
    }
}

/// Accepting an application (§7.3).
struct AcceptApplication {
    let application: NPQRecords.Application
    let funding: NPQRecords.Cohort.Funding?
    /// Nil when absent or not a JSON boolean.
    let fundedPlace: Bool?
    let scheduleIdentifier: String?
    /// The chosen schedule of the application's cohort, else the default one; nil when the cohort has none of that identifier.
    let schedule: NPQRecords.Schedule?
    let scope: NPQScope

    static let rules = RuleSheet<AcceptApplication>("§7.3", "Accept an application") {
        Rule("funded_place", "Set '#/funded_place' to true or false.") {
            $0.funding == .capped && $0.fundedPlace == nil
        }
        Rule("funded_place", "The '#/funded_place' field should be false for unfunded cohorts.") {
            $0.funding == .zero && $0.fundedPlace != false
        }
        Rule("application", "This NPQ application has already been accepted") { $0.application.status == .accepted }
        Rule("application", "Once rejected an application cannot change state") { $0.application.status == .rejected }
        Rule("application", "The participant has already had an application accepted for this course.") {
            $0.hasOtherPlace
        }
        Rule(
            "application", "The participant is not eligible for funding, so '#/funded_place' cannot be set to true.",
            .ifAnyFailed
        ) { $0.funding == .capped && $0.fundedPlace == true && !$0.application.eligibleForFunding }
        Rule("schedule_identifier", "The selected schedule cannot be found in the application cohort") {
            $0.scheduleIdentifier != nil && $0.schedule == nil
        }
        Rule("schedule_identifier", "The selected schedule is not valid for the course", .ifAnyFailed) {
            $0.schedule?.courseGroup != $0.scope.records.courses[$0.application.course]?.group
        }
    }

    init(_ application: NPQRecords.Application, _ body: DataBody, in scope: NPQScope) {
        self.application = application
        self.scope = scope
        funding = scope.records.cohort(of: application)?.funding
        fundedPlace = body.bool("funded_place")
        scheduleIdentifier = body.text("schedule_identifier")
        schedule = (scheduleIdentifier ?? scope.defaultSchedule(of: application)).flatMap {
            scope.records.schedule($0, in: application.cohort)
        }
    }

    /// Another place on the course in the cohort, with whatever provider; since version 3 a withdrawn one does not count.
    private var hasOtherPlace: Bool {
        guard let participant = scope.records.participants[application.participantID] else { return false }
        return scope.records.people(like: participant).contains { person in
            scope.records.applications[.participantID, person].contains { other in
                other.id != application.id && other.status == .accepted
                    && !(scope.rules.withdrawingFreesPlace && other.trainingStatus == .withdrawn)
                    && other.cohort == application.cohort
                    && scope.records.isSameCourse(application.course, other.course)
            }
        }
    }

    func perform(in call: inout Call<NPQRecords>) throws -> NPQRecords.Application {
        // §7.3, success 3: looking for a default schedule that the cohort does not have ends in a 404, whatever else is wrong.
        if scheduleIdentifier == nil, schedule == nil { throw Dialect.npq.notFound }
        try Self.rules.check(self, by: .npq)
        let now = call.now
        var accepted = application
        accepted.status = .accepted
        accepted.acceptedAt = now
        accepted.trainingStatus = .active
        accepted.schedule = schedule?.id
        if funding == .capped { accepted.fundedPlace = fundedPlace }
        accepted.updatedAt = now
        call.records.applications[accepted.id] = accepted
        call.report(.active, of: accepted)
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
