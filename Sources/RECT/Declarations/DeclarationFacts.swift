public import LeadProviderAPI
import MockRuntime

extension RECTRecords.Declaration: DeclarationRecord {}

extension RECTRecords {
    /// The training that a declaration was made for, which determines the person, the role, the cohort and the provider.
    func training(of declaration: Declaration) -> Training? {
        trainingPeriods[declaration.trainingPeriodID].flatMap(training)
    }

    /// All declarations for a person in a role, by whatever provider.
    func declarations(of participantID: String, as role: Role) -> [Declaration] {
        trainings(of: participantID, as: role).flatMap { declarations[.trainingPeriodID, $0.period.id].map { $0 } }
    }

    /// A declaration as it is now: a submitted one becomes eligible with its person. One that the control API made payable or
    /// paid without a statement belongs to the next one of the day on which it became eligible (§10).
    func current(_ declaration: Declaration) -> Declaration {
        guard declaration.statementID == nil, declaration.isLive, let training = training(of: declaration) else {
            return declaration
        }
        let eligible = participants[training.stay.participantID]?.eligibleSince(as: training.stay.role)
        let since = eligible.flatMap { $0 >= declaration.createdAt ? $0 : nil }
        guard declaration.state != .submitted || since != nil else { return declaration }
        var current = declaration
        if declaration.state == .submitted { current.state = .eligible }
        let start = since ?? declaration.createdAt
        current.statementID =
            statements[.providerID, training.providerID ?? ""]
            .nextOutput(cohort: training.period.cohort, on: Zone.london.day(of: start))?.id
        current.updatedAt = max(declaration.updatedAt, start)
        return current
    }
}

extension RECTv3.DeclarationType {
    /// The place in the sequence, in which `completed` comes before the extended types (§9.2).
    var position: Int { Self.allCases.firstIndex(of: self) ?? .max }

    /// Neither started nor completed.
    var isRetainedOrExtended: Bool { self != .started && self != .completed }
}
