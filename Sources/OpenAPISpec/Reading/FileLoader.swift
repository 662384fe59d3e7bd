import Foundation

/// Where the text of files comes from. A value, so that embedded documents and tests need no disk.
package struct FileLoader: Sendable {
    /// The text of the file at a path, nil when there is none or it is not UTF-8.
    let text: @Sendable (String) -> String?

    package init(text: @escaping @Sendable (String) -> String?) { self.text = text }

    package static let disk = disk(below: "")

    /// Files of a folder: `v3.yaml` is `<folder>/v3.yaml`; absolute paths stay.
    package static func disk(below folder: String) -> FileLoader {
        FileLoader { path in
            let place = folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
            return FileManager.default.contents(atPath: place).flatMap { String(bytes: $0, encoding: .utf8) }
        }
    }

    /// Files by path.
    package static func memory(_ files: [String: String]) -> FileLoader { FileLoader { files[$0] } }
}
