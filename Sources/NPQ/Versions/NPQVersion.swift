import MockRuntime

/// A version of the API: its rules, and its document's names for what is sent and received.
protocol NPQVersion {
    static var rules: VersionRules { get }

    associatedtype Application: RecordView<NPQRecords.Application>
    associatedtype ApplicationResponse: DataResponse<Application>
    associatedtype ApplicationsResponse: DataResponse<[Application]>
    associatedtype ParticipantDeclaration: RecordView<NPQRecords.Declaration>
    associatedtype ParticipantDeclarationResponse: DataResponse<ParticipantDeclaration>
    associatedtype ParticipantDeclarationsResponse: DataResponse<[ParticipantDeclaration]>
    associatedtype Participant: RecordView<SeenParticipant>
    associatedtype ParticipantResponse: DataResponse<Participant>
    associatedtype ParticipantsResponse: DataResponse<[Participant]>
    associatedtype ParticipantOutcome: RecordView<NPQRecords.Outcome>
    associatedtype ParticipantOutcomeResponse: DataResponse<ParticipantOutcome>
    associatedtype ParticipantOutcomesResponse: DataResponse<[ParticipantOutcome]>

    associatedtype DeferralReason: OpenEnum where DeferralReason.RawValue == String
    associatedtype WithdrawalReason: OpenEnum where WithdrawalReason.RawValue == String
}

/// A version with lists in CSV.
protocol NPQVersionWithCSV: NPQVersion {}

/// What a version shows of a record.
protocol RecordView<Source>: JSONModel {
    associatedtype Source
    init(_ source: Source, in records: NPQRecords)
}

/// `{"data": …}`, of one record or of several.
protocol DataResponse<Content>: JSONModel {
    associatedtype Content
    init(data: Content)
}

extension Reply where Body: DataResponse {
    static func data<View: RecordView>(_ source: View.Source, in records: NPQRecords) -> Reply
    where Body: DataResponse<View> { .ok(Body(data: View(source, in: records))) }

    static func data<View: RecordView>(_ sources: TableRows<View.Source>, in records: NPQRecords) -> Reply
    where Body: DataResponse<[View]>, View.Source: Record {
        .ok(Body(data: sources.map { View($0, in: records) }))
    }
}

// MARK: The versions

extension NPQv1: NPQVersionWithCSV {
    static var rules: VersionRules { .beforeV3 }
}
extension NPQv1.ApplicationResponse: DataResponse {}
extension NPQv1.ApplicationsResponse: DataResponse {}
extension NPQv1.ParticipantDeclarationResponse: DataResponse {}
extension NPQv1.ParticipantDeclarationsResponse: DataResponse {}
extension NPQv1.ParticipantResponse: DataResponse {}
extension NPQv1.ParticipantsResponse: DataResponse {}
extension NPQv1.ParticipantOutcomeResponse: DataResponse {}
extension NPQv1.ParticipantOutcomesResponse: DataResponse {}

extension NPQv2: NPQVersionWithCSV {
    static var rules: VersionRules { .beforeV3 }
}
extension NPQv2.ParticipantDeclarationResponse: DataResponse {}
extension NPQv2.ParticipantDeclarationsResponse: DataResponse {}
extension NPQv2.ParticipantResponse: DataResponse {}
extension NPQv2.ParticipantsResponse: DataResponse {}

extension NPQv3: NPQVersion {
    static var rules: VersionRules { .v3 }
}
extension NPQv3.ApplicationResponse: DataResponse {}
extension NPQv3.ApplicationsResponse: DataResponse {}
extension NPQv3.ParticipantDeclarationResponse: DataResponse {}
extension NPQv3.ParticipantDeclarationsResponse: DataResponse {}
extension NPQv3.ParticipantResponse: DataResponse {}
extension NPQv3.ParticipantsResponse: DataResponse {}
extension NPQv3.ParticipantOutcomeResponse: DataResponse {}
extension NPQv3.ParticipantOutcomesResponse: DataResponse {}
