import OpenAPISpec
import Testing

@Suite("Singular and plural")
struct EnglishNounsTests {
    @Test(
        "a plural has a singular",
        arguments: [
            ("applications", "application"), ("categories", "category"), ("companies", "company"), ("ties", "tie"),
            ("addresses", "address"), ("boxes", "box"), ("branches", "branch"), ("dishes", "dish"),
            ("buses", "bus"), ("statuses", "status"), ("bonuses", "bonus"), ("viruses", "virus"), ("quizzes", "quiz"),
            ("houses", "house"), ("clauses", "clause"), ("uses", "use"), ("databases", "database"), ("caches", "cache"),
            ("sizes", "size"), ("responses", "response"), ("licenses", "license"), ("releases", "release"),
            ("movies", "movie"), ("cookies", "cookie"), ("shoes", "shoe"), ("heroes", "hero"),
            ("shelves", "shelf"), ("archives", "archive"), ("menus", "menu"), ("aliases", "alias"),
            ("people", "person"), ("children", "child"), ("men", "man"), ("women", "woman"),
            ("analyses", "analysis"), ("indices", "index"), ("criteria", "criterion"),
            ("Pets", "Pet"), ("People", "Person"), ("PETS", "PET")
        ])
    func plurals(word: String, singular: String) {
        #expect(EnglishNouns.singular(word) == singular)
        #expect(EnglishNouns.isPlural(word))
    }

    @Test(
        "other words stay",
        arguments: [
            "pet", "data", "news", "series", "species", "status", "bus", "address", "analysis", "is", "lens", "sms", ""
        ])
    func singulars(word: String) {
        #expect(EnglishNouns.singular(word) == word)
        #expect(!EnglishNouns.isPlural(word))
    }

    @Test(
        "the last of several words counts",
        arguments: [
            ("order_statuses", "order_status"), ("order-items", "order-item"), ("homePeople", "homePerson"),
            ("salesOrders", "salesOrder"), ("news_items", "news_item"), ("status_news", "status_news")
        ])
    func lastWord(name: String, singular: String) {
        #expect(EnglishNouns.singular(name) == singular)
    }
}
