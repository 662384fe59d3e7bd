/// So many requests of one client in a window of time.
package struct RateLimit: Sendable, Hashable {
    /// Whose requests are counted together.
    package enum Key: String, Sendable, CaseIterable {
        /// Those with one `Authorization`, trimmed and in lower case, whatever it stands for; requests without are not counted.
        case authorization
        /// Those of one client address.
        case address
        /// All of the sandbox.
        case service
    }

    package enum Kind: String, Sendable, CaseIterable {
        /// Windows follow each other, aligned to the clock's hours.
        case fixed
        /// The window always ends now.
        case rolling
    }

    /// Whose time windows follow.
    package enum Time: String, Sendable, CaseIterable {
        /// The sandbox's clock plus the wall time since the sandbox was created or reset: a window ends by waiting and by advancing the clock.
        case both
        /// The sandbox's clock alone: the same requests are refused every time until that clock moves on.
        case sandbox
        /// The wall clock alone.
        case wall
    }

    /// What messages call it.
    package var name: String
    /// At least 0.
    package var limit: Int
    /// At least a second.
    package var window: TimeSpan
    package var key: Key
    package var kind: Kind
    package var time: Time
    /// Beginnings of the paths that count, as seen by clients without a mount path; empty for all.
    package var paths: [String]
    /// Beginnings of paths that do not count although `paths` has them.
    package var except: [String]

    package init(
        name: String = "limit", limit: Int, window: TimeSpan, key: Key = .authorization, kind: Kind = .fixed,
        time: Time = .both, paths: [String] = [], except: [String] = []
    ) {
        self.name = name
        self.limit = limit
        self.window = window
        self.key = key
        self.kind = kind
        self.time = time
        self.paths = paths
        self.except = except
    }

    package func counts(_ path: some StringProtocol) -> Bool {
        (paths.isEmpty || paths.contains { path.hasPrefix($0) }) && !except.contains { path.hasPrefix($0) }
    }
}

extension RateLimit {
    static let keys = ["name", "limit", "window", "by", "kind", "time", "clock", "paths", "except"]

    /// A limit as a service file has it; nil after an error.
    init?(_ node: Node, log: inout DiagnosticLog) {
        guard node.members != nil else {
            log.error(
                "the limit is \(node.kind), expected a mapping such as {limit: 1000, window: PT5M}", at: node.location)
            return nil
        }
        node.reportUnknownKeys(known: Self.keys, of: "a rate limit", severity: .error, log: &log)
        guard let limit = node["limit"]?.scalar?.intValue, limit >= 0 else {
            let place = node["limit"] ?? node
            log.error("the limit has no whole number 'limit' of 0 or more, such as 1000", at: place.location)
            return nil
        }
        guard let window = node["window"]?.string.flatMap(TimeSpan.init), window.seconds > 0 else {
            let place = node["window"] ?? node
            log.error("the limit has no 'window' of a second or more, such as PT5M", at: place.location)
            return nil
        }
        self.init(limit: limit, window: window)
        name = node["name"]?.string ?? "\(limit) per \(window)"
        key = Self.choice(node["by"], "by", default: .authorization, log: &log)
        kind = Self.choice(node["kind"], "kind", default: .fixed, log: &log)
        // 'clock' is its earlier name.
        time = Self.choice(node["time"] ?? node["clock"], "time", default: .both, log: &log)
        paths = Self.beginnings(node["paths"], "paths", log: &log)
        except = Self.beginnings(node["except"], "except", log: &log)
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: Node?, _ name: String, default standard: Choice, log: inout DiagnosticLog
    ) -> Choice where Choice.RawValue == String {
        guard let node else { return standard }
        if let choice = node.string.flatMap(Choice.init(rawValue:)) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        log.error("'\(name)' is \(node.kind), expected one of: \(known)", at: node.location)
        return standard
    }

    private static func beginnings(_ node: Node?, _ name: String, log: inout DiagnosticLog) -> [String] {
        guard let node else { return [] }
        guard let elements = node.elements, elements.allSatisfy({ $0.string?.hasPrefix("/") == true }) else {
            log.error("'\(name)' is \(node.kind), expected a list of beginnings such as [/api/]", at: node.location)
            return []
        }
        return elements.compactMap(\.string)
    }
}
