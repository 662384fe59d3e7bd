import MockRuntime
import Testing

@testable import NPQ

/// A server, asked in process as a lead provider would. Every answer must be one that the version's document describes.
struct NPQJourney {
    let server: MockServer
    var token: String
    var version: APIVersion

    init(server: MockServer, token: String, version: APIVersion = .v3) {
        self.server = server
        self.token = token
        self.version = version
    }

    /// A fresh server.
    ///
    /// - Parameter scenario: one of the service's, or `odd`.
    init(_ scenario: String = "journeys", token: String? = nil, version: APIVersion = .v3) throws {
        self.version = version
        server = try MockServer(scenario == "odd" ? OddScenario.service : NPQ.service)
        self.token = token ?? "sandbox-\(scenario)"
    }

    /// - Parameters:
    ///   - target: what follows `/api/v3`, or the other version.
    ///   - attributes: `data.attributes` as JSON; nil for no body.
    func send(
        _ method: String, _ target: String, _ attributes: String? = nil, at instant: String? = nil
    ) -> JourneyAnswer {
        let body = attributes.map { #"{"data":{"type":"x","attributes":\#($0)}}"# }
        return send(method, target, body: body, at: instant)
    }

    func send(_ method: String, _ target: String, body: String?, at instant: String? = nil) -> JourneyAnswer {
        var request = MockRequest(method, version.path + target, body: Array((body ?? "").utf8))
        request.headers["Authorization"] = "Bearer \(token)"
        if body != nil { request.headers["Content-Type"] = "application/json" }
        if let instant { request.headers["X-With-Server-Date"] = instant }
        let response = server.respond(to: request)
        response.expectDocumented(request)
        return JourneyAnswer(status: response.status, text: String(decoding: response.body, as: UTF8.self))
    }

    func get(_ target: String) -> JourneyAnswer { send("GET", target) }

    /// Declares with what a participant in England needs from 2024 on.
    func declare(_ participant: String, _ course: String, _ type: String, more: String = "") -> JourneyAnswer {
        send(
            "POST", "/participant-declarations",
            #"{"participant_id":"\#(participant)","course_identifier":"\#(course)","declaration_type":"\#(type)","declaration_date":"2026-06-10T09:00:00Z","delivery_partner_id":"\#(Partner.alder)"\#(more)}"#
        )
    }
}

struct JourneyAnswer {
    let status: Int
    let text: String

    /// Null when it is no JSON.
    var value: JSONValue { (try? JSONValue.parse(Array(text.utf8))) ?? .null }
    /// An attribute of a single record.
    subscript(attribute: String) -> JSONValue? { value["data"]?["attributes"]?[attribute] }
    var id: String { value["data"]?["id"]?.stringValue ?? "" }
    /// The records of a list.
    var records: [JSONValue] { value["data"]?.arrayValue ?? [] }
    var idList: [String] { records.compactMap { $0["id"]?.stringValue } }

    /// An attribute of each record of a list.
    func list(_ attribute: String) -> [JSONValue] { records.compactMap { $0["attributes"]?[attribute] } }
}

/// A request that rules refuse.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let row: String
    var scenario = "journeys"
    var token: String?
    let method: String
    let target: String
    /// `data.attributes`; nil for no body.
    var attributes: String?
    var instant: String?
    /// Title and detail of each error, in order.
    let errors: [(title: String, detail: String)]

    var testDescription: String { row }

    // What is refused changes nothing, so that all cases share a server.
    private static let server = Result { try MockServer([(NPQ.service, unlimited)]) }
    private static let oddServer = Result { try MockServer([(OddScenario.service, unlimited)]) }
    private static var unlimited: ServingOptions {
        var options = ServingOptions()
        options.limitsRates = false
        return options
    }

    func check(in version: APIVersion = .v3) throws {
        let server = try (scenario == "odd" ? Self.oddServer : Self.server).get()
        let journey = NPQJourney(server: server, token: token ?? "sandbox-\(scenario)", version: version)
        let answer = journey.send(method, target, attributes, at: instant)
        #expect(answer.status == 422)
        #expect(answer.text == Self.body(errors))
    }

    /// `{"errors": …}` as it is sent.
    static func body(_ errors: [(title: String, detail: String)]) -> String {
        let objects = errors.map { JSONValue.object(["title": .string($0.title), "detail": .string($0.detail)]) }
        return JSONValue.object(["errors": .array(objects)]).jsonText
    }

    static let badBody = body([
        ("Bad request", "correct json data structure required. See API docs for reference")
    ])
    static let notFound = #"{"error":"Resource not found"}"#
}

/// People of the scenario `journeys`, by what is told of them there.
enum Person {
    static let tomasDeferred = "d1c90904-62f8-4824-a415-7c04a2d4bfb7"
    static let ullaWithdrawn = "7760f9f8-af77-464a-bb46-853fad624156"
    static let viktorResumed = "f9e44c69-07fa-4f29-acd6-973f680fd923"
    static let wandaUndeclared = "1ba0e7db-e04f-48dd-b3b4-dc4dc44eb918"
    static let xavierNotStarted = "e9f065ee-cd7e-4b9d-a58e-a252e10c5eff"
    static let yaraVoided = "b5ebe1b1-3c3d-406f-906e-a74e1415bca6"
    static let zenoEligible = "f09a3d76-5421-4665-84da-2c63443a8334"
    static let biancaPaid = "7835e815-baa9-4f33-945f-bfde98f2ee9a"
    static let cyrilUnfunded = "1990fe02-d277-4644-b4a6-0fbdd0db5927"
    static let emrysClawedBack = "1ad9d4bb-9e61-478c-be23-7c36b2f2841f"
    static let fayeDuplicate = "c278e9ac-4e44-4231-8154-5687db338505"
    static let ivoEnded = "8961d95a-2648-4da3-8d74-7df27bc4645a"
    static let janaFull = "b4825ec4-570b-4e2b-aa46-e206e00e6994"
    static let karimUnscheduled = "c43f3c00-4adc-4bcc-b5b7-fa56e279faa2"
    static let lenaUncontracted = "44ca2e0f-60dd-4ddc-b0e8-21f7bdc36d50"
    static let miloPassed = "18eaf9ec-d07e-4cac-9bfa-a2571819abe1"
    static let nellFailed = "27e8f52b-e690-4235-a8ee-3e0d17167368"
    static let oskarPassedLater = "20bbee38-60c1-4774-ac2f-55085d9a9ea2"
    static let petraVoided = "3a2165d6-9eeb-404c-aa77-44e1d3c9101d"
    static let rafeCoached = "c9cc0b64-8402-4991-9f99-92123323bf50"
    static let xenaUnfunded = "fd97fd6d-7ba5-4a3a-9be6-710260b99a2f"
    static let clementRenamed = "79623270-8ce9-400f-8325-56fa67cdfc07"
    static let clementFormerly = "6d260386-6829-4511-ae7f-e103a8e88c8b"
    static let clementFirst = "28eba60b-99ce-47eb-bbc6-dc73f6aa5dbc"
    static let doraSenco = "077d1912-9579-4257-b87e-d10691d6802e"
    static let gwenScottish = "767d93da-2750-4222-8a5e-2b0ba02e7480"
    static let judeOfTwo = "daaf0a16-8379-45d3-8da4-c280849f2d22"
    static let noorRejected = "e7073522-6bef-4c1c-8784-19a60f3f2710"
    static let unknown = "00000000-0000-4000-8000-000000000000"
}

/// Declarations of the scenario `journeys`.
enum Declared {
    static let yaraVoided = "c139f5ae-8a75-403a-ad6e-d9c54fde22a6"
    static let zenoEligible = "f864d4c8-163a-4cd0-9145-02a03e1f0902"
    static let biancaPaid = "f52784ed-2223-4c57-8eba-5fa96bac2c46"
    static let cyrilSubmitted = "e20b54b9-61c2-432f-97bd-dfee340697cd"
    static let deliaAwaiting = "827ee0d0-0b23-47ff-addf-533e94f18b13"
    static let emrysClawedBack = "00f05379-f5b5-4488-b797-0a74bf6ed24d"
    static let ivoPaid = "949d047e-c91a-4d72-ad84-c3216fb78f47"
    static let miloCompleted = "4c8e39a5-5bc0-4f67-a3dd-17ccde22eaed"
    static let gwenSubmitted = "38c239bf-2a78-410d-b3cf-c2f5f900909b"
    /// Made by the second provider, readable by the first.
    static let keziaTransferred = "57e643bb-b664-4622-ba46-740aeb34ee0c"
    /// Made by the first provider, readable by the second.
    static let leifTransferred = "8b9c51bb-f145-4983-abd8-6034bea68589"
}

enum Partner {
    static let alder = "f535baaa-b456-4e3e-bee8-0de6857af055"
    static let brightwater = "c07f3141-ac14-403b-8b79-07943296c6b7"
    /// With the first provider, up to 2023 only.
    static let greystone = "4e7e0308-2b65-426b-82e3-f5d38a20aa60"
    /// With the second provider only.
    static let hollybank = "c2c47000-a1dd-409f-98a0-7bce3c44c609"
    static let unknown = Person.unknown
}
