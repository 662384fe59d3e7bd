extension ValueMaker {
    // MARK: Numbers

    mutating func number(_ shape: Schema, name: String) -> JSONValue {
        let isInteger = shape.types.contains(.integer) && !shape.types.contains(.number)
        if let divisor = shape.multipleOf { return .number(multiple(of: divisor, shape)) }
        var low = shape.minimum?.doubleValue
        var high = shape.maximum?.doubleValue
        let step = isInteger ? 1.0 : 0.5
        if let bound = shape.exclusiveMinimum?.doubleValue {
            low = max(low ?? -.infinity, isInteger ? bound.rounded(.down) + 1 : bound.nextUp)
        }
        if let bound = shape.exclusiveMaximum?.doubleValue {
            high = min(high ?? .infinity, isInteger ? bound.rounded(.up) - 1 : bound.nextDown)
        }
        if isInteger, shape.format == "int32" { high = min(high ?? .infinity, 2_147_483_647) }
        let usual =
            isRealistic
            ? Realistic.number(name: name, random: &random) : Double(1 + attempt) * (isInteger ? 1 : step * 2)
        var value = usual
        // Whole numbers between bounds go round, so that later ones differ.
        if isInteger, isRealistic || attempt > 0, let low, let high, low <= high, !(low...high).contains(value) {
            value = low + (value - low).truncatingRemainder(dividingBy: high - low + 1)
            if value < low { value += high - low + 1 }
        }
        if let low, value < low { value = low }
        if let high, value > high { value = high }
        if isInteger { value = value.rounded(low.map { value <= $0 } == true ? .up : .down) }
        if !isInteger, let low = shape.exclusiveMinimum?.doubleValue,
            let high = shape.exclusiveMaximum?.doubleValue ?? shape.maximum?.doubleValue, value == low.nextUp
        {
            value = low + (high - low) / 2
        } else if !isInteger, let low = shape.exclusiveMinimum?.doubleValue, value == low.nextUp {
            value = low + 1
        } else if !isInteger, let high = shape.exclusiveMaximum?.doubleValue, value == high.nextDown {
            value = (shape.minimum?.doubleValue).map { ($0 + high) / 2 } ?? high - 1
        }
        if abs(value) < 9e15, value == value.rounded() { return .number(JSONNumber(Int(value))) }
        // A bound beyond what a Double holds exactly is met by its own text.
        if let exact = [shape.minimum, shape.maximum].compactMap({ $0 }).first(where: { $0.doubleValue == value }) {
            return .number(exact)
        }
        return .number(JSONNumber(value))
    }

    /// A multiple within the bounds: `k × divisor` with the smallest k that is large enough, exact for decimal fractions.
    private mutating func multiple(of divisor: JSONNumber, _ shape: Schema) -> JSONNumber {
        let size = divisor.doubleValue
        guard size > 0 else { return JSONNumber(0) }
        let least = shape.minimum?.doubleValue ?? shape.exclusiveMinimum?.doubleValue ?? 0
        var factor = (least / size).rounded(.up)
        if let bound = shape.exclusiveMinimum?.doubleValue, factor * size <= bound { factor += 1 }
        if factor == 0, shape.maximum.map({ $0.doubleValue >= size }) ?? true,
            shape.exclusiveMaximum.map({ $0.doubleValue > size }) ?? true
        {
            factor = 1
        }
        let decimal = divisor.decimal
        guard abs(factor) < 9e15, let digits = Int(decimal.digits.map(String.init).joined()) else {
            return JSONNumber(0)
        }
        let (product, overflow) = digits.multipliedReportingOverflow(by: Int(factor))
        guard !overflow else { return JSONNumber(0) }
        if decimal.exponent >= 0, decimal.exponent < 12 {
            return JSONNumber(
                text: String(product) + String(repeating: "0", count: product == 0 ? 0 : decimal.exponent))
                ?? JSONNumber(0)
        }
        return JSONNumber(text: "\(product)e\(decimal.exponent)").map(Self.plain) ?? JSONNumber(0)
    }

    /// `15e-1` as `1.5`.
    private static func plain(_ number: JSONNumber) -> JSONNumber {
        let decimal = number.decimal
        guard decimal.exponent < 0, decimal.exponent > -20, !decimal.isZero else { return number }
        var digits = decimal.digits.map(String.init).joined()
        let places = -decimal.exponent
        if digits.count <= places { digits = String(repeating: "0", count: places - digits.count + 1) + digits }
        let point = digits.index(digits.endIndex, offsetBy: -places)
        return JSONNumber(text: (decimal.isNegative ? "-" : "") + digits[..<point] + "." + digits[point...]) ?? number
    }

    // MARK: Strings

    mutating func string(_ shape: Schema, name: String) throws(SynthesisError) -> String {
        let least = shape.minLength ?? 0
        let most = shape.maxLength ?? Int.max
        guard least <= most else {
            throw SynthesisError(
                schemaPointer: shape.pointer, reason: "minLength \(least) is more than maxLength \(most)")
        }
        if let pattern = shape.pattern {
            let usual = text(shape, name: name)
            if pattern.matches(usual), (least...most).contains(usual.unicodeScalars.count) { return usual }
            if let text = pattern.text(length: least...most, random: &random) { return text }
            throw SynthesisError(
                schemaPointer: shape.pointer, reason: "no text was found that matches \(pattern.source)")
        }
        let usual = text(shape, name: name)
        let length = usual.unicodeScalars.count
        if (least...most).contains(length)
            || shape.format.map({ FormatChecks.fault(of: "\u{0}", format: $0) != nil }) == true, shape.format != "email"
        {
            return usual
        }
        if length > most { return String(usual.unicodeScalars.prefix(most).map(Character.init)) }
        if shape.format == "email" {
            return length < least ? String(repeating: "a", count: least - length) + usual : usual
        }
        let filler = usual.isEmpty ? "text" : usual
        var padded = usual
        while padded.unicodeScalars.count < least { padded += (padded.isEmpty ? "" : " ") + filler }
        return String(padded.unicodeScalars.prefix(max(least, 1)).map(Character.init))
    }

    private mutating func text(_ shape: Schema, name: String) -> String {
        if let format = shape.format, let text = formatted(format, name: name) { return text }
        if shape.contentEncoding == "base64" { return "dGV4dA==" }
        if isRealistic { return Realistic.text(synthesizer.kinds[name] ?? .words, random: &random) }
        let fixed = Readable.text(name: name)
        return attempt == 0 ? fixed : "\(fixed)\(attempt + 1)"
    }

    private mutating func formatted(_ format: String, name: String) -> String? {
        let number = isRealistic ? Int.random(in: 1...999, using: &random) : attempt + 1
        switch format {
        case "date-time":
            return isRealistic
                ? Realistic.dateTime(random: &random)
                : attempt == 0 ? "2025-01-15T09:00:00Z" : "2025-01-\(10 + attempt)T09:00:00Z"
        case "date":
            return isRealistic
                ? String(Realistic.dateTime(random: &random).prefix(10))
                : attempt == 0 ? "2025-01-15" : "2025-01-\(10 + attempt)"
        case "time": return "09:00:00Z"
        case "duration": return "P\(number)D"
        case "email", "idn-email":
            return isRealistic
                ? Realistic.email(random: &random) : attempt == 0 ? "name@example.com" : "name\(number)@example.com"
        case "hostname", "idn-hostname":
            return attempt == 0 && !isRealistic ? "www.example.com" : "host\(number).example.com"
        case "ipv4": return "192.0.2.\(number % 254 + 1)"
        case "ipv6": return "2001:db8::\(number)"
        case "uri", "iri", "url":
            return attempt == 0 && !isRealistic ? "https://example.com/" : "https://example.com/\(number)"
        case "uri-reference", "iri-reference": return "/\(number)"
        case "uri-template": return "/items/{id}"
        case "uuid": return random.uuid()
        case "json-pointer": return "/\(name.isEmpty ? "a" : name)"
        case "relative-json-pointer": return "\(number)"
        case "regex": return "^[a-z]+$"
        case "byte": return "dGV4dA=="
        case "binary": return "text"
        case "password": return "secret-\(number)"
        default: return nil
        }
    }
}
