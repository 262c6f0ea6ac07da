import Foundation
import Testing

/// What people write in briefings stays; what they leave alone follows its article.
@Suite struct EditTests {
    static let article = "content/articles/ferries.txt"
    static let briefing = "content/briefings/ferries.md"
    static let base = "content/.dossier/base/ferries.md"
    static let longer = ferryArticle + "\nThe port of Oslo will open on March 10.\n"

    static func ingested() throws -> TestSite {
        let site = try TestSite([EditTests.article: ferryArticle])
        #expect(try site.run("ingest").status == 0)
        return site
    }

    @Test func `An ingest says what it made, and keeps a pristine copy`() throws {
        let site = try TestSite([EditTests.article: ferryArticle])
        let run = try site.run("ingest")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output.split(separator: "\n").sorted() == [
                "created content/briefings/ferries.md",
                "created content/entities/anna-lindqvist.md",
                "created content/entities/norway.md", "created content/entities/oslo.md",
            ])
        #expect(try site.read(EditTests.base) == site.read(EditTests.briefing))
    }

    @Test func `A second ingest changes nothing, and says so of what it is asked for`() throws {
        let site = try EditTests.ingested()
        let before = try site.tree()
        #expect(try site.run("ingest") == Run(status: 0))
        #expect(
            try site.run("ingest", EditTests.article)
                == Run(status: 0, output: "unchanged \(EditTests.briefing)\n"))
        #expect(try site.tree() == before)
    }

    @Test func `A decision about an entity makes no reviewed briefing wrong`() throws {
        let site = try EditTests.ingested()
        try site.write(
            EditTests.briefing,
            site.read(EditTests.briefing)
                .replacingOccurrences(of: "status: draft", with: "status: reviewed"))
        try site.write(
            "content/entities/anna-lindqvist.md",
            "---\nname: Anna Lindqvist\nkind: person\nhidden: true\n---\n")
        let run = try site.run("build", "--strict")
        #expect(run.status == 0)
        #expect(run.errors.contains("note: the briefing has been edited"))
        let page = try site.read("public/briefings/ferries/index.html")
        #expect(page.contains("Lindqvist") && !page.contains("class=\"role\""))
        #expect(try site.run("check", "--strict").status == 0)
    }

    @Test func `A link that leads nowhere is no briefing yet to be made`() throws {
        let site = try TestSite([EditTests.article: ferryArticle])
        try site.makeFolder("content/briefings")
        try site.link(EditTests.briefing, to: "../../vault/ferries.md")
        let run = try site.run("ingest")
        #expect(run.status == 1)
        #expect(run.ids == ["briefing/dangling-link"])
        #expect(!site.exists(EditTests.briefing))
        #expect(try site.names("content/briefings") == ["ferries.md"])
    }

    @Test func `An unedited briefing follows its article`() throws {
        let site = try EditTests.ingested()
        try site.write(EditTests.article, EditTests.longer)
        let run = try site.run("ingest")
        #expect(run == Run(status: 0, output: "updated content/briefings/ferries.md\n"))
        #expect(try site.read(EditTests.briefing).contains("March 10"))
        #expect(try site.read(EditTests.base) == site.read(EditTests.briefing))
        #expect(try site.run("check").status == 0)
    }

    @Test func `A briefing made anew is open to whom it was open before`() throws {
        let site = try EditTests.ingested()
        let file = site.path(EditTests.briefing)
        try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: file)
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").output == "updated \(EditTests.briefing)\n")
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o664)
    }

    @Test func `A dry run shows what would change and changes nothing`() throws {
        let site = try EditTests.ingested()
        try site.write(EditTests.article, EditTests.longer)
        let before = try site.tree()
        let run = try site.run("ingest", "--dry-run")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix("--- \(EditTests.briefing)\n+++ \(EditTests.briefing)\n@@ line "))
        let changed = run.output.split(separator: "\n").filter { $0.contains("March 10") }
        #expect(!changed.isEmpty)
        #expect(changed.allSatisfy { $0.hasPrefix("+") })
        #expect(try site.tree() == before)
    }

    @Test func `An edited briefing is left as it is, with a warning when its article changes`()
        throws
    {
        let site = try EditTests.ingested()
        let mine = try site.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(EditTests.briefing, mine)
        #expect(try site.run("ingest") == .leftOne)
        let named = try site.run("ingest", EditTests.article)
        #expect(named == Run(status: 0, output: "left content/briefings/ferries.md\n"))
        #expect(try site.run("build").status == 0)
        #expect(try site.read(EditTests.briefing) == mine)

        let base = try site.read(EditTests.base)
        try site.write(EditTests.article, EditTests.longer)
        for _ in 0..<2 {
            let run = try site.run("ingest")
            #expect(run.status == 0)
            #expect(run.output == "left content/briefings/ferries.md\n")
            #expect(run.ids == ["briefing/edited"])
            #expect(try site.read(EditTests.briefing) == mine)
            #expect(try site.read(EditTests.base) == base)
        }
        // The full text is no longer the article's: that cannot be published.
        let build = try site.run("build")
        #expect(build.status == 1)
        #expect(build.ids.contains("briefing/edited"))
        #expect(build.ids.contains("briefing/text-missing"))
        #expect(build.ids.contains("briefing/source-changed"))
        #expect(try site.read(EditTests.briefing) == mine)
    }

    @Test func `A person settles what an article has changed`() throws {
        let site = try EditTests.ingested()
        let before = try site.read(EditTests.briefing)
        try site.write(EditTests.briefing, before + "\n## Notes\n\nI was there.\n")
        let other = try TestSite([EditTests.article: EditTests.longer])
        #expect(try other.run("ingest").status == 0)
        // What would come out anew, with the notes: text, lines and digest are the new article's.
        let mine = try other.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").ids == ["briefing/edited"])
        try site.write(EditTests.briefing, mine)
        #expect(try site.run("ingest") == .leftOne)
        #expect(try site.run("check", "--strict").status == 0)
        #expect(try site.read(EditTests.briefing) == mine)
    }

    @Test func `A name that leads to somebody else than is called so is told`() throws {
        let site = try TestSite([
            "content/articles/a.txt": "Bribes\n\nMayor Tom Becker fell on Monday. Ana Ruiz wept.\n"
        ])
        try site.run("ingest")
        let file = "content/briefings/a.md"
        try site.write(
            file,
            try site.read(file).replacing("entities/tom-becker.md", with: "entities/ana-ruiz.md"))
        let run = try site.run("check", "--strict")
        #expect(run.status == 1)
        #expect(run.ids.contains("briefing/others-name"))
        let own = "content/entities/ana-ruiz.md"
        try site.write(
            own,
            try site.read(own).replacing("aliases: []", with: "aliases: [Tom Becker]"))
        #expect(try !site.run("check").ids.contains("briefing/others-name"))
    }

    @Test func `A name that never means whom it leads to is told in an edited briefing`() throws {
        let site = try EditTests.ingested()
        try site.write(
            EditTests.briefing,
            try site.read(EditTests.briefing).replacing("status: draft", with: "status: reviewed"))
        let file = "content/entities/oslo.md"
        try site.write(
            file, try site.read(file).replacing("kind: place", with: "kind: place\nnot: [Oslo]"))
        #expect(try site.run("ingest").status == 0)
        let run = try site.run("check", "--strict")
        #expect(run.status == 1)
        #expect(run.ids == ["briefing/excluded-name"])
    }

    @Test(arguments: [("2030-01-07", true), ("2022-03-03", false), ("2022-03-10", false)])
    func `A weekday far from the article's day is doubted`(_ day: String, _ isFar: Bool) throws {
        let site = try EditTests.ingested()
        let text = try site.read(EditTests.briefing)
        let other = text.replacing("`2022-03-03` “on Thursday”", with: "`\(day)` “on Thursday”")
        #expect(text.contains("`2022-03-03` “on Thursday”"))
        try site.write(EditTests.briefing, other)
        #expect(try site.run("check").ids == (isFar ? ["briefing/other-date"] : []))
    }

    @Test func `A typo that is corrected in both files is settled`() throws {
        let site = try EditTests.ingested()
        let longer = ferryArticle.replacing("another winter", with: "a second winter")
        let mine =
            try site.read(EditTests.briefing).replacing("another winter", with: "a second winter")
            + "\n## Notes\n\nI was there.\n"
        #expect(longer != ferryArticle)
        try site.write(EditTests.briefing, mine)
        try site.write(EditTests.article, longer)
        #expect(try site.run("ingest") == Run(status: 0))
        #expect(try site.run("check", "--strict").status == 0)
        #expect(try site.read(EditTests.briefing) == mine)
        // Another change of the article is told again.
        try site.write(EditTests.article, longer + "\nThe port of Oslo will open on March 10.\n")
        #expect(try site.run("ingest").ids == ["briefing/edited"])
    }

    @Test func `A briefing without a pristine copy is a person's`() throws {
        let site = try TestSite([EditTests.article: ferryArticle, EditTests.briefing: "# Mine\n"])
        let run = try site.run("ingest")
        #expect(run.output == "left content/briefings/ferries.md\n")
        #expect(try site.read(EditTests.briefing) == "# Mine\n")
        #expect(!site.exists(EditTests.base))
    }

    @Test func `A rehearsal shows what an edited briefing does not get`() throws {
        let site = try EditTests.ingested()
        let mine = try site.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(EditTests.briefing, mine)
        try site.write(EditTests.article, EditTests.longer)
        let run = try site.run("ingest", "--dry-run")
        #expect(run.output.contains("+++ \(EditTests.briefing) as it would come out\n"))
        #expect(!run.output.contains("I was there."))
        #expect(try site.read(EditTests.briefing) == mine)
        // Also when that has been told before.
        #expect(try site.run("ingest").ids == ["briefing/edited"])
        #expect(try site.run("ingest", "--dry-run").output == run.output)
    }

    @Test func `A deleted briefing is made anew`() throws {
        let site = try EditTests.ingested()
        let before = try site.tree()
        try site.remove(EditTests.briefing)
        #expect(
            try site.run("ingest")
                == Run(status: 0, output: "created content/briefings/ferries.md\n"))
        #expect(try site.tree() == before)
    }

    @Test func `An entity's file is written once and never again`() throws {
        let site = try EditTests.ingested()
        let mine = "---\nname: Anna M. Lindqvist\nkind: person\n---\n\nMinister since 2021.\n"
        try site.write("content/entities/anna-lindqvist.md", mine)
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read("content/entities/anna-lindqvist.md") == mine)
        try site.write("content/entities/anna-lindqvist.md", "---\nname: \"\n---\n")
        try site.write(EditTests.article, EditTests.longer + "\nMore.\n")
        try site.run("ingest")
        #expect(try site.read("content/entities/anna-lindqvist.md") == "---\nname: \"\n---\n")
    }

    @Test func `What is said of an entity holds in every briefing at the next ingest`() throws {
        let site = try TestSite([
            "content/articles/a.txt": ferryArticle,
            "content/articles/b.txt": "Ferries stopped\n\nThe Oslo Line said nothing today.\n",
        ])
        #expect(try site.run("ingest").status == 0)
        try site.write(
            "content/entities/oslo.md",
            "---\nname: Oslo\nkind: place\naliases: [\"The Oslo Line\", \"Ferries stopped\"]\n---\n"
        )
        #expect(try site.run("ingest").output == "updated content/briefings/b.md\n")
        #expect(
            try site.read("content/briefings/b.md").contains("[The Oslo Line][oslo] said nothing"))
        #expect(try site.run("ingest") == Run(status: 0))
        try site.write(
            "content/entities/oslo.md", "---\nname: Oslo\nkind: place\nhidden: true\n---\n")
        #expect(try site.run("ingest").status == 0)
        #expect(try !site.read("content/briefings/a.md").contains("[oslo]"))
        #expect(try !site.read("content/briefings/b.md").contains("[oslo]"))
    }

    @Test func `An edited briefing that would come out as before is not spoken of`() throws {
        let site = try EditTests.ingested()
        let mine = try site.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(EditTests.briefing, mine)
        try site.write("content/entities/nobody.md", "---\nname: Nobody Known\nkind: person\n---\n")
        #expect(try site.run("ingest") == Run(status: 0))
        #expect(try site.read(EditTests.briefing) == mine)
    }

    @Test func `What has been taken over by hand is not said again`() throws {
        let hidden = "---\nname: Oslo\nkind: place\nhidden: true\n---\n"
        let other = try EditTests.ingested()
        try other.write("content/entities/oslo.md", hidden)
        #expect(try other.run("ingest").ids == [])
        let site = try EditTests.ingested()
        func edited(_ briefing: String) -> String {
            briefing.replacing("## Full text", with: "## Notes\n\nSeen.\n\n## Full text")
        }
        try site.write(EditTests.briefing, edited(site.read(EditTests.briefing)))
        try site.write("content/entities/oslo.md", hidden)
        for command in ["ingest", "check"] {
            #expect(try site.run(command).errors.contains("[briefing/edited]"))
        }
        try site.write(EditTests.briefing, edited(other.read(EditTests.briefing)))
        for command in ["check", "ingest", "check"] {
            #expect(try !site.run(command).errors.contains("["))
        }
        #expect(try site.read(EditTests.briefing) == edited(other.read(EditTests.briefing)))
    }

    @Test func `While an entity's file cannot be read, briefings are let be`() throws {
        let site = try EditTests.ingested()
        let before = try site.read(EditTests.briefing)
        try site.write("content/entities/oslo.md", "---\nname: \"\n---\n")
        let run = try site.run("ingest")
        #expect(run.status == 1 && run.output == "")
        #expect(run.ids == ["front-matter/invalid"])
        #expect(try site.read(EditTests.briefing) == before)
        // Its links do lead to a file.
        #expect(try site.run("check").ids == ["front-matter/invalid"])
    }

    @Test func `A new article waits for an entity's file that cannot be read`() throws {
        let site = try EditTests.ingested()
        let alias = "---\nname: Oslo\nkind: place\naliases: [Christiania Town]\n---\n"
        try site.write("content/entities/oslo.md", "<<<<<<< HEAD\n\(alias)")
        try site.write("content/articles/new.txt", "It rained in Christiania Town on Monday.\n")
        let files = try site.names()
        for command in ["ingest", "build"] {
            let run = try site.run(command)
            #expect(run.status == 1)
            // What else there is to say of it is said.
            #expect(run.ids.prefix(2) == ["article/no-date", "article/waiting"])
            #expect(try site.names() == files)
        }
        try site.write("content/entities/oslo.md", alias)
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read("content/briefings/new.md").contains("[Christiania Town][oslo]"))
    }

    @Test func `Other line ends are no edit, in whichever of the two they are`() throws {
        for path in [EditTests.base, EditTests.briefing] {
            let site = try EditTests.ingested()
            try site.write(path, try site.read(path).replacing("\n", with: "\r\n"))
            try site.write(EditTests.article, ferryArticle + "\nIt rained.\n")
            let run = try site.run("ingest")
            #expect(run.ids == [] && run.output.contains("updated \(EditTests.briefing)"))
        }
    }

    @Test func `Only our own half-written files are removed`() throws {
        let site = try EditTests.ingested()
        let names = [
            ".new-1-2", ".dossier-new-", ".dossier-new-1", ".dossier-new-1-", ".dossier-new-1-2-3",
        ]
        for name in names { try site.write("content/entities/\(name)", "a person's") }
        try site.write("content/entities/.dossier-new-1-2", "half")
        try site.write(EditTests.article, ferryArticle + "\nIt rained.\n")
        #expect(try site.run("ingest").status == 0)
        for name in names { #expect(site.exists("content/entities/\(name)")) }
        #expect(!site.exists("content/entities/.dossier-new-1-2"))
    }

    @Test func `Articles are never written to`() throws {
        let text =
            "\u{FEFF}"
            + ferryArticle.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        let site = try TestSite([EditTests.article: text])
        #expect(try site.run("build").status == 0)
        #expect(try site.read(EditTests.article) == text)
    }

    @Test func `Only the articles that are named are ingested`() throws {
        let site = try TestSite([
            "content/articles/a.txt": ferryArticle, "content/articles/b.txt": ferryArticle,
        ])
        #expect(try site.run("ingest", site.path("content/articles/b.txt")).status == 0)
        #expect(!site.exists("content/briefings/a.md"))
        #expect(site.exists("content/briefings/b.md"))
        #expect(try site.run("ingest", "content/articles/none.txt").ids == ["article/not-found"])
        #expect(
            try site.run("ingest", "--site", site.root, "bb.txt").errors
                .contains("did you mean `content/articles/b.txt`?"))
        #expect(
            try site.run("ingest", "--dry-run", site.path("content/articles/b.txt")).output
                == "unchanged content/briefings/b.md\n")
        #expect(try site.run("ingest", "/dev/null").status == 2)
        // As diagnostics name it, from another folder.
        let other = try TestSite()
        let options = ["--site", site.root, "content/articles/b.txt"]
        #expect(try Program.run(["ingest"] + options, in: other.root).status == 0)
        try site.write("elsewhere.txt", ferryArticle)
        try site.link("content/articles/c.txt", to: "../../elsewhere.txt")
        #expect(try site.run("ingest", "content/articles/c.txt").status == 0)
        #expect(site.exists("content/briefings/c.md"))
    }
}
