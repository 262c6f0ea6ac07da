import Testing

/// What is known of entities from other articles and from their files.
extension EditTests {
    @Test func `A surname means who is named in full in another article`() throws {
        let site = try TestSite([
            "content/articles/a.txt": """
            Talks

            All calm at the port.
            — Port (@port) March 1, 2022

            Mr. Lindqvist refused to sign. Lindqvist left.
            """,
            "content/articles/b.txt": ferryArticle,
        ])
        let run = try site.run("ingest")
        #expect(run.status == 0)
        let lines = try site.read("content/briefings/a.md").split(
            separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.hasPrefix("Mr. [Lindqvist]") }) + 1
        #expect(
            run.errors.hasPrefix(
                "content/briefings/a.md:\(line):1: note: “Lindqvist” is taken for Anna Lindqvist, "
                    + "whom other articles name in full [person/assumed]\n"))
        #expect(
            try site.read("content/briefings/a.md").contains(
                "[Lindqvist]: ../entities/anna-lindqvist.md"))
        #expect(!site.exists("content/entities/lindqvist.md"))
        #expect(try site.run("ingest") == Run(status: 0))
    }

    @Test func `Bodies of several states have pages of their own, in whatever order they come`()
        throws
    {
        let articles = [
            "2024-05-01-a": "Court rules\n\nThe Supreme Court ruled. All was calm at the port.\n",
            "2024-05-02-b": "Vote void\n\nKenya’s Supreme Court ruled on Thursday.\n",
            "2024-05-03-c":
                "Tax void\n\nThe U.S. Supreme Court ruled on Friday. The Supreme Court was split.\n",
        ]
        for order in [articles.keys.sorted(), articles.keys.sorted().reversed()] {
            let site = try TestSite([:])
            for name in order {
                try site.write("content/articles/\(name).txt", articles[name] ?? "")
                #expect(try site.run("ingest").status == 0)
            }
            for (name, slug) in zip(
                articles.keys.sorted(),
                ["supreme-court", "kenyan-supreme-court", "us-supreme-court"])
            {
                let briefing = try site.read("content/briefings/\(name).md")
                #expect(briefing.contains("[Supreme Court]: ../entities/\(slug).md"), "\(order)")
            }
            #expect(try site.run("check").status == 0)
        }
    }

    @Test func `What two branches decided and wrote comes together with the next ingest`() throws {
        let note = "content/.dossier/entities.sha256"
        let geneva = "content/entities/geneva.md"
        let second = "Talks end\n\nThe talks in Geneva ended on Friday.\n"
        let site = try TestSite(["content/articles/a.txt": "Talks\n\nTalks in Geneva began.\n"])
        #expect(try site.run("ingest").status == 0)
        // One branch decides, the other one writes; each notes what it knows.
        let files = [geneva, note, "content/.dossier/base/a.md", "content/briefings/a.md"]
        let before = try files.map(site.read)
        try site.write(geneva, "---\nname: Geneva\nkind: place\nnot: [Geneva]\n---\n")
        #expect(try site.run("ingest").status == 0)
        let decided = try files.map(site.read)
        for (file, text) in zip(files, before) { try site.write(file, text) }
        try site.write("content/articles/b.txt", second)
        #expect(try site.run("ingest").status == 0)
        let written = try site.read(note)
        #expect(try site.read("content/briefings/b.md").contains("[Geneva]"))
        for (file, text) in zip(files, decided) { try site.write(file, text) }
        for merged in [
            decided[1], written, "<<<<<<< one\n\(written)=======\n\(decided[1])>>>>>>> two\n",
        ] {
            let other = try TestSite()
            for (path, bytes) in try site.tree() { try other.write(path, bytes: Array(bytes)) }
            try other.write(note, merged)
            #expect(try other.run("ingest").status == 0)
            #expect(!(try other.read("content/briefings/b.md").contains("[Geneva]")), "\(merged)")
        }
    }

    @Test func `A name all in capitals is another article's only where that has no other`() throws {
        let site = try TestSite([
            "content/articles/a.txt": "Who is who\n\nHAKAN FİDAN, 55, left Lima on Friday.\n",
            "content/articles/b.txt": "Talks end\n\nThe mayor, Hakan Fidan, left Lima.\n",
        ])
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read("content/entities/hakan-fidan.md").contains("\"Hakan Fidan\""))
        #expect(try site.read("content/briefings/b.md").contains("**[Hakan Fidan]**"))
    }

    @Test func `A briefing that was edited for a while heeds what was decided then`() throws {
        let site = try TestSite(["content/articles/a.txt": "Talks\n\nTalks in Geneva began.\n"])
        let (briefing, geneva) = ("content/briefings/a.md", "content/entities/geneva.md")
        #expect(try site.run("ingest").status == 0)
        let made = try site.read(briefing)
        try site.write(briefing, made.replacing("status: draft", with: "status: reviewed"))
        try site.write(geneva, "---\nname: Geneva\nkind: place\nnot: [Geneva]\n---\n")
        #expect(try site.run("ingest").status == 0)
        #expect(try site.run("ingest") == .leftOne)
        try site.write(briefing, made)
        #expect(try site.run("ingest").status == 0)
        #expect(!(try site.read(briefing).contains("[Geneva]")))
    }

    @Test func `A surname known from before means who is named in full in the article`() throws {
        let site = try TestSite([
            "content/articles/2022-01-20-a.txt":
                "Talks\n\nMr. Lindqvist refused to sign. Lindqvist left.\n"
        ])
        #expect(try site.run("ingest").status == 0)
        try site.write(
            "content/articles/2022-01-21-b.txt",
            "Port opens\n\nMayor Anna Lindqvist opened the port. Lindqvist said it was late.\n")
        let run = try site.run("ingest")
        #expect(
            run.errors.contains(
                "content/entities/lindqvist.md: note: “Lindqvist” may be Anna Lindqvist, whom "
                    + "content/briefings/2022-01-21-b.md names in full [entity/namesake]"))
        let second = try site.read("content/briefings/2022-01-21-b.md")
        #expect(second.contains("[Lindqvist]: ../entities/anna-lindqvist.md"))
        // As if both had come at once.
        #expect(run.errors.contains("content/briefings/2022-01-20-a.md:"))
        #expect(
            try site.read("content/briefings/2022-01-20-a.md").contains(
                "entities/anna-lindqvist.md"))
        // An alias is a person's word for somebody else.
        try site.write(
            "content/entities/karl.md", "---\nname: Karl\nkind: person\naliases: [Lindqvist]\n---\n"
        )
        try site.remove("content/entities/lindqvist.md")
        #expect(try site.run("ingest").status == 0)
        #expect(
            try site.read("content/briefings/2022-01-21-b.md").contains(
                "[Lindqvist][karl]"))
    }

    @Test func `Briefings come out the same in whatever order their articles come`() throws {
        let articles = [
            "a":
                "Mayor speaks\n\nMayor Edith Larkspur spoke in Lima. “We have waited,” Larkspur said.\n",
            "b": "No comment\n\nLarkspur declined to speak, the council of Lima said on Tuesday.\n",
            "c": "A prize\n\nThe baker Gideon Larkspur won it. “I am glad,” Larkspur said.\n",
        ]
        let names = articles.keys.sorted()
        func write(_ name: String, to site: TestSite) throws {
            try site.write("content/articles/2022-01-20-\(name).txt", articles[name] ?? "")
        }
        let whole = try TestSite()
        for name in names { try write(name, to: whole) }
        #expect(try whole.run("ingest").status == 0)
        for order in [names, names.reversed(), ["b", "c", "a"]] {
            let site = try TestSite()
            for name in order {
                try write(name, to: site)
                #expect(try site.run("ingest").status == 0)
            }
            #expect(try site.tree("content/briefings") == whole.tree("content/briefings"))
            #expect(try site.run("ingest") == Run(status: 0))
        }
        // One that a person has edited stays.
        let site = try TestSite()
        for name in ["a", "b"] { try write(name, to: site) }
        #expect(try site.run("ingest").status == 0)
        let path = "content/briefings/2022-01-20-b.md"
        let edited = try site.read(path).replacing("status: draft", with: "status: reviewed")
        try site.write(path, edited)
        try write("c", to: site)
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read(path) == edited)
    }

    @Test func `A briefing links to the entity that another one is merged into`() throws {
        let site = try EditTests.ingested()
        try site.write(
            "content/entities/capital.md", "---\nname: Capital\nkind: place\n---\n")
        try site.write(
            "content/entities/oslo.md",
            "---\nname: Oslo\nkind: place\nsame-as: capital\n---\n")
        #expect(try site.run("ingest").output == "updated \(EditTests.briefing)\n")
        #expect(try site.read(EditTests.briefing).contains("[Oslo][capital]"))
        // Links to where its page was still work.
        #expect(try site.run("build").status == 0)
        let old = try site.read("public/entities/oslo/index.html")
        #expect(old.contains("content=\"0; url=../../entities/capital/index.html\""))
        #expect(try site.run("check", "--strict").status == 0)
    }

    @Test func `Who is known by a surname alone is named in a note`() throws {
        let site = try TestSite([
            "content/articles/2022-01-21-a.txt": "Mayor Anna Lindqvist opened the port.\n",
            "content/articles/2022-01-21-b.txt": "The ferries stopped. “No,” Lindqvist said.\n",
        ])
        let run = try site.run("ingest")
        #expect(run.status == 0)
        #expect(
            run.errors.hasPrefix(
                "content/briefings/2022-01-21-b.md:15:1: note: "
                    + "“Lindqvist” is taken for Anna Lindqvist, whom other articles name in full"))
        #expect(try site.run("ingest").errors == "")
    }

    @Test func `A name of an entity's own goes before that of one merged into another`() throws {
        let site = try TestSite([
            EditTests.article: "The ferries left Washington at noon. They came back late.\n",
            "content/entities/washington.md": "---\nname: Washington\nkind: place\n---\n",
            "content/entities/george.md": "---\nname: George Washington\nkind: person\n---\n",
            "content/entities/a.md":
                "---\nname: Washington\nkind: person\nsame-as: george\n---\n",
        ])
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read(EditTests.briefing).contains("entities: [washington]"))
    }

    @Test func `Ingested again, nothing comes out otherwise`() throws {
        let files = ["content/articles/2022-01-22-b.txt", "content/articles/2022-01-23-c.txt"]
        let site = try TestSite([
            "content/articles/2022-01-22-b.txt":
                "The plane was built in the home of Douglas Aircraft and others. It rained.\n",
            "content/articles/2022-01-23-c.txt":
                "“Yes,” Douglas said. Douglas, a clerk, left in the rain.\n",
        ])
        #expect(try site.run("ingest").output.contains("created content/entities/douglas.md"))
        #expect(
            try site.run("ingest", files[0], files[1]).output
                == """
                unchanged content/briefings/2022-01-22-b.md
                unchanged content/briefings/2022-01-23-c.md

                """)
    }

    @Test(arguments: [
        ("Gabriel García Márquez left. García Márquez said so.", "gabriel-garcia-marquez"),
        ("Mohamed Dagalo, also known as Hemedti, left. Hemedti said so.", "mohamed-dagalo"),
        ("Nordvik Renewables ASA rose. Nordvik said so.", "nordvik-renewables-asa"),
    ])
    func `What an ingest has found out the next one does not forget`(
        _ text: String, _ slug: String
    ) throws {
        let site = try TestSite(["content/articles/2022-01-22-b.txt": "\(text) It rained.\n"])
        for _ in 0..<2 {
            #expect(try site.run("ingest", "content/articles/2022-01-22-b.txt").status == 0)
            #expect(try site.tree("content/entities").keys.sorted() == ["\(slug).md"])
        }
    }

    @Test func `A surname that is a title or a number names nobody elsewhere`() throws {
        let site = try TestSite([
            "content/articles/2022-01-22-b.txt":
                "Lord Ashdown spoke. Seven people left in the rain.\n",
            "content/entities/rachel-lord.md": "---\nname: Rachel Lord\nkind: person\n---\n",
            "content/entities/seven.md": "---\nname: Seven\nkind: organization\n---\n",
        ])
        #expect(try site.run("ingest").status == 0)
        let briefing = try site.read("content/briefings/2022-01-22-b.md")
        #expect(!briefing.contains("rachel-lord") && !briefing.contains("seven.md"))
    }

    @Test func `A part of a merged name means who it is merged into`() throws {
        let site = try TestSite([
            EditTests.article:
                "Nisar came to Oslo. Chaudhry Nisar spoke. Nisar left with Anna Lindqvist.\n",
            "content/entities/khan.md": "---\nname: Chaudhry Nisar Ali Khan\nkind: person\n---\n",
            "content/entities/chaudhry-nisar.md":
                "---\nname: Chaudhry Nisar\nkind: person\nsame-as: khan\n---\n",
        ])
        #expect(try site.run("ingest").status == 0)
        #expect(
            try site.read(EditTests.briefing).contains("entities: [anna-lindqvist, khan, oslo]"))
    }

    @Test func `An adjective means the entity that its own is merged into`() throws {
        let site = try TestSite([
            EditTests.article: "The Norwegian ferries left Oslo at noon. They came back late.\n",
            "content/entities/kingdom.md": "---\nname: Kingdom of Norway\nkind: place\n---\n",
            "content/entities/norway.md":
                "---\nname: Norway\nkind: place\nsame-as: kingdom\n---\n",
        ])
        #expect(try site.run("ingest").status == 0)
        let made = try site.read(EditTests.briefing)
        #expect(made.contains("[Norwegian][kingdom]"))
        #expect(made.contains("entities: [kingdom, oslo]"))
    }

    @Test func `A speaker whose name has quotation marks is named by the article's words`() throws {
        let site = try EditTests.ingested()
        let file = "content/entities/anna-lindqvist.md"
        let name = "“Anni” Lindqvist"
        try site.write(
            file,
            try site.read(file).replacing("name: \"Anna Lindqvist\"", with: "name: 'Anna \(name)'"))
        #expect(try site.read(file).contains("Anni"))
        #expect(try site.read(EditTests.briefing).contains("” — [Anna Lindqvist] ["))
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read(EditTests.briefing).contains("” — [Lindqvist] ["))
        #expect(try site.run("check").status == 0)
    }

    @Test func `What one word means is settled by its file`() throws {
        let site = try TestSite([
            "content/articles/2022-01-22-b.txt":
                "The dancers came to Zelmira on Thursday. They met in Zelmira and left it again.\n",
            "content/articles/2022-01-23-c.txt":
                "“I was glad,” Zelmira said. Zelmira is 30 years old. In Zelmira it rained.\n",
        ])
        #expect(try site.run("ingest").status == 0)
        let file = "content/entities/zelmira.md"
        #expect(try site.read(file).contains("kind: place"))
        try site.write(file, try site.read(file).replacing("kind: place", with: "kind: person"))
        #expect(try site.run("ingest").status == 0)
        for briefing in ["2022-01-22-b", "2022-01-23-c"] {
            let text = try site.read("content/briefings/\(briefing).md")
            #expect(text.contains("[Zelmira]: ../entities/zelmira.md \"person\""))
        }
        // Whichever of the articles is read alone.
        #expect(
            try site.run("ingest", "content/articles/2022-01-22-b.txt").output
                == "unchanged content/briefings/2022-01-22-b.md\n")
        #expect(
            try site.run("ingest", "content/articles/2022-01-23-c.txt").output
                == "unchanged content/briefings/2022-01-23-c.md\n")
    }
}
