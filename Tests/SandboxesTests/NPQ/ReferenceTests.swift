import Foundation
import MockRuntime
import TestSupport
import Testing

/// Answers to a corpus of requests, held against documents.
@Suite("NPQ: answers and documents")
struct ReferenceTests {
    @Test("every answer is one that our document describes", arguments: APIVersion.allCases)
    func own(version: APIVersion) throws {
        let own = try DocumentedAnswers.own.get()
        var statuses: Set<Int> = []
        var faults: Set<DocumentedAnswers.Fault> = []
        try Corpus(version).run { request, response in
            statuses.insert(response.status)
            faults.formUnion(own.faults(of: response, to: request))
        }
        #expect(faults.isEmpty)
        #expect(statuses == (version == .v3 ? [200, 400, 401, 403, 404, 410, 422, 500] : Self.statusesBeforeV3(version)))
    }

    private static func statusesBeforeV3(_ version: APIVersion) -> Set<Int> {
        Set([200, 400, 401, 404, 422, 500]).union(version == .v2 ? [406] : [])
    }

    @Test("REFERENCE", .enabled(if: Places.hasReference), arguments: APIVersion.allCases)
    func reference(version: APIVersion) throws {
        let reference = try DocumentedAnswers(Places.reference.appending(path: "npq"))
        var faults: Set<DocumentedAnswers.Fault> = []
        try Corpus(version).run { request, response in
            faults.formUnion(reference.faults(of: response, to: request))
        }
        for fault in faults.map(\.description).sorted() { print("FAULT", version, fault) }
    }
}
