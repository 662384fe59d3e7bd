import OpenAPISpec

/// Refreshes `generated/` of a package: a folder for each service of `specs/`, in it one for each document.
struct PackageGenerator {
    /// The package's folder.
    let package: Files
    var isStrict = false

    /// What `generated/` should hold, by path below it. What is wrong is in `log`.
    func files(log: inout DiagnosticLog) -> [(path: String, text: String)] {
        var files: [(String, String)] = []
        for service in services {
            var generator = Generator(
                folder: SpecsFolder(path: "specs/\(service)", files: package), module: "", isStrict: isStrict)
            generator.run()
            for diagnostic in generator.log.diagnostics { log.add(diagnostic) }
            for output in generator.outputs {
                files.append(("\(service)/\(output.document.map { $0 + "/" } ?? "")\(output.name)", output.text))
            }
        }
        return files
    }

    private var services: [String] { package.names(in: "specs").filter { package.isFolder("specs/\($0)") } }

    /// Whether there was no error. Swift files that nothing is made of any more are removed; other files are not the tool's.
    func write() throws -> Bool {
        var log = DiagnosticLog()
        let files = files(log: &log)
        for diagnostic in log.diagnostics { Files.printError(diagnostic.description) }
        guard !log.hasErrors else { return false }
        let wanted = Set(files.map(\.path))
        let stale = swiftFiles(below: "generated").filter { !wanted.contains($0) }
        for path in stale { package.remove("generated/\(path)") }
        var changed = 0
        for (path, text) in files where try package.write(text, to: "generated/\(path)") { changed += 1 }
        print("generated/: \(files.count) files, \(changed) written, \(stale.count) removed")
        return true
    }

    /// Paths of the Swift files below a folder, from there.
    func swiftFiles(below root: String, _ folder: String = "") -> [String] {
        package.names(in: "\(root)/\(folder)").flatMap { name in
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if package.isFolder("\(root)/\(path)") { return swiftFiles(below: root, path) }
            return name.hasSuffix(".swift") ? [path] : []
        }
    }
}
