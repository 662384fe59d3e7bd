import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory mockgen`: refreshes `generated/` from `specs/`.
@main
struct MockGenCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "MockGen").url
        process.arguments = ["package", "--package-directory", context.package.directoryURL.path] + arguments
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { Diagnostics.error("generated/ was not refreshed; the lines above say why") }
    }
}
