import Testing

@testable import MockRuntime

@Suite("Finding operations")
struct RouterTests {
    private static let routes = [
        ("GET", "/pets"), ("POST", "/pets"), ("GET", "/pets/mine"), ("GET", "/pets/{id}"), ("DELETE", "/pets/{id}"),
        ("GET", "/pets/{id}.csv"), ("GET", "/files/{name}-{size}.png"), ("GET", "/a/{x}/c"), ("GET", "/{y}/b/c"),
        ("GET", "/a b/ü")
    ]
    private let router = Router(Self.routes)

    @Test(
        "concrete paths come before templated ones, and what is more literal before what is less",
        arguments: [
            ("GET", "/pets", 0, ""), ("POST", "/pets", 1, ""), ("HEAD", "/pets", 0, ""), ("GET", "/pets/mine", 2, ""),
            ("GET", "/pets/7", 3, "id=7"),
            ("DELETE", "/pets/mine", 4, "id=mine"), ("GET", "/pets/7.csv", 5, "id=7"),
            ("GET", "/files/a-b-3.png", 6, "name=a,size=b-3"),
            ("GET", "/pets/a%2Fb", 3, "id=a/b"), ("GET", "/a/b/c", 7, "x=b"), ("GET", "/z/b/c", 8, "y=z"),
            ("GET", "/a%20b/%C3%BC", 9, ""),
            ("GET", "/p%65ts", 0, "")
        ])
    func matches(method: String, path: String, operation: Int, parameters: String) throws {
        guard case .match(let match) = router.route(method, path) else {
            Issue.record("\(method) \(path) was not found")
            return
        }
        #expect(match.operation == operation)
        #expect(match.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ",") == parameters)
    }

    @Test(
        "a path with other methods names them",
        arguments: [("PUT", "/pets", ["GET", "POST"]), ("POST", "/pets/mine", ["GET", "DELETE"])])
    func methods(method: String, path: String, allowed: [String]) {
        guard case .methodNotAllowed(let methods) = router.route(method, path) else {
            Issue.record("\(method) \(path) was found or is unknown")
            return
        }
        #expect(methods == allowed)
    }

    @Test("anything else is not found", arguments: ["/", "/pet", "/pets/", "/pets/7/x", "/files/a.png", ""])
    func unknown(path: String) {
        guard case .notFound = router.route("GET", path) else {
            Issue.record("\(path) was found")
            return
        }
    }
}
