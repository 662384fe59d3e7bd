import Foundation

/// A state file that was taken for this process, before a server goes on with it.
package struct StateStore: Sendable {
    package let log: StateLog
    var file: StateFile { log.file }
    /// Of the command that makes such a server again, for `replay`.
    let arguments: [String]
    /// Bytes after which the file is written anew as a snapshot.
    let compactionSize: Int
    let announce: @Sendable (String) -> Void

    /// Takes a file, or makes it. Nothing is read yet.
    /// - Parameters:
    ///   - announce: told what was found in the file.
    ///   - failed: told that the file cannot be trusted any more; it must end the process.
    package init(
        path: String, sync: StateLog.Sync, arguments: [String] = [], compactionSize: Int = 16 << 20,
        announce: @escaping @Sendable (String) -> Void = { _ in },
        failed: @escaping @Sendable (StateError) -> Void
    ) throws(StateError) {
        let file = try StateFile(path: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
        // Of a server that was killed while it wrote its file anew.
        unlink(file.pathOfNew)
        log = StateLog(file: file, sync: sync, failed: failed)
        self.arguments = arguments
        self.compactionSize = compactionSize
        self.announce = announce
    }
}
