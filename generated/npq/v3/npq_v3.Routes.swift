// Generated from specs/npq/v3.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// NPQ registration API. What training providers do with the people who register for National Professional
/// Qualifications (NPQs): accept or reject applications, follow participants through their training, declare milestones
/// to be paid for, and report outcomes.
public enum NPQv3 {}

/// One function per operation of `specs/npq/v3.yaml`; each answers from the document until you implement it.
public protocol NPQv3Routes: Sendable {
    associatedtype Records: RecordSet = DocumentRecords

    /// List applications
    ///
    /// `GET /api/v3/npq-applications`
    func listNPQApplications(_ call: Call<Records>) throws -> Reply<NPQv3.ApplicationsResponse>

    /// Read an application
    ///
    /// `GET /api/v3/npq-applications/{id}`
    func getNPQApplication(id: String, _ call: Call<Records>) throws -> Reply<NPQv3.ApplicationResponse>

    /// Accept an application
    ///
    /// `POST /api/v3/npq-applications/{id}/accept`
    func acceptNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv3.ApplicationResponse>

    /// Reject an application
    ///
    /// `POST /api/v3/npq-applications/{id}/reject`
    func rejectNPQApplication(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv3.ApplicationResponse>

    /// Give or take away a funded place
    ///
    /// `PUT /api/v3/npq-applications/{id}/change-funded-place`
    func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ApplicationResponse>

    /// List declarations
    ///
    /// `GET /api/v3/participant-declarations`
    func listParticipantDeclarations(_ call: Call<Records>) throws -> Reply<NPQv3.ParticipantDeclarationsResponse>

    /// Declare that a participant has reached a milestone
    ///
    /// `POST /api/v3/participant-declarations`
    func createParticipantDeclaration(_ call: inout Call<Records>) throws -> Reply<NPQv3.ParticipantDeclarationResponse>

    /// Read a declaration
    ///
    /// `GET /api/v3/participant-declarations/{id}`
    func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse>

    /// Take back a declaration
    ///
    /// `PUT /api/v3/participant-declarations/{id}/void`
    func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse>

    /// Replace the delivery partners of a declaration
    ///
    /// `PUT /api/v3/participant-declarations/{id}/change-delivery-partner`
    func changeParticipantDeclarationDeliveryPartner(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse>

    /// List delivery partners
    ///
    /// `GET /api/v3/delivery-partners`
    func listDeliveryPartners(_ call: Call<Records>) throws -> Reply<NPQv3.DeliveryPartnersResponse>

    /// Read a delivery partner
    ///
    /// `GET /api/v3/delivery-partners/{id}`
    func getDeliveryPartner(id: String, _ call: Call<Records>) throws -> Reply<NPQv3.DeliveryPartnerResponse>

    /// List the outcomes of all participants
    ///
    /// `GET /api/v3/participants/npq/outcomes`
    func listNPQParticipantOutcomes(_ call: Call<Records>) throws -> Reply<NPQv3.ParticipantOutcomesResponse>

    /// List the outcomes of a participant
    ///
    /// `GET /api/v3/participants/npq/{id}/outcomes`
    func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantOutcomesResponse>

    /// Report the outcome of a participant
    ///
    /// `POST /api/v3/participants/npq/{id}/outcomes`
    func createNPQParticipantOutcome(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantOutcomeResponse>

    /// List participants
    ///
    /// `GET /api/v3/participants/npq`
    func listNPQParticipants(_ call: Call<Records>) throws -> Reply<NPQv3.ParticipantsResponse>

    /// Read a participant
    ///
    /// `GET /api/v3/participants/npq/{id}`
    func getNPQParticipant(id: String, _ call: Call<Records>) throws -> Reply<NPQv3.ParticipantResponse>

    /// Resume a participant
    ///
    /// `PUT /api/v3/participants/npq/{id}/resume`
    func resumeNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv3.ParticipantResponse>

    /// Defer a participant
    ///
    /// `PUT /api/v3/participants/npq/{id}/defer`
    func deferNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv3.ParticipantResponse>

    /// Withdraw a participant
    ///
    /// `PUT /api/v3/participants/npq/{id}/withdraw`
    func withdrawNPQParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<NPQv3.ParticipantResponse>

    /// Move a participant to another schedule
    ///
    /// `PUT /api/v3/participants/npq/{id}/change-schedule`
    func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantResponse>

    /// List statements
    ///
    /// `GET /api/v3/statements`
    func listStatements(_ call: Call<Records>) throws -> Reply<NPQv3.StatementsResponse>

    /// Read a statement
    ///
    /// `GET /api/v3/statements/{id}`
    func getStatement(id: String, _ call: Call<Records>) throws -> Reply<NPQv3.StatementResponse>
}

extension NPQv3Routes {
    public func listNPQApplications(_ call: Call<Records>) throws -> Reply<NPQv3.ApplicationsResponse> { .generic }
    public func getNPQApplication(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.ApplicationResponse> { .generic }
    public func acceptNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ApplicationResponse> { .generic }
    public func rejectNPQApplication(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ApplicationResponse> { .generic }
    public func changeNPQApplicationFundedPlace(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ApplicationResponse> { .generic }
    public func listParticipantDeclarations(
        _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationsResponse> { .generic }
    public func createParticipantDeclaration(
        _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse> { .generic }
    public func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse> { .generic }
    public func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse> { .generic }
    public func changeParticipantDeclarationDeliveryPartner(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantDeclarationResponse> { .generic }
    public func listDeliveryPartners(_ call: Call<Records>) throws -> Reply<NPQv3.DeliveryPartnersResponse> { .generic }
    public func getDeliveryPartner(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.DeliveryPartnerResponse> { .generic }
    public func listNPQParticipantOutcomes(
        _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantOutcomesResponse> { .generic }
    public func listOutcomesOfNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantOutcomesResponse> { .generic }
    public func createNPQParticipantOutcome(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantOutcomeResponse> { .generic }
    public func listNPQParticipants(_ call: Call<Records>) throws -> Reply<NPQv3.ParticipantsResponse> { .generic }
    public func getNPQParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<NPQv3.ParticipantResponse> { .generic }
    public func resumeNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantResponse> { .generic }
    public func deferNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantResponse> { .generic }
    public func withdrawNPQParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantResponse> { .generic }
    public func changeNPQParticipantSchedule(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<NPQv3.ParticipantResponse> { .generic }
    public func listStatements(_ call: Call<Records>) throws -> Reply<NPQv3.StatementsResponse> { .generic }
    public func getStatement(id: String, _ call: Call<Records>) throws -> Reply<NPQv3.StatementResponse> { .generic }
}

extension NPQv3Routes {
    /// The document alone as a service, with these functions.
    public var service: Service { Service(name: "npq", [NPQv3.bind(self)]) }
}

extension NPQv3 {
    /// The document, its operations served by `routes`.
    public static func bind<Routes: NPQv3Routes>(_ routes: Routes) -> BoundDocument<Routes.Records> {
        var bound = BoundDocument<Routes.Records>(name: "v3", document: document)
        bound.read("GET", "/api/v3/npq-applications") { try routes.listNPQApplications($0) }
        bound.read("GET", "/api/v3/npq-applications/{id}") { try routes.getNPQApplication(id: try $0.path("id"), $0) }
        bound.write("POST", "/api/v3/npq-applications/{id}/accept") {
            try routes.acceptNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.write("POST", "/api/v3/npq-applications/{id}/reject") {
            try routes.rejectNPQApplication(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/npq-applications/{id}/change-funded-place") {
            try routes.changeNPQApplicationFundedPlace(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v3/participant-declarations") { try routes.listParticipantDeclarations($0) }
        bound.write("POST", "/api/v3/participant-declarations") { try routes.createParticipantDeclaration(&$0) }
        bound.read("GET", "/api/v3/participant-declarations/{id}") {
            try routes.getParticipantDeclaration(id: try $0.path("id"), $0)
        }
        bound.write("PUT", "/api/v3/participant-declarations/{id}/void") {
            try routes.voidParticipantDeclaration(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participant-declarations/{id}/change-delivery-partner") {
            try routes.changeParticipantDeclarationDeliveryPartner(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v3/delivery-partners") { try routes.listDeliveryPartners($0) }
        bound.read("GET", "/api/v3/delivery-partners/{id}") { try routes.getDeliveryPartner(id: try $0.path("id"), $0) }
        bound.read("GET", "/api/v3/participants/npq/outcomes") { try routes.listNPQParticipantOutcomes($0) }
        bound.read("GET", "/api/v3/participants/npq/{id}/outcomes") {
            try routes.listOutcomesOfNPQParticipant(id: try $0.path("id"), $0)
        }
        bound.write("POST", "/api/v3/participants/npq/{id}/outcomes") {
            try routes.createNPQParticipantOutcome(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v3/participants/npq") { try routes.listNPQParticipants($0) }
        bound.read("GET", "/api/v3/participants/npq/{id}") { try routes.getNPQParticipant(id: try $0.path("id"), $0) }
        bound.write("PUT", "/api/v3/participants/npq/{id}/resume") {
            try routes.resumeNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participants/npq/{id}/defer") {
            try routes.deferNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participants/npq/{id}/withdraw") {
            try routes.withdrawNPQParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participants/npq/{id}/change-schedule") {
            try routes.changeNPQParticipantSchedule(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v3/statements") { try routes.listStatements($0) }
        bound.read("GET", "/api/v3/statements/{id}") { try routes.getStatement(id: try $0.path("id"), $0) }
        return bound
    }
}
