/// Fixed text that tells what a property is.
enum Readable {
    static func text(name: String) -> String { name.isEmpty ? "string" : String(name.prefix(60)) }
}

/// Varied text and numbers that look like what a property's name promises. People and organisations are invented.
enum Realistic {
    private static let firstNames = [
        "Amara", "Bruno", "Chidi", "Dara", "Elif", "Farah", "Goran", "Hana", "Ines", "Jonas", "Kofi", "Lena", "Mira",
        "Nils", "Orla", "Priya", "Quinn", "Rosa", "Sven", "Talia"
    ]
    private static let lastNames = [
        "Abara", "Brandt", "Castell", "Dorn", "Ekholm", "Fairley", "Grantham", "Holloway", "Ivers", "Jarrow", "Kestrel",
        "Lindqvist", "Marlow", "Norwood", "Okafor", "Pell", "Quill", "Rowntree", "Stroud", "Thackley"
    ]
    private static let streets = ["Alder Lane", "Birch Road", "Canal Street", "Dove Close", "Elm Avenue", "Foundry Row"]
    private static let cities = ["Ashbury", "Brackwell", "Castleford Vale", "Dunmere", "Easthaven", "Fernley"]
    private static let companies = [
        "Alder & Finch Ltd", "Brightwater Trust", "Copperfield Group", "Dovetail Learning", "Evergreen Partners"
    ]
    private static let jobs = ["Teacher", "Head of year", "Analyst", "Engineer", "Librarian", "Coordinator"]
    private static let words = [
        "amber", "breeze", "cobalt", "delta", "ember", "fern", "granite", "harbour", "indigo", "juniper"
    ]

    private static func pick(_ list: [String], _ random: inout SeededRandom) -> String {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    /// What a property's name promises.
    enum Kind: Sendable {
        case firstName, lastName, fullName, email, phone, postcode, street, city, country, currency, company, job, url,
            dateTime
        case referenceNumber, urn, ukprn, sentence, colour, words

        /// Words of a name, in the order in which they are looked for: the more telling first.
        private static let table: [(words: [String], kind: Kind)] = [
            (["firstname", "givenname", "forename"], .firstName), (["lastname", "surname", "familyname"], .lastName),
            (["fullname"], .fullName), (["email"], .email), (["phone", "mobile"], .phone),
            (["postcode", "zip"], .postcode),
            (["street", "address"], .street), (["city", "town"], .city), (["country"], .country),
            (["currency"], .currency),
            (["company", "employer", "organi", "provider"], .company), (["job", "role", "occupation"], .job),
            (["url", "link", "website"], .url), (["createdat", "updatedat"], .dateTime),
            (["referencenumber"], .referenceNumber),
            (["ukprn"], .ukprn), (["urn"], .urn), (["description", "summary", "comment"], .sentence),
            (["colour", "color"], .colour)
        ]

        init(name: String) {
            let key = name.lowercased().filter(\.isLetter)
            self =
                key == "name" ? .fullName : Self.table.first { $0.words.contains { key.contains($0) } }?.kind ?? .words
        }
    }

    static func text(_ kind: Kind, random: inout SeededRandom) -> String {
        switch kind {
        case .firstName: pick(firstNames, &random)
        case .lastName: pick(lastNames, &random)
        case .fullName: pick(firstNames, &random) + " " + pick(lastNames, &random)
        case .email: email(random: &random)
        case .phone: "0770090" + digits(4, &random)
        case .postcode: "ZZ\(digits(1, &random)) \(digits(1, &random))AB"
        case .street: digits(2, &random) + " " + pick(streets, &random)
        case .city: pick(cities, &random)
        case .country: "United Kingdom"
        case .currency: "GBP"
        case .company: pick(companies, &random)
        case .job: pick(jobs, &random)
        case .url: "https://example.com/" + pick(words, &random)
        case .dateTime: dateTime(random: &random)
        case .referenceNumber: digits(7, &random)
        case .urn: digits(6, &random)
        case .ukprn: "1" + digits(7, &random)
        case .sentence: (0..<6).map { _ in pick(words, &random) }.joined(separator: " ")
        case .colour: pick(["red", "green", "blue", "amber"], &random)
        case .words: pick(words, &random) + " " + pick(words, &random)
        }
    }

    static func email(random: inout SeededRandom) -> String {
        "\(pick(firstNames, &random)).\(pick(lastNames, &random))\(Int.random(in: 1...999, using: &random))@example.com"
            .lowercased()
    }

    static func dateTime(random: inout SeededRandom) -> String {
        let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
        let (hour, minute) = (Int.random(in: 8...17, using: &random), Int.random(in: 0...59, using: &random))
        return "2024-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):00Z"
    }

    static func number(name: String, random: inout SeededRandom) -> Double {
        let key = name.lowercased()
        if key.contains("price") || key.contains("amount") || key.contains("total") {
            return Double(Int.random(in: 100...99_999, using: &random)) / 100
        }
        if key.contains("year") { return Double(Int.random(in: 2015...2025, using: &random)) }
        if key.contains("age") { return Double(Int.random(in: 18...70, using: &random)) }
        return Double(Int.random(in: 1...1_000, using: &random))
    }

    private static func digits(_ count: Int, _ random: inout SeededRandom) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
}
