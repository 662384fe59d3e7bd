import LeadProviderAPI
import MockRuntime

extension NPQv1.Application: NPQView {
    /// An application as versions 1 and 2 show it (§4.1): with the teacher reference number also when nobody has verified it.
    init(_ application: NPQRecords.Application, in scope: NPQScope) {
        let records = scope.records
        let participant = records.participants[application.participantID]
        self.init(
            id: application.id, type: .npqApplication,
            attributes: Attributes(
                courseIdentifier: .init(rawValue: application.course), email: participant?.email ?? "",
                emailValidated: true, employerName: application.employerName,
                employmentRole: application.employmentRole, fullName: participant?.fullName ?? "",
                fundingChoice: application.fundingChoice, headteacherStatus: application.headteacherStatus,
                ineligibleForFundingReason: records.fundingObstacle(of: application),
                participantID: application.participantID,
                privateChildcareProviderUrn: application.privateChildcareProviderUrn,
                teacherReferenceNumber: participant?.teacherReferenceNumber,
                teacherReferenceNumberValidated: participant?.teacherReferenceNumberValidated ?? false,
                schoolUrn: application.schoolUrn, schoolUkprn: application.schoolUkprn, status: application.status,
                worksInSchool: application.worksInSchool, cohort: records.year(application.cohort).map(String.init),
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

extension NPQv3.Application: NPQView {
    /// An application as version 3 shows it (§4.1).
    init(_ application: NPQRecords.Application, in scope: NPQScope) {
        let records = scope.records
        let participant = records.participants[application.participantID]
        let isVerified = participant?.teacherReferenceNumberValidated ?? false
        self.init(
            id: application.id, type: .npqApplication,
            attributes: Attributes(
                courseIdentifier: .init(rawValue: application.course), email: participant?.email, emailValidated: true,
                employerName: application.employerName, employmentRole: application.employmentRole,
                fullName: participant?.fullName ?? "", fundingChoice: application.fundingChoice,
                headteacherStatus: application.headteacherStatus,
                ineligibleForFundingReason: records.fundingObstacle(of: application),
                participantID: application.participantID,
                privateChildcareProviderUrn: application.privateChildcareProviderUrn,
                teacherReferenceNumber: isVerified ? participant?.teacherReferenceNumber : nil,
                teacherReferenceNumberValidated: isVerified, schoolUrn: application.schoolUrn,
                schoolUkprn: application.schoolUkprn, status: application.status,
                reasonForRejection: application.reasonForRejection, worksInSchool: application.worksInSchool,
                cohort: records.year(application.cohort).map(String.init),
                cohortSuffix: records.cohort(of: application)?.suffix,
                eligibleForFunding: records.isEligibleForFunding(application),
                targetedDeliveryFundingEligibility: application.targetedDeliveryFundingEligibility,
                teacherCatchment: application.teacherCatchment != .another,
                teacherCatchmentCountry: application.teacherCatchmentCountry,
                teacherCatchmentIsoCountryCode: application.teacherCatchmentIsoCountryCode,
                ittProvider: application.ittProvider, leadMentor: application.leadMentor,
                fundedPlace: application.fundedPlace, createdAt: application.createdAt.utcSeconds,
                updatedAt: records.lastUpdate(of: application).utcSeconds,
                scheduleIdentifier: records.schedule(of: application).map { .init(rawValue: $0.identifier) },
                worksAsSenco: application.worksAsSenco, sencoStartDate: application.sencoStartDate))
    }
}
