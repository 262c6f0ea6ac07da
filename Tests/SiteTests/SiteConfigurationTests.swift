import Diagnostics
import Site
import Testing

struct SiteConfigurationTests {
    private func read(_ yaml: String) -> (SiteConfiguration, [Diagnostic]) {
        SiteConfiguration.read(SourceFile(path: "content/site.yaml", utf8: Array(yaml.utf8)))
    }

    @Test func readsEverySetting() {
        let (configuration, diagnostics) = read(
            """
            title: "Desk: briefings"
            description: What we know
            baseURL: https://desk.example/x
            language: en-GB
            author: The desk

            """)
        #expect(diagnostics.isEmpty)
        #expect(configuration.title == "Desk: briefings")
        #expect(configuration.baseURL?.text == "https://desk.example/x/")
        #expect(configuration.language == "en-GB")
        #expect(configuration.author?.name == "The desk" && configuration.author?.address == nil)
    }

    @Test(arguments: [
        ("Daily news", "Daily news."), ("Daily news.", "Daily news."), ("News?", "News?"), ("", ""),
    ])
    func theDescriptionEndsInOneStop(_ description: String, _ sentence: String) {
        var configuration = SiteConfiguration()
        configuration.description = description
        #expect(configuration.sentence == sentence)
    }

    @Test func suggestsTheSettingThatWasMeant() throws {
        let (_, diagnostics) = read("title: Desk\nbaseurl: https://example.org/\n")
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.id == "site/unknown-key")
        #expect(diagnostic.position == SourcePosition(line: 2, column: 1))
        #expect(diagnostic.help == "did you mean `baseURL`?")
    }

    @Test func refusesABaseURLThatIsNotOne() {
        let (configuration, diagnostics) = read("baseURL: example.org\n")
        #expect(diagnostics.map(\.id) == ["site/base-url"])
        #expect(configuration.baseURL == nil)
    }

    @Test(arguments: [
        "https://a.org/x", "http://a.org/x/", "https://xn--exmple-cua.org/x",
        "http://localhost:8000/x", "http://[::1]/x", "http://[::1]:80/x",
    ])
    func `An address ends in a slash, and has a path`(_ text: String) throws {
        let url = try BaseURL(text)
        #expect(url.text == (text.hasSuffix("/") ? text : text + "/"))
        #expect(url.path == "/x/")
    }

    @Test(arguments: [
        ("https://example.org/news", true), ("http://www.example.com", true),
        ("https://example.net:8080/x", true), ("https://notexample.org/", false),
        ("https://a.org/example.org/", false),
    ])
    func `An example's address is no site's`(_ url: String, _ isExample: Bool) {
        #expect(
            read("baseURL: \(url)\n").1.map(\.id) == (isExample ? ["site/example-address"] : []))
    }

    @Test(arguments: [
        ("en", true), ("pt-BR", true), ("zh-Hant-TW", true), ("gsw", true), ("English", false),
        ("e", false), ("en-", false), ("de_DE", false), ("en-verylongpart", false),
    ])
    func `A language is said by its tag`(_ tag: String, _ isTag: Bool) {
        let (configuration, diagnostics) = read("language: \(tag)\n")
        #expect(diagnostics.map(\.id) == (isTag ? [] : ["site/language"]))
        #expect(configuration.language == tag)
    }

    @Test func `A site may have no description`() {
        #expect(read("description: \"\"\n").0.description == "")
        #expect(read("title: A\n").0.description == "News, annotated")
    }

    @Test func saysWhereTheYAMLIsBroken() throws {
        let (_, diagnostics) = read("title: Desk\nauthor: \"open\n")
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.id == "site/invalid")
        #expect(try #require(diagnostic.position).line >= 2)
    }

    @Test(arguments: [
        ("Ana Ruiz <ana@example.org>", "Ana Ruiz", "ana@example.org"),
        ("The desk", "The desk", nil),
        ("ana@example.org", "ana@example.org", "ana@example.org"), ("A <b> c", "A <b> c", nil),
        ("<ana@example.org>", "ana@example.org", "ana@example.org"),
        ("Desk <web>", "Desk <web>", nil),
    ])
    func `An author may have an address`(_ text: String, _ name: String, _ address: String?) {
        let author = SiteConfiguration.Author(text)
        #expect(author.name == name && author.address == address)
    }
}
