/// What of services has been exercised.
package struct CoverageReport: Sendable {
    /// How much of what is declared has been exercised.
    package struct Share: Sendable, Hashable {
        package var covered = 0
        package var total = 0

        mutating func add(_ isCovered: [Bool]) {
            covered += isCovered.count { $0 }
            total += isCovered.count
        }

        /// Rounded down to a tenth, so that 100 is all; 100 of nothing.
        package var percent: Double {
            total == 0 ? 100 : Double(covered * 1_000 / total) / 10
        }
    }

    /// An operation of a service, with what was found out about it at one time.
    struct Row: Sendable {
        let service: String
        let coverage: OperationCoverage
        let requests: Int
        let statuses: [(counter: StatusCounter, requests: Int)]
        let sentParameters: [Bool]
        let fields: [(status: String, path: String, isSeen: Bool)]
    }

    /// What a share may be of.
    package enum Part: String, Sendable, CaseIterable { case operations, statuses, parameters, fields }

    /// By service, in document order.
    let rows: [Row]
    private var shares: [Part: Share] = [:]

    package init(_ engines: [any ServiceEngine]) {
        rows = engines.flatMap { engine in engine.coverage.map { Row(service: engine.name, $0) } }
        for row in rows {
            shares[.operations, default: Share()].add([row.requests > 0])
            // A status that is not declared is shown and counts for nothing.
            shares[.statuses, default: Share()].add(
                row.statuses.filter(\.counter.isDeclared).map { $0.requests > 0 })
            shares[.parameters, default: Share()].add(row.sentParameters)
            shares[.fields, default: Share()].add(row.fields.map(\.isSeen))
        }
    }

    package subscript(part: Part) -> Share { shares[part] ?? Share() }

    /// `operations 3 of 10 (30 %), statuses …`
    package var summary: String {
        Part.allCases.map { part in
            let share = self[part]
            return "\(part.rawValue) \(share.covered) of \(share.total) (\(Self.text(share.percent)) %)"
        }.joined(separator: ", ")
    }

    package static func text(_ percent: Double) -> String {
        percent == percent.rounded() ? String(Int(percent)) : String(percent)
    }

    /// A row for each operation, a heading first: requests, service where there are several, operation, statuses with
    /// their numbers, shares of parameters and fields.
    package var table: [[String]] {
        let isOne = rows.allSatisfy { $0.service == rows.first?.service }
        func service(_ text: String) -> [String] { isOne ? [] : [text] }
        return [["REQUESTS"] + service("SERVICE") + ["OPERATION", "STATUSES", "NOT SEEN", "PARAMETERS", "FIELDS"]]
            + rows.map { row in
                let seen = row.statuses.filter { $0.requests > 0 }.map { status in
                    "\(status.counter.status)\(status.counter.isDeclared ? "" : " (not declared)"): \(status.requests)"
                }
                let unseen = row.statuses.filter { $0.requests == 0 }.map(\.counter.status)
                return ["\(row.requests)"] + service(row.service) + [
                    "\(row.coverage.operation.method.rawValue) \(row.coverage.operation.path)",
                    seen.joined(separator: ", "), unseen.joined(separator: ", "),
                    "\(row.sentParameters.count { $0 }) of \(row.sentParameters.count)",
                    "\(row.fields.count { $0.isSeen }) of \(row.fields.count)"
                ]
            }
    }
}

extension CoverageReport.Row {
    init(service: String, _ coverage: OperationCoverage) {
        self.service = service
        self.coverage = coverage
        statuses = coverage.statuses.map { ($0, $0.total) }
        requests = statuses.reduce(0) { $0 + $1.requests }
        sentParameters = coverage.sentParameters
        fields = coverage.fields
    }
}
