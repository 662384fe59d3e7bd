/// Looks a YAML text over for aliases before it is composed, since composing shares what aliases mean but cannot be
/// stopped: an alias in a key is hashed with all that it stands for, and long chains of aliases exhaust the stack.
struct AliasScan {
    struct Fault {
        var message: String
        var line: Int
        var column: Int
    }

    private static let maximumCount = 10_000
    /// With fewer aliases than this a key cannot mean more than a few million values.
    private static let harmlessCount = 20

    private var anchors: Set<ArraySlice<UInt8>> = []
    private var count = 0
    private var key: Fault?

    /// What is wrong and where, nil when the text may be composed.
    static func fault(in text: String) -> Fault? {
        let utf8 = Array(text.utf8)
        guard utf8.contains(UInt8(ascii: "&")), utf8.contains(UInt8(ascii: "*")) else { return nil }
        var scan = AliasScan()
        for (index, line) in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            scan.look(at: line, number: index + 1)
            guard scan.count <= maximumCount else {
                return Fault(
                    message: "expected at most \(maximumCount) aliases; split the file", line: index + 1, column: 1)
            }
        }
        return scan.count > harmlessCount ? scan.key : nil
    }

    private mutating func look(at line: ArraySlice<UInt8>, number: Int) {
        var before = UInt8(ascii: " ")
        for place in line.indices {
            defer { before = line[place] }
            guard Self.separators.contains(before) else { continue }
            switch line[place] {
            case UInt8(ascii: "&"): anchors.insert(Self.name(after: place, in: line))
            case UInt8(ascii: "*") where anchors.contains(Self.name(after: place, in: line)):
                count += 1
                if Self.isInKey(place, of: line) { noteKey(number, place - line.startIndex + 1) }
            case UInt8(ascii: "?") where place + 1 == line.endIndex || Self.separators.contains(line[place + 1]):
                // An explicit key may go on in the lines below, aliases included.
                if line[..<place].allSatisfy({ " \t-".utf8.contains($0) }) || "[{,".utf8.contains(before) {
                    noteKey(number, place - line.startIndex + 1)
                }
            default: break
            }
        }
    }

    private mutating func noteKey(_ line: Int, _ column: Int) {
        key =
            key ?? Fault(message: "a key holds an alias, expected text; write the key out", line: line, column: column)
    }

    private static let separators: [UInt8] = Array(" \t\r[{,:".utf8)

    private static func name(after place: Int, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line[(place + 1)...].prefix { !" \t\r[]{},:".utf8.contains($0) }
    }

    /// Whether `:` follows the alias, or a list or mapping that the alias stands in, all within the line.
    private static func isInKey(_ place: Int, of line: ArraySlice<UInt8>) -> Bool {
        var rest = line[(place + 1)...].dropFirst(name(after: place, in: line).count)
        var depth = 0
        var isEnd = true
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            case UInt8(ascii: ":") where isEnd: return true
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth < 0 {
                    depth = 0
                    isEnd = true
                    continue
                }
            default: break
            }
            isEnd = false
        }
        return false
    }
}
