import OpenAPISpec

/// What the journal and the coverage know of an answer, worked out once: when a kept answer is given again, only the reference is noted.
final class ObservedAnswer: Sendable {
    /// Bytes of a body that the journal holds; what is beyond them is left out.
    static let bodyLimit = 64 << 10

    /// Nil when no operation has the request's method and path.
    let operation: Operation?
    /// `GET /npq/api/v3/npq-applications/{id}`
    let title: String?
    let pathParameters: [(name: String, value: String)]
    /// What the sandbox's clock showed; nil when no sandbox was reached.
    let instant: DateTime?
    let status: Int
    let headers: HTTPFields
    /// Up to the limit.
    let body: [UInt8]
    /// Bytes of the whole body.
    let bodySize: Int
    let violations: [String]
    let hasChanged: Bool
    /// Why a rate limit refused the request; nil when none did.
    let reason: String?
    /// The id of the fault that hit the call; nil for none.
    let fault: String?
    /// Counts the answers of its operation and status.
    let counter: StatusCounter?

    init<Records>(
        _ response: MockResponse, in exchange: Exchange<Records>, at instant: DateTime?, counter: StatusCounter?
    ) {
        operation = exchange.operation?.operation
        title = exchange.operation?.title
        pathParameters = exchange.request.pathParameters
        self.instant = instant
        status = response.status
        headers = response.headers
        body = Self.kept(response.body)
        bodySize = response.body.count
        violations = exchange.violations
        hasChanged = exchange.hasChanged
        reason = exchange.reason
        fault = exchange.fault?.id
        self.counter = counter
    }

    /// What of a body the journal holds: the same bytes, or the beginning of a long one.
    static func kept(_ body: [UInt8]) -> [UInt8] { body.count > bodyLimit ? Array(body.prefix(bodyLimit)) : body }
}
