import NIOHTTP1

/// What the listener itself answers.
extension Problem {
    static func bodyTooLarge(limit: Int) -> Problem {
        Problem(413, "the body has more than \(limit) bytes; send less")
    }

    static func tooSlow(limit: Duration) -> Problem {
        Problem(408, "the body did not arrive within \(limit); send it faster")
    }

    static func notHTTP(_ reason: String) -> Problem {
        Problem(400, "the request is not HTTP/1.1: \(reason)")
    }

    /// For what the parser could not read.
    init(_ error: HTTPParserError, limits: ListenerLimits) {
        switch error {
        case .headerOverflow:
            self.init(
                431,
                "the request line and header fields have more than \(limits.headerBytes) bytes or 1000 fields; send less"
            )
        case .invalidVersion:
            self.init(
                505,
                "only HTTP/1.0 and HTTP/1.1 are spoken; send HTTP/1.1, in lines that end with CR LF")
        case .invalidMethod: self = .notHTTP("it does not begin with a method such as GET or POST")
        case .invalidURL:
            self = .notHTTP("its target is no path such as /pets?limit=3; percent-encode other characters")
        case .invalidHeaderToken:
            self = .notHTTP("a header field holds a character that is not allowed; fields are 'Name: value' lines")
        case .unexpectedContentLength:
            self = .notHTTP("Content-Length stands twice, or beside Transfer-Encoding; send one of them, once")
        case .invalidContentLength: self = .notHTTP("Content-Length is not a number of bytes")
        case .invalidChunkSize: self = .notHTTP("a chunk does not begin with its size in hexadecimal digits")
        case .invalidEOFState: self = .notHTTP("it ended before it was complete")
        default:
            self = .notHTTP(
                "its head cannot be read; end lines with CR LF, and send Content-Length or 'Transfer-Encoding: chunked'"
            )
        }
    }
}
