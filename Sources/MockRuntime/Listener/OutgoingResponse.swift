import NIOCore
import NIOHTTP1

/// A response with what the request says about sending it.
struct OutgoingResponse {
    let response: MockResponse
    /// Whether the connection closes behind it.
    var isLast: Bool
    private let isHead: Bool
    private let isHTTP1_0: Bool

    init(_ response: MockResponse, to request: IncomingRequest, isLast: Bool) {
        // RFC 9110 §15: a status has three digits.
        if (100...999).contains(response.status) {
            self.response = response
        } else {
            self.response =
                Problem(
                    500,
                    "the answer's status is \(response.status), expected three digits; correct the document or the handler"
                ).response
        }
        isHead = request.message.method == "HEAD"
        isHTTP1_0 = request.isHTTP1_0
        // Behind an interim status nothing else would come: the client must not wait for it.
        self.isLast = isLast || response.status < 200 || (isHTTP1_0 && response.delivery.stream != nil)
    }

    /// RFC 9110 §6.4.1 and §15.3.6: these never have content.
    private var hasContent: Bool {
        response.status >= 200 && response.status != 204 && response.status != 205 && response.status != 304
    }

    var sendsBody: Bool { hasContent && !isHead }
    var isChunked: Bool { response.delivery.stream != nil && !isHTTP1_0 }

    /// What of the body is sent.
    var bytes: ArraySlice<UInt8> {
        guard sendsBody else { return [] }
        if case .truncated(let count) = response.delivery.ending { return response.body.prefix(max(0, count)) }
        return response.body[...]
    }

    /// - Parameter date: the line of the `Date` field, for responses that have none.
    func writeHead(date: String, to buffer: inout ByteBuffer) {
        buffer.writeStaticString("HTTP/1.1 ")
        buffer.writeString(String(response.status))
        buffer.writeStaticString(" ")
        buffer.writeString(HTTPResponseStatus(statusCode: response.status).reasonPhrase)
        buffer.writeStaticString("\r\n")
        var hasDate = false
        for field in response.headers.fields where Self.isSendable(field) {
            if field.name.utf8.count == 4, HTTPFields.isSame(field.name, "date") { hasDate = true }
            buffer.writeString(field.name)
            buffer.writeStaticString(": ")
            buffer.writeString(field.value)
            buffer.writeStaticString("\r\n")
        }
        if !hasDate { buffer.writeString(date) }
        writeFraming(to: &buffer)
        buffer.writeStaticString("\r\n")
    }

    private func writeFraming(to buffer: inout ByteBuffer) {
        if response.delivery.stream != nil, hasContent {
            if isChunked { buffer.writeStaticString("Transfer-Encoding: chunked\r\n") }
        } else if hasContent || response.status == 205 {
            // RFC 9110 §8.6: 1xx, 204 have none; 304 may have one.
            buffer.writeStaticString("Content-Length: ")
            buffer.writeString(String(hasContent ? response.body.count : 0))
            buffer.writeStaticString("\r\n")
        }
        if isLast {
            buffer.writeStaticString("Connection: close\r\n")
        } else if isHTTP1_0 {
            buffer.writeStaticString("Connection: keep-alive\r\n")
        }
    }

    /// Framing is the listener's own, and a field that would break the message is left out.
    private static func isSendable(_ field: HTTPFields.Field) -> Bool {
        // RFC 9110 §5.1, §5.5: a name holds no blank and no colon, a value no line end.
        !field.isOfFraming && !field.name.isEmpty
            && field.name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x3A && $0 < 0x7F }
            && field.value.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 }
    }
}
