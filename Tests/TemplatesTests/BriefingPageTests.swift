import Briefings
import Foundation
import Language
import Markdown
import Site
import Templates
import Testing

struct BriefingPageTests {
    private let met = "[Ana Ruiz] met [Bo Lund] in [Lima] on Friday."

    @Test func `A card says what the briefing says of a name, and leads on`() throws {
        var ana = Entity(slug: Slug(of: "ana-ruiz"), name: "Ana Ruiz", kind: .person)
        ana.notes = [Block(.paragraph, RichText("Not her sister."), line: 1)]
        let site = try site(
            [
                "a": briefing(
                    "A", "2022-01-21", roles: "- **[Ana Ruiz]** — mayor [¶1]",
                    text: "[Ana Ruiz], mayor, left. [Ana Ruiz] came."),
                "b": briefing("B", "2020-01-21", text: "[Ana Ruiz] slept."),
            ], entities: [ana])
        let page = html(.briefing(0), of: site)
        #expect(
            page.contains(
                """
                <div class="card per" id="e1" popover><p><b>Person</b> 2 mentions, first <a class="ref" href="#p1s1">¶1</a></p>
                <p>Ana Ruiz</p>
                <p>mayor\u{A0}<a class="ref" href="#p1s1">¶1</a></p>
                <p class="note">Not her sister. <span class="by-ed">editor</span></p>
                <p><a href="#e1">Mark all 2</a><a href="../../entities/ana-ruiz/index.html">In 1 more briefing</a></p></div>
                """))
    }

    @Test func `A card says what another briefing calls whom this one only names`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "b": briefing("B", "2022-01-26", text: "[Ana Ruiz] left."),
                "a": briefing(
                    "A", "2022-01-20", roles: "- **[Ana Ruiz]** — mayor of [Lima] [¶1]",
                    text: "[Ana Ruiz] is mayor of [Lima]."),
            ]))
        #expect(
            page.contains(
                """
                <p>mayor of Lima <small><time datetime="2022-01-20">20 Jan 2022</time>\u{A0}\
                <a class="ref" href="../../briefings/a/index.html#p1s1">¶1</a></small></p>
                """))
    }

    @Test func `An article that could not be read is in no known language`() throws {
        let foreign = try site([
            "a": "---\ntitle: T\nsource: ../articles/a.txt\n---\n\n## Full text\n\nمرحبا\n"
        ])
        let page = html(.briefing(0), of: foreign)
        #expect(page.contains("<h1 lang=\"\">"))
        #expect(page.contains("<article lang=\"\" class=\"sec text\""))
        #expect(!page.contains("inLanguage"))
        let site = try site(["a": briefing("A", "2022-01-20", text: "A.")])
        let english = html(.briefing(0), of: site)
        #expect(!english.contains("lang=\"\""))
    }

    @Test func `Names beyond those that have cards lead to their pages`() throws {
        let names = (1...40).map { "Person Number\($0)" }
        let text = names.map { "[\($0)]" }.joined(separator: " and ")
        let links = names.map { "[\($0)]: ../entities/p\($0.dropFirst(13)).md \"person\"" }
        // The last but one has an office, the last is mentioned twice.
        let markdown = """
            # T

            ## Who’s who

            - **[Person Number39]** — minister [¶1]

            ## Full text

            \(text) and [Person Number40]


            """
        let site = try site(["a": markdown + links.joined(separator: "\n")])
        let page = html(.briefing(0), of: site)
        #expect(page.contains("<a class=\"m per n1\" href=\"#e1\">Person Number40</a>"))
        #expect(page.contains("<a class=\"m per n19\" href=\"#e19\">Person Number18</a>"))
        #expect(page.contains("<a class=\"m per n20\" href=\"#e20\">Person Number39</a>"))
        #expect(page.contains("<a class=\"m per\" href=\"../../entities/p19/index.html\">"))
        #expect(page.contains("id=\"e20\" popover"))
        #expect(!page.contains("id=\"e21\""))
    }

    @Test func `A time of the text says its date beside it`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": briefing(
                    "A", "2022-01-22",
                    timeline: """
                        - `2022-01-21` “on Friday” — \(met) [¶1]
                        - `2022-01-17/2022-01-23` “this week” — It rained this week. [¶2]
                        - `2021-12-17` “on Dec. 17, 2021” — It snowed on Dec. 17, 2021. [¶3]
                        - `2021-12` “last month” — It thawed last month. [¶4]
                        - `/2022-01-21` “for weeks” — It froze for weeks. [¶5]
                        - `2022-01-07~/2022-01-21` “days ago” — It hailed days ago. [¶6]
                        """,
                    text: """
                        \(met)

                        It rained this week.

                        It snowed on Dec. 17, 2021.

                        It thawed last month.

                        It froze for weeks.

                        It hailed days ago.

                        [¶2]: #p2
                        [¶3]: #p3
                        [¶4]: #p4
                        [¶5]: #p5
                        [¶6]: #p6
                        """)
            ]))
        for tag in [
            "<a class=\"t\" href=\"#t5\" data-d=\"21 Jan\">on Friday</a>.",
            "<a class=\"t\" href=\"#t4\" data-d=\"17–23 Jan\">this week</a>.",
            "<time datetime=\"2021-12-17\">on Dec. 17, 2021</time>.",
            "<a class=\"t\" href=\"#t1\" data-d=\"Dec 2021\">last month</a>.",
            "<a class=\"t\" href=\"#t6\" data-d=\"until 21 Jan\">for weeks</a>.",
            "<a class=\"t\" href=\"#t3\" data-d=\"about 7 Jan – 21 Jan\">days ago</a>.",
        ] {
            #expect(page.contains(tag))
        }
    }

    @Test func `Words of a date that the line has are not said twice`() throws {
        let events = """
            - `2022-01-20` “On Thursday” — On Thursday, [Ana Ruiz] left. [¶1]
            - `2022-01-21` “on Friday” — [Ana Ruiz] came on Friday. [¶1]
            - `2022-01-22` “22 January 2022” — 22 January 2022 was dry. [¶1]
            - `2022-01-20` “On Thursday” — [Ana Ruiz] left. [¶1]
            """
        let made = try site([
            "a": briefing(
                "A", "2022-01-21", timeline: events,
                text:
                    "On Thursday, [Ana Ruiz] left. [Ana Ruiz] came on Friday. 22 January 2022 was dry."
            )
        ])
        let page = html(.briefing(0), of: made)
        let button = "popovertarget=\"why0\">"
        #expect(page.contains("<p><button class=\"why\" \(button)On Thursday,</button> <a"))
        #expect(
            page.contains("</a> came <button class=\"why\" \(button)on Friday.</button>"))
        #expect(
            page.contains("<p><button class=\"words why\" \(button)“On Thursday”</button> <a"))
        #expect(page.contains("<p>22 January 2022 was dry."))
        let rows = html(.timeline(year: nil), of: made)
        #expect(rows.contains("<p class=\"said\">On Thursday, ") && !rows.contains("“on Friday”"))
        #expect(rows.contains("<span class=\"words\">“On Thursday”</span> Ana"))
    }

    @Test func `What a date is counted from stands behind its words`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": briefing(
                    "A", "2022-01-22",
                    timeline: """
                        - `2022-01-21` “on Friday” — \(met) [¶1]
                        - `2022-01-22` “a day later” (from “on Friday”, ¶1) — It rained. [¶1]
                        - `2021-12-17` “on Dec. 17, 2021” — It snowed. [¶1]
                        """,
                    text: met)
            ]))
        #expect(
            page.contains(
                "<button class=\"why\" popovertarget=\"why0\">on Friday.</button>"
            ))
        #expect(
            page.contains(
                "id=\"why0\" popover><p><b><time datetime=\"2022-01-22\">Sat 22 January 2022</time></b> is the date of the article; words such as “Thursday” are counted from it.</p>"
            ))
        #expect(page.contains("popovertarget=\"why1\">“a day later”</button>"))
        #expect(
            page.contains(
                "id=\"why1\" popover><p>Counted from “on Friday”, see <a class=\"ref\" href=\"#p1\">¶1</a></p>"
            ))
        #expect(page.contains("<span class=\"words\">“on Dec. 17, 2021”</span>"))
    }

    @Test func `An inferred date says what it is inferred from`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": """
                ---
                title: T
                date: 2022-01-21
                date-basis: "inferred: dateline, ¶1 “Jan. 21” and ¶9"
                ---

                ## Full text

                It rained.
                """
            ]))
        #expect(
            page.contains(
                "<button class=\"why\" popovertarget=\"why0\">inferred"))
        #expect(
            page.contains(
                "</b> is taken for the date of the article.</p><p>It is inferred from: dateline, <a class=\"ref\" href=\"#p1\">¶1</a> “Jan. 21” and ¶9</p>"
            ))
    }

    @Test func `What a date is inferred from is no link where there is no text`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": "---\ntitle: T\ndate: 2022-01-21\ndate-basis: \"inferred: ¶1\"\n---\n"
            ]))
        #expect(page.contains("It is inferred from: ¶1</p>"))
    }

    @Test func `Events are drawn as discs of the names they mention`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": briefing(
                    "A", "2022-01-22",
                    timeline: "- `2022-01-20` — [Lima] slept. [¶1]\n- `2022-01-21` — \(met) [¶1]",
                    text: "[Lima] slept. \(met)")
            ]))
        #expect(page.contains("<a href=\"#t1\" class=\"n1\" tabindex=\"-1\"><circle cx=\"25%\""))
        #expect(
            page.contains("<a href=\"#t2\" class=\"n1 n2 n3\" tabindex=\"-1\"><circle cx=\"75%\""))
    }

    @Test(arguments: [
        ("2022-01-20", []), ("2022-01-17/2022-01-21", ["hatch"]),
        ("2022-01-17/..", ["fade", "fade-out"]),
        ("/2022-01-21", ["fade", "fade-out"]),
    ])
    func `A drawing brings what its bars are filled with`(date: String, fills: [String]) throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": briefing(
                    "A", "2022-01-22",
                    timeline: "- `\(date)` — It slept. [¶1]\n- `2022-01-25` — It woke. [¶1]",
                    text: "It slept. It woke.")
            ]))
        for fill in ["hatch", "fade", "fade-out"] {
            #expect(page.contains(" id=\"\(fill)\"") == fills.contains(fill), "\(fill)")
        }
    }

    @Test func `A quotation of some words is set large once, away from its paragraph`() throws {
        let blocks = (1...9).map { "Block \($0) holds." }.joined(separator: "\n\n")
        let page = html(
            .briefing(0),
            of: try site([
                "a": """
                # T

                ## Quotes

                - “would take time” — [Ana Ruiz] [¶5]
                - “it would take a long time” — he [¶5]
                - “we will pay a high price” — [Ana Ruiz] [¶6]
                - “we will pay it all in time” — [Ana Ruiz] [¶7]

                ## Full text

                \(blocks)

                [¶5]: #p5
                [¶6]: #p6
                [¶7]: #p7
                [Ana Ruiz]: ../entities/ana-ruiz.md "person"
                """
            ]))
        #expect(page.split(separator: "class=\"pull\"").count == 2)
        let quote = try #require(
            page.firstRange(of: "<figure class=\"pull\"><p>“we will pay a high"))
        #expect(try #require(page.firstRange(of: "id=\"p8\"")).lowerBound < quote.lowerBound)
        #expect(quote.lowerBound < (try #require(page.firstRange(of: "id=\"p9\"")).lowerBound))
    }

    @Test func `A page whose article is not at hand claims no proof`() throws {
        let text = "# T\n\n## Full text\n\nIt rained.\n"
        let alone = html(
            .briefing(0), of: try site(["a": "---\nsource: https://example.org/a\n---\n\n" + text]))
        #expect(alone.contains("compared with none") && !alone.contains("word for word"))
        let proved = html(
            .briefing(0), of: try site(["a": "---\nsource: ../articles/a.txt\n---\n\n" + text]))
        #expect(!proved.contains("compared with none") && proved.contains("word for word"))
    }

    @Test func `A source that is no address of the web is words`() throws {
        let page = html(
            .briefing(0), of: try site(["a": "---\nsource: urn:newsml:a:b\n---\n\n# T\n"]))
        #expect(page.contains("<dd><code>urn:newsml:a:b</code></dd>"))
    }

    @Test func `An introduction stays before who's who, if key points follow it`() throws {
        let text = "## Full text\n\nIn [Lima](../entities/lima.md).\n"
        let page = html(
            .briefing(0), of: try site(["a": "Hello.\n\n## Key points\n\n- One.\n\n" + text]))
        let order = ["<p>Hello.", "id=\"k1\"", "<aside", "id=\"p1\""].map {
            page.range(of: $0)?.lowerBound
        }
        #expect(
            order.allSatisfy { $0 != nil }
                && order.compactMap(\.self) == order.compactMap(\.self).sorted())
    }

    @Test func `Two sections of one kind share no ids`() throws {
        let section = "## Timeline\n\n- `2022-01-20` — One.\n\n## Key points\n\n- Two.\n\n"
        let page = html(.briefing(0), of: try site(["a": "# T\n\n" + section + section]))
        for id in ["t1", "t2", "k1", "k2", "h-1", "h-4"] {
            #expect(page.split(separator: "id=\"\(id)\"").count == 2, "\(id)")
        }
    }

    @Test func `Lines of who's who whom the text does not mention are shown, too`() throws {
        let section = """
            ## Who’s who

            - **[Ana Ruiz]** — mayor [¶1]
            - **Jane Doe** — an analyst

            """
        let page = html(
            .briefing(0),
            of: try site([
                "a": """
                # T

                \(section)
                ## Full text

                [Lima] slept, mayor or not.

                \(section.replacing("Jane", with: "Joan"))
                [¶1]: #p1
                [Ana Ruiz]: ../entities/ana-ruiz.md "person"
                [Lima]: ../entities/lima.md "place"
                """
            ]))
        #expect(
            page.split(
                separator:
                    "<p class=\"role\">Ana Ruiz — mayor\u{A0}<a class=\"ref\" href=\"#p1s1\">¶1</a></p>"
            ).count
                == 3)
        #expect(
            page.contains(
                "<p class=\"role\">Jane Doe — an analyst <span class=\"by-ed\">editor</span></p>"))
        #expect(page.contains("<p class=\"role\">Joan Doe"))
    }

    @Test func `Rails say what their numbers are`() throws {
        let page = html(
            .briefing(0),
            of: try site(["a": briefing("A", "2022-01-22", text: "A is the point. So it is.")]))
        #expect(
            page.contains(
                "<span class=\"rail\"><a href=\"#p1\">¶1</a> <a class=\"kn\" href=\"#k1\" aria-label=\"Key point 1\">1</a> <a href=\"#p1s1\">1.1</a> <a href=\"#p1s2\">1.2</a>"
            ))
    }

    @Test func `References to footnotes stand only where the notes are`() throws {
        let made = try site(["a": "# T\n\n## Key points\n\n- It rained.[^a]\n\n[^a]: A lot.\n"])
        #expect(html(.briefing(0), of: made).contains("href=\"#fn1\""))
        #expect(!html(.home(1), of: made).contains("href=\"#fn1\""))
    }

    @Test func `A reference written twice is one`() throws {
        let point = "# T\n\n## Key points\n\n- It rained. [¶1] [¶1]\n\n## Full text\n\nIt rained.\n"
        let page = html(.briefing(0), of: try site(["a": point]))
        #expect(page.split(separator: "aria-label=\"Key point 1\"").count == 2)
    }

    @Test func `A person's paragraph and notes are said to be theirs`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a":
                    "# T\n\n## Key points\n\nMine.[^1]\n\n## Full text\n\nIt rained.\n\n[^1]: So.\n"
            ]))
        #expect(page.contains("</p>\n<p> <span class=\"by-ed\">editor</span></p>"))
        #expect(page.contains(">Notes <span class=\"by-ed\">editor</span></h2>"))
    }

    @Test func `A section of a person's own is said to be one`() throws {
        let own = "# T\n\n## Background\n\nIt rained. [¶1]\n"
        let page = html(.briefing(0), of: try site(["a": own + "\n## Full text\n\nIt rained.\n"]))
        #expect(page.contains("Background <span class=\"by-ed\">editor</span></h2>"))
        #expect(!html(.briefing(0), of: try site(["a": own])).contains("by-ed"))
    }

    @Test func `Signs beside the text are explained as far as there are such`() throws {
        let event = "- `2022-01-20` — Talks went on. [¶1]"
        let both = html(
            .briefing(0),
            of: try site([
                "a": briefing("Talks", "2022-01-21", timeline: event, text: "Talks went on.")
            ]))
        #expect(both.contains("key point · <span class=\"tn\">1</span> event</small></h2>"))
        #expect(!both.contains("<small><a href=\"#p1\">Skip to the article</a></small>"))
        let plain = html(
            .briefing(0), of: try site(["a": briefing("Talks", "2022-01-21", text: "Talks.")]))
        #expect(plain.contains("<span class=\"kn\">1</span> key point</small></h2>"))
        let bare = html(.briefing(0), of: try site(["a": "# T\n\n## Full text\n\nTalks.\n"]))
        #expect(!bare.contains("link to it"))
    }

    @Test func `A drawing over years names each of them`() throws {
        // Every other column is named, and January is not.
        let months = [
            "2021-10", "2021-11", "2021-12", "2022-01", "2022-02", "2022-03", "2022-04", "2022-05",
            "2022-06",
        ]
        let events = months.map { "- `\($0)-05` — Talks went on. [¶1]" }
        let page = html(
            .briefing(0),
            of: try site([
                "a": briefing(
                    "Talks", "2022-10-21", timeline: events.joined(separator: "\n"),
                    text: "Talks went on.")
            ]))
        #expect(page.contains(">Oct 2021</text>"))
        #expect(page.contains(">Feb 2022</text>"))
        #expect(page.contains(">Apr</text>"))
    }

    @Test(arguments: [
        ("2022-03~/2022-05~", "about ", "</time>–<time datetime=\"2022-05\">May 2022"),
        ("2022-03/2022-05", "", "</time>–<time datetime=\"2022-05\">May 2022"),
        ("2022-03~/2022-05", "about ", " – "), ("2021-03/2022-05", "", " – "),
    ])
    func `Months of one year are one stretch`(
        _ date: String, _ start: String, _ middle: String
    ) throws {
        let page = html(
            .timeline(year: nil),
            of: try site([
                "a": briefing(
                    "Talks", "2022-10-21", timeline: "- `\(date)` — Talks went on. [¶1]",
                    text: "Talks went on.")
            ]))
        #expect(page.contains("<p class=\"when\">\(start)<time"))
        #expect(page.contains(middle))
    }

    @Test func `A long timeline can be skipped, and says what a column is`() throws {
        let events = (1...13).map { "- `2022-01-\($0 + 9)` — Talks went on. [¶1]" }
        let page = html(
            .briefing(0),
            of: try site([
                "a": briefing(
                    "Talks", "2022-01-21", timeline: events.joined(separator: "\n"),
                    text: "Talks went on.")
            ]))
        #expect(page.contains("<small><a href=\"#p1\">Skip to the article</a></small>"))
        #expect(page.contains("<figcaption>One column is a week.</figcaption>"))
    }

    @Test func `A speaker is called as the entity's file has it`() throws {
        let markdown = """
            # T

            ## Quotes

            - “We go.” — [Ana Ruiz] [¶1]
            - “We stay.” — a friend of [Ana Ruiz] [¶1]

            ## Full text

            [Ana Ruiz] said: “We go.” “We stay,” said a friend of [Ana Ruiz].

            [¶1]: #p1
            [Ana Ruiz]: ../entities/ana.md "person"
            """
        let ana = Entity(slug: Slug(of: "Ana"), name: "Anna Ruiz", kind: .person)
        let page = html(.briefing(0), of: try site(["a": markdown], entities: [ana]))
        #expect(page.contains("<p>— <a class=\"m per n1\" href=\"#e1\">Anna Ruiz</a>"))
        #expect(page.contains("<p>— a friend of <a class=\"m per n1\" href=\"#e1\">Ana Ruiz</a>"))
    }

    @Test func `Quotations end without the comma of their sentence`() throws {
        let page = html(
            .briefing(0),
            of: try site([
                "a": "# T\n\n## Quotes\n\n- “It is the worst day,” — Ida [¶1]\n\n[¶1]: #p1\n"
            ]))
        #expect(page.contains("<blockquote>“It is the worst day”</blockquote>"))
    }

    @Test(arguments: [
        ("Ana Ruiz met Bo Lund in Lima on Friday", false), ("Ana Ruiz met Bo Lund …", false),
        ("Ana Ruiz met Bo Lund", true), ("Bo Lund in Lima on Friday", true),
        ("Ana Ruiz … in Lima", true), ("A minister falls", true),
    ])
    func `A headline of a person's own says so`(_ title: String, _ isOwn: Bool) throws {
        for text in [met, "Lund said that \(met)\n\n\(met)"] {
            let page = html(
                .briefing(0), of: try site(["a": briefing(title, "2022-01-22", text: text)]))
            #expect(page.contains(">headline by the editor</span>") == isOwn)
        }
    }
}
