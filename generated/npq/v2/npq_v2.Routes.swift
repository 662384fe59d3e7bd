// Generated from specs/npq/v2.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// NPQ registration API. What training providers did with the people who registered for National Professional
/// Qualifications (NPQs) until v2 was switched off in 2025.
public enum NPQv2 {}

/// One function per operation of `specs/npq/v2.yaml`; each answers from the document until you implement it.
public protocol NPQv2Routes: Sendable {
    associatedtype Records: RecordSet = DocumentRecords

    /// List applications
    ///
    /// `GET /api/v2/npq-applications`
    func listNPQApplications(_ call: Call<Records>) throws -> Reply<NPQv2.ApplicationsResponse>

    /// List applications as CSV
    ///
    /// `GET /api/v2/npq-applications.csv`
    func listNPQApplicationsCSV(_ call: Call<Records>) throws -> Reply<String>

    /// Read an application
    ///
    /// `GET /api/v2/npq-applications/{id}`
    func getNPQApplication(id: String, _ call: Call<Records>) throws -> Reply<NPQv2.ApplicationResponse>

    /// Accept an application
    ///
    /// `POST /api/v2/npq-applications/{id}/accept`
    func acceptNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv2.ApplicationResponse>

    /// Reject an application
    ///
    /// `POST /api/v2/npq-applications/{id}/reject`
    func rejectNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv2.ApplicationResponse>

    /// Give or take away a funded place
    ///
    /// `PUT /api/v2/npq-applications/{id}/change-funded-place`
    func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ApplicationResponse>

    /// List declarations as CSV
    ///
    /// `GET /api/v2/participant-declarations.csv`
    func listParticipantDeclarationsCSV(_ call: Call<Records>) throws -> Reply<String>

    /// List declarations
    ///
    /// `GET /api/v2/participant-declarations`
    func listParticipantDeclarations(_ call: Call<Records>) throws -> Reply<NPQv2.ParticipantDeclarationsResponse>

    /// Declare that a participant has reached a milestone
    ///
    /// `POST /api/v2/participant-declarations`
    func createParticipantDeclaration(_ call: inout Call<Records>) throws -> Reply<NPQv2.ParticipantDeclarationResponse>

    /// Read a declaration
    ///
    /// `GET /api/v2/participant-declarations/{id}`
    func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantDeclarationResponse>

    /// Take back a declaration
    ///
    /// `PUT /api/v2/participant-declarations/{id}/void`
    func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantDeclarationResponse>

    /// List enrolments as CSV
    ///
    /// `GET /api/v2/npq-enrolments.csv`
    func listNPQEnrolmentsCSV(_ call: Call<Records>) throws -> Reply<String>

    /// List the outcomes of all participants
    ///
    /// `GET /api/v2/participants/npq/outcomes`
    func listNPQParticipantOutcomes(_ call: Call<Records>) throws -> Reply<NPQv2.ParticipantOutcomesResponse>

    /// List the outcomes of a participant
    ///
    /// `GET /api/v2/participants/npq/{id}/outcomes`
    func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantOutcomesResponse>

    /// Report the outcome of a participant
    ///
    /// `POST /api/v2/participants/npq/{id}/outcomes`
    func createNPQParticipantOutcome(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantOutcomeResponse>

    /// List participants
    ///
    /// `GET /api/v2/participants/npq`
    func listNPQParticipants(_ call: Call<Records>) throws -> Reply<NPQv2.ParticipantsResponse>

    /// Read a participant
    ///
    /// `GET /api/v2/participants/npq/{id}`
    func getNPQParticipant(id: String, _ call: Call<Records>) throws -> Reply<NPQv2.ParticipantResponse>

    /// Resume a participant
    ///
    /// `PUT /api/v2/participants/npq/{id}/resume`
    func resumeNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv2.ParticipantResponse>

    /// Defer a participant
    ///
    /// `PUT /api/v2/participants/npq/{id}/defer`
    func deferNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv2.ParticipantResponse>

    /// Withdraw a participant
    ///
    /// `PUT /api/v2/participants/npq/{id}/withdraw`
    func withdrawNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv2.ParticipantResponse>

    /// Move a participant to another schedule
    ///
    /// `PUT /api/v2/participants/npq/{id}/change-schedule`
    func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantResponse>
}

extension NPQv2Routes {
    public func listNPQApplications(_ call: Call<Records>) throws -> Reply<NPQv2.ApplicationsResponse> { .generic }
    public func listNPQApplicationsCSV(_ call: Call<Records>) throws -> Reply<String> { .generic }
    public func getNPQApplication(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv2.ApplicationResponse> { .generic }
    public func acceptNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ApplicationResponse> { .generic }
    public func rejectNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ApplicationResponse> { .generic }
    public func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ApplicationResponse> { .generic }
    public func listParticipantDeclarationsCSV(_ call: Call<Records>) throws -> Reply<String> { .generic }
    public func listParticipantDeclarations(
        _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantDeclarationsResponse> { .generic }
    public func createParticipantDeclaration(
        _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantDeclarationResponse> { .generic }
    public func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantDeclarationResponse> { .generic }
    public func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantDeclarationResponse> { .generic }
    public func listNPQEnrolmentsCSV(_ call: Call<Records>) throws -> Reply<String> { .generic }
    public func listNPQParticipantOutcomes(
        _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantOutcomesResponse> { .generic }
    public func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantOutcomesResponse> { .generic }
    public func createNPQParticipantOutcome(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantOutcomeResponse> { .generic }
    public func listNPQParticipants(_ call: Call<Records>) throws -> Reply<NPQv2.ParticipantsResponse> { .generic }
    public func getNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv2.ParticipantResponse> { .generic }
    public func resumeNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantResponse> { .generic }
    public func deferNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantResponse> { .generic }
    public func withdrawNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantResponse> { .generic }
    public func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv2.ParticipantResponse> { .generic }
}

extension NPQv2Routes {
    /// The document alone as a service, with these functions.
    public var service: Service { Service(name: "npq", [NPQv2.bind(self)]) }
}

extension NPQv2 {
    /// The document, its operations served by `routes`.
    public static func bind<Routes: NPQv2Routes>(_ routes: Routes) -> BoundDocument<Routes.Records> {
        var bound = BoundDocument<Routes.Records>(name: "v2", document: document)
        bound.read("GET", "/api/v2/npq-applications") { try routes.listNPQApplications($0) }
        bound.read("GET", "/api/v2/npq-applications.csv") { try routes.listNPQApplicationsCSV($0) }
        bound.read("GET", "/api/v2/npq-applications/{id}") { try routes.getNPQApplication(id: try $0.path("id"), $0) }
        bound.write("POST", "/api/v2/npq-applications/{id}/accept") {
            try routes.acceptNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.write("POST", "/api/v2/npq-applications/{id}/reject") {
            try routes.rejectNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v2/npq-applications/{id}/change-funded-place") {
            try routes.changeNPQApplicationFundedPlace(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v2/participant-declarations.csv") { try routes.listParticipantDeclarationsCSV($0) }
        bound.read("GET", "/api/v2/participant-declarations") { try routes.listParticipantDeclarations($0) }
        bound.write("POST", "/api/v2/participant-declarations") { try routes.createParticipantDeclaration(&$0) }
        bound.read("GET", "/api/v2/participant-declarations/{id}") {
            try routes.getParticipantDeclaration(id: try $0.path("id"), $0)
        }
        bound.write("PUT", "/api/v2/participant-declarations/{id}/void") {
            try routes.voidParticipantDeclaration(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v2/npq-enrolments.csv") { try routes.listNPQEnrolmentsCSV($0) }
        bound.read("GET", "/api/v2/participants/npq/outcomes") { try routes.listNPQParticipantOutcomes($0) }
        bound.read("GET", "/api/v2/participants/npq/{id}/outcomes") {
            try routes.listOutcomesOfNPQParticipant(id: try $0.path("id"), $0)
        }
        bound.write("POST", "/api/v2/participants/npq/{id}/outcomes") {
            try routes.createNPQParticipantOutcome(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v2/participants/npq") { try routes.listNPQParticipants($0) }
        bound.read("GET", "/api/v2/participants/npq/{id}") { try routes.getNPQParticipant(id: try $0.path("id"), $0) }
        bound.write("PUT", "/api/v2/participants/npq/{id}/resume") {
            try routes.resumeNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v2/participants/npq/{id}/defer") {
            try routes.deferNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v2/participants/npq/{id}/withdraw") {
            try routes.withdrawNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v2/participants/npq/{id}/change-schedule") {
            try routes.changeNPQParticipantSchedule(id: try $0.path("id"), &$0)
        }
        return bound
    }
}
