import LeadProviderAPI
import MockRuntime

/// What is known about declarations and their payment (§6, §9).
extension NPQRecords {
    /// Whether declarations are paid for (§7.1).
    func isFundable(_ application: Application) -> Bool {
        isEligibleForFunding(application) && application.fundedPlace != false
    }

    /// Where delivery partners are named. Before 2024 the school decides, too.
    func isInEngland(_ application: Application) -> Bool {
        if application.teacherCatchment == .england { return true }
        let isBefore2024 = (cohort(of: application)?.startYear).map { $0 < 2024 } ?? false
        return isBefore2024 && application.schoolUrn?.hasPrefix("1") ?? false
    }

    /// Whether somebody else with the same teacher reference number is paid for the milestone already (§9.4).
    func hasDuplicate(of type: DeclarationType, for application: Application) -> Bool {
        guard let number = participants[application.participantID]?.teacherReferenceNumber else { return false }
        return participants.contains { other in
            other.teacherReferenceNumber == number && other.id != application.participantID
                && applications[.participantID, other.id].contains { theirs in
                    isSameCourse(application.course, theirs.course)
                        && declarations[.applicationID, theirs.id].contains {
                            $0.declarationType == type && $0.isLive
                        }
                }
        }
    }

    func participantID(of declaration: Declaration) -> String? {
        applications[declaration.applicationID]?.participantID
    }

    /// The course's record.
    func course(of declaration: Declaration) -> Course? {
        applications[declaration.applicationID].flatMap { courses[$0.course] }
    }

    func latestOutcome(of declaration: Declaration) -> Outcome? {
        outcomes[.declarationID, declaration.id].sorted { $0.createdAt }.last
    }
}

extension Call<NPQRecords> {
    /// Puts a declaration onto a statement.
    mutating func add(
        _ declaration: NPQRecords.Declaration, to statement: NPQRecords.Statement,
        as state: NPQRecords.StatementItem.State
    ) {
        let item = NPQRecords.StatementItem(
            id: newID(), declarationID: declaration.id, statementID: statement.id, state: state)
        records.statementItems[item.id] = item
    }

    /// Adds an outcome to a declaration.
    mutating func add(
        _ state: NPQRecords.Outcome.State, on date: CalendarDate, to declaration: NPQRecords.Declaration
    ) -> NPQRecords.Outcome {
        let outcome = NPQRecords.Outcome(
            id: newID(), declarationID: declaration.id, state: state, completionDate: date, createdAt: now,
            updatedAt: now)
        records.outcomes[outcome.id] = outcome
        return outcome
    }
}
