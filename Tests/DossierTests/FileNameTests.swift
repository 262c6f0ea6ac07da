import Testing

/// Files may be named as people name them.
@Suite struct FileNameTests {
    @Test(arguments: [
        "a b", "a'b\"c", "..x..", "-rf", "--help", "Übersicht 日本", "日本語", "a:b", "#a?b&c", "a\nb",
        "%2e%2e%2f", "CON", "a.txt", "~", "*", "$(touch x)", "…", "a\\b", "[x](y)", "e\u{301}",
    ])
    func `An article of any name becomes a page`(_ name: String) throws {
        // A name that begins with a dot is hidden.
        let name = name.hasPrefix(".") ? "x" + name : name
        let site = try TestSite(["content/articles/\(name).txt": ferryArticle])
        let run = try site.run("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.exists("content/briefings/\(name).md"))
        let files = try site.names("public/briefings").map { $0.split(separator: "/") }
        #expect(Set(files.map(\.first)).count == 1)
        #expect(files.map(\.last) == ["annotations.json", "index.html", "index.md"])
        // Nothing but the site's own folders has come to be.
        #expect(
            try Set(site.names().compactMap { $0.split(separator: "/").first }) == [
                "content", "public",
            ])
        #expect(try site.run("check", "--against", "public").status == 0)
        #expect(try site.run("ingest") == Run(status: 0))
    }

    @Test func `What is hidden behind two dots is told`() throws {
        let site = try TestSite([
            "content/articles/..c.txt": ferryArticle, "content/articles/._c.txt": "resource",
            "content/articles/.c.txt.swp": "editor",
        ])
        let run = try site.run("ingest")
        #expect(run.ids == ["article/hidden"])
        #expect(run.errors.contains("content/articles/..c.txt: warning: the file is not read"))
    }

    @Test(arguments: [240, 246, 250, 251])
    func `A name may be as long as the file system lets it`(_ length: Int) throws {
        let name = String(repeating: "n", count: length)
        let site = try TestSite(["content/articles/\(name).txt": ferryArticle])
        #expect(try site.run("build").status == 0)
        #expect(site.exists("content/briefings/\(name).md"))
        try site.write("content/articles/\(name).txt", ferryArticle + "\nMore words.\n")
        #expect(try site.run("build").status == 0)
    }

    @Test(arguments: [String(repeating: "long-", count: 40), "日本語の長い名前の記事"])
    func `Long names that differ in their last letter make two pages`(_ name: String) throws {
        let site = try TestSite([
            "content/articles/\(name)1.txt": ferryArticle,
            "content/articles/\(name)2.txt": ferryArticle,
        ])
        #expect(try site.run("build").status == 0)
        #expect(try site.names("public/briefings").count { $0.hasSuffix("/index.html") } == 2)
    }

    @Test func `Names that make one page are an error, whatever their ending`() throws {
        let site = try TestSite([
            "content/articles/a b.txt": ferryArticle,
            "content/articles/a-b.txt": ferryArticle + "It rained.\n",
            "content/articles/A B.txt": ferryArticle + "It snowed.\n",
        ])
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["site/same-path", "site/same-path"])
        #expect(!site.exists("public"))
    }

    @Test func `Hidden files are passed over and unknown ones named`() throws {
        let site = try TestSite([
            "content/articles/.DS_Store": "x", "content/articles/.txt": "x",
            "content/articles/a.pdf": "x", "content/briefings/b.txt": "x",
            "content/entities/c": "x",
        ])
        let run = try site.run("build")
        #expect(run.status == 0)
        #expect(
            run.ids == [
                "article/unknown-format", "briefing/unknown-format", "entity/unknown-format",
            ])
    }

    @Test func `A site's folder may have any name`() throws {
        let site = try TestSite(["we b's \"site\" ü/content/articles/a.txt": ferryArticle])
        let run = try site.run("build", "--site", "we b's \"site\" ü/")
        #expect(run.status == 0)
        #expect(site.exists("we b's \"site\" ü/public/index.html"))
    }
}
