import Testing

/// Articles and briefings that somebody begins.
@Suite struct NewTests {
    private static let headline = "Mayor *opens*  “bridge”: [a] <b> # 1"
    private static let article = "content/articles/mayor-opens-bridge-a-b-1.txt"
    private static let briefing = "content/briefings/mayor-opens-bridge-a-b-1.md"

    @Test func `An article has its headline and its day, and is ingested as it is`() throws {
        let site = try TestSite()
        let run = try site.run("new", "--date", "2024-02-03", Self.headline)
        #expect(run == Run(status: 0, output: "SITE/\(Self.article)\n"))
        #expect(
            try site.read(Self.article)
                == "Mayor *opens* “bridge”: [a] <b> # 1\n\nFebruary 3, 2024\n\n")
        let ingest = try site.run("ingest")
        #expect(ingest.status == 0 && ingest.output == "created \(Self.briefing)\n")
        #expect(
            ingest.errors.hasPrefix(
                "\(Self.article): note: there is no text below its headline yet [article/empty]\n"))
        let briefing = try site.read(Self.briefing)
        #expect(briefing.contains("title: \"Mayor *opens* “bridge”: [a] <b> # 1\"\n"))
        #expect(briefing.contains("date: 2024-02-03\n"))
        #expect(try site.run("check", "--strict").status == 0)
    }

    @Test func `A briefing without an article passes, and its comments are not published`() throws {
        let site = try TestSite()
        let run = try site.run("new", "--briefing", "--date", "2024-02-03", Self.headline)
        #expect(run == Run(status: 0, output: "SITE/\(Self.briefing)\n"))
        #expect(try site.run("check", "--strict").status == 0)
        #expect(try site.run("build", "--strict").status == 0)
        let page = try site.read("public/briefings/mayor-opens-bridge-a-b-1/index.html")
        #expect(page.contains("Mayor *opens* “bridge”: [a] &lt;b&gt; # 1</h1>"))
        #expect(!page.contains("What happened"))

        // What the comments show can be written.
        let text = try site.read(Self.briefing)
        #expect(text.contains("<!--"))
        try site.write(
            Self.briefing, text.replacing(/<!-- (- .*) -->/) { $0.1 })
        #expect(try site.run("build", "--strict").status == 0)
        let filled = try site.read("public/briefings/mayor-opens-bridge-a-b-1/index.html")
        #expect(filled.contains("datetime=\"2022-01-20\"") && filled.contains("What happened"))
    }

    @Test func `Today is the day where none is named`() throws {
        let site = try TestSite()
        #expect(try site.run("new", "--briefing", "Rain").status == 0)
        #expect(try site.read("content/briefings/rain.md").contains(/\ndate: 20\d\d-\d\d-\d\d\n/))
    }

    @Test(arguments: [[], ["--briefing"]])
    func `Nothing that is there is written over`(_ options: [String]) throws {
        for path in [Self.article, Self.briefing] {
            let site = try TestSite([path: "mine"])
            let run = try Program.run(["new", Self.headline] + options, in: site.root)
            #expect(
                run
                    == Run(
                        status: 2, errors: "dossier: there is \(path) already\n")
            )
            #expect(try site.tree("content").count == 1 && site.read(path) == "mine")
        }
    }

    @Test func `A link out of the site is not followed`() throws {
        let site = try TestSite(["other/x.txt": ""])
        try site.remove("content/articles")
        try site.link("content/articles", to: "/tmp")
        #expect(
            try site.run("new", Self.headline)
                == Run(
                    status: 2,
                    errors: "dossier: content/articles is a link that leads out of the site\n"))
    }

    @Test func `A headline that would be read otherwise is refused`() throws {
        let site = try TestSite()
        let run = try site.run("new", "Title: Rain stops")
        #expect(run.status == 2 && run.errors.contains("“Rain stops”"))
        #expect(try site.tree().isEmpty)
    }

    @Test func `Characters that nobody sees are left out`() throws {
        let site = try TestSite()
        #expect(
            try site.run("new", "Rain\u{1}\u{202E} stops\nin Leeds").output
                == "SITE/content/articles/rain-stops-in-leeds.txt\n")
        #expect(
            try site.read("content/articles/rain-stops-in-leeds.txt")
                .hasPrefix("Rain stops in Leeds\n"))
    }

    @Test(arguments: [["--date", "2024-02-30", "Rain"], ["--", "---"], [""], []])
    func `What says nothing is wrong usage`(_ arguments: [String]) throws {
        let site = try TestSite()
        #expect(try Program.run(["new"] + arguments, in: site.root).status == 64)
        #expect(try site.tree().isEmpty)
    }
}
