import LeadProviderAPI
public import MockRuntime

/// Register early career teachers, for lead providers.
public enum RECT {
    public static var service: Service {
        Service(
            name: "rect", [document], scenarios: RECTRecords.scenarios, data: RECTRecords.data,
            settings: RECTRecords.settings, postman: RECTPostman.plan, rules: rules,
            conventions: LeadProviderConventions(.rect, paths: document.paths))
    }

    static var document: BoundDocument<RECTRecords> { RECTv3.bind(RECTSandbox()) }

    /// The rule sheets in the order of the fact sheet.
    static let rules = [
        ParticipantAction.deferral.table, ParticipantAction.withdrawal.table, ParticipantAction.resumption.table,
        ChangeSchedule.rules.table, CreateDeclaration.rules.table, VoidDeclaration.rules.table,
        CreatePartnership.rules.table, UpdatePartnership.rules.table
    ]
}

/// The operations, each in the file of its resource or action.
struct RECTSandbox: RECTv3Routes {
    typealias Records = RECTRecords

    func scope(_ call: Call<RECTRecords>) -> RECTScope { call.scope(version: 3) }
}
