/// Finds types that contain themselves in place and breaks the circle: a union becomes indirect, else a property is boxed.
struct CycleMarker {
    private let declarations: [Declaration]
    private var unions: Set<String> = []
    /// What a type contains in place, in the order of `names`.
    private var edges: [String: [String]] = [:]
    private var names: [String] = []
    /// Types of one circle have one number.
    private var circle: [String: Int] = [:]

    init(_ declarations: [Declaration]) {
        self.declarations = declarations
        for declaration in declarations { addEdges(of: declaration, named: declaration.name) }
        findCircles()
    }

    /// The declarations, marked.
    mutating func marked() -> [Declaration] { declarations.map { marked($0, named: $0.name) } }

    private mutating func addEdges(of declaration: Declaration, named name: String) {
        names.append(name)
        switch declaration {
        case .enumeration, .alias: edges[name] = []
        case .union(let union):
            unions.insert(name)
            edges[name] = union.cases.compactMap(\.type.inPlace)
        case .structure(let structure): edges[name] = structure.properties.compactMap(\.type.inPlace)
        }
        for nested in declaration.nested { addEdges(of: nested, named: "\(name).\(nested.name)") }
    }

    /// Tarjan's strongly connected components, with a stack of our own: models may be thousands deep.
    private mutating func findCircles() {
        var index: [String: Int] = [:]
        var low: [String: Int] = [:]
        var open: [String] = []
        var isOpen: Set<String> = []
        var circles = 0
        for start in names where index[start] == nil {
            var work: [(name: String, next: Int)] = [(start, 0)]
            while let (name, next) = work.last {
                if next == 0 {
                    index[name] = index.count
                    low[name] = index[name]
                    open.append(name)
                    isOpen.insert(name)
                }
                let targets = edges[name] ?? []
                if next < targets.count {
                    work[work.count - 1].next += 1
                    let target = targets[next]
                    if edges[target] != nil, index[target] == nil {
                        work.append((target, 0))
                    } else if isOpen.contains(target) {
                        low[name] = min(low[name] ?? 0, index[target] ?? 0)
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.name { low[parent] = min(low[parent] ?? 0, low[name] ?? 0) }
                if low[name] == index[name] {
                    while let member = open.popLast() {
                        isOpen.remove(member)
                        circle[member] = circles
                        if member == name { break }
                    }
                    circles += 1
                }
            }
        }
    }

    /// Whether a value of `name` may contain another of it by way of `type`.
    private func isCircular(_ name: String, _ type: TypeReference) -> Bool {
        guard let target = type.inPlace, let own = circle[name], own == circle[target] else { return false }
        return name != target || edges[name]?.contains(target) == true
    }

    private func marked(_ declaration: Declaration, named name: String) -> Declaration {
        var declaration = declaration
        switch declaration {
        case .enumeration, .alias: break
        case .union(var union):
            union.isIndirect = union.cases.contains { isCircular(name, $0.type) }
            declaration = .union(union)
        case .structure(var structure):
            for place in structure.properties.indices {
                let type = structure.properties[place].type
                structure.properties[place].isBoxed = isCircular(name, type) && !unions.contains(type.inPlace ?? "")
            }
            declaration = .structure(structure)
        }
        declaration.nested = declaration.nested.map { marked($0, named: "\(name).\($0.name)") }
        return declaration
    }
}
