/// One entry of a collection: a model with an id that is unique there.
public protocol Record: JSONModel {
    var id: String { get }
    /// The properties by which records of other collections are found fast, in the positions that the keys name.
    static var foreignKeys: [ForeignKey<Self>] { get }
}

extension Record {
    public static var foreignKeys: [ForeignKey<Self>] { [] }
}

/// A property that holds the id of another record: `applications[.participantID, id]` finds all that refer to it.
public struct ForeignKey<Element>: Sendable {
    let position: Int
    public let value: @Sendable (Element) -> String?

    /// - Parameter position: its index in `Element.foreignKeys`.
    @_spi(Generated)
    public init(_ position: Int, _ value: @escaping @Sendable (Element) -> String?) {
        self.position = position
        self.value = value
    }
}
