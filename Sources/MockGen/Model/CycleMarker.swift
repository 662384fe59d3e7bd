/// Finds types that contain themselves in place and breaks the circle: a union becomes indirect, else a property is boxed.
struct CycleMarker {
    private var declarations: [Declaration]
    private var edges: [String: [String]] = [:]
    /// Types of one circle have one number.
    private var circle: [String: Int] = [:]

    init(_ declarations: [Declaration]) {
        self.declarations = declarations
        for declaration in declarations { addEdges(of: declaration, within: nil) }
        findCircles()
    }

    /// The declarations, marked.
    mutating func marked() -> [Declaration] { declarations.map { mark($0, within: nil) } }

    private static func qualified(_ name: String, within owner: String?) -> String {
        owner.map { "\($0).\(name)" } ?? name
    }

    private mutating func addEdges(of declaration: Declaration, within owner: String?) {
        let name = Self.qualified(declaration.name, within: owner)
        switch declaration {
        case .enumeration: break
        case .union(let union): edges[name] = union.cases.map(\.type)
        case .structure(let structure):
            edges[name] = structure.properties.compactMap(\.directType)
            for nested in structure.nested { addEdges(of: nested, within: name) }
        }
    }

    /// Tarjan's strongly connected components, with a stack of our own: models may be thousands deep.
    private mutating func findCircles() {
        var index: [String: Int] = [:]
        var low: [String: Int] = [:]
        var open: [String] = []
        var isOpen: Set<String> = []
        var circles = 0
        for start in edges.keys.sorted() where index[start] == nil {
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

    private func isCircular(_ from: String, _ to: String) -> Bool {
        guard let a = circle[from], let b = circle[to], a == b else { return false }
        return from != to || edges[from]?.contains(to) == true
    }

    private func mark(_ declaration: Declaration, within owner: String?) -> Declaration {
        let name = Self.qualified(declaration.name, within: owner)
        switch declaration {
        case .enumeration: return declaration
        case .union(var union):
            union.isIndirect = union.cases.contains { isCircular(name, $0.type) }
            return .union(union)
        case .structure(var structure):
            for place in structure.properties.indices {
                guard let target = structure.properties[place].directType else { continue }
                structure.properties[place].isBoxed = isCircular(name, target) && !isUnion(target)
            }
            structure.nested = structure.nested.map { mark($0, within: name) }
            return .structure(structure)
        }
    }

    private func isUnion(_ name: String) -> Bool {
        declarations.contains { if case .union(let union) = $0 { union.name == name } else { false } }
    }
}
