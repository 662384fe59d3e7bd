import OpenAPISpec

/// A request on its way, and what is found out about it stage by stage.
struct Exchange<Records: RecordSet> {
    /// With its body decompressed.
    var request: Request
    /// Why the body could not be decompressed; nil when it could.
    let undecoded: RequestFailure?
    /// As sent.
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
    /// Whose requests this one is counted with.
    let subject: RateSubject
    /// What the sandbox's clock showed; nil when its world was not asked.
    var instant: DateTime?
    /// Whether the world is another one now.
    var hasChanged = false
    /// Why a rate limit refuses it; nil when none does.
    var reason: String?
    /// What is broken on purpose; nil for nothing.
    var fault: Fault?

    init(_ request: MockRequest, _ options: ServingOptions) {
        subject = RateSubject(request, mountPath: options.mountPath)
        original = request
        do throws(RequestFailure) {
            self.request = Request(request, body: try ContentCoding.decoded(request))
            undecoded = nil
        } catch {
            self.request = Request(request)
            undecoded = error
        }
        preferences = options.isClosed ? Preferences() : Preferences(self.request)
    }
}
