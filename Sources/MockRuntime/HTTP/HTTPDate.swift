/// RFC 9110 §5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`.
enum HTTPDate {
    private static var days: [String] { ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"] }
    private static var months: [String] {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }

    static func text(_ instant: DateTime) -> String {
        let date = instant.date
        let time = instant.secondsSince1970 - date.daysSince1970 * 86_400
        let weekday = days[((date.daysSince1970 % 7) + 7) % 7]
        return "\(weekday), \(date.day, digits: 2) \(months[date.month - 1]) \(date.year, digits: 4) "
            + "\(time / 3_600, digits: 2):\(time / 60 % 60, digits: 2):\(time % 60, digits: 2) GMT"
    }
}
