/// The files of a document, each read once, and the references between them.
struct SourceSet: Sendable {
    let rootFile: String
    let loader: FileLoader
    var log = DiagnosticLog()
    /// Every file read, the document first.
    private(set) var files: [String] = []
    /// Nil for a file that is missing or not to be understood.
    private var roots: [ExactText: Node?] = [:]
    private var missing: Set<ExactText> = []
    private var identifiers: [ExactText: SchemaIdentifiers] = [:]

    init(rootFile: String, loader: FileLoader) {
        self.rootFile = rootFile
        self.loader = loader
    }

    /// Reads the document itself from its text.
    mutating func readRoot(_ text: String) -> Node? {
        read(text, as: rootFile)
    }

    mutating func root(of file: String) -> Node? {
        if let known = roots[file] { return known }
        guard let text = text(of: file) else { return nil }
        return read(text, as: file)
    }

    /// The text of a file that is not to be parsed, or not yet; nil when there is none.
    mutating func text(of file: String) -> String? {
        guard !missing.contains(file), let text = loader.text(file) else {
            missing.insert(file)
            return nil
        }
        if !files.containsExactly(file) { files.append(file) }
        return text
    }

    private mutating func read(_ text: String, as file: String) -> Node? {
        if !files.containsExactly(file) { files.append(file) }
        let node = NodeReader.read(text: text, file: file, log: &log)
        roots[file] = .some(node)
        if let node, SchemaIdentifiers.areMentioned(in: text) {
            identifiers[file] = SchemaIdentifiers(NodeRef(node: node, file: file, pointer: ""))
        }
        return node
    }

    /// What a `$ref` means. Everything that is wrong with it is an error at `location`.
    /// - Parameter holder: where it stands.
    mutating func resolve(_ reference: String, from holder: NodeRef, at location: SourceLocation) -> NodeRef? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let fragment = parts.count > 1 ? PercentCoding.decode(parts[1]) : ""
        guard let base = base(parts[0], of: reference, from: holder, at: location) else { return nil }
        if fragment.isEmpty { return base }
        guard fragment.hasPrefix("/") else {
            if let target = identifiers[base.file]?.anchor(fragment, in: base.pointer) { return target }
            log.error(
                "the reference '\(reference)' leads nowhere: no schema in '\(base.file)' has the $anchor '\(fragment)'",
                at: location)
            return nil
        }
        if let target = Self.walk(fragment, from: base).found { return target }
        let file = root(of: base.file).map { NodeRef(node: $0, file: base.file, pointer: "") } ?? base
        let (found, last, token) = Self.walk(fragment, from: file)
        if let found { return found }
        let keys = (last.node.members ?? []).map(\.key)
        let nearest = EditDistance.nearest(to: token, in: keys)
        let hint = nearest.map { "did you mean '\(parts[0])#\(last.pointer)/\(JSONPointer.escape($0))'?" }
        let some = keys.prefix(10).map { "'\($0)'" }.joined(separator: ", ") + (keys.count > 10 ? " …" : "")
        log.error(
            "the reference '\(reference)' leads nowhere: there is no '\(token)' in '\(last.file)#\(last.pointer)'; "
                + (hint ?? (keys.isEmpty ? "it has no members" : "expected one of \(some)")), at: location)
        return nil
    }

    /// The schema or file whose root a reference's fragment starts from.
    private mutating func base(
        _ uri: String, of reference: String, from holder: NodeRef, at location: SourceLocation
    ) -> NodeRef? {
        if uri.isEmpty {
            if let resource = identifiers[holder.file]?.resource(around: holder.pointer) { return resource }
            return root(of: holder.file).map { NodeRef(node: $0, file: holder.file, pointer: "") }
        }
        let isRemote = uri.contains("://") || uri.hasPrefix("//")
        let file = isRemote ? "" : path(PercentCoding.decode(uri), from: holder.file)
        if !isRemote, let root = root(of: file) { return NodeRef(node: root, file: file, pointer: "") }
        for known in [holder.file] + files {
            if let resource = identifiers[known]?.resource(uri, from: holder.pointer) { return resource }
        }
        if isRemote {
            log.error(
                "the reference '\(reference)' is remote, and nothing is fetched; save the file beside the document and "
                    + "refer to it by a relative path", at: location)
        } else if missing.contains(file) {
            log.error(
                "the reference '\(reference)' leads to '\(file)', which is not a readable file; correct the path (it is "
                    + "relative to this file)", at: location)
        }
        return nil
    }

    /// What a pointer leads to, else the last place on its way and the token that is not there.
    private static func walk(_ pointer: String, from base: NodeRef) -> (found: NodeRef?, last: NodeRef, token: String) {
        var ref = base
        for token in JSONPointer.tokens(pointer) {
            guard let next = ref.child(token) else { return (nil, ref, token) }
            ref = next
        }
        return (ref, ref, "")
    }

    /// A path relative to the folder of `file`, with `.` and `..` worked out. The document keeps the name it was given.
    func path(_ relative: String, from file: String) -> String {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let path = relative.hasPrefix("/") || folder.isEmpty ? relative : folder + "/" + relative
        let absolute = file.hasPrefix("/") && folder.isEmpty && !relative.hasPrefix("/") ? "/" + path : path
        let normal = Self.normal(absolute)
        return normal.exact == Self.normal(rootFile).exact ? rootFile : normal
    }

    private static func normal(_ path: String) -> String {
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment == "..", let last = segments.last, last != ".." {
                segments.removeLast()
            } else {
                segments.append(segment)
            }
        }
        return (path.hasPrefix("/") ? "/" : "") + segments.joined(separator: "/")
    }
}
