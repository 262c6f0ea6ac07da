import Briefings
import Language
import Site
import Templates
import Testing

struct EntityPageTests {
    private func harbour() throws -> Site {
        try site([
            "a": briefing(
                "A", "2022-01-26",
                timeline: """
                    - `2022-01-24` — [Ana Ruiz] came. [¶1]
                    - `2022-01-26` — [Ana Ruiz] left. [¶1]
                    - `2019` — [Ana Ruiz] began. [¶1]
                    """,
                roles: """
                    - **[Ana Ruiz]** — mayor [¶1]
                    - **[Ana Ruiz]** — a sailor
                    """,
                text: "[Ana Ruiz], mayor, was in [Lima] with [Bo Lund]."),
            "b": briefing(
                "B", "2021-12-01", roles: "- **[Ana Ruiz]** — mayor [¶1]",
                text: "[Ana Ruiz], mayor, was in [Lima]."),
            "c": briefing(
                "C", "2021-11-01", roles: "- **[Ana Ruiz]** — mayor [¶1]",
                text: "[Ana Ruiz], mayor, waits."),
        ])
    }

    private func page(_ name: String, in site: Site) throws -> String {
        let index = try #require(site.entities.firstIndex { $0.entity.name == name })
        return html(.entity(index), of: site)
    }

    @Test func `What an office's words refer to in a briefing is no link here`() throws {
        let site = try site([
            "a": briefing(
                "A", "2022-01-26", roles: "- **[Ana Ruiz]** — mayor, see [¶1], of all [¶1]",
                text: "[Ana Ruiz], mayor, was in [Lima].")
        ])
        #expect(!(try page("Ana Ruiz", in: site).contains("href=\"#p1")))
    }

    @Test func `Each wording of an office is there once, with its newest place`() throws {
        let page = try page("Ana Ruiz", in: try harbour())
        #expect(
            page.contains(
                """
                <li>mayor <small><time datetime="2022-01-26">26 January 2022</time> \
                <a class="ref" href="../../briefings/a/index.html#p1s1">¶1</a>; in 2 more briefings \
                since <time datetime="2021-11-01">1 November 2021</time></small></li>
                """))
        #expect(page.contains("<li>a sailor <span class=\"by-ed\">editor</span> <small>"))
    }

    @Test func `Who signed a post comes with what it says`() throws {
        let site = try site([
            "a": briefing(
                "A", "2022-01-26", text: "> It rains.\n> — [Ana Ruiz] (@ruiz). May 5, 2022.")
        ])
        let page = try page("Ana Ruiz", in: site)
        #expect(page.contains("<li>It rains.\n— <mark>Ana Ruiz</mark>"))
    }

    @Test func `Company is drawn as bars, by briefings shared`() throws {
        let page = try page("Ana Ruiz", in: try harbour())
        #expect(
            page.contains(
                "Lima</a> <svg class=\"bar\" aria-hidden=\"true\"><rect height=\"100%\" rx=\"1\" width=\"100%\"/></svg> <span class=\"count\">2</span>"
            ))
        #expect(
            page.contains(
                "Bo Lund</a> <svg class=\"bar\" aria-hidden=\"true\"><rect height=\"100%\" rx=\"1\" width=\"50%\"/></svg> <span class=\"count\">1</span>"
            ))
        #expect(page.contains("Bars count the briefings in common, of 3."))
    }

    @Test func `Its timeline runs with time, and is drawn`() throws {
        let page = try page("Ana Ruiz", in: try harbour())
        let began = try #require(page.firstRange(of: "began."))
        let came = try #require(page.firstRange(of: "came."))
        #expect(began.lowerBound < came.lowerBound)
        #expect(page.occurrences(of: "<circle class=\"dot\"") == 2)
        #expect(page.contains("Not drawn: 1 with a wider or open date."))
        #expect(page.contains("<time datetime=\"2022-01-24\">24 Jan 2022</time>"))
    }

    @Test func `Much is folded, the newest is not`() throws {
        let days = (1...31).map {
            "- `2022-01-\($0 < 10 ? "0" : "")\($0)` — [Ana Ruiz] sat. [¶1]\n"
        }
        let roles = (1...12).map { "- **[Ana Ruiz]** — sailor \($0)\n" }
        let site = try site([
            "a": briefing(
                "A", "2022-01-26", timeline: days.joined(), roles: roles.joined(),
                text: "[Ana Ruiz] sat.")
        ])
        let page = try page("Ana Ruiz", in: site)
        #expect(page.contains("<summary>4 other wordings</summary>"))
        let folded = try #require(page.firstRange(of: "<summary>23 earlier events</summary>"))
        let old = try #require(page.firstRange(of: "datetime=\"2022-01-23\">23 Jan"))
        let new = try #require(page.firstRange(of: "datetime=\"2022-01-24\">24 Jan"))
        let end = try #require(page[folded.upperBound...].firstRange(of: "</details>"))
        #expect(old.lowerBound < end.lowerBound)
        #expect(new.lowerBound > end.lowerBound)
    }

    @Test func `What is mentioned can be followed`() throws {
        let site = try harbour()
        #expect(try page("Ana Ruiz", in: site).contains("<a href=\"feed.xml\">"))
        #expect(
            try page("Ana Ruiz", in: site).contains(
                "type=\"application/feed+json\" title=\"Ana Ruiz\" href=\"feed.json\">"))
        #expect(try page("Bo Lund", in: site).contains("feed.xml\">Follow"))
    }

    @Test func `Dates and counts stand under the name`() throws {
        let page = try page("Ana Ruiz", in: try harbour())
        #expect(page.contains("<li><a href=\"#h-say\">3 mentions in 3 briefings</a></li>"))
        #expect(page.contains("1 Nov 2021</time> to <time datetime=\"2022-01-26\">"))
        #expect(page.contains("<small>3 in 3 briefings</small>"))
    }

    @Test func `Aliases and notes are shown`() throws {
        var ana = Entity(slug: Slug(of: "ana-ruiz"), name: "Ana Ruiz", kind: .person)
        ana.aliases = ["A. Ruiz", "<Ana>"]
        let site = try site(
            ["a": briefing("A", "2022-01-26", text: "[Ana Ruiz] waits.")], entities: [ana])
        #expect(
            try page("Ana Ruiz", in: site).contains(
                "· also <bdi>“A. Ruiz”</bdi>, <bdi>“&lt;Ana&gt;”</bdi></p>"))
    }

    @Test func `Periods and capitals make no second office`() throws {
        func holding(_ office: String, _ date: String) -> String {
            briefing(
                "Talks", date, roles: "- **[Ana Ruiz]** — \(office) [¶1]",
                text: "\(office) [Ana Ruiz] came.")
        }
        let page = html(
            .entity(0),
            of: try site([
                "a": holding("U.S. Secretary", "2022-01-20"),
                "b": holding("US secretary", "2022-01-21"),
            ]))
        #expect(page.contains("US secretary <small>"))
        #expect(!page.contains("U.S. Secretary <small>"))
        #expect(page.contains("in 1 more briefing"))
    }
}
