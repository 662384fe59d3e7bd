import MockRuntime
import NPQ
import TestSupport

/// Requests for every operation of a version that bring about every status, each from the untouched seed of a scenario.
struct Corpus {
    let server: MockServer
    let version: APIVersion
    private var answers: [(request: MockRequest, response: MockResponse)] = []
    /// Lists with a record that was sent every kind of body.
    private var seen: Set<String> = []

    private init(_ version: APIVersion) throws {
        var options = ServingOptions()
        options.limitsRates = false
        server = try MockServer([(NPQ.service, options)])
        self.version = version
    }

    /// Every request with its answer, by version.
    static let answers = Result {
        try Dictionary(
            uniqueKeysWithValues: APIVersion.allCases.map { version in
                var corpus = try Corpus(version)
                corpus.run()
                return (version, corpus.answers)
            })
    }

    private mutating func run() {
        for token in ["journeys", "journeys-other", "multiple", "earlier", "empty"] {
            var ids: [String: [String]] = [:]
            for list in lists {
                for query in [
                    "", "?page[per_page]=2&page[page]=2", "?page[page]=0", "?filter=x", "?filter[updated_since]=x",
                    "?filter[created_since]=x", "?filter[participant_id]=x", "?filter[training_status]=x",
                    "?filter[cohort]=2024&filter[updated_since]=2025-01-01&sort=-created_at"
                ] {
                    let answer = send("GET", list + query, token)
                    if query.isEmpty { ids[list] = answer.ids ?? [] }
                }
                _ = send("GET", list, "nobody")
                _ = send("GET", list, token, ["X-With-Server-Date": "x"])
            }
            for (list, known) in ids.sorted(by: { $0.key < $1.key }) where !list.hasSuffix("outcomes") {
                for id in known + [Person.unknown, Person.clementFormerly] { askEverything(of: list, id, token) }
            }
        }
    }

    private var lists: [String] {
        let common = [
            "/npq-applications", "/participant-declarations", "/participants/npq", "/participants/npq/outcomes"
        ]
        switch version {
        case .v1: return common + ["/npq-applications.csv", "/participant-declarations.csv"]
        case .v2:
            return common
                + ["/npq-applications.csv", "/participant-declarations.csv", "/npq-enrolments.csv", "/npq-enrolments"]
        case .v3: return common + ["/statements", "/delivery-partners"]
        }
    }

    /// Everything that can be asked of one record.
    private mutating func askEverything(
        of list: String, _ id: String, _ token: String
    ) {
        let record = "\(list)/\(id)"
        _ = send("GET", record, token)
        let isFirst = seen.insert(list).inserted
        let bodies: [String?] =
            !isFirst ? [] : [nil, "{", #"{"data":{"attributes":{}}}"#, #"{"data":{"attributes":{"x":1}}}"#]
        func change(_ method: String, _ action: String, _ attributes: [String]) {
            for body in bodies + attributes.map({ #"{"data":{"type":"x","attributes":{\#($0)}}}"# }) {
                _ = send(method, "\(record)/\(action)", token, body: body)
            }
        }
        switch list {
        case "/npq-applications":
            change("POST", "accept", [#""funded_place":true"#, #""funded_place":false"#])
            change("POST", "reject", [#""x":1"#])
            change("PUT", "change-funded-place", [#""funded_place":true"#, #""funded_place":false"#])
        case "/participant-declarations":
            change("PUT", "void", [#""x":1"#])
            change("PUT", "change-delivery-partner", [#""delivery_partner_id":"\#(Partner.alder)""#])
        case "/participants/npq":
            _ = send("GET", "\(record)/outcomes", token)
            _ = send("GET", "\(record)/outcomes?page[page]=0", token)
            for course in ["npq-headship", "npq-senior-leadership"] {
                let course = #""course_identifier":"\#(course)","#
                change("PUT", "resume", [course + #""x":1"#])
                change("PUT", "defer", [course + #""reason":"other""#])
                change("PUT", "withdraw", [course + #""reason":"other""#])
                change("PUT", "change-schedule", [course + #""schedule_identifier":"npq-leadership-spring""#])
                change("POST", "outcomes", [course + #""state":"passed","completion_date":"2026-06-01""#])
                for type in ["started", "completed"] {
                    let declaration =
                        #""participant_id":"\#(id)","declaration_type":"\#(type)","has_passed":true,"declaration_date":"2026-06-10T09:00:00Z""#
                    for partner in ["", #","delivery_partner_id":"\#(Partner.alder)""#] {
                        let body = #"{"data":{"attributes":{\#(course)\#(declaration)\#(partner)}}}"#
                        _ = send("POST", "/participant-declarations", token, body: body)
                    }
                }
            }
        default: break
        }
    }

    /// `Prefer` answers from the seed of a scenario and keeps nothing.
    private mutating func send(
        _ method: String, _ target: String, _ token: String, _ headers: HTTPFields = [:], body: String? = nil
    ) -> MockResponse {
        var request = MockRequest(
            method, version.path + target, headers: headers, body: Array((body ?? "").utf8))
        request.headers["Authorization"] = "Bearer sandbox-\(token)"
        if body != nil { request.headers["Content-Type"] = "application/json" }
        if method != "GET" {
            request.headers["Prefer"] = "scenario=\(token.prefix { $0 != "-" })"
        }
        let response = server.respond(to: request)
        answers.append((request, response))
        return response
    }
}
