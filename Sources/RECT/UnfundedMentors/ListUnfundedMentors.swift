import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §13: mentors of the caller's ECTs that never trained with the caller.
    func listUnfundedMentors(_ call: Call<RECTRecords>) throws -> Reply<RECTv3.UnfundedMentorsResponse> {
        let scope = scope(call)
        let page = try RECTRecords.Participant.unfundedMentorList.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.UnfundedMentor($0, in: scope.records) }))
    }

    func getUnfundedMentor(id: String, _ call: Call<RECTRecords>) throws -> Reply<RECTv3.UnfundedMentorResponse> {
        let scope = scope(call)
        let mentor = try RECTRecords.Participant.unfundedMentorList.record(id, in: scope)
        return .ok(.init(data: .init(mentor, in: scope.records)))
    }
}

extension RECTRecords.Participant {
    /// Their `updated_at` is one of its own.
    fileprivate static let unfundedMentorList = RECTList<Self>(
        \.participants, order: [.by("created_at", \.createdAt)],
        sortable: [
            .by("created_at", \.createdAt), .by("updated_at", \.unfundedMentorUpdatedAt), .by("id", \.id)
        ],
        filters: [.since { mentor, _ in mentor.unfundedMentorUpdatedAt }],
        where: { mentor, scope in
            scope.mentorsOwnECT(mentor.id) && !scope.records.isTrained(mentor.id, by: scope.caller)
        })
}

extension RECTScope {
    /// Whether the enrolment of an ECT with the caller shows the person as mentor.
    fileprivate func mentorsOwnECT(_ mentorID: String) -> Bool {
        records.schoolStays[.participantID, mentorID].contains { stay in
            records.mentorships[.mentorStayID, stay.id].contains { mentorship in
                guard let ectStay = records.schoolStays[mentorship.ectStayID],
                    records.mentor(of: ectStay.id, on: today) == mentorID
                else { return false }
                return training(of: ectStay.participantID, as: .ect)?.stay.id == ectStay.id
            }
        }
    }
}

extension RECTv3.UnfundedMentor {
    fileprivate init(_ mentor: RECTRecords.Participant, in records: RECTRecords) {
        let stays = records.schoolStays[.participantID, mentor.id].filter { $0.role == .mentor }
        self.init(
            id: mentor.id, type: .unfundedMentor,
            attributes: Attributes(
                fullName: mentor.fullName, email: stays.sorted { $0.startedOn }.last?.email ?? "",
                teacherReferenceNumber: mentor.teacherReferenceNumber, createdAt: mentor.createdAt.utcSeconds,
                updatedAt: mentor.unfundedMentorUpdatedAt.utcSeconds))
    }
}
