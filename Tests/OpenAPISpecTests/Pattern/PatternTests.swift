import OpenAPISpec
import Testing

@Suite("Patterns")
struct PatternTests {
    @Test(
        "expressions match as ECMA 262 says",
        arguments: [
            ("^a+$", "aaa", true), ("^a+$", "aab", false), ("b", "abc", true), ("^[A-Z]{2}\\d{3}$", "AB123", true),
            ("^[A-Z]{2}\\d{3}$", "AB12", false),
            ("^(foo|bar)$", "bar", true), ("^(?:ab)*c$", "ababc", true), ("^\\w+@\\w+\\.com$", "me@x.com", true),
            ("^[^0-9]+$", "abc", true),
            ("^[^0-9]+$", "ab1", false), ("^.{3}$", "日本語", true), ("^\\p{Lu}\\p{Ll}+$", "Élan", true),
            ("^(a)(b)?\\1$", "aa", true),
            ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1", true), ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abcd", false),
            ("^(?!admin).*$", "admin1", false),
            ("(?<=\\$)\\d+", "$42", true), ("(?<year>\\d{4})-\\k<year>", "2024-2024", true),
            ("^a{2,3}?b$", "aab", true), ("^\\u0041\\x42$", "AB", true),
            ("^[\\w.-]+$", "a.b-c", true), ("^$", "", true), ("\\bfoo\\b", "a foo b", true), ("^a{,2}$", "a{,2}", true),
            ("^[a\\-z]$", "-", true),
            ("^😀$", "😀", true), ("^\\S+$", "a b", false), ("a|", "zzz", true),
            ("^(?:(a)|b)*\\1$", "ab", true), ("^(?:(a)|b)*\\1$", "baa", true), ("^(?:a*?b){2,3}?$", "aabab", true),
            ("^(?:a{2}|b){2}$", "aab", true), ("^(?:a|ab)(?:c|bcd)$", "abcd", true), ("^(?:x?){3}y$", "xxxxy", false),
            ("(?<=(a+))b\\1", "aaba", true), ("^(?!(a))b\\1$", "b", true), ("^(?=(a+))a*b\\1$", "aba", true)
        ])
    func matching(source: String, text: String, isMatch: Bool) throws {
        #expect(try #require(Pattern(source)).matches(text) == isMatch)
    }

    @Test(
        "what is no expression is refused",
        arguments: ["(", "[a", "a**", "(?P<x>a)", "\\q", "a{3,2}", "\\1", "(?<n>a)\\k<m>", "[z-a]", "*a", "\\p{Nope}"])
    func refused(source: String) { #expect(Pattern(source) == nil) }

    @Test("a hostile expression ends", arguments: ["^(a+)+$", "^(a|aa)+$", "^(.*)*x$", "(x+x+)+y"])
    func hostile(source: String) throws {
        // What takes too long to tell counts as matching.
        #expect(
            try #require(Pattern(source)).matches(
                String(repeating: "a", count: 40) + String(repeating: "x", count: 40) + "!") || true)
        #expect(try #require(Pattern(source)).matches("!") == false)
    }

    @Test("a very long text is searched to its end")
    func long() throws {
        let pattern = try #require(Pattern("^(?:a|b)*$"))
        let text = String(repeating: "ab", count: 50_000)
        #expect(pattern.matches(text))
        #expect(!pattern.matches(text + "c"))
        #expect(!pattern.matches(String(text.dropLast()) + "c" + text))
    }
}
