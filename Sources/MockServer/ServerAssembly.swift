import MockRuntime

/// The server that the command line describes.
struct ServerAssembly {
    let server: MockServer
    /// Where changes are kept.
    let store: StateStore?

    /// - Parameters:
    ///   - arguments: services as named; without any the built-in ones, each under its name.
    ///   - files: where they are read.
    ///   - inform: told what is good to know; `warn` what may be wrong.
    init(
        _ arguments: [String], options: ServeOptions, files: SourceFiles = SourceFiles(),
        inform: @escaping @Sendable (String) -> Void = { _ in },
        warn: @escaping @Sendable (String) -> Void
    ) throws {
        try options.checkControlToken()
        let named =
            try arguments.isEmpty
            ? BuiltInServices.all.map { ServiceArguments.Named(service: $0, argument: $0.name) }
            : ServiceArguments(arguments, strict: options.strict, files: files, warn: warn).services
        let versions = try VersionOptions(options, versions: named.flatMap(\.service.versions))
        let isMounted = arguments.isEmpty || named.count > 1
        do {
            let services = try named.map { named in
                var serving = try options.servingOptions(mountPath: isMounted ? "/\(named.service.name)" : "")
                serving.announce = warn
                serving.versions = versions.statuses
                serving.settings = try options.serviceFile.map {
                    try SettingsFile.settings($0, documents: named.service.versions, files: files)
                }
                return (named.service, serving)
            }
            store = try options.openState(serving: arguments, announce: inform)
            server = try MockServer(
                services, controlToken: options.controlToken, compresses: options.compression == .on, store: store)
        } catch let error as StateError {
            throw CommandFailure(error)
        } catch let error as ServiceError {
            throw CommandFailure.data(
                ([error.description] + error.diagnostics.map(\.description)).joined(separator: "\n"))
        }
    }
}
