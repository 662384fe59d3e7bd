import Testing

@testable import MockRuntime

@Suite("Dates, clocks and resets")
struct TimeTests {
    @Test(
        "date-times are read and written as they are",
        arguments: [
            "2025-01-15T09:00:00Z", "1969-12-31T23:59:59Z", "2024-02-29T00:00:00+00:00",
            "2025-01-15T09:00:00.250-05:30", "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.123456789Z"
        ])
    func roundTrip(text: String) { #expect(DateTime(text)?.description == text) }

    @Test(
        "what is no date-time is refused",
        arguments: [
            "2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-01-15", "2025-01-15T09:00Z", "2025-01-15T24:00:00Z",
            "x"
        ])
    func refused(text: String) { #expect(DateTime(text) == nil) }

    @Test("instants are compared whatever their offsets")
    func offsets() throws {
        #expect(try #require(DateTime("2025-01-15T09:00:00+01:00")) == #require(DateTime("2025-01-15T08:00:00Z")))
        #expect(try #require(DateTime("2025-01-15T09:00:00.1Z")) > #require(DateTime("2025-01-15T09:00:00Z")))
    }

    @Test("every day of four centuries is itself again")
    func days() throws {
        let first = try #require(CalendarDate(year: 1800, month: 1, day: 1))
        for day in stride(from: first.daysSince1970, to: first.daysSince1970 + 146_097, by: 1) {
            let date = CalendarDate(daysSince1970: day)
            #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
        }
    }

    @Test(
        "reset policies are read",
        arguments: [
            ("never", ResetPolicy.never), ("every:30m", .every(seconds: 1_800)), ("every:45s", .every(seconds: 45)),
            ("every:2h", .every(seconds: 7_200)), ("every:PT30M", .every(seconds: 1_800)),
            ("daily@02:00", .daily(minute: 120)), ("after:1000", .after(requests: 1_000))
        ])
    func policies(text: String, policy: ResetPolicy) { #expect(ResetPolicy(text) == policy) }

    @Test(
        "what is no reset policy is refused",
        arguments: [
            "", "sometimes", "every:", "every:0m", "every:m", "every:PT", "every:-30m", "every:P1M", "daily@24:00",
            "daily@2:0", "after:0", "after:x", "never:1"
        ])
    func badPolicies(text: String) { #expect(ResetPolicy(text) == nil) }

    @Test("the next reset follows the clock")
    func nextReset() throws {
        let noon = try #require(DateTime("2025-01-15T12:00:00Z"))
        #expect(ResetPolicy.every(seconds: 1_800).next(after: noon)?.description == "2025-01-15T12:30:00Z")
        #expect(ResetPolicy.daily(minute: 120).next(after: noon)?.description == "2025-01-16T02:00:00Z")
        #expect(ResetPolicy.daily(minute: 780).next(after: noon)?.description == "2025-01-15T13:00:00Z")
        #expect(ResetPolicy.never.next(after: noon) == nil)
    }
}
