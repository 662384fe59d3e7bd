import OpenAPISpec

/// The machine's time as one request sees it: the same in all its stages, and again when its change is made again.
struct RequestInstant: Sendable {
    var wall: DateTime
    /// Whether the request was answered before and comes from a state file.
    var isReplayed = false
    /// Of a request that is replayed: how long sandboxes lived then for which nothing was said; nil for ever.
    var lifetime: TimeSpan?

    @TaskLocal static var current: RequestInstant?

    /// A clock that stands still for the length of a request.
    static func clock(_ wall: @escaping WallClock) -> WallClock { { current?.wall ?? wall() } }
}

extension TypedEngine {
    /// Whether the present request comes from a state file.
    var isReplaying: Bool { RequestInstant.current?.isReplayed == true }
}
