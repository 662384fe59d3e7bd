import OpenAPISpec
import Synchronization

/// How often an operation answered with a status.
final class StatusCounter: Sendable {
    /// As the document writes it, `200` or `4XX`; the status itself when it is not declared.
    let status: String
    let isDeclared: Bool
    private let value = Atomic(0)

    init(_ status: String, isDeclared: Bool) {
        self.status = status
        self.isDeclared = isDeclared
    }

    func count() { value.wrappingAdd(1, ordering: .relaxed) }
    func reset() { value.store(0, ordering: .relaxed) }
    var total: Int { value.load(ordering: .relaxed) }
}

/// What of an operation has been exercised: statuses are counted, parameters and response fields remembered once they have been seen.
package final class OperationCoverage: Sendable {
    let operation: Operation
    let document: Document
    /// In document order.
    private let declared: [StatusCounter]
    /// Query, header and cookie parameters; one in the path is sent always.
    let parameters: [Parameter]
    private let state: Mutex<State>

    private struct State: Sendable {
        var undeclared: [StatusCounter] = []
        var sentParameters: [Bool]
        /// By declared response; made when first needed.
        var fields: [FieldCoverage?]
    }

    init(_ operation: Operation, in document: Document) {
        self.operation = operation
        self.document = document
        declared = operation.responses.map { StatusCounter($0.status, isDeclared: true) }
        parameters = operation.parameters.filter { $0.place != .path }
        state = Mutex(
            State(
                sentParameters: Array(repeating: false, count: parameters.count),
                fields: Array(repeating: nil, count: operation.responses.count)))
    }

    /// Notes an answer that was not kept, and counts it.
    /// - Returns: what counts the same answer given again.
    func note(_ request: Request, _ response: MockResponse) -> StatusCounter {
        let index = operation.responseIndex(for: response.status)
        let counter = state.withLock { state in
            noteParameters(request, &state)
            if let index { noteFields(response, index, &state) }
            if let index { return declared[index] }
            return undeclaredCounter(response.status, &state)
        }
        counter.count()
        return counter
    }

    private func undeclaredCounter(_ status: Int, _ state: inout State) -> StatusCounter {
        if let known = state.undeclared.first(where: { $0.status == String(status) }) { return known }
        let counter = StatusCounter(String(status), isDeclared: false)
        state.undeclared.append(counter)
        return counter
    }

    private func noteParameters(_ request: Request, _ state: inout State) {
        for (index, parameter) in parameters.enumerated() where !state.sentParameters[index] {
            if parameter.place == .query, request.query.items.isEmpty { continue }
            state.sentParameters[index] = ParameterReader(document).value(of: parameter, in: request) != nil
        }
    }

    private func noteFields(_ response: MockResponse, _ index: Int, _ state: inout State) {
        guard !response.body.isEmpty, response.headers["content-type"].map(MediaTypeName.isJSON) == true else {
            return
        }
        if state.fields[index] == nil { state.fields[index] = fieldCoverage(index) }
        state.fields[index]?.note(response.body)
    }

    private func fieldCoverage(_ index: Int) -> FieldCoverage {
        let media = operation.responses[index].content.first { $0.isJSON }
        return FieldCoverage(FieldTree(media?.schema, in: document))
    }

    func reset() {
        for counter in declared { counter.reset() }
        state.withLock { state in
            state.undeclared = []
            state.sentParameters = Array(repeating: false, count: parameters.count)
            state.fields = Array(repeating: nil, count: operation.responses.count)
        }
    }

    // MARK: Reading

    /// Declared ones in document order, then the others in numeric order.
    var statuses: [StatusCounter] {
        declared + state.withLock { $0.undeclared }.sorted { $0.status < $1.status }
    }

    var requests: Int { statuses.reduce(0) { $0 + $1.total } }

    var sentParameters: [Bool] { state.withLock { $0.sentParameters } }

    /// The declared fields of each response with JSON, `data[].id`, in document order.
    var fields: [(status: String, path: String, isSeen: Bool)] {
        state.withLock { state in
            operation.responses.indices.flatMap { index in
                let coverage = state.fields[index] ?? fieldCoverage(index)
                state.fields[index] = coverage
                return zip(coverage.tree.paths, coverage.isSeen).map { (operation.responses[index].status, $0, $1) }
            }
        }
    }
}

extension Operation {
    /// The place of `response(for:)` among the responses.
    fileprivate func responseIndex(for status: Int) -> Int? {
        let found = response(for: status)?.status
        return responses.firstIndex { $0.status == found }
    }
}
