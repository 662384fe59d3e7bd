import NIOCore
import NIOHTTP1

/// Writes what the wire needs around a response.
enum ResponseHead {
    /// RFC 9110 §6.4.1: these never have content.
    static func hasNoContent(_ status: Int) -> Bool { status < 200 || status == 204 || status == 304 }

    static func make(
        _ response: MockResponse, version: HTTPVersion, date: String, isClosing: Bool, keepsAliveExplicitly: Bool,
        isChunked: Bool
    ) -> HTTPResponseHead {
        var headers: [(String, String)] = []
        headers.reserveCapacity(response.headers.fields.count + 3)
        for field in response.headers.fields where isSendable(field) { headers.append((field.name, field.value)) }
        headers.append(("Date", date))
        if isChunked {
            headers.append(("Transfer-Encoding", "chunked"))
        } else if !hasNoContent(response.status) {
            headers.append(("Content-Length", String(response.body.count)))
        }
        if isClosing {
            headers.append(("Connection", "close"))
        } else if keepsAliveExplicitly {
            headers.append(("Connection", "keep-alive"))
        }
        return HTTPResponseHead(
            version: version, status: HTTPResponseStatus(statusCode: response.status), headers: HTTPHeaders(headers))
    }

    /// Framing is the listener's own, and a field that would break the message is left out.
    private static func isSendable(_ field: HTTPFields.Field) -> Bool {
        !HTTPFields.isSame(field.name, "content-length") && !HTTPFields.isSame(field.name, "transfer-encoding")
            && !field.name.isEmpty && !field.value.utf8.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0 }
    }
}

/// The `Date` field (RFC 9110 §5.6.7), made once a second: `Wed, 15 Jan 2025 09:00:00 GMT`.
struct DateField {
    private var second = Int.min
    private var text = ""

    mutating func text(at instant: DateTime) -> String {
        guard instant.secondsSince1970 != second else { return text }
        second = instant.secondsSince1970
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let date = instant.date
        let time = second - date.daysSince1970 * 86_400
        let weekday = days[((date.daysSince1970 % 7) + 7) % 7]
        text =
            "\(weekday), \(date.day, digits: 2) \(months[date.month - 1]) \(date.year, digits: 4) "
            + "\(time / 3_600, digits: 2):\(time / 60 % 60, digits: 2):\(time % 60, digits: 2) GMT"
        return text
    }
}
