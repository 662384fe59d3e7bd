import Foundation
import MockRuntime
import TestSupport
import Testing

/// Answers to a corpus of requests, held against our own documents and against those of the real service.
@Suite("NPQ: answers and documents")
struct ReferenceTests {
    @Test(
        "every answer is one that our document describes",
        arguments: zip(
            APIVersion.allCases,
            [
                [200, 400, 401, 404, 422, 500], [200, 400, 401, 404, 406, 422, 500],
                [200, 400, 401, 403, 404, 410, 422, 500]
            ]))
    func own(version: APIVersion, statuses: Set<Int>) throws {
        let own = try DocumentedAnswers.own.get()
        let answers = try #require(try Corpus.answers.get()[version])
        #expect(answers.count > 500)
        #expect(Set(answers.map(\.response.status)) == statuses)
        #expect(Set(answers.flatMap { own.faults(of: $1, to: $0) }).isEmpty)
    }

    /// What a reference document does not say and the service does all the same.
    private struct Exception: CustomStringConvertible {
        let why: String
        let faults: [String]

        var description: String { why }
    }

    private static let exceptions: [Exception] = [
        // What is answered.
        Exception(why: "§17: no 400 on lists", faults: [#"GET \S+ 400: the status 400 is not declared"#]),
        Exception(why: "§17: no 403, 410, 500 anywhere", faults: [#" (403|410|500): the status (403|410|500) is not"#]),
        Exception(
            why: "§17: reject and void have no 422", faults: [#"/(reject|void) 422: the status 422 is not declared"#]),
        Exception(
            why: "§3.2: a training status that does not exist",
            faults: [#"GET /api/v3/participants/npq 422: the status 422 is not declared"#]),
        Exception(why: "§1: enrolments are CSV alone", faults: [#"npq-enrolments.csv 406: the status 406 is not"#]),
        Exception(
            why: "§5.1: a body that is no JSON is answered in text/html",
            faults: [
                #"(POST|PUT) \S+ 400: the media type 'text/html' is not declared"#,
                #"/(reject|void) 400: the status 400 is not declared"#
            ]),
        Exception(
            why: "§2.1: who has no token is told in JSON, of CSV, too",
            faults: [#"\.csv 401: the media type 'application/json' is not declared"#]),
        Exception(
            why: "§17: delivery partner show is absent",
            faults: [#"GET /api/v3/delivery-partners/\S+ \d+: not described"#]),
        Exception(
            why: "§4: CSV is text, the documents have the schema of the JSON",
            faults: [#"\.csv 200: the value is '.*, expected type object"#]),
        // What is in it.
        Exception(
            why: "§17: states have dashes",
            faults: [#"/attributes/state' is '(awaiting-clawback|clawed-back)', expected one of"#]),
        Exception(
            why: "§17: has_passed is boolean or null",
            faults: [#"/attributes/has_passed' is (true|false), expected type string"#]),
        Exception(
            why: "§17: works_as_senco is string or null",
            faults: [#"/attributes/works_as_senco' is '.*', expected type boolean"#]),
        Exception(
            why: "§17: cohorts of a delivery partner are integers",
            faults: [#"delivery-partners 200: '\S+/cohort/\d' is \d+, expected type string"#]),
        Exception(
            why: "§4.1: null where there is no school", faults: [#"/school_urn' is null, expected type string"#])
    ]

    @Test(
        "every answer is one that the real service's documents describe, but for what is known to differ",
        .enabled(if: Places.hasReference, "the real documents are not beside the package"))
    func reference() throws {
        let reference = try DocumentedAnswers(Places.reference.appending(path: "npq"))
        let answers = try Corpus.answers.get()
        let faults = Set(
            APIVersion.allCases.flatMap { version in
                (answers[version] ?? []).flatMap { reference.faults(of: $1, to: $0) }
            }
        ).map(\.description).sorted()
        let known = try Self.exceptions.map { ($0, try $0.faults.map { try Regex($0) }) }
        let unknown = faults.filter { fault in
            !known.contains { _, patterns in patterns.contains { fault.firstMatch(of: $0) != nil } }
        }
        #expect(unknown.isEmpty)
        let idle = known.filter { _, patterns in
            !patterns.allSatisfy { pattern in faults.contains { $0.firstMatch(of: pattern) != nil } }
        }.map(\.0)
        #expect(idle.isEmpty, "an exception that nothing needs")
    }
}
