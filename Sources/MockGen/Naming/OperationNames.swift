import OpenAPISpec

/// Names of operations: the `operationId` where there is one, else short and readable from method and path.
///
/// `GET /npq-applications` is `listNPQApplications`, `GET /npq-applications/{id}` `getNPQApplication`, and
/// `POST /npq-applications/{id}/accept` `acceptNPQApplication`.
struct OperationNames {
    private let words: Words
    private let sharedPrefix: Int
    private let paths: [[String]]

    init(_ document: Document, words: Words) {
        self.words = words
        paths = document.paths.map { Self.segments($0.path) }
        sharedPrefix = Self.sharedPrefix(of: paths)
    }

    func name(_ operation: Operation) -> String {
        if let id = operation.operationID {
            let parts = Words.split(id)
            if !parts.isEmpty { return words.lowerCamel(parts) }
        }
        return words.lowerCamel(
            Self.phrase(operation.method, Self.segments(operation.path), sharedPrefix: sharedPrefix, paths: paths))
    }

    private static func segments(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
    private static func isParameter(_ segment: String) -> Bool { segment.hasPrefix("{") && segment.hasSuffix("}") }

    /// How many leading segments all paths have in common, such as `/api/v3`; at least one segment is left to each.
    private static func sharedPrefix(of paths: [[String]]) -> Int {
        guard paths.count > 1, let first = paths.first else {
            return (paths.first?.prefix { ["api"].contains($0) || isVersion($0) }.count) ?? 0
        }
        var count = 0
        while count < first.count - 1, !isParameter(first[count]),
            paths.allSatisfy({ $0.count > count + 1 && $0[count] == first[count] })
        {
            count += 1
        }
        // What all paths share may still be the resource itself.
        return count > 0 && count == paths.map(\.count).min().map({ $0 - 1 }) && Words.isPlural(first[count - 1])
            ? count - 1 : count
    }

    private static func isVersion(_ segment: String) -> Bool {
        segment.count > 1 && segment.hasPrefix("v") && segment.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
    }

    /// The words of a name: what is done, and to what.
    private static func phrase(_ method: Operation.Method, _ all: [String], sharedPrefix: Int, paths: [[String]])
        -> [String]
    {
        let segments = Array(all.dropFirst(sharedPrefix))
        var suffix: [String] = []
        var rest = segments
        if let last = rest.last, !isParameter(last), let dot = last.lastIndex(of: ".") {
            suffix = Words.split(String(last[dot...]))
            rest[rest.count - 1] = String(last[..<dot])
        }
        let endsInParameter = rest.last.map(isParameter) ?? false
        let statics = groups(of: rest)
        guard let last = statics.last else { return [verb(method, isItem: false)] + suffix }

        // A verb behind a resource's parameter: accept, change-funded-place.
        if !endsInParameter, statics.count > 1, method != .get, method != .head, method != .delete, last.count == 1,
            !Words.isPlural(last[0])
        {
            let action = Words.split(last[0])
            let owner = resource(statics.dropLast(), isItem: true)
            return Array(action.prefix(1)) + owner + action.dropFirst() + suffix
        }
        let hasItems = paths.contains {
            $0.count == all.count + 1 && Array($0.prefix(all.count)) == all && isParameter($0[all.count])
        }
        let isList =
            !endsInParameter && (Words.isPlural(last.last ?? "") || last.contains { Words.isPlural($0) } || hasItems)
        let makesOne = method == .post && isList
        // `/participants/outcomes` and `/participants/{id}/outcomes` are two lists: the latter is that of one owner.
        if !endsInParameter, method == .get, statics.count > 1, isNameTaken(byUnowned: all, paths: paths) {
            return [verb(method, isItem: !isList)] + last.flatMap(Words.split) + ["of"]
                + resource(statics.dropLast(), isItem: true) + suffix
        }
        return [verb(method, isItem: !isList)] + resource(statics[...], isItem: !isList || makesOne) + suffix
    }

    /// Static segments in the groups that parameters part: `/users/{id}/posts` is users, posts.
    private static func groups(of segments: [String]) -> [[String]] {
        segments.split(whereSeparator: isParameter).map {
            $0.map { $0.split(separator: ".").first.map(String.init) ?? $0 }
        }
    }

    /// `users`, `posts` is user posts; `participants npq` is NPQ participants.
    private static func resource(_ groups: ArraySlice<[String]>, isItem: Bool) -> [String] {
        var words: [String] = []
        for (index, group) in groups.enumerated() {
            let isLast = index == groups.count - 1
            var parts = group.map(Words.split)
            if parts.count > 1, let plural = parts.dropLast().lastIndex(where: { Words.isPlural($0.last ?? "") }),
                !Words.isPlural(parts.last?.last ?? "")
            {
                parts.append(parts.remove(at: plural))
            }
            for (place, part) in parts.enumerated() {
                let staysPlural = isLast && place == parts.count - 1 && !isItem
                words += staysPlural ? part : part.dropLast() + part.suffix(1).map(Words.singular)
            }
        }
        return words
    }

    private static func isNameTaken(byUnowned path: [String], paths: [[String]]) -> Bool {
        let bare = path.filter { !isParameter($0) }
        return paths.contains { $0 == bare }
    }

    private static func verb(_ method: Operation.Method, isItem: Bool) -> String {
        switch method {
        case .get: isItem ? "get" : "list"
        case .post: "create"
        case .put: "replace"
        case .patch: "update"
        case .delete: "delete"
        case .head: "check"
        case .options: "describe"
        case .trace: "trace"
        }
    }
}
