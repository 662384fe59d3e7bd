import OpenAPISpec

/// What operations without an `operationId` are called, in words, from method and path.
///
/// `GET /npq-applications` is list npq applications, `GET /npq-applications/{id}` get npq application, and
/// `POST /npq-applications/{id}/accept` accept npq application.
struct OperationPhrases {
    /// The words of one segment: `npq-applications` is `npq`, `applications`.
    private typealias Noun = [String]

    private let prefix: Int
    /// Paths that a parameter follows: collections with items, even when their last word is no plural.
    private var collections: Set<[PathWords.Segment]> = []
    /// Paths that can be read, which are things and no actions.
    private let readable: Set<String>

    init(_ document: Document) {
        let paths = document.paths.map { PathWords($0.path) }
        prefix = PathWords.sharedPrefix(of: paths)
        readable = Set(document.operations.filter { $0.method == .get }.map(\.path))
        for path in paths {
            let segments = path.trimmed(prefix: prefix).segments
            for (index, segment) in segments.enumerated() where segment.isParameter {
                collections.insert(Array(segments[..<index]))
            }
        }
    }

    /// The names to choose from, the shortest first.
    func candidates(for operation: Operation) -> [[String]] {
        let path = PathWords(operation.path).trimmed(prefix: prefix)
        let groups = groups(of: path)
        guard let last = groups.last else { return [bareName(operation.method, path)] }
        if let action = action(operation, path, groups) { return [action + path.suffix] }

        let endsInParameter = path.segments.last?.isParameter == true
        let isList = !endsInParameter && (isPlural(last.last) || collections.contains(path.segments))
        let isItem = !isList || operation.method == .post
        let verb = verb(operation.method, isList: isList, endsInParameter: endsInParameter)
        let owners = groups.dropLast()
        var candidates = [[verb] + phrase(groups.suffix(2), isItem: isItem) + path.suffix]
        if let owner = owners.last {
            candidates.append(
                [verb] + phrase([last], isItem: isItem) + ["of"] + phrase([owner], isItem: true) + path.suffix)
            candidates.append([verb] + phrase(groups[...], isItem: isItem) + path.suffix)
        }
        return candidates
    }

    /// The nouns between parameters: `/users/{id}/posts` is users; posts. In `participants/npq`, which has items, `npq` tells which
    /// participants, so it moves to the front.
    private func groups(of path: PathWords) -> [[Noun]] {
        var groups: [[Noun]] = [[]]
        for (index, segment) in path.segments.enumerated() {
            guard let word = segment.word else {
                groups.append([])
                continue
            }
            let noun = Words.split(word)
            let isKind =
                !isPlural(noun) && isPlural(groups.last?.last) && collections.contains(Array(path.segments[...index]))
            groups[groups.count - 1].insert(noun, at: (groups.last?.count ?? 0) - (isKind ? 1 : 0))
        }
        return groups.filter { !$0.isEmpty }
    }

    /// What is written and never read, behind a thing, and no plural, is something done to the thing: `POST /pets/{id}/feed` feeds a pet.
    private func action(_ operation: Operation, _ path: PathWords, _ groups: [[Noun]]) -> [String]? {
        guard [.post, .put, .patch].contains(operation.method), !readable.contains(operation.path),
            path.segments.last?.isParameter == false,
            !collections.contains(path.segments), let action = groups.last?.last, !isPlural(action)
        else { return nil }
        let things = groups.dropLast() + [groups.last?.dropLast() ?? []].filter { !$0.isEmpty }
        guard let thing = things.last?.last else { return action }
        let isItem = groups.count > 1
        // `/users/{id}/password/reset` resets a user's password, `/sandboxes/reset` sandboxes; `/oauth/token` says it itself.
        guard isItem || isPlural(thing) else { return phrase(things[...], isItem: true) + action }
        return action.prefix(1) + phrase(things.suffix(2), isItem: isItem) + action.dropFirst()
    }

    /// `users`, `posts` is user posts.
    private func phrase(_ groups: some Collection<[Noun]>, isItem: Bool) -> [String] {
        let nouns = groups.flatMap { $0 }
        return nouns.enumerated().flatMap { index, noun in
            index == nouns.count - 1 && !isItem ? noun : noun.dropLast() + noun.suffix(1).map(EnglishNouns.singular)
        }
    }

    private func isPlural(_ noun: Noun?) -> Bool { noun?.last.map(EnglishNouns.isPlural) ?? false }

    /// Of a path of parameters alone: `GET /{slug}` gets a slug, `GET /` the root.
    private func bareName(_ method: Operation.Method, _ path: PathWords) -> [String] {
        guard case .parameter(let name)? = path.segments.last else {
            return [verb(method, isList: false, endsInParameter: false), "root"]
        }
        return [verb(method, isList: false, endsInParameter: true)] + Words.split(name) + path.suffix
    }

    private func verb(_ method: Operation.Method, isList: Bool, endsInParameter: Bool) -> String {
        switch method {
        case .get: isList ? "list" : "get"
        case .post: endsInParameter ? "post" : "create"
        case .put: "replace"
        case .patch: "update"
        case .delete: "delete"
        case .head: "check"
        case .options: "describe"
        case .trace: "trace"
        }
    }
}
