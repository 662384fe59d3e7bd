import OpenAPISpec

/// One request inside one sandbox: what was asked, who asks, and the records to read and change.
///
/// An operation that only reads receives it as a value, one that writes `inout`: reading can change neither records nor clock nor
/// random numbers, and the compiler refuses it. Changes are kept when the operation returns, and undone when it throws.
///
/// What depends on the clock alone, such as a status that ends on a day, is computed when it is read.
public struct Call<Records: RecordSet> {
    public let request: Request
    /// The id that the token stands for, such as a provider's; nil when the scenario names nobody.
    public let caller: String?
    /// The sandbox's instant; the same during a call.
    public let now: DateTime
    let parameters: ParameterValues
    var random: SeededRandom
    private(set) var hasChanged = false
    private var storage: Records

    /// What the sandbox holds. Changing anything moves the sandbox's clock one second on after the call.
    public var records: Records {
        _read { yield storage }
        _modify {
            hasChanged = true
            yield &storage
        }
    }

    init(
        _ request: Request, caller: String?, now: DateTime, parameters: ParameterValues, random: SeededRandom,
        records: Records
    ) {
        self.request = request
        self.caller = caller
        self.now = now
        self.parameters = parameters
        self.random = random
        storage = records
    }

    /// A new UUID from the sandbox's random numbers: the same calls give the same ids.
    public mutating func newID() -> String { random.uuid() }
}

/// What generated bindings give an operation.
@_spi(Generated)
extension Call {
    /// A path parameter read as `Value`. Throws `ModelError` when it does not fit.
    public func path<Value: JSONModel>(_ name: String) throws -> Value {
        let text = request.pathParameters.first { $0.name.exact == name.exact }?.value ?? ""
        if let value = try? Value(json: .string(text)) { return value }
        return try Value(json: ParameterText.scalar(text))
    }

    /// The query as the operation's model of it. Optional parameters that do not fit are left out; a required one that is
    /// missing or does not fit is a `RequestFailure`.
    public func query<Value: JSONModel>() throws -> Value { try ParameterValues.model(parameters.query, .query) }

    /// The declared header parameters, likewise.
    public func headers<Value: JSONModel>() throws -> Value { try ParameterValues.model(parameters.headers, .header) }

    /// The declared cookies, likewise.
    public func cookies<Value: JSONModel>() throws -> Value { try ParameterValues.model(parameters.cookies, .cookie) }

    public func body<Value: JSONModel>() -> RequestBody<Value> { RequestBody(json: request.json, bytes: request.bytes) }
}

/// Text of a parameter as the JSON scalar it looks like.
enum ParameterText {
    /// `12` is a number, `true` a boolean, anything else a string.
    static func scalar(_ text: String) -> JSONValue {
        switch text {
        case "true": .bool(true)
        case "false": .bool(false)
        default: JSONNumber(text: text).map(JSONValue.number) ?? .string(text)
        }
    }
}
