import OpenAPISpec

/// Everything of a sandbox that requests can change: one value. A snapshot is a copy of it, a reset an assignment.
struct World<Records: RecordSet>: Sendable {
    var records: Records
    var clock: Clock
    var random: SeededRandom
    /// Where its random numbers began.
    var seed: UInt64
}
