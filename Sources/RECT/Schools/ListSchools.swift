import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §12: the same schools for every provider, as one cohort sees them.
    func listSchools(_ call: Call<RECTRecords>) throws -> Reply<RECTv3.SchoolsResponse> {
        let scope = scope(call)
        let page = try RECTRecords.School.list.page(in: scope)
        guard let cohort = scope.schoolsCohort else { return .ok(.init(data: [])) }
        return .ok(.init(data: page.map { RECTv3.School($0, in: cohort, scope) }))
    }

    /// The only single record with a filter that counts.
    func getSchool(id: String, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.SchoolResponse> {
        let scope = scope(call)
        let list = RECTRecords.School.list
        try list.checkFilters(in: scope)
        let school = try list.record(id, in: scope)
        guard let cohort = scope.schoolsCohort, scope.lists(school, in: cohort) else { throw Dialect.rect.notFound }
        return .ok(.init(data: .init(school, in: cohort, scope)))
    }
}

extension RECTRecords.School {
    /// §5.3: a `sort` that names `updated_at` sorts by the school's record for the cohort throughout.
    fileprivate static let list = RECTList<Self>(
        \.schools, order: [.by("created_at", \.createdAt)],
        sortable: [
            .joined("created_at") { school, scope in
                let details = scope.sort.contains("updated_at") ? scope.details(of: school) : nil
                return details?.createdAt ?? school.createdAt
            },
            .joined("updated_at") { school, scope in scope.details(of: school)?.updatedAt ?? school.updatedAt },
            .by("id", \.id), .by("urn", \.urn)
        ],
        filters: [
            Filter("cohort") { rows, _, scope in
                let cohort = scope.schoolsCohort
                return rows.filter { school in cohort.map { scope.lists(school, in: $0) } ?? false }
            }.required(),
            .text("urn") { school, urn, _ in school.urn == urn.prefix { $0.isNumber } },
            .since { school, scope in scope.details(of: school)?.updatedAt ?? school.updatedAt }
        ])
}

extension RECTScope {
    /// The cohort of `filter[cohort]`, of which leading digits count; nil when it is blank or unknown.
    fileprivate var schoolsCohort: String? {
        records.cohort(of: number("cohort"))?.id
    }

    fileprivate func lists(_ school: RECTRecords.School, in cohort: String) -> Bool {
        school.eligible || records.isPartnered(school.id, in: cohort)
    }

    fileprivate func details(of school: RECTRecords.School) -> RECTRecords.SchoolCohort? {
        schoolsCohort.flatMap { records.schoolCohort(school.id, $0) }
    }
}
