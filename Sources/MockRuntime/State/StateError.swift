import OpenAPISpec

/// Why a state file cannot be used. The description says what was found, what was expected and how to go on.
package enum StateError: ResponseError, CustomStringConvertible {
    /// Another server has the file.
    case inUse(path: String)
    /// The file cannot be opened or written.
    case unwritable(path: String, reason: String)
    /// The file is damaged, of another kind, or of other documents.
    case unusable(path: String, reason: String)

    package var description: String {
        switch self {
        case .inUse(let path):
            "the state file '\(path)' is in use by another server; stop that one, or name another file with --state"
        case .unwritable(let path, let reason): "the state file '\(path)' cannot be written: \(reason)"
        case .unusable(let path, let reason): "the state file '\(path)' cannot be used: \(reason)"
        }
    }

    /// RFC 4918 §11.5: for a change that could not be kept.
    package var response: MockResponse {
        Problem(507, "the change was not made: \(self)").response
    }
}
