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
            baseURL: https://example.org/desk
            language: en-GB
            author: The desk

            """)
        #expect(diagnostics.isEmpty)
        #expect(configuration.title == "Desk: briefings")
        #expect(configuration.baseURL == "https://example.org/desk/")
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
