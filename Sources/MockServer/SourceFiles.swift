import Foundation
import OpenAPISpec
import Synchronization

/// The files that are served, as the disk has them; it remembers what was asked for.
final class SourceFiles: Sendable {
    private let known = Mutex<[String: FileStamp]>([:])

    /// Every file and folder that was asked for, as it was just before the first time.
    var stamps: [String: FileStamp] { known.withLock { $0 } }

    var loader: FileLoader {
        FileLoader { path in
            self.note(path) { FileStamp(ofFile: path) }
            return FileLoader.disk.text(path)
        }
    }

    /// The paths of the YAML files in a folder, by name; none when there is no such folder.
    func yamlFiles(in folder: String) -> [String] {
        note(folder) { FileStamp(ofFolder: folder) }
        return FileStamp.yamlFiles(in: folder)
    }

    private func note(_ path: String, _ stamp: () -> FileStamp) {
        known.withLock { known in
            if known[path] == nil { known[path] = stamp() }
        }
    }
}

/// What tells a file or folder from itself after a change, without reading it.
enum FileStamp: Sendable, Equatable {
    /// There is no such file.
    case missing
    case file(seconds: Int, nanoseconds: Int, size: Int, number: UInt64)
    /// A folder of which YAML files are read. Others, such as an editor's own, are no change.
    case folder([String])

    init(ofFile path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .missing
            return
        }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        self = .file(
            seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size),
            number: UInt64(status.st_ino))
    }

    init(ofFolder path: String) { self = .folder(Self.yamlFiles(in: path)) }

    /// The stamp of the same path now.
    func renewed(at path: String) -> FileStamp {
        if case .folder = self { FileStamp(ofFolder: path) } else { FileStamp(ofFile: path) }
    }

    static func yamlFiles(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }.sorted()
            .map { folder + "/" + $0 }
    }
}
