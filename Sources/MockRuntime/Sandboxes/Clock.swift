import Foundation

/// A sandbox's time.
package enum Clock: Hashable, Sendable {
    /// Stands still but for one second after every change, so that timestamps are distinct and repeatable.
    case stepping(DateTime)
    /// Stands still.
    case frozen(DateTime)
    /// The machine's clock, moved by so many seconds.
    case real(offset: Int)

    package func now(wall: DateTime) -> DateTime {
        switch self {
        case .stepping(let instant), .frozen(let instant): instant
        case .real(let offset): min(wall.adding(seconds: offset), DateTime.range.upperBound)
        }
    }

    mutating func step() {
        if case .stepping(let instant) = self {
            self = .stepping(min(instant.adding(seconds: 1), DateTime.range.upperBound))
        }
    }

    /// Whether two requests without a change between them see the same instant.
    var standsStill: Bool { if case .real = self { false } else { true } }

    /// The same kind of clock at another instant.
    func moved(to instant: DateTime, wall: DateTime) -> Clock {
        switch self {
        case .stepping: .stepping(instant)
        case .frozen: .frozen(instant)
        case .real: .real(offset: instant.secondsSince1970 - wall.secondsSince1970)
        }
    }
}

/// Where the machine's time comes from; a test brings its own.
package typealias WallClock = @Sendable () -> DateTime

package let systemWallClock: WallClock = {
    let seconds = Date().timeIntervalSince1970
    return DateTime(secondsSince1970: Int(seconds.rounded(.down)))
}
