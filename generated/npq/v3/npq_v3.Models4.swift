// Generated from specs/npq/v3.yaml. Do not edit.
public import MockRuntime

extension NPQv3 {
    /// One participant.
    public struct ParticipantResponse: JSONModel {
        /// A person with at least one application that the provider accepted.
        public var data: Participant

        public init(data: Participant) {
            self.data = data
        }
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
}

extension NPQv3 {
    /// Takes up a training again.
    public struct ParticipantResumeRequest: JSONModel {
        public var data: ParticipantResumeRequest.Data

        public init(data: ParticipantResumeRequest.Data) {
            self.data = data
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            data = try object.required("data")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.required("data", data)
            writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: ParticipantResumeRequest.Attributes

            public init(type: String? = nil, attributes: ParticipantResumeRequest.Attributes) {
                self.type = type
                self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.optional("type", type)
                writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            /// A course.
            public var courseIdentifier: CourseIdentifier

            public init(courseIdentifier: CourseIdentifier) {
                self.courseIdentifier = courseIdentifier
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                courseIdentifier = try object.required("course_identifier")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("course_identifier", courseIdentifier)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// Pauses a training.
    public struct ParticipantDeferRequest: JSONModel {
        public var data: ParticipantDeferRequest.Data

        public init(data: ParticipantDeferRequest.Data) {
            self.data = data
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            data = try object.required("data")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.required("data", data)
            writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: ParticipantDeferRequest.Attributes

            public init(type: String? = nil, attributes: ParticipantDeferRequest.Attributes) {
                self.type = type
                self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.optional("type", type)
                writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            /// A course.
            public var courseIdentifier: CourseIdentifier
            /// Why the participant pauses.
            public var reason: DeferralReason

            public init(courseIdentifier: CourseIdentifier, reason: DeferralReason) {
                self.courseIdentifier = courseIdentifier
                self.reason = reason
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                courseIdentifier = try object.required("course_identifier")
                reason = try object.required("reason")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("course_identifier", courseIdentifier)
                writer.required("reason", reason)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// Ends a training before its time.
    public struct ParticipantWithdrawRequest: JSONModel {
        public var data: ParticipantWithdrawRequest.Data

        public init(data: ParticipantWithdrawRequest.Data) {
            self.data = data
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            data = try object.required("data")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.required("data", data)
            writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: ParticipantWithdrawRequest.Attributes

            public init(type: String? = nil, attributes: ParticipantWithdrawRequest.Attributes) {
                self.type = type
                self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.optional("type", type)
                writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            /// A course.
            public var courseIdentifier: CourseIdentifier
            /// Why the participant leaves.
            public var reason: WithdrawalReason

            public init(courseIdentifier: CourseIdentifier, reason: WithdrawalReason) {
                self.courseIdentifier = courseIdentifier
                self.reason = reason
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                courseIdentifier = try object.required("course_identifier")
                reason = try object.required("reason")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("course_identifier", courseIdentifier)
                writer.required("reason", reason)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// Moves a training to another schedule, and with it perhaps to another cohort.
    public struct ParticipantChangeScheduleRequest: JSONModel {
        public var data: ParticipantChangeScheduleRequest.Data

        public init(data: ParticipantChangeScheduleRequest.Data) {
            self.data = data
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            data = try object.required("data")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.required("data", data)
            writer.endObject()
        }

        public struct Data: JSONModel {
            /// By convention the kind of request; never looked at.
            public var type: String?
            public var attributes: ParticipantChangeScheduleRequest.Attributes

            public init(type: String? = nil, attributes: ParticipantChangeScheduleRequest.Attributes) {
                self.type = type
                self.attributes = attributes
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                type = try object.optional("type")
                attributes = try object.required("attributes")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.optional("type", type)
                writer.required("attributes", attributes)
                writer.endObject()
            }
        }

        public struct Attributes: JSONModel {
            /// A schedule, which says from when and for what declarations can be made. Each cohort has its own
            /// selection.
            public var scheduleIdentifier: ScheduleIdentifier
            /// A course.
            public var courseIdentifier: CourseIdentifier
            /// The start year of the cohort to move to; the present one if absent. A number is understood, too.
            public var cohort: Nullable<String>?

            public init(
                scheduleIdentifier: ScheduleIdentifier, courseIdentifier: CourseIdentifier,
                cohort: Nullable<String>? = nil
            ) {
                self.scheduleIdentifier = scheduleIdentifier
                self.courseIdentifier = courseIdentifier
                self.cohort = cohort
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                scheduleIdentifier = try object.required("schedule_identifier")
                courseIdentifier = try object.required("course_identifier")
                cohort = try object.optional("cohort")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("schedule_identifier", scheduleIdentifier)
                writer.required("course_identifier", courseIdentifier)
                writer.optional("cohort", cohort)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// Narrows the list. Conditions add up; empty ones are ignored.
    public struct ListStatementsFilter: JSONModel {
        /// Only those of these cohorts. Start years, separated by commas.
        public var cohort: String?
        /// Only what changed at or after this instant, in ISO 8601: a date, or a date and time with or without an
        /// offset (UTC when without). Prefer `Z` to an offset, whose `+` has to be percent-encoded twice.
        public var updatedSince: String?

        public init(cohort: String? = nil, updatedSince: String? = nil) {
            self.cohort = cohort
            self.updatedSince = updatedSince
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            cohort = try object.optional("cohort")
            updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("cohort", cohort)
            writer.optional("updated_since", updatedSince)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// A payment of output fees to the provider, for one cohort and month.
    public struct Statement: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Statement.Kind
        public var attributes: Statement.Attributes

        public init(id: String, type: Statement.Kind, attributes: Statement.Attributes) {
            self.id = id
            self.type = type
            self.attributes = attributes
        }
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

        /// The kind of record.
        public struct Kind: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let statement = Self(rawValue: "statement")
            public static let allCases = [Self.statement]
        }

        public struct Attributes: JSONModel {
            /// The month that the statement is named after.
            public var month: String
            /// The year that the statement is named after.
            public var year: String
            /// The start year of the cohort that it is for.
            public var cohort: String
            /// The last day for declarations to be paid with it.
            public var cutOffDate: CalendarDate
            /// The day on which it is to be paid.
            public var paymentDate: CalendarDate
            /// Whether it was paid.
            public var paid: Bool
            /// When it was made.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                month: String, year: String, cohort: String, cutOffDate: CalendarDate, paymentDate: CalendarDate,
                paid: Bool, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.month = month
                self.year = year
                self.cohort = cohort
                self.cutOffDate = cutOffDate
                self.paymentDate = paymentDate
                self.paid = paid
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json)
                month = try object.required("month")
                year = try object.required("year")
                cohort = try object.required("cohort")
                cutOffDate = try object.required("cut_off_date")
                paymentDate = try object.required("payment_date")
                paid = try object.required("paid")
                createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.required("month", month)
                writer.required("year", year)
                writer.required("cohort", cohort)
                writer.required("cut_off_date", cutOffDate)
                writer.required("payment_date", paymentDate)
                writer.required("paid", paid)
                writer.required("created_at", createdAt)
                writer.required("updated_at", updatedAt)
                writer.endObject()
            }
        }
    }
}

extension NPQv3 {
    /// A page of statements.
    public struct StatementsResponse: JSONModel {
        public var data: [Statement]

        public init(data: [Statement]) {
            self.data = data
        }
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
}

extension NPQv3 {
    /// One statement.
    public struct StatementResponse: JSONModel {
        /// A payment of output fees to the provider, for one cohort and month.
        public var data: Statement

        public init(data: Statement) {
            self.data = data
        }
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
}

extension NPQv3 {
    /// The query of `GET /api/v3/npq-applications`.
    public struct ListNPQApplicationsQuery: JSONModel {
        public var filter: ListApplicationsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Columns, separated by commas, each with a `-` in front for descending. Unknown ones are ignored.
        public var sort: String?

        public init(filter: ListApplicationsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter
            self.page = page
            self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            filter = try object.optional("filter")
            page = try object.optional("page")
            sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("filter", filter)
            writer.optional("page", page)
            writer.optional("sort", sort)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The query of `GET /api/v3/participant-declarations`.
    public struct ListParticipantDeclarationsQuery: JSONModel {
        public var filter: ListParticipantDeclarationsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantDeclarationsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter
            self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("filter", filter)
            writer.optional("page", page)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The query of `GET /api/v3/delivery-partners`.
    public struct ListDeliveryPartnersQuery: JSONModel {
        public var filter: ListDeliveryPartnersFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Columns, separated by commas, each with a `-` in front for descending. Unknown ones are ignored.
        public var sort: String?

        public init(filter: ListDeliveryPartnersFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter
            self.page = page
            self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            filter = try object.optional("filter")
            page = try object.optional("page")
            sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("filter", filter)
            writer.optional("page", page)
            writer.optional("sort", sort)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The query of `GET /api/v3/participants/npq/outcomes`.
    public struct ListNPQParticipantOutcomesQuery: JSONModel {
        public var filter: ListParticipantOutcomesFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListParticipantOutcomesFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter
            self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("filter", filter)
            writer.optional("page", page)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The query of `GET /api/v3/participants/npq/{id}/outcomes`.
    public struct ListOutcomesOfNPQParticipantQuery: JSONModel {
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(page: PaginationFilter? = nil) {
            self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("page", page)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The query of `GET /api/v3/participants/npq`.
    public struct ListNPQParticipantsQuery: JSONModel {
        public var filter: ListParticipantsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Columns, separated by commas, each with a `-` in front for descending. Unknown ones are ignored.
        public var sort: String?

        public init(filter: ListParticipantsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter
            self.page = page
            self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            filter = try object.optional("filter")
            page = try object.optional("page")
            sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("filter", filter)
            writer.optional("page", page)
            writer.optional("sort", sort)
            writer.endObject()
        }
    }
}

extension NPQv3 {
    /// The query of `GET /api/v3/statements`.
    public struct ListStatementsQuery: JSONModel {
        public var filter: ListStatementsFilter?
        /// Which part of the list to send. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListStatementsFilter? = nil, page: PaginationFilter? = nil) {
            self.filter = filter
            self.page = page
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json)
            filter = try object.optional("filter")
            page = try object.optional("page")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.optional("filter", filter)
            writer.optional("page", page)
            writer.endObject()
        }
    }
}
