import Briefings
import Foundation
import Language
import Site
import Templates
import Testing

struct AnnotationTests {
    private static let markdown = """
        ---
        title: Talks
        date: 2022-01-21
        ---

        ## Key points

        - [Ana Ruiz] met … [Bo Lund]. [¶1]
        - An editor’s own.

        ## Timeline

        - `2022-01~` “then” — [Ana Ruiz] met … [¶1]

        ## Quotes

        - “No.” — [Ana Ruiz] [¶2]
        - “No.” — a man [¶2]

        ## Full text

        Ü: [Ana Ruiz] met with [Bo Lund].

        “No.”

        [¶1]: #p1
        [¶2]: #p2
        [Ana Ruiz]: ../entities/ana-ruiz.md "person"
        [Bo Lund]: ../entities/bo-lund.md "person"

        """

    private func entity(_ name: String, _ change: (inout Entity) -> Void) -> Entity {
        var entity = Entity(slug: Slug(of: name), name: name, kind: .person)
        change(&entity)
        return entity
    }

    private func annotations(
        _ markdown: String = markdown, entities: [Entity] = [], base: String? = "https://a.org/"
    ) throws -> [String: Any] {
        var configuration = SiteConfiguration()
        configuration.baseURL = try base.map { try BaseURL($0) }
        let made = try site(["a": markdown], entities: entities, configuration: configuration)
        let data = Data(html(.annotations(0), of: made).utf8)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func items(_ collection: [String: Any]) throws -> [[String: Any]] {
        let page = try #require(collection["first"] as? [String: Any])
        return try #require(page["items"] as? [[String: Any]])
    }

    @Test func `A mention is identified`() throws {
        let ana = entity("Ana Ruiz") { $0.wikidata = "Q42" }
        let made = try site(
            ["a": "# A\n\n## Full text\n\nÜ: [Ana Ruiz].\n\n[Ana Ruiz]: ../entities/ana-ruiz.md\n"],
            entities: [ana])
        #expect(
            html(.annotations(0), of: made) == """
                {"@context":"http://www.w3.org/ns/anno.jsonld",\
                "id":"urn:x-dossier:dossier/briefings/a/annotations.json",\
                "type":"AnnotationCollection","label":"A","first":\
                {"id":"#page",\
                "type":"AnnotationPage","startIndex":0,"items":[\
                {"id":"#p1m3",\
                "type":"Annotation","motivation":"identifying","body":[\
                {"id":"../../entities/ana-ruiz/index.html","type":"schema:Person",\
                "name":"Ana Ruiz"},"http://www.wikidata.org/entity/Q42"],"target":\
                {"source":"index.html#p1","selector":[\
                {"type":"TextPositionSelector","start":3,"end":11},\
                {"type":"TextQuoteSelector","exact":"Ana Ruiz","prefix":"Ü: ","suffix":"."}]}}\
                ]},"total":1}
                """)
    }

    @Test func `Addresses count from where the file says it is`() throws {
        let collection = try annotations()
        let context = try #require(collection["@context"] as? [Any])
        #expect(context.first as? String == "http://www.w3.org/ns/anno.jsonld")
        let base = (context.last as? [String: String])?["@base"]
        #expect(base == "https://a.org/briefings/a/annotations.json")
        #expect(collection["id"] as? String == base)
        #expect(try annotations(base: nil)["@context"] as? String == context.first as? String)
    }

    @Test func `Lines of the briefing have the words they rest on`() throws {
        let collection = try annotations()
        let found = try items(collection)
        #expect(collection["total"] as? Int == found.count)
        #expect(
            found.map { ($0["id"] as? String)?.split(separator: "#").last } == [
                "p1m3", "p1m21", "k1", "t1", "q1", "q2",
            ])
        let exact = found.map { annotation in
            let target = annotation["target"] as? [String: Any]
            let selectors = target?["selector"] as? [[String: Any]]
            return selectors?.last?["exact"] as? String
        }
        #expect(
            exact == [
                "Ana Ruiz", "Bo Lund", "Ana Ruiz met with Bo Lund.", "Ana Ruiz met", "No.", "No.",
            ])
        #expect(
            found.map { $0["motivation"] as? String } == [
                "identifying", "identifying", "highlighting", "describing", "highlighting",
                "highlighting",
            ])
        let event = try #require(found[3]["body"] as? [[String: String]])
        #expect(event.map { $0["value"] } == ["event", "Ana Ruiz met …", "2022-01~"])
        let quotes = found[4...].compactMap { $0["body"] as? [[String: String]] }
        #expect(quotes.map { $0.last?["name"] } == ["Ana Ruiz", nil])
        #expect(quotes.map { $0.last?["value"] } == [nil, "a man"])
    }

    @Test func `Lines of every section of a kind are there`() throws {
        let more = "## Key points\n\n- “No.” [¶2]\n\n## Quotes\n\n- “Ü” [¶1]\n\n## Full text"
        let markdown = Self.markdown.replacing("## Full text", with: more)
        let ids = try items(annotations(markdown)).compactMap { $0["id"] as? String }
        #expect(
            ids.filter { "kq".contains($0.dropFirst().first ?? " ") } == [
                "#k1", "#k3", "#q1", "#q2", "#q3",
            ])
    }

    @Test func `Hidden entities are left out, merged ones are those they are merged into`() throws {
        let hidden = entity("Bo Lund") { $0.isHidden = true }
        let merged = entity("Ana Ruiz") { $0.mergedInto = Slug(of: "Ana María Ruiz") }
        let text = try items(
            annotations(entities: [hidden, merged, entity("Ana María Ruiz") { _ in }]))
        let bodies = text.compactMap { ($0["body"] as? [[String: String]])?.last }
        #expect(
            bodies.compactMap { $0["id"] }
                == Array(repeating: "../../entities/ana-maria-ruiz/", count: 2))
        #expect(bodies.compactMap { $0["name"] } == ["Ana María Ruiz", "Ana María Ruiz"])
    }

    @Test func `Targets are blocks of the page`() throws {
        let sources = try items(annotations()).map {
            ($0["target"] as? [String: Any])?["source"] as? String
        }
        #expect(sources == ["./#p1", "./#p1", "./#p1", "./#p1", "./#p2", "./#p2"])
    }

    @Test(arguments: [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("javascript://x", nil),
        ("../articles/a.txt", nil),
    ])
    func `Where the article is on the web is said once`(source: String, expected: String?) throws {
        let markdown = Self.markdown.replacingOccurrences(
            of: "title: Talks", with: "title: Talks\nsource: \(source)")
        let article = try annotations(markdown)["dcterms:source"] as? [String: String]
        #expect(article == expected.map { ["id": $0] })
    }

    @Test func `A briefing without a full text has none`() throws {
        let made = try site([
            "a": Self.markdown, "b": "[Ana Ruiz].\n\n[Ana Ruiz]: ../entities/ana-ruiz.md\n",
        ])
        let annotated = made.pages.filter { if case .annotations = $0 { true } else { false } }
        #expect(annotated.map { made.path(of: $0).description } == ["briefings/a/annotations.json"])
        let links = made.briefings.indices.map {
            html(.briefing($0), of: made).components(separatedBy: "annotations.json").count - 1
        }
        #expect(links == made.briefings.map { $0.slug.description == "a" ? 2 : 0 })
    }
}
