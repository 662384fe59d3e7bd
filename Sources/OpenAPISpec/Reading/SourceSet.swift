/// A node together with where it stands: what relative references start from.
struct NodeRef {
    var node: Node
    var file: String
    /// JSON Pointer from the file's root, without `#`.
    var pointer: String

    func child(_ key: String) -> NodeRef? {
        node.child(key).map { NodeRef(node: $0, file: file, pointer: pointer + "/" + JSONPointer.escape(key)) }
    }

    /// The members of a mapping.
    var members: [(member: Node.Member, ref: NodeRef)] {
        (node.members ?? []).map {
            ($0, NodeRef(node: $0.value, file: file, pointer: pointer + "/" + JSONPointer.escape($0.key)))
        }
    }

    /// The elements of a list.
    var elements: [NodeRef] {
        (node.elements ?? []).enumerated().map { NodeRef(node: $1, file: file, pointer: "\(pointer)/\($0)") }
    }

    /// What tells it from every other node.
    var key: String { file + "#" + pointer }
}

/// The files of a document, each read once, and the references between them.
struct SourceSet {
    let rootFile: String
    let loader: FileLoader
    var log = DiagnosticLog()
    /// Every file read, the document first.
    private(set) var files: [String] = []
    private var roots: [String: Node?] = [:]
    private var anchors: [String: [String: NodeRef]] = [:]

    init(rootFile: String, loader: FileLoader) {
        self.rootFile = rootFile
        self.loader = loader
    }

    mutating func root(of file: String) -> Node? {
        if let known = roots[file] { return known }
        files.append(file)
        let node = loader.text(file).flatMap { NodeReader.read(text: $0, file: file, log: &log) }
        roots[file] = .some(node)
        return node
    }

    mutating func setRoot(_ node: Node, of file: String) {
        files.append(file)
        roots[file] = .some(node)
    }

    /// What a `$ref` means. Everything that is wrong with it is an error at `location`.
    mutating func resolve(_ reference: String, from file: String, at location: SourceLocation) -> NodeRef? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let fragment = parts.count > 1 ? Self.percentDecoded(parts[1]) : ""
        if parts[0].contains("://") || parts[0].hasPrefix("//") {
            log.error(
                "the reference '\(reference)' is remote, and nothing is fetched; save the file beside the document and refer to it by a relative path",
                at: location)
            return nil
        }
        let target = parts[0].isEmpty ? file : Self.path(Self.percentDecoded(parts[0]), from: file)
        guard let root = root(of: target) else {
            if loader.text(target) == nil {
                log.error(
                    "the reference '\(reference)' leads to '\(target)', which is not a readable file; correct the path (it is relative to this file)",
                    at: location)
            }
            return nil
        }
        if !fragment.isEmpty, !fragment.hasPrefix("/") {
            return anchor(fragment, in: target, root: root, reference, at: location)
        }
        var ref = NodeRef(node: root, file: target, pointer: "")
        for token in JSONPointer.tokens(fragment) {
            guard let next = ref.child(token) else {
                let keys = ref.node.members?.map(\.key) ?? []
                let hint =
                    EditDistance.nearest(to: token, in: keys).map { "did you mean '\($0)'?" }
                    ?? "expected an existing place"
                log.error(
                    "the reference '\(reference)' leads nowhere: there is no '\(token)' in '\(target)#\(ref.pointer)'; \(hint)",
                    at: location)
                return nil
            }
            ref = next
        }
        return ref
    }

    /// JSON Schema 2020-12 §8.2.2: a fragment that is no pointer is the `$anchor` of a schema in the file.
    private mutating func anchor(
        _ name: String, in file: String, root: Node, _ reference: String, at location: SourceLocation
    ) -> NodeRef? {
        if anchors[file] == nil {
            var found: [String: NodeRef] = [:]
            Self.collectAnchors(NodeRef(node: root, file: file, pointer: ""), into: &found)
            anchors[file] = found
        }
        if let ref = anchors[file]?[name] { return ref }
        log.error(
            "the reference '\(reference)' leads nowhere: no schema in '\(file)' has the $anchor '\(name)'", at: location
        )
        return nil
    }

    private static func collectAnchors(_ ref: NodeRef, into found: inout [String: NodeRef]) {
        for key in ["$anchor", "$dynamicAnchor"] {
            if let name = ref.node[key]?.string, found[name] == nil { found[name] = ref }
        }
        for (_, child) in ref.members { collectAnchors(child, into: &found) }
        for child in ref.elements { collectAnchors(child, into: &found) }
    }

    /// A path relative to the folder of `file`, with `.` and `..` worked out.
    static func path(_ relative: String, from file: String) -> String {
        guard !relative.hasPrefix("/") else { return relative }
        var segments = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        for segment in relative.split(separator: "/").map(String.init) where segment != "." {
            if segment == "..", let last = segments.last, last != "..", !last.isEmpty {
                segments.removeLast()
            } else {
                segments.append(segment)
            }
        }
        return segments.joined(separator: "/")
    }

    private static func percentDecoded(_ text: String) -> String {
        guard text.contains("%") else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: "%"),
                let escaped = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(escaped)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
