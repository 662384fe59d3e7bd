import LeadProviderAPI
import MockRuntime

extension RECTSandbox {
    /// §13: participants with a move before or after which the caller trains them.
    func listParticipantTransfers(
        _ call: Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantTransfersResponse> {
        let scope = scope(call)
        let page = try RECTRecords.Participant.transferList.page(in: scope)
        return .ok(.init(data: page.map { RECTv3.ParticipantTransfer($0, in: scope) }))
    }

    func getTransfersOfParticipant(
        id: String, _ call: Call<RECTRecords>
    ) throws -> Reply<RECTv3.ParticipantTransferResponse> {
        let scope = scope(call)
        return .ok(.init(data: .init(try RECTRecords.Participant.transferList.record(id, in: scope), in: scope)))
    }
}

extension RECTRecords.Participant {
    /// §5.3: sorted by the participant's `updated_at`.
    fileprivate static let transferList = RECTList<Self>(
        \.participants, order: [.by("created_at", \.createdAt)],
        sortable: [.by("created_at", \.createdAt), .by("updated_at", \.updatedAt), .by("id", \.id)],
        filters: [.since { participant, scope in scope.records.lastBoundaryUpdate(of: participant) }],
        where: { participant, scope in !scope.transfers(of: participant).isEmpty })
}

extension RECTScope {
    fileprivate func transfers(of participant: RECTRecords.Participant) -> [Transfer] {
        records.transfers(of: participant).filter { $0.involves(caller) }
    }
}

extension RECTv3.ParticipantTransfer {
    fileprivate init(_ participant: RECTRecords.Participant, in scope: RECTScope) {
        let transfers = scope.transfers(of: participant)
        self.init(
            id: participant.id, type: .participantTransfer,
            attributes: Attributes(
                updatedAt: (transfers.map(\.updatedAt).max() ?? participant.updatedAt).utcSeconds,
                transfers: transfers.map { .init($0, of: participant, in: scope) }))
    }
}

extension RECTv3.Transfer {
    fileprivate init(_ transfer: Transfer, of participant: RECTRecords.Participant, in scope: RECTScope) {
        func urn(_ training: Training) -> String { scope.records.schools[training.stay.schoolID]?.urn ?? "" }
        func provider(_ training: Training) -> String? {
            training.providerID.flatMap { scope.records.providers[$0]?.name }
        }
        self.init(
            trainingRecordID: participant.trainingRecordID(as: transfer.leaving.stay.role),
            transferType: transfer.type, status: transfer.status(on: scope.today),
            createdAt: transfer.leaving.period.createdAt.utcSeconds,
            leaving: .init(
                schoolUrn: urn(transfer.leaving), provider: provider(transfer.leaving), date: transfer.leftOn),
            joining: transfer.joining.map {
                .init(schoolUrn: urn($0), provider: provider($0), date: $0.period.startedOn)
            })
    }
}
