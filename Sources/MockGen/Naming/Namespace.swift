import OpenAPISpec

/// The name of a document's namespace.
enum Namespace {
    private static let generic: Set<String> = ["openapi", "swagger", "api", "spec", "index"]

    /// `specs/npq/v3.yaml` is `NPQv3`, `specs/shop/openapi.yaml` `Shop`. A document without a folder of its own goes by its stem,
    /// `petstore.yaml` is `Petstore`, or by its title when it is called `openapi.yaml` or the like.
    /// - Parameter service: the folder's name; nil when the documents of a target have none.
    static func name(stem: String, service: String?, title: String, words: Words) -> String {
        var parts = Words.split(stem)
        if parts.count > 1, let last = parts.last, ["openapi", "swagger"].contains(last.lowercased()) {
            parts.removeLast()
        }
        let isGeneric = isGeneric(stem)
        guard let service, !service.isEmpty else {
            let titled = Words.split(title)
            return finished(words.upperCamel(isGeneric && !titled.isEmpty ? Array(titled.prefix(3)) : parts))
        }
        let folder = words.upperCamel(Words.split(service))
        if isGeneric || stem.lowercased() == service.lowercased() { return finished(folder) }
        // `NPQv3`, but `ControlV1`.
        let keepsVersion = isVersion(stem) && folder.last?.isUppercase == true
        return finished(folder + (keepsVersion ? parts.joined(separator: "_") : words.upperCamel(parts)))
    }

    /// `v3`, `v2.1`
    static func isVersion(_ stem: String) -> Bool {
        guard stem.first == "v", stem.count > 1 else { return false }
        return stem.dropFirst().allSatisfy { $0.isNumber || ".-_".contains($0) }
    }

    /// `openapi`: the name of every document.
    static func isGeneric(_ stem: String) -> Bool { generic.contains(stem.lowercased()) }

    private static func finished(_ name: String) -> String { SwiftName.type(name.isEmpty ? "API" : name) }
}
