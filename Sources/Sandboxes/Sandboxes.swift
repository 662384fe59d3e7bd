public import MockRuntime

/// The services that come built in.
public enum Sandboxes {
    /// In the order in which they are listed and mounted.
    public static var services: [Service] { [NPQ.service] }
}
