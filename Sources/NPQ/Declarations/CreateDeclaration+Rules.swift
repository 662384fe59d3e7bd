import MockRuntime

/// §9.2, in the order of its table. The last row never applies: the rule against a second live declaration comes first.
extension CreateDeclaration {
    /// Throws the 422 of the request's rules, else that of the record's.
    func check(in records: NPQRecords, now: DateTime) throws {
        var rules = Rules()
        try checkParticipant(in: records, rules: &rules)
        checkWhatAndWhen(in: records, rules: &rules)
        checkSchedule(in: records, today: now.date, rules: &rules)
        checkRest(in: records, rules: &rules)
        try rules.check()
        try checkRecord(in: records, now: now)
    }

    private func checkParticipant(in records: NPQRecords, rules: inout Rules) throws {
        let id = participantID ?? ""
        rules.refuse(
            "participant_id", "The property '#/participant_id' must be present", if: participantID == nil)
        if let change = records.change(from: id) { rules.refuse("participant_id", change.message, if: true) }
        rules.refuseUnlessFailed(
            "participant_id",
            "Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again.",
            if: records.acceptedApplications(of: id, with: providerID, by: self.rules).isEmpty)
        if !rules.haveFailed, let state = application.flatMap({ records.latestState(of: $0, with: providerID) }),
            state.state == .withdrawn
        {
            // Without a date there is nothing to compare, which is a 400.
            guard let instant = date.instant else {
                throw NPQError.badRequest("comparison of ActiveSupport::TimeWithZone with nil failed")
            }
            rules.refuse(
                "participant_id",
                "This participant withdrew from this course on \(state.createdAt.utcSeconds). Enter a '#/declaration_date' that's on or before the withdrawal date.",
                if: state.createdAt <= instant)
        }
        rules.refuseUnlessFailed(
            "course_identifier",
            "The entered '#/course_identifier' is not recognised for the given participant. Check details and try again.",
            if: !records.applications[.participantID, id].contains { application in
                application.status == .accepted
                    && course.map { records.isSameCourse(application.course, $0) } ?? false
            })
    }

    private func checkWhatAndWhen(in records: NPQRecords, rules: inout Rules) {
        if !rules.haveFailed {
            rules.refuse(
                "declaration_date", "Enter a valid RFC3339 '#/declaration_date'.", if: date.isSent && !date.isWellFormed
            )
            rules.refuse(
                "declaration_date", "Enter a '#/declaration_date' that's on or after the schedule start.",
                if: startsLater)
        }
        rules.refuse("declaration_date", "Enter a '#/declaration_date'.", if: date.instant == nil)
        rules.refuse("declaration_type", "Enter a '#/declaration_type'.", if: type == nil)
        rules.refuse(
            "declaration_type", "The entered '#/declaration_type' is not recognised.",
            if: !NPQRecords.DeclarationType.allCases.contains { $0.rawValue == type })
    }

    private var startsLater: Bool {
        guard let instant = date.instant, let schedule else { return false }
        return instant < DateTime(schedule.appliesFrom)
    }

    private func checkSchedule(in records: NPQRecords, today: CalendarDate, rules: inout Rules) {
        rules.refuseUnlessFailed("application", "The application is missing a schedule.", if: schedule == nil)
        guard let application, let schedule else { return }
        rules.refuseUnlessFailed(
            "declaration_type", "The property '#/declaration_type' does not exist for this schedule.",
            if: !schedule.allowedDeclarationTypes.contains { $0.rawValue == type })
        rules.refuseUnlessFailed(
            "cohort",
            "You cannot submit a declaration for this participant as you do not have a contract for the cohort and course. Contact the DfE for assistance.",
            if: !records.hasContract(provider: providerID, cohort: schedule.cohort, course: application.course))
        rules.refuseUnlessFailed(
            "cohort", records.noStatementMessage(cohort: schedule.cohort),
            if: records.isFundable(application)
                && records.nextOutputStatement(provider: providerID, cohort: schedule.cohort, today: today) == nil)
    }

    private func checkRest(in records: NPQRecords, rules: inout Rules) {
        rules.refuse(
            "has_passed",
            "Enter 'true' or 'false' in the '#/has_passed' field to indicate whether this participant has passed or failed their course.",
            if: hasOutcome(in: records) && hasPassed == nil)
        rules.refuseUnlessFailed(
            "base", "A declaration has already been submitted that will be, or has been, paid for this event",
            if: records.declarations[.applicationID, application?.id ?? ""].contains {
                $0.declarationType.rawValue == type && $0.isLive
            })
        rules.refuse(
            "delivery_partner_id", "The property '#/delivery_partner_id' does not exist",
            if: isSent("delivery_partner_id") && partners.primary == nil)
        rules.refuse(
            "secondary_delivery_partner_id", "The property '#/secondary_delivery_partner_id' does not exist",
            if: isSent("secondary_delivery_partner_id") && partners.secondary == nil)
    }

    /// An empty text counts, null does not.
    private func isSent(_ name: String) -> Bool { attributes[name].map { !$0.isNull } ?? false }

    /// The rules of the record. None of them keeps another from being told.
    private func checkRecord(in records: NPQRecords, now: DateTime) throws {
        guard let application, let schedule else { return }
        var rules = Rules()
        rules.refuse(
            "declaration_date",
            "The '#/declaration_date' value cannot be a future date. Check the date and try again.",
            if: date.instant.map { $0 > now } ?? false)
        rules.refuse(
            "delivery_partner_id", NamedPartners.missing,
            if: partners.primary == nil && self.rules.needsPartners(at: now)
                && NamedPartners.areNeeded(for: application, cohort: schedule.cohort, in: records))
        partners.check(
            for: application, cohort: schedule.cohort, provider: providerID, in: records, rules: &rules)
        try rules.check()
    }
}

extension NPQRecords {
    /// That nothing of a cohort is paid any more (§9.2, §9.5).
    func noStatementMessage(cohort: String) -> String {
        let year = cohorts[cohort].map { String($0.startYear) } ?? ""
        return
            "You cannot submit or void declarations for the \(year) cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us."
    }
}
