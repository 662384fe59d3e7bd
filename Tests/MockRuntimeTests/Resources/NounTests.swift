import MockRuntime
import OpenAPISpec
import TestSupport
import Testing

@Suite("Resources: records are called by their singular")
struct NounTests {
    @Test(
        "an unknown record is reported in the words of its path",
        arguments: [
            ("movies", "movie"), ("people", "person"), ("statuses", "status"), ("series", "series"), ("boxes", "box"),
            ("order-statuses", "order-status")
        ])
    func missing(collection: String, singular: String) throws {
        let record = "{type: object, required: [id], properties: {id: {type: integer}}}"
        let server = try DocumentServer(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /\(collection):
                get:
                  responses:
                    '200': {description: All, content: {application/json: {schema: {type: array, items: \(record)}}}}
              /\(collection)/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses:
                    '200': {description: One, content: {application/json: {schema: \(record)}}}
            """)
        let answer = server.send("GET", "/\(collection)/987")
        #expect(answer.status == 404)
        #expect(answer.json["detail"] == .string("there is no \(singular) '987'"))
    }
}
