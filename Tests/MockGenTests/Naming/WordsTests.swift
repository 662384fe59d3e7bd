import OpenAPISpec
import Testing

@testable import MockGen

@Suite("Names of documents become names of Swift")
struct WordsTests {
    private let words = Words(initialisms: ["ID", "URL", "NPQ", "CSV"])

    @Test(
        "names are split into words at signs, capitals and digits",
        arguments: [
            ("full_name", "full name"), ("fullName", "full Name"), ("FullName", "Full Name"),
            ("full-name", "full name"),
            ("FULL_NAME", "full name"), ("npq-applications", "npq applications"), ("petId", "pet Id"),
            ("petID", "pet ID"),
            ("petIDs", "pet IDs"), ("CSVFile", "CSV File"), ("OAuth2Token", "O Auth2 Token"), ("URN", "URN"),
            ("a.b.c", "a b c"),
            ("created[since]", "created since"), ("@id", "id"), ("$ref", "ref"), ("+1", "plus 1"), ("-1", "minus 1"),
            ("-created_at", "minus created at"), ("1.5", "1 5"), ("*", "asterisk"),
            (">=", "greater than sign equals sign"), ("", ""),
            (" ", ""), ("🚀", "rocket"), ("List«Pet»", "List Pet"), ("日本", "日本"), ("naïve", "naïve"), ("a  b", "a b")
        ])
    func split(name: String, expected: String) {
        #expect(Words.split(name).joined(separator: " ") == expected)
    }

    @Test(
        "words are joined with the initialisms in capitals",
        arguments: [
            ("npq-applications", "NPQApplications", "npqApplications"),
            ("participant_id", "ParticipantID", "participantID"),
            ("user_ids", "UserIDs", "userIDs"), ("id", "ID", "id"), ("file_csv", "FileCSV", "fileCSV"),
            ("Urn", "Urn", "urn"),
            ("1.5", "1_5", "1_5"), ("retained-1", "Retained1", "retained1"), ("userDTO", "UserDTO", "userDTO")
        ])
    func camel(name: String, upper: String, lower: String) {
        #expect(words.upperCamel(Words.split(name)) == upper)
        #expect(words.lowerCamel(Words.split(name)) == lower)
    }

    @Test("initialisms are learned from the document's titles, tags and summaries, and not from shouting")
    func initialisms() throws {
        let document = try Snippet.document(
            """
            tags: [{name: NPQ Applications, description: DO NOT USE}]
            paths:
              /x:
                get: {summary: GET an ECF participant, tags: [CPD], responses: {}}
            """, title: "The DfE TRN API")
        let found = Words(learningFrom: [document]).initialisms
        #expect(found.isSuperset(of: ["NPQ", "ECF", "CPD", "TRN", "ID", "URL"]))
        #expect(found.isDisjoint(with: ["GET", "USE", "NOT", "AN", "DFE"]))
    }

    @Test(
        "members are escaped, renamed or begun so that Swift accepts them",
        arguments: [
            ("class", "`class`"), ("default", "`default`"), ("self", "selfValue"), ("init", "initValue"),
            ("1st", "_1st"), ("", "empty"),
            ("hashValue", "hashValueValue"), ("name", "name"), ("é", "é")
        ])
    func members(name: String, expected: String) {
        #expect(SwiftName.member(name) == expected)
    }

    @Test(
        "types that the generated code itself uses are not hidden",
        arguments: [
            ("Type", "Kind"), ("String", "StringModel"), ("Call", "CallModel"), ("Error", "Error"), ("3D", "_3D"),
            ("", "Model")
        ])
    func types(name: String, expected: String) {
        #expect(SwiftName.type(name) == expected)
    }

    @Test("a name is given once, and further ones get numbers")
    func scope() {
        var scope = Scope(reserved: ["service"])
        #expect(scope.claim("a", for: "first") == ("a", nil))
        #expect(scope.claim("a", for: "second") == ("a2", "first"))
        #expect(scope.claim("a", for: "third") == ("a3", "first"))
        #expect(scope.claim("a2", for: "fourth") == ("a2_2", "second"))
        #expect(scope.claim("`in`", for: "one") == ("`in`", nil))
        #expect(scope.claim("`in`", for: "two") == ("in2", "one"))
        #expect(scope.claim("service", for: "x").name == "service2")
    }

    @Test(
        "a namespace is named after folder and file, and a document on its own after its file or title",
        arguments: [
            ("v3", "npq", "NPQv3"), ("v2.1", "npq", "NPQv2_1"), ("v1", "control", "ControlV1"),
            ("openapi", "shop", "Shop"),
            ("sandbox-sending", "mailtrap", "MailtrapSandboxSending"), ("petstore", nil, "Petstore"),
            ("petstore.openapi", nil, "Petstore"),
            ("openapi", nil, "TheTitleOf"), ("string", nil, "StringModel"), ("shop", "shop", "Shop"), ("1", nil, "_1")
        ])
    func namespaces(stem: String, service: String?, expected: String) {
        #expect(Namespace.name(stem: stem, service: service, title: "The title of it", words: words) == expected)
    }
}
