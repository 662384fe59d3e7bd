/// An OpenAPI document with everything that it references, whatever version it was written in.
/// Everything that is a list or a map in the document is in the document's order.
package struct Document: Sendable {
    package enum Dialect: String, Sendable {
        case swagger2 = "2.0"
        case openAPI30 = "3.0"
        case openAPI31 = "3.1"
    }

    package var dialect: Dialect
    package var title: String
    package var version: String
    package var summary: String?
    package var servers: [Server]
    package var tags: [Tag]
    package var security: [SecurityRequirement]
    package var securitySchemes: [SecurityScheme]
    package var paths: [PathItem]
    /// Every schema, named or inline; `SchemaID`s point into it.
    package var schemas: [Schema]
    /// Named schemas in the order of `components/schemas` (`definitions`), then those of external files as first met. Their
    /// names are unique. A schema of which only a part is referred to is among them as a whole.
    package var namedSchemas: [SchemaID]
    /// Of a file of record schemas: what each collection holds. Empty for an OpenAPI document.
    package var collections: [(name: String, schema: SchemaID)]
    /// `x-…` members of the root.
    package var extensions: JSONObject
    /// What the code of an operation is given where the operation does not say: `x-mock-input` of the root.
    package var input = Operation.Input.typed
    /// Where the document begins.
    package var location: SourceLocation

    package subscript(id: SchemaID) -> Schema { schemas[id.index] }

    package var operations: [Operation] { paths.flatMap(\.operations) }

    package init(dialect: Dialect, title: String, version: String, location: SourceLocation) {
        self.dialect = dialect
        self.title = title
        self.version = version
        self.location = location
        servers = []
        tags = []
        security = []
        securitySchemes = []
        paths = []
        schemas = []
        namedSchemas = []
        collections = []
        extensions = JSONObject()
    }
}

package struct Tag: Sendable {
    package var name: String
    package var summary: String?
    package init(name: String, summary: String?) {
        self.name = name
        self.summary = summary
    }
}

package struct Server: Sendable {
    /// With variables replaced by their defaults, for example `https://api.example.com/v1` or `/v1`.
    package var url: String
    package var summary: String?
    package init(url: String, summary: String?) {
        self.url = url
        self.summary = summary
    }

    /// The path of `url` without a slash at the end: `/v1`; empty when there is none.
    package var basePath: String {
        var rest = url[...]
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
        }
        rest = rest.prefix { $0 != "?" && $0 != "#" }
        while rest.last == "/" { rest = rest.dropLast() }
        return rest.isEmpty || rest.first == "/" ? String(rest) : "/" + rest
    }
}

package struct PathItem: Sendable {
    /// As written: `/pets/{petId}`.
    package var path: String
    package var operations: [Operation]
    package var extensions = JSONObject()
    package var location: SourceLocation
    package init(path: String, operations: [Operation], location: SourceLocation) {
        self.path = path
        self.operations = operations
        self.location = location
    }
}

package struct Operation: Sendable {
    package enum Method: String, Hashable, Sendable, CaseIterable {
        case get = "GET", put = "PUT", post = "POST", delete = "DELETE"
        case options = "OPTIONS", head = "HEAD", patch = "PATCH", trace = "TRACE"
    }

    /// What calling an operation does to the records of a sandbox.
    package enum Effect: String, Sendable, CaseIterable { case read, write }
    /// What an operation's code is given besides its path parameters.
    package enum Input: String, Sendable, CaseIterable {
        /// Models of the query, header fields and body.
        case typed
        /// Nothing: it reads the request as sent.
        case raw
    }

    package var method: Method
    package var path: String
    /// `operationId` as written, nil when the document has none.
    package var operationID: String?
    package var summary: String?
    package var details: String?  // `description` in the document
    package var tags: [String]
    package var isDeprecated: Bool
    /// The path item's and the operation's own, the operation's winning; document order, without `body` and `formData` ones.
    package var parameters: [Parameter]
    package var requestBody: RequestBody?
    package var responses: [Response]
    /// The operation's own, else the document's. Alternatives; an empty list and an empty alternative mean that nothing is needed.
    package var security: [SecurityRequirement]
    /// The operation's, else the path item's, else the document's.
    package var servers: [Server]
    package var extensions: JSONObject
    /// Whether its code may change records: `x-mock-effect`, else by the method.
    package var effect: Effect
    /// How its code receives query, header fields and body: `x-mock-input` of the operation, else of the document.
    package var input = Input.typed
    package var location: SourceLocation

    package init(method: Method, path: String, location: SourceLocation) {
        self.method = method
        effect = method == .get || method == .head ? .read : .write
        self.path = path
        self.location = location
        tags = []
        isDeprecated = false
        parameters = []
        responses = []
        security = []
        servers = []
        extensions = JSONObject()
    }
}

package struct Parameter: Sendable {
    package enum Place: String, Sendable { case path, query, header, cookie }
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
        /// Swagger 2's `collectionFormat: tsv`.
        case tabDelimited
    }

    package var name: String
    package var place: Place
    package var summary: String?
    package var isRequired: Bool
    package var isDeprecated = false
    package var allowEmptyValue = false
    package var allowReserved = false
    package var style: Style
    package var explode: Bool
    package var schema: SchemaID?
    /// `content` instead of `schema`: the one media type that the value is written in.
    package var content: MediaType?
    package var examples: [Example]
    package var location: SourceLocation

    package init(name: String, place: Place, isRequired: Bool, style: Style, explode: Bool, location: SourceLocation) {
        self.name = name
        self.place = place
        self.isRequired = isRequired
        self.style = style
        self.explode = explode
        self.location = location
        examples = []
    }
}

package struct RequestBody: Sendable {
    package var summary: String?
    package var isRequired: Bool
    package var content: [MediaType]
    package var location: SourceLocation
    package init(summary: String?, isRequired: Bool, content: [MediaType], location: SourceLocation) {
        self.summary = summary
        self.isRequired = isRequired
        self.content = content
        self.location = location
    }
}

package struct MediaType: Sendable {
    /// As written: `application/json`, `text/plain; charset=utf-8`, `image/*`.
    package var name: String
    package var schema: SchemaID?
    /// `example` first (its name is empty), then `examples`; external values are read from the document's folder.
    package var examples: [Example]
    /// By property: how a form or multipart part is written.
    package var encoding: [Encoding]
    package init(name: String, schema: SchemaID?, examples: [Example], encoding: [Encoding] = []) {
        self.name = name
        self.schema = schema
        self.examples = examples
        self.encoding = encoding
    }

    /// Nil for a name that is not one.
    package var type: MediaTypeName? { MediaTypeName(name) }
    package var isJSON: Bool { MediaTypeName.isJSON(name) }
}

package struct Encoding: Sendable {
    package var property: String
    package var contentType: String?
    package var style: Parameter.Style?
    package var explode: Bool?
    package init(property: String, contentType: String?, style: Parameter.Style?, explode: Bool?) {
        self.property = property
        self.contentType = contentType
        self.style = style
        self.explode = explode
    }
}

package struct Example: Sendable {
    package var name: String
    package var summary: String?
    package var value: JSONValue
    package var location: SourceLocation
    package init(name: String, summary: String? = nil, value: JSONValue, location: SourceLocation) {
        self.name = name
        self.summary = summary
        self.value = value
        self.location = location
    }
}

package struct Response: Sendable {
    /// As written: `200`, `4XX` (upper case) or `default`.
    package var status: String
    package var summary: String?  // `description` in the document
    /// Response headers; `name` is the header's, `place` is `header`.
    package var headers: [Parameter]
    package var content: [MediaType]
    package var location: SourceLocation
    package init(status: String, summary: String?, headers: [Parameter], content: [MediaType], location: SourceLocation)
    {
        self.status = status
        self.summary = summary
        self.headers = headers
        self.content = content
        self.location = location
    }
}

/// One alternative: all of its schemes together. None at all: anonymous access.
package struct SecurityRequirement: Sendable {
    package var schemes: [(name: String, scopes: [String])]
    package init(schemes: [(name: String, scopes: [String])]) { self.schemes = schemes }
}

package struct SecurityScheme: Sendable {
    package enum Kind: Sendable, Hashable {
        case apiKey(name: String, place: Parameter.Place)
        /// `scheme` in lower case: `basic`, `bearer`, `digest` …
        case http(scheme: String)
        case oauth2
        case openIDConnect(url: String)
        case mutualTLS
    }

    package var name: String
    package var kind: Kind
    package var summary: String?
    package init(name: String, kind: Kind, summary: String?) {
        self.name = name
        self.kind = kind
        self.summary = summary
    }
}
