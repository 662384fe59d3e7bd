public import MockRuntime

/// Everything in which the lead-provider services differ, as one value; what they share is code.
public struct Dialect: Sendable {
    // MARK: HTTP
    /// Header fields of every response but a 429.
    public var headers: HTTPFields = [:]
    /// Whether a 429 has them as well.
    public var marksThrottled = false
    /// The media type of refusals in JSON.
    public var mediaType = "application/json"
    /// The path below which the documents can be read.
    public var documentationPath = "/api/docs"
    /// `WWW-Authenticate` of a 401; nil for none.
    public var challenge: String?
    /// The 404 of a record.
    public var missingRecord = RefusalBody.message("Resource not found")
    /// The text of the 404 of a path.
    public var missingPath = "Resource not found"
    /// Whether that is an HTML page for clients that do not ask for JSON. Otherwise everybody gets JSON, except for a path that
    /// ends in `.csv`: its answer is an empty text.
    public var hasPages = false
    /// `X-With-Server-Date` counts in whole seconds. A frozen clock and one that runs on are the same within one request.
    public var cutsServerDate = false
    /// The zone of days, and of times that are sent without an offset.
    public var zone = Zone.utc

    // MARK: Bodies
    public var envelope: Envelope
    /// The detail of the 400 of a body without what the envelope needs.
    public var malformedBody = "correct json data structure required. See API docs for reference"
    /// Several messages for one attribute are one entry, joined by `, `; otherwise each is an entry.
    public var joinsMessages = false
    /// Replacements in titles and details, made one after another.
    public var words: [(text: String, replacement: String)] = []

    // MARK: Lists
    /// Whether the shape of `filter` is checked before the token, from version 3 on; in earlier versions a wrong one breaks date
    /// filters. Otherwise each list checks it.
    public var checksFilterFirst = false
    public var malformedFilter = ErrorEntry(title: "Bad parameter", detail: "Filter must be a hash")
    public var badPage =
        "The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number"
    /// `page=2` breaks the list; otherwise it is ignored.
    public var failsOnScalarPage = true
    /// What a date filter must be, as its 400 says.
    public var dateFormat = "ISO 8601"
    /// Whether a date filter is percent-decoded once more only when it cannot be read as it is; otherwise always.
    public var triesDatesAsSent = false
    /// Records that a list's order does not tell apart come in the order of their ids; otherwise as they were created.
    public var breaksTies = false
    /// Null in CSV.
    public var emptyField = ""

    public init(envelope: Envelope) { self.envelope = envelope }

    /// What a body must have where it is needed.
    public enum Envelope: Sendable {
        /// `data.attributes` with something in it.
        case attributes
        /// `data` with something in it.
        case data
        /// `data.attributes` with an attribute that the operation knows.
        case knownAttributes
    }
}

/// What a refusal says.
public enum RefusalBody: Sendable {
    /// `{"error": "…"}`
    case message(String)
    /// `{"errors": [{"title": "…", "detail": "…"}]}`
    case entry(ErrorEntry)
}

/// Records of a service that speaks a dialect.
public protocol LeadProviderRecords: RecordSet {
    static var dialect: Dialect { get }
}

extension Dialect {
    /// NPQ registration.
    public static let npq: Dialect = {
        var dialect = Dialect(envelope: .attributes)
        dialect.headers = ["Cache-Control": "no-store"]
        dialect.checksFilterFirst = true
        dialect.malformedFilter = ErrorEntry(title: "Bad request", detail: "'#/filter' is not a valid field")
        dialect.failsOnScalarPage = false
        return dialect
    }()

    /// Manage training for early career teachers.
    public static let ecf: Dialect = {
        var dialect = Dialect(envelope: .data)
        dialect.mediaType = "application/vnd.api+json"
        dialect.documentationPath = "/lead-providers/api-docs"
        dialect.challenge = #"Token realm="Application""#
        dialect.missingRecord = .message("Resource not Found")
        dialect.missingPath = "Resource not Found"
        dialect.hasPages = true
        dialect.joinsMessages = true
        dialect.badPage =
            "The '#/page[page]' and '#/page[per_page]' parameter values must be a valid number (equal and more than 1)"
        dialect.dateFormat = "RCF3339"
        dialect.triesDatesAsSent = true
        dialect.emptyField = "\"\""
        return dialect
    }()

    /// Register early career teachers.
    public static let rect: Dialect = {
        var dialect = Dialect(envelope: .knownAttributes)
        dialect.headers = ["X-Robots-Tag": "none"]
        dialect.marksThrottled = true
        dialect.mediaType = "application/json; charset=utf-8"
        dialect.missingRecord = .entry(
            ErrorEntry(title: "Resource not found", detail: "Nothing could be found for the provided details"))
        dialect.hasPages = true
        dialect.cutsServerDate = true
        dialect.zone = .london
        dialect.breaksTies = true
        dialect.malformedBody = "Correct json data structure required. See API docs for reference."
        dialect.words = [
            ("contract_period_year", "cohort"), ("contract period", "cohort"), ("teacher_api_id", "participant_id"),
            ("teacher_type", "course_identifier"), ("declaration_api_id", "participant_declaration_id"),
            ("delivery_partner_api_id", "delivery_partner_id"), ("evidence_type", "evidence_held"),
            ("school_partnership_id", "partnership"), ("api_id", "id")
        ]
        return dialect
    }()
}
