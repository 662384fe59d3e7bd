import MockRuntime

/// What is known about declarations and their payment (§6, §9).
extension NPQRecords {
    /// Where the next declaration or clawback of a provider's cohort goes: the open statement whose cut-off comes first.
    func nextOutputStatement(provider: String, cohort: String, today: CalendarDate) -> Statement? {
        statements[.providerID, provider].filter {
            $0.cohort == cohort && $0.state == .open && $0.outputFee && $0.cutOffDate >= today
        }.sorted { $0.cutOffDate }.first
    }

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

    /// Whether a delivery partner works for a provider in a cohort.
    func isPartner(_ partner: DeliveryPartner, of provider: String, in cohort: String) -> Bool {
        partnerships[.deliveryPartnerID, partner.id].contains {
            $0.providerID == provider && $0.cohorts.contains(cohort)
        }
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

extension NPQRecords.Declaration {
    /// Paid for, or going to be.
    var isLive: Bool { [.submitted, .eligible, .payable, .paid].contains(state) }
}

extension Call<NPQRecords> {
    /// Whether the caller made a declaration, or its participant was transferred to the caller (§2.2).
    func canSee(_ declaration: NPQRecords.Declaration, by rules: VersionRules) -> Bool {
        guard records.knows(declaration.cohort, by: rules) else { return false }
        return declaration.providerID == caller
            || rules.showsTransferredDeclarations
                && records.applications[declaration.applicationID]?.providerID == caller
    }

    /// A declaration that the caller can see. Throws the 404 of any other.
    func declaration(_ id: String, by rules: VersionRules) throws -> NPQRecords.Declaration {
        guard let declaration = records.declarations[UUIDText.normalized(id)], canSee(declaration, by: rules) else {
            throw NPQError.notFound
        }
        return declaration
    }

    /// A declaration that the caller may change. Throws the 403 of one that another provider made (§5.1).
    func ownDeclaration(_ id: String, by rules: VersionRules) throws -> NPQRecords.Declaration {
        let declaration = try declaration(id, by: rules)
        guard declaration.providerID == caller else {
            throw NPQError.list(
                403,
                [
                    .init(
                        title: "Cannot modify declaration",
                        detail:
                            "The declaration cannot be modified because it was created by another lead provider")
                ])
        }
        return declaration
    }

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
