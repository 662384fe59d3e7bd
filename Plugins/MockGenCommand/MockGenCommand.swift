import PackagePlugin

@main
struct MockGenCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {}
}
