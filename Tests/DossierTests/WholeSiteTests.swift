import Testing

/// Whole small sites, from articles to pages.
@Suite struct WholeSiteTests {
    @Test func `One article becomes a briefing, its entities and a site`() throws {
        let site = try TestSite(["content/articles/2022-03-03-ferries.txt": ferryArticle])
        let run = try site.run("build")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.errors.hasSuffix(" in SITE/public\n"))
        #expect(run.errors.hasPrefix("created content/briefings/2022-03-03-ferries.md\n"))
        try expectGolden(
            try site.read("content/briefings/2022-03-03-ferries.md"), "ferries.md")
        let names = try site.names().map(withoutHash).sorted()
        try expectGolden(names.map { $0 + "\n" }.joined(), "ferries-files.txt")
    }

    @Test func `The pages show what the briefing says`() throws {
        let site = try TestSite([
            "content/articles/ferries.txt": ferryArticle,
            "content/site.yaml": "title: Harbour Watch\nbaseURL: https://example.org/news\n",
        ])
        try site.run("build")
        let page = try site.read("public/briefings/ferries/index.html")
        #expect(page.contains("<h1"))
        #expect(page.contains("Ferry talks resume in"))
        #expect(page.contains("<aside"))
        #expect(page.contains("id=\"p3\""))
        #expect(page.contains("id=\"p3s1\""))
        #expect(page.contains("<time datetime=\"2022-03-03\""))
        #expect(page.contains("href=\"../../entities/anna-lindqvist/index.html\""))
        let entity = try site.read("public/entities/anna-lindqvist/index.html")
        #expect(entity.contains("../../briefings/ferries/index.html"))
        #expect(try site.read("public/index.html").contains("Harbour Watch"))
        #expect(try site.read("public/sitemap.xml").contains("https://example.org/news/"))
        #expect(
            try site.read("public/feed.xml").contains("https://example.org/news/briefings/ferries/")
        )
        #expect(try site.read("public/robots.txt").contains("https://example.org/news/sitemap.xml"))
    }

    @Test func `A base URL on the command line wins over the file's`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"),
            "content/site.yaml": "baseURL: https://example.org/\n",
        ])
        #expect(try site.run("build", "--base-url", "https://example.net/sub").status == 0)
        #expect(try site.read("public/feed.xml").contains("https://example.net/sub/briefings/a/"))
        #expect(try !site.read("public/feed.xml").contains("example.org"))
    }

    @Test func `A site without articles is a site, again and again`() throws {
        let site = try TestSite()
        for _ in 0..<2 {
            let run = try site.run("build")
            #expect(run.status == 0)
            #expect(run.errors == "built 0 briefings, 0 entities, 0 dated events in SITE/public\n")
        }
        #expect(try site.run("check", "--against", "public").status == 0)
    }

    @Test func `Drafts stay out until they are asked for`() throws {
        let site = try TestSite([
            "content/briefings/open.md": briefing("Open"),
            "content/briefings/secret.md": "---\ntitle: Secret\ndraft: true\n---\n\nWords.\n",
        ])
        #expect(try site.run("build").status == 0)
        #expect(site.exists("public/briefings/open/index.html"))
        #expect(!site.exists("public/briefings/secret/index.html"))
        #expect(try site.texts("public").values.allSatisfy { !$0.contains("Secret") })
        try site.run("build", "--drafts")
        #expect(site.exists("public/briefings/secret/index.html"))
    }

    @Test(arguments: ["\n", "\r\n"])
    func `What editors tell each other is nowhere on the site`(lineEnding: String) throws {
        let text = """
            ---
            title: "A" # secret
            ---

            Words. <!-- secret -->

            <!--
            secret
            -->

            """
        let site = try TestSite([
            "content/briefings/a.md": text.replacing("\n", with: lineEnding)
        ])
        #expect(try site.run("build").status == 0)
        #expect(try site.texts("public").values.allSatisfy { !$0.contains("secret") })
        #expect(try site.read("public/briefings/a/index.md").contains("Words."))
    }

    @Test(arguments: ["briefings/a", "entities/a", "pages/a"])
    func `A comment that does not end is an error, and hides nothing`(_ file: String) throws {
        let head = "---\nname: A\nkind: person\n---\n"
        let site = try TestSite([
            "content/\(file).md": (file == "entities/a" ? head : "# A\n\n")
                + "Call us. <!-- ask Kim\n\nMore.\n"
        ])
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["content/open-comment"])
        #expect(run.errors.contains(":10: error: this comment does not end"))
        #expect(!site.exists("public"))
    }

    @Test(arguments: ["briefings/a", "entities/a", "pages/a"])
    func `A footnote that another one hides is a warning with its place`(_ file: String) throws {
        let head = "---\nname: A\nkind: person\n---\n"
        let site = try TestSite([
            "content/\(file).md": (file == "entities/a" ? head : "# A\n\n")
                + "Call us.[^1]\n\n[^1]: Kept.\n\n[^1]: Lost.\n"
        ])
        let run = try site.run("build")
        #expect(run.status == 0)
        #expect(run.ids == ["content/unshown-footnote"])
        let line = file == "entities/a" ? 9 : 7
        #expect(run.errors.contains("content/\(file).md:\(line):1: warning: no page shows this"))
    }

    @Test(arguments: ["briefings/a", "entities/a", "pages/a"])
    func `A reference to no footnote is a warning with its place`(_ file: String) throws {
        let head = "---\nname: A\nkind: person\n---\n"
        let site = try TestSite([
            "content/\(file).md": (file == "entities/a" ? head : "# A\n\n") + "Call us.[^x]\n"
        ])
        let run = try site.run("build")
        #expect(run.status == 0)
        #expect(run.ids == ["content/undefined-footnote"])
        let line = file == "entities/a" ? 5 : 3
        #expect(run.errors.contains("content/\(file).md:\(line):9: warning: the page has the"))
    }

    @Test func `A hidden entity has no page and a merged one shares another's`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing(
                "A",
                """
                [Ann] met [Bo] and [Cy].

                [Ann]: ../entities/ann.md "person"
                [Bo]: ../entities/bo.md "person"
                [Cy]: ../entities/cy.md "person"
                """),
            "content/entities/ann.md": "---\nname: Ann\nkind: person\n---\n",
            "content/entities/bo.md": "---\nname: Bo\nkind: person\nhidden: true\n---\n",
            "content/entities/cy.md": "---\nname: Cy\nkind: person\nsame-as: ann\n---\n",
        ])
        #expect(try site.run("build").status == 0)
        #expect(site.exists("public/entities/ann/index.html"))
        #expect(!site.exists("public/entities/bo/index.html"))
        #expect(
            try site.read("public/entities/cy/index.html").contains(
                "<p><a href=\"../../entities/ann/index.html\">Ann</a></p>"))
        let page = try site.read("public/briefings/a/index.html")
        #expect(page.contains("Bo"))
        #expect(!page.contains("entities/bo"))
    }

    /// The name of a sheet or script without the hash of its content.
    private func withoutHash(_ path: String) -> String {
        guard path.hasPrefix("public/assets/"), let dash = path.lastIndex(of: "-"),
            let dot = path.lastIndex(of: ".")
        else { return path }
        return path[...dash] + "HASH" + path[dot...]
    }
}
