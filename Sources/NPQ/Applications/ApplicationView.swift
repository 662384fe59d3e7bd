import MockRuntime

extension NPQv3.Application: RecordView {
    /// An application as version 3 shows it (§4.1).
    init(_ application: NPQRecords.Application, in records: NPQRecords) {
        let participant = records.participants[application.participantID]
        let cohort = records.cohort(of: application)
        let isVerified = participant?.teacherReferenceNumberValidated ?? false
        self.init(
            id: application.id, type: .npqApplication,
            attributes: Attributes(
                courseIdentifier: .init(rawValue: application.course), email: participant?.email, emailValidated: true,
                employerName: application.employerName, employmentRole: application.employmentRole,
                fullName: participant?.fullName ?? "",
                fundingChoice: application.fundingChoice.map { .init(rawValue: $0.rawValue) },
                headteacherStatus: application.headteacherStatus.map { .init(rawValue: $0.rawValue) },
                ineligibleForFundingReason: records.fundingObstacle(of: application).map { .init(rawValue: $0) },
                participantID: application.participantID,
                privateChildcareProviderUrn: application.privateChildcareProviderUrn,
                teacherReferenceNumber: isVerified ? participant?.teacherReferenceNumber : nil,
                teacherReferenceNumberValidated: isVerified,
                schoolUrn: application.schoolUrn, schoolUkprn: application.schoolUkprn,
                status: .init(rawValue: application.status.rawValue),
                reasonForRejection: application.reasonForRejection.map { .init(rawValue: $0.rawValue) },
                worksInSchool: application.worksInSchool, cohort: cohort.map { String($0.startYear) },
                cohortSuffix: cohort?.suffix,
                eligibleForFunding: records.isEligibleForFunding(application),
                targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
                teacherCatchment: application.teacherCatchment != .another,
                teacherCatchmentCountry: application.teacherCatchmentCountry,
                teacherCatchmentIsoCountryCode: application.teacherCatchmentIsoCountryCode,
                ittProvider: application.ittProvider,
                leadMentor: application.leadMentor, fundedPlace: application.fundedPlace,
                createdAt: application.createdAt.utcSeconds,
                updatedAt: records.lastUpdate(of: application).utcSeconds,
                scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
                worksAsSenco: application.worksAsSenco.map { .init(rawValue: $0.rawValue) },
                sencoStartDate: application.sencoStartDate))
    }
}
