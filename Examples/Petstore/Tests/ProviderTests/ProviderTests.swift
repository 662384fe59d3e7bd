import Foundation
import MockRuntime
import NPQ
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("A client of a built-in service")
struct ProviderTests {
    @Test("an application is accepted and reads as accepted")
    func accept() async throws {
        let status = try await withMockServer(NPQ.service) { url in
            let application = url + "/api/v3/npq-applications/944618e1-b4e3-492e-b4e4-36b579f00e8d"
            var accept = try request("POST", application + "/accept")
            accept.httpBody = Data(#"{"data":{"attributes":{"funded_place":true}}}"#.utf8)
            _ = try await URLSession.shared.data(for: accept)
            let (body, _) = try await URLSession.shared.data(for: try request("GET", application))
            return try JSONValue.parse(Array(body))["data"]?["attributes"]?["status"]
        }
        #expect(status == "accepted")
    }

    private func request(_ method: String, _ url: String) throws -> URLRequest {
        var request = URLRequest(url: try #require(URL(string: url)))
        request.httpMethod = method
        request.setValue("Bearer sandbox-one", forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        return request
    }
}
