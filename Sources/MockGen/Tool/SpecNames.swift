/// The names that the build plugin and the tool agree on without asking each other. The plugin compiles a link to this file.
enum SpecNames {
    /// Files of a service's folder that are not documents.
    static let reserved = ["records.yaml", "service.yaml", "postman.yaml", "mockgen.yaml"]

    /// The files of a document, by what their names have behind its stem.
    static let documentSuffixes = ["Routes", "Document", "Models", "Coding"]
    /// The files of a service with records, by what their names have behind its own.
    static let recordSuffixes = ["Records", "RecordsCoding", "Scenarios"]
    /// The file of a service with a plan for its Postman collections.
    static let planSuffix = "Postman"

    static func isSpecFile(_ name: String) -> Bool {
        [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
    }

    /// A file's name without its ending: `v3.yaml` is `v3`.
    static func stem(_ name: String) -> String {
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    /// Letters, digits and `_`.
    static func identifier(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    /// `npq_v3.Routes.swift`
    static func file(_ stem: String, _ suffix: String) -> String { "\(stem).\(suffix).swift" }
}
