import MockRuntime
import Sandboxes

/// The server that the command line describes.
struct ServerAssembly {
    let server: MockServer

    /// - Parameter arguments: services as named; without any the built-in ones, each under its name.
    init(_ arguments: [String], options: ServeOptions, warn: @escaping @Sendable (String) -> Void) throws {
        try options.checkControlToken()
        let named =
            try arguments.isEmpty
            ? Sandboxes.services.map { ServiceArguments.Named(service: $0, argument: $0.name) }
            : ServiceArguments(arguments, strict: options.strict, warn: warn).services
        let versions = try VersionOptions(options, versions: named.flatMap(\.service.versions))
        let isMounted = arguments.isEmpty || named.count > 1
        do {
            server = try MockServer(
                named.map { named in
                    var serving = try options.servingOptions(mountPath: isMounted ? "/\(named.service.name)" : "")
                    serving.announce = warn
                    serving.versions = versions.statuses
                    serving.settings = try options.serviceFile.map {
                        try SettingsFile.settings($0, documents: named.service.versions)
                    }
                    return (named.service, serving)
                }, controlToken: options.controlToken)
        } catch let error as ServiceError {
            throw CommandFailure.data(
                ([error.description] + error.diagnostics.map(\.description)).joined(separator: "\n"))
        }
    }
}
