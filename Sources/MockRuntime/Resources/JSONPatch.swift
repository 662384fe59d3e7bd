import OpenAPISpec

/// RFC 6902.
struct JSONPatch {
    private let operations: [JSONValue]

    /// Throws `RequestFailure.invalid` when the body is no list.
    init(_ body: JSONValue) throws {
        guard case .array(let operations) = body else {
            throw Self.fault("", "a list of operations", "the patch is of type \(body.typeName)")
        }
        self.operations = operations
    }

    /// The value with every operation done, or none: throws `RequestFailure.invalid` with the first that cannot be.
    func apply(to value: JSONValue) throws -> JSONValue {
        var value = value
        for (index, operation) in operations.enumerated() {
            value = try Self.apply(operation, at: "/\(index)", to: value)
        }
        return value
    }

    private static func apply(_ operation: JSONValue, at place: String, to value: JSONValue) throws -> JSONValue {
        func path(_ name: String) throws -> [String] {
            guard let pointer = operation[name]?.stringValue, pointer.isEmpty || pointer.hasPrefix("/") else {
                throw fault("\(place)/\(name)", "a JSON Pointer such as /name", "'\(name)' is none")
            }
            return JSONPointer.tokens(pointer)
        }
        func operand() throws -> JSONValue {
            guard let value = operation["value"] else { throw fault(place, "a 'value'", "the operation has none") }
            return value
        }
        func found(_ name: String) throws -> JSONValue {
            let tokens = try path(name)
            guard let found = tokens.reduce(value as JSONValue?, { $0.flatMap { [token = $1] in $0.member(token) } })
            else {
                throw fault("\(place)/\(name)", "a place that exists", "'\(JSONPointer.pointer(tokens))' is none")
            }
            return found
        }
        let target = try path("path")[...]
        let result: JSONValue?
        switch operation["op"]?.stringValue {
        case "add": result = value.adding(try operand(), at: target)
        case "remove":
            _ = try found("path")
            result = value.removing(at: target)
        case "replace":
            _ = try found("path")
            result = target.isEmpty ? try operand() : value.removing(at: target)?.adding(try operand(), at: target)
        case "move":
            let moved = try found("from")
            result = value.removing(at: try path("from")[...])?.adding(moved, at: target)
        case "copy": result = value.adding(try found("from"), at: target)
        case "test":
            guard try found("path") == operand() else {
                throw fault("\(place)/value", "the value at the path", "the test failed")
            }
            result = value
        default: throw fault("\(place)/op", "one of add, remove, replace, move, copy, test", "'op' is none of them")
        }
        guard let result else { throw fault("\(place)/path", "a place in the record", "'path' is none") }
        return result
    }

    private static func fault(_ pointer: String, _ expected: String, _ found: String) -> RequestFailure {
        .invalid([
            InvalidPart(
                place: "body", pointer: pointer, keyword: "patch", expected: expected,
                detail: "\(found), expected \(expected)")
        ])
    }
}

extension JSONValue {
    fileprivate func member(_ token: String) -> JSONValue? {
        if case .array = self { return Int(token).flatMap { self[$0] } }
        return self[token]
    }

    /// Nil when the place's parent does not exist.
    fileprivate func adding(_ value: JSONValue, at path: ArraySlice<String>) -> JSONValue? {
        change(at: path, value) { container, token in
            switch container {
            case .object(var object):
                object[token] = value
                return .object(object)
            case .array(var elements):
                guard let index = token == "-" ? elements.count : Int(token), (0...elements.count).contains(index)
                else {
                    return nil
                }
                elements.insert(value, at: index)
                return .array(elements)
            default: return nil
            }
        }
    }

    fileprivate func removing(at path: ArraySlice<String>) -> JSONValue? {
        change(at: path, nil) { container, token in
            switch container {
            case .object(var object):
                object[token] = nil
                return .object(object)
            case .array(var elements):
                guard let index = Int(token), elements.indices.contains(index) else { return nil }
                elements.remove(at: index)
                return .array(elements)
            default: return nil
            }
        }
    }

    /// - Parameter whole: what a path without tokens makes of the value.
    private func change(
        at path: ArraySlice<String>, _ whole: JSONValue?, _ change: (JSONValue, String) -> JSONValue?
    ) -> JSONValue? {
        guard let token = path.first else { return whole }
        guard path.count > 1 else { return change(self, token) }
        guard let inner = member(token)?.change(at: path.dropFirst(), whole, change) else { return nil }
        switch self {
        case .object(var object):
            object[token] = inner
            return .object(object)
        case .array(var elements):
            guard let index = Int(token) else { return nil }
            elements[index] = inner
            return .array(elements)
        default: return nil
        }
    }
}
