import Foundation

/// Where the text of files comes from. A value, so that embedded documents and tests need no disk.
package struct FileLoader: Sendable {
    /// The text of the file at a path, nil when there is none or it is not UTF-8.
    package let text: @Sendable (String) -> String?

    package init(text: @escaping @Sendable (String) -> String?) { self.text = text }

    package static let disk = disk(below: "")

    static let missing = "there is no readable UTF-8 file here; correct the path"

    /// Files of a folder: `v3.yaml` is `<folder>/v3.yaml`; absolute paths stay.
    package static func disk(below folder: String) -> FileLoader {
        FileLoader { path in
            let place = folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
            return FileManager.default.contents(atPath: place).flatMap { String(validating: $0, as: UTF8.self) }
        }
    }

    /// Files by path.
    package static func memory(_ files: [String: String]) -> FileLoader { FileLoader { files[$0] } }
}
