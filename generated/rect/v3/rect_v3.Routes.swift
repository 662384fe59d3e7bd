// Generated from specs/rect/v3.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

/// Register early career teachers (RECT) API. Lead providers use it to confirm partnerships with schools, to follow
/// early career teachers (ECTs) and mentors through their training, and to declare the milestones that they are paid
/// for.
public enum RECTv3 {}

/// One function per operation of `specs/rect/v3.yaml`; each answers from the document until you implement it.
public protocol RECTv3Routes: Sendable {
    associatedtype Records: RecordSet = DocumentRecords

    /// List participants
    ///
    /// `GET /api/v3/participants`
    func listParticipants(_ call: Call<Records>) throws -> Reply<RECTv3.ParticipantsResponse>

    /// List transfers
    ///
    /// `GET /api/v3/participants/transfers`
    func listParticipantTransfers(_ call: Call<Records>) throws -> Reply<RECTv3.ParticipantTransfersResponse>

    /// Read a participant
    ///
    /// `GET /api/v3/participants/{id}`
    func getParticipant(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.ParticipantResponse>

    /// Read the transfers of a participant
    ///
    /// `GET /api/v3/participants/{id}/transfers`
    func getTransfersOfParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantTransferResponse>

    /// Defer a participant
    ///
    /// `PUT /api/v3/participants/{id}/defer`
    func deferParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<RECTv3.ParticipantResponse>

    /// Resume a participant
    ///
    /// `PUT /api/v3/participants/{id}/resume`
    func resumeParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<RECTv3.ParticipantResponse>

    /// Withdraw a participant
    ///
    /// `PUT /api/v3/participants/{id}/withdraw`
    func withdrawParticipant(id: String, _ call: inout Call<Records>) throws -> Reply<RECTv3.ParticipantResponse>

    /// Move a participant to another schedule
    ///
    /// `PUT /api/v3/participants/{id}/change-schedule`
    func changeParticipantSchedule(id: String, _ call: inout Call<Records>) throws -> Reply<RECTv3.ParticipantResponse>

    /// List declarations
    ///
    /// `GET /api/v3/participant-declarations`
    func listParticipantDeclarations(_ call: Call<Records>) throws -> Reply<RECTv3.ParticipantDeclarationsResponse>

    /// Declare that a participant has reached a milestone
    ///
    /// `POST /api/v3/participant-declarations`
    func createParticipantDeclaration(
        _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse>

    /// Read a declaration
    ///
    /// `GET /api/v3/participant-declarations/{id}`
    func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse>

    /// Void a declaration
    ///
    /// `PUT /api/v3/participant-declarations/{id}/void`
    func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse>

    /// List partnerships
    ///
    /// `GET /api/v3/partnerships`
    func listPartnerships(_ call: Call<Records>) throws -> Reply<RECTv3.PartnershipsResponse>

    /// Confirm a partnership with a school
    ///
    /// `POST /api/v3/partnerships`
    func createPartnership(_ call: inout Call<Records>) throws -> Reply<RECTv3.PartnershipResponse>

    /// Read a partnership
    ///
    /// `GET /api/v3/partnerships/{id}`
    func getPartnership(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.PartnershipResponse>

    /// Change the delivery partner of a partnership
    ///
    /// `PUT /api/v3/partnerships/{id}`
    func updatePartnership(id: String, _ call: inout Call<Records>) throws -> Reply<RECTv3.PartnershipResponse>

    /// List schools
    ///
    /// `GET /api/v3/schools`
    func listSchools(_ call: Call<Records>) throws -> Reply<RECTv3.SchoolsResponse>

    /// Read a school
    ///
    /// `GET /api/v3/schools/{id}`
    func getSchool(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.SchoolResponse>

    /// List delivery partners
    ///
    /// `GET /api/v3/delivery-partners`
    func listDeliveryPartners(_ call: Call<Records>) throws -> Reply<RECTv3.DeliveryPartnersResponse>

    /// Read a delivery partner
    ///
    /// `GET /api/v3/delivery-partners/{id}`
    func getDeliveryPartner(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.DeliveryPartnerResponse>

    /// List statements
    ///
    /// `GET /api/v3/statements`
    func listStatements(_ call: Call<Records>) throws -> Reply<RECTv3.StatementsResponse>

    /// Read a statement
    ///
    /// `GET /api/v3/statements/{id}`
    func getStatement(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.StatementResponse>

    /// List unfunded mentors
    ///
    /// `GET /api/v3/unfunded-mentors`
    func listUnfundedMentors(_ call: Call<Records>) throws -> Reply<RECTv3.UnfundedMentorsResponse>

    /// Read an unfunded mentor
    ///
    /// `GET /api/v3/unfunded-mentors/{id}`
    func getUnfundedMentor(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.UnfundedMentorResponse>
}

extension RECTv3Routes {
    public func listParticipants(_ call: Call<Records>) throws -> Reply<RECTv3.ParticipantsResponse> { .generic }
    public func listParticipantTransfers(
        _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantTransfersResponse> { .generic }
    public func getParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantResponse> { .generic }
    public func getTransfersOfParticipant(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantTransferResponse> { .generic }
    public func deferParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantResponse> { .generic }
    public func resumeParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantResponse> { .generic }
    public func withdrawParticipant(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantResponse> { .generic }
    public func changeParticipantSchedule(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantResponse> { .generic }
    public func listParticipantDeclarations(
        _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationsResponse> { .generic }
    public func createParticipantDeclaration(
        _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse> { .generic }
    public func getParticipantDeclaration(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse> { .generic }
    public func voidParticipantDeclaration(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.ParticipantDeclarationResponse> { .generic }
    public func listPartnerships(_ call: Call<Records>) throws -> Reply<RECTv3.PartnershipsResponse> { .generic }
    public func createPartnership(_ call: inout Call<Records>) throws -> Reply<RECTv3.PartnershipResponse> { .generic }
    public func getPartnership(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.PartnershipResponse> { .generic }
    public func updatePartnership(
        id: String, _ call: inout Call<Records>
    ) throws -> Reply<RECTv3.PartnershipResponse> { .generic }
    public func listSchools(_ call: Call<Records>) throws -> Reply<RECTv3.SchoolsResponse> { .generic }
    public func getSchool(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.SchoolResponse> { .generic }
    public func listDeliveryPartners(
        _ call: Call<Records>
    ) throws -> Reply<RECTv3.DeliveryPartnersResponse> { .generic }
    public func getDeliveryPartner(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.DeliveryPartnerResponse> { .generic }
    public func listStatements(_ call: Call<Records>) throws -> Reply<RECTv3.StatementsResponse> { .generic }
    public func getStatement(id: String, _ call: Call<Records>) throws -> Reply<RECTv3.StatementResponse> { .generic }
    public func listUnfundedMentors(_ call: Call<Records>) throws -> Reply<RECTv3.UnfundedMentorsResponse> { .generic }
    public func getUnfundedMentor(
        id: String, _ call: Call<Records>
    ) throws -> Reply<RECTv3.UnfundedMentorResponse> { .generic }
}

extension RECTv3Routes {
    /// The document alone as a service, with these functions.
    public var service: Service { Service(name: "rect", [RECTv3.bind(self)]) }
}

extension RECTv3 {
    /// The document, its operations served by `routes`.
    public static func bind<Routes: RECTv3Routes>(_ routes: Routes) -> BoundDocument<Routes.Records> {
        var bound = BoundDocument<Routes.Records>(name: "v3", document: document)
        bound.read("GET", "/api/v3/participants") { try routes.listParticipants($0) }
        bound.read("GET", "/api/v3/participants/transfers") { try routes.listParticipantTransfers($0) }
        bound.read("GET", "/api/v3/participants/{id}") { try routes.getParticipant(id: try $0.path("id"), $0) }
        bound.read("GET", "/api/v3/participants/{id}/transfers") {
            try routes.getTransfersOfParticipant(id: try $0.path("id"), $0)
        }
        bound.write("PUT", "/api/v3/participants/{id}/defer") {
            try routes.deferParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participants/{id}/resume") {
            try routes.resumeParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participants/{id}/withdraw") {
            try routes.withdrawParticipant(id: try $0.path("id"), &$0)
        }
        bound.write("PUT", "/api/v3/participants/{id}/change-schedule") {
            try routes.changeParticipantSchedule(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v3/participant-declarations") { try routes.listParticipantDeclarations($0) }
        bound.write("POST", "/api/v3/participant-declarations") { try routes.createParticipantDeclaration(&$0) }
        bound.read("GET", "/api/v3/participant-declarations/{id}") {
            try routes.getParticipantDeclaration(id: try $0.path("id"), $0)
        }
        bound.write("PUT", "/api/v3/participant-declarations/{id}/void") {
            try routes.voidParticipantDeclaration(id: try $0.path("id"), &$0)
        }
        bound.read("GET", "/api/v3/partnerships") { try routes.listPartnerships($0) }
        bound.write("POST", "/api/v3/partnerships") { try routes.createPartnership(&$0) }
        bound.read("GET", "/api/v3/partnerships/{id}") { try routes.getPartnership(id: try $0.path("id"), $0) }
        bound.write("PUT", "/api/v3/partnerships/{id}") { try routes.updatePartnership(id: try $0.path("id"), &$0) }
        bound.read("GET", "/api/v3/schools") { try routes.listSchools($0) }
        bound.read("GET", "/api/v3/schools/{id}") { try routes.getSchool(id: try $0.path("id"), $0) }
        bound.read("GET", "/api/v3/delivery-partners") { try routes.listDeliveryPartners($0) }
        bound.read("GET", "/api/v3/delivery-partners/{id}") { try routes.getDeliveryPartner(id: try $0.path("id"), $0) }
        bound.read("GET", "/api/v3/statements") { try routes.listStatements($0) }
        bound.read("GET", "/api/v3/statements/{id}") { try routes.getStatement(id: try $0.path("id"), $0) }
        bound.read("GET", "/api/v3/unfunded-mentors") { try routes.listUnfundedMentors($0) }
        bound.read("GET", "/api/v3/unfunded-mentors/{id}") { try routes.getUnfundedMentor(id: try $0.path("id"), $0) }
        return bound
    }
}
