import MockRuntime
import NPQ
import TestSupport
import Testing

/// The order of the list of applications (§3.3).
@Suite("NPQ: sort")
struct SortTests {
    /// The scenario's ids by the time of the application's own last update.
    private static let byUpdate = [
        Multiple.faridSupport, Multiple.elinAccepted, Multiple.ines, Multiple.amara, Multiple.chidi,
        Multiple.chidiAgain,
        Multiple.chidiOtherCourse, Multiple.elinCoaching, Multiple.hamishIneligible, Multiple.benAccepted,
        Multiple.dana,
        Multiple.graceRejected, Multiple.keikoIneligible, Multiple.benPending, Multiple.gracePending,
        Multiple.jonahUnfunded,
        Multiple.jonahCapped
    ]

    @Test(
        "the list is in the order asked for; columns that do not exist are dropped",
        arguments: [
            ("", Multiple.all), ("sort=created_at", Multiple.all), ("sort=%2Bcreated_at", Multiple.all),
            ("sort=-created_at", Multiple.all.reversed()), ("sort=updated_at", byUpdate),
            ("sort=%2Bupdated_at", byUpdate),
            ("sort=-updated_at", byUpdate.reversed()), ("sort=nonsense,-created_at", Multiple.all.reversed()),
            ("sort=-created_at,nonsense", Multiple.all.reversed()),
            ("sort=-created_at,updated_at", Multiple.all.reversed()),
            ("sort=updated_at,-created_at", byUpdate), ("sort=id", Multiple.all.sorted()),
            ("sort=-id", Multiple.all.sorted().reversed()),
            // A plus that is not encoded is a space, and no column begins with one.
            ("sort=+created_at,-updated_at", byUpdate.reversed()),
            ("sort=%20created_at,-updated_at", byUpdate.reversed())
        ] as [(String, [String])])
    func order(query: String, ids: [String]) throws {
        let answer = try NPQ.reader("multiple").list(query)
        #expect(answer.status == 200)
        #expect(answer.ids == ids)
    }

    @Test("the first column decides, the next one among equals")
    func severalColumns() throws {
        let accepted = [
            Multiple.elinAccepted, Multiple.ines, Multiple.benAccepted, Multiple.dana, Multiple.keikoIneligible
        ]
        let rejected = [Multiple.graceRejected]
        let pending = Multiple.all.filter { !accepted.contains($0) && !rejected.contains($0) }
        let client = try NPQ.reader("multiple")
        #expect(client.list("sort=status,created_at").ids == accepted + pending + rejected)
        #expect(
            client.list("sort=status,-created_at").ids == accepted.reversed() + pending.reversed() + rejected)
        #expect(client.list("sort=-status,created_at").ids == rejected + pending + accepted)
    }

    @Test(
        "when no column is left, the list is whole in whatever order",
        arguments: ["nonsense", "+created_at", ",", "-", "sort", ""])
    func nothingUsable(sort: String) throws {
        let answer = try NPQ.reader("multiple").list("sort=\(sort)")
        #expect(answer.status == 200)
        #expect(answer.ids?.sorted() == Multiple.all.sorted())
    }

    @Test("pages keep the order")
    func pages() throws {
        let client = try NPQ.reader("multiple")
        let reversed = Array(Multiple.all.reversed())
        #expect(client.list("sort=-created_at&page[page]=2&page[per_page]=7").ids == Array(reversed[7..<14]))
    }
}
