import LeadProviderAPI
import MockRuntime

/// §9.2, in the order of its table. The last row never applies: the rule against a second live declaration comes first.
extension CreateDeclaration {
    static let rules = RuleSheet<CreateDeclaration>("§9.2", "Create a declaration") {
        Rule("participant_id", "The property '#/participant_id' must be present") { $0.participantID == nil }
        changedID.over { $0.participantID.flatMap($0.scope.records.change(from:)) }
        Rule(
            "participant_id",
            "Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again.",
            .ifAnyFailed
        ) { $0.scope.acceptedApplications(of: $0.participantID ?? "").isEmpty }
        // Without a date there is nothing to compare the withdrawal with.
        Rule(
            "Bad request", "comparison of ActiveSupport::TimeWithZone with nil failed", .ifAnyFailed, then: .answer(400)
        ) { $0.withdrawnAt != nil && $0.date.instant == nil }
        Rule.filled(
            "participant_id",
            "This participant withdrew from this course on {withdrawal_date}. Enter a '#/declaration_date' that's on or before the withdrawal date.",
            .ifAnyFailed
        ) { facts in
            guard let withdrawnAt = facts.withdrawnAt, let date = facts.date.instant, withdrawnAt <= date else {
                return nil
            }
            return ["withdrawal_date": "\(withdrawnAt.utcSeconds)"]
        }
        Rule("course_identifier", ParticipantAction.unknownCourse, .ifAnyFailed) { !$0.isOnCourse }
        IfClean {
            Rule("declaration_date", "Enter a valid RFC3339 '#/declaration_date'.") {
                $0.date.isSent && !$0.date.isWellFormed
            }
            Rule("declaration_date", "Enter a '#/declaration_date' that's on or after the schedule start.") {
                $0.isBeforeSchedule
            }
        }
        Rule("declaration_date", "Enter a '#/declaration_date'.") { $0.date.instant == nil }
        Rule("declaration_type", "Enter a '#/declaration_type'.") { $0.type == nil }
        Rule("declaration_type", "The entered '#/declaration_type' is not recognised.") { !$0.isKnownType }
        Rule("application", "The application is missing a schedule.", .ifAnyFailed) { $0.schedule == nil }
        Rule(
            "declaration_type", "The property '#/declaration_type' does not exist for this schedule.", .ifAnyFailed
        ) { !$0.isTypeAllowed }
        Rule(
            "cohort",
            "You cannot submit a declaration for this participant as you do not have a contract for the cohort and course. Contact the DfE for assistance.",
            .ifAnyFailed
        ) { !$0.hasContract }
        Rule.filled("cohort", noStatement, .ifAnyFailed) {
            $0.isFundable && $0.statement == nil ? ["start_year": $0.startYear] : nil
        }
        Rule(
            "has_passed",
            "Enter 'true' or 'false' in the '#/has_passed' field to indicate whether this participant has passed or failed their course."
        ) { $0.hasOutcome && $0.hasPassed == nil }
        Rule(
            "base", "A declaration has already been submitted that will be, or has been, paid for this event",
            .ifAnyFailed
        ) { $0.isRepeated }
        Rule("delivery_partner_id", "The property '#/delivery_partner_id' does not exist") {
            $0.isSent("delivery_partner_id") && $0.partners.primary == nil
        }
        Rule("secondary_delivery_partner_id", "The property '#/secondary_delivery_partner_id' does not exist") {
            $0.isSent("secondary_delivery_partner_id") && $0.partners.secondary == nil
        }
        // The rules of the record.
        IfClean {
            Rule(
                "declaration_date",
                "The '#/declaration_date' value cannot be a future date. Check the date and try again."
            ) { facts in facts.date.instant.map { $0 > facts.scope.now } ?? false }
            Rule("delivery_partner_id", NamedPartners.missing) {
                $0.partners.primary == nil && $0.partners.areNeeded && $0.scope.rules.needsPartners(at: $0.scope.now)
            }
            NamedPartners.rules.over { $0.partners }
        }
    }

    /// That nothing of a cohort is paid any more (§9.2, §9.5).
    static let noStatement =
        "You cannot submit or void declarations for the {start_year} cohort. The funding contract for this cohort has ended. Get in touch if you need to discuss this with us."

    private static let changedID = NPQRecords.ParticipantIDChange.rules
}

/// What the rules ask.
extension CreateDeclaration {
    /// When the participant withdrew from the course, if nothing was reported since.
    fileprivate var withdrawnAt: DateTime? {
        let state = application.flatMap { scope.records.latestState(of: $0, with: scope.caller) }
        return state?.state == .withdrawn ? state?.createdAt : nil
    }

    /// With whatever provider.
    fileprivate var isOnCourse: Bool {
        guard let participantID, let course else { return false }
        return scope.records.applications[.participantID, participantID].contains {
            $0.status == .accepted && scope.records.isSameCourse($0.course, course)
        }
    }

    fileprivate var isBeforeSchedule: Bool {
        guard let instant = date.instant, let schedule else { return false }
        return Milestone(start: schedule.appliesFrom).begins(after: instant)
    }

    fileprivate var isKnownType: Bool { NPQRecords.DeclarationType.allCases.contains { $0.rawValue == type } }

    fileprivate var isTypeAllowed: Bool {
        schedule?.allowedDeclarationTypes.contains { $0.rawValue == type } ?? true
    }

    fileprivate var hasContract: Bool {
        guard let application, let schedule else { return true }
        return scope.records.hasContract(
            provider: scope.caller, cohort: schedule.cohort, course: application.course)
    }

    fileprivate var isFundable: Bool { schedule != nil && application.map(scope.records.isFundable) ?? false }

    fileprivate var startYear: String { (schedule?.cohort).flatMap(scope.records.year).map(String.init) ?? "" }

    fileprivate var isRepeated: Bool {
        scope.records.declarations[.applicationID, application?.id ?? ""].contains {
            $0.declarationType.rawValue == type && $0.isLive
        }
    }

    /// An empty text counts, null does not.
    fileprivate func isSent(_ name: String) -> Bool { body[name].map { !$0.isNull } ?? false }
}
