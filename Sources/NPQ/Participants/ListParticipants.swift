import MockRuntime

extension NPQSandbox {
    /// §3: the people with an application that the caller accepted.
    func listNPQParticipants(
        _ call: Call<NPQRecords>
    ) throws -> Reply<Version.ParticipantsResponse> {
        let list = ListRequest(
            call.request, of: Version.rules, filtersOfV3: ["training_status", "from_participant_id"])
        let (records, caller) = (call.records, call.caller)
        let status = try list.trainingStatus()
        let formerID = list.filter("from_participant_id").map { UUIDText.normalized($0) }
        let accepted = records.applications[.providerID, caller ?? ""].filter {
            $0.status == .accepted && records.knows($0.cohort, by: Version.rules)
                && (status == nil || $0.shownTrainingStatus == status)
        }
        let ids = Set(accepted.map(\.participantID))
        var rows = records.participants.rows.filter { ids.contains($0.id) }
        if let formerID {
            rows = rows.filter { participant in
                records.participantIDChanges[.fromParticipantID, formerID].contains {
                    $0.toParticipantID == participant.id
                }
            }
        }
        if let instant = try list.instant("updated_since") {
            rows = rows.filter { records.lastUpdate(of: $0) >= instant }
        }
        let order = list.order(columns: ["created_at", "updated_at", "full_name", "id"])
        let page = try list.page(of: rows.sorted(by: order)).map {
            let participant = SeenParticipant(
                $0, for: caller, by: Version.rules, in: records, status: status, formerID: formerID)
            return Version.Participant(participant, in: records)
        }
        return .ok(Version.ParticipantsResponse(data: page))
    }

    func getNPQParticipant(id: String, _ call: Call<NPQRecords>) throws -> Reply<Version.ParticipantResponse> {
        if Version.rules.tellsChangedIDs { try call.refuseChangedID(id) }
        return .data(try call.seenParticipant(id, by: Version.rules), in: call.records)
    }
}

extension ListRequest {
    /// §3.2: unlike other filters, a value that does not exist is a 422.
    fileprivate func trainingStatus() throws -> String? {
        guard let status = filter("training_status") else { return nil }
        let known = NPQv3.TrainingStatus.allCases.map(\.rawValue)
        guard known.contains(status) else {
            let names = known.map { "\"\($0)\"" }.joined(separator: ", ")
            throw NPQError.list(
                422,
                [.init(title: "Unpermitted parameters", detail: "The filter '#/training_status' must be [\(names)]")])
        }
        return status
    }
}

extension TableRows<NPQRecords.Participant> {
    /// §3.3: oldest first unless asked otherwise. `updated_at` is the person's own, not the one that is shown.
    fileprivate func sorted(by order: [(column: String, descending: Bool)]) -> TableRows {
        guard !order.isEmpty else { return sorted { $0.createdAt } }
        return order.reversed().reduce(self) { rows, item in
            switch item.column {
            case "created_at": rows.sorted(by: { $0.createdAt }, descending: item.descending)
            case "updated_at": rows.sorted(by: { $0.updatedAt }, descending: item.descending)
            case "full_name": rows.sorted(by: { $0.fullName }, descending: item.descending)
            default: rows.sorted(by: { $0.id }, descending: item.descending)
            }
        }
    }
}
