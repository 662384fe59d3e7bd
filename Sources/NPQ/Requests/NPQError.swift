import MockRuntime

/// A refusal in one of the service's two envelopes (§5.1).
enum NPQError: ResponseError {
    /// `{"error": …}`: 401, 404, 500 and record-level 422.
    case message(Int, String)
    /// `{"errors": [{title, detail}]}`: 400, 403 and validation 422.
    case list(Int, [NPQv3.ErrorDetail])
    /// 406: for what is only there in another format (§1).
    case noOtherFormat
    /// 410: the id of a participant was replaced (§5.4).
    case gone(NPQv3.ChangedParticipantID)

    static let notFound = message(404, "Resource not found")
    static let serverError = message(500, "Internal server error")

    static func badRequest(_ detail: String) -> NPQError {
        list(400, [NPQv3.ErrorDetail(title: "Bad request", detail: detail)])
    }

    var response: MockResponse {
        switch self {
        case .message(let status, let text): Self.json(status, NPQv3.ErrorMessage(error: text).jsonBytes)
        case .list(let status, let errors): Self.json(status, NPQv3.ErrorList(errors: errors).jsonBytes)
        case .noOtherFormat: MockResponse(status: 406)
        case .gone(let change): Self.json(410, change.jsonBytes)
        }
    }

    private static func json(_ status: Int, _ body: [UInt8]) -> MockResponse {
        MockResponse(status: status, headers: ["Content-Type": "application/json"], body: body)
    }
}

/// The rules of an operation, in their order. Each failed rule is told; §5.2 says how.
struct Rules {
    private var failures: [NPQv3.ErrorDetail] = []

    var haveFailed: Bool { !failures.isEmpty }

    /// - Parameter isBroken: looked at only when the rule is not skipped.
    mutating func refuse(_ title: String, _ detail: String, if isBroken: Bool) {
        let failure = NPQv3.ErrorDetail(title: title, detail: detail)
        if isBroken, !failures.contains(failure) { failures.append(failure) }
    }

    /// A rule that is skipped once an earlier one has failed.
    mutating func refuseUnlessFailed(_ title: String, _ detail: String, if isBroken: @autoclosure () -> Bool) {
        if !haveFailed { refuse(title, detail, if: isBroken()) }
    }

    /// Throws the 422 when a rule has failed: one object a message, grouped by title in order of first failure.
    func check() throws {
        guard haveFailed else { return }
        var titles: [String] = []
        for failure in failures where !titles.contains(failure.title) { titles.append(failure.title) }
        throw NPQError.list(422, titles.flatMap { title in failures.filter { $0.title == title } })
    }
}
