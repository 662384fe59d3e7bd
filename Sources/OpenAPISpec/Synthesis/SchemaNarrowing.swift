extension SchemaKeywords {
    /// Makes the schema mean itself and another at once, as far as that can be told keyword by keyword: the narrowest bound wins.
    mutating func narrow(with other: SchemaKeywords, in document: Document) {
        if types.isEmpty {
            types = other.types
        } else if !other.types.isEmpty {
            let both = types.filter { other.types.contains($0) || ($0 == .integer && other.types.contains(.number)) }
            let integers = types.contains(.number) && other.types.contains(.integer) ? [Schema.SimpleType.integer] : []
            types = both + integers.filter { !both.contains($0) }
        }
        if boolean == nil { boolean = other.boolean }
        format = format ?? other.format
        constant = constant ?? other.constant
        if let values = other.enumeration { enumeration = enumeration.map { $0.filter(values.contains) } ?? values }
        if examples.isEmpty { examples = other.examples }
        minimum = Self.greater(minimum, other.minimum)
        maximum = Self.less(maximum, other.maximum)
        exclusiveMinimum = Self.greater(exclusiveMinimum, other.exclusiveMinimum)
        exclusiveMaximum = Self.less(exclusiveMaximum, other.exclusiveMaximum)
        multipleOf = multipleOf ?? other.multipleOf
        minLength = Self.most(minLength, other.minLength)
        maxLength = Self.least(maxLength, other.maxLength)
        pattern = pattern ?? other.pattern
        items = items ?? other.items
        if prefixItems.isEmpty { prefixItems = other.prefixItems }
        minItems = Self.most(minItems, other.minItems)
        maxItems = Self.least(maxItems, other.maxItems)
        uniqueItems = uniqueItems || other.uniqueItems
        contains = contains ?? other.contains
        minContains = Self.most(minContains, other.minContains)
        minProperties = Self.most(minProperties, other.minProperties)
        maxProperties = Self.least(maxProperties, other.maxProperties)
        propertyNames = propertyNames ?? other.propertyNames
        patternProperties += other.patternProperties
        dependentRequired += other.dependentRequired
        dependentSchemas += other.dependentSchemas
        if additionalProperties == nil || other.additionalProperties.map({ document[$0].boolean == false }) == true {
            additionalProperties = other.additionalProperties ?? additionalProperties
        }
        for property in other.properties {
            guard let place = properties.firstIndex(where: { $0.name.exact == property.name.exact }) else {
                properties.append(property)
                continue
            }
            // Of two schemas for one property the one that says more is followed; the validator has the last word.
            if document[property.schema].constant != nil || document[property.schema].enumeration != nil {
                properties[place] = property
            }
        }
        for name in other.required where !required.containsExactly(name) { required.append(name) }
        if oneOf.isEmpty { oneOf = other.oneOf }
        if anyOf.isEmpty { anyOf = other.anyOf }
        if ifThenElse == nil { ifThenElse = other.ifThenElse }
        discriminator = discriminator ?? other.discriminator
        pinned.merge(other.pinned) { own, _ in own }
    }

    private static func greater(_ a: JSONNumber?, _ b: JSONNumber?) -> JSONNumber? {
        a.map { a in b.map { max(a, $0) } ?? a } ?? b
    }
    private static func less(_ a: JSONNumber?, _ b: JSONNumber?) -> JSONNumber? {
        a.map { a in b.map { min(a, $0) } ?? a } ?? b
    }
    private static func most(_ a: Int?, _ b: Int?) -> Int? { a.map { a in b.map { max(a, $0) } ?? a } ?? b }
    private static func least(_ a: Int?, _ b: Int?) -> Int? { a.map { a in b.map { min(a, $0) } ?? a } ?? b }
}
