public import OpenAPISpec

extension String: JSONModel {
    public init(json: JSONValue) throws {
        guard case .string(let value) = json else { throw ModelError(expected: "a string", found: json) }
        self = value
    }
    public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONModel {
    public init(json: JSONValue) throws {
        guard case .bool(let value) = json else { throw ModelError(expected: "a boolean", found: json) }
        self = value
    }
    public func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Int: JSONModel {
    public init(json: JSONValue) throws {
        guard let value = json.intValue else { throw ModelError(expected: "a whole number", found: json) }
        self = value
    }
    public func write(to writer: inout JSONWriter) { writer.int(self) }
}

extension Double: JSONModel {
    public init(json: JSONValue) throws {
        guard let value = json.doubleValue else { throw ModelError(expected: "a number", found: json) }
        self = value
    }
    public func write(to writer: inout JSONWriter) { writer.number(JSONNumber(self)) }
}

extension JSONNumber: JSONModel {
    public init(json: JSONValue) throws {
        guard case .number(let value) = json else { throw ModelError(expected: "a number", found: json) }
        self = value
    }
    public func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension JSONValue: JSONModel {
    public init(json: JSONValue) { self = json }
    public func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension JSONObject: JSONModel {
    public init(json: JSONValue) throws {
        guard case .object(let value) = json else { throw ModelError(expected: "an object", found: json) }
        self = value
    }
    public func write(to writer: inout JSONWriter) { writer.value(.object(self)) }
}

/// Null is nil.
extension Optional: JSONModel where Wrapped: JSONModel {
    public init(json: JSONValue) throws { self = json.isNull ? nil : try Wrapped(json: json) }
    public func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.null() }
    }
}

extension Array: JSONModel where Element: JSONModel {
    public init(json: JSONValue) throws {
        guard case .array(let elements) = json else { throw ModelError(expected: "an array", found: json) }
        self = []
        reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do {
                append(try Element(json: element))
            } catch let error as ModelError {
                throw error.within(String(index))
            }
        }
    }
    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(to: &writer) }
        writer.endArray()
    }
}
