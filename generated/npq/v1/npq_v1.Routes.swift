// Generated from specs/npq/v1.yaml. Do not edit.
public import MockRuntime

/// NPQ registration API. What training providers did with the people who registered for National Professional
/// Qualifications (NPQs) until v1 was switched off in 2025.
public enum NPQv1 {}

/// One function an operation of `specs/npq/v1.yaml`: each answers from the document until it is written.
public protocol NPQv1Routes: Sendable {
    associatedtype Records: RecordSet = DocumentRecords

    /// List applications
    ///
    /// `GET /api/v1/npq-applications`
    func listNPQApplications(
        query: NPQv1.ListNPQApplicationsQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationsResponse>

    /// List applications as CSV
    ///
    /// `GET /api/v1/npq-applications.csv`
    func listNPQApplicationsCSV(
        query: NPQv1.ListNPQApplicationsCSVQuery, _ call: inout Call<Records>
    ) throws -> Reply<JSONValue>

    /// Read an application
    ///
    /// `GET /api/v1/npq-applications/{id}`
    func getNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ApplicationResponse>

    /// Accept an application
    ///
    /// `POST /api/v1/npq-applications/{id}/accept`
    func acceptNPQApplication(
        id: String, body: RequestBody<NPQv1.ApplicationAcceptRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse>

    /// Reject an application
    ///
    /// `POST /api/v1/npq-applications/{id}/reject`
    func rejectNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ApplicationResponse>

    /// Give or take away a funded place
    ///
    /// `PUT /api/v1/npq-applications/{id}/change-funded-place`
    func changeNPQApplicationFundedPlace(
        id: String, body: RequestBody<NPQv1.ApplicationChangeFundedPlaceRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse>

    /// List declarations as CSV
    ///
    /// `GET /api/v1/participant-declarations.csv`
    func listParticipantDeclarationsCSV(
        query: NPQv1.ListParticipantDeclarationsCSVQuery, _ call: inout Call<Records>
    ) throws -> Reply<JSONValue>

    /// List declarations
    ///
    /// `GET /api/v1/participant-declarations`
    func listParticipantDeclarations(
        query: NPQv1.ListParticipantDeclarationsQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationsResponse>

    /// Declare that a participant has reached a milestone
    ///
    /// `POST /api/v1/participant-declarations`
    func createParticipantDeclaration(
        body: RequestBody<NPQv1.ParticipantDeclarationRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse>

    /// Read a declaration
    ///
    /// `GET /api/v1/participant-declarations/{id}`
    func getParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse>

    /// Take back a declaration
    ///
    /// `PUT /api/v1/participant-declarations/{id}/void`
    func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse>

    /// List the outcomes of all participants
    ///
    /// `GET /api/v1/participants/npq/outcomes`
    func listNPQParticipantOutcomes(
        query: NPQv1.ListNPQParticipantOutcomesQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse>

    /// List the outcomes of a participant
    ///
    /// `GET /api/v1/participants/npq/{id}/outcomes`
    func listOutcomesOfNPQParticipant(
        id: String, query: NPQv1.ListOutcomesOfNPQParticipantQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse>

    /// Report the outcome of a participant
    ///
    /// `POST /api/v1/participants/npq/{id}/outcomes`
    func createNPQParticipantOutcome(
        id: String, body: RequestBody<NPQv1.ParticipantOutcomeCreateRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomeResponse>

    /// List participants
    ///
    /// `GET /api/v1/participants/npq`
    func listNPQParticipants(
        query: NPQv1.ListNPQParticipantsQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantsResponse>

    /// Read a participant
    ///
    /// `GET /api/v1/participants/npq/{id}`
    func getNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ParticipantResponse>

    /// Resume a participant
    ///
    /// `PUT /api/v1/participants/npq/{id}/resume`
    func resumeNPQParticipant(
        id: String, body: RequestBody<NPQv1.ParticipantResumeRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse>

    /// Defer a participant
    ///
    /// `PUT /api/v1/participants/npq/{id}/defer`
    func deferNPQParticipant(
        id: String, body: RequestBody<NPQv1.ParticipantDeferRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse>

    /// Withdraw a participant
    ///
    /// `PUT /api/v1/participants/npq/{id}/withdraw`
    func withdrawNPQParticipant(
        id: String, body: RequestBody<NPQv1.ParticipantWithdrawRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse>

    /// Move a participant to another schedule
    ///
    /// `PUT /api/v1/participants/npq/{id}/change-schedule`
    func changeNPQParticipantSchedule(
        id: String, body: RequestBody<NPQv1.ParticipantChangeScheduleRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse>
}

extension NPQv1Routes {
    public func listNPQApplications(
        query: NPQv1.ListNPQApplicationsQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationsResponse> { .generic }
    public func listNPQApplicationsCSV(
        query: NPQv1.ListNPQApplicationsCSVQuery, _ call: inout Call<Records>
    ) throws -> Reply<JSONValue> { .generic }
    public func getNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func acceptNPQApplication(
        id: String, body: RequestBody<NPQv1.ApplicationAcceptRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func rejectNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func changeNPQApplicationFundedPlace(
        id: String, body: RequestBody<NPQv1.ApplicationChangeFundedPlaceRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func listParticipantDeclarationsCSV(
        query: NPQv1.ListParticipantDeclarationsCSVQuery, _ call: inout Call<Records>
    ) throws -> Reply<JSONValue> { .generic }
    public func listParticipantDeclarations(
        query: NPQv1.ListParticipantDeclarationsQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationsResponse> { .generic }
    public func createParticipantDeclaration(
        body: RequestBody<NPQv1.ParticipantDeclarationRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse> { .generic }
    public func getParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse> { .generic }
    public func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse> { .generic }
    public func listNPQParticipantOutcomes(
        query: NPQv1.ListNPQParticipantOutcomesQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse> { .generic }
    public func listOutcomesOfNPQParticipant(
        id: String, query: NPQv1.ListOutcomesOfNPQParticipantQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse> { .generic }
    public func createNPQParticipantOutcome(
        id: String, body: RequestBody<NPQv1.ParticipantOutcomeCreateRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomeResponse> { .generic }
    public func listNPQParticipants(
        query: NPQv1.ListNPQParticipantsQuery, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantsResponse> { .generic }
    public func getNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func resumeNPQParticipant(
        id: String, body: RequestBody<NPQv1.ParticipantResumeRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func deferNPQParticipant(
        id: String, body: RequestBody<NPQv1.ParticipantDeferRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func withdrawNPQParticipant(
        id: String, body: RequestBody<NPQv1.ParticipantWithdrawRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func changeNPQParticipantSchedule(
        id: String, body: RequestBody<NPQv1.ParticipantChangeScheduleRequest>, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
}

extension NPQv1Routes {
    /// The document alone as a service, with these functions.
    public var service: Service { Service(name: "npq", [NPQv1.bind(self)]) }
}

extension NPQv1 {
    /// The document, its operations served by `routes`.
    public static func bind<Routes: NPQv1Routes>(_ routes: Routes) -> BoundDocument<Routes.Records> {
        var bound = BoundDocument<Routes.Records>(name: "v1", document: document)
        bound.bind("GET", "/api/v1/npq-applications") { try routes.listNPQApplications(query: try $0.query(), &$0) }
        bound.bind("GET", "/api/v1/npq-applications.csv") {
            try routes.listNPQApplicationsCSV(query: try $0.query(), &$0)
        }
        bound.bind("GET", "/api/v1/npq-applications/{id}") { try routes.getNPQApplication(id: try $0.path("id"), &$0) }
        bound.bind("POST", "/api/v1/npq-applications/{id}/accept") {
            try routes.acceptNPQApplication(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.bind("POST", "/api/v1/npq-applications/{id}/reject") {
            try routes.rejectNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.bind("PUT", "/api/v1/npq-applications/{id}/change-funded-place") {
            try routes.changeNPQApplicationFundedPlace(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.bind("GET", "/api/v1/participant-declarations.csv") {
            try routes.listParticipantDeclarationsCSV(query: try $0.query(), &$0)
        }
        bound.bind("GET", "/api/v1/participant-declarations") {
            try routes.listParticipantDeclarations(query: try $0.query(), &$0)
        }
        bound.bind("POST", "/api/v1/participant-declarations") {
            try routes.createParticipantDeclaration(body: $0.body(), &$0)
        }
        bound.bind("GET", "/api/v1/participant-declarations/{id}") {
            try routes.getParticipantDeclaration(id: try $0.path("id"), &$0)
        }
        bound.bind("PUT", "/api/v1/participant-declarations/{id}/void") {
            try routes.voidParticipantDeclaration(id: try $0.path("id"), &$0)
        }
        bound.bind("GET", "/api/v1/participants/npq/outcomes") {
            try routes.listNPQParticipantOutcomes(query: try $0.query(), &$0)
        }
        bound.bind("GET", "/api/v1/participants/npq/{id}/outcomes") {
            try routes.listOutcomesOfNPQParticipant(id: try $0.path("id"), query: try $0.query(), &$0)
        }
        bound.bind("POST", "/api/v1/participants/npq/{id}/outcomes") {
            try routes.createNPQParticipantOutcome(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.bind("GET", "/api/v1/participants/npq") { try routes.listNPQParticipants(query: try $0.query(), &$0) }
        bound.bind("GET", "/api/v1/participants/npq/{id}") { try routes.getNPQParticipant(id: try $0.path("id"), &$0) }
        bound.bind("PUT", "/api/v1/participants/npq/{id}/resume") {
            try routes.resumeNPQParticipant(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.bind("PUT", "/api/v1/participants/npq/{id}/defer") {
            try routes.deferNPQParticipant(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.bind("PUT", "/api/v1/participants/npq/{id}/withdraw") {
            try routes.withdrawNPQParticipant(id: try $0.path("id"), body: $0.body(), &$0)
        }
        bound.bind("PUT", "/api/v1/participants/npq/{id}/change-schedule") {
            try routes.changeNPQParticipantSchedule(id: try $0.path("id"), body: $0.body(), &$0)
        }
        return bound
    }
}
