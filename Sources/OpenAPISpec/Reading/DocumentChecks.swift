/// Rules between the parts of a document.
enum DocumentChecks {
    static func report(_ document: Document, log: inout DiagnosticLog) {
        reportSamePaths(document, log: &log)
        reportUnknownSecuritySchemes(document, log: &log)
        reportMissingRequired(document, log: &log)
    }

    /// OpenAPI 3.1, Paths Object: templated paths that differ in their parameters' names alone are identical.
    private static func reportSamePaths(_ document: Document, log: inout DiagnosticLog) {
        var lines: [String: PathItem] = [:]
        for item in document.paths {
            let shape = item.path.split(separator: "{", omittingEmptySubsequences: false).enumerated().map {
                index, part in
                index == 0 ? String(part) : "{}" + part.drop { $0 != "}" }.dropFirst()
            }.joined()
            guard let first = lines.updateValue(item, forKey: shape) else { continue }
            let methods = Set(first.operations.map(\.method)).intersection(item.operations.map(\.method))
            guard !methods.isEmpty else { continue }
            log.warning(
                "the path '\(item.path)' is the same as '\(first.path)' (line \(first.location.line)); requests meet the first",
                at: item.location)
        }
    }

    private static func reportUnknownSecuritySchemes(_ document: Document, log: inout DiagnosticLog) {
        let known = document.securitySchemes.map(\.name)
        for operation in document.operations {
            for name in operation.security.flatMap({ $0.schemes.map(\.name) }) where !known.contains(name) {
                let hint = EditDistance.nearest(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
                log.warning("the security scheme '\(name)' is not declared\(hint)", at: operation.location)
            }
        }
    }

    /// A required name that no property has is often mistyped; it is legal where other properties are allowed.
    private static func reportMissingRequired(_ document: Document, log: inout DiagnosticLog) {
        for schema in document.schemas
        where !schema.properties.isEmpty && schema.allOf.isEmpty && schema.reference == nil {
            let names = schema.properties.map(\.name)
            for name in schema.required where !names.contains(name) {
                guard let meant = EditDistance.nearest(to: name, in: names) else { continue }
                log.warning(
                    "'required' names '\(name)', which is not among the properties; did you mean '\(meant)'?",
                    at: schema.location)
            }
        }
    }
}
