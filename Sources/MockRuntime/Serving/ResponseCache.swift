import OpenAPISpec
import Synchronization

/// Answers to safe requests, kept as long as the world they were made from has not changed.
///
/// Everything that an operation can read is in the key: the target and all header fields but those of the transport. Bounded: when it
/// is full it starts anew.
final class ResponseCache<Owner: AnyObject & Sendable>: Sendable {
    struct Entry: Sendable {
        var owner: Owner
        var version: Int
        var response: MockResponse
        var subject: RateSubject
        var observed: ObservedAnswer
    }

    private struct Storage: Sendable {
        var entries: [RequestKey: Entry] = [:]
        var bytes = 0
    }

    private let storage = Mutex(Storage())
    private static var capacity: (entries: Int, bytes: Int) { (512, 16 << 20) }

    subscript(key: RequestKey) -> Entry? { storage.withLock { $0.entries[key] } }

    func removeAll() { storage.withLock { $0 = Storage() } }

    func keep(_ response: MockResponse, for key: RequestKey, _ entry: Entry) {
        storage.withLock { storage in
            let size = response.body.count + 512
            guard size < Self.capacity.bytes / 4 else { return }
            if storage.entries.count >= Self.capacity.entries || storage.bytes + size > Self.capacity.bytes {
                storage = Storage()
            }
            storage.bytes += size
            storage.entries[key] = entry
        }
    }
}

/// What an answer depends on besides the world.
struct RequestKey: Hashable, Sendable {
    let target: ExactText
    let fields: [HTTPFields.Field]

    /// Nil for requests whose answers are not kept: anything but GET without a body.
    init?(_ request: MockRequest) {
        guard request.method == "GET", request.body.isEmpty else { return nil }
        target = request.target.exact
        fields = request.headers.fields.filter { !$0.isOfTransport }
    }
}
