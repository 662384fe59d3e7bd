import Foundation

/// SIGTERM and SIGINT as they come: the first asks for a graceful stop, what a second means is the caller's business.
package final class ShutdownSignals {
    package let numbers: AsyncStream<Int32>
    private let sources: [any DispatchSourceSignal]

    /// From now on these signals no longer end the process by themselves.
    package init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        numbers = stream
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // Not isolated: the handler runs on the source's queue.
            source.setEventHandler { @Sendable in continuation.yield(number) }
            source.resume()
            return source
        }
    }
}
