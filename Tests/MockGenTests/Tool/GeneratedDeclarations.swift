/// The declarations of a generated file, written so that equal texts are equal types: without comments and indentation, structures
/// and unions with the full names of the types inside, enumerations by their raw values alone.
struct GeneratedDeclarations {
    private(set) var texts: [String] = []

    init(of file: String) {
        let lines = file.split(separator: "\n").map(String.init)
        guard let opening = lines.first(where: { $0.hasPrefix("extension ") }) else { return }
        let namespace = opening.dropFirst("extension ".count).prefix { $0 != "." && $0 != " " }
        let aliases = Self.aliases(lines)
        var open: [(depth: Int, lines: [String])] = []
        for line in lines {
            let depth = line.prefix { $0 == " " }.count
            let statement = line.dropFirst(depth)
            if statement.hasPrefix("//") { continue }
            let isModel = ["public struct", "public enum", "public indirect enum"].contains(where: statement.hasPrefix)
            if isModel && !statement.contains(": OpenEnum") || statement.hasPrefix("public var rawValue:") {
                open.append((depth, []))
            }
            for index in open.indices {
                open[index].lines.append(Self.qualified(String(statement), in: String(namespace), aliases))
            }
            guard statement == "}", let last = open.last, last.depth == depth else { continue }
            texts.append(last.lines.joined(separator: "\n"))
            open.removeLast()
        }
    }

    private static func aliases(_ lines: [String]) -> [String: String] {
        var aliases: [String: String] = [:]
        for line in lines {
            guard let match = line.firstMatch(of: /public typealias (\w+) = ([\w.]+)/) else { continue }
            aliases[String(match.1)] = String(match.2)
        }
        return aliases
    }

    /// Names of types, which begin with a capital, by where they are declared.
    private static func qualified(_ line: String, in namespace: String, _ aliases: [String: String]) -> String {
        line.replacing(/\b[A-Z]\w*(\.[A-Z]\w*)*/) { match in
            let name = String(match.0)
            return line.contains("\"\(name)") ? name : aliases[name] ?? "\(namespace).\(name)"
        }
    }
}
