import MockRuntime

/// What versions do differently, beside what they show (§16). What is not here is the same in all of them.
enum VersionRules {
    /// Versions 1 and 2.
    case beforeV3
    case v3

    init(version: Int) { self = version < 3 ? .beforeV3 : .v3 }

    /// §7.3: attributes that accepting looks at.
    var acceptAttributes: [String] {
        switch self {
        case .beforeV3: ["funded_place"]
        case .v3: ["funded_place", "schedule_identifier"]
        }
    }

    /// §7.3: whether somebody who has withdrawn from a course can be accepted for it again.
    var withdrawingFreesPlace: Bool { self == .v3 }

    /// §7.4: an application can be rejected after it was accepted, and the reason is written down.
    var rejectsAccepted: Bool { self == .v3 }

    /// §14
    var withdrawalReasons: [String] {
        switch self {
        case .beforeV3: NPQv1.WithdrawalReason.allCases.map(\.rawValue)
        case .v3: NPQv3.WithdrawalReason.allCases.map(\.rawValue)
        }
    }

    /// §9.2: attributes of a declaration that are not looked at.
    var unknownDeclarationAttributes: [String] {
        switch self {
        case .beforeV3: ["delivery_partner_id", "secondary_delivery_partner_id"]
        case .v3: []
        }
    }

    var knowsAllCohorts: Bool { self == .v3 }

    /// §16: a second cohort of a year, told apart by its suffix, and cohorts without funding came with version 3. What is
    /// of such a cohort does not exist for earlier versions.
    func knows(_ cohort: NPQRecords.Cohort) -> Bool {
        knowsAllCohorts || cohort.suffix == "a" && cohort.funding != .zero
    }

    /// §9.2: whether declarations need a delivery partner by now. Before version 3 it was switched on one day, though
    /// nobody could name one.
    func needsPartners(at now: DateTime) -> Bool {
        guard self == .beforeV3, let switchedOn = CalendarDate("2025-04-28") else { return true }
        return now.date >= switchedOn
    }

    /// §2.2: declarations that another provider made of a participant who was transferred to the caller.
    var showsTransferredDeclarations: Bool { self == .v3 }

    /// §5.4: 410 for an id that was replaced.
    var tellsChangedIDs: Bool { self == .v3 }

    /// §10.2: a day that does not exist is a 400 of its own, not a 422 of the format.
    var parsesDaysLast: Bool { self == .v3 }

    /// §10.2: `passed` after `passed` says nothing new, whatever the date.
    var keepsFirstPass: Bool { self == .v3 }
}
