import Foundation
import MockRuntime
import MockURLProtocol
import TestSupport
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("URLSession meets a server of its own process")
struct MockHostTests {
    let pets: HostFixture

    init() throws { pets = try HostFixture() }

    @Test("what is written is read, with status, fields and body")
    func writesAndReads() async throws {
        let made = try await pets.send("POST", "/pets") {
            $0.setValue("application/json", forHTTPHeaderField: "Content-Type")
            $0.httpBody = Data(#"{"name":"Moss"}"#.utf8)
        }
        #expect(made.status == 201)
        #expect(made.headers["content-type"] == "application/json")
        #expect(made.headers["content-length"] == "\(made.text.utf8.count)")
        #expect(try await pets.send("GET", "/pets").text.contains(#""name":"Moss""#))
    }

    @Test("a body stream is read to its end while somebody still writes it")
    func bodyStream() async throws {
        let path = NSTemporaryDirectory() + "body-\(UUID().uuidString)"
        #expect(mkfifo(path, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let name = String(repeating: "long ", count: 40_000)
        DispatchQueue.global().async {
            // Opens when the reader does, and waits whenever 64 KB lie unread.
            let pipe = FileHandle(forWritingAtPath: path)
            for piece in [#"{"name":""#, name, #""}"#] { try? pipe?.write(contentsOf: Data(piece.utf8)) }
            try? pipe?.close()
        }
        let made = try await pets.send("POST", "/pets") {
            $0.setValue("application/json", forHTTPHeaderField: "Content-Type")
            $0.httpBodyStream = InputStream(fileAtPath: path)
        }
        #expect(made.status == 201)
        #expect(made.text.contains(name))
    }

    @Test("query and percent-encoded characters arrive as they were sent")
    func target() async throws {
        let answer = try await pets.send("GET", "/pets/%2Fx%20y?filter%5Bname%5D=a%26b")
        #expect(answer.status == 404)
        #expect(answer.text.contains("/pets"))
        #expect(try await pets.send("GET", "?x=1").status == 404)
    }

    @Test("HEAD has the fields and no body")
    func head() async throws {
        let whole = try await pets.send("GET", "/pets")
        let head = try await pets.send("HEAD", "/pets")
        #expect(head.status == 200)
        #expect(head.text.isEmpty)
        #expect(head.headers["content-length"] == whole.headers["content-length"])
        #expect(head.headers["content-length"] == "\(whole.text.utf8.count)")
    }

    @Test("redirects within the server are followed; a 303 after a POST is fetched without its body")
    func redirects() async throws {
        let moved = try await pets.send("GET", "/old-pets")
        #expect(moved.status == 200)
        #expect(moved.url == pets.host.url.absoluteString + "/pets")
        let fetched = try await pets.send("POST", "/old-pets") { $0.httpBody = Data("x".utf8) }
        #expect(fetched.status == 200)
        #expect(fetched.url == pets.host.url.absoluteString + "/pets?limit=1")
    }

    @Test("a redirect to another host is the answer; a circle is an error")
    func endlessRedirects() async throws {
        let away = try await pets.send("GET", "/elsewhere")
        #expect(away.status == 302)
        #expect(away.headers["location"] == "https://example.com/pets")
        let error = await #expect(throws: URLError.self) { try await pets.send("GET", "/circle") }
        #expect(error?.code == .httpTooManyRedirects)
    }

    @Test("a token in the request's own field is seen, and a 401 is an answer like others")
    func token() async throws {
        #expect(try await pets.send("GET", "/secret").status == 401)
        let told = try await pets.send("GET", "/secret") {
            $0.setValue("Bearer sandbox-default", forHTTPHeaderField: "Authorization")
        }
        #expect(told.status == 200)
        #expect(told.text == "told")
    }

    @Test("two servers never meet, and each keeps what its clients wrote")
    func isolation() async throws {
        let other = try HostFixture()
        #expect(other.host.url != pets.host.url)
        let before = try await other.send("GET", "/pets").text
        _ = try await pets.send("POST", "/pets") {
            $0.setValue("application/json", forHTTPHeaderField: "Content-Type")
            $0.httpBody = Data(#"{"name":"Fern"}"#.utf8)
        }
        #expect(try await other.send("GET", "/pets").text == before)
        #expect(try await pets.send("GET", "/pets").text.contains("Fern"))
    }

    @Test("fifty loads at a time are all answered")
    func parallel() async throws {
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { try await pets.send("GET", "/pets").status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 200, count: 50))
    }
}
