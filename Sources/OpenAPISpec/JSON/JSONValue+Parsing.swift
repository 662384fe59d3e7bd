extension JSONValue {
    private struct ValueBuilder: JSONBuilder {
        func scalar(_ value: JSONValue, at place: JSONPlace) -> JSONValue { value }
        func array(_ elements: [JSONValue], at place: JSONPlace) -> JSONValue { .array(elements) }

        func member(_ key: String, at place: JSONPlace, _ value: JSONValue) -> JSONObject.Member {
            JSONObject.Member(key: key, value: value)
        }

        /// Of members with one name the last value stays, in the place of the first.
        func object(_ members: [JSONObject.Member], at place: JSONPlace) -> JSONValue {
            if members.count <= 16 {
                var object = JSONObject()
                for member in members { object[member.key] = member.value }
                return .object(object)
            }
            var kept: [JSONObject.Member] = []
            kept.reserveCapacity(members.count)
            var indices: [ExactText: Int] = [:]
            for member in members {
                if let index = indices[member.key] {
                    kept[index].value = member.value
                } else {
                    indices[member.key] = kept.count
                    kept.append(member)
                }
            }
            return .object(JSONObject(uniqueMembers: kept))
        }
    }

    /// The value of JSON text in UTF-8. Of members with one name the last value stays.
    public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        var parser = JSONParser(bytes, builder: ValueBuilder())
        return try parser.parse()
    }
}
