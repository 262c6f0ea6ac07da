import Foundation
import Testing

/// A site's own pages and files.
@Suite struct OwnContentTests {
    @Test func `Own pages are rendered, and every footer leads to them`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"),
            "content/pages/contact.md": """
            ---
            title: Contact
            description: How to reach us
            ---

            # Write to us

            See [the briefing](../briefings/a.md#p1), [the imprint](imprint.md),
            [another](../briefings/B%20of%20May.md), [below](#where-we-are),
            ![a map](../assets/img/map.png) and <script>alert(1)</script>.

            ## Where we are
            """,
            "content/pages/imprint.md": "Words.[^1]\n\n[^1]: A note.\n",
            "content/assets/img/map.png": "not a picture",
        ])
        let run = try site.run("build")
        #expect(run.status == 0)
        let page = try site.read("public/contact/index.html")
        #expect(page.contains("<title>Contact — Dossier</title>"))
        #expect(page.contains("<h1>Write to us</h1>"))
        #expect(page.contains("content=\"How to reach us\""))
        #expect(page.contains("href=\"../briefings/a/index.html#p1\""))
        #expect(page.contains("href=\"../imprint/index.html\""))
        #expect(page.contains("href=\"../briefings/b-of-may/index.html\""))
        #expect(page.contains("<h2 id=\"where-we-are\">"))
        #expect(page.contains("src=\"../assets/own/img/map.png\""))
        #expect(!page.contains("<script>"))
        #expect(
            try site.read("public/imprint/index.html")
                .contains("<ol>\n<li id=\"fn1\"><p>A note.</p>\n"))
        #expect(try site.read("public/assets/own/img/map.png") == "not a picture")
        #expect(
            try site.read("public/briefings/a/index.html")
                .contains("<a href=\"../../contact/index.html\">Contact</a>"))
        #expect(try site.run("check", "--against", "public").status == 0)
    }

    @Test func `Links to drafts are named where the drafts are not published`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A", "See [b](b.md) and [gone](gone.md)."),
            "content/briefings/b.md": "---\ntitle: B\ndraft: true\n---\n\n# B\n\n[b](b.md)\n",
            "content/pages/us.md":
                "# Us, and [b](../briefings/b.md)\n\n## [c](../briefings/c.md)\n",
        ])
        let run = try site.run("check", "--strict")
        let links = run.errors.split(separator: "\n").filter { $0.contains("[link/") }
        #expect(
            links.map { $0.split(separator: " ")[0] } == [
                "content/briefings/a.md:5:9:", "content/briefings/a.md:5:26:",
                "content/pages/us.md:1:28:", "content/pages/us.md:3:21:",
            ])
        #expect(run.errors.contains("with `draft: true`, which is not published [link/draft]"))
        let drafts = try site.run("build", "--drafts")
        #expect(!drafts.errors.contains("link/draft"))
    }

    @Test func `Links that lead nowhere are named by line`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing(
                "A",
                """
                See [b](b.md#p1), [us](../pages/us.md), ![map](../assets/a%20map.png?v=2),
                [out](../../x/), [Oslo][oslo].[^1]

                - ![lost](../assets/gone.png)
                - [Ana](../entities/ana.md)

                [^1]: [gone](../briefings/gone.md)
                """),
            "content/briefings/b.md": briefing("B", "[top](#main) [x](https://example.org/x.md)"),
            "content/pages/us.md": "# Us\n\n[Oslo][oslo], [Rome][rome], [b](../briefings/b.md)\n",
            "content/entities/oslo.md":
                "---\nname: Oslo\nkind: place\n---\n[Ana](ana.md), [us](../pages/them.md)\n",
            "content/assets/a map.png": "not a picture",
        ])
        let run = try site.run("build")
        #expect(run.status == 0)
        let dead = run.errors.split(separator: "\n").filter { $0.hasSuffix("[link/dead]") }
        let wanted = [
            ("briefings/a.md:8:21", "assets/gone.png"),
            ("briefings/a.md:11:27", "briefings/gone.md"),
            ("entities/oslo.md:5:7", "entities/ana.md"), ("entities/oslo.md:5:30", "pages/them.md"),
            ("pages/us.md:3:21", "entities/rome.md"),
        ].map { place, target in
            "content/\(place): warning: the link to `../\(target)` leads to nothing in "
                + "content/\(target.prefix { $0 != "/" })/ [link/dead]"
        }
        #expect(dead.map(String.init) == wanted)
        #expect(try site.read("public/us/index.html").contains(">Oslo</a>, Rome, <a"))
    }

    @Test func `Each of several dead links is told where it stands`() throws {
        let links = "[a](gone.md) and [b](gone.md) and [c](xlost.md), [d](lost.md)\n[e][zz] too"
        let run = try TestSite(["content/briefings/a.md": briefing("A", links)]).run("check")
        let places = run.errors.split(separator: "\n").filter { $0.contains("link/") }.map {
            $0.split(separator: ":").dropFirst().prefix(2).joined(separator: ":")
        }
        #expect(places == ["5:5", "5:22", "5:39", "5:54"])
        let mention = try TestSite([
            "content/briefings/a.md": briefing("A"),
            "content/pages/us.md": "One line, and\n[Rome][rome] too.\n",
        ])
        #expect(try mention.run("check").errors.contains("content/pages/us.md:2:7: warning"))
    }

    @Test func `A page may lead to the one on the method, which has no file`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"),
            "content/pages/us.md": "See [it](method.md).\n",
        ])
        #expect(try site.run("build").ids == [])
        #expect(try site.read("public/us/index.html").contains("href=\"../method/index.html\""))
    }

    @Test func `A folder within a folder of files is told of`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"), "content/articles/2024/b.txt": "It rained.",
        ])
        let run = try site.run("check")
        #expect(run.status == 0 && run.ids == ["article/folder"])
    }

    @Test func `Two versions in a style sheet are an error`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"),
            "content/assets/site.css":
                "<<<<<<< one\na { color: red }\n=======\na { color: blue }\n>>>>>>> two\n",
        ])
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["content/conflict"])
    }

    @Test func `What is nearly a name that is read is a warning`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"), "content/site.yml": "title: B\n",
            "content/page/b.md": "# B\n", "content/Assets/c.txt": "c", "content/notes.txt": "mine",
        ])
        let run = try site.run("check")
        #expect(run.status == 0)
        #expect(run.ids == Array(repeating: "content/unknown", count: 3))
        for name in ["site.yaml", "pages", "assets"] {
            #expect(run.errors.contains("did you mean `content/\(name)`?"))
        }
    }

    @Test(arguments: ["[it](javascript:alert)", "![it](data:image/png;base64,AA==)"])
    func `A link that no page may follow is a warning, and its words stay`(_ link: String) throws {
        let site = try TestSite(["content/briefings/a.md": briefing("A", "So \(link) is.")])
        let run = try site.run("build")
        #expect(run.ids == ["link/scheme"])
        #expect(try site.read("public/briefings/a/index.html").contains("So it is."))
    }

    @Test(arguments: [
        ("other.html", true), ("photo.jpg", true), ("../articles/a.txt", true),
        ("www.example.org", true), ("annotations.json", false),
        ("../../timeline/index.html", false),
        ("../b/", false), ("../b/index.html#p1", false), ("/x", false), ("#main", false),
        ("?q=1", false), ("https://example.org", false), ("mailto:a@b.org", false),
    ])
    func `A link to what no site has is a warning`(_ url: String, _ isDead: Bool) throws {
        let run = try TestSite(["content/briefings/a.md": briefing("A", "So [it](\(url)) is.")])
            .run("check")
        #expect(run.ids == (isDead ? ["link/dead"] : []))
        #expect(run.errors.contains("write `https://` before an address") == isDead)
    }

    @Test func `A heading's link that leads nowhere is told where it stands`() throws {
        let text = "See gone.md.\n\n## Not [gone](gone.md)\n"
        let run = try TestSite(["content/briefings/a.md": briefing("A", text)]).run("check")
        #expect(run.errors.contains("content/briefings/a.md:7:15: warning: the link to"))
    }

    @Test func `A folder that is a link to one elsewhere is not published`() throws {
        let other = try TestSite(["folder/secret.md": "# Words\n"])
        let site = try TestSite(["content/articles/.keep": ""])
        try site.link("content/pages", to: other.path("folder"))
        #expect(try site.run("build").ids == ["page/outside"])
        #expect(!site.exists("public/secret/index.html"))
    }

    @Test func `A link may begin with the folder it stands in`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A", "So [b](./b.md) is."),
            "content/briefings/b.md": briefing("B", "So it is."),
        ])
        #expect(try site.run("build").ids == [])
        #expect(try site.read("public/briefings/a/index.html").contains("briefings/b/index.html"))
    }

    @Test func `A link to a file elsewhere is not published`() throws {
        let other = try TestSite(["secret.txt": "Words."])
        let site = try TestSite(["content/assets/a.txt": "Words.", "content/articles/.keep": ""])
        try site.link("content/assets/b.txt", to: other.path("secret.txt"))
        let run = try site.run("build")
        #expect(run.ids == ["asset/outside"])
        #expect(!site.exists("public/assets/own/b.txt"))
        // All of the content may stand elsewhere.
        let linked = try TestSite()
        try linked.remove("content")
        try linked.link("content", to: site.path("content"))
        try site.remove("content/assets/b.txt")
        try site.link("content/assets/c.txt", to: "a.txt")
        #expect(try linked.run("build").ids == [])
    }

    @Test func `A name that is written otherwise is another file`() throws {
        let site = try TestSite([
            "content/assets/cafe\u{301}.png": "",
            "content/pages/a.md": "# A\n\n[b](../assets/caf\u{E9}.png)\n",
        ])
        #expect(try site.run("check").ids == ["link/dead"])
    }

    @Test func `A page whose head has lost its first line is an error`() throws {
        let site = try TestSite(["content/pages/a.md": "title: About\n---\n\nWords.\n"])
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["front-matter/unopened"])
    }

    @Test func `A reference outside of a briefing is no link`() throws {
        let site = try TestSite([
            "content/entities/oslo.md": "---\nname: Oslo\nkind: place\n---\nSee [¶3].\n",
            "content/briefings/a.md": briefing("A", "Of [Oslo][oslo]."),
            "content/pages/us.md": "# \n\nSee [¶3].\n",
        ])
        #expect(try site.run("build").status == 0)
        for page in ["entities/oslo", "us", "briefings/a"] {
            let html = try site.read("public/\(page)/index.html")
            #expect(html.contains("See [¶3].") && !html.contains("href=\"#p3\""), "\(page)")
        }
        // A page whose heading has no words goes by its file's name.
        #expect(try site.read("public/us/index.html").contains("<title>us — "))
    }

    @Test func `A mention that leads nowhere is found wherever it stands`() throws {
        func dead(_ name: String) -> String { "[\(name)](../entities/\(name).md)" }
        let site = try TestSite([
            "content/briefings/a.md": """
            # \(dead("heading"))

            ## Who’s who

            - **\(dead("name"))** — boss of \(dead("role"))

            ## Quotes

            - “Of \(dead("words"))” — \(dead("speaker"))

            ## On \(dead("title"))

            See below.[^1]

            [^1]: \(dead("note")), mail a@example.md, [b](mailto:b@example.md)

            """
        ])
        let run = try site.run("build")
        let lost = ["heading", "name", "role", "words", "speaker", "title", "note"].filter {
            !run.errors.contains("`../entities/\($0).md`") && !run.errors.contains("to `\($0)`")
        }
        #expect(run.status == 0 && lost == [])
        let page = try site.read("public/briefings/a/index.html")
        #expect(page.contains("<a href=\"mailto:a@example.md"))
        #expect(page.contains("<a href=\"mailto:b@example.md"))
    }

    @Test func `An own style sheet is loaded after ours`() throws {
        let site = try TestSite(["content/assets/site.css": "h1 { color: teal }\n"])
        try site.run("build")
        let page = try site.read("public/index.html")
        let ours = try #require(page.range(of: "href=\"assets/site-"))
        let own = try #require(page.range(of: "href=\"assets/own/site.css\""))
        #expect(ours.lowerBound < own.lowerBound)
        #expect(try site.read("public/assets/own/site.css") == "h1 { color: teal }\n")
        try site.remove("content/assets/site.css")
        try site.run("build")
        #expect(try !site.read("public/index.html").contains("assets/own"))
        #expect(!site.exists("public/assets/own/site.css"))
    }

    @Test func `An icon of the site stands in every page`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A"), "content/assets/favicon.svg": "<svg/>",
        ])
        try site.run("build")
        #expect(
            try site.read("public/briefings/a/index.html")
                .contains("<link rel=\"icon\" href=\"../../assets/own/favicon.svg\">"))
        // That is drawn at any size.
        try site.write("content/assets/favicon.ico", "x")
        try site.run("build")
        #expect(
            try site.read("public/briefings/a/index.html").contains("assets/own/favicon.svg"))
    }

    @Test func `An own page on the method replaces ours`() throws {
        let site = try TestSite(["content/pages/method.md": "# We read everything twice"])
        try site.run("build")
        let page = try site.read("public/method/index.html")
        #expect(page.contains("<h1>We read everything twice</h1>"))
        #expect(!page.contains("From article to briefing"))
    }

    @Test(arguments: ["index", "404"])
    func `A page cannot take the place of one that the site has`(_ name: String) throws {
        let run = try TestSite(["content/pages/\(name).md": "Words."]).run("build")
        #expect(run.status == 1 && run.ids == ["page/reserved-name"])
    }

    @Test func `Pages that would stand where others do are errors`() throws {
        let site = try TestSite([
            "content/pages/search.md": "Words.", "content/pages/Über uns.md": "Words.",
            "content/pages/uber-uns.md": "Words.",
        ])
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["page/reserved-name", "site/same-path"])
        #expect(!site.exists("public"))
    }

    @Test func `What an own page says wrongly is named by line`() throws {
        let site = try TestSite([
            "content/pages/a.md": "---\ntitl: A\n---\n",
            "content/pages/b.md": "---\na: {b: c}\n---\n", "content/pages/c.txt": "",
        ])
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["page/unknown-key", "front-matter/invalid", "page/unknown-format"])
        #expect(run.errors.contains("content/pages/a.md:2:1: warning"))
        #expect(run.errors.contains("did you mean `title`?"))
    }

    @Test func `Files that cannot be copied are errors, hidden ones are passed over`() throws {
        let site = try TestSite([
            "content/assets/a\nb.txt": "", "content/assets/.cache/x": "",
            "content/assets/ok file.txt": "",
        ])
        try site.link("content/assets/gone", to: "nowhere")
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["asset/unusable", "asset/unusable"])
        try site.remove("content/assets/a\nb.txt")
        try site.remove("content/assets/gone")
        #expect(try site.run("build").status == 0)
        #expect(site.exists("public/assets/own/ok file.txt"))
        #expect(try site.names("public").allSatisfy { !$0.contains(".cache") })
    }
}
