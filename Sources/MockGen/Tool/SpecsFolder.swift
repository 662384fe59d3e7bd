import OpenAPISpec

/// A folder of documents, with the records and scenarios of their service, or one document on its own.
struct SpecsFolder {
    let files: Files
    /// As diagnostics show it: `specs/npq`.
    let path: String
    /// The service's name: the folder's, or the document's stem: `npq`.
    let name: String
    /// File names of the documents.
    let documents: [String]

    private static func isSpecFile(_ name: String) -> Bool {
        [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
    }
    private static let reserved = ["records.yaml", "mockgen.yaml"]

    init(path: String, files: Files) {
        self.files = files
        if files.isFolder(path) {
            self.path = path
            name = Self.serviceName(path)
            documents = files.names(in: path).filter { Self.isSpecFile($0) && !Self.reserved.contains($0) }
        } else {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            self.path = parts.dropLast().joined(separator: "/")
            name = Self.stem(parts.last ?? path)
            documents = [parts.last ?? path]
        }
    }

    /// `specs/npq` is `npq`; `Sources/Shop/Specs` is `shop`.
    private static func serviceName(_ path: String) -> String {
        let parts = path.split(separator: "/").map(String.init)
        let last = parts.last ?? ""
        return last.lowercased() == "specs" ? (parts.dropLast().last ?? last).lowercased() : last
    }

    static func stem(_ file: String) -> String { String(file.prefix { $0 != "." }) }

    func file(_ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }

    func text(_ name: String) -> String? { files.text(file(name)) }

    /// Names of files in a folder below, `scenarios` or `data`.
    func names(in folder: String) -> [String] { files.names(in: file(folder)).filter(Self.isSpecFile) }

    /// `npq_v3`: what the files generated from a document begin with.
    func outputStem(_ document: String) -> String { "\(Self.identifier(name))_\(Self.identifier(Self.stem(document)))" }

    /// Letters, digits and `_`; also what the plugin computes, which knows paths and nothing else.
    static func identifier(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}
