import Testing

@testable import HTML

/// What a link may lead to.
@Suite struct URLReferenceTests {
    @Test(arguments: [
        "http://a.example/", "https://a.example/?q=1#x", "HTTPS://A.EXAMPLE", "mailto:a@b.example",
        "MailTo:a@b.example", "a.html", "../entities/a.md", "/a/b", "?q=a:b", "#a:b", "//host/a",
        "./javascript:x", "a/b:c", "",
    ])
    func allowedAsTheyAre(_ url: String) {
        #expect(URLReference(url).text == url)
    }

    @Test(arguments: [
        ("https://a.example", true, true), ("mailto:a@b.md", true, false),
        ("urn:newsml:a:b", true, false), ("x-a+b.2:c", true, false), ("a.md", false, false),
        ("../a.md#b:c", false, false), ("2:a.md", false, false), ("é:a", false, false),
        ("://a", false, false), ("C:\\a.txt", false, false), ("", false, false),
        ("//a.example/b", false, true), ("a.html?u=https://b.example", false, false),
    ])
    func schemesAreToldFromPaths(_ url: String, _ hasScheme: Bool, _ isExternal: Bool) {
        #expect(URLReference.hasScheme(url) == hasScheme)
        #expect(URLReference.isExternal(url) == isExternal)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
        "java\nscript:alert(1)", "java\r\nscript:alert(1)", " javascript:alert(1)",
        "\u{1}javascript:alert(1)", "\u{0}javascript:x", "javascript\t:x", "data:text/html,<b>",
        "DATA:x", "vbscript:x", "file:///etc/passwd", "blob:x", "ftp://a.example", "a:b", ":x",
        "http\u{301}:x", "xhttp:x", "httpss:x", "view-source:x", "javascript&colon;:x",
    ])
    func refused(_ url: String) {
        #expect(URLReference(url).text == "#")
    }

    /// Browsers skip tabs and line breaks; what they skip is written out, so nothing comes together.
    @Test func percentEncodingIsTwoHexadecimalDigits() {
        #expect(URLReference.percentDecoded("a%20b%C3%A9") == "a bé")
        #expect(URLReference.percentDecoded("a%+1b%-0c%4") == "a%+1b%-0c%4")
    }

    @Test func whiteSpaceInAnAllowedSchemeIsEncoded() {
        #expect(URLReference("ht\ttp://a").text == "ht%09tp://a")
    }

    /// Setting a bit to fold case must not make a letter of another byte.
    @Test(arguments: ["HTTP\u{10}:x", "\u{8}ttp:x", "(ttp:x", "MAI\u{0C}TO:x"])
    func onlyLettersMakeAScheme(_ url: String) {
        let text = URLReference(url).text
        #expect(text == "#" || text.contains("%"))
    }

    @Test func charactersWithoutAPlaceInURLsArePercentEncoded() {
        #expect(
            URLReference("a b\"<>\\^`{|}\u{7F}").text
                == "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%7F")
    }

    @Test func utf8IsPercentEncodedByteByByte() {
        #expect(URLReference("/é/😀").text == "/%C3%A9/%F0%9F%98%80")
    }

    @Test func anEncodedURLIsNotEncodedAgain() {
        let once = URLReference("/a b/é").text
        #expect(once == "/a%20b/%C3%A9")
        #expect(URLReference(once).text == once)
    }

    /// Whatever comes out has an allowed scheme, whatever went in.
    @Test func nothingGetsThroughByChance() {
        var state: UInt64 = 7
        let pieces = [
            "java", "script", ":", "\t", "\n", " ", "/", "#", "data", "http", "s", "\u{0}", "?",
            "x",
        ]
        for _ in 0..<5000 {
            var url = ""
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                url += pieces[Int(state >> 33) % pieces.count]
            }
            let text = URLReference(url).text
            #expect(!text.utf8.contains { $0 <= 0x20 })
            let scheme = text.prefix { !":/?#".contains($0) }
            let hasScheme =
                text.dropFirst(scheme.count).first == ":" && scheme.allSatisfy(\.isLetter)
            #expect(
                !hasScheme || ["http", "https", "mailto"].contains(scheme),
                "\(url.debugDescription)")
        }
    }
}
