/// The members of a JSON object in their order. Names are unique.
///
/// Looking a name up is a walk along the members: objects of documents and records are short, and their order is what the
/// wire needs. `JSONParser` keeps hostile objects with many members cheap to build.
public struct JSONObject: Sendable {
    public struct Member: Hashable, Sendable {
        public var key: String
        public var value: JSONValue

        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }

        public static func == (a: Member, b: Member) -> Bool { a.key.isExactly(b.key) && a.value == b.value }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(key.exact)
            hasher.combine(value)
        }
    }

    public private(set) var members: [Member]

    public init() { members = [] }

    /// Members whose names the caller knows to be unique.
    public init(uniqueMembers members: [Member]) { self.members = members }

    /// The value of `key`, nil when absent. Assigning replaces in place or appends; assigning nil removes.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key.isExactly(key) }?.value }
        set {
            let index = members.firstIndex { $0.key.isExactly(key) }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    public var count: Int { members.count }
    public var isEmpty: Bool { members.isEmpty }
    public var keys: [String] { members.map(\.key) }
}

extension JSONObject: Hashable {
    /// Same names with equal values, in any order.
    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        guard a.count == b.count else { return false }
        if a.members == b.members { return true }
        guard a.count > 8 else { return a.members.allSatisfy { b[$0.key] == $0.value } }
        let values = [ExactText: JSONValue](uniqueKeysWithValues: b.members.map { ($0.key.exact, $0.value) })
        return a.members.allSatisfy { values[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        var sum = 0
        for member in members { sum &+= member.hashValue }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }
}
