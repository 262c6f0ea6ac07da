import Testing

/// A person says of which day an article is.
@Suite struct GivenDateTests {
    private static let briefing = "content/briefings/a.md"

    private static let article =
        "The harbour of Oslo was closed on Thursday. Mayor Anna Lindqvist said so.\n"

    private func site() throws -> TestSite {
        let site = try TestSite(["content/articles/a.txt": GivenDateTests.article])
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
        #expect(
            try site.run("ingest", "content/articles/a.txt").output
                == "unchanged content/briefings/a.md\n")
        try site.write(
            "content/articles/a.txt", GivenDateTests.article + "It rained in Oslo on Thursday.\n")
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

    @Test func `A briefing that is edited otherwise is left as it is, and that is said`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        try edit(site, "## Full text", to: "## Notes\n\nMine.\n\n## Full text")
        let edited = try site.read(GivenDateTests.briefing)
        let run = try site.run("build")
        #expect(run.status == 0 && run.errors.contains("[briefing/date-not-counted]"))
        #expect(run.errors.contains("content/briefings/a.md:3:1"))
        #expect(try site.read(GivenDateTests.briefing) == edited)
        try edit(site, "source:", to: "date-basis: \"given: the printed paper\"\nsource:")
        #expect(try !site.run("build").errors.contains("[briefing/date-not-counted]"))
    }

    @Test func `A date whose basis is taken away beside other edits is told, too`() throws {
        let site = try TestSite([
            "content/articles/a.txt": "LIMA, Jan. 21, 2022 (Agency) — It rained on Thursday.\n"
        ])
        #expect(try site.run("ingest").status == 0)
        let text = try site.read(GivenDateTests.briefing)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("date-basis:") }.joined(separator: "\n")
        try site.write(
            GivenDateTests.briefing,
            lines.replacing("date: 2022-01-21", with: "date: 2022-01-14")
                .replacing("status: draft", with: "status: reviewed"))
        #expect(try site.run("ingest").errors.contains("[briefing/date-not-counted]"))
    }

    @Test func `Words of a person's own say what it rests on`() throws {
        let site = try site()
        let head = "date: 2022-01-21T10:00\ndate-basis: the printed paper\n"
        try edit(site, "source:", to: head + "source:")
        #expect(try site.run("ingest").status == 0)
        let made = try site.read(GivenDateTests.briefing)
        #expect(made.contains("date: 2022-01-21\ndate-basis: \"given: the printed paper\"\n"))
        try site.write(
            "content/articles/a.txt", GivenDateTests.article + "It rained in Oslo on Thursday.\n")
        #expect(try site.run("ingest").status == 0)
        let anew = try site.read(GivenDateTests.briefing)
        #expect(anew.contains("date-basis: \"given: the printed paper\""))
        #expect(anew.contains("- `2022-01-20` “on Thursday”"))
    }

    @Test func `A comment beside it is another edit, and an empty date is no date`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21 # as printed\nsource:")
        #expect(try site.run("ingest").errors.contains("[briefing/date-not-counted]"))
        #expect(try site.read(GivenDateTests.briefing).contains("# as printed"))
        try edit(site, "date: 2022-01-21 # as printed", to: "date: 2022-01-21")
        #expect(try site.run("ingest").ids == [])
        try edit(site, "date: 2022-01-21", to: "date:")
        #expect(try site.run("ingest").ids == [])
        #expect(try site.read(GivenDateTests.briefing).contains("\ndate:\n"))
    }

    @Test func `It goes with the article's file, whatever its lines end with`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        #expect(try site.run("ingest").status == 0)
        let base = "content/.dossier/base/a.md"
        for path in [GivenDateTests.briefing, base] {
            try site.write(path, try site.read(path).replacing("\n", with: "\r\n"))
        }
        let article = try site.read("content/articles/a.txt")
        try site.remove("content/articles/a.txt")
        try site.write("content/articles/b.txt", article)
        #expect(try site.run("ingest").ids == [])
        #expect(!site.exists(GivenDateTests.briefing))
        let made = try site.read("content/briefings/b.md")
        #expect(made.contains("date: 2022-01-21\ndate-basis: \"given: by the editor\"\n"))
        // What the last ingest made is not known any more.
        try site.remove("content/.dossier")
        #expect(try site.run("ingest", "content/articles/b.txt").status == 0)
        #expect(try site.read("content/briefings/b.md") == made)
    }

    @Test func `An article that has changed may say another day`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        #expect(try site.run("ingest").ids == [])
        let other = "Rain in Oslo\n\nMarch 4, 2023\n\n\(GivenDateTests.article)"
        try site.write("content/articles/a.txt", other)
        let run = try site.run("ingest")
        #expect(run.ids == ["briefing/given-date"])
        #expect(run.errors.contains("2022-01-21") && run.errors.contains("says 2023-03-04"))
        #expect(try site.run("ingest").ids == [])
        // Whoever moves the briefing away, to have it made anew, keeps the day.
        try site.remove(GivenDateTests.briefing)
        try site.write("content/articles/a.txt", other + "\nIt stopped on Friday.\n")
        #expect(try site.run("ingest").ids == ["briefing/given-date"])
        #expect(try site.read(GivenDateTests.briefing).contains("date: 2022-01-21\n"))
    }

    @Test func `It is not the day of another article that takes the file's place`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        #expect(try site.run("ingest").ids == [])
        let other = "Rain in Bergen\n\nMarch 4, 2023\n\nIt rained in Bergen on Thursday.\n"
        try site.write("content/articles/a.txt", other)
        let run = try site.run("ingest")
        #expect(run.ids == ["briefing/given-date"])
        #expect(run.errors.contains("2022-01-21, was given by a person to another article"))
        #expect(try site.read(GivenDateTests.briefing).contains("date: 2023-03-04\n"))
        #expect(try site.run("ingest").ids == [])
    }

    @Test func `It does not go with a briefing that is left over`() throws {
        let site = try site()
        try edit(site, "source:", to: "date: 2022-01-21\nsource:")
        #expect(try site.run("ingest").ids == [])
        try site.write("content/articles/b.txt", GivenDateTests.article)
        #expect(try site.run("ingest").ids == ["article/no-date"])
        try site.remove("content/articles/a.txt")
        #expect(try site.run("ingest").status == 0)
        let run = try site.run("check")
        #expect(run.status == 1 && run.ids.contains("briefing/source-missing"))
        #expect(
            run.errors.contains(
                "if it is `content/articles/b.txt` now, write `source: ../articles/b.txt`")
                && run.errors.contains("keep one of this briefing and `content/briefings/b.md`"))
        #expect(try site.read(GivenDateTests.briefing).contains("given: by the editor"))
    }
}
