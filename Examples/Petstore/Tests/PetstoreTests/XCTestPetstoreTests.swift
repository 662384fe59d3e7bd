import Foundation
import MockRuntime
import MockURLProtocol
import Petstore
import XCTest

final class XCTestPetstoreTests: XCTestCase {
    func testInProcess() throws {
        let server = try MockServer(NamedPets().service)
        XCTAssertEqual(server.respond(to: MockRequest("GET", "/v1/pets/101")).status, 404)
    }

    func testURLSessionWithoutASocket() async throws {
        let host = MockHost(try MockServer(NamedPets().service))
        let client = PetClient(at: host.url.appendingPathComponent("v1"), session: host.session)
        let pet = try await client.pet(8)
        XCTAssertEqual(pet.name, "Pet 8")
    }

    func testOverASocket() async throws {
        let name = try await withMockServer(NamedPets().service) { url in
            let client = PetClient(at: try XCTUnwrap(URL(string: url + "/v1")))
            return try await client.pet(9).name
        }
        XCTAssertEqual(name, "Pet 9")
    }
}
