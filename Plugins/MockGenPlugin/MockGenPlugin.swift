import Foundation
import PackagePlugin

/// Turns every document of a target into Swift, in each build.
///
/// Documents are those of the target's folders named `Specs`, which may be links, and YAML and JSON files beside its sources. The
/// plugin looks at names alone: what a file holds is the tool's business, so that an edit never needs the plugin's decision again.
@main
struct MockGenPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        var commands = specsFolders(below: target.directoryURL).map(SpecsPlace.init(folder:))
        let loose = target.sourceFiles.filter { $0.type != .resource }.map(\.url).filter { file in
            SpecNames.isSpecFile(file.lastPathComponent) && !file.pathComponents.contains { $0.lowercased() == "specs" }
        }
        if !loose.isEmpty { commands.append(SpecsPlace(documents: loose, of: target.directoryURL)) }
        reportSharedNames(commands)
        let tool = try context.tool(named: "MockGen").url
        let root = context.package.directoryURL.resolvingSymlinksInPath()
        return commands.map {
            $0.command(tool: tool, module: target.moduleName, root: root, output: context.pluginWorkDirectoryURL)
        }
    }

    /// Folders named `Specs`, at any depth; they may be links, those around them not.
    private func specsFolders(below folder: URL) -> [URL] {
        SpecsPlace.children(of: folder).filter(SpecsPlace.isFolder).flatMap { child in
            if child.lastPathComponent.lowercased() == "specs" { return [child] }
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: child.path)) != nil
            return isLink ? [] : specsFolders(below: child)
        }
    }

    /// A target cannot have two source files of one name.
    private func reportSharedNames(_ places: [SpecsPlace]) {
        var seen: Set<String> = []
        for place in places {
            for name in place.outputNames where !seen.insert(name).inserted {
                Diagnostics.error(
                    "two documents of the target would be written to '\(name)'; rename one of them or its folder")
                return
            }
        }
    }
}

/// A folder of documents, or documents beside sources, and what is made of them.
struct SpecsPlace {
    /// What the tool is given: a folder, or documents.
    private let specs: [URL]
    /// Files and folders whose changes run the tool.
    private let inputs: [URL]
    /// Folders that the inputs are of.
    private let watched: URL
    /// The last part of the folder that the Swift goes to.
    private let name: String
    /// What the tool writes; fixed by names, since a build must know it beforehand.
    let outputNames: [String]

    /// - Parameter folder: of a service, or a link to one.
    init(folder: URL) {
        let target = folder.resolvingSymlinksInPath()
        let service =
            target.lastPathComponent.lowercased() == "specs"
            ? target.deletingLastPathComponent().lastPathComponent.lowercased() : target.lastPathComponent
        let names = Self.children(of: target).filter { !Self.isFolder($0) }.map(\.lastPathComponent)
            .filter(SpecNames.isSpecFile)
        let documents = names.filter { !SpecNames.reserved.contains($0) }
        let stem = SpecNames.identifier(service)
        specs = [target]
        watched = target
        name = stem
        inputs = Self.files(below: target) + (folder == target ? [] : Self.files(below: folder))
        outputNames =
            documents.flatMap { Self.files(of: $0, prefix: stem + "_") }
            + (names.contains("records.yaml") ? SpecNames.recordSuffixes.map { SpecNames.file(stem, $0) } : [])
            + (names.contains("postman.yaml") ? [SpecNames.file(stem, SpecNames.planSuffix)] : [])
    }

    /// - Parameter documents: and the files that they refer to.
    init(documents: [URL], of target: URL) {
        specs = documents.map { $0.resolvingSymlinksInPath() }
        inputs = documents
        watched = target.resolvingSymlinksInPath()
        name = "documents"
        outputNames = documents.flatMap { Self.files(of: $0.lastPathComponent, prefix: "") }
    }

    func command(tool: URL, module: String, root: URL, output: URL) -> Command {
        let output = output.appending(path: name)
        let shown = specs.count == 1 ? specs[0].path : watched.path
        return .buildCommand(
            displayName:
                "MockGen \(shown.hasPrefix(root.path + "/") ? String(shown.dropFirst(root.path.count + 1)) : shown)",
            executable: tool,
            arguments: [
                "generate", "--module", module, "--root", root.path, "--output", output.path, "--watched", watched.path
            ]
                + outputNames.flatMap { ["--expect", $0] } + specs.map(\.path),
            inputFiles: inputs, outputFiles: outputNames.map { output.appending(path: $0) })
    }

    /// The files of a folder and the folders themselves, which tell of files that come and go. Links may lead in circles, so depth ends.
    private static func files(below folder: URL, depth: Int = 8) -> [URL] {
        guard depth > 0 else { return [] }
        return [folder]
            + children(of: folder).flatMap {
                isFolder($0)
                    ? files(below: $0, depth: depth - 1)
                    : SpecNames.isSpecFile($0.lastPathComponent) ? [$0] : []
            }
    }

    static func children(of folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.resolvingSymlinksInPath().path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
    }

    static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.resolvingSymlinksInPath().path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    private static func files(of document: String, prefix: String) -> [String] {
        let stem = prefix + SpecNames.identifier(SpecNames.stem(document))
        return SpecNames.documentSuffixes.map { SpecNames.file(stem, $0) }
    }
}
