import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory mockgen`: refreshes `generated/` from `specs/`.
@main
struct MockGenCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let root = context.package.directoryURL.path
        try run(
            context.tool(named: "MockGen").url, ["package", "--package-directory", root] + arguments)
        // Collections and fixtures are answers of the server itself, so it is built from what was just refreshed.
        guard context.package.products.contains(where: { $0.name == "mock-server" }) else { return }
        let build = try packageManager.build(.product("mock-server"), parameters: .init(logging: .concise))
        guard build.succeeded, let server = build.builtArtifacts.first(where: { $0.kind == .executable }) else {
            return Diagnostics.error(
                "mock-server was not built, so collections and fixtures are as they were:\n\(build.logText)")
        }
        try run(server.url, ["export", "all", "--output", root + "/generated"])
    }

    private func run(_ tool: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { Diagnostics.error("generated/ was not refreshed; the lines above say why") }
    }
}
