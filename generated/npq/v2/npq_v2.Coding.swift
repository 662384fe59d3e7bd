// Generated from specs/npq/v2.yaml. Do not edit.
@_spi(Generated) public import MockRuntime

// How the models are read from JSON and written as JSON.

extension NPQv2.ParticipantDeclarationResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv2.ParticipantDeclarationsResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv2.ParticipantDeclaration {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv2.ParticipantDeclaration.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        participantID = try object.required("participant_id")
        declarationType = try object.required("declaration_type")
        courseIdentifier = try object.required("course_identifier")
        declarationDate = try object.required("declaration_date")
        state = try object.required("state")
        hasPassed = try object.required("has_passed")
        updatedAt = try object.required("updated_at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("participant_id", participantID)
        writer.required("declaration_type", declarationType)
        writer.required("course_identifier", courseIdentifier)
        writer.required("declaration_date", declarationDate)
        writer.required("state", state)
        writer.required("has_passed", hasPassed)
        writer.required("updated_at", updatedAt)
        writer.endObject()
    }
}

extension NPQv2.ParticipantResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv2.ParticipantsResponse {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        data = try object.required("data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", data)
        writer.endObject()
    }
}

extension NPQv2.Participant {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        id = try object.required("id")
        type = try object.required("type")
        attributes = try object.required("attributes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("type", type)
        writer.required("attributes", attributes)
        writer.endObject()
    }
}

extension NPQv2.Participant.Attributes {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        email = try object.required("email")
        fullName = try object.required("full_name")
        teacherReferenceNumber = try object.required("teacher_reference_number")
        updatedAt = try object.required("updated_at")
        npqEnrolments = try object.required("npq_enrolments")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("email", email)
        writer.required("full_name", fullName)
        writer.required("teacher_reference_number", teacherReferenceNumber)
        writer.required("updated_at", updatedAt)
        writer.required("npq_enrolments", npqEnrolments)
        writer.endObject()
    }
}

extension NPQv2.Enrolment {
    public init(json: JSONValue) throws {
        let object = try ObjectReader(json)
        courseIdentifier = try object.required("course_identifier")
        scheduleIdentifier = try object.required("schedule_identifier")
        cohort = try object.required("cohort")
        npqApplicationID = try object.required("npq_application_id")
        eligibleForFunding = try object.required("eligible_for_funding")
        trainingStatus = try object.required("training_status")
        schoolUrn = try object.required("school_urn")
        targetedDeliveryFundingEligibility = try object.required("targeted_delivery_funding_eligibility")
        fundedPlace = try object.required("funded_place")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("course_identifier", courseIdentifier)
        writer.required("schedule_identifier", scheduleIdentifier)
        writer.required("cohort", cohort)
        writer.required("npq_application_id", npqApplicationID)
        writer.required("eligible_for_funding", eligibleForFunding)
        writer.required("training_status", trainingStatus)
        writer.required("school_urn", schoolUrn)
        writer.required("targeted_delivery_funding_eligibility", targetedDeliveryFundingEligibility)
        writer.required("funded_place", fundedPlace)
        writer.endObject()
    }
}

extension NPQv2.TrainingStatus {
    public static let allCases: [Self] = [.active, .deferred, .withdrawn]

    public var rawValue: String {
        switch self {
        case .active: "active"
        case .deferred: "deferred"
        case .withdrawn: "withdrawn"
        case .other(let value): value
        }
    }
}
