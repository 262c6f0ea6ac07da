import Briefings
import Foundation
import Language
import Site
import Templates
import Testing

struct FeedTests {
    private static let two: KeyValuePairs = [
        "a": briefing("A & B", "2022-01-20", text: "[Ana Ruiz] was in [Lima]."),
        "b": briefing("Second", "2022-01-21", text: "[Ana Ruiz] left. [Ana Ruiz] was tired."),
    ]

    private func configuration(_ base: String?) throws -> SiteConfiguration {
        var configuration = SiteConfiguration()
        configuration.title = "Harbour Watch"
        configuration.baseURL = try base.map { try BaseURL($0) }
        return configuration
    }

    private func two(at base: String?) throws -> Site {
        var ana = Entity(slug: Slug(of: "Ana Ruiz"), name: "Ana Ruiz", kind: .person)
        ana.aliases = ["Ruiz"]
        return try site(Self.two, entities: [ana], configuration: configuration(base))
    }

    @Test func `An Atom feed has addresses where the site's is known`() throws {
        let feed = html(.feed(.atom), of: try two(at: "https://example.org/x"))
        #expect(
            feed == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <title>Harbour Watch</title>
                <subtitle>News, annotated</subtitle>
                <id>https://example.org/x/</id>
                <link rel="self" type="application/atom+xml" href="https://example.org/x/feed.xml"/>
                <link type="text/html" href="https://example.org/x/"/>
                <updated>2022-01-21T00:00:00Z</updated>
                <author><name>Harbour Watch</name>
                </author>
                <entry>
                <title>Second</title>
                <id>https://example.org/x/briefings/b/</id>
                <link href="https://example.org/x/briefings/b/"/>
                <updated>2022-01-21T00:00:00Z</updated>
                <summary>Second is the point.</summary>
                </entry>
                <entry>
                <title>A &amp; B</title>
                <id>https://example.org/x/briefings/a/</id>
                <link href="https://example.org/x/briefings/a/"/>
                <updated>2022-01-20T00:00:00Z</updated>
                <summary>A &amp; B is the point.</summary>
                </entry>
                </feed>

                """)
    }

    @Test func `Without an address ids are URNs and links lead from the root`() throws {
        let site = try two(at: nil)
        let feed = html(.feed(.atom, entity: 0), of: site)
        #expect(feed.contains(" xml:base=\"../../\">"))
        #expect(feed.contains("<id>urn:x-dossier:harbour-watch/entities/ana-ruiz/</id>"))
        #expect(feed.contains("<id>urn:x-dossier:harbour-watch/briefings/a/</id>"))
        #expect(feed.contains("href=\"entities/ana-ruiz/feed.xml\"/>"))
        #expect(feed.contains("<link href=\"briefings/a/index.html\"/>"))
        #expect(!html(.feed(.atom), of: site).contains("xml:base"))
        let json = html(.feed(.json, entity: 0), of: site)
        #expect(json.contains("\"id\":\"urn:x-dossier:harbour-watch/briefings/a/\",\"title\""))
        #expect(!json.contains("_url"))
    }

    @Test func `A JSON feed says the same`() throws {
        let feed = html(.feed(.json), of: try two(at: "https://example.org/x"))
        #expect(
            feed == """
                {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Watch",\
                "home_page_url":"https://example.org/x/",\
                "feed_url":"https://example.org/x/feed.json",\
                "description":"News, annotated","language":"en",\
                "authors":[{"name":"Harbour Watch"}],"items":[\
                {"id":"https://example.org/x/briefings/b/",\
                "url":"https://example.org/x/briefings/b/","title":"Second",\
                "content_text":"Second is the point.",\
                "date_published":"2022-01-21T00:00:00Z","tags":["Ana Ruiz"]},\
                {"id":"https://example.org/x/briefings/a/",\
                "url":"https://example.org/x/briefings/a/","title":"A & B",\
                "content_text":"A & B is the point.",\
                "date_published":"2022-01-20T00:00:00Z","tags":["Ana Ruiz","Lima"]}]}
                """)
    }

    @Test func `An entity has feeds of the briefings that mention it`() throws {
        let site = try two(at: "https://example.org/x")
        let paths = site.pages.map { site.path(of: $0).description }.filter {
            $0.hasPrefix("entities/") && $0.contains("feed")
        }
        #expect(
            paths
                == ["feed.xml", "feed.json"].flatMap { feed in
                    ["ana-ruiz", "lima"].map { "entities/\($0)/\(feed)" }
                })
        let feed = html(.feed(.atom, entity: 0), of: site)
        #expect(feed.contains("<title>Ana Ruiz — Harbour Watch</title>"))
        #expect(feed.contains("<id>https://example.org/x/entities/ana-ruiz/</id>"))
        #expect(feed.components(separatedBy: "<entry>").count == 3)
    }

    @Test(arguments: [(nil, 20), (0, 10)])
    func `Feeds hold the newest twenty, those of an entity the newest ten`(
        entity: Int?, count: Int
    ) throws {
        let pages = try (1...25).map { day in
            let name = "d\(day)"
            let text = briefing(name, "2022-01-\(day < 10 ? "0" : "")\(day)", text: "[Lima].")
            return try #require(try site([name: text]).briefings.first)
        }
        let many = Site(configuration: SiteConfiguration(), briefings: pages, entities: [:])
        let feed = html(.feed(.atom, entity: entity), of: many)
        let titles = feed.components(separatedBy: "<title>d").dropFirst()
        #expect(titles.map { Int($0.prefix { $0 != "<" }) } == (26 - count...25).reversed())
    }

    @Test func `Hidden entities are no tags`() throws {
        var lima = Entity(slug: Slug(of: "Lima"), name: "Lima", kind: .place)
        lima.isHidden = true
        let hiding = try site(Self.two, entities: [lima])
        #expect(!html(.feed(.json), of: hiding).contains("Lima"))
    }

    @Test func `What XML cannot hold is replaced`() throws {
        let strange = try site([
            "a": "---\ntitle: \"a\\u0001b\\uFFFEc\\uFEFFd ]]> <x>\"\n---\n\nWords.\n"
        ])
        #expect(
            html(.feed(.atom), of: strange).contains(
                "<title>a\u{FFFD}b\u{FFFD}c\u{FEFF}d ]]&gt; &lt;x&gt;</title>"))
    }
}
