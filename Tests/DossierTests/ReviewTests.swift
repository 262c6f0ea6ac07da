import Testing

/// What `dossier review` asks people to look at.
@Suite struct ReviewTests {
    private static let article = """
        Bridge opens

        March 4, 2024

        The mayor, Tom Becker, opened a bridge in Leeds on Friday. Three days later the river rose.

        The firm Hanwha built it with Nordbanken.

        "We waited for ten years," he said.

        """
    private static let briefing = "content/briefings/bridge.md"

    private func ingested() throws -> TestSite {
        let site = try TestSite(["content/articles/bridge.txt": Self.article])
        #expect(try site.run("ingest", "--quiet").status == 0)
        return site
    }

    /// What is in doubt: the ids, and the names that are among the doubts.
    private func doubts(_ site: TestSite, _ arguments: String...) throws -> [String] {
        let run = try Program.run(["review"] + arguments, in: site.root)
        #expect(run.status == 0)
        return run.output.split(separator: "\n").compactMap { line in
            guard let id = line.firstMatch(of: /note: .*\[(review\/.+)\]$/)?.1 else { return nil }
            let name = line.firstMatch(of: /“(\w+)” \(¶\d+\) was taken/)?.1
            return name.map { "\(id) \($0)" } ?? String(id)
        }
    }

    private static let all = [
        "review/speaker", "review/name Hanwha", "review/name Nordbanken", "review/date",
    ]

    @Test func `The least certain decisions come first, and nothing is written`() throws {
        let site = try ingested()
        let before = try site.tree()
        #expect(try doubts(site) == Self.all)
        #expect(try site.tree() == before)
        let output = try site.run("review").output
        #expect(
            output.hasPrefix(
                """
                \(Self.briefing):29:3: note: the speaker is only “he” [review/speaker]
                     - “We waited for ten years,” — he [¶5]
                       ^
                  help: if you know who it is, end the line with `— [Name] [¶n]`, the name as it \
                stands in that paragraph
                \(Self.briefing):39:11: note: “Hanwha” (¶4) was taken for an organization; 49 of \
                100 such guesses were right [review/name]
                     The firm [Hanwha] built it with [Nordbanken].
                               ^
                  help: if it is something else, write `kind:` anew in content/entities/hanwha.md; \
                if it is no name, or not the whole of one, add `hidden: true` there

                """))
    }

    @Test func `As many are shown as are asked for`() throws {
        let site = try ingested()
        #expect(try doubts(site, "--limit", "2") == Array(Self.all.prefix(2)))
        #expect(
            try site.run("review", "--limit", "2").errors
                == "2 more, less in doubt: --all shows them\n")
        #expect(try doubts(site, "--limit", "1", "--all") == Self.all)
        #expect(try site.run("review", "--limit", "0").status == 64)
    }

    @Test func `An entity whose file somebody has edited is in no doubt`() throws {
        let site = try ingested()
        let file = "content/entities/hanwha.md"
        try site.write(file, site.read(file) + "\nIt builds bridges.\n")
        #expect(try doubts(site) == Self.all.filter { $0 != "review/name Hanwha" })
    }

    @Test func `What a reviewed briefing says is in no doubt, here and elsewhere`() throws {
        let site = try ingested()
        try site.write(
            "content/articles/second.txt",
            "Second bridge\n\nMarch 5, 2024\n\nThe firm Hanwha built it with Karvonen.\n")
        #expect(try site.run("ingest", "--quiet").status == 0)
        #expect(try doubts(site).contains("review/name Karvonen"))
        try site.write(
            Self.briefing,
            site.read(Self.briefing).replacing("status: draft", with: "status: reviewed"))
        #expect(try doubts(site) == ["review/name Karvonen"])
        try site.write(
            "content/briefings/second.md",
            site.read("content/briefings/second.md")
                .replacing("status: draft", with: "status: reviewed"))
        #expect(
            try site.run("review") == Run(status: 0, errors: "nothing in doubt in 0 drafts\n"))
    }

    @Test func `A name is in doubt once, where it stands first`() throws {
        let site = try ingested()
        try site.write(
            "content/articles/second.txt",
            "Second bridge\n\nMarch 5, 2024\n\nThe firm Hanwha built it, too.\n")
        #expect(try site.run("ingest", "--quiet").status == 0)
        #expect(try doubts(site).count { $0 == "review/name Hanwha" } == 1)
        #expect(try doubts(site, "content/briefings/second.md") == ["review/name Hanwha"])
        #expect(try doubts(site, Self.briefing) == Self.all)
        #expect(try doubts(site, "bridge") == Self.all && doubts(site, "bridge.md") == Self.all)
    }

    @Test func `A name is as clear as in the draft that speaks most clearly for it`() throws {
        let site = try ingested()
        let all = try doubts(site, Self.briefing)
        #expect(all.contains("review/name Hanwha"))
        try site.write(
            "content/articles/second.txt",
            """
            Builder fined

            March 5, 2024

            Hanwha Ltd. said on Monday that it would pay. Shares of Hanwha Ltd. fell, and Hanwha
            Ltd. denied it. Employees of Hanwha Ltd., the company, said so.

            """)
        #expect(try site.run("ingest", "--quiet").status == 0)
        let briefing = try site.run("review", Self.briefing, "--all").output
        let whole = try site.run("review", "--all").output
        let lines = briefing.split(separator: "\n")
        #expect(lines.allSatisfy { whole.split(separator: "\n").contains($0) })
    }

    @Test func `A name with formatting is pointed at in its own paragraph`() throws {
        let site = try ingested()
        let text = try site.read(Self.briefing).replacing(
            "firm [Hanwha] built", with: "firm [**Han**wha][hanwha] built")
        try site.write(Self.briefing, text)
        let output = try site.run("review").output
        #expect(output.contains("\(Self.briefing):39:1: note: “Hanwha” (¶4)"))
    }

    @Test func `The results are JSON where that is asked for`() throws {
        let output = try ingested().run("review", "--format", "json", "--limit", "1").output
        #expect(
            output.hasPrefix(
                #"{"severity":"note","id":"review/speaker","file":"content/briefings/bridge.md","line":29,"#
            ) && output.hasSuffix("}\n"))
    }

    @Test func `A briefing that is not there is an error`() throws {
        let run = try ingested().run("review", "content/briefings/other.md")
        #expect(run.status == 1 && run.ids == ["briefing/not-found"])
    }

    @Test func `A briefing that cannot be read does not hide the others`() throws {
        let site = try ingested()
        try site.write("content/briefings/broken.md", "---\ntitle: [\n---\n")
        let run = try site.run("review")
        #expect(run.status == 1 && run.output.contains("review/name"))
        #expect(run.errors.contains("content/briefings/broken.md"))
    }
}
