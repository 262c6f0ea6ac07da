import Briefings
import Language
import Markdown
import Site
import Testing

struct SiteTests {
    @Test func whoIsMentionedInANoteAloneHasAPage() throws {
        let text = "Rain.[^1]\n\n[^1]: See [Lima].\n"
        let pages = site([try page("a", "# A\n\n" + text + definitions)]).entities
        #expect(pages.map(\.entity.name) == ["Lima"])
    }

    private func dated(_ name: String, _ date: String) throws -> BriefingPage {
        try page(name, "---\ntitle: \(name)\ndate: \(date)\n---\n\nWords.\n")
    }

    @Test func putsTheNewestBriefingFirstAndUndatedOnesLast() throws {
        let site = site([
            try page("none", "# None\n"), try dated("old", "2021-05-01"),
            try dated("new", "2022-05-01"), try dated("also-new", "2022-05-01"),
        ])
        #expect(site.briefings.map(\.slug.description) == ["also-new", "new", "old", "none"])
    }

    @Test func givesEveryPageAPathOfItsOwn() throws {
        let pages = try (0..<45).map { try dated("b\($0)", "2022-01-02") }
        let site = site(pages)
        let paths = site.pages.map { site.path(of: $0) }
        #expect(Set(paths).count == paths.count)
        #expect(site.homePageCount == 3)
        #expect(paths.contains { $0.description == "page/3/index.html" })
    }

    @Test func ordersEventsByDateNewestFirst() throws {
        let site = site([
            try page(
                "a",
                """
                ## Timeline

                - `2020` — Something began.
                - `/2021-03-04` “for weeks” — It went on.
                - `2021-03-04` — It ended.
                """)
        ])
        let texts = site.events.map { event in
            site.briefings[event.briefing].events[event.event].statement.text.text
        }
        #expect(texts == ["It went on.", "It ended.", "Something began."])
    }

    @Test func givesYearsTheirOwnTimelineWhenThereAreManyEvents() throws {
        func lines(_ year: Int, _ count: Int) -> String {
            (0..<count).map { "- `\(year)-01-02` — Event \($0).\n" }.joined()
        }
        let few = site([try page("a", "## Timeline\n\n" + lines(2021, 3) + lines(2022, 2))])
        #expect(few.timelineYears.isEmpty)
        #expect(few.events(of: nil).count == 5)
        let many = site([try page("a", "## Timeline\n\n" + lines(2021, 300) + lines(2022, 150))])
        #expect(many.timelineYears == [2022, 2021])
        #expect(many.events(of: 2021).count == 300)
        #expect(many.events(of: 2022).count == 150)
        #expect(many.events(of: nil).isEmpty)
    }

    @Test func findsTheSentenceThatALineRestsOn() throws {
        let page = try page(
            "a",
            """
            ## Key points

            - … it rained in the north. [¶1]
            - The dam held. [¶2]

            ## Full text

            Officials were calm. They said it rained in the north.

            The dam held.
            """ + definitions)
        let statements = page.briefing.section(.keyPoints)?.elements.compactMap(\.statement) ?? []
        let anchors = statements.flatMap { page.cited($0).anchors }
        #expect(anchors.map(\.id) == ["p1s2", "p2s1"])
    }

    @Test func namesAHeadingAsAWhole() throws {
        let page = try page("a", "## Full text\n\n### From [Lima]\n\nOne. Two.\n" + definitions)
        #expect(page.passages[0].anchor(ofSentence: 0)?.id == "p1")
        #expect(page.passages[1].anchor(ofSentence: 1)?.id == "p2s2")
    }

    @Test func saysInTheGistWhatTheTitleDoesNot() throws {
        let page = try page(
            "a",
            """
            # It rained

            ## Key points

            - It rained.
            - The dam held.
            """)
        #expect(page.gist?.text.text == "The dam held.")
    }

    @Test func sortsEachOfSeveralTimelines() throws {
        let page = try page(
            "a",
            """
            # It rained

            ## Timeline

            - `2022-03-03` — It rained.
            - `2021-03-03` — It was dry.

            ## Timeline

            - `2024-03-03` — It snowed.
            - `2023-03-03` — It hailed.
            """)
        let dates = page.briefing.sections.map { section in
            section.elements.compactMap { element -> String? in
                if case .event(let entry) = element { entry.date.description } else { nil }
            }
        }
        #expect(
            dates.filter { !$0.isEmpty } == [
                ["2021-03-03", "2022-03-03"], ["2023-03-03", "2024-03-03"],
            ])
    }

    @Test func countsNamesInTheSidebar() throws {
        let page = try page("a", "[Lima] and [Lima] and [Ana Ruiz].\n" + definitions)
        let sidebar = Sidebar(ofBriefing: 0, in: site([page]))
        #expect(sidebar.groups.map(\.kind) == [.person, .place])
        #expect(sidebar.groups.flatMap(\.names).map { sidebar.names[$0].count } == [1, 2])
    }

    @Test func keepsThePostsSignatureOutOfItsSentences() throws {
        let page = try page(
            "a",
            "## Full text\n\n> [Lima] slept.\n> — [Ana Ruiz] (@ruiz). May 5, 2022.\n" + definitions)
        let post = try #require(page.passages.first)
        #expect(post.sentences.count == 2)
        #expect(post.wordedSentences == 1)
        #expect(post.anchor(ofSentence: 0)?.id == "p1s1")
        #expect(post.anchor(ofSentence: 1)?.id == "p1")
        #expect(page.entities.map { $0.sightings.map(\.place.sentence) } == [[0], [1]])
    }
}
