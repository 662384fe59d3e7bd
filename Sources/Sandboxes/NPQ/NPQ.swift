public import MockRuntime

/// NPQ registration for lead providers.
public enum NPQ {
    public static var service: Service {
        Service(
            name: "npq", [NPQv3.bind(NPQv3Sandbox())], scenarios: NPQRecords.scenarios, data: NPQRecords.data,
            conventions: NPQConventions())
    }
}

/// Version 3: its operations, each in the file of its resource or action.
struct NPQv3Sandbox: NPQv3Routes {
    typealias Records = NPQRecords
}
