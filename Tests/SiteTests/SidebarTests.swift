import Briefings
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
