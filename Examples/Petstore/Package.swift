// swift-tools-version:6.1
import PackageDescription

let package = Package(
    name: "Petstore",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "mockgen", path: "../..")],
    targets: [
        // `openapi.yaml` beside the sources becomes models, a protocol of its operations, and a service, in every build.
        .target(
            name: "Petstore",
            dependencies: [.product(name: "MockRuntime", package: "mockgen")],
            plugins: [.plugin(name: "MockGenPlugin", package: "mockgen")]
        ),
        .testTarget(
            name: "PetstoreTests",
            dependencies: [
                "Petstore", .product(name: "MockRuntime", package: "mockgen"),
                .product(name: "MockURLProtocol", package: "mockgen")
            ]),
        // A built-in service in your own tests.
        .testTarget(
            name: "ProviderTests",
            dependencies: [
                .product(name: "MockRuntime", package: "mockgen"), .product(name: "NPQ", package: "mockgen")
            ])
    ]
)
