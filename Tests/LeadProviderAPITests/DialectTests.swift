import LeadProviderAPI
import MockRuntime
import Testing

/// The words of the three services, table by table.
@Suite("Dialects")
struct DialectTests {
    enum Service: CaseIterable {
        case npq, ecf, rect

        var dialect: Dialect {
            switch self {
            case .npq: .npq
            case .ecf: .ecf
            case .rect: .rect
            }
        }

        var conventions: LeadProviderConventions { LeadProviderConventions(dialect, paths: []) }
    }

    @Test(
        "a record that does not exist",
        arguments: [
            (.npq, #"{"error":"Resource not found"}"#), (.ecf, #"{"error":"Resource not Found"}"#),
            (
                .rect,
                #"{"errors":[{"title":"Resource not found","detail":"Nothing could be found for the provided details"}]}"#
            )
        ] as [(Service, String)])
    func notFound(service: Service, text: String) {
        #expect(service.dialect.notFound.response.status == 404)
        #expect(service.dialect.notFound.response.text == text)
        #expect(service.conventions.response(to: .notFound(detail: "x"), request: .get("/x"))?.text == text)
    }

    @Test(
        "the media type of refusals",
        arguments: [
            (.npq, "application/json"), (.ecf, "application/vnd.api+json"), (.rect, "application/json; charset=utf-8")
        ] as [(Service, String)])
    func mediaType(service: Service, type: String) {
        let dialect = service.dialect
        for refusal in [dialect.notFound, dialect.badRequest("x"), dialect.serverError, dialect.message(401, "x")] {
            #expect(refusal.response.headers["Content-Type"] == type)
        }
    }

    @Test(
        "a request without a token",
        arguments: [(.npq, nil), (.ecf, #"Token realm="Application""#), (.rect, nil)] as [(Service, String?)])
    func unauthorized(service: Service, challenge: String?) {
        let response = service.conventions.response(to: .unauthorized, request: .get("/x"))
        #expect(response?.status == 401)
        #expect(response?.text == #"{"error":"HTTP Token: Access denied"}"#)
        #expect(response?.headers["WWW-Authenticate"] == challenge)
    }

    @Test(
        "a path that does not exist: JSON for everybody, or for those who ask for it",
        arguments: [
            (.npq, "/x", nil, "application/json"), (.npq, "/x.csv", nil, "text/plain"),
            (.npq, "/x", "text/html", "application/json"), (.ecf, "/x", nil, "text/html; charset=utf-8"),
            (.ecf, "/x", "*/*", "text/html; charset=utf-8"),
            (.ecf, "/x", "application/json", "application/vnd.api+json"),
            (.rect, "/x", "Application/JSON", "application/json; charset=utf-8"),
            (.rect, "/x.json", nil, "application/json; charset=utf-8"), (.rect, "/x", nil, "text/html; charset=utf-8")
        ] as [(Service, String, String?, String)])
    func unknownPath(service: Service, path: String, accept: String?, type: String) {
        let request = Request.get(path, headers: accept.map { ["Accept": $0] } ?? [:])
        let response = service.conventions.response(to: .unknownPath(nearest: nil), request: request)
        #expect(response?.status == 404)
        #expect(response?.headers["Content-Type"] == type)
        if type.hasPrefix("application/") {
            let text = service == .ecf ? "Resource not Found" : "Resource not found"
            #expect(response?.text == #"{"error":"\#(text)"}"#)
        }
    }

    @Test("other failures have the same answer in all services", arguments: Service.allCases)
    func others(service: Service) {
        let conventions = service.conventions
        let limited = conventions.response(to: .tooManyRequests(limit: "api", retryAfter: 9), request: .get("/x"))
        #expect(limited?.status == 429)
        #expect(limited?.text == "Retry later\n")
        #expect(limited?.headers["Content-Type"] == "text/plain")
        #expect(limited?.headers["Retry-After"] == nil)
        let broken = conventions.response(to: .unexpected(description: "x"), request: .get("/x"))
        #expect(broken?.status == 500)
        #expect(broken?.text == #"{"error":"Internal server error"}"#)
        let body = conventions.response(to: .malformedBody(line: 1, column: 1, message: "x"), request: .get("/x"))
        #expect(body?.status == 400)
        #expect(body?.text == "")
    }

    @Test("header fields of every answer")
    func headers() {
        #expect(Service.npq.conventions.headers == ["Cache-Control": "no-store"])
        #expect(Service.ecf.conventions.headers == [:])
        #expect(Service.rect.conventions.headers == ["X-Robots-Tag": "none"])
    }

    @Test(
        "X-With-Server-Date: the zone of times without an offset, and how much of a second counts",
        arguments: [
            (.npq, "2025-07-01T09:00:00.5", "2025-07-01T09:00:00.5Z"), (.npq, "2025-07-01", "2025-07-01T00:00:00Z"),
            (.ecf, "2025-07-01T09:00:00", "2025-07-01T09:00:00Z"),
            (.rect, "2025-07-01T09:00:00", "2025-07-01T08:00:00Z"),
            (.rect, "2025-07-01T09:00:00.5Z", "2025-07-01T09:00:00Z"), (.rect, "2025-07-01", "2025-06-30T23:00:00Z")
        ] as [(Service, String, String)])
    func serverDate(service: Service, text: String, instant: String) throws {
        let request = Request.get("/x", headers: ["X-With-Server-Date": text])
        #expect(try service.conventions.instant(of: request) == DateTime(instant))
    }

    @Test("NPQ alone checks the filter before the token, since version 3")
    func filterBeforeToken() {
        func refusal(_ service: Service, _ target: String) -> String? {
            guard case .response(let response) = service.conventions.refusal(of: .get(target)) else { return nil }
            return response.text
        }
        let text = #"{"errors":[{"title":"Bad request","detail":"'#/filter' is not a valid field"}]}"#
        #expect(refusal(.npq, "/api/v3/statements?filter=x") == text)
        #expect(refusal(.npq, "/api/v3/statements?filter[]=x") == text)
        #expect(refusal(.npq, "/api/v3/statements?filter[a]=x") == nil)
        #expect(refusal(.npq, "/api/v2/statements?filter=x") == nil)
        #expect(refusal(.ecf, "/api/v3/statements?filter=x") == nil)
        #expect(refusal(.rect, "/api/v3/statements?filter=x") == nil)
    }

    @Test(
        "suffixes: .json everywhere, .csv where the documents have it",
        arguments: [
            ("/api/v1/people", "/api/v1/people"), ("/api/v1/people/", "/api/v1/people"),
            ("/api/v1/people.json", "/api/v1/people"), ("/api/v1/people.csv", "/api/v1/people.csv"),
            ("/api/v3/people.csv", "/api/v3/people"), ("/api/v1/people/7.csv", "/api/v1/people/7"),
            ("/api/v2/sums", "/api/v2/sums.csv"), ("/api/v2/sums.csv", "/api/v2/sums.csv"), ("/", "/")
        ])
    func paths(sent: String, routed: String) {
        let conventions = LeadProviderConventions(
            .npq,
            paths: ["/api/v1/people", "/api/v1/people.csv", "/api/v1/people/{id}", "/api/v2/sums.csv", "/api/v3/people"]
        )
        #expect(conventions.routedPath(sent) == routed)
    }
}
