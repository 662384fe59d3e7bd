import LeadProviderAPI
import Testing

@Suite("Ids as clients write them")
struct UUIDTextTests {
    private static let id = "73fe8f90-3fa8-47ac-9e76-e801a564a3d4"

    @Test(
        "letter case and hyphens make no difference; anything else stays",
        arguments: [
            (id, id), (id.uppercased(), id), (id.filter { $0 != "-" }, id), ("x", "x"), (id + "0", id + "0"), ("", ""),
            ("73fe8f903-fa8-47ac-9e76-e801a564a3d4", "73fe8f903-fa8-47ac-9e76-e801a564a3d4")
        ])
    func normalized(text: String, id: String) { #expect(UUIDText.normalized(text) == id) }
}
