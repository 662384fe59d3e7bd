import OpenAPISpec

/// The Swift names of a document's operations, no two equal.
struct OperationNames {
    struct Clash {
        var name: String
        var taken: String
        var operation: Operation
    }

    /// In the order of the document's operations.
    private(set) var names: [String] = []
    /// Operations that got a number because another has their name.
    private(set) var clashes: [Clash] = []

    /// A name is the one that `mockgen.yaml` chooses, else the `operationId` when no other operation has it, else made from method and path.
    init(_ document: Document, words: Words, overrides: NameOverrides) {
        let operations = document.operations
        let shared = Self.repeated(operations.compactMap(\.operationID))
        // Of the runtime's: `service` serves the routes.
        var scope = Scope(reserved: ["service"])
        var claimed = operations.map { operation -> String? in
            let id = operation.operationID.flatMap { shared.contains($0) || Words.split($0).isEmpty ? nil : $0 }
            return overrides.operations[operation.key] ?? id.map { SwiftName.member(words.lowerCamel(Words.split($0))) }
        }
        for (index, name) in claimed.enumerated() {
            if let name { claimed[index] = claim(name, for: operations[index], in: &scope) }
        }
        // Short paths choose first: the plain name is the collection's, and the owned one says whose it is.
        let phrases = OperationPhrases(document)
        let lengths = operations.map { PathWords($0.path).segments.count }
        for index in operations.indices.sorted(by: { (lengths[$0], $0) < (lengths[$1], $1) })
        where claimed[index] == nil {
            let candidates = phrases.candidates(for: operations[index]).map { SwiftName.member(words.lowerCamel($0)) }
            let name = candidates.first { !scope.has($0) } ?? candidates[0]
            claimed[index] = claim(name, for: operations[index], in: &scope)
        }
        names = claimed.map { $0 ?? "operation" }
    }

    private mutating func claim(_ name: String, for operation: Operation, in scope: inout Scope) -> String {
        let (claimed, taken) = scope.claim(name, for: operation.key)
        if let taken { clashes.append(Clash(name: claimed, taken: taken, operation: operation)) }
        return claimed
    }

    private static func repeated(_ names: [String]) -> Set<String> {
        var seen: Set<String> = []
        return Set(names.filter { !seen.insert($0).inserted })
    }
}

extension Operation {
    /// `POST /pets`: how remarks and `mockgen.yaml` name it.
    var key: String { "\(method.rawValue) \(path)" }
}
