import Foundation
import OpenAPISpec
import TestSupport
import Testing

@testable import MockGen

@Suite("Operations have short and readable names")
struct OperationNamesTests {
    /// The names of a document's operations, in the order given here.
    private func names(_ operations: [String], ids: [String: String] = [:], overrides: NameOverrides = NameOverrides())
        throws -> [String]
    {
        var paths: [(path: String, methods: [String])] = []
        for operation in operations {
            let parts = operation.split(separator: " ").map(String.init)
            let id = ids[operation].map { "operationId: '\($0)', " } ?? ""
            let line = "    \(parts[0].lowercased()): {\(id)responses: {}}"
            if let place = paths.firstIndex(where: { $0.path == parts[1] }) {
                paths[place].methods.append(line)
            } else {
                paths.append((parts[1], [line]))
            }
        }
        let yaml =
            "paths:\n" + paths.map { "  '\($0.path)':\n" + $0.methods.joined(separator: "\n") }.joined(separator: "\n")
        let document = try Snippet.document(yaml, title: "NPQ and ECF")
        let names = OperationNames(document, words: Words(learningFrom: [document]), overrides: overrides).names
        let byKey = Dictionary(uniqueKeysWithValues: zip(document.operations.map(\.key), names))
        return operations.map { byKey[$0] ?? "" }
    }

    @Test("what all paths begin with is left out")
    func prefix() throws {
        #expect(try names(["GET /api/v3/pets", "GET /api/v3/pets/{id}"]) == ["listPets", "getPet"])
        #expect(try names(["GET /users/{id}/posts", "GET /users/{id}/likes"]) == ["listUserPosts", "listUserLikes"])
        #expect(try names(["GET /store/orders", "GET /store/inventory"]) == ["listOrders", "getInventory"])
    }

    private static let collections: [(String, String)] = [
        ("GET /pets", "listPets"), ("POST /pets", "createPet"), ("PUT /pets", "replacePets"),
        ("DELETE /pets", "deletePets"),
        ("GET /pets/{id}", "getPet"), ("PUT /pets/{id}", "replacePet"), ("PATCH /pets/{id}", "updatePet"),
        ("DELETE /pets/{id}", "deletePet"),
        ("HEAD /pets/{id}", "checkPet"), ("GET /pets.csv", "listPetsCSV"), ("GET /pets/{id}/toys", "listPetToys"),
        ("POST /pets/{id}/toys", "createPetToy"), ("GET /pets/{id}/toys/{toy}", "getPetToy"),
        ("GET /pets/{id}/owner", "getPetOwner"),
        ("PUT /pets/{id}/owner", "replacePetOwner"), ("GET /pets/{id}/photo.png", "getPetPhotoPng"),
        ("GET /invoices/{id}.pdf", "getInvoicePDF")
    ]

    @Test("collections and items")
    func collections() throws {
        let names = try names(Self.collections.map(\.0))
        #expect(names == Self.collections.map(\.1))
    }

    private static let actions: [(String, String)] = [
        ("POST /npq-applications/{id}/accept", "acceptNPQApplication"),
        ("PUT /npq-applications/{id}/change-funded-place", "changeNPQApplicationFundedPlace"),
        ("POST /pets:search", "searchPets"),
        ("POST /pets/{id}:feed", "feedPet"), ("POST /sandboxes/reset", "resetSandboxes"),
        ("POST /users/{id}/password/reset", "resetUserPassword"),
        ("POST /login", "login"), ("POST /oauth/token", "oauthToken"), ("GET /", "getRoot"), ("GET /{slug}", "getSlug")
    ]

    @Test("what is done to a thing")
    func actions() throws {
        let names = try names(Self.actions.map(\.0))
        #expect(names == Self.actions.map(\.1))
    }

    @Test("a word behind a plural that has items tells which of them")
    func kinds() throws {
        let operations = [
            "GET /participants/npq/outcomes", "GET /participants/npq/{id}/outcomes",
            "POST /participants/npq/{id}/outcomes",
            "GET /participants/npq", "GET /participants/npq/{id}", "PUT /participants/npq/{id}/defer",
            "PUT /participants/npq/{id}/change-schedule", "GET /participants/npq.csv", "PUT /participants/{id}/defer"
        ]
        #expect(
            try names(operations) == [
                "listNPQParticipantOutcomes", "listOutcomesOfNPQParticipant", "createNPQParticipantOutcome",
                "listNPQParticipants",
                "getNPQParticipant", "deferNPQParticipant", "changeNPQParticipantSchedule", "listNPQParticipantsCSV",
                "deferParticipant"
            ])
    }

    @Test("deep paths go by their last two resources, unless two would be the same")
    func deep() throws {
        let short = try names(["GET /accounts/{a}/projects/{p}/inboxes/{i}/messages", "GET /accounts"])
        #expect(short == ["listInboxMessages", "listAccounts"])
        let clash = try names(["GET /users/{u}/pets/{p}/toys", "GET /shops/{s}/pets/{p}/toys"])
        #expect(clash == ["listPetToys", "listToysOfPet"])
    }

    @Test("versions within paths go to the end")
    func versions() throws {
        #expect(try names(["GET /v1/pets", "GET /v2/pets"]) == ["listPetsV1", "listPetsV2"])
    }

    @Test("the operationId is the name, unless several operations have it")
    func operationIDs() throws {
        let unique = try names(
            ["GET /pets", "POST /pets"], ids: ["GET /pets": "pets_list", "POST /pets": "PetsController.create"])
        #expect(unique == ["petsList", "petsControllerCreate"])
        let ids = ["GET /pets": "pets", "GET /pets/{id}": "pets", "DELETE /pets": "drop"]
        #expect(try names(["GET /pets", "GET /pets/{id}", "DELETE /pets"], ids: ids) == ["listPets", "getPet", "drop"])
        #expect(try names(["GET /pets", "POST /pets"], ids: ["POST /pets": "listPets"]) == ["listPets2", "listPets"])
    }

    @Test("mockgen.yaml has the last word")
    func overrides() throws {
        var overrides = NameOverrides()
        overrides.operations["GET /pets"] = "allPets"
        #expect(
            try names(["GET /pets", "POST /pets"], ids: ["GET /pets": "x"], overrides: overrides) == [
                "allPets", "createPet"
            ])
    }

    @Test(
        "the names of real documents, none of them twice",
        .enabled(if: Places.hasReference, "shared/reference is not beside the package"))
    func reference() throws {
        var table = ""
        for path in Places.referenceDocuments {
            let document = try #require(
                DocumentReading.read(path: Places.reference.appending(path: path).path).document)
            let names = OperationNames(document, words: Words(learningFrom: [document]), overrides: NameOverrides())
            #expect(names.clashes.isEmpty)
            #expect(Set(names.names).count == document.operations.count)
            table += "\(path)\n"
            for (operation, name) in zip(document.operations, names.names) { table += "  \(name) \(operation.key)\n" }
        }
        let golden = Places.package.appending(path: "Tests/MockGenTests/Fixtures/OperationNames.txt")
        let difference = Golden.difference(of: table, from: golden)
        #expect(difference == nil)
    }
}
