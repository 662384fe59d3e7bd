public import MockRuntime

/// The petstore with one rule of its own: each id is a pet of that id, up to 100. All other operations answer from the document.
public struct NamedPets: PetstoreRoutes {
    public init() {}

    public func getPet(petID: Int, _ call: Call<DocumentRecords>) throws -> Reply<Petstore.Pet> {
        guard (1...100).contains(petID) else {
            return .status(404, Petstore.Problem(title: "Not Found", detail: "There is no pet \(petID)."))
        }
        return .ok(Petstore.Pet(id: petID, name: "Pet \(petID)", species: petID.isMultiple(of: 2) ? .cat : .dog))
    }
}
