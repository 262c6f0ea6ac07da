import Briefings
import Markdown
import Site
import Testing

struct SidebarTests {
    @Test func `Ticks stand where in the text the mentions are`() throws {
        let filler = String(repeating: "It rained. ", count: 40)
        let page = try page("a", "[Lima] slept. \(filler)[Ana Ruiz] left [Lima]" + definitions)
        let sidebar = Sidebar(ofBriefing: 0, in: site([page]))
        #expect(sidebar.names.map(\.page.entity.name) == ["Lima", "Ana Ruiz"])
        #expect(sidebar.names[0].marks.places == [0, TickMarks.count - 1])
        #expect(sidebar.names[1].marks.places == [TickMarks.count - 3])
    }

    @Test func `Entities that are merged are one name, at whatever link`() throws {
        let page = try page(
            "a",
            "[Ana Ruiz] met [Ruiz].\n\n[Ana Ruiz]: ../entities/ana-ruiz.md \"person\"\n[Ruiz]: ../entities/ruiz.md \"person\"\n"
        )
        let merged = entity("ruiz", "Ruiz") { $0.mergedInto = entity("ana-ruiz", "Ana Ruiz").slug }
        let sidebar = Sidebar(
            ofBriefing: 0, in: site([page], entities: [merged, entity("ana-ruiz", "Ana Ruiz")]))
        #expect(sidebar.names.map(\.count) == [2])
        #expect(sidebar.name(at: "../entities/ruiz.md") == 0)
        #expect(sidebar.name(at: "../entities/ana-ruiz.md") == 0)
    }

    @Test func `Hidden entities are no names, and whom the text does not mention neither`() throws {
        let page = try page("a", "[Lima] slept." + definitions)
        let hidden = entity("lima", "Lima") { $0.isHidden = true }
        let sidebar = Sidebar(ofBriefing: 0, in: site([page], entities: [hidden]))
        #expect(sidebar.names.isEmpty)
        #expect(sidebar.name(at: "../entities/lima.md") == nil)
        #expect(sidebar.name(at: "../entities/ana-ruiz.md") == nil)
    }

    @Test func `Somebody's office is that of the briefing next before, or else behind`() throws {
        let bare = "---\ntitle: T\ndate: 2022-02-02\n---\n[Ana Ruiz] left." + definitions
        func dated(_ name: String, _ date: String, _ office: String) throws -> BriefingPage {
            try page(
                name,
                """
                ---
                title: T
                date: \(date)
                ---
                ## Who’s who

                - **[Ana Ruiz]** — \(office) [¶1]

                ## Full text

                [Ana Ruiz] is \(office).
                """ + definitions)
        }
        let pages = [
            try dated("c", "2022-03-03", "minister"), try page("b", bare),
            try dated("a", "2022-01-01", "mayor"),
        ]
        func office(_ pages: [BriefingPage]) -> String? {
            let index = pages.firstIndex { $0.slug == Slug(of: "b") } ?? 0
            return Sidebar(ofBriefing: index, in: site(pages)).names[0].otherOffice?
                .role.statement.text.text
        }
        #expect(office(pages) == "mayor")
        #expect(office([pages[0], pages[1]]) == "minister")
        #expect(office([pages[1]]) == nil)
        #expect(Sidebar(ofBriefing: 0, in: site(pages)).names[0].otherOffice == nil)
    }

    @Test func `Events know whom they mention`() throws {
        let page = try page(
            "a",
            """
            ## Timeline

            - `2022-01-20` — [Lima] slept. [¶1]
            - `2022-01-21` — [Ana Ruiz] left [Lima]. [¶2]

            ## Full text

            [Lima] slept.

            [Ana Ruiz] left [Lima].
            """ + definitions)
        let sidebar = Sidebar(ofBriefing: 0, in: site([page]))
        let names = sidebar.names(ofEventsOf: page).map {
            $0.map { sidebar.names[$0].page.entity.name }
        }
        #expect(names == [["Lima"], ["Lima", "Ana Ruiz"]])
    }
}
