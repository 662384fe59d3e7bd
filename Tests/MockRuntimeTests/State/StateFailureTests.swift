import Foundation
import MockRuntime
import OpenAPISpec
import Synchronization
import Testing

/// Another file is put in the place of the open one behind the server's back, so that the system itself refuses.
@Suite("State files that cannot be written")
struct StateFailureTests {
    /// Makes this process's descriptor of a file one of another.
    private func exchange(_ path: String, for other: String) throws {
        var wanted = stat()
        try #require(stat(path, &wanted) == 0)
        let descriptor = try #require(
            (Int32(3)..<4096).first { number in
                var found = stat()
                return fstat(number, &found) == 0 && found.st_ino == wanted.st_ino && found.st_dev == wanted.st_dev
            })
        let replacement = open(other, O_RDWR)
        try #require(replacement >= 0)
        dup2(replacement, descriptor)
        close(replacement)
    }

    private func server(_ fixture: StateFixture, failed: @escaping @Sendable (StateError) -> Void) throws -> MockServer
    {
        let store = try StateStore(path: fixture.path, sync: .always, failed: failed)
        return try MockServer([(StateFixture.service(PetsDocument.text), ServingOptions())], store: store)
    }

    @Test("what was written and cannot be brought to the disk is told, and its answer is never sent")
    func sync() throws {
        let fixture = try StateFixture()
        let told = DispatchSemaphore(value: 0)
        let isSent = Mutex(false)
        let server = try server(fixture) { error in
            #expect("\(error)".contains("the state file '\(fixture.path)' cannot be written: "))
            told.signal()
        }
        // Takes every byte, and has no disk to bring them to.
        try exchange(fixture.path, for: "/dev/null")
        let response = server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#)
        #expect(response.status == 201)
        let barrier = try #require(response.delivery.barrier)
        barrier.whenReached { isSent.withLock { $0 = true } }
        #expect(told.wait(timeout: .now() + 10) == .success)
        #expect(isSent.withLock { !$0 })
    }

    @Test(
        "half a record that cannot be taken back is told: what follows would not be read again",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "only some systems have /dev/full"))
    func truncation() throws {
        let fixture = try StateFixture()
        let told = Mutex<[String]>([])
        let server = try server(fixture) { error in told.withLock { $0.append("\(error)") } }
        try exchange(fixture.path, for: "/dev/full")
        #expect(server.send("POST", "/pets", #"{"name":"Tom","species":"cat"}"#).status == 507)
        #expect(told.withLock { $0.count } == 1)
        #expect(!server.send("GET", "/pets").text.contains("Tom"))
    }
}
