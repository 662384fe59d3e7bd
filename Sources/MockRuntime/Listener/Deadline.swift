import NIOCore

/// Calls back when an instant passes that is moved often: moving it later costs no timer.
final class Deadline {
    private let loop: NIOIsolatedEventLoop
    private let passed: () -> Void
    private var instant = NIODeadline.distantFuture
    private var timer: (instant: NIODeadline, task: Scheduled<Void>)?

    /// To be made and used on the event loop.
    init(on loop: any EventLoop, passed: @escaping () -> Void) {
        self.loop = loop.assumeIsolated()
        self.passed = passed
    }

    /// `distantFuture` is never.
    func move(to instant: NIODeadline) {
        self.instant = instant
        if let timer, timer.instant <= instant { return }
        timer?.task.cancel()
        timer = instant == .distantFuture ? nil : (instant, loop.scheduleTask(deadline: instant) { self.check() })
    }

    private func check() {
        timer = nil
        if instant <= .now() { passed() } else { move(to: instant) }
    }

    /// To be called when the connection goes: a waiting timer keeps it in memory.
    func cancel() {
        timer?.task.cancel()
        timer = nil
    }
}
