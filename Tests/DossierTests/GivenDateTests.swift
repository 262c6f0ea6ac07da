import Testing

/// A person says of which day an article is.
@Suite struct GivenDateTests {
    private static let briefing = "content/briefings/a.md"

    private func site() throws -> TestSite {
        let site = try TestSite([
            "content/articles/a.txt":
                "The harbour of Oslo was closed on Thursday. Mayor Anna Lindqvist said so.\n"
        ])
        #expect(try site.run("ingest").ids == ["article/no-date"])
        return site
    }

    private func edit(_ site: TestSite, _ words: String, to others: String) throws {
        let text = try site.read(GivenDateTests.briefing)
        #expect(text.contains(words))
        try site.write(
            GivenDateTests.briefing, text.replacing(words, with: others, maxReplacements: 1))
    }

    @Test func `Days are counted from the date in the head`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        let run = try site.run("build")
        #expect(run.status == 0 && run.ids == [])
        let made = try site.read(GivenDateTests.briefing)
        #expect(made.contains("date: 2022-01-21\ndate-basis: \"given: by the editor\"\n"))
        #expect(made.contains("- `2022-01-20` “on Thursday”"))
        // It is no edit that keeps the briefing from being made again.
        #expect(try site.run("ingest", "content/articles/a.txt").output == "")
        try site.write("content/articles/a.txt", "It rained in Oslo on Thursday.\n")
        #expect(try site.run("ingest").output.hasPrefix("updated \(GivenDateTests.briefing)\n"))
        #expect(try site.read(GivenDateTests.briefing).contains("- `2022-01-20` “on Thursday”"))
        #expect(try site.run("check", "--strict").status == 0)
    }

    @Test func `A check says that the day is not known`() throws {
        let site = try site()
        let run = try site.run("check")
        #expect(run.status == 0 && run.errors.contains("[briefing/no-date]"))
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        #expect(try site.run("ingest").status == 0)
        #expect(try !site.run("check").errors.contains("[briefing/no-date]"))
    }

    @Test func `Another day, or none again`() throws {
        let site = try site()
        let undated = try site.read(GivenDateTests.briefing)
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        #expect(try site.run("ingest").status == 0)
        try edit(site, "date: 2022-01-21", to: "date: 2022-01-28")
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read(GivenDateTests.briefing).contains("- `2022-01-27` “on Thursday”"))
        try edit(site, "date: 2022-01-28\ndate-basis: \"given: by the editor\"\n", to: "")
        #expect(try site.run("ingest").ids == ["article/no-date"])
        #expect(try site.read(GivenDateTests.briefing) == undated)
    }

    @Test func `A briefing that is edited otherwise is left as it is`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        try edit(site, "## Full text", to: "## Notes\n\nMine.\n\n## Full text")
        let edited = try site.read(GivenDateTests.briefing)
        #expect(try site.run("build").status == 0)
        #expect(try site.read(GivenDateTests.briefing) == edited)
    }
}
