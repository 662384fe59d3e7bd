/// Reads a YAML or JSON file into nodes. JSON is what begins with `{` or `[`.
package enum NodeReader {
    /// - Parameter file: the name that diagnostics show.
    package static func read(text: String, file: String, log: inout DiagnosticLog) -> Node? {
        let first = text.utf8.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            // Flow-style YAML begins like JSON: what is not JSON may still be YAML.
            var attempt = DiagnosticLog()
            if let node = JSONNodeReader.read(text, file: file, log: &attempt) {
                for diagnostic in attempt.diagnostics { log.add(diagnostic) }
                return node
            }
            if file.hasSuffix(".json") {
                for diagnostic in attempt.diagnostics { log.add(diagnostic) }
                return nil
            }
        }
        return YAMLNodeReader.read(text, file: file, log: &log)
    }

    package static func read(path: String, loader: FileLoader = .disk, log: inout DiagnosticLog) -> Node? {
        guard let text = loader.text(path) else {
            log.error("there is no readable file here", at: SourceLocation(file: path, line: 1, column: 1))
            return nil
        }
        return read(text: text, file: path, log: &log)
    }
}

extension Node {
    /// Remarks on each key that is not among `known`, with the nearest one; keys that begin with `x-` are free.
    package func reportUnknownKeys(
        known: [String], of object: String, severity: Diagnostic.Severity = .warning, log: inout DiagnosticLog
    ) {
        for member in members ?? [] where !known.contains(member.key) && !member.key.hasPrefix("x-") {
            let hint =
                EditDistance.nearest(to: member.key, in: known).map { "; did you mean '\($0)'?" }
                ?? "; expected one of: \(known.joined(separator: ", "))"
            log.add(Diagnostic(severity, "'\(member.key)' is not a key of \(object)\(hint)", at: member.keyLocation))
        }
    }

    /// The node at a JSON Pointer (RFC 6901), or the nearest one above it.
    package func node(at pointer: String) -> Node {
        var node = self
        for token in JSONPointer.tokens(pointer) {
            guard let next = node.child(token) else { break }
            node = next
        }
        return node
    }

    func child(_ token: String) -> Node? {
        switch content {
        case .mapping: self[token]
        case .sequence(let elements): Int(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        case .scalar: nil
        }
    }
}

/// RFC 6901.
package enum JSONPointer {
    package static func tokens(_ pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { unescape(String($0)) }
    }

    package static func escape(_ token: String) -> String {
        token.contains { $0 == "~" || $0 == "/" } ? token.replacing("~", with: "~0").replacing("/", with: "~1") : token
    }

    static func unescape(_ token: String) -> String {
        token.contains("~") ? token.replacing("~1", with: "/").replacing("~0", with: "~") : token
    }
}
