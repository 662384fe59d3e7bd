import MockRuntime
import NPQ
import RECT

/// The services that come built in.
enum BuiltInServices {
    /// In the order in which they are listed and mounted.
    static var all: [Service] { [NPQ.service, RECT.service] }

    /// Those whose answers are the examples in the collection of the control API: one is enough.
    static var inControlCollection: [Service] { [NPQ.service] }
}
