import OpenAPISpec

/// Writes `generated/` of a package: a folder for each service of `specs/`.
struct PackageGenerator {
    /// The package's folder.
    let package: Files

    /// What `generated/` should hold, by path below it. What is wrong is in `log`.
    func files(log: inout DiagnosticLog) -> [(path: String, text: String)] {
        var files: [(String, String)] = []
        for service in package.names(in: "specs") where package.isFolder("specs/\(service)") {
            var generator = Generator(folder: SpecsFolder(path: "specs/\(service)", files: package), module: "")
            generator.run()
            for diagnostic in generator.log.diagnostics { log.add(diagnostic) }
            for output in generator.outputs where !output.text.isEmpty {
                let folder = output.document.isEmpty ? service : "\(service)/\(output.document)"
                files.append(("\(folder)/\(output.name)", output.text))
            }
        }
        return files
    }

    /// Whether there was no error. Files that nothing is made of any more are removed.
    func write() throws -> Bool {
        var log = DiagnosticLog()
        let files = files(log: &log)
        for diagnostic in log.diagnostics { Files.printError(diagnostic.description) }
        guard !log.hasErrors else { return false }
        let wanted = Set(files.map(\.path))
        for path in paths(below: "generated") where !wanted.contains(path) { package.remove("generated/\(path)") }
        for (path, text) in files { try package.write(text, to: "generated/\(path)") }
        print("generated: \(files.count) files of \(package.names(in: "specs").count) services are up to date")
        return true
    }

    /// Paths of all files below a folder, from there.
    func paths(below root: String, _ folder: String = "") -> [String] {
        package.names(in: "\(root)/\(folder)").flatMap { name in
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            return package.isFolder("\(root)/\(path)") ? paths(below: root, path) : [path]
        }
    }
}
