import ArgumentParser
import Foundation
import MockRuntime

/// What is said of coverage at the end.
struct CoverageOptions: ParsableArguments {
    @Flag(help: "Print what has been exercised on standard error at the end.") var coverage = false
    @Option(
        help:
            "Exit with 1 when less has been exercised: a percentage of the operations, or operations=80,statuses=50,parameters=50,fields=70."
    )
    var coverageMin: String?

    /// The smallest percentages, in the order given. Throws the failure of text that is none.
    func minimums() throws -> [(part: CoverageReport.Part, percent: Double)] {
        try (coverageMin?.split(separator: ",", omittingEmptySubsequences: false) ?? []).map { item in
            let parts = item.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            let part = parts.count > 1 ? CoverageReport.Part(rawValue: parts[0]) : .operations
            guard let part, let percent = parts.last.flatMap(Double.init), (0...100).contains(percent) else {
                throw CommandFailure.usage(
                    "--coverage-min is '\(coverageMin ?? "")', expected a percentage such as 80, or operations=80,statuses=50,"
                        + "parameters=50,fields=70")
            }
            return (part, percent)
        }
    }

    /// Prints the table when it is wanted. Throws the failure, with exit code 1, of less than was asked for.
    func report(on server: MockServer) throws {
        let minimums = try minimums()
        guard coverage || !minimums.isEmpty else { return }
        let report = CoverageReport(server.engines)
        if coverage {
            let lines = Table.lines(report.table) + ["", "coverage: \(report.summary)"]
            FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        }
        let missed = minimums.filter { report[$0.part].percent < $0.percent }.map { part, percent in
            let share = report[part]
            return
                "\(CoverageReport.text(share.percent)) % of the \(part.rawValue) (\(share.covered) of \(share.total)) were exercised, "
                + "expected \(CoverageReport.text(percent)) %"
        }
        if !missed.isEmpty { throw CommandFailure(code: 1, message: missed.joined(separator: "\n")) }
    }
}
