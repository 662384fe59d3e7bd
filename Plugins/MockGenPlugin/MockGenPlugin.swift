import Foundation
import PackagePlugin

/// Turns every document of a target into Swift, in each build.
///
/// Documents are those of the target's folders named `Specs`, which may be links, and documents beside its sources. The plugin looks at
/// names alone: what a file holds is the tool's business, so that an edit never needs the plugin's decision again.
@main
struct MockGenPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let tool = try context.tool(named: "MockGen").url
        let root = context.package.directoryURL.path
        let places = specsFolders(below: target.directoryURL) + looseDocuments(of: target)
        return places.map { place in
            let names = outputNames(of: place)
            let output = context.pluginWorkDirectoryURL.appending(path: stem(place))
            let path = place.resolvingSymlinksInPath().path
            return .buildCommand(
                displayName: "MockGen \(path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path)",
                executable: tool,
                arguments: ["generate", "--module", target.moduleName, "--root", root, "--output", output.path]
                    + names.flatMap { ["--expect", $0] } + [path],
                inputFiles: inputs(below: place)
                    + (place == place.resolvingSymlinksInPath() ? [] : inputs(below: place.resolvingSymlinksInPath())),
                outputFiles: names.map { output.appending(path: $0) })
        }
    }

    /// Folders named `Specs`, at any depth.
    private func specsFolders(below folder: URL) -> [URL] {
        children(of: folder).filter(isFolder).flatMap { child in
            child.lastPathComponent.lowercased() == "specs" ? [child] : specsFolders(below: child)
        }
    }

    private func looseDocuments(of target: any SourceModuleTarget) -> [URL] {
        target.sourceFiles.map(\.url).filter { url in
            isSpecFile(url) && !url.pathComponents.contains { $0.lowercased() == "specs" }
        }
    }

    /// The files of a place, at any depth, and the folders, which tell of files that come and go.
    private func inputs(below place: URL) -> [URL] {
        guard isFolder(place) else { return [place] }
        return [place] + children(of: place).flatMap { isFolder($0) ? inputs(below: $0) : isSpecFile($0) ? [$0] : [] }
    }

    /// What the tool writes for a place; fixed by names, since a build must know it beforehand.
    private func outputNames(of place: URL) -> [String] {
        let suffixes = ["Routes", "Document"] + (1...8).map { "Models\($0)" }
        guard isFolder(place) else { return suffixes.map { "\(stem(place))_\(stem(place)).\($0).swift" } }
        let files = children(of: place).filter(isSpecFile)
        let documents = files.filter { !["records.yaml", "mockgen.yaml"].contains($0.lastPathComponent) }
        let names = documents.flatMap { document in suffixes.map { "\(stem(place))_\(stem(document)).\($0).swift" } }
        let hasRecords = files.contains { $0.lastPathComponent == "records.yaml" }
        return names + (hasRecords ? ["\(stem(place)).Records.swift", "\(stem(place)).Scenarios.swift"] : [])
    }

    /// The name of a folder, or of its parent when it is `Specs` itself, or of a file without its endings.
    private func stem(_ url: URL) -> String {
        let resolved = url.resolvingSymlinksInPath()
        let isSpecs = isFolder(resolved) && resolved.lastPathComponent.lowercased() == "specs"
        let name =
            isSpecs ? resolved.deletingLastPathComponent().lastPathComponent.lowercased() : resolved.lastPathComponent
        let bare = isFolder(resolved) ? name : String(name.prefix { $0 != "." })
        return String(bare.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private func children(of folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.resolvingSymlinksInPath().path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
    }

    private func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.resolvingSymlinksInPath().path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    private func isSpecFile(_ url: URL) -> Bool { ["yaml", "yml", "json"].contains(url.pathExtension) }
}
