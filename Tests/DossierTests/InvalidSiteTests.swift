import Foundation
import Testing

/// Whole sites that must not build, and what is said about them.
@Suite struct InvalidSiteTests {
    // MARK: Settings

    @Test func `An unknown setting is an error with a suggestion`() throws {
        try TestSite(["content/site.yaml": "title: Harbour\ndescripton: News\n"]).expectNoSite(
            says: """
                content/site.yaml:2:1: error: `descripton` is not a setting [site/unknown-key]
                     descripton: News
                     ^
                  help: did you mean `description`?
                1 error
                """)
    }

    @Test(arguments: [
        ("example.org", "does not begin with `https://` or `http://`"),
        ("/news", "does not begin with `https://` or `http://`"),
        ("ftp://example.org", "does not begin with `https://` or `http://`"),
        ("javascript:alert(1)", "does not begin with `https://` or `http://`"),
        ("https://", "names no host"), ("https:///x", "names no host"),
        ("https://:80/", "names no host"), ("https://me@a.org/", "names no host"),
        ("https://a.org:", "has a port that is none"),
        ("https://a.org:99999/x", "has a port that is none"),
        (
            "https://exämple.org",
            "has letters in its host that addresses write as in `xn--bcher-kva.example`"
        ),
        ("https://example.org/?q", "has a query or a fragment, which would end its path"),
        ("https://a b", "has a space or another character that no address holds"),
        ("https://example.org/<b>", "has a space or another character that no address holds"),
    ])
    func `A base URL has to be absolute and plain`(_ url: String, _ fault: String) throws {
        try TestSite(["content/site.yaml": "baseURL: \"\(url)\"\n"]).expectNoSite(
            says: """
                content/site.yaml:1:1: error: `\(url)` \(fault) [site/base-url]
                     baseURL: "\(url)"
                     ^
                  help: write it as `baseURL: https://example.org/briefings/`
                1 error
                """)
        #expect(try TestSite().run("build", "--base-url", url).status == 64)
    }

    @Test func `A list where text has to be is an error`() throws {
        try TestSite(["content/site.yaml": "title: [a, b]\n"]).expectNoSite(
            says: """
                content/site.yaml:1:1: error: `title` is a list, and has to be text [site/value]
                     title: [a, b]
                     ^
                  help: put quotation marks around text that begins with a bracket
                1 error
                """)
    }

    // MARK: Briefings

    @Test func `A draft is proved before it is published`() throws {
        try TestSite([
            "content/briefings/a.md":
                "---\ntitle: A\ndraft: true\n---\n\n## Key points\n\n- It rained. [¶1]\n\n"
                + "## Full text\n\nIt snowed.\n\n[¶1]: #p1\n"
        ]).expectNoSite(
            says: """
                content/briefings/a.md:8:1: error: “It rained.” is not in ¶1 [briefing/not-in-source]
                     - It rained. [¶1]
                     ^
                  help: quote the source’s words, with … where some are left out, or remove the \
                reference: a line without one is shown as the editor’s
                1 error
                """)
    }

    @Test func `Texts without their articles are noted once`() throws {
        let text = "\n\n## Full text\n\nIt snowed.\n"
        let site = try TestSite([
            "content/briefings/a.md": "---\ntitle: A\nsource: https://example.org/a\n---" + text,
            "content/briefings/b.md": "---\ntitle: B\n---" + text,
            "content/briefings/c.md": briefing("C"),
        ])
        let run = try site.run("build", "--strict")
        #expect(run.status == 0 && run.ids == [])
        #expect(
            run.errors.contains("a.md: note: its full text is compared with no article, nor is"))
        #expect(
            run.errors.contains("that of 1 more, and the page says so [briefing/text-unproved]"))
    }

    @Test(arguments: ["A note.\n", "```\ncode\n", "<!-- to do -->\n"])
    func `No ending of a file switches its proof off`(_ ending: String) throws {
        let site = try TestSite([
            "content/briefings/a.md":
                "---\ntitle: A\n---\n\n## Key points\n\n- It rained. [¶1]\n\n"
                + "## Full text\n\nIt snowed.\n\n## Notes\n\n\(ending)[¶1]: #p1\n"
        ])
        let run = try site.run("check")
        #expect(run.status == 1)
        #expect(run.ids.contains("briefing/not-in-source"))
        #expect(run.errors.contains("content/briefings/a.md:7:1: error: “It rained.”"))
    }

    @Test func `Two briefings cannot have one page`() throws {
        try TestSite([
            "content/briefings/a b.md": briefing("A"),
            "content/briefings/a-b.md": briefing("B"),
        ]).expectNoSite(
            says: """
                content/briefings/a-b.md: error: its page would stand where that of \
                `content/briefings/a b.md` does: briefings/a-b/index.html [site/same-path]
                  help: rename one of the two
                1 error
                """)
    }

    @Test func `Broken front matter is shown where it breaks`() throws {
        try TestSite(["content/briefings/a.md": "---\ntitle: A\nx:\n  y: z\n---\n\n# A\n"])
            .expectNoSite(
                says: """
                    content/briefings/a.md:3:1: error: `x` has to be a text or a flat list of texts \
                    [front-matter/invalid]
                         x:
                         ^
                      help: front matter is lines of `key: value` between two `---` lines
                    1 error
                    """)
        let open = try TestSite(["content/briefings/a.md": "---\ntitle: \"A\n---\n\n# A\n"]).run(
            "build")
        #expect(open.status == 1)
        #expect(open.ids == ["front-matter/invalid"])
        #expect(open.errors.hasPrefix("content/briefings/a.md:2:"))
    }

    @Test func `A source that is not there is an error at its line`() throws {
        try TestSite([
            "content/briefings/a.md": "---\ntitle: A\nsource: ../articles/b.txt\n---\n"
        ]).expectNoSite(
            says: """
                content/briefings/a.md:3:1: error: the source `../articles/b.txt` cannot be read, \
                so the full text cannot be proved [briefing/source-missing]
                     source: ../articles/b.txt
                     ^
                  help: put the article back, or remove the briefing with it
                1 error
                """)
    }

    @Test func `A briefing renamed with its article is told so`() throws {
        let run = try TestSite([
            "content/articles/a.txt": "It rained.\n",
            "content/briefings/a.md": "---\ntitle: A\nsource: ../articles/b.txt\n---\n",
        ]).run("build", "--no-ingest")
        #expect(run.ids == ["briefing/source-missing"])
        #expect(run.errors.contains("write `source: ../articles/a.txt`"))
    }

    @Test(arguments: ["../../secret.txt", "/etc/hostname", "../../content/../secret.txt", ".."])
    func `A source outside content is never read`(_ path: String) throws {
        let site = try TestSite([
            "content/briefings/a.md": "---\ntitle: A\nsource: \(path)\n---\n",
            "secret.txt": "secret",
        ])
        try site.expectNoSite(
            says: """
                content/briefings/a.md:3:1: error: the source `\(path)` is not in content/ \
                [briefing/source-outside]
                     source: \(path)
                     ^
                  help: name the article as `source: ../articles/NAME.txt`
                1 error
                """)
    }

    @Test func `What a link leads to out of the site is not read`() throws {
        let other = try TestSite(["a.txt": "Their words.", "site.yaml": "title: Theirs\n"])
        let briefing = "---\ntitle: A\nsource: ../a.txt\n---\n\n## Full text\n\nTheir words.\n"
        let site = try TestSite(["content/briefings/a.md": briefing])
        try site.link("content/a.txt", to: other.path("a.txt"))
        try site.link("content/site.yaml", to: other.path("site.yaml"))
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(Set(run.ids) == ["briefing/source-outside", "content/outside"])
        #expect(run.errors.contains("`../a.txt` is a link that leads out of the site"))
        #expect(run.errors.contains("content/site.yaml: error: the link leads out of the site"))
    }

    @Test(arguments: ["articles", "briefings", "entities", "pages", "assets"])
    func `A folder that is a link to nowhere is not taken for an empty one`(_ name: String) throws {
        let site = try TestSite(["content/site.yaml": "title: A\n"])
        try? site.remove("content/\(name)")
        try site.link("content/\(name)", to: "/nowhere/\(name)")
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("content/\(name): error: the link leads nowhere"))
    }

    @Test func `A source that is a pipe does not hang the program`() throws {
        let site = try TestSite(["content/briefings/a.md": "---\ntitle: A\nsource: ../pipe\n---\n"])
        site.makePipe("content/pipe")
        let run = try site.run("check")
        #expect(run.status == 1)
        #expect(run.ids == ["briefing/source-missing"])
    }

    @Test func `A mention of an entity without a file is a warning`() throws {
        let site = try TestSite([
            "content/briefings/a.md": briefing("A", "In [Oslo](../entities/oslo.md) it rained.")
        ])
        let run = try site.run("build")
        #expect(run.status == 0 && run.ids == ["briefing/unknown-entity"])
        #expect(
            run.errors.contains("a.md:5:11: warning: “Oslo” links to `oslo`, which has no file"))
    }

    @Test func `A briefing without a title is an error`() throws {
        let run = try TestSite(["content/briefings/a.md": "Words.\n"]).run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["briefing/no-title"])
    }

    // MARK: What a person changed

    /// A site whose briefing is changed by hand: line and column of the edit are those of `new`.
    private func edited(_ old: String, _ new: String) throws -> TestSite {
        let site = try TestSite(["content/articles/ferries.txt": ferryArticle])
        #expect(try site.run("ingest").status == 0)
        let text = try site.read("content/briefings/ferries.md")
        try #require(text.contains(old))
        try site.write(
            "content/briefings/ferries.md", text.replacingOccurrences(of: old, with: new))
        return site
    }

    @Test func `A changed full text is an error`() throws {
        let site = try edited("March 3, 2022\n\n", "March 4, 2022\n\n")
        let text = try site.read("content/briefings/ferries.md").split(
            separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(text.firstIndex(of: "March 4, 2022")) + 1
        try site.expectNoSite(
            says: """
                content/briefings/ferries.md:\(line):1: error: ¶2 is not the article’s: the article has \
                “3, 2022”, the briefing “4, 2022” [briefing/text-differs]
                     March 4, 2022
                     ^
                  help: the words of the full text are the source’s; only the brackets around names \
                may change
                1 error
                """)
    }

    @Test func `An accent that has become a sign of its own is said to be`() throws {
        let site = try TestSite(["content/articles/2022-01-21-a.txt": "The caf\u{E9} is closed.\n"])
        #expect(try site.run("ingest").status == 0)
        let path = "content/briefings/2022-01-21-a.md"
        let text = try site.read(path).split(separator: "## Full text")
        try site.write(
            path, text[0] + "## Full text" + text[1].replacing("caf\u{E9}", with: "cafe\u{301}"))
        let run = try site.run("check")
        #expect(run.ids == ["briefing/text-differs"])
        #expect(run.errors.contains("¶1 spells letters with accents otherwise"))
    }

    @Test func `A block that is gone, or too many, is an error`() throws {
        let gone = try edited("\nMarch 3, 2022\n", "\n").run("build")
        #expect(gone.status == 1)
        #expect(gone.ids.contains("briefing/text-differs"))
        let more = try edited("[¶3]: #p3", "Words of my own.\n\n[¶3]: #p3").run("build")
        #expect(more.status == 1)
        #expect(more.ids == ["briefing/text-added"])
    }

    @Test func `A line with a reference has to be the source's words`() throws {
        let run = try edited("would resume. [¶3]", "would fail. [¶3]").run("build")
        #expect(run.status == 1)
        #expect(run.ids.allSatisfy { $0 == "briefing/not-in-source" })
        #expect(!run.ids.isEmpty)
        #expect(
            try edited("## Key points\n", "## Key points\n\n- It will all fail.\n").run("build")
                .status == 0)
    }

    @Test func `A reference to a block that is not there is an error`() throws {
        let run = try edited("## Key points\n", "## Key points\n\n- Words. [¶99]\n")
        try run.write(
            "content/briefings/ferries.md",
            try run.read("content/briefings/ferries.md") + "[¶99]: #p99\n")
        let said = try run.run("build")
        #expect(said.status == 1)
        #expect(said.ids == ["briefing/no-such-block"])
    }

    // MARK: Entities

    @Test func `An unknown kind of entity is an error`() throws {
        try TestSite(["content/entities/a.md": "---\nname: A\nkind: robot\n---\n"]).expectNoSite(
            says: """
                content/entities/a.md:3:1: error: `robot` is not a kind of entity [entity/kind]
                     kind: robot
                     ^
                  help: use one of `person`, `organization`, `place`, `group`, `event`, `work`
                1 error
                """)
    }

    @Test func `An alias that two entities have is named`() throws {
        let site = try TestSite([
            "content/entities/a.md": "---\nname: A\nkind: person\naliases: [X]\n---\n",
            "content/entities/b.md": "---\nname: B\nkind: person\naliases: [X, A]\n---\n",
            "content/entities/c.md": "---\nname: X\nkind: person\nsame-as: b\n---\n",
        ])
        let run = try site.run("check")
        #expect(run.status == 0)
        #expect(run.ids == Array(repeating: "entity/shared-alias", count: 3))
        #expect(run.errors.contains("content/entities/b.md: warning: “A” is a name of `a`, too"))
    }

    @Test func `Two entities of one name are noted`() throws {
        func entity(_ name: String) -> String { "---\nname: \(name)\nkind: person\n---\n" }
        let site = try TestSite([
            "content/entities/a.md": entity("Ana Ruiz"), "content/entities/b.md": entity("Bo Lund"),
            "content/entities/c.md": entity("Ana Ruiz"),
        ])
        let run = try site.run("check", "--strict")
        #expect(run.status == 0 && run.ids == [])
        let note =
            "content/entities/c.md: note: “Ana Ruiz” is the name of `a`, too, and new articles link it to that"
        #expect(run.errors.contains(note) && run.errors.contains("[entity/shared-name]"))
    }

    @Test func `The nearest name is offered where there is no entity to merge into`() throws {
        try TestSite([
            "content/entities/a.md": "---\nname: A\nkind: person\nsame-as: bloomburg\n---\n",
            "content/entities/bloomberg.md": "---\nname: B\nkind: person\n---\n",
        ]).expectNoSite(
            says: """
                content/entities/a.md:4:1: error: there is no entity `bloomburg` to merge it into [entity/same-as]
                     same-as: bloomburg
                     ^
                  help: did you mean `bloomberg`?
                1 error
                """)
    }

    @Test func `Entities cannot be merged in a circle`() throws {
        func entity(_ target: String) -> String {
            "---\nname: N\nkind: person\nsame-as: \(target)\n---\n"
        }
        try TestSite([
            "content/entities/a.md": entity("b"), "content/entities/b.md": entity("c"),
            "content/entities/c.md": entity("b"),
        ]).expectNoSite(
            says: """
                content/entities/b.md:4:1: error: merging it into `c` leads back to itself [entity/same-as]
                     same-as: c
                     ^
                  help: remove `same-as` from the file of the entity that is to stay
                content/entities/c.md:4:1: error: merging it into `b` leads back to itself [entity/same-as]
                     same-as: b
                     ^
                  help: remove `same-as` from the file of the entity that is to stay
                2 errors
                """)
    }

    @Test(arguments: ["A B", "é", "a_b"])
    func `An entity's file has to have a name that fits in links`(_ name: String) throws {
        let run = try TestSite(["content/entities/\(name).md": "---\nname: A\nkind: person\n---\n"])
            .run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["entity/file-name"])
    }

    // MARK: Together

    @Test func `One bad file hides nothing of the others, and the old site stays`() throws {
        let site = try TestSite(["content/articles/good.txt": ferryArticle])
        #expect(try site.run("build").status == 0)
        let old = try site.tree("public")
        try site.write("content/articles/bad.txt", "a\0b")
        try site.write("content/articles/new.txt", ferryArticle + "It rained.\n")
        try site.write("content/briefings/bad.md", "---\ntitle: \"\n---\n")
        try site.write("content/entities/bad.md", "---\nname: A\nkind: robot\n---\n")
        try site.write("content/site.yaml", "colour: blue\n")
        let run = try site.run("build")
        #expect(run.status == 1)
        #expect(
            run.ids == [
                "article/waiting", "article/nul-byte", "front-matter/invalid", "entity/kind",
                "site/unknown-key",
            ])
        #expect(try site.tree("public") == old)
        // The good article is ingested when the entities' files are sound.
        #expect(!site.exists("content/briefings/new.md"))
        try site.write("content/entities/bad.md", "---\nname: A\nkind: person\n---\n")
        #expect(try site.run("build").status == 1)
        #expect(site.exists("content/briefings/new.md"))
        #expect(try site.names().filter { $0.contains("new-") }.isEmpty)
    }

    @Test func `A check sees what a build sees and writes nothing`() throws {
        let site = try TestSite([
            "content/articles/a.txt": ferryArticle,
            "content/briefings/b.md": "---\ntitle: \"\n---\n",
        ])
        let before = try site.tree()
        #expect(try site.run("check").ids == ["front-matter/invalid"])
        #expect(try site.tree() == before)
    }
}
