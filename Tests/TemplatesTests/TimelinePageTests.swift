import Site
import Templates
import Testing

struct TimelinePageTests {
    private func timeline(_ lines: String) throws -> String {
        let text = "[Ana Ruiz] and [Bo Lund] were in [Lima]."
        let site = try site([
            "a": briefing("A", "2022-01-26", timeline: lines, text: text)
        ])
        return html(.timeline(year: nil), of: site)
    }

    @Test func `Events stand under their month, those of a year after its months`() throws {
        let page = try timeline(
            """
            - `2022-01-01` — On New Year. [¶1]
            - `2022` — All year. [¶1]
            - `2022-01-02` — A day later. [¶1]
            - `2021-12-24/2022-01-03` — A holiday. [¶1]
            - `/2021-12-23` — For long. [¶1]
            """)
        let headings = page.split(separator: "<h2 id=\"").dropFirst()
            .map { $0.prefix { $0 != "<" } }
        #expect(
            headings == [
                "m2022-1\">January 2022", "m2022\">2022", "m2021-12\">December 2021",
            ])
        #expect(page.contains("<time datetime=\"2022-01-02\">Sun 2</time>"))
        #expect(page.contains("until <time datetime=\"2021-12-23\">23</time>"))
        #expect(
            page.contains(
                "<time datetime=\"2021-12-24\">24</time> – <time datetime=\"2022-01-03\">3 Jan 2022</time>"
            ))
    }

    @Test func `A person's own event is said to be one`() throws {
        let page = try timeline(
            """
            - `2022-01-01` “on Saturday” — It rained. [¶1]
            - `2022-01-02` — It snowed.
            - `2022-01-03` — It rained. [¶1]
            """)
        #expect(page.contains("It rained.</p>"))
        #expect(
            page.contains("It rained. <span class=\"by-ed\">date by the editor</span></p>"))
        #expect(page.contains("It snowed. <span class=\"by-ed\">editor</span></p>"))
    }

    @Test func `The years of a long list lead to where they begin`() throws {
        let three = try timeline(
            """
            - `2022-03-01` — It rained. [¶1]
            - `2022-01-01` — It snowed. [¶1]
            - `2021` — It hailed. [¶1]
            - `2020-05-01` — It was dry. [¶1]
            """)
        let links = three.split(separator: "<li><a href=\"#m").dropFirst()
            .map { $0.prefix { $0 != "<" } }
        #expect(links == ["2022-3\">2022", "2021\">2021", "2020-5\">2020"])
        #expect(try !timeline("- `2022-03-01` — It rained. [¶1]").contains("class=\"years\""))
    }

    @Test func `Those in several events can be chosen, and rows and months bear their number`()
        throws
    {
        let page = try timeline(
            """
            - `2022-02-01` — [Ana Ruiz] left [Lima]. [¶1]
            - `2022-01-02` — [Ana Ruiz] came to [Lima]. [¶1]
            - `2022-01-01` — [Bo Lund] waited in [Lima]. [¶1]
            - `2021-12-31` — It rained. [¶1]
            """)
        #expect(page.contains("<input type=\"radio\" name=\"f\" id=\"f0\" checked>All"))
        #expect(page.contains("id=\"f1\">Lima<small>3</small></label>"))
        #expect(page.contains("id=\"f2\">Ana Ruiz<small>2</small></label>"))
        #expect(!page.contains("id=\"f3\""))
        #expect(page.contains("<section class=\"month ev n1 n2\" aria-labelledby=\"m2022-1\">"))
        #expect(page.contains("<section class=\"month ev\" aria-labelledby=\"m2021-12\">"))
        #expect(page.occurrences(of: "<li class=\"row ev n1 n2\">") == 2)
        #expect(page.occurrences(of: "<li class=\"row ev n1\">") == 1)
        #expect(page.occurrences(of: "<li class=\"row ev\">") == 1)
    }

    @Test func `What all events mention is no choice`() throws {
        let page = try timeline(
            "- `2022-02-01` — [Lima] woke. [¶1]\n- `2022-01-02` — [Lima] slept. [¶1]\n")
        #expect(!page.contains("<fieldset"))
    }

    @Test func `Columns show the events of each month`() throws {
        let page = try timeline(
            """
            - `2022-02-01` — One. [¶1]
            - `2021-06-02` — Two. [¶1]
            - `2021-06` — Three. [¶1]
            - `1950` — Long ago. [¶1]
            """)
        #expect(page.contains("Events by month, June 2021 to February 2022."))
        #expect(page.contains("Not drawn: 1 with a wider or open date."))
        #expect(page.occurrences(of: "<circle class=\"col\"") == 3)
    }

    @Test func `Too many events for one page are led to by year`() throws {
        let ahead = "- `2030-01-02` — Ahead. [¶1]\n"
        let lines = (0..<401).map { "- `\(2000 + $0 % 2)-01-02` — Event. [¶1]\n" }.joined() + ahead
        let site = try site([
            "a": briefing("A", "2022-01-26", timeline: lines, text: "Words.")
        ])
        let page = html(.timeline(year: nil), of: site)
        #expect(
            page.contains("<a href=\"../timeline/2001/index.html\">2001</a> <svg class=\"bar\""))
        #expect(page.contains("<span class=\"count\">201</span>"))
        // What happened last stands above the years.
        #expect(
            page.occurrences(
                of: "<li class=\"row\"><p class=\"when\"><time datetime=\"2001-01-02\">") == 10)
        #expect(page.occurrences(of: "<li class=\"row") == 10)
        let year = html(.timeline(year: 2001), of: site)
        #expect(year.occurrences(of: "<li class=\"row ev\">") == 200)
        #expect(year.contains("aria-current=\"page\">2001</a>"))
    }

    @Test func `No events are said to be none`() throws {
        #expect(try timeline("").contains("No briefing dates an event yet."))
    }

    @Test func `Months after the newest briefing are ahead`() throws {
        let events = "- `2022-01-20` — Talks went on. [¶1]\n- `2022-03-20` — Talks go on. [¶1]"
        let page = html(
            .timeline(year: nil),
            of: try site([
                "a": briefing("Talks", "2022-01-21", timeline: events, text: "Talks went on.")
            ]))
        let fold = try #require(
            page.firstRange(of: "<details class=\"rest sec-s\" open><summary>1 event after"))
        let ahead = try #require(page.firstRange(of: ">March 2022</h2>"))
        let end = try #require(page.firstRange(of: "</details>"))
        #expect(fold.upperBound < ahead.lowerBound && ahead.upperBound < end.lowerBound)
        #expect(page.contains(">January 2022</h2>"))
    }
}
