/// Everything that is exported and committed: collections, environments and fixtures.
package struct ServiceExport {
    let subject: ExportSubject

    package init(_ subject: ExportSubject) { self.subject = subject }

    package func files() throws -> [ExportedFile] {
        let collections = try PostmanExport(subject, url: "http://127.0.0.1:8080").files()
        guard case .service(let service) = subject else { return collections }
        let fixtures = try FixtureExport(service).files()
        return collections + fixtures.map { ExportedFile(path: "fixtures/\($0.path)", text: $0.text) }
    }
}
