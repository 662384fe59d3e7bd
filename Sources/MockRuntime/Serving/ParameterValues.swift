import OpenAPISpec

/// The declared parameters of a request by name, read by their style and converted to their schema's type where they fit.
struct ParameterValues: Sendable {
    var query = JSONObject()
    /// Empty for operations without code.
    var headers = JSONObject()
    var cookies = JSONObject()

    /// Parameters as a generated model. Those that do not fit are left out, so that one of them does not hide the others.
    ///
    /// Throws `RequestFailure.invalid` when a required one is missing or does not fit.
    static func model<Value: JSONModel>(_ values: JSONObject, _ place: Parameter.Place) throws -> Value {
        var object = values
        while true {
            do {
                return try Value(json: .object(object))
            } catch let error as ModelError {
                let name = JSONPointer.tokens(error.pointer).first ?? ""
                guard object[name] != nil else {
                    throw RequestFailure.invalid([InvalidPart(error, in: place.rawValue)])
                }
                object[name] = nil
            }
        }
    }
}
