import LeadProviderAPI
public import MockRuntime

/// NPQ registration for lead providers.
public enum NPQ {
    public static var service: Service {
        Service(
            name: "npq", documents, scenarios: NPQRecords.scenarios, data: NPQRecords.data,
            settings: NPQRecords.settings, postman: NPQPostman.plan, rules: rules,
            conventions: conventions)
    }

    static var documents: [BoundDocument<NPQRecords>] {
        [NPQv1.bind(NPQv1Sandbox()), NPQv2.bind(NPQv2Sandbox()), NPQv3.bind(NPQv3Sandbox())]
    }

    static let conventions: any Conventions = LeadProviderConventions(.npq, paths: documents.flatMap(\.paths))

    /// The rule sheets in the order of the fact sheet.
    static let rules = [
        AcceptApplication.rules.table, RejectApplication.rules.table, ChangeFundedPlace.rules.table,
        ParticipantAction.deferral.table, ParticipantAction.resumption.table, ParticipantAction.withdrawal.table,
        ChangeSchedule.rules.table, CreateDeclaration.rules.table, VoidDeclaration.rules.table,
        ChangeDeliveryPartner.rules.table, CreateOutcome.rules.table
    ]
}

/// The operations of a version, each in the file of its resource or action. Versions share them: what is shown is the
/// version's own (§4), and so is what `VersionRules` names.
struct NPQSandbox<Version: NPQVersion>: Sendable {
    func scope(_ call: Call<NPQRecords>) -> NPQScope { call.scope(version: Version.number) }
}

typealias NPQv1Sandbox = NPQSandbox<NPQv1>
typealias NPQv2Sandbox = NPQSandbox<NPQv2>
typealias NPQv3Sandbox = NPQSandbox<NPQv3>

extension NPQSandbox: NPQv1Routes where Version == NPQv1 {
    typealias Records = NPQRecords
}

extension NPQSandbox: NPQv2Routes where Version == NPQv2 {}

extension NPQSandbox: NPQv3Routes where Version == NPQv3 {}
