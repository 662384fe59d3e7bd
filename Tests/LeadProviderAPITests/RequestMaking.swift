@testable import MockRuntime

extension Request {
    static func get(_ target: String, headers: HTTPFields = [:]) -> Request {
        Request(MockRequest("GET", target, headers: headers))
    }

    static func post(_ json: JSONValue?) -> Request {
        var request = Request(MockRequest("POST", "/x", headers: ["Content-Type": "application/json"]))
        request.json = json
        return request
    }

    static func post(form: String) -> Request {
        Request(
            MockRequest(
                "POST", "/x", headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Array(form.utf8)))
    }
}
