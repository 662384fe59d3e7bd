import LeadProviderAPI
import MockRuntime

/// A version of the API: its number, and its document's names for what is sent and received.
protocol NPQVersion {
    static var number: Int { get }

    associatedtype Application: NPQView<NPQRecords.Application>
    associatedtype ApplicationResponse: DataResponse<Application>
    associatedtype ApplicationsResponse: DataResponse<[Application]>
    associatedtype ParticipantDeclaration: NPQView<NPQRecords.Declaration>
    associatedtype ParticipantDeclarationResponse: DataResponse<ParticipantDeclaration>
    associatedtype ParticipantDeclarationsResponse: DataResponse<[ParticipantDeclaration]>
    associatedtype Participant: NPQView<SeenParticipant>
    associatedtype ParticipantResponse: DataResponse<Participant>
    associatedtype ParticipantsResponse: DataResponse<[Participant]>
    associatedtype ParticipantOutcome: NPQView<NPQRecords.Outcome>
    associatedtype ParticipantOutcomeResponse: DataResponse<ParticipantOutcome>
    associatedtype ParticipantOutcomesResponse: DataResponse<[ParticipantOutcome]>
}

/// What a version shows of a record.
protocol NPQView<Source>: JSONModel {
    associatedtype Source
    init(_ source: Source, in scope: NPQScope)
}

/// `{"data": …}`, of one record or of several.
protocol DataResponse<Content>: JSONModel {
    associatedtype Content
    init(data: Content)
}

extension Reply where Body: DataResponse {
    static func data<View: NPQView>(_ source: View.Source, in scope: NPQScope) -> Reply
    where Body: DataResponse<View> { .ok(Body(data: View(source, in: scope))) }

    static func data<View: NPQView>(_ rows: TableRows<View.Source>, in scope: NPQScope) -> Reply
    where Body: DataResponse<[View]>, View.Source: Record { .ok(Body(data: rows.map { View($0, in: scope) })) }
}

extension RecordList where Records == NPQRecords {
    /// The requested page as a version shows it.
    func answer<View: NPQView<Element>, Body: DataResponse<[View]>>(in scope: NPQScope) throws -> Reply<Body> {
        .data(try page(in: scope), in: scope)
    }

    /// One record as a version shows it.
    func answer<View: NPQView<Element>, Body: DataResponse<View>>(
        _ id: String, in scope: NPQScope
    ) throws -> Reply<Body> { .data(try record(id, in: scope), in: scope) }
}

// MARK: The versions

extension NPQv1: NPQVersion {
    static var number: Int { 1 }
}
extension NPQv1.ApplicationResponse: DataResponse {}
extension NPQv1.ApplicationsResponse: DataResponse {}
extension NPQv1.ParticipantDeclarationResponse: DataResponse {}
extension NPQv1.ParticipantDeclarationsResponse: DataResponse {}
extension NPQv1.ParticipantResponse: DataResponse {}
extension NPQv1.ParticipantsResponse: DataResponse {}
extension NPQv1.ParticipantOutcomeResponse: DataResponse {}
extension NPQv1.ParticipantOutcomesResponse: DataResponse {}

extension NPQv2: NPQVersion {
    static var number: Int { 2 }
}
extension NPQv2.ParticipantDeclarationResponse: DataResponse {}
extension NPQv2.ParticipantDeclarationsResponse: DataResponse {}
extension NPQv2.ParticipantResponse: DataResponse {}
extension NPQv2.ParticipantsResponse: DataResponse {}

extension NPQv3: NPQVersion {
    static var number: Int { 3 }
}
extension NPQv3.ApplicationResponse: DataResponse {}
extension NPQv3.ApplicationsResponse: DataResponse {}
extension NPQv3.ParticipantDeclarationResponse: DataResponse {}
extension NPQv3.ParticipantDeclarationsResponse: DataResponse {}
extension NPQv3.ParticipantResponse: DataResponse {}
extension NPQv3.ParticipantsResponse: DataResponse {}
extension NPQv3.ParticipantOutcomeResponse: DataResponse {}
extension NPQv3.ParticipantOutcomesResponse: DataResponse {}
extension NPQv3.DeliveryPartnerResponse: DataResponse {}
extension NPQv3.DeliveryPartnersResponse: DataResponse {}
extension NPQv3.StatementResponse: DataResponse {}
extension NPQv3.StatementsResponse: DataResponse {}
