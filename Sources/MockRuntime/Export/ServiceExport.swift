/// Everything that is exported of a service and committed: collections, environments and fixtures.
package struct ServiceExport {
    let service: Service

    package init(_ service: Service) { self.service = service }

    package func files() throws -> [ExportedFile] {
        try PostmanExport(service, url: "http://127.0.0.1:8080").files()
            + FixtureExport(service).files().map { ExportedFile(path: "fixtures/\($0.path)", text: $0.text) }
    }
}
