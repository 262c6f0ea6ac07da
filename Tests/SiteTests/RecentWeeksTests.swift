import Briefings
import Language
import Site
import Testing

struct RecentWeeksTests {
    private func dated(_ name: String, _ date: String, _ events: String) throws -> BriefingPage {
        let matter = "---\ntitle: \(name)\ndate: \(date)\n---\n\n"
        // Whom the text does not mention is not in the cast.
        let text = "## Full text\n\n[Ana Ruiz] in [Lima].\n"
        return try page(name, matter + "## Timeline\n\n" + events + "\n\n" + text + definitions)
    }

    private func lanes(_ weeks: RecentWeeks) -> [String] {
        weeks.lanes.map { "\($0.page?.entity.name ?? "others") \($0.total)" }
    }

    @Test func `Whole weeks end with the newest briefing's Sunday`() throws {
        let site = site([try dated("a", "2022-01-26", "- `2022-01-30` — Then.\n")])
        let weeks = try #require(RecentWeeks(of: site))
        #expect(weeks.start.description == "2021-12-06")
        #expect(weeks.lanes.map(\.counts.count) == [56])
        #expect(weeks.lanes[0].counts[55] == 1)
    }

    @Test func `Every event is in one lane, the fullest first`() throws {
        let site = site([
            try dated(
                "a", "2022-01-26",
                """
                - `2022-01-24` — [Lima] waits.
                - `2022-01-24` — [Ana Ruiz] speaks.
                - `2022-01-25` — [Ana Ruiz] leaves [Lima].
                - `2022-01-25` — [Ruiz] is back, [Ana Ruiz] says.
                - `2022-01-26` — It rains.
                """)
        ])
        let weeks = try #require(RecentWeeks(of: site))
        #expect(lanes(weeks) == ["Ana Ruiz 3", "others 2"])
        #expect(weeks.lanes[0].counts.suffix(7) == [1, 2, 0, 0, 0, 0, 0])
    }

    @Test func `Only days within the weeks count`() throws {
        let site = site([
            try dated(
                "a", "2022-01-26",
                """
                - `2021-12-05` — Too early.
                - `2021-12-06` — In time.
                - `2022-01-31` — Too late.
                - `2022-01` — Too wide.
                - `/2022-01-20` — Open.
                """)
        ])
        #expect(try lanes(#require(RecentWeeks(of: site))) == ["others 1"])
    }

    @Test func `Without days there is nothing to draw`() throws {
        #expect(RecentWeeks(of: site([])) == nil)
        #expect(RecentWeeks(of: site([try dated("a", "2022-01-26", "- `2022` — Then.\n")])) == nil)
        #expect(RecentWeeks(of: site([try page("b", "Undated.\n")])) == nil)
    }
}
