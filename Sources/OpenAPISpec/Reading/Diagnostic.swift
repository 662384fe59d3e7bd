/// A place in a source file; line and column start at 1 (columns count Unicode scalars).
package struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    package var file: String
    package var line: Int
    package var column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `specs/npq/v3.yaml:12:7`, as compilers and editors write it.
    package var description: String { "\(file):\(line):\(column)" }
}

/// One remark about a source file: what was found, what was expected, how to fix it, in that order.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    package enum Severity: String, Sendable { case error, warning, note }

    package var severity: Severity
    package var message: String
    package var location: SourceLocation
    /// Whether a word was found that is nearly an expected one: a warning when others' documents are served, an error in a build.
    package var isTypo: Bool

    package init(_ severity: Severity, _ message: String, at location: SourceLocation, isTypo: Bool = false) {
        self.severity = severity
        self.message = message
        self.location = location
        self.isTypo = isTypo
    }

    /// `specs/npq/v3.yaml:12:7: error: 'tpye' is not a Schema key; did you mean 'type'?`
    package var description: String { "\(location): \(severity.rawValue): \(message)" }
}

/// Collects every remark of one reading; the reader carries on after each.
package struct DiagnosticLog: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    package init() {}

    package mutating func error(_ message: String, at location: SourceLocation) {
        add(Diagnostic(.error, message, at: location))
    }

    package mutating func warning(_ message: String, at location: SourceLocation) {
        add(Diagnostic(.warning, message, at: location))
    }

    /// Keeps a remark once, however often the place is read.
    package mutating func add(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    package mutating func add(contentsOf other: DiagnosticLog) {
        for diagnostic in other.diagnostics { add(diagnostic) }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The remarks by file, in the order of `files`, and by place.
    func sorted(by files: [String]) -> DiagnosticLog {
        let ranks = [ExactText: Int](files.enumerated().map { ($1.exact, $0) }, uniquingKeysWith: { first, _ in first })
        let keyed = diagnostics.enumerated().map { index, diagnostic in
            let place = diagnostic.location
            return (key: (ranks[place.file] ?? files.count, place.line, place.column, index), diagnostic)
        }
        var log = DiagnosticLog()
        for (_, diagnostic) in keyed.sorted(by: { $0.key < $1.key }) { log.add(diagnostic) }
        return log
    }

    /// The same with every warning an error.
    var strict: DiagnosticLog { withErrors { $0.severity != .note } }

    /// The same with every typo an error.
    package var withoutTypos: DiagnosticLog { withErrors(where: \.isTypo) }

    private func withErrors(where isError: (Diagnostic) -> Bool) -> DiagnosticLog {
        var log = DiagnosticLog()
        for var diagnostic in diagnostics {
            if isError(diagnostic) { diagnostic.severity = .error }
            log.add(diagnostic)
        }
        return log
    }
}
