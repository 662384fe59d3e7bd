// Generated from specs/npq/v2.yaml. Do not edit.
public import MockRuntime

extension NPQv2 {
    /// A course that ends with an assessment, and therefore has outcomes.
    public struct AssessedCourseIdentifier: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let npqSeniorLeadership = Self(rawValue: "npq-senior-leadership")
        public static let npqHeadship = Self(rawValue: "npq-headship")
        public static let npqExecutiveLeadership = Self(rawValue: "npq-executive-leadership")
        public static let npqEarlyYearsLeadership = Self(rawValue: "npq-early-years-leadership")
        public static let npqLeadingTeaching = Self(rawValue: "npq-leading-teaching")
        public static let npqLeadingBehaviourCulture = Self(rawValue: "npq-leading-behaviour-culture")
        public static let npqLeadingTeachingDevelopment = Self(rawValue: "npq-leading-teaching-development")
        public static let npqLeadingLiteracy = Self(rawValue: "npq-leading-literacy")
        public static let npqLeadingPrimaryMathematics = Self(rawValue: "npq-leading-primary-mathematics")
        public static let npqSenco = Self(rawValue: "npq-senco")
        public static let allCases = [
            Self.npqSeniorLeadership, Self.npqHeadship, Self.npqExecutiveLeadership, Self.npqEarlyYearsLeadership,
            Self.npqLeadingTeaching, Self.npqLeadingBehaviourCulture, Self.npqLeadingTeachingDevelopment,
            Self.npqLeadingLiteracy, Self.npqLeadingPrimaryMathematics, Self.npqSenco
        ]
    }

    /// Reports the result of a completed course.
    public struct ParticipantOutcomeCreateRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: AssessedCourseIdentifier
            /// The result. Only voiding the declaration voids an outcome.
            public var state: State
            /// The day on which the result was known, not in the future. Of an instant, the day is taken.
            public var completionDate: String

            public init(courseIdentifier: AssessedCourseIdentifier, state: State, completionDate: String) {
                self.courseIdentifier = courseIdentifier; self.state = state; self.completionDate = completionDate
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                state = try object.required("state"); completionDate = try object.required("completion_date")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("state", state); writer.required("completion_date", completionDate); writer.endObject()
            }
        }

        public struct State: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let passed = Self(rawValue: "passed")
            public static let failed = Self(rawValue: "failed")
            public static let allCases = [Self.passed, Self.failed]
        }
    }

    /// One outcome.
    public struct ParticipantOutcomeResponse: JSONModel {
        public var data: ParticipantOutcome

        public init(data: ParticipantOutcome) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Narrows the list. An empty condition is ignored.
    public struct ListParticipantsFilter: JSONModel {
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?

        public init(updatedSince: String? = nil) { self.updatedSince = updatedSince }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("updated_since", updatedSince); writer.endObject()
        }
    }

    /// Takes up a training again.
    public struct ParticipantResumeRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: CourseIdentifier

            public init(courseIdentifier: CourseIdentifier) { self.courseIdentifier = courseIdentifier }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier); writer.endObject()
            }
        }
    }

    /// Pauses a training.
    public struct ParticipantDeferRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: CourseIdentifier
            public var reason: DeferralReason

            public init(courseIdentifier: CourseIdentifier, reason: DeferralReason) {
                self.courseIdentifier = courseIdentifier; self.reason = reason
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                reason = try object.required("reason")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("reason", reason); writer.endObject()
            }
        }
    }

    /// Why the participant pauses.
    public struct DeferralReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let bereavement = Self(rawValue: "bereavement")
        public static let longTermSickness = Self(rawValue: "long-term-sickness")
        public static let parentalLeave = Self(rawValue: "parental-leave")
        public static let careerBreak = Self(rawValue: "career-break")
        public static let other = Self(rawValue: "other")
        public static let allCases = [
            Self.bereavement, Self.longTermSickness, Self.parentalLeave, Self.careerBreak, Self.other
        ]
    }

    /// Ends a training before its time.
    public struct ParticipantWithdrawRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var courseIdentifier: CourseIdentifier
            public var reason: WithdrawalReason

            public init(courseIdentifier: CourseIdentifier, reason: WithdrawalReason) {
                self.courseIdentifier = courseIdentifier; self.reason = reason
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); courseIdentifier = try object.required("course_identifier")
                reason = try object.required("reason")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("course_identifier", courseIdentifier)
                writer.required("reason", reason); writer.endObject()
            }
        }
    }

    /// Why the participant leaves.
    public struct WithdrawalReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let insufficientCapacityToUndertakeProgramme = Self(rawValue: "insufficient-capacity-to-undertake-programme")
        public static let personalReasonHealthOrPregnancyRelated = Self(rawValue: "personal-reason-health-or-pregnancy-related")
        public static let personalReasonMovingSchool = Self(rawValue: "personal-reason-moving-school")
        public static let personalReasonOther = Self(rawValue: "personal-reason-other")
        public static let insufficientCapacity = Self(rawValue: "insufficient-capacity")
        public static let changeInDevelopmentalOrPersonalPriorities = Self(rawValue: "change-in-developmental-or-personal-priorities")
        public static let changeInSchoolCircumstances = Self(rawValue: "change-in-school-circumstances")
        public static let changeInSchoolLeadership = Self(rawValue: "change-in-school-leadership")
        public static let qualityOfProgrammeStructureNotSuitable = Self(rawValue: "quality-of-programme-structure-not-suitable.")
        public static let qualityOfProgrammeContentNotSuitable = Self(rawValue: "quality-of-programme-content-not-suitable")
        public static let qualityOfProgrammeFacilitationNotEffective = Self(rawValue: "quality-of-programme-facilitation-not-effective")
        public static let qualityOfProgrammeAccessibility = Self(rawValue: "quality-of-programme-accessibility")
        public static let qualityOfProgrammeOther = Self(rawValue: "quality-of-programme-other")
        public static let programmeNotAppropriateForRoleAndCpdNeeds = Self(rawValue: "programme-not-appropriate-for-role-and-cpd-needs")
        public static let startedInError = Self(rawValue: "started-in-error")
        public static let expectedCommitmentUnclear = Self(rawValue: "expected-commitment-unclear")
        public static let other = Self(rawValue: "other")
        public static let allCases = [
            Self.insufficientCapacityToUndertakeProgramme, Self.personalReasonHealthOrPregnancyRelated,
            Self.personalReasonMovingSchool, Self.personalReasonOther, Self.insufficientCapacity,
            Self.changeInDevelopmentalOrPersonalPriorities, Self.changeInSchoolCircumstances,
            Self.changeInSchoolLeadership, Self.qualityOfProgrammeStructureNotSuitable,
            Self.qualityOfProgrammeContentNotSuitable, Self.qualityOfProgrammeFacilitationNotEffective,
            Self.qualityOfProgrammeAccessibility, Self.qualityOfProgrammeOther,
            Self.programmeNotAppropriateForRoleAndCpdNeeds, Self.startedInError, Self.expectedCommitmentUnclear,
            Self.other
        ]
    }

    /// Moves a training to another schedule, and with it perhaps to another cohort.
    public struct ParticipantChangeScheduleRequest: JSONModel {
        public var data: Data

        public init(data: Data) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }

        public struct Data: JSONModel {
            public var type: JSONValue?
            public var attributes: Attributes

            public init(type: JSONValue? = nil, attributes: Attributes) {
                self.type = type; self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.optional("type", type); writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            public var scheduleIdentifier: ScheduleIdentifier
            public var courseIdentifier: CourseIdentifier
            /// The start year of the cohort to move to; the present one if absent. A number is understood, too.
            public var cohort: Nullable<String>?

            public init(
                scheduleIdentifier: ScheduleIdentifier, courseIdentifier: CourseIdentifier,
                cohort: Nullable<String>? = nil
            ) {
                self.scheduleIdentifier = scheduleIdentifier; self.courseIdentifier = courseIdentifier
                self.cohort = cohort
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); scheduleIdentifier = try object.required("schedule_identifier")
                courseIdentifier = try object.required("course_identifier"); cohort = try object.optional("cohort")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("schedule_identifier", scheduleIdentifier)
                writer.required("course_identifier", courseIdentifier); writer.optional("cohort", cohort)
                writer.endObject()
            }
        }
    }

    /// The query of `GET /api/v2/npq-applications`.
    public struct ListNPQApplicationsQuery: JSONModel {
        public var filter: ListApplicationsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListApplicationsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/npq-applications.csv`.
    public struct ListNPQApplicationsCSVQuery: JSONModel {
        public var filter: ListApplicationsFilter?

        public init(filter: ListApplicationsFilter? = nil) { self.filter = filter }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/participant-declarations.csv`.
    public struct ListParticipantDeclarationsCSVQuery: JSONModel {
        public var filter: ListParticipantDeclarationsFilter?

        public init(filter: ListParticipantDeclarationsFilter? = nil) { self.filter = filter }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/participant-declarations`.
    public struct ListParticipantDeclarationsQuery: JSONModel {
        public var filter: ListParticipantDeclarationsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantDeclarationsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/npq-enrolments.csv`.
    public struct ListNPQEnrolmentsCSVQuery: JSONModel {
        public var filter: ListEnrolmentsFilter?

        public init(filter: ListEnrolmentsFilter? = nil) { self.filter = filter }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/participants/npq/outcomes`.
    public struct ListNPQParticipantOutcomesQuery: JSONModel {
        public var filter: ListParticipantOutcomesFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantOutcomesFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/participants/npq/{id}/outcomes`.
    public struct ListOutcomesOfNPQParticipantQuery: JSONModel {
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(page: PaginationFilter? = nil) { self.page = page }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); page = try object.optional("page") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("page", page); writer.endObject()
        }
    }

    /// The query of `GET /api/v2/participants/npq`.
    public struct ListNPQParticipantsQuery: JSONModel {
        public var filter: ListParticipantsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter; self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page); writer.endObject()
        }
    }
}
