import Foundation
import OpenAPISpec

/// The tool's way to the disk. Paths are relative to a root, and shown so in diagnostics; absolute ones stay.
struct Files {
    /// Empty for the working folder.
    var root = ""

    func absolute(_ path: String) -> String { root.isEmpty || path.hasPrefix("/") ? path : "\(root)/\(path)" }

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

    /// Writes only what differs, so that nothing is compiled again without need.
    func write(_ text: String, to path: String) throws {
        let path = absolute(path)
        if let old = FileManager.default.contents(atPath: path), old == Data(text.utf8) { return }
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: absolute(path)) }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: absolute(path)).flatMap { String(bytes: $0, encoding: .utf8) }
    }

    static func printError(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
