import MockRuntime
import NPQ

/// The services that come built in.
enum BuiltInServices {
    /// In the order in which they are listed and mounted.
    static var all: [Service] { [NPQ.service] }
}
