import OpenAPISpec
import Synchronization

/// The faults of a sandbox, in the order they were set. The first that hits a call has it.
struct FaultPlan: Sendable {
    var faults: [Fault] = []
    /// How many ids were given.
    var made = 0

    static var limit: Int { 1000 }

    var isEmpty: Bool { faults.isEmpty }

    /// The fault under its id: `fault-1`, `fault-2` …
    mutating func add(_ rule: ControlV1.NewFault) -> Fault {
        made += 1
        let fault = Fault(id: "fault-\(made)", rule: rule)
        faults.append(fault)
        return fault
    }

    /// Whether there was one.
    mutating func remove(_ id: String) -> Bool {
        let count = faults.count
        faults.removeAll { $0.id.exact == id.exact }
        return faults.count < count
    }

    mutating func removeAll() { faults.removeAll() }

    /// The fault that hits a call; nil when it goes through.
    mutating func hit(_ request: Request, _ operation: Operation, title: String) -> Fault? {
        for index in faults.indices where faults[index].matches(request, operation, title: title) {
            if faults[index].meet() { return faults[index] }
        }
        return nil
    }
}

extension Sandbox {
    /// The fault that hits a call; nil when it goes through.
    func fault(for request: Request, _ operation: Operation, title: String) -> Fault? {
        state.withLock { $0.faults.isEmpty ? nil : $0.faults.hit(request, operation, title: title) }
    }

    var faults: [Fault] { state.withLock { $0.faults.faults } }

    /// Throws `Problem` when there are as many as there may be.
    func addFault(_ rule: ControlV1.NewFault) throws -> Fault {
        try state.withLock { state in
            guard state.faults.faults.count < FaultPlan.limit else {
                throw Problem(
                    429,
                    "the sandbox has \(FaultPlan.limit) faults, which is the most; remove some with DELETE")
            }
            return state.faults.add(rule)
        }
    }

    func removeFault(_ id: String) -> Bool { state.withLock { $0.faults.remove(id) } }
    func removeFaults() { state.withLock { $0.faults.removeAll() } }
}
