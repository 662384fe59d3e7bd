import Foundation
import OpenAPISpec

/// The tool's way to the disk. Paths are relative to a root, and shown so in diagnostics; absolute ones stay.
struct Files {
    /// Empty for the working folder.
    var root = ""

    var loader: FileLoader { .disk(below: root) }

    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isFolder) && isFolder.boolValue
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: absolute(path)) }

    /// Names in a folder, sorted; empty when there is none. Hidden ones are left out.
    func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    /// The text of a file; nil when there is none or it is not UTF-8.
    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: absolute(path)).flatMap { String(bytes: $0, encoding: .utf8) }
    }

    /// Writes only what differs, so that nothing is compiled again without need.
    /// - Returns: whether it was written.
    @discardableResult
    func write(_ text: String, to path: String) throws -> Bool {
        let path = absolute(path)
        let data = Data(text.utf8)
        if FileManager.default.contents(atPath: path) == data { return false }
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: path))
        return true
    }

    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: absolute(path)) }

    static func printError(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    private func absolute(_ path: String) -> String { root.isEmpty || path.hasPrefix("/") ? path : "\(root)/\(path)" }
}
