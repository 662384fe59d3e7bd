extension JSONValue {
    /// JSON text for people: two spaces a level, a line for each member and element, a line break at the end.
    package var prettyText: String {
        var text = ""
        Self.write(self, to: &text, indent: 0)
        return text + "\n"
    }

    private static func write(_ value: JSONValue, to text: inout String, indent: Int) {
        switch value {
        case .object(let object) where !object.isEmpty:
            list(object.members, brackets: ("{", "}"), to: &text, indent) { member, text in
                text += JSONValue.string(member.key).jsonText + ": "
                write(member.value, to: &text, indent: indent + 1)
            }
        case .array(let elements) where !elements.isEmpty:
            list(elements, brackets: ("[", "]"), to: &text, indent) { write($0, to: &$1, indent: indent + 1) }
        default: text += value.jsonText
        }
    }

    private static func list<Element>(
        _ elements: [Element], brackets: (String, String), to text: inout String, _ indent: Int,
        _ write: (Element, inout String) -> Void
    ) {
        let margin = "\n" + String(repeating: "  ", count: indent)
        text += brackets.0
        for (index, element) in elements.enumerated() {
            text += (index == 0 ? "" : ",") + margin + "  "
            write(element, &text)
        }
        text += margin + brackets.1
    }
}
