import ArgumentParser
import MockRuntime
import OpenAPISpec

/// The options of `serve`, in the order of the manual.
struct ServeOptions: ParsableArguments {
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 takes any free one.") var port = 8080
    @Option(help: "The scenario of requests that name no sandbox.") var scenario: String?
    @Option(help: "The seed of random numbers, instead of each scenario's own.") var seed: UInt64?
    @Option(help: "A further token, TOKEN or TOKEN=SCENARIO; may be repeated.") var token: [String] = []
    @Option(
        help: "Which tokens documents without code accept: any (an unknown one selects the default sandbox) or known.")
    var auth = AcceptedTokens.any
    @Option(help: "scenario (each scenario's own instant), real, or an instant such as 2025-01-15T09:00:00Z.")
    var clock = "scenario"
    @Option(help: "never, every:30m or every:PT30M, daily@02:00 (UTC) or after:1000 (requests).") var reset = "never"
    @Option(help: "A file that keeps what is changed and gives it back at the next start.") var state: String?
    @Option(help: "When changes are on the disk: always (before they are answered) or interval (ten times a second).")
    var stateSync = StateLog.Sync.always
    @Option(help: .hidden) var stateCompaction = 16 << 20
    @Option(help: "Requests and answers that each sandbox's journal holds; 0 for no journal.") var journal = 1_000
    @Option(help: "Serve at this path instead of the ones of 'servers'.") var basePath: String?
    @Option(help: "What happens to a request that breaks its document: strict, report or off.")
    var validate = "strict"
    @Option(help: "Whether pages of other origins may call: on or off.") var cors = Switch.on
    @Option(help: "Whether textual responses of 1 KB or more are compressed for clients that accept gzip: on or off.")
    var compression = Switch.off
    @Flag(help: "Leave out the services' rate limits.") var noRateLimit = false
    @Option(help: "A version that is not there any more, such as v1; may be repeated.") var retire: [String] = []
    @Option(help: "A version whose answers say that it ends, v1 or v1=2026-12-31; may be repeated.")
    var deprecate: [String] = []
    @Option(help: "A service.yaml with other rate limits and versions than the service's own.")
    var serviceFile: String?
    @Option(help: "Remove sandboxes that nobody has used so long, such as 30m or PT30M; never when left out.")
    var sandboxLifetime: String?
    @Option(help: "How many sandboxes a service may have.") var sandboxLimit = 20_000
    @Option(help: "What the control API wants; needed when --host is no loopback address.") var controlToken: String?
    @Flag(help: "Prefer varied, realistic values over fixed ones.") var dynamic = false
    @Flag(help: "Turn the warnings about documents into errors.") var strict = false
    @Option(help: "How to log: text or json.") var log = LogFormat.text
    @Option(help: "trace, debug, info, notice, warning, error or critical.") var logLevel = "info"
    @Option(help: "A file to write the address to once connections are accepted.") var readyFile: String?
    @Flag(help: "Serve documents again when they, what they refer to, or their scenarios change.") var watch = false

    /// What the options mean for a service.
    func servingOptions(mountPath: String) throws -> ServingOptions {
        var options = ServingOptions()
        options.mountPath = mountPath
        options.basePath = try basePath.map(Self.path)
        options.scenario = scenario
        options.seed = seed
        options.isDynamic = dynamic
        guard let strictness = Strictness(rawValue: validate) else {
            throw CommandFailure.usage("--validate is '\(validate)', expected strict, report or off")
        }
        options.requests = strictness
        options.responses = strictness == .off ? .off : .report
        options.allowsOtherOrigins = cors == .on
        options.tokens = try token.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard !parts.contains("") else {
                throw CommandFailure.usage("--token lacks its token or scenario, expected TOKEN or TOKEN=SCENARIO")
            }
            return (parts[0], parts.count > 1 ? parts[1] : nil)
        }
        options.auth = auth
        guard let policy = ResetPolicy(reset) else {
            throw CommandFailure.usage(
                "--reset is '\(reset)', expected never, every:30m or every:PT30M, daily@02:00 or after:1000")
        }
        options.reset = policy
        options.limitsRates = !noRateLimit
        options.sandboxLimit = sandboxLimit
        options.sandboxLifetime = try sandboxLifetime.map { text in
            guard let span = TimeSpan(text), span.seconds > 0 else {
                throw CommandFailure.usage("--sandbox-lifetime is '\(text)', expected a duration such as 30m or PT30M")
            }
            return span
        }
        guard (0...1_000_000).contains(journal) else {
            throw CommandFailure.usage("--journal is \(journal), expected 0 (no journal) to 1000000")
        }
        options.journal = journal
        options.clock = try Self.clock(clock)
        return options
    }

    /// Throws `CommandFailure` when others could use the control API without a secret.
    func checkControlToken() throws {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        let isLoopback =
            host == "localhost" || host == "::1"
            || (numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil))
        guard !isLoopback, controlToken?.isEmpty ?? true else { return }
        throw CommandFailure.usage(
            "--host \(host) can be reached by others, who could use the control API; add --control-token SECRET or "
                + "MOCK_CONTROL_TOKEN=SECRET")
    }

    private static func path(_ text: String) throws -> String {
        guard text.isEmpty || text.hasPrefix("/") else {
            throw CommandFailure.usage("--base-path is '\(text)', expected a path that begins with '/', such as /v1")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private static func clock(_ text: String) throws -> Clock? {
        switch text {
        case "scenario": return nil
        case "real": return .real(offset: 0)
        default:
            guard let instant = DateTime(text) else {
                throw CommandFailure.usage(
                    "--clock is '\(text)', expected scenario, real or an instant such as 2025-01-15T09:00:00Z")
            }
            return .stepping(instant)
        }
    }
}

extension StateLog.Sync: ExpressibleByArgument {}
extension AcceptedTokens: ExpressibleByArgument {}
enum LogFormat: String, ExpressibleByArgument { case text, json }
enum Switch: String, ExpressibleByArgument { case on, off }
