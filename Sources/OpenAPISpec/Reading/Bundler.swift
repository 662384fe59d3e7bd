/// Brings everything that a document refers to in other files inside, as components; `$ref`s are rewritten, the order is
/// kept. It goes by what the reader understood, so that reading the bundle gives an equal document.
struct Bundler: Sendable {
    private struct Component {
        var section: String
        var name: String
        var source: NodeRef
    }

    private let root: NodeRef
    private let links: [NodeRef.Key: Link]
    private let externalValues: [NodeRef.Key: JSONValue]
    private let isSwagger2: Bool
    private let isDocument: Bool
    /// Named schemas of other files, in the document's order.
    private let homes: [(key: NodeRef.Key, name: String)]

    private var components: [Component] = []
    /// Where what was elsewhere stands now: `#/components/schemas/Pet`.
    private var places: [NodeRef.Key: String] = [:]
    /// Components of the document that were references alone, and what stands there instead.
    private var replacements: [NodeRef.Key: NodeRef] = [:]
    private var usedPlaces: Set<ExactText> = []

    init(_ reader: DocumentReader) {
        root = reader.root
        links = reader.links
        externalValues = reader.externalValues
        isSwagger2 = reader.document.dialect == .swagger2
        isDocument = isSwagger2 || reader.root.node["openapi"] != nil
        let homeByID = [SchemaID: NodeRef.Key](
            reader.homes.compactMap { key in reader.schemaIDs[key].map { ($0, key) } },
            uniquingKeysWith: { first, _ in first })
        homes = reader.document.namedSchemas.compactMap { id in
            guard let key = homeByID[id], let name = reader.document[id].name else { return nil }
            return (key, name)
        }
        sources = reader.sources
    }

    private var sources: SourceSet

    func text() -> String {
        var copy = self
        return BundleText.text(copy.bundle())
    }

    private mutating func bundle() -> JSONValue {
        for kind in Self.kinds { replaceAliases(in: section(kind)) }
        for (key, name) in homes where places[key] == nil {
            guard let source = node(key) else { continue }
            let section = section(.schema)
            places[key] = "#/\(section)/\(JSONPointer.escape(name))"
            components.append(Component(section: section, name: name, source: source))
        }
        var document = copy(root)
        var index = 0
        while index < components.count {
            let component = components[index]
            add(copy(component.source), component, to: &document)
            index += 1
        }
        return document
    }

    private mutating func node(_ key: NodeRef.Key) -> NodeRef? {
        sources.root(of: key.file).map { NodeRef(node: $0.node(at: key.pointer), file: key.file, pointer: key.pointer) }
    }

    /// Components that are nothing but a reference to another file become what it leads to.
    private mutating func replaceAliases(in section: String) {
        var holder: NodeRef? = root
        for key in section.split(separator: "/") { holder = holder?.child(String(key)) }
        for (member, ref) in holder?.members ?? [] {
            let place = "#/\(section)/\(JSONPointer.escape(member.key))"
            usedPlaces.insert(place)
            guard let link = links[ref.key], link.target.file.exact != root.file.exact, link.rest.isEmpty,
                places[link.home] == nil,
                ref.node.members?.allSatisfy({ $0.key == "$ref" || $0.key.hasPrefix("x-") }) == true
            else { continue }
            if link.kind == .schema,
                !homes.contains(where: { $0.key == link.home && $0.name.exact == member.key.exact })
            {
                continue
            }
            places[link.home] = place
            replacements[ref.key] = NodeRef(node: link.node, file: link.target.file, pointer: link.target.pointer)
        }
    }

    private func add(_ value: JSONValue, _ component: Component, to document: inout JSONValue) {
        func add(_ path: ArraySlice<Substring>, to holder: inout JSONValue) {
            guard let key = path.first else {
                holder[component.name] = value
                return
            }
            var inner = holder[String(key)] ?? [:]
            add(path.dropFirst(), to: &inner)
            holder[String(key)] = inner
        }
        add(component.section.split(separator: "/")[...], to: &document)
    }

    // MARK: Copying

    private mutating func copy(_ ref: NodeRef) -> JSONValue {
        switch ref.node.content {
        case .scalar(let value):
            return links[ref.key].flatMap { place(of: $0, from: ref) }.map(JSONValue.string) ?? value
        case .sequence: return .array(ref.elements.map { copy($0) })
        case .mapping:
            if let replacement = replacements[ref.key] { return copy(replacement) }
            let link = ref.node["$ref"] == nil ? nil : links[ref.key]
            if let link, [.pathItem, .mediaType].contains(link.kind), link.target.file.exact != root.file.exact {
                return copy(NodeRef(node: link.node, file: link.target.file, pointer: link.target.pointer))
            }
            var members: [JSONObject.Member] = []
            for (member, child) in ref.members {
                if let link, member.key == "$ref" {
                    let place = place(of: link, from: ref)
                    members.append(
                        JSONObject.Member(key: "$ref", value: place.map(JSONValue.string) ?? member.value.json))
                } else if let value = externalValues[child.key] {
                    members.append(JSONObject.Member(key: "value", value: value))
                } else if member.key == "$dynamicRef", let text = member.value.string,
                    let anchor = text.firstIndex(of: "#")
                {
                    members.append(JSONObject.Member(key: member.key, value: .string(String(text[anchor...]))))
                } else {
                    members.append(JSONObject.Member(key: member.key, value: copy(child)))
                }
            }
            return .object(JSONObject(uniqueMembers: members))
        }
    }

    /// What to write for a reference in the bundle; nil for one that may stay as it is.
    private mutating func place(of link: Link, from holder: NodeRef) -> String? {
        if link.target.file.exact == root.file.exact {
            let text = holder.node["$ref"]?.string ?? holder.node.string ?? ""
            let isLocal = holder.file.exact == root.file.exact && text.hasPrefix("#")
            return isLocal ? nil : "#" + link.target.pointer.replacing("%", with: "%25")
        }
        if let known = places[link.home] { return (known + link.rest).replacing("%", with: "%25") }
        let section = section(link.kind)
        let file = link.home.file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
        let wanted = JSONPointer.tokens(link.home.pointer).last ?? file
        var name = wanted
        var number = 2
        while !usedPlaces.insert("#/\(section)/\(JSONPointer.escape(name))") {
            name = "\(wanted)\(number)"
            number += 1
        }
        let place = "#/\(section)/\(JSONPointer.escape(name))"
        places[link.home] = place
        let source = NodeRef(node: link.node, file: link.home.file, pointer: link.home.pointer)
        components.append(Component(section: section, name: name, source: source))
        return place.replacing("%", with: "%25")
    }

    private static let kinds: [Link.Kind] = [
        .schema, .parameter, .response, .requestBody, .header, .example, .securityScheme
    ]

    /// Where components of a kind stand: in a file of record schemas at its root.
    private func section(_ kind: Link.Kind) -> String {
        let name =
            switch kind {
            case .schema: isSwagger2 ? "definitions" : "schemas"
            case .parameter: "parameters"
            case .response: "responses"
            case .requestBody: "requestBodies"
            case .header: "headers"
            case .example: "examples"
            case .securityScheme: isSwagger2 ? "securityDefinitions" : "securitySchemes"
            case .pathItem: "pathItems"
            case .mediaType: "mediaTypes"
            }
        return isSwagger2 || !isDocument ? name : "components/" + name
    }
}
