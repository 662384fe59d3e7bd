import OpenAPISpec

/// The lines of JavaScript that collections hold. There are no others, so that a reader which knows these can run any of our
/// collections.
enum PostmanScripts {
    static func status(_ status: Int) -> String {
        "pm.test(\"status is \(status)\", () => pm.response.to.have.status(\(status)));"
    }

    static func contentType(_ type: String) -> String {
        "pm.test(\"content type is as documented\", () => pm.response.to.have.header(\"Content-Type\", \(literal(type))));"
    }

    /// - Parameter variable: the collection variable that holds the schema.
    static func schema(_ variable: String) -> String {
        "pm.test(\"body is as documented\", () => pm.response.to.have.jsonSchema("
            + "JSON.parse(pm.collectionVariables.get(\(literal(variable))))));"
    }

    /// Keeps a value of the answer's body.
    /// - Parameter pointer: its JSON Pointer.
    static func save(_ pointer: String, as variable: String) -> String {
        let members = JSONPointer.tokens(pointer).map { Int($0) == nil ? "[\(literal($0))]" : "[\($0)]" }.joined()
        return "pm.collectionVariables.set(\(literal(variable)), pm.response.json()\(members));"
    }

    /// Puts a sandbox back to its seed.
    /// - Parameter sandbox: its id, with variables: `npq:{{sandbox}}`.
    static func reset(_ sandbox: String) -> String {
        "pm.sendRequest({ url: pm.variables.replaceIn(\(literal("{{controlUrl}}/_mock/sandboxes/\(sandbox)/reset"))), "
            + "method: \"POST\", header: { Authorization: pm.variables.replaceIn(\"Bearer {{controlToken}}\") } }, "
            + "(error, response) => pm.test(\"the sandbox is reset\", () => pm.expect(error || response.code).to.equal(200)));"
    }

    private static func literal(_ text: String) -> String { JSONValue.string(text).jsonText }
}
