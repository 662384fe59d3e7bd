// swift-tools-version:6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility")
]

let package = Package(
    name: "mockgen",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "MockRuntime", targets: ["MockRuntime"]),
        .library(name: "MockURLProtocol", targets: ["MockURLProtocol"]),
        .library(name: "LeadProviderAPI", targets: ["LeadProviderAPI"]),
        .library(name: "NPQ", targets: ["NPQ"]),
        .library(name: "RECT", targets: ["RECT"]),
        .plugin(name: "MockGenPlugin", targets: ["MockGenPlugin"]),
        .plugin(name: "mockgen", targets: ["MockGenCommand"]),
        .executable(name: "mock-server", targets: ["MockServer"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2")
    ],
    targets: [
        // Text to located nodes to Document; validation and synthesis. Knows no Swift source and no HTTP server.
        .target(name: "OpenAPISpec", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: settings),

        // Document to Swift text: the plugin's tool. SwiftPM compiles it twice in a clean build, so it depends on little.
        .executableTarget(name: "MockGen", dependencies: ["OpenAPISpec"], swiftSettings: settings),
        .plugin(name: "MockGenPlugin", capability: .buildTool(), dependencies: ["MockGen"]),
        .plugin(
            name: "MockGenCommand",
            capability: .command(
                intent: .custom(verb: "mockgen", description: "Refresh generated/ from specs/"),
                permissions: [.writeToPackageDirectory(reason: "write generated/ from specs/")]
            ),
            dependencies: ["MockGen"]
        ),

        // The system's zlib, for gzip.
        .systemLibrary(name: "CZlib"),

        // Document, scenario and typed overrides to responses, over HTTP or in process.
        .target(
            name: "MockRuntime",
            dependencies: [
                "CZlib", "OpenAPISpec",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio")
            ],
            swiftSettings: settings,
            plugins: ["MockGenPlugin"]
        ),

        // URLSession meets a server of the same process. Apart, so that MockRuntime does without URLSession.
        .target(name: "MockURLProtocol", dependencies: ["MockRuntime"], swiftSettings: settings),

        // What the lead-provider services share: one API in three dialects.
        .target(name: "LeadProviderAPI", dependencies: ["MockRuntime"], swiftSettings: settings),

        // The built-in services, each with a link to its folder of specs/: only what their documents cannot say.
        .target(
            name: "NPQ", dependencies: ["LeadProviderAPI", "MockRuntime"], swiftSettings: settings,
            plugins: ["MockGenPlugin"]),
        .target(
            name: "RECT", dependencies: ["LeadProviderAPI", "MockRuntime"], swiftSettings: settings,
            plugins: ["MockGenPlugin"]),

        .executableTarget(
            name: "MockServer",
            dependencies: [
                "MockRuntime", "NPQ", "OpenAPISpec", "RECT",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log")
            ],
            swiftSettings: settings
        ),

        // What tests of several modules need: folders, golden files, a client.
        .target(name: "TestSupport", dependencies: ["MockRuntime"], path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "OpenAPISpecTests", dependencies: ["OpenAPISpec", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "MockGenTests", dependencies: ["MockGen", "OpenAPISpec", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: settings),
        // What MockGen generates from documents that are hard to name, compiled and used. A target of its own: a test target
        // with the plugin would link the tool twice.
        .target(
            name: "GeneratedFixtures", dependencies: ["MockRuntime"], path: "Tests/GeneratedFixtures",
            swiftSettings: settings, plugins: ["MockGenPlugin"]),
        .testTarget(
            name: "GeneratedTests", dependencies: ["GeneratedFixtures", "MockRuntime"], swiftSettings: settings),
        .testTarget(
            name: "MockRuntimeTests", dependencies: ["MockRuntime", "OpenAPISpec", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "MockURLProtocolTests", dependencies: ["MockURLProtocol", "MockRuntime", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "NPQTests", dependencies: ["NPQ", "MockRuntime", "OpenAPISpec", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "RECTTests", dependencies: ["RECT", "MockRuntime", "OpenAPISpec", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "LeadProviderAPITests", dependencies: ["LeadProviderAPI", "MockRuntime"], swiftSettings: settings),
        // The command itself, as a process.
        .testTarget(
            name: "MockServerTests", dependencies: ["MockServer", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: settings)
    ]
)
