import Foundation
import Logging
import OpenAPISpec

/// What the command says while it runs: the listening line on standard output, the rest on standard error.
struct Console: Sendable {
    let format: LogFormat
    let level: Logger.Level

    init(format: LogFormat, level: String) throws {
        guard let known = Logger.Level(rawValue: level) else {
            let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.usage("--log-level is '\(level)', expected one of \(names)")
        }
        self.format = format
        self.level = known
    }

    /// The line that scripts wait for.
    func announceListening(on url: String) {
        switch format {
        case .text: write("listening on \(url)", to: .standardOutput)
        case .json: write(JSONValue.object(["event": "listening", "url": .string(url)]).jsonText, to: .standardOutput)
        }
    }

    func log(_ level: Logger.Level, _ message: String) {
        guard level >= self.level else { return }
        switch format {
        case .text: write("\(level.rawValue): \(message)", to: .standardError)
        case .json:
            let line: JSONObject = ["event": "log", "level": .string(level.rawValue), "message": .string(message)]
            write(JSONValue.object(line).jsonText, to: .standardError)
        }
    }

    private func write(_ line: String, to handle: FileHandle) { handle.write(Data((line + "\n").utf8)) }
}
