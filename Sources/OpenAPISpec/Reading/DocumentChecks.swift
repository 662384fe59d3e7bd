/// Rules between the parts of a document.
enum DocumentChecks {
    static func report(_ document: Document, log: inout DiagnosticLog) {
        reportPathSyntax(document, log: &log)
        reportSamePaths(document, log: &log)
        reportUnknownSecuritySchemes(document, log: &log)
        for schema in document.schemas {
            reportMissingRequired(schema, log: &log)
            reportEmptyRanges(schema, log: &log)
        }
    }

    private static func reportPathSyntax(_ document: Document, log: inout DiagnosticLog) {
        for item in document.paths {
            if item.path.contains("?") || item.path.contains("#") {
                log.warning(
                    "the path '\(item.path)' has a query or fragment, expected none; declare query parameters instead",
                    at: item.location)
            }
            let parts = item.path.split(separator: "{", omittingEmptySubsequences: false)
            let isBalanced =
                !(parts.first ?? "").contains("}")
                && parts.dropFirst().allSatisfy { part in
                    part.count { $0 == "}" } == 1 && part.first != "}"
                }
            if !isBalanced {
                log.warning(
                    "the braces of the path '\(item.path)' do not pair, expected parameters such as '{id}'",
                    at: item.location)
            }
        }
    }

    /// OpenAPI 3.1, Paths Object: templated paths that differ in their parameters' names alone are identical.
    private static func reportSamePaths(_ document: Document, log: inout DiagnosticLog) {
        var firsts: [ExactText: PathItem] = [:]
        for item in document.paths {
            let parts = item.path.split(separator: "{", omittingEmptySubsequences: false)
            let shape = (parts.first ?? "") + parts.dropFirst().map { "{" + $0.drop { $0 != "}" } }.joined()
            guard let first = firsts[String(shape)] else {
                firsts[String(shape)] = item
                continue
            }
            let methods = Set<Operation.Method>(first.operations.map(\.method))
            guard item.operations.contains(where: { methods.contains($0.method) }) else { continue }
            log.warning(
                "the path '\(item.path)' is the same as '\(first.path)' (line \(first.location.line)); requests meet the first",
                at: item.location)
        }
    }

    private static func reportUnknownSecuritySchemes(_ document: Document, log: inout DiagnosticLog) {
        let names = document.securitySchemes.map(\.name)
        let known = Set<ExactText>(texts: names)
        for operation in document.operations {
            for name in operation.security.flatMap({ $0.schemes.map(\.name) }) where !known.contains(name) {
                let hint = EditDistance.hint(for: name, in: names)
                log.warning("the security scheme '\(name)' is not declared\(hint)", at: operation.location)
            }
        }
    }

    /// A required name that no property has is often mistyped; it is legal where other properties are allowed.
    private static func reportMissingRequired(_ schema: Schema, log: inout DiagnosticLog) {
        guard !schema.required.isEmpty, !schema.properties.isEmpty, schema.allOf.isEmpty, schema.reference == nil else {
            return
        }
        let names = schema.properties.map(\.name)
        let known = Set<ExactText>(texts: names)
        for name in schema.required where !known.contains(name) {
            guard let meant = EditDistance.nearest(to: name, in: names) else { continue }
            log.warning(
                "'required' names '\(name)', which is not among the properties; did you mean '\(meant)'?",
                at: schema.location)
        }
    }

    private static func reportEmptyRanges(_ schema: Schema, log: inout DiagnosticLog) {
        func report(_ least: String, _ most: String) {
            log.warning("'\(least)' is above '\(most)', so that no value fits; swap them", at: schema.location)
        }
        if let least = schema.minimum, let most = schema.maximum, least > most { report("minimum", "maximum") }
        if let least = schema.minLength, let most = schema.maxLength, least > most { report("minLength", "maxLength") }
        if let least = schema.minItems, let most = schema.maxItems, least > most { report("minItems", "maxItems") }
        if let least = schema.minProperties, let most = schema.maxProperties, least > most {
            report("minProperties", "maxProperties")
        }
    }
}
