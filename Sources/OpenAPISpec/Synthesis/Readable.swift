/// Fixed text that tells what a property is.
enum Readable {
    static func text(name: String) -> String { name.isEmpty ? "string" : String(name.prefix(60)) }
}

/// Varied text and numbers that look like what a property's name promises. People and organisations are invented.
enum Realistic {
    private static let firstNames = ["Amara", "Bruno", "Chidi", "Dara", "Elif", "Farah", "Goran", "Hana", "Ines", "Jonas", "Kofi", "Lena", "Mira", "Nils", "Orla", "Priya", "Quinn", "Rosa", "Sven", "Talia"]
    private static let lastNames = ["Abara", "Brandt", "Castell", "Dorn", "Ekholm", "Fairley", "Grantham", "Holloway", "Ivers", "Jarrow", "Kestrel", "Lindqvist", "Marlow", "Norwood", "Okafor", "Pell", "Quill", "Rowntree", "Stroud", "Thackley"]
    private static let streets = ["Alder Lane", "Birch Road", "Canal Street", "Dove Close", "Elm Avenue", "Foundry Row"]
    private static let cities = ["Ashbury", "Brackwell", "Castleford Vale", "Dunmere", "Easthaven", "Fernley"]
    private static let companies = ["Alder & Finch Ltd", "Brightwater Trust", "Copperfield Group", "Dovetail Learning", "Evergreen Partners"]
    private static let jobs = ["Teacher", "Head of year", "Analyst", "Engineer", "Librarian", "Coordinator"]
    private static let words = ["amber", "breeze", "cobalt", "delta", "ember", "fern", "granite", "harbour", "indigo", "juniper"]

    private static func pick(_ list: [String], _ random: inout SeededRandom) -> String { list[Int.random(in: 0..<list.count, using: &random)] }

    static func text(name: String, random: inout SeededRandom) -> String {
        let key = name.lowercased().filter { $0.isLetter }
        switch key {
        case _ where key.contains("firstname") || key == "givenname" || key == "forename": return pick(firstNames, &random)
        case _ where key.contains("lastname") || key == "surname" || key == "familyname": return pick(lastNames, &random)
        case _ where key == "name" || key.contains("fullname") || key.hasSuffix("username") && key != "username": return pick(firstNames, &random) + " " + pick(lastNames, &random)
        case _ where key.contains("email"): return email(random: &random)
        case _ where key.contains("phone") || key.contains("mobile"): return "0770090" + digits(4, &random)
        case _ where key.contains("postcode") || key.contains("zip"): return "ZZ\(digits(1, &random)) \(digits(1, &random))AB"
        case _ where key.contains("street") || key.contains("address"): return digits(2, &random) + " " + pick(streets, &random)
        case _ where key.contains("city") || key.contains("town"): return pick(cities, &random)
        case _ where key.contains("country"): return "United Kingdom"
        case _ where key.contains("currency"): return "GBP"
        case _ where key.contains("company") || key.contains("employer") || key.contains("organi") || key.contains("provider"): return pick(companies, &random)
        case _ where key.contains("job") || key.contains("role") || key.contains("occupation"): return pick(jobs, &random)
        case _ where key.contains("url") || key.contains("link") || key.contains("website"): return "https://example.com/" + pick(words, &random)
        case _ where key.hasSuffix("at") && (key.contains("created") || key.contains("updated")): return dateTime(random: &random)
        case _ where key.contains("referencenumber") || key == "trn": return digits(7, &random)
        case _ where key.hasSuffix("urn"): return digits(6, &random)
        case _ where key.contains("ukprn"): return "1" + digits(7, &random)
        case _ where key.contains("description") || key.contains("summary") || key.contains("comment"):
            return (0..<6).map { _ in pick(words, &random) }.joined(separator: " ")
        case _ where key.contains("colour") || key.contains("color"): return pick(["red", "green", "blue", "amber"], &random)
        default: return pick(words, &random) + " " + pick(words, &random)
        }
    }

    static func email(random: inout SeededRandom) -> String {
        "\(pick(firstNames, &random)).\(pick(lastNames, &random))\(Int.random(in: 1...999, using: &random))@example.com".lowercased()
    }

    static func dateTime(random: inout SeededRandom) -> String {
        let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
        let (hour, minute) = (Int.random(in: 8...17, using: &random), Int.random(in: 0...59, using: &random))
        return "2024-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):00Z"
    }

    static func number(name: String, random: inout SeededRandom) -> Double {
        let key = name.lowercased()
        if key.contains("price") || key.contains("amount") || key.contains("total") { return Double(Int.random(in: 100...99_999, using: &random)) / 100 }
        if key.contains("year") { return Double(Int.random(in: 2015...2025, using: &random)) }
        if key.contains("age") { return Double(Int.random(in: 18...70, using: &random)) }
        return Double(Int.random(in: 1...1_000, using: &random))
    }

    private static func digits(_ count: Int, _ random: inout SeededRandom) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
}
