import MockRuntime
import Petstore
import Testing

@Suite("A petstore with one rule of its own")
struct PetstoreTests {
    let server: MockServer

    init() throws { server = try MockServer(NamedPets().service) }

    @Test("the operation that was written answers by its rule")
    func written() {
        let response = server.respond(to: MockRequest("GET", "/v1/pets/7"))
        #expect(response.status == 200)
        #expect(response.text == #"{"id":7,"name":"Pet 7","species":"dog"}"#)
        #expect(server.respond(to: MockRequest("GET", "/v1/pets/101")).status == 404)
    }

    @Test("the others answer from the document")
    func fromDocument() throws {
        let response = server.respond(to: MockRequest("GET", "/v1/pets"))
        #expect(response.status == 200)
        let pets = try #require(try JSONValue.parse(response.body).arrayValue)
        #expect(try pets.map(Petstore.Pet.init).first?.name == "Biscuit")
    }

    @Test("an unknown path is a 404 that names the nearest operation")
    func unknown() {
        let response = server.respond(to: MockRequest("GET", "/v1/pet"))
        #expect(response.status == 404)
        #expect(response.text.contains("the nearest operation is GET /v1/pets"))
    }
}
