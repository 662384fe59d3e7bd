/// JSON text that differs in few lines when a document changes in few places: paths and components have lines of their own.
enum BundleText {
    static func text(_ document: JSONValue) -> String {
        let components = ["schemas", "definitions", "parameters", "responses", "securityDefinitions"]
        return lines(document) { key, value in
            switch key {
            case "components": lines(value) { lines($1) { $1.jsonText } }
            case "paths": lines(value) { $1.jsonText }
            case _ where components.contains(key): lines(value) { $1.jsonText }
            default: value.jsonText
            }
        }
    }

    private static func lines(_ value: JSONValue, _ text: (String, JSONValue) -> String) -> String {
        guard case .object(let object) = value, !object.isEmpty else { return value.jsonText }
        let members = object.members.map { JSONValue.string($0.key).jsonText + ":" + text($0.key, $0.value) }
        return "{\n" + members.joined(separator: ",\n") + "\n}"
    }
}
