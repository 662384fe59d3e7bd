/// A world under a name. It costs nothing until the sandbox's own changes.
struct Snapshot<Records: RecordSet>: Sendable {
    var name: String
    var scenario: String
    var world: World<Records>
}
