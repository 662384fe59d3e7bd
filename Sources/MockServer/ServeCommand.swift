import ArgumentParser
import Foundation
import Logging
import MockRuntime

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves built-in services, documents, or name=document (the default verb).")

    @Argument(
        help: "Built-in services, documents, or name=document; the built-in ones, each under its name, when left out.")
    var services: [String] = []
    @OptionGroup var options: ServeOptions
    @OptionGroup var coverage: CoverageOptions

    func run() async throws {
        let console = try Console(format: options.log, level: options.logLevel)
        _ = try coverage.minimums()
        guard (0...65_535).contains(options.port) else {
            throw CommandFailure.usage("--port is \(options.port), expected 0 (any free one) to 65535")
        }
        try DocumentWatch.check(options)
        let files = SourceFiles()
        let assembly = try assembly(from: files, console)
        let current = CurrentServer(assembly.server)
        let watch = DocumentWatch(current: current, console: console) { try self.assembly(from: $0, console).server }
        let watching = try options.watch ? watch.start(files) : nil
        let signals = shutdownSignals()
        let running: MockServer.Running
        do {
            running =
                try await options.watch
                ? current.start(host: options.host, port: options.port)
                : assembly.server.start(host: options.host, port: options.port)
        } catch {
            throw CommandFailure.unavailable("\(error)")
        }
        console.announceListening(on: running.url)
        if options.log == .text { Welcome(server: assembly.server, url: running.url).print() }
        if let file = options.readyFile { try writeReadyFile(file, running.url) }
        for await _ in signals {
            console.log(.info, "stopping: open requests are finished first")
            watching?.cancel()
            await running.stop()
            assembly.store?.log.close()
            break
        }
        try coverage.report(on: current.server)
    }

    private func assembly(from files: SourceFiles, _ console: Console) throws -> ServerAssembly {
        try ServerAssembly(services, options: options, files: files) {
            console.log(.info, $0)
        } warn: {
            console.log(.warning, $0)
        }
    }

    /// Written beside and moved there, so that who waits for the file never reads half of it.
    private func writeReadyFile(_ path: String, _ url: String) throws {
        do {
            try Data((url + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure.usage("--ready-file '\(path)' cannot be written; choose a folder that exists")
        }
    }
}
