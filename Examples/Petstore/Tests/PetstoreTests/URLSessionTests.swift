import Foundation
import MockRuntime
import MockURLProtocol
import Petstore
import Testing

@Suite("A client of URLSession, without a socket")
struct URLSessionTests {
    let host: MockHost
    let client: PetClient

    init() throws {
        host = MockHost(try MockServer(NamedPets().service))
        client = PetClient(at: host.url.appendingPathComponent("v1"), session: host.session)
    }

    @Test("what the client reads is what the server's rule says")
    func read() async throws {
        #expect(try await client.pet(7).name == "Pet 7")
    }

    @Test("what the client adds comes back")
    func add() async throws {
        #expect(try await client.add("Moss").name == "Moss")
    }

    @Test("a client whose requests go elsewhere is found out")
    func elsewhere() async throws {
        let lost = PetClient(at: try #require(URL(string: "https://petstore.example.com/v1")), session: host.session)
        await #expect(throws: URLError.self) { try await lost.pet(7) }
    }
}
