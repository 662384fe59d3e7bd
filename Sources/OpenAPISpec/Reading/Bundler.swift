/// Brings everything that a document refers to in other files inside, as components; `$ref`s are rewritten, the order is kept.
struct Bundler {
    private var sources: SourceSet
    private let isSwagger2: Bool
    /// The component's place by file and pointer of what it was.
    private var places: [String: String] = [:]
    private var added: [(kind: String, name: String, value: JSONValue)] = []
    private var usedNames: Set<String> = []

    /// The document at `path` as one JSON value, nil when it cannot be read.
    static func bundle(path: String, loader: FileLoader) -> JSONValue? {
        var sources = SourceSet(rootFile: path, loader: loader)
        guard let root = sources.root(of: path) else { return nil }
        var bundler = Bundler(sources: sources, root: root)
        return bundler.bundle(root)
    }

    private init(sources: SourceSet, root: Node) {
        self.sources = sources
        isSwagger2 = root["swagger"] != nil
        let holder = isSwagger2 ? root : root["components"]
        for kind in holder?.members ?? [] {
            for member in kind.value.members ?? [] { usedNames.insert("\(kind.key)/\(member.key)") }
        }
    }

    private mutating func bundle(_ root: Node) -> JSONValue {
        var document = copy(root, file: sources.rootFile, trail: [])
        var index = 0
        while index < added.count {
            let (kind, name, value) = added[index]
            var holder = (isSwagger2 ? document : document["components"] ?? [:])
            var components = holder[kind] ?? [:]
            components[name] = value
            holder[kind] = components
            if isSwagger2 { document = holder } else { document["components"] = holder }
            index += 1
        }
        return document
    }

    /// - Parameter trail: the keys that lead to the node, for telling what kind of object a reference stands for.
    private mutating func copy(_ node: Node, file: String, trail: [String]) -> JSONValue {
        switch node.content {
        case .scalar(let value): return value
        case .sequence(let elements):
            var copies: [JSONValue] = []
            for (index, element) in elements.enumerated() {
                copies.append(copy(element, file: file, trail: trail + [String(index)]))
            }
            return .array(copies)
        case .mapping(let members):
            var copies: [JSONObject.Member] = []
            for member in members {
                let isReference = member.key == "$ref" && !["properties", "patternProperties"].contains(trail.last)
                if isReference, let text = member.value.string {
                    let rewritten = reference(text, from: file, at: member.value.location, trail: trail)
                    copies.append(JSONObject.Member(key: member.key, value: .string(rewritten)))
                } else {
                    copies.append(
                        JSONObject.Member(
                            key: member.key, value: copy(member.value, file: file, trail: trail + [member.key])))
                }
            }
            return .object(JSONObject(uniqueMembers: copies))
        }
    }

    private mutating func reference(_ text: String, from file: String, at location: SourceLocation, trail: [String])
        -> String
    {
        guard let target = sources.resolve(text, from: file, at: location) else { return text }
        // Within the document itself an anchor may stay as it is.
        if target.file == sources.rootFile {
            return text.hasPrefix("#") && file == sources.rootFile ? text : "#" + target.pointer
        }
        if let place = places[target.key] { return place }
        let kind = kind(of: trail)
        let name = unusedName(JSONPointer.tokens(target.pointer).last ?? Self.stem(target.file), kind: kind)
        let place = (isSwagger2 ? "#/" : "#/components/") + kind + "/" + JSONPointer.escape(name)
        places[target.key] = place
        let position = added.count
        added.append((kind, name, .null))
        added[position].value = copy(target.node, file: target.file, trail: [kind, name])
        return place
    }

    private func kind(of trail: [String]) -> String {
        let holder = trail.dropLast().last
        if trail.last == "requestBody" { return "requestBodies" }
        switch holder {
        case "parameters", "responses", "headers", "examples", "callbacks", "links", "securitySchemes", "requestBodies":
            return holder ?? ""
        case "paths", "pathItems": return "pathItems"
        default: return isSwagger2 ? "definitions" : "schemas"
        }
    }

    private mutating func unusedName(_ wanted: String, kind: String) -> String {
        var name = wanted
        var number = 2
        while !usedNames.insert("\(kind)/\(name)").inserted {
            name = "\(wanted)\(number)"
            number += 1
        }
        return name
    }

    private static func stem(_ file: String) -> String {
        (file.split(separator: "/").last ?? "").prefix { $0 != "." }.description
    }
}

extension DocumentReading {
    /// The document at a path, with everything that it refers to, as one JSON text: a line for each path and component.
    /// Nil when it cannot be read.
    package static func bundle(path: String, loader: FileLoader = .disk) -> String? {
        Bundler.bundle(path: path, loader: loader).map(BundleText.text)
    }
}

/// JSON text that differs in few lines when a document changes in few places.
enum BundleText {
    static func text(_ document: JSONValue) -> String {
        lines(document, depth: 0, open: ["paths", "components", "definitions", "schemas"])
    }

    /// Members of the document, and of what is listed in `open`, stand on lines of their own.
    private static func lines(_ value: JSONValue, depth: Int, open: [String]) -> String {
        guard case .object(let object) = value, !object.isEmpty else { return value.jsonText }
        let members = object.members.map { member in
            let isOpen =
                depth == 0
                ? open.contains(member.key)
                : depth == 1 && ["schemas", "responses", "parameters", "pathItems"].contains(member.key)
            let text = isOpen ? lines(member.value, depth: depth + 1, open: open) : member.value.jsonText
            return JSONValue.string(member.key).jsonText + ":" + text
        }
        return "{\n" + members.joined(separator: ",\n") + "\n}"
    }
}
