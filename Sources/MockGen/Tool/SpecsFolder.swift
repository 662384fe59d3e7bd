/// The documents of one service with its records and scenarios; or documents that stand alone.
struct SpecsFolder {
    struct File {
        /// From the root, as diagnostics show it: `specs/npq/v3.yaml`.
        var path: String
        /// The service's name, in lower case: `npq`.
        var service: String
        /// What namespaces begin with: the service when the folder is its own; nil when the document's name says enough.
        var prefix: String?
        /// What the names of its generated files begin with: `npq_v3`.
        var outputStem: String

        var name: String { SpecsFolder.lastComponent(path) }
        /// `v3`
        var stem: String { SpecsFolder.stem(path) }
    }

    let files: Files
    /// `specs/npq`; nil for documents that stand alone.
    let path: String?
    /// `npq`
    let service: String
    /// YAML and JSON files of the folder itself; its subfolders hold what they refer to.
    let documents: [File]

    /// The folder of a service: `specs/npq` is `npq`. A folder named `Specs` belongs to the folder around it: `Sources/Shop/Specs` is `shop`.
    init(path: String, files: Files) {
        let isNamedSpecs = Self.lastComponent(path).lowercased() == "specs"
        let service = isNamedSpecs ? Self.lastComponent(Self.parent(path)).lowercased() : Self.lastComponent(path)
        self.files = files
        self.path = path
        self.service = service
        documents = files.names(in: path).filter {
            SpecNames.isSpecFile($0) && !SpecNames.reserved.contains($0) && !files.isFolder("\(path)/\($0)")
        }.map { name in
            let stem = Self.stem(name)
            return File(
                path: "\(path)/\(name)", service: service.lowercased(),
                prefix: isNamedSpecs && !Namespace.isVersion(stem) && !Namespace.isGeneric(stem) ? nil : service,
                outputStem: "\(SpecNames.identifier(service))_\(SpecNames.identifier(stem))")
        }
    }

    /// Documents beside a target's sources: each is a service of its own name.
    init(documents paths: [String], files: Files) {
        self.files = files
        path = nil
        service = ""
        documents = paths.map { path in
            let stem = Self.stem(path)
            let folder = Self.lastComponent(Self.parent(path))
            let saysNothing = Namespace.isVersion(stem) || Namespace.isGeneric(stem)
            return File(
                path: path, service: (saysNothing && !folder.isEmpty ? folder : stem).lowercased(),
                prefix: Namespace.isVersion(stem) ? folder : nil, outputStem: SpecNames.identifier(stem))
        }
    }

    /// The path of a file in the folder; nil when there is no folder or no such file.
    func file(_ name: String) -> String? {
        guard let path, files.exists("\(path)/\(name)") else { return nil }
        return "\(path)/\(name)"
    }

    /// Paths of the YAML and JSON files in a folder below: `scenarios` or `data`.
    func files(in folder: String) -> [String] {
        guard let path else { return [] }
        return files.names(in: "\(path)/\(folder)").filter(SpecNames.isSpecFile).map { "\(path)/\(folder)/\($0)" }
    }

    static func lastComponent(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The name without its ending: `specs/npq/v3.yaml` is `v3`.
    static func stem(_ path: String) -> String { SpecNames.stem(lastComponent(path)) }

    private static func parent(_ path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }
}
