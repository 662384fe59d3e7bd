package import Foundation

/// Folders that tests read.
package enum Places {
    /// The package's own folder.
    package static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Real services' documents, where they lie beside the package; nothing that is tested depends on them alone.
    package static let reference = package.deletingLastPathComponent().appending(path: "shared/reference")

    package static var hasReference: Bool { FileManager.default.fileExists(atPath: reference.path) }

    /// Paths of the real documents below `reference`.
    package static let referenceDocuments = [
        "npq/v1.yaml", "npq/v2.yaml", "npq/v3.yaml", "ecf/v1.json", "ecf/v2.json", "ecf/v3.json", "rect/v3.yaml",
        "mailtrap/sandbox.yaml",
        "mailtrap/sandbox-inboxes.yaml", "mailtrap/sandbox-sending.yaml", "mailtrap/account-management.yaml",
        "mailtrap/account-management-inboxes.yaml"
    ]

    package static func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}

/// Expected text that is committed. With `RECORD=1` it is written anew and the comparison fails, so that a person reads the difference.
package enum Golden {
    /// Nil when the text is as expected, else what to say.
    package static func difference(of text: String, from url: URL) -> String? {
        let expected = try? Places.text(url)
        guard expected != text else { return nil }
        guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
            return "\(url.lastPathComponent) expects:\n\(expected ?? "(no such file)")\nfound:\n\(text)"
        }
        try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: url)
        return "\(url.lastPathComponent) was recorded; read the difference and run the tests again"
    }
}
