/// The machine's time as one request sees it: the same in all its stages, and again when it is replayed.
enum RequestInstant {
    @TaskLocal static var current: DateTime?

    /// A clock that stands still for the length of a request.
    static func clock(_ wall: @escaping WallClock) -> WallClock { { current ?? wall() } }
}
