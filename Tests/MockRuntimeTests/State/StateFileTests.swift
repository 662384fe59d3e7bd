import Foundation
import MockRuntime
import OpenAPISpec
import Synchronization
import TestSupport
import Testing

@Suite("State files")
struct StateFileTests {
    /// A file with three changes.
    private func written() throws -> StateFixture {
        let fixture = try StateFixture()
        try fixture.withServer { server in
            for name in ["Tom", "Rex", "Pia"] { server.send("POST", "/pets", #"{"name":"\#(name)","species":"cat"}"#) }
        }
        return fixture
    }

    private func refusal(
        _ fixture: StateFixture, _ options: ServingOptions = ServingOptions(), document: String = PetsDocument.text
    ) -> String {
        do {
            try fixture.withServer(options, document: document) { _ in }
            return "(it was taken)"
        } catch {
            return "\(error)"
        }
    }

    @Test("a write that was cut off is removed, and how much it was is told", arguments: [1, 40, 10_000])
    func torn(count: Int) throws {
        let fixture = try written()
        let whole = fixture.bytes
        let last = whole.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let cut = min(count, whole.count - last)
        fixture.bytes = Array(whole.dropLast(cut))
        try fixture.withServer { #expect($0.send("GET", "/pets").text.contains("Rex")) }
        #expect(fixture.bytes == Array(whole[..<last]))
        let rest = whole.count - last - cut
        #expect(
            fixture.announced.withLock { $0.contains { $0.contains("its \(rest) bytes were removed") } } == (rest > 0))
    }

    @Test("zeros at the end, which a machine leaves that stopped, are a write that was cut off")
    func zeros() throws {
        let fixture = try written()
        let whole = fixture.bytes
        fixture.bytes = whole + [UInt8](repeating: 0, count: 300) + Array("\n".utf8)
        try fixture.withServer { #expect($0.send("GET", "/pets").text.contains("Pia")) }
        #expect(fixture.bytes == whole)
    }

    @Test("every changed byte is noticed: the file is refused with the place, never read as something else")
    func damage() throws {
        let fixture = try written()
        let whole = fixture.bytes
        let header = Array(whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[0]).count + 1
        for place in stride(from: header, to: whole.count, by: 37) {
            fixture.bytes[place] ^= 0x01
            let refusal = refusal(fixture)
            // The last line end is gone: what it ended was cut off.
            if place != whole.count - 1 { #expect(refusal.contains("it is damaged at byte "), "\(place): \(refusal)") }
            fixture.bytes = whole
        }
        fixture.bytes[whole.count / 2] ^= 0x20
        #expect(refusal(fixture).contains("'head -c "))
    }

    @Test("a line that is missing, or stands twice, is noticed", arguments: [1, 2, 3])
    func lines(index: Int) throws {
        let fixture = try written()
        let whole = fixture.bytes
        let lines = whole.split(separator: UInt8(ascii: "\n")).map { Array($0) + Array("\n".utf8) }
        #expect(lines.count == 5)
        // Behind the last line nothing is at a wrong place.
        fixture.bytes = Array((lines[...index] + lines[(index + 2)...]).joined())
        #expect(refusal(fixture).contains("it is damaged at byte ") || index == 3)
        fixture.bytes = Array((lines[...index] + lines[index...]).joined())
        #expect(refusal(fixture).contains("it is damaged at byte "))
        fixture.bytes = whole
        #expect(refusal(fixture) == "(it was taken)")
    }

    @Test("only its owner may read it, also when it was there before")
    func mode() throws {
        let fixture = try StateFixture()
        _ = FileManager.default.createFile(
            atPath: fixture.path, contents: Data(), attributes: [.posixPermissions: 0o644])
        try fixture.withServer { _ in }
        let attributes = try FileManager.default.attributesOfItem(atPath: fixture.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("a file that is taken away is noticed before the next change is answered")
    func removed() throws {
        let fixture = try StateFixture()
        let failure = Mutex<String?>(nil)
        let stopped = DispatchSemaphore(value: 0)
        let store = try StateStore(path: fixture.path, sync: .always) { error in
            failure.withLock { $0 = "\(error)" }
            stopped.signal()
        }
        defer { store.log.close() }
        let server = try MockServer([(StateFixture.service(PetsDocument.text), ServingOptions())], store: store)
        try FileManager.default.removeItem(atPath: fixture.path)
        let answer = server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#)
        #expect(answer.delivery.barrier != nil)
        #expect(stopped.wait(timeout: .now() + 10) == .success)
        #expect(failure.withLock { $0 }?.contains("it was moved or removed") == true)
    }

    @Test("tokens are in no message")
    func tokens() throws {
        let fixture = try StateFixture()
        var options = ServingOptions()
        options.tokens = [("s3cr3t", nil)]
        try fixture.withServer(options) { $0.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#) }
        #expect(!refusal(fixture).contains("s3cr3t"))
        #expect(refusal(fixture) != "(it was taken)")
    }

    @Test("what is no state file, or one of another version of the format, is refused with advice")
    func otherFiles() throws {
        let fixture = try StateFixture()
        fixture.bytes = Array("openapi: 3.1.0\n".utf8)
        #expect(refusal(fixture).contains("it is no state file of mock-server; name another, or a new one"))
        fixture.bytes = Array("mock-server state 1\nwhatever\n".utf8)
        #expect(
            refusal(fixture).contains("its format has the version 1, expected 2; use the mock-server that wrote it"))
        #expect(fixture.bytes == Array("mock-server state 1\nwhatever\n".utf8))
    }

    @Test("a file whose making was cut off is made anew", arguments: [0, 5, 20, 60])
    func halfAHeader(count: Int) throws {
        let fixture = try written()
        fixture.bytes = Array(fixture.bytes.prefix(count))
        _ = try fixture.withServer { $0.send("POST", "/pets", #"{"name":"Una","species":"cat"}"#) }
        try fixture.withServer { #expect($0.send("GET", "/pets").text.contains("Una")) }
    }

    @Test("a file of other documents or options is refused, and what differs is told")
    func otherDocuments() throws {
        let fixture = try written()
        let whole = fixture.bytes
        let other = PetsDocument.text.replacing("tortoise", with: "parrot")
        #expect(
            refusal(fixture, document: other).contains(
                "the documents, scenarios or records of 'pets' are not those it was made with"))
        var options = ServingOptions()
        options.seed = 7
        #expect(refusal(fixture, options).contains(#"'pets' was served with no --seed, now with --seed "7""#))
        options = ServingOptions()
        options.clock = .real(offset: 0)
        #expect(refusal(fixture, options).contains("no --clock, now with --clock"))
        options = ServingOptions()
        options.tokens = [("T", nil)]
        #expect(refusal(fixture, options).contains("'pets' was served with other tokens (--token) than now;"))
        #expect(fixture.bytes == whole)
    }

    @Test("two servers cannot have one file")
    func inUse() throws {
        let fixture = try written()
        try fixture.withServer { _ in
            #expect(refusal(fixture).contains("is in use by another server; stop that one, or name another file"))
        }
        #expect(refusal(fixture) == "(it was taken)")
    }

    @Test("a folder that does not exist is told")
    func noFolder() {
        #expect {
            try StateStore(path: "/no/such/folder/state", sync: .always, failed: { _ in })
        } throws: { error in
            "\(error)".contains("No such file or directory; choose a folder that exists")
        }
    }

    @Test("an answer waits until what it shows is on the disk; with interval it does not")
    func barrier() throws {
        let fixture = try StateFixture()
        try fixture.withServer(sync: .interval) { server in
            #expect(server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#).delivery.barrier == nil)
        }
        try fixture.withServer(sync: .always) { server in
            let response = server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#)
            // None when the disk was faster than this line.
            guard let barrier = response.delivery.barrier else { return }
            let reached = DispatchSemaphore(value: 0)
            barrier.whenReached { reached.signal() }
            #expect(reached.wait(timeout: .now() + 10) == .success)
        }
    }
}
