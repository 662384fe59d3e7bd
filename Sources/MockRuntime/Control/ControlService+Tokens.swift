import OpenAPISpec

/// Who may come into a sandbox.
extension ControlService {
    func listTokens(id: String, _ call: Call<DocumentRecords>) throws -> Reply<ControlV1.TokenList> {
        .ok(
            ControlV1.TokenList(
                tokens: try control(id).tokens.map { ControlV1.Token(token: $0.token, caller: $0.caller) }))
    }

    func removeToken(
        id: String, query: ControlV1.RemoveTokenQuery, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<NoContent> {
        guard try control(id).removeToken(query.token) else {
            throw Problem(
                404,
                "the sandbox '\(id)' has no such token; GET /_mock/sandboxes/\(id)/tokens lists those it has")
        }
        return .ok(NoContent())
    }

    func addToken(
        id: String, body: RequestBody<ControlV1.NewToken>, _ call: inout Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Token> {
        let wanted = try body.json.map(ControlV1.NewToken.init) ?? ControlV1.NewToken()
        let made = try control(id).addToken(wanted.token, caller: wanted.caller)
        return .ok(ControlV1.Token(token: made.token, caller: made.caller))
    }
}
