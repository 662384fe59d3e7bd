import OpenAPISpec

/// What an export is made of.
package enum ExportSubject: Sendable {
    case service(Service)
    /// The control API of a server of these services.
    case control(of: [Service])

    /// Answers as a server does that has just been started, at an instant that is always the same.
    func serve() throws -> (server: MockServer, engine: any ServiceEngine) {
        var options = ServingOptions()
        options.wallClock = { DateTime(secondsSince1970: 1_767_225_600) }
        switch self {
        case .service(let service):
            let server = try MockServer([(service, options)])
            return (server, server.engines[0])
        case .control(let services):
            let server = try MockServer(
                services.map { service in
                    var mounted = options
                    mounted.mountPath = "/" + service.name
                    return (service, mounted)
                })
            return (server, server.control)
        }
    }

    package var documents: [ServedDocument] { get throws { try serve().engine.documents } }

    var plan: PostmanPlan? {
        switch self {
        case .service(let service): PostmanPlan(service.postman)
        case .control: PostmanPlan(ControlPostman.plan)
        }
    }

    var isControl: Bool { if case .control = self { true } else { false } }
}
