import MockRuntime

/// What versions 1 and 2 show of an application (§4.1): the same, under types of their own.
protocol ApplicationBeforeV3: RecordView<NPQRecords.Application> {
    associatedtype Kind: OpenEnum where Kind.RawValue == String
    associatedtype Attributes: ApplicationAttributesBeforeV3
    init(id: String, type: Kind, attributes: Attributes)
}

protocol ApplicationAttributesBeforeV3 {
    associatedtype Course: OpenEnum where Course.RawValue == String
    associatedtype Choice: OpenEnum where Choice.RawValue == String
    associatedtype Headteacher: OpenEnum where Headteacher.RawValue == String
    associatedtype Obstacle: OpenEnum where Obstacle.RawValue == String
    associatedtype Status: OpenEnum where Status.RawValue == String

    init(
        courseIdentifier: Course, email: String, emailValidated: Bool, employerName: String?,
        employmentRole: String?, fullName: String, fundingChoice: Choice?,
        headteacherStatus: Headteacher?, ineligibleForFundingReason: Obstacle?,
        participantID: String, privateChildcareProviderUrn: String?, teacherReferenceNumber: String?,
        teacherReferenceNumberValidated: Bool, schoolUrn: String?, schoolUkprn: String?,
        status: Status, worksInSchool: Bool?, cohort: String?, eligibleForFunding: Bool,
        targetedDeliveryFundingEligibility: Bool, teacherCatchment: Bool, teacherCatchmentCountry: String?,
        teacherCatchmentIsoCountryCode: String?, ittProvider: String?, leadMentor: Bool?, fundedPlace: Bool?,
        createdAt: DateTime, updatedAt: DateTime)
}

extension NPQv1.Application: ApplicationBeforeV3 {}
extension NPQv1.Application.Attributes: ApplicationAttributesBeforeV3 {}

extension ApplicationBeforeV3 {
    /// With the teacher reference number also when nobody has verified it.
    init(_ application: NPQRecords.Application, in records: NPQRecords) {
        let participant = records.participants[application.participantID]
        self.init(
            id: application.id, type: .init(rawValue: "npq_application"),
            attributes: Attributes(
                courseIdentifier: .init(rawValue: application.course), email: participant?.email ?? "",
                emailValidated: true, employerName: application.employerName,
                employmentRole: application.employmentRole, fullName: participant?.fullName ?? "",
                fundingChoice: application.fundingChoice.map { .init(rawValue: $0.rawValue) },
                headteacherStatus: application.headteacherStatus.map { .init(rawValue: $0.rawValue) },
                ineligibleForFundingReason: records.fundingObstacle(of: application).map { .init(rawValue: $0) },
                participantID: application.participantID,
                privateChildcareProviderUrn: application.privateChildcareProviderUrn,
                teacherReferenceNumber: participant?.teacherReferenceNumber,
                teacherReferenceNumberValidated: participant?.teacherReferenceNumberValidated ?? false,
                schoolUrn: application.schoolUrn, schoolUkprn: application.schoolUkprn,
                status: .init(rawValue: application.status.rawValue), worksInSchool: application.worksInSchool,
                cohort: records.cohort(of: application).map { String($0.startYear) },
                eligibleForFunding: records.isEligibleForFunding(application),
                targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
                teacherCatchment: application.teacherCatchment != .another,
                teacherCatchmentCountry: application.teacherCatchmentCountry,
                teacherCatchmentIsoCountryCode: application.teacherCatchmentIsoCountryCode,
                ittProvider: application.ittProvider, leadMentor: application.leadMentor,
                fundedPlace: application.fundedPlace, createdAt: application.createdAt.utcSeconds,
                updatedAt: records.lastUpdate(of: application).utcSeconds))
    }
}
