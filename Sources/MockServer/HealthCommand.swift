import ArgumentParser
import Foundation
import MockRuntime

/// For health checks of containers, whose images have no curl: `HEALTHCHECK CMD ["mock-server", "health"]`.
struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Asks a running server whether it is ready; exits 0 when it is, 69 when not.",
        discussion: """
            Without an address it asks this machine at MOCK_PORT, else 8080. MOCK_CONTROL_TOKEN is sent where it is set.
            """)

    @Argument(help: "The server's address, such as http://127.0.0.1:8080.") var url: String?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let text = url ?? "http://127.0.0.1:\(environment["MOCK_PORT"] ?? "8080")"
        guard let address = URLComponents(string: text), address.scheme == "http", let host = address.host else {
            throw CommandFailure.usage("the address is '\(text)', expected one such as http://127.0.0.1:8080")
        }
        guard (1...65_535).contains(address.port ?? 80) else {
            throw CommandFailure.usage("the port of '\(text)' is \(address.port ?? 80), expected 1 to 65535")
        }
        let token = environment["MOCK_CONTROL_TOKEN"].flatMap { $0.isEmpty ? nil : $0 }
        let status: Int
        do {
            // An address of IPv6 stands in brackets.
            status = try await HealthProbe.status(
                host: host.trimmingCharacters(in: ["[", "]"]), port: address.port ?? 80, token: token)
        } catch {
            throw CommandFailure.unavailable("nobody answers at \(text): \(error)")
        }
        guard status == 200 else {
            throw CommandFailure.unavailable("\(text)/_mock/health answers \(status), expected 200")
        }
    }
}
