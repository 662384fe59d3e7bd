import Foundation

/// Why the command ends early, with its exit code (sysexits.h): 64 usage, 65 data, 69 unavailable.
struct CommandFailure: Error {
    var code: Int32
    var message: String

    static func usage(_ message: String) -> CommandFailure { CommandFailure(code: 64, message: message) }
    static func data(_ message: String) -> CommandFailure { CommandFailure(code: 65, message: message) }
    static func unavailable(_ message: String) -> CommandFailure { CommandFailure(code: 69, message: message) }

    func exit() -> Never {
        if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
        Foundation.exit(code)
    }
}
