import Foundation
import TestSupport
import Testing

@testable import MockRuntime

@Suite("Content codings")
struct ContentCodingTests {
    private let server: DocumentServer

    init() throws { server = try DocumentServer(Self.text) }

    private static let text = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a:
            post:
              parameters: [{name: Content-Encoding, in: header, schema: {type: string}}]
              requestBody: {required: true, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: integer}}}}}}
              responses: {'200': {description: Fine}}
          /long: {get: {responses: {'200': {description: Long, content: {application/json: {schema: {const: LONG}}}}}}}
          /image: {get: {responses: {'200': {description: Image, content: {image/png: {schema: {const: LONG}}}}}}}
          /short: {get: {responses: {'200': {description: Short, content: {application/json: {schema: {const: short}}}}}}}
        """.replacing("LONG", with: String(repeating: "long ", count: 1_000))

    private func post(_ body: [UInt8], coding: String?) -> MockResponse {
        var request = MockRequest("POST", "/a", headers: ["Content-Type": "application/json"], body: body)
        request.headers["Content-Encoding"] = coding
        return server.server.respond(to: request)
    }

    private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

    /// `{"a":1}`, as another program compressed it.
    private static let body = bytes("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA")

    @Test(
        "a gzip body is read",
        arguments: [
            ("gzip", body), ("GZIP", body), ("x-gzip", body), ("identity, gzip", body),
            ("identity", Array(#"{"a":1}"#.utf8)),
            // Two members are one body (RFC 1952 §2.2).
            ("gzip", bytes("H4sIAAAAAAACA6tWSlSyAgDzf7BqBQAAAB+LCAAAAAAAAgMzrAUAzBgwqQIAAAA="))
        ] as [(String, [UInt8])])
    func read(coding: String, body: [UInt8]) { #expect(post(body, coding: coding).status == 200) }

    @Test("a gzip body is validated, and the journal shows it as text")
    func journal() {
        let refused = post(Gzip.deflated(Array(#"{"a":"x"}"#.utf8)) ?? [], coding: "gzip")
        #expect(refused.status == 422)
        #expect(refused.text.contains("'/a' is 'x', expected type integer"))
        let entry = server.send("GET", "/_mock/sandboxes/default/requests/1").json
        #expect(entry["request"]?["body"] == ["a": "x"])
        #expect(entry["request"]?["size"] == 9)
    }

    @Test(
        "a body that is not what its coding announces is refused with 400",
        arguments: [
            Array(#"{"a":1}"#.utf8), bytes("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YH"),
            bytes("H4sIAAAAAAACA6tWSlSyMqwFAK+sGlYHAAAA"), bytes("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAAeA=="), [0x1F]
        ] as [[UInt8]])
    func corrupt(body: [UInt8]) {
        let refused = post(body, coding: "gzip")
        #expect(refused.status == 400)
        #expect(refused.json["detail"] == "the body is not the gzip data that 'Content-Encoding: gzip' announces")
    }

    @Test(
        "another coding is refused with 415 and the one that is read",
        arguments: ["br", "deflate", "gzip, gzip", "zstd"])
    func otherCodings(coding: String) {
        let refused = post(Self.body, coding: coding)
        #expect(refused.status == 415)
        #expect(refused.headers["Accept-Encoding"] == "gzip")
        #expect(
            refused.json["detail"]?.stringValue
                == "the body has the content coding '\(coding)', expected 'gzip' or none")
    }

    @Test("a small body that grows beyond the limit is refused with 413", arguments: [0, 1])
    func bomb(excess: Int) throws {
        let size = MockRequest.bodyLimit - 8 + excess
        let content = Array(#"{"a":1"#.utf8) + [UInt8](repeating: 0x20, count: size + 1) + Array("}".utf8)
        let body = try #require(Gzip.deflated(content))
        #expect(body.count < 20_000)
        let response = post(body, coding: "gzip")
        #expect(response.status == (excess == 0 ? 200 : 413), "\(response.text)")
    }

    @Test("a compressed request is served over a socket, too, and restored from a state file")
    func socketAndState() async throws {
        try await server.server.whileRunning { url in
            let headers: HTTPFields = ["Content-Type": "application/json", "Content-Encoding": "gzip"]
            let sent = MockRequest("POST", url + "/a", headers: headers, body: Self.body)
            let status = try await HTTPSender.send(sent).status
            #expect(status == 200)
        }
        let fixture = try StateFixture()
        let pet = MockRequest(
            "POST", "/pets", headers: ["Content-Type": "application/json", "Content-Encoding": "gzip"],
            body: Gzip.deflated(Array(#"{"name":"Zip","species":"cat"}"#.utf8)) ?? [])
        let made = try fixture.withServer { $0.respond(to: pet) }
        #expect(made.status == 201)
        let list = try fixture.withServer { $0.respond(to: MockRequest("GET", "/pets")) }
        #expect(list.text.contains("Zip"))
    }

    // MARK: Responses

    private func get(
        _ path: String, accept: String?, headers: HTTPFields = [:], compresses: Bool = true
    ) throws -> MockResponse {
        let server = try MockServer([(try StateFixture.service(Self.text), ServingOptions())], compresses: compresses)
        var request = MockRequest("GET", path, headers: headers)
        request.headers["Accept-Encoding"] = accept
        return server.respond(to: request)
    }

    @Test(
        "a long text is compressed for clients that accept it",
        arguments: [
            ("gzip", true), ("br, GZIP;q=0.5", true), ("*", true), ("x-gzip", true), (nil, false), ("", false),
            ("br", false), ("gzip;q=0", false), ("*;q=0", false), ("identity, gzip;q=0.5", false)
        ] as [(String?, Bool)])
    func compressed(accept: String?, isCompressed: Bool) throws {
        let plain = try get("/long", accept: nil)
        let response = try get("/long", accept: accept)
        #expect(response.headers["Vary"] == "Accept-Encoding")
        #expect(response.headers["Content-Encoding"] == (isCompressed ? "gzip" : nil))
        #expect((response.body.count < 200) == isCompressed)
        let content = isCompressed ? try Gzip.inflated(response.body, limit: 1 << 20) : response.body
        #expect(content == plain.body)
    }

    @Test("a short body, an image, and everything without --compression are sent as they are")
    func uncompressed() throws {
        for response in [
            try get("/short", accept: "gzip"), try get("/image", accept: "gzip"),
            try get("/long", accept: "gzip", compresses: false)
        ] {
            #expect(response.status == 200)
            #expect(response.headers["Content-Encoding"] == nil)
            #expect(response.headers["Vary"] == nil)
        }
        let page = try get("/long", accept: "gzip", headers: ["Origin": "https://app.example.com"])
        #expect(page.headers["Vary"] == "Origin, Accept-Encoding")
        let stream = try get("/_mock/sandboxes/default/requests/stream", accept: "gzip")
        #expect(stream.headers["Content-Encoding"] == nil)
    }
}
