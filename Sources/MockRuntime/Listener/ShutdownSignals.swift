// Sources are thread-safe; Linux's Dispatch does not say so.
@preconcurrency import Dispatch

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// SIGTERM and SIGINT as they come: the first asks for a graceful stop, what a second means is the caller's business.
/// When the function returns they are listened to and never again end the process by themselves. To be called once.
package func shutdownSignals() -> AsyncStream<Int32> {
    AsyncStream { continuation in
        // Dispatch begins to listen on another thread; a signal that comes earlier would be lost.
        let listening = DispatchSemaphore(value: 0)
        let sources = [SIGTERM, SIGINT].map { number in
            #if canImport(Darwin)
                signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The handlers run on the source's queue: without `@Sendable` they would belong to a caller's actor, and trap.
            source.setRegistrationHandler { @Sendable in listening.signal() }
            source.setEventHandler { @Sendable in continuation.yield(number) }
            source.resume()
            return source
        }
        for _ in sources { listening.wait() }
        continuation.onTermination = { _ in
            for source in sources { source.cancel() }
        }
    }
}
