import OpenAPISpec

extension ControlService {
    func getCoverage(
        query: ControlV1.GetCoverageQuery, _ call: Call<DocumentRecords>
    ) throws -> Reply<ControlV1.Coverage> {
        let report = CoverageReport(try query.service.map { [try engine(named: $0)] } ?? engines)
        return .ok(
            ControlV1.Coverage(
                summary: .init(
                    operations: .init(report[.operations]), statuses: .init(report[.statuses]),
                    parameters: .init(report[.parameters]), fields: .init(report[.fields])),
                operations: report.rows.map(ControlV1.OperationCoverage.init)))
    }

    func resetCoverage(_ call: inout Call<DocumentRecords>) -> Reply<NoContent> {
        for engine in engines { engine.resetCoverage() }
        return .ok(NoContent())
    }
}

extension ControlV1.CoverageShare {
    fileprivate init(_ share: CoverageReport.Share) {
        self.init(covered: share.covered, total: share.total, percent: share.percent)
    }
}

extension ControlV1.OperationCoverage {
    fileprivate init(_ row: CoverageReport.Row) {
        let operation = row.coverage.operation
        let title = "\(operation.method.rawValue) \(operation.path)"
        self.init(
            service: row.service, operation: operation.operationID ?? title, method: operation.method.rawValue,
            path: operation.path, requests: row.requests,
            statuses: row.statuses.map {
                .init(status: $0.counter.status, declared: $0.counter.isDeclared, requests: $0.requests)
            },
            parameters: zip(row.coverage.parameters, row.sentParameters).map { parameter, isSent in
                .init(in: .init(rawValue: parameter.place.rawValue), name: parameter.name, sent: isSent)
            },
            fields: row.fields.map { .init(status: $0.status, field: $0.path, seen: $0.isSeen) })
    }
}
