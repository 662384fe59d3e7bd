public import LeadProviderAPI
import MockRuntime

extension NPQRecords: LeadProviderRecords {
    public static var dialect: Dialect { .npq }
}

typealias NPQScope = Scope<NPQRecords>
typealias NPQList<Element: Record> = RecordList<NPQRecords, Element>

/// The facts behind the rules (§6).
extension NPQRecords {
    func cohort(of application: Application) -> Cohort? { cohorts[application.cohort] }

    /// The start year of a cohort.
    func year(_ cohort: String) -> Int? { cohorts[cohort]?.startYear }

    /// Additional support offer and early headship coaching offer count as one course.
    func isSameCourse(_ a: String, _ b: String) -> Bool { a == b || courses[a]?.sameCourseAs.contains(b) == true }

    /// The schedule with an identifier in a cohort.
    func schedule(_ identifier: String, in cohort: String) -> Schedule? { schedules["\(identifier)@\(cohort)"] }

    func schedule(of application: Application) -> Schedule? { application.schedule.flatMap { schedules[$0] } }

    func hasContract(provider: String, cohort: String, course: String) -> Bool {
        contracts[.providerID, provider].contains { $0.cohort == cohort && $0.courses.contains(course) }
    }

    /// The users whose applications count as this one's: the same person, and everybody with the same verified reference number.
    func people(like participant: Participant) -> [String] {
        guard participant.teacherReferenceNumberValidated, let number = participant.teacherReferenceNumber else {
            return [participant.id]
        }
        let others = participants.compactMap {
            $0.teacherReferenceNumber == number && $0.teacherReferenceNumberValidated && $0.id != participant.id
                ? $0.id : nil
        }
        return [participant.id] + others
    }

    /// Declarations that are paid for, or will be.
    func hasLiveDeclarations(_ application: Application) -> Bool {
        declarations[.applicationID, application.id].contains(where: \.isLive)
    }

    /// When the application, or the person as far as providers see it, last changed (§4.1).
    func lastUpdate(of application: Application) -> DateTime {
        max(
            application.updatedAt,
            participants[application.participantID]?.significantlyUpdatedAt ?? application.updatedAt)
    }

    /// A change that providers see through `updated_since` (§6, significant user update).
    mutating func touchParticipant(_ id: String, at now: DateTime) {
        participants.update(id) { participant in
            participant.updatedAt = now
            participant.significantlyUpdatedAt = now
        }
    }
}

extension NPQScope {
    var rules: VersionRules { VersionRules(version: version) }

    /// Whether what is of a cohort exists for the version.
    func knows(_ cohort: String) -> Bool {
        rules.knowsAllCohorts || records.cohorts[cohort].map(rules.knows) ?? true
    }

    /// The latest cohort that people can register for already.
    var currentCohort: NPQRecords.Cohort? {
        records.cohorts.filter { $0.registrationStartsOn <= today && rules.knows($0) }.max { $0.id < $1.id }
    }

    /// Whether the caller accepted an application, and it exists for the version.
    func hasAccepted(_ application: NPQRecords.Application) -> Bool {
        application.status == .accepted && application.providerID == caller && knows(application.cohort)
    }

    /// The applications of a person that the caller accepted, oldest first.
    func acceptedApplications(of participantID: String) -> TableRows<NPQRecords.Application> {
        records.applications[.participantID, participantID].filter(hasAccepted)
    }
}

/// What an application is worth (§7.1).
extension NPQRecords {
    /// Whether the person has a funded place on the course elsewhere.
    func isPreviouslyFunded(_ application: Application) -> Bool {
        applications[.participantID, application.participantID].contains { other in
            other.id != application.id && other.status == .accepted && other.eligibleForFunding
                && other.fundedPlace != false
                && isSameCourse(application.course, other.course)
        }
    }

    func isEligibleForFunding(_ application: Application) -> Bool {
        application.eligibleForFunding && (application.fundedByPolicy || !isPreviouslyFunded(application))
    }

    /// `ineligible_for_funding_reason`.
    func fundingObstacle(of application: Application) -> NPQv1.FundingObstacle? {
        if isPreviouslyFunded(application) { return .previouslyFunded }
        return application.eligibleForFunding ? nil : .establishmentIneligible
    }
}
