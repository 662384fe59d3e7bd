public import MockRuntime

/// NPQ registration for lead providers.
public enum NPQ {
    public static var service: Service {
        Service(
            name: "npq", documents, scenarios: NPQRecords.scenarios, data: NPQRecords.data,
            settings: NPQRecords.settings, postman: NPQPostman.plan, conventions: NPQConventions())
    }

    static var documents: [BoundDocument<NPQRecords>] {
        [NPQv1.bind(NPQv1Sandbox()), NPQv2.bind(NPQv2Sandbox()), NPQv3.bind(NPQv3Sandbox())]
    }
}

/// The operations of a version, each in the file of its resource or action. Versions share them: what is shown is the
/// version's own (§4), and so is what `VersionRules` names.
struct NPQSandbox<Version: NPQVersion>: Sendable {}

typealias NPQv1Sandbox = NPQSandbox<NPQv1>
typealias NPQv2Sandbox = NPQSandbox<NPQv2>
typealias NPQv3Sandbox = NPQSandbox<NPQv3>

extension NPQSandbox: NPQv1Routes where Version == NPQv1 {
    typealias Records = NPQRecords
}

extension NPQSandbox: NPQv2Routes where Version == NPQv2 {}

extension NPQSandbox: NPQv3Routes where Version == NPQv3 {}
