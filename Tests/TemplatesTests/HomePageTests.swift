import Site
import Templates
import Testing

struct HomePageTests {
    private let harbour = briefing(
        "Harbour", "2022-01-26",
        timeline: """
            - `2022-01-24` — [Ana Ruiz] came to [Lima]. [¶1]
            - `2022-01-26` — [Ana Ruiz] left. [¶1]
            - `2022-01-26` — It rained. [¶1]
            """,
        roles: "- **[Ana Ruiz]** — mayor of the port [¶1]",
        text: "[Ana Ruiz] is mayor of the port of [Lima].")

    @Test func `A site without briefings says so and nothing else`() throws {
        let page = html(.home(1), of: try site([:]))
        #expect(page.contains("There are no briefings yet."))
        #expect(!page.contains("<ol>"))
        #expect(!page.contains("class=\"aside\""))
    }

    @Test func `The newest briefing leads with its key point`() throws {
        let site = try site([
            "harbour": harbour, "old": briefing("Old", "2021-01-01", text: "Words."),
        ])
        let page = html(.home(1), of: site)
        #expect(page.contains("role=\"search\" action=\"search/index.html\""))
        #expect(page.occurrences(of: "class=\"item lead\"") == 1)
        #expect(page.occurrences(of: "class=\"item\"") == 1)
        #expect(page.contains("<p class=\"gist\">Harbour is the point.</p>"))
        #expect(
            page.contains(
                """
                <span><a href="entities/ana-ruiz/index.html">Ana Ruiz</a>, \
                <a href="entities/lima/index.html">Lima</a></span>
                """))
    }

    @Test func `A key point of a person's own is marked beside an article's`() throws {
        let mine = harbour.replacing("Harbour is the point. [¶1]", with: "Mine.")
        #expect(mine != harbour)
        let page = html(.home(1), of: try site(["harbour": mine]))
        #expect(
            page.contains("<p class=\"gist\">Mine. <span class=\"by-ed\">editor</span></p>"))
    }

    @Test func `People of the week come with bar, count and office`() throws {
        let page = html(.home(1), of: try site(["harbour": harbour, "other": harbour]))
        #expect(
            page.contains(
                """
                <li class="per"><a href="entities/ana-ruiz/index.html">Ana Ruiz</a> \
                <svg class="bar" aria-hidden="true"><rect height="100%" rx="1" width="100%"/></svg> \
                <span class="count">2</span> <small>mayor of the port</small></li>
                """))
        let single = html(.home(1), of: try site(["harbour": harbour]))
        #expect(single.contains("Ana Ruiz</a> <small>mayor of the port</small></li>"))
        #expect(!single.contains("Bars count the briefings"))
        #expect(!page.contains("<li class=\"pla\"><a href=\"entities/lima/index.html\">"))
        #expect(page.contains("id=\"h-people\">Who matters, 20–<time datetime=\"2022-01-26\">"))
        #expect(page.contains("Bars count the briefings of these days"))
    }

    @Test func `The last weeks have a lane for a name and one for the rest`() throws {
        let page = html(.home(1), of: try site(["harbour": harbour]))
        #expect(page.contains("<text x=\"0%\" y=\"12\">6 Dec</text>"))
        #expect(
            page.contains(
                "<a href=\"entities/ana-ruiz/index.html\">Ana Ruiz</a> <span class=\"count\">2</span>"
            ))
        #expect(page.contains("<span>Other events</span> <span class=\"count\">1</span>"))
        #expect(page.occurrences(of: "<circle class=\"dot\"") == 3)
    }

    @Test func `Many events on one day are drawn as bars in every lane`() throws {
        let rain = (0..<9).map { _ in "- `2022-01-26` — It rained. [¶1]\n" }.joined()
        let text = briefing("Rain", "2022-01-26", timeline: rain, text: "It rained.")
        let page = html(.home(1), of: try site(["harbour": harbour, "rain": text]))
        #expect(!page.contains("<circle"))
        #expect(page.occurrences(of: "<rect class=\"dot\"") == 3)
    }

    @Test func `Older briefings are on pages of their own, without the margin`() throws {
        let many = (0..<21).map { number in
            (key: "b\(number)", value: briefing("B\(number)", "2022-01-26", text: "Words."))
        }
        let pages = try many.map { try site([$0.key: $0.value]).briefings[0] }
        let all = Site(configuration: SiteConfiguration(), briefings: pages, entities: [:])
        #expect(html(.home(1), of: all).contains("<a rel=\"next\" href=\"page/2/index.html\">"))
        let second = html(.home(2), of: all)
        #expect(second.contains("<a rel=\"prev\" href=\"../../index.html\">"))
        #expect(!second.contains("class=\"aside\""))
        #expect(!second.contains("item lead"))
    }
}

extension String {
    /// How often a piece of text occurs.
    func occurrences(of piece: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: piece) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
