import MockRuntime

/// What a school's partnerships and registrations for a cohort come to (§12).
struct SchoolFacts: Equatable {
    /// Any provider has a partnership.
    let isPartnered: Bool
    let choice: RECTv3.InductionProgrammeChoice
    /// The providers that train or trained a participant, or that one waits for; in the order of their ids, each once.
    let interested: [String]

    init(of trainings: [Training], isPartnered: Bool) {
        self.isPartnered = isPartnered
        interested = trainings.compactMap { $0.providerID ?? $0.period.namedProviderID }.sorted()
            .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        let isProviderLed = trainings.contains {
            $0.stay.role == .mentor || $0.partnership != nil || $0.period.namedProviderID != nil
        }
        choice = trainings.isEmpty ? .notYetKnown : isProviderLed ? .providerLed : .schoolLed
    }
}

extension RECTRecords {
    /// Every training period, even a past one, at a school in a cohort.
    func trainings(at schoolID: String, in cohort: String) -> [Training] {
        schoolStays[.schoolID, schoolID].map { stay in
            trainings(in: stay).filter { $0.period.cohort == cohort }
        }.flatMap { $0 }
    }

    func isPartnered(_ schoolID: String, in cohort: String) -> Bool {
        partnerships[.schoolID, schoolID].contains { $0.cohort == cohort }
    }

    func facts(of schoolID: String, in cohort: String) -> SchoolFacts {
        SchoolFacts(of: trainings(at: schoolID, in: cohort), isPartnered: isPartnered(schoolID, in: cohort))
    }

    /// When a school changed as a cohort sees it.
    func lastUpdate(of school: School, in cohort: String) -> DateTime {
        schoolCohort(school.id, cohort)?.updatedAt ?? school.updatedAt
    }
}

extension Call<RECTRecords> {
    /// Moves `updated_at` of a school in those of the cohorts in which these facts have changed.
    mutating func noteChanges(of schoolID: String, in cohorts: [String], since before: RECTRecords) {
        for cohort in cohorts
        where before.facts(of: schoolID, in: cohort) != records.facts(of: schoolID, in: cohort) {
            var details =
                records.schoolCohort(schoolID, cohort)
                ?? RECTRecords.SchoolCohort(
                    id: newID(), schoolID: schoolID, cohort: cohort, pupilPremiumUplift: false, sparsityUplift: false,
                    createdAt: now, updatedAt: now)
            details.updatedAt = now
            records.schoolCohorts[details.id] = details
        }
    }
}
