import Testing

/// The versions that the service speaks.
enum APIVersion: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case v1, v2, v3

    /// Those that are described in §16 as one.
    static let beforeV3: [APIVersion] = [.v1, .v2]

    var path: String { "/api/\(rawValue)" }
    var testDescription: String { rawValue }
}
