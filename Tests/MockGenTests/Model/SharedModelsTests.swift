import Foundation
import Testing

@testable import MockGen

@Suite("Equal schemas of a service are declared once")
struct SharedModelsTests {
    @Test("a later document's equal structure is another name of the first, with everything nested in it")
    func structures() throws {
        let pet =
            "Pet: {type: object, properties: {mood: {type: string, enum: [calm]}, owner: {$ref: '#/components/schemas/Owner'}}}"
        let owner = "Owner: {type: object, properties: {name: {type: string}}}"
        let swift = try Snippet.shared([("V1", pet + "\n" + owner), ("V2", owner + "\n" + pet)])
        #expect(
            swift.hasSuffix(
                """
                extension V2 {
                    public typealias Owner = V1.Owner
                    public typealias Pet = V1.Pet
                }

                """))
    }

    @Test(
        "structures that differ anywhere inside are types of their own",
        arguments: [
            "Owner: {type: object, properties: {name: {type: integer}}}",
            "Owner: {type: object, required: [name], properties: {name: {type: string}}}",
            "Owner: {type: object, properties: {name: {type: [string, 'null']}}}",
            "Owner: {type: object, properties: {Name: {type: string}}}"
        ])
    func differences(owner: String) throws {
        let pet = "Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}"
        let first = "Owner: {type: object, properties: {name: {type: string}}}"
        #expect(!(try Snippet.shared([("V1", pet + "\n" + first), ("V2", pet + "\n" + owner)])).contains("typealias"))
    }

    @Test("the third document shares with the second what the first has otherwise")
    func laterOwner() throws {
        let texts = ["string", "integer", "integer"].map { "A: {type: object, properties: {a: {type: \($0)}}}" }
        let swift = try Snippet.shared([("V1", texts[0]), ("V2", texts[1]), ("V3", texts[2])])
        #expect(swift.contains("public typealias A = V2.A"))
    }

    @Test("types that lead back to themselves are shared all the same")
    func recursion() throws {
        let text =
            "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\n"
            + "B: {type: object, properties: {a: {type: array, items: {$ref: '#/components/schemas/A'}}}}"
        let swift = try Snippet.shared([("V1", text), ("V2", text)])
        #expect(swift.contains("public typealias A = V1.A\n    public typealias B = V1.B\n"))
    }

    @Test("enumerations of the same values are one type wherever they stand")
    func enumerations() throws {
        let swift = try Snippet.shared([
            (
                "V1",
                "A: {type: object, properties: {state: {type: string, enum: [x, y]}}}\nState: {type: string, enum: [x, y]}"
            ),
            (
                "Records",
                "Thing: {type: object, properties: {state: {type: string, enum: [x, y]}, other: {type: string, enum: [y, x]}}}"
            )
        ])
        #expect(swift.contains("        public typealias State = V1.State\n"))
        #expect(swift.components(separatedBy: ": OpenEnum").count == 3)
    }
}
