import OpenAPISpec

/// Serves a service's documents to people and to tools: `<path>/v3` is a page, `<path>/v3/swagger.yaml` the document.
extension TypedEngine {
    /// Nil when the request is for something else.
    func documentation(_ request: Request) -> MockResponse? {
        guard let root = conventions.documentationPath.map({ mountPath + $0 }), request.path.hasPrefix(root + "/"),
            request.method == "GET" || request.method == "HEAD"
        else { return nil }
        let parts = request.path.dropFirst(root.count + 1).split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.first, let served = documents.first(where: { $0.name.exact == name.exact }) else {
            return nil
        }
        let url = request.headers["host"].map { "http://\($0)" } ?? ""
        switch parts.dropFirst() {
        case [], [""]:
            let page = DocumentPage(
                document: served.document, name: served.name,
                versions: documents.map { ($0.name, "\(root)/\($0.name)") },
                source: "\(root)/\(name)/swagger.yaml")
            return MockResponse(
                status: 200, headers: ["Content-Type": "text/html; charset=utf-8"], body: Array(page.html.utf8))
        case ["swagger.yaml"]:
            guard let json = served.openAPI(at: url) else { return nil }
            return MockResponse(
                status: 200, headers: ["Content-Type": "application/yaml"], body: Array(YAMLWriter.text(json).utf8))
        default: return nil
        }
    }
}
