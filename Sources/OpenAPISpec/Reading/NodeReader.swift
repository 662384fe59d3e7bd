/// Reads a YAML or JSON file into nodes. JSON is what begins with `{` or `[`.
package enum NodeReader {
    /// Nil after an error.
    /// - Parameter file: the name that diagnostics show.
    package static func read(text: String, file: String, log: inout DiagnosticLog) -> Node? {
        let first = text.unicodeScalars.first { !" \n\r\t\u{FEFF}".unicodeScalars.contains($0) }
        guard first == "{" || first == "[" else { return YAMLNodeReader.read(text, file: file, log: &log) }
        var attempt = DiagnosticLog()
        let node = JSONNodeReader.read(text, file: file, log: &attempt)
        // YAML in flow style begins like JSON: what is not JSON may still be YAML.
        if node == nil, !file.hasSuffix(".json"), attempt.diagnostics.count == 1 {
            var other = DiagnosticLog()
            if let node = YAMLNodeReader.read(text, file: file, log: &other) {
                log.add(contentsOf: other)
                return node
            }
            if file.hasSuffix(".yaml") || file.hasSuffix(".yml") { attempt = other }
        }
        log.add(contentsOf: attempt)
        return node
    }

    /// Nil after an error, which may be that there is no readable file.
    package static func read(path: String, loader: FileLoader = .disk, log: inout DiagnosticLog) -> Node? {
        guard let text = loader.text(path) else {
            log.error(FileLoader.missing, at: SourceLocation(file: path, line: 1, column: 1))
            return nil
        }
        return read(text: text, file: path, log: &log)
    }
}
