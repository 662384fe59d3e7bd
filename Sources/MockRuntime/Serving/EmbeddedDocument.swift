import OpenAPISpec
import Synchronization

/// A document as generated code embeds it: JSON with its references bundled, read once however many servers serve it.
///
/// It was checked when the code was generated, so its examples are not validated again.
public final class EmbeddedDocument: ExpressibleByStringLiteral, CustomStringConvertible, Sendable {
    private let json: StaticString
    private let cached = Mutex<DocumentReading?>(nil)

    public init(stringLiteral json: StaticString) { self.json = json }

    /// The document's text.
    public var description: String { json.description }

    /// - Parameter file: the name that diagnostics show.
    func reading(file: String) -> DocumentReading {
        cached.withLock { cached in
            if let cached { return cached }
            let reading = DocumentReading.read(text: description, file: file, checksExamples: false)
            cached = reading
            return reading
        }
    }
}
