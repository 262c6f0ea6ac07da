import Briefings
import Foundation
import Language
import Site
import Templates
import Testing

struct BriefingHeadTests {
    private func page(
        _ markdown: String, entities: [Entity] = [], base: String? = "https://a.org/x/"
    ) throws -> String {
        var configuration = SiteConfiguration()
        configuration.baseURL = try base.map { try BaseURL($0) }
        configuration.author = .init("The Desk")
        return html(
            .briefing(0),
            of: try site(["a": markdown], entities: entities, configuration: configuration))
    }

    /// The text of the block of data in a page.
    private func block(_ page: String) throws -> String {
        let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
        let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
        return String(page[start.upperBound..<end.lowerBound])
    }

    private let markdown = """
        ---
        title: Talks
        date: 2022-01-21
        source: https://example.org/talks
        ---

        ## Key points

        - They met in [Lima]. [¶1]

        ## Full text

        They met in [Lima]. [Ana Ruiz] met [Bo Lund] and [Cy]. [Ana Ruiz] left.

        [¶1]: #p1
        [Ana Ruiz]: ../entities/ana-ruiz.md "person"
        [Bo Lund]: ../entities/bo-lund.md "person"
        [Cy]: ../entities/cy.md "person"
        [Lima]: ../entities/lima.md "place"

        """

    @Test func `Linked data says what the article is about and mentions`() throws {
        var lima = Entity(slug: Slug(of: "Lima"), name: "Lima", kind: .place)
        lima.wikidata = "Q2868"
        var cy = Entity(slug: Slug(of: "Cy"), name: "Cy", kind: .person)
        cy.mergedInto = Slug(of: "Lima")
        var bo = Entity(slug: Slug(of: "Bo Lund"), name: "Bo Lund", kind: .person)
        bo.isHidden = true
        #expect(
            try block(page(markdown, entities: [lima, bo])) == """
                {"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks",\
                "url":"https://a.org/x/briefings/a/",\
                "datePublished":"2022-01-21","inLanguage":"en",\
                "about":[{"@type":"Person","name":"Ana Ruiz",\
                "url":"https://a.org/x/entities/ana-ruiz/"}],\
                "mentions":[{"@type":"Place","name":"Lima",\
                "sameAs":"http://www.wikidata.org/entity/Q2868"},{"@type":"Person","name":"Cy"}],\
                "isBasedOn":"https://example.org/talks",\
                "publisher":{"@type":"Organization","name":"The Desk"},\
                "isPartOf":{"@type":"WebSite","name":"Dossier","url":"https://a.org/x/"}}
                """)
        let merged = try block(page(markdown, entities: [lima, bo, cy]))
        #expect(merged.contains("\"about\":[{\"@type\":\"Place\",\"name\":\"Lima\""))
        #expect(!merged.contains("Cy"))
    }

    @Test func `Addresses are left out where the site's is not known`() throws {
        let plain = markdown.replacingOccurrences(
            of: "https://example.org/talks", with: "../articles/talks.txt")
        let block = try block(page(plain, base: nil))
        #expect(!block.contains("url"))
        #expect(block.contains("\"isBasedOn\":{\"@type\":\"CreativeWork\",\"name\":\"talks.txt\"}"))
    }

    @Test func `No title ends the block or an attribute`() throws {
        let title = "</script><!--<script>\"'\u{202E}&"
        let page = try page(
            "---\ntitle: \"</script><!--<script>\\\"'\u{202E}&\"\n---\n\nWords.\n")
        let block = try block(page)
        let data = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
        #expect(data?["headline"] as? String == title)
        #expect(!block.contains("<"))
        #expect(
            page.contains(
                "<meta property=\"og:title\" content=\"&lt;/script&gt;&lt;!--&lt;script&gt;&quot;&#39;\u{202E}&amp;\">"
            ))
    }

    @Test func `Links to a page are shown by Open Graph`() throws {
        let head = try page(markdown)
        for line in [
            "<meta property=\"og:type\" content=\"article\">",
            "<meta property=\"og:title\" content=\"Talks\">",
            "<meta name=\"description\" property=\"og:description\" content=\"They met in Lima.\">",
            "<meta property=\"og:url\" content=\"https://a.org/x/briefings/a/\">",
            "<meta property=\"og:site_name\" content=\"Dossier\">",
            "<meta property=\"article:published_time\" content=\"2022-01-21\">",
        ] { #expect(head.contains(line)) }
        let made = try site(["a": markdown])
        #expect(html(.home(1), of: made).contains("property=\"og:type\" content=\"website\""))
        #expect(!html(.home(1), of: made).contains("og:url"))
        #expect(html(.entity(0), of: made).contains("property=\"og:type\" content=\"profile\""))
        #expect(html(.entity(3), of: made).contains("property=\"og:type\" content=\"website\""))
    }
}
