import GeneratedFixtures
import MockRuntime
import Testing

/// JSON to generated models and back: what a document describes is kept, in the document's order.
@Suite("Generated models read and write JSON")
struct RoundTripTests {
    private func model<Model: JSONModel>(_ type: Model.Type = Model.self, _ json: String) throws -> Model {
        try Model(json: JSONValue.parse(Array(json.utf8)))
    }

    private func roundTrip<Model: JSONModel>(_ type: Model.Type, _ json: String) throws -> String {
        String(decoding: try model(type, json).jsonBytes, as: UTF8.self)
    }

    @Test(
        "absent, null and given properties are told apart",
        arguments: [
            #"{"always":"a","always_null":null}"#,
            #"{"always":"a","always_null":"b","sometimes":"c","sometimes_null":null}"#,
            #"{"always":"a","always_null":"b","sometimes_null":"d"}"#
        ])
    func presence(json: String) throws {
        #expect(try roundTrip(Shapes.Presence.self, json) == json)
    }

    @Test("a required property that may be null may be missing, and is written as null")
    func lenientNull() throws {
        #expect(try roundTrip(Shapes.Presence.self, #"{"always":"a"}"#) == #"{"always":"a","always_null":null}"#)
    }

    @Test(
        "values that do not fit are refused with their place",
        arguments: [
            (#"{"always_null":null}"#, "/always"), (#"{"always":1,"always_null":null}"#, "/always"),
            (#"{"always":"a","always_null":null,"sometimes":null}"#, "/sometimes"), (#"[]"#, "")
        ])
    func refused(json: String, pointer: String) throws {
        let error = #expect(throws: ModelError.self) { try model(Shapes.Presence.self, json) }
        #expect(error?.pointer == pointer)
    }

    @Test("every kind of scalar, list and map is kept")
    func scalars() throws {
        let json =
            #"{"text":"é\n\"","count":9007199254740993,"ratio":0.5,"flag":true,"instant":"2025-01-15T09:00:00.250+01:00","#
            + #""day":"2025-01-15","bytes":"TW9jaw==","encoded":"","anything":{"b":[1,null],"a":1e400},"either":1,"free":{"z":1,"a":2},"#
            + #""counts":{"z":1,"a":2},"names":["a",null],"grid":[[1.5,2],[]],"fixed":"fixed"}"#
        #expect(try roundTrip(Shapes.Scalars.self, json) == json)
    }

    @Test("a type that contains itself is kept to any depth")
    func recursion() throws {
        let node =
            #"{"value":"a","parent":{"value":"b","partner":null},"partner":{"value":"c"},"children":[{"value":"d"}],"named":{"e":{"value":"f"}}}"#
        #expect(try roundTrip(Shapes.Node.self, node) == node)
        let egg = #"{"hen":{"egg":{"hen":{"name":"Ada"}}}}"#
        #expect(try roundTrip(Shapes.Egg.self, egg) == egg)
        let tree = #"{"left":["a",1,{"left":"b","right":[]}],"right":true}"#
        #expect(try roundTrip(Shapes.Tree.self, tree) == tree)
    }

    @Test("a discriminator chooses the case of a union")
    func discriminator() throws {
        let cat = #"{"kind":"cat","mood":"calm","lives":9,"friend":{"kind":"dog","tricks":[{"name":"roll"}]}}"#
        guard case .cat(let value) = try model(Shapes.Pet.self, cat), case .dog(let friend)? = value.friend else {
            Issue.record("not a cat with a dog for a friend")
            return
        }
        #expect(value.mood == .calm && friend.tricks.first?.name == "roll")
        #expect(try roundTrip(Shapes.Pet.self, cat) == cat)
        #expect(try model(Shapes.Pet.self, #"{"kind":"fox"}"#) == .other(["kind": "fox"]))
        #expect(throws: ModelError.self) { try model(Shapes.Pet.self, #"{"kind":"cat"}"#) }
    }

    @Test("without a discriminator the first case that fits is taken, and a value that fits none is kept")
    func firstThatFits() throws {
        #expect(try model(Shapes.Choice.self, #"{"name":"Ada"}"#) == .byName(Shapes.Choice.ByName(name: "Ada")))
        #expect(try model(Shapes.Choice.self, #"{"id":7}"#) == .option2(Shapes.Choice.Option2(id: 7)))
        #expect(try roundTrip(Shapes.Choice.self, #"{"x":[1]}"#) == #"{"x":[1]}"#)
    }

    @Test("an enumeration knows its values and keeps others")
    func enumerations() throws {
        #expect(try model(Shapes.Level.self, #""low""#) == .low)
        #expect(try model(Names.Reaction.self, #""+1""#) == .plus1)
        #expect(try model(Names.Reaction.self, #""""#) == .empty)
        #expect(try model(Names.Score.self, "-1") == .minus1)
        let later = try model(Names.Reaction.self, #""party""#)
        #expect(later.rawValue == "party" && !later.isKnown)
        #expect(Names.Reaction.allCases.count == 21)
    }

    @Test("properties with names that Swift has for itself keep their names in JSON")
    func hardNames() throws {
        let json =
            #"{"class":"a","self":"b","init":"c","object":1,"json":2,"writer":3,"hash":"d","hashValue":"e","write":"f","#
            + #""description":"g","rawValue":"h","@id":"i","$value":"j","foo-bar":"k","foo_bar":"l","1st":"m","日本":"n","":"o","#
            + #""in":"p","inout":"q","Type":"Type","additional_properties":"r","quote\"back\\slash\nline":"s"}"#
        let keywords = try model(Names.Keywords.self, json)
        #expect(
            keywords.class == "a" && keywords.selfValue == "b" && keywords.object == 1 && keywords.json == 2
                && keywords.writer == 3)
        #expect(keywords.in == "p" && keywords.type == .type)
        #expect(String(decoding: keywords.jsonBytes, as: UTF8.self) == json)
    }

    @Test("members without a property of their own are kept where the document gives them a type")
    func additional() throws {
        let json = #"{"name":"a","z":{"value":1},"b":{}}"#
        let open = try model(Shapes.Open.self, json)
        #expect(open.additionalProperties["z"]?.value == 1)
        #expect(String(decoding: open.jsonBytes, as: UTF8.self) == json)
    }

    @Test("alternatives beside properties are optional properties, and mixed ones any JSON")
    func alternatives() throws {
        let json = #"{"id":1,"card":"4242","fee":3}"#
        #expect(try roundTrip(Shapes.Order.self, json) == json)
        #expect(try model(Shapes.Order.self, #"{"id":1,"iban":"x","fee":"3%"}"#).fee == "3%")
    }
}
