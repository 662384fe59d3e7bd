import ArgumentParser
import MockRuntime
import OpenAPISpec

struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Lists the operations of services and how each is answered.")

    @Argument(help: "Built-in services, documents, or name=document; the built-in ones when left out.") var services:
        [String] = []

    func run() throws {
        let served = try ServerAssembly(services, options: ServeOptions.parse([])) { _ in }
        for engine in served.server.engines { Table.write(engine.routes.map(Self.row)) }
    }

    private static func row(_ route: ServedRoute) -> [String] {
        [route.method, route.path, route.answeredBy + (route.isDeprecated ? ", deprecated" : ""), route.summary ?? ""]
    }
}

/// Columns of text, as wide as they need to be.
enum Table {
    static func lines(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
            }
            let line = cells.joined(separator: "  ")
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }
    }

    static func write(_ rows: [[String]]) {
        for line in lines(rows) { print(line) }
    }
}
