import LeadProviderAPI
import MockRuntime

extension RECTv3.School {
    /// A school in a cohort as the caller sees it: with the tutor only where somebody is, or was, registered with it (§12).
    init(_ school: RECTRecords.School, in cohort: String, _ scope: RECTScope) {
        let facts = scope.records.facts(of: school.id, in: cohort)
        let isInterested = facts.interested.contains(scope.caller)
        self.init(
            id: school.id, type: .school,
            attributes: Attributes(
                name: school.name, urn: school.urn, cohort: cohort, inPartnership: facts.isPartnered,
                inductionProgrammeChoice: facts.choice, expressionOfInterest: isInterested,
                inductionTutorName: isInterested ? school.inductionTutorName : nil,
                inductionTutorEmail: isInterested ? school.tutorEmail : nil,
                createdAt: school.createdAt.utcSeconds,
                updatedAt: scope.records.lastUpdate(of: school, in: cohort).utcSeconds))
    }
}
