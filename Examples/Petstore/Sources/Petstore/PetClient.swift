public import Foundation
import MockRuntime

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// A client as an app would have it: it knows an address and a session, and nothing of mocks.
public struct PetClient: Sendable {
    private let address: URL
    private let session: URLSession

    public init(at address: URL, session: URLSession = .shared) {
        self.address = address
        self.session = session
    }

    public func pet(_ id: Int) async throws -> Petstore.Pet {
        let (body, _) = try await session.data(from: address.appendingPathComponent("pets/\(id)"))
        return try Petstore.Pet(json: JSONValue.parse(Array(body)))
    }

    /// - Parameter timeout: seconds until the client gives up with `URLError.timedOut`.
    public func add(_ name: String, timeout: TimeInterval = 60) async throws -> Petstore.Pet {
        var request = URLRequest(url: address.appendingPathComponent("pets"), timeoutInterval: timeout)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = Data(JSONValue.object(["name": .string(name), "species": "cat"]).jsonText.utf8)
        return try Petstore.Pet(json: JSONValue.parse(Array(try await session.data(for: request).0)))
    }
}
