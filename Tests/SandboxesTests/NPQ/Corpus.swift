import MockRuntime
import Sandboxes

/// Requests for every operation of a version that bring about every status, each from the untouched seed of a scenario.
struct Corpus {
    let server: MockServer
    let version: APIVersion

    init(_ version: APIVersion) throws {
        var options = ServingOptions()
        options.limitsRates = false
        server = try MockServer([(NPQ.service, options)])
        self.version = version
    }

    /// Every request with its answer.
    func run(_ visit: (MockRequest, MockResponse) -> Void) {
        for token in [
            "journeys", "journeys-other", "journeys-third", "multiple", "accepted", "rejected", "earlier", "empty"
        ] {
            var ids: [String: [String]] = [:]
            for list in lists {
                for query in [
                    "", "?page[per_page]=2&page[page]=2", "?page[page]=0", "?filter=x", "?filter[updated_since]=x",
                    "?filter[created_since]=x", "?filter[participant_id]=x", "?filter[training_status]=x",
                    "?filter[cohort]=2024&filter[updated_since]=2025-01-01&sort=-created_at"
                ] {
                    let answer = send("GET", list + query, token, visit: visit)
                    if query.isEmpty { ids[list] = answer.ids ?? [] }
                }
                _ = send("GET", list, "nobody", visit: visit)
                _ = send("GET", list, token, headers: ["X-With-Server-Date": "x"], visit: visit)
            }
            for (list, known) in ids.sorted(by: { $0.key < $1.key }) where !list.hasSuffix("outcomes") {
                for id in known + [Person.unknown, Person.clementFormerly] { ask(list, id, token, visit) }
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
    private func ask(_ list: String, _ id: String, _ token: String, _ visit: (MockRequest, MockResponse) -> Void) {
        let record = "\(list)/\(id)"
        _ = send("GET", record, token, visit: visit)
        let bodies: [String?] = [nil, "{", #"{"data":{"attributes":{}}}"#, #"{"data":{"attributes":{"x":1}}}"#]
        func change(_ method: String, _ action: String, _ attributes: [String]) {
            for body in bodies + attributes.map({ #"{"data":{"type":"x","attributes":{\#($0)}}}"# }) {
                _ = send(method, "\(record)/\(action)", token, body: body, visit: visit)
            }
        }
        switch list {
        case "/npq-applications":
            change("POST", "accept", [#""funded_place":true"#, #""funded_place":false"#])
            change("POST", "reject", [])
            change("PUT", "change-funded-place", [#""funded_place":true"#, #""funded_place":false"#])
        case "/participant-declarations":
            change("PUT", "void", [])
            change("PUT", "change-delivery-partner", [#""delivery_partner_id":"\#(Partner.alder)""#])
        case "/participants/npq":
            _ = send("GET", "\(record)/outcomes", token, visit: visit)
            _ = send("GET", "\(record)/outcomes?page[page]=0", token, visit: visit)
            for course in Self.courses {
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
                        _ = send("POST", "/participant-declarations", token, body: body, visit: visit)
                    }
                }
            }
        default: break
        }
    }

    private static let courses = ["npq-headship", "npq-senior-leadership", "npq-leading-literacy"]

    /// `Prefer` answers from the seed of a scenario and keeps nothing.
    private func send(
        _ method: String, _ target: String, _ token: String, headers: HTTPFields = [:], body: String? = nil,
        visit: (MockRequest, MockResponse) -> Void
    ) -> MockResponse {
        var request = MockRequest(
            method, version.path + target, headers: headers, body: Array((body ?? "").utf8))
        request.headers["Authorization"] = "Bearer sandbox-\(token)"
        if body != nil { request.headers["Content-Type"] = "application/json" }
        if method != "GET" {
            request.headers["Prefer"] = "scenario=\(token.prefix { $0 != "-" })"
        }
        let response = server.respond(to: request)
        visit(request, response)
        return response
    }
}
