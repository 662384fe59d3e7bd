/// How much it matters that a request or response breaks its document.
public enum Strictness: String, Sendable, CaseIterable {
    /// It is refused.
    case strict
    /// It is served; a header field and the log say so.
    case report
    /// Nobody looks.
    case off
}

extension Strictness {
    /// What a `mockgen.yaml` says of single operations: `validate: {POST /pets: report}`.
    /// What names no operation or no strictness is an error with its place.
    package static func choices(
        _ node: Node?, of document: Document, log: inout DiagnosticLog
    ) -> [(operation: Operation, strictness: Strictness)] {
        guard let node else { return [] }
        guard let members = node.members else {
            log.error("'validate' is \(node.kind), expected a mapping such as {POST /pets: report}", at: node.location)
            return []
        }
        let known = document.operations.map { "\($0.method.rawValue) \($0.path)" }
        return members.compactMap { member in
            guard let index = known.firstIndex(of: member.key) else {
                let hint = EditDistance.nearest(to: member.key, in: known).map { "; did you mean '\($0)'?" } ?? ""
                log.error("'\(member.key)' is not one of the document's operations\(hint)", at: member.keyLocation)
                return nil
            }
            // YAML 1.1 reads `off` as false.
            let text = member.value.scalar == .bool(false) ? "off" : member.value.string ?? ""
            guard let strictness = Strictness(rawValue: text) else {
                log.error(
                    "the strictness is \(member.value.kind), expected strict, report or off", at: member.value.location)
                return nil
            }
            return (document.operations[index], strictness)
        }
    }
}
