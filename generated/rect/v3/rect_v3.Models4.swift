// Generated from specs/rect/v3.yaml. Do not edit.
public import MockRuntime

extension RectV3 {
    /// One school.
    public struct SchoolResponse: JSONModel {
        public var data: School

        public init(data: School) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Narrows the list. An empty condition is ignored.
    public struct ListDeliveryPartnersFilter: JSONModel {
        /// Returns only records of these cohorts: comma-separated years. Values that are not years are ignored.
        public var cohort: String?

        public init(cohort: String? = nil) { self.cohort = cohort }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.endObject()
        }
    }

    /// A page of delivery partners.
    public struct DeliveryPartnersResponse: JSONModel {
        public var data: [DeliveryPartner]

        public init(data: [DeliveryPartner]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// An organisation that delivers training for the provider.
    public struct DeliveryPartner: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id; self.type = type; self.attributes = attributes
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); type = try object.required("type")
            attributes = try object.required("attributes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("type", type)
            writer.required("attributes", attributes); writer.endObject()
        }

        public struct Kind: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let deliveryPartner = Self(rawValue: "delivery-partner")
            public static let allCases = [Self.deliveryPartner]
        }

        public struct Attributes: JSONModel {
            /// The organisation's name.
            public var name: String
            /// When it was created.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime
            /// The cohorts for which the provider has an agreement with it, in no particular order.
            public var cohort: [String]

            public init(name: String, createdAt: DateTime, updatedAt: DateTime, cohort: [String]) {
                self.name = name; self.createdAt = createdAt; self.updatedAt = updatedAt; self.cohort = cohort
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); name = try object.required("name")
                createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
                cohort = try object.required("cohort")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("name", name); writer.required("created_at", createdAt)
                writer.required("updated_at", updatedAt); writer.required("cohort", cohort); writer.endObject()
            }
        }
    }

    /// One delivery partner.
    public struct DeliveryPartnerResponse: JSONModel {
        public var data: DeliveryPartner

        public init(data: DeliveryPartner) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Narrows the list. All conditions must match; empty conditions are ignored.
    public struct ListStatementsFilter: JSONModel {
        /// Returns only records of these cohorts: comma-separated years. Values that are not years are ignored.
        public var cohort: String?
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?

        public init(cohort: String? = nil, updatedSince: String? = nil) {
            self.cohort = cohort; self.updatedSince = updatedSince
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); cohort = try object.optional("cohort")
            updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("cohort", cohort); writer.optional("updated_since", updatedSince)
            writer.endObject()
        }
    }

    /// A page of statements.
    public struct StatementsResponse: JSONModel {
        public var data: [Statement]

        public init(data: [Statement]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A payment of output fees to the provider, for one cohort and month.
    public struct Statement: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id; self.type = type; self.attributes = attributes
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); type = try object.required("type")
            attributes = try object.required("attributes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("type", type)
            writer.required("attributes", attributes); writer.endObject()
        }

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
            /// The year in which the cohort begins, on 1 June.
            public var cohort: String
            /// The last day on which declarations are added to the statement.
            public var cutOffDate: CalendarDate
            /// The day on which the statement is due for payment.
            public var paymentDate: CalendarDate
            /// Whether the statement has been paid.
            public var paid: Bool
            /// When it was created.
            public var createdAt: DateTime
            /// When it last changed.
            public var updatedAt: DateTime

            public init(
                month: String, year: String, cohort: String, cutOffDate: CalendarDate, paymentDate: CalendarDate,
                paid: Bool, createdAt: DateTime, updatedAt: DateTime
            ) {
                self.month = month; self.year = year; self.cohort = cohort; self.cutOffDate = cutOffDate
                self.paymentDate = paymentDate; self.paid = paid; self.createdAt = createdAt; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); month = try object.required("month")
                year = try object.required("year"); cohort = try object.required("cohort")
                cutOffDate = try object.required("cut_off_date"); paymentDate = try object.required("payment_date")
                paid = try object.required("paid"); createdAt = try object.required("created_at")
                updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("month", month); writer.required("year", year)
                writer.required("cohort", cohort); writer.required("cut_off_date", cutOffDate)
                writer.required("payment_date", paymentDate); writer.required("paid", paid)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// One statement.
    public struct StatementResponse: JSONModel {
        public var data: Statement

        public init(data: Statement) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// Narrows the list. An empty condition is ignored.
    public struct ListUnfundedMentorsFilter: JSONModel {
        /// Returns only records updated at or after this instant, in ISO 8601: a date, or a date and time with or
        /// without an offset (London time if without). Prefer `Z` to an offset, whose `+` must be percent-encoded
        /// twice.
        public var updatedSince: String?

        public init(updatedSince: String? = nil) { self.updatedSince = updatedSince }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); updatedSince = try object.optional("updated_since")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("updated_since", updatedSince); writer.endObject()
        }
    }

    /// A page of unfunded mentors.
    public struct UnfundedMentorsResponse: JSONModel {
        public var data: [UnfundedMentor]

        public init(data: [UnfundedMentor]) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// A mentor of one of the provider's early career teachers that never trained with the provider.
    public struct UnfundedMentor: JSONModel {
        /// Identifies one record, and never changes.
        public var id: String
        /// The kind of record.
        public var type: Kind
        public var attributes: Attributes

        public init(id: String, type: Kind, attributes: Attributes) {
            self.id = id; self.type = type; self.attributes = attributes
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); id = try object.required("id"); type = try object.required("type")
            attributes = try object.required("attributes")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("id", id); writer.required("type", type)
            writer.required("attributes", attributes); writer.endObject()
        }

        public struct Kind: OpenEnum {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static let unfundedMentor = Self(rawValue: "unfunded-mentor")
            public static let allCases = [Self.unfundedMentor]
        }

        public struct Attributes: JSONModel {
            /// The person's name.
            public var fullName: String
            /// The person's email address at the school.
            public var email: String
            /// The teacher's seven-digit reference number; null if there is none.
            public var teacherReferenceNumber: String?
            /// When it was created.
            public var createdAt: DateTime
            /// When these details last changed.
            public var updatedAt: DateTime

            public init(
                fullName: String, email: String, teacherReferenceNumber: String?, createdAt: DateTime,
                updatedAt: DateTime
            ) {
                self.fullName = fullName; self.email = email; self.teacherReferenceNumber = teacherReferenceNumber
                self.createdAt = createdAt; self.updatedAt = updatedAt
            }
            public init(json: JSONValue) throws {
                let object = try ObjectReader(json); fullName = try object.required("full_name")
                email = try object.required("email")
                teacherReferenceNumber = try object.required("teacher_reference_number")
                createdAt = try object.required("created_at"); updatedAt = try object.required("updated_at")
            }
            public func write(to writer: inout JSONWriter) {
                writer.beginObject(); writer.required("full_name", fullName); writer.required("email", email)
                writer.required("teacher_reference_number", teacherReferenceNumber)
                writer.required("created_at", createdAt); writer.required("updated_at", updatedAt); writer.endObject()
            }
        }
    }

    /// One unfunded mentor.
    public struct UnfundedMentorResponse: JSONModel {
        public var data: UnfundedMentor

        public init(data: UnfundedMentor) { self.data = data }
        public init(json: JSONValue) throws { let object = try ObjectReader(json); data = try object.required("data") }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.required("data", data); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participants`.
    public struct ListParticipantsQuery: JSONModel {
        public var filter: ListParticipantsFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Comma-separated columns, each with a leading `-` for descending order. Unknown columns are ignored. The
        /// default order is by creation, oldest first.
        public var sort: String?

        public init(filter: ListParticipantsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participants/transfers`.
    public struct ListParticipantTransfersQuery: JSONModel {
        public var filter: ListTransfersFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Comma-separated columns, each with a leading `-` for descending order. Unknown columns are ignored. The
        /// default order is by creation, oldest first.
        public var sort: String?

        public init(filter: ListTransfersFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/participant-declarations`.
    public struct ListParticipantDeclarationsQuery: JSONModel {
        public var filter: ListParticipantDeclarationsFilter?
        /// The part of the list to return. A page past the end is an empty list.
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

    /// The query of `GET /api/v3/partnerships`.
    public struct ListPartnershipsQuery: JSONModel {
        public var filter: ListPartnershipsFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Comma-separated columns, each with a leading `-` for descending order. Unknown columns are ignored. The
        /// default order is by creation, oldest first.
        public var sort: String?

        public init(filter: ListPartnershipsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/schools`.
    public struct ListSchoolsQuery: JSONModel {
        public var filter: ListSchoolsFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Comma-separated columns, each with a leading `-` for descending order. Unknown columns are ignored. The
        /// default order is by creation, oldest first.
        public var sort: String?

        public init(filter: ListSchoolsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/schools/{id}`.
    public struct GetSchoolQuery: JSONModel {
        public var filter: GetSchoolFilter?

        public init(filter: GetSchoolFilter? = nil) { self.filter = filter }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/delivery-partners`.
    public struct ListDeliveryPartnersQuery: JSONModel {
        public var filter: ListDeliveryPartnersFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Comma-separated columns, each with a leading `-` for descending order. Unknown columns are ignored. The
        /// default order is by creation, oldest first.
        public var sort: String?

        public init(filter: ListDeliveryPartnersFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }

    /// The query of `GET /api/v3/statements`.
    public struct ListStatementsQuery: JSONModel {
        public var filter: ListStatementsFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?

        public init(filter: ListStatementsFilter? = nil, page: PaginationFilter? = nil) {
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

    /// The query of `GET /api/v3/unfunded-mentors`.
    public struct ListUnfundedMentorsQuery: JSONModel {
        public var filter: ListUnfundedMentorsFilter?
        /// The part of the list to return. A page past the end is an empty list.
        public var page: PaginationFilter?
        /// Comma-separated columns, each with a leading `-` for descending order. Unknown columns are ignored. The
        /// default order is by creation, oldest first.
        public var sort: String?

        public init(filter: ListUnfundedMentorsFilter? = nil, page: PaginationFilter? = nil, sort: String? = nil) {
            self.filter = filter; self.page = page; self.sort = sort
        }
        public init(json: JSONValue) throws {
            let object = try ObjectReader(json); filter = try object.optional("filter")
            page = try object.optional("page"); sort = try object.optional("sort")
        }
        public func write(to writer: inout JSONWriter) {
            writer.beginObject(); writer.optional("filter", filter); writer.optional("page", page)
            writer.optional("sort", sort); writer.endObject()
        }
    }
}
