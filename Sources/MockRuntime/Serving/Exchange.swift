import OpenAPISpec

/// A request on its way, and what is found out about it stage by stage.
struct Exchange<Records: RecordSet> {
    var request: Request
    let original: MockRequest
    var preferences: Preferences
    var operation: ServedOperation<Records>?
    var sandbox: Sandbox<Records>?
    /// The version of the sandbox's world that the response may be kept for; nil when it may not.
    var version: Int?
    /// Query parameters by name.
    var query = JSONObject()
    /// What breaks the document and is served all the same.
    var violations: [String] = []
    /// Whether it was answered before and is asked again from a state file.
    var isReplayed = false

    init(_ request: MockRequest) {
        original = request
        self.request = Request(request)
        preferences = Preferences(self.request)
    }
}
