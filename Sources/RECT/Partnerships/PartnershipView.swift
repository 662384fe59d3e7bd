import LeadProviderAPI
import MockRuntime

extension RECTv3.Partnership {
    /// A partnership as its provider sees it (§11).
    init(_ partnership: RECTRecords.Partnership, in scope: RECTScope) {
        let records = scope.records
        let school = records.schools[partnership.schoolID]
        self.init(
            id: partnership.id, type: .partnership,
            attributes: Attributes(
                cohort: partnership.cohort, urn: school?.urn ?? "", schoolID: partnership.schoolID,
                deliveryPartnerID: partnership.deliveryPartnerID,
                deliveryPartnerName: records.deliveryPartners[partnership.deliveryPartnerID]?.name ?? "",
                inductionTutorName: school?.inductionTutorName, inductionTutorEmail: school?.tutorEmail,
                participantsCurrentlyTraining: records.numberInTraining(with: partnership, on: scope.today),
                createdAt: partnership.createdAt.utcSeconds,
                updatedAt: records.lastUpdate(of: partnership, at: scope.now).utcSeconds))
    }
}

extension RECTRecords {
    fileprivate func numberInTraining(with partnership: Partnership, on day: CalendarDate) -> Int {
        trainingPeriods[.partnershipID, partnership.id].filter { $0.covers(day) }.count
    }

    /// When the partnership changed, or the number of its participants in training: that is noticed at 00:01 UTC of the day on
    /// which a training period starts, and of the day after the one on which it ends.
    func lastUpdate(of partnership: Partnership, at now: DateTime) -> DateTime {
        let nights = trainingPeriods[.partnershipID, partnership.id].map { period in
            let start = DateTime(period.startedOn).adding(seconds: 60)
            let end = period.endedOn.map { DateTime($0).adding(seconds: 86_460) }
            // The service noticed only what was recorded by then.
            return [period.createdAt <= start ? start : nil, end.flatMap { period.updatedAt <= $0 ? $0 : nil }]
        }
        let noticed = nights.flatMap { $0 }.compactMap(\.self).filter { $0 <= now }.max()
        return max(partnership.updatedAt, noticed ?? partnership.updatedAt)
    }
}

extension RECTRecords.School {
    /// The tutor's, or else a contact's.
    var tutorEmail: String? { inductionTutorEmail ?? primaryContactEmail ?? secondaryContactEmail }
}
