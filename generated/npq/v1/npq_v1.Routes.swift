// Generated from specs/npq/v1.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// NPQ registration API. What training providers did with the people who registered for National Professional
/// Qualifications (NPQs) until v1 was switched off in 2025.
public enum NPQv1 {}

/// One function per operation of `specs/npq/v1.yaml`; each answers from the document until you implement it.
public protocol NPQv1Routes: Sendable {
    associatedtype Records: RecordSet = DocumentRecords

    /// List applications
    ///
    /// `GET /api/v1/npq-applications`
    func listNPQApplications(_ call: Call<Records>) throws -> Reply<NPQv1.ApplicationsResponse>

    /// List applications as CSV
    ///
    /// `GET /api/v1/npq-applications.csv`
    func listNPQApplicationsCSV(_ call: Call<Records>) throws -> Reply<String>

    /// Read an application
    ///
    /// `GET /api/v1/npq-applications/{id}`
    func getNPQApplication(id: String, _ call: Call<Records>) throws -> Reply<NPQv1.ApplicationResponse>

    /// Accept an application
    ///
    /// `POST /api/v1/npq-applications/{id}/accept`
    func acceptNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ApplicationResponse>

    /// Reject an application
    ///
    /// `POST /api/v1/npq-applications/{id}/reject`
    func rejectNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ApplicationResponse>

    /// Give or take away a funded place
    ///
    /// `PUT /api/v1/npq-applications/{id}/change-funded-place`
    func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse>

    /// List declarations as CSV
    ///
    /// `GET /api/v1/participant-declarations.csv`
    func listParticipantDeclarationsCSV(_ call: Call<Records>) throws -> Reply<String>

    /// List declarations
    ///
    /// `GET /api/v1/participant-declarations`
    func listParticipantDeclarations(_ call: Call<Records>) throws -> Reply<NPQv1.ParticipantDeclarationsResponse>

    /// Declare that a participant has reached a milestone
    ///
    /// `POST /api/v1/participant-declarations`
    func createParticipantDeclaration(_ call: inout Call<Records>) throws -> Reply<NPQv1.ParticipantDeclarationResponse>

    /// Read a declaration
    ///
    /// `GET /api/v1/participant-declarations/{id}`
    func getParticipantDeclaration(
        id: String, _ call: Call<Records>
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
    func listNPQParticipantOutcomes(_ call: Call<Records>) throws -> Reply<NPQv1.ParticipantOutcomesResponse>

    /// List the outcomes of a participant
    ///
    /// `GET /api/v1/participants/npq/{id}/outcomes`
    func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse>

    /// Report the outcome of a participant
    ///
    /// `POST /api/v1/participants/npq/{id}/outcomes`
    func createNPQParticipantOutcome(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomeResponse>

    /// List participants
    ///
    /// `GET /api/v1/participants/npq`
    func listNPQParticipants(_ call: Call<Records>) throws -> Reply<NPQv1.ParticipantsResponse>

    /// Read a participant
    ///
    /// `GET /api/v1/participants/npq/{id}`
    func getNPQParticipant(id: String, _ call: Call<Records>) throws -> Reply<NPQv1.ParticipantResponse>

    /// Resume a participant
    ///
    /// `PUT /api/v1/participants/npq/{id}/resume`
    func resumeNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ParticipantResponse>

    /// Defer a participant
    ///
    /// `PUT /api/v1/participants/npq/{id}/defer`
    func deferNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ParticipantResponse>

    /// Withdraw a participant
    ///
    /// `PUT /api/v1/participants/npq/{id}/withdraw`
    func withdrawNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv1.ParticipantResponse>

    /// Move a participant to another schedule
    ///
    /// `PUT /api/v1/participants/npq/{id}/change-schedule`
    func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse>
}

extension NPQv1Routes {
    public func listNPQApplications(_ call: Call<Records>) throws -> Reply<NPQv1.ApplicationsResponse> { .generic }
    public func listNPQApplicationsCSV(_ call: Call<Records>) throws -> Reply<String> { .generic }
    public func getNPQApplication(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func acceptNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func rejectNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ApplicationResponse> { .generic }
    public func listParticipantDeclarationsCSV(_ call: Call<Records>) throws -> Reply<String> { .generic }
    public func listParticipantDeclarations(
        _ call: Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationsResponse> { .generic }
    public func createParticipantDeclaration(
        _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse> { .generic }
    public func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse> { .generic }
    public func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantDeclarationResponse> { .generic }
    public func listNPQParticipantOutcomes(
        _ call: Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse> { .generic }
    public func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomesResponse> { .generic }
    public func createNPQParticipantOutcome(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantOutcomeResponse> { .generic }
    public func listNPQParticipants(_ call: Call<Records>) throws -> Reply<NPQv1.ParticipantsResponse> { .generic }
    public func getNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func resumeNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func deferNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func withdrawNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv1.ParticipantResponse> { .generic }
    public func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<Records>
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
        bound.read("GET", "/api/v1/npq-applications") { try routes.listNPQApplications($0) }
        bound.read("GET", "/api/v1/npq-applications.csv") { try routes.listNPQApplicationsCSV($0) }
        bound.read("GET", "/api/v1/npq-applications/{id}") { try routes.getNPQApplication(id: try $0.path("id"), $0) }
        bound.write("POST", "/api/v1/npq-applications/{id}/accept") {
            try routes.acceptNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.write("POST", "/api/v1/npq-applications/{id}/reject") {
            try routes.rejectNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v1/npq-applications/{id}/change-funded-place") {
            try routes.changeNPQApplicationFundedPlace(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v1/participant-declarations.csv") { try routes.listParticipantDeclarationsCSV($0) }
        bound.read("GET", "/api/v1/participant-declarations") { try routes.listParticipantDeclarations($0) }
        bound.write("POST", "/api/v1/participant-declarations") { try routes.createParticipantDeclaration(&$0) }
        bound.read("GET", "/api/v1/participant-declarations/{id}") {
            try routes.getParticipantDeclaration(id: try $0.path("id"), $0)
        }
        bound.write("PUT", "/api/v1/participant-declarations/{id}/void") {
            try routes.voidParticipantDeclaration(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v1/participants/npq/outcomes") { try routes.listNPQParticipantOutcomes($0) }
        bound.read("GET", "/api/v1/participants/npq/{id}/outcomes") {
            try routes.listOutcomesOfNPQParticipant(id: try $0.path("id"), $0)
        }
        bound.write("POST", "/api/v1/participants/npq/{id}/outcomes") {
            try routes.createNPQParticipantOutcome(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v1/participants/npq") { try routes.listNPQParticipants($0) }
        bound.read("GET", "/api/v1/participants/npq/{id}") { try routes.getNPQParticipant(id: try $0.path("id"), $0) }
        bound.write("PUT", "/api/v1/participants/npq/{id}/resume") {
            try routes.resumeNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v1/participants/npq/{id}/defer") {
            try routes.deferNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v1/participants/npq/{id}/withdraw") {
            try routes.withdrawNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v1/participants/npq/{id}/change-schedule") {
            try routes.changeNPQParticipantSchedule(id: try $0.path("id"), &$0)
        }
        return bound
    }
}
