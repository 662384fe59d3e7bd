import Foundation
import Testing

@testable import MockRuntime

@Suite("Signals")
struct ShutdownSignalsTests {
    @Test("SIGTERM and SIGINT are told and do not end the process, also when the main actor asks")
    @MainActor func signals() async {
        var signals = shutdownSignals().makeAsyncIterator()
        for number in [SIGTERM, SIGINT, SIGTERM] {
            kill(getpid(), number)
            #expect(await signals.next() == number)
        }
    }
}
