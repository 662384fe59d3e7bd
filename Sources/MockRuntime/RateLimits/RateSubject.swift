import OpenAPISpec

/// What of a request says whose requests it is counted with.
struct RateSubject: Sendable {
    /// Without the mount path and the query.
    let path: String
    /// The whole field value in lower case; nil without one.
    let authorization: String?
    /// The client's address; in process there is one client.
    var address: String

    init(_ request: MockRequest, mountPath: String) {
        let path = request.parts.path
        self.path = String(path.hasPrefix(mountPath) ? path.dropFirst(mountPath.count) : path)
        let field = request.headers["authorization"]?.lowercased()
        authorization = field?.isEmpty == true ? nil : field
        address = request.clientAddress ?? ""
    }

    /// Whose requests a limit counts together; nil when it does not count this one.
    func key(for limit: RateLimit) -> String? {
        guard limit.counts(path) else { return nil }
        return switch limit.key {
        case .authorization: authorization
        case .address: address
        case .service: ""
        }
    }
}
