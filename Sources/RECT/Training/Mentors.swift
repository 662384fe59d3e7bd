import MockRuntime

extension RECTRecords {
    /// The mentor during an ECT's stay: on a day, or else the next one (§7).
    func mentor(of stayID: String, on day: CalendarDate) -> String? {
        let all = mentorships[.ectStayID, stayID].sorted { $0.startedOn }
        return mentor(of: all.first { $0.covers(day) } ?? all.first { $0.startedOn > day })
    }

    /// The mentor during an ECT's stay whose time is closest to a day (§9.4).
    func mentor(of stayID: String, closestTo day: CalendarDate) -> String? {
        let all = mentorships[.ectStayID, stayID].sorted { $0.startedOn }.map { $0 }
        return mentor(of: all.first { $0.covers(day) } ?? all.min { $0.distance(to: day) < $1.distance(to: day) })
    }

    private func mentor(of mentorship: Mentorship?) -> String? {
        mentorship.flatMap { schoolStays[$0.mentorStayID]?.participantID }
    }
}

extension RECTRecords.Mentorship {
    /// The days between a day and the start or the end, whichever is closer.
    fileprivate func distance(to day: CalendarDate) -> Int {
        let bounds = [startedOn, endedOn].compactMap(\.self)
        return bounds.map { abs($0.daysSince1970 - day.daysSince1970) }.min() ?? .max
    }
}
