/// Which fields of a response have been seen. Bodies are looked at until all have.
struct FieldCoverage: Sendable {
    let tree: FieldTree
    private(set) var isSeen: [Bool]
    private var unseen: Int

    init(_ tree: FieldTree) {
        self.tree = tree
        isSeen = Array(repeating: false, count: tree.paths.count)
        unseen = tree.paths.count
    }

    /// - Parameter body: JSON text; what is none is looked at as far as it goes.
    mutating func note(_ body: [UInt8]) {
        guard unseen > 0 else { return }
        var scanner = FieldScanner(bytes: body, tree: tree)
        scanner.scanValue(at: 0, depth: 0)
        for field in scanner.found where !isSeen[field] {
            isSeen[field] = true
            unseen -= 1
        }
    }
}

/// Finds the fields of a tree in JSON text, without making values of it.
private struct FieldScanner {
    private static let depthLimit = 256

    let bytes: [UInt8]
    let tree: FieldTree
    private var place = 0
    private(set) var found: Set<Int> = []

    init(bytes: [UInt8], tree: FieldTree) {
        self.bytes = bytes
        self.tree = tree
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// - Parameter node: of the tree; nil where nothing is declared.
    mutating func scanValue(at node: Int?, depth: Int) {
        skipSpace()
        guard depth < Self.depthLimit, let first = next else { return place = bytes.count }
        switch first {
        case UInt8(ascii: "{"): scanObject(at: node, depth: depth)
        case UInt8(ascii: "["):
            let elements = node.flatMap { tree.nodes[$0].elements }
            place += 1
            while !ends(with: UInt8(ascii: "]")) { scanValue(at: elements, depth: depth + 1) }
        case UInt8(ascii: "\""): _ = takeString()
        default:
            // A number or a word, up to what stands behind it. At least one byte, so that the scan goes on.
            place += 1
            while let byte = next, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") {
                place += 1
            }
        }
    }

    private mutating func scanObject(at node: Int?, depth: Int) {
        place += 1
        while !ends(with: UInt8(ascii: "}")) {
            guard next == UInt8(ascii: "\"") else { return place = bytes.count }
            let name = takeString()
            let field = node.flatMap { tree.nodes[$0].fields.first { $0.name.elementsEqual(name) } }
            if let field { found.insert(field.field) }
            skipSpace()
            if next == UInt8(ascii: ":") { place += 1 }
            scanValue(at: field?.node, depth: depth + 1)
        }
    }

    /// Whether a list or object ends here, which is then behind us; so is a comma.
    private mutating func ends(with bracket: UInt8) -> Bool {
        skipSpace()
        if next == UInt8(ascii: ",") {
            place += 1
            skipSpace()
        }
        guard let first = next else { return true }
        guard first == bracket else { return false }
        place += 1
        return true
    }

    /// The bytes between the quotes, escapes as they are.
    private mutating func takeString() -> ArraySlice<UInt8> {
        place += 1
        let start = place
        while let byte = next, byte != UInt8(ascii: "\"") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
        let end = min(place, bytes.count)
        place = end + 1
        return bytes[start..<end]
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
    }
}
