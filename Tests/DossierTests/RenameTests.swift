import Foundation
import Testing

/// Articles that get other names, line endings or places, and their briefings.
@Suite struct RenameTests {
    @Test func `A briefing that nobody has edited goes with its article's name`() throws {
        let site = try EditTests.ingested()
        try site.remove(EditTests.article)
        try site.write("content/articles/2022-01-21-oslo.txt", ferryArticle)
        let rehearsal = try site.run("ingest", "--dry-run").output
        #expect(rehearsal.contains("+++ \(EditTests.briefing)\n"))
        #expect(site.exists(EditTests.briefing))
        #expect(
            try site.run("ingest")
                == Run(
                    status: 0,
                    output: "created content/briefings/2022-01-21-oslo.md\n"
                        + "removed \(EditTests.briefing), whose article has another name\n"))
        #expect(!site.exists(EditTests.briefing))
        #expect(!site.exists(EditTests.base))
        #expect(try site.run("check", "--strict").status == 0)
    }

    /// Much of each is in all of them.
    @Test func `The next of a series is no other name of the last one`() throws {
        let standing = ["the port", "the pier", "the lighthouse", "the museum"]
            .map { "In summer \($0) is open from nine to five on all days but Sunday." }
        func log(_ day: Int, _ news: String) -> String {
            (["Harbour log", "\(day) June 2024", news] + standing).joined(separator: "\n\n") + "\n"
        }
        let site = try TestSite(["content/articles/log-1.txt": log(5, "A yacht came in from Oslo.")]
        )
        #expect(try site.run("ingest").status == 0)
        try site.write(
            "content/briefings/log-1.md", site.read("content/briefings/log-1.md") + "\nSeen.\n")
        try site.remove("content/articles/log-1.txt")
        try site.write("content/articles/log-2.txt", log(6, "Two people drowned off the pier."))
        #expect(try site.run("ingest").output.hasPrefix("created content/briefings/log-2.md\n"))
        #expect(try site.run("check").ids.contains("briefing/source-missing"))
    }

    /// “é” of one character, and of two: the same name as text, another one on the disk.
    @Test func `A name that is written otherwise is another name`() throws {
        let site = try TestSite(["content/articles/caf\u{E9}.txt": ferryArticle])
        #expect(try site.run("ingest").status == 0)
        try site.remove("content/articles/caf\u{E9}.txt")
        try site.write("content/articles/cafe\u{301}.txt", ferryArticle)
        let run = try site.run("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains(", whose article has another name"))
        #expect(try site.names("content/briefings").count == 1)
    }

    /// As text, the accent belongs to the slash before it.
    @Test func `A name may begin with an accent`() throws {
        let site = try TestSite(["content/articles/\u{301}x.txt": ferryArticle])
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read("content/briefings/\u{301}x.md").contains("/\u{301}x.txt"))
        #expect(try site.run("check", "--strict").status == 0)
        try site.remove("content/articles/\u{301}x.txt")
        try site.write("content/articles/\u{301}y.txt", ferryArticle)
        #expect(try site.run("ingest").status == 0)
        #expect(try site.names("content/.dossier/base").count == 1)
    }

    @Test func `A name does not steer the terminal`() throws {
        let site = try TestSite(["content/articles/\u{1B}[31ma.txt": ferryArticle])
        let run = try site.run("ingest")
        #expect(run.output.contains("created content/briefings/\u{FFFD}[31ma.md\n"))
    }

    @Test(arguments: ["another", "zzz"])
    func `Of two briefings of one article the one that is up to date counts`(_ name: String) throws
    {
        let site = try EditTests.ingested()
        let briefing = try site.read(EditTests.briefing)
        try site.remove(EditTests.briefing)
        try site.write("content/briefings/mine.md", briefing)
        let old = briefing.replacing(/source-sha256: [0-9a-f]{8}/, with: "source-sha256: 00000000")
        try site.write("content/briefings/\(name).md", old)
        let run = try site.run("ingest")
        #expect(run.output == "")
        #expect(!run.ids.contains("briefing/source-changed"))
    }

    @Test
    func `A briefing that was renamed and not edited follows its article and what is decided`()
        throws
    {
        let site = try EditTests.ingested()
        let mine = "content/briefings/mine.md"
        try site.write(mine, try site.read(EditTests.briefing))
        try site.remove(EditTests.briefing)
        #expect(try site.run("ingest") == Run(status: 0))
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").output == "updated \(mine)\n")
        #expect(try site.read(mine).contains(EditTests.longer.suffix(10)))
        #expect(try site.read("content/.dossier/base/mine.md") == site.read(mine))
        #expect(!site.exists(EditTests.base) && !site.exists(EditTests.briefing))

        let person = "content/entities/anna-lindqvist.md"
        try site.write(
            person,
            try site.read(person).replacing("kind: person", with: "kind: person\nhidden: true"))
        #expect(try site.run("ingest").output == "updated \(mine)\n")
        #expect(try !site.read(mine).contains("anna-lindqvist.md"))
        #expect(try site.run("ingest") == Run(status: 0))
    }

    @Test func `What a person wrote stays in a briefing that was renamed`() throws {
        let site = try EditTests.ingested()
        let mine = "content/briefings/mine.md"
        let edited = try site.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(mine, edited)
        try site.remove(EditTests.briefing)
        try site.write(
            "content/entities/oslo.md", "---\nname: Oslo\nkind: place\nhidden: true\n---\n")
        let run = try site.run("ingest")
        #expect(run.output == "left \(mine)\n")
        #expect(run.errors.contains("\(mine): note: the briefing has been edited"))
        #expect(try site.run("ingest") == .leftOne)
        #expect(try site.read(mine) == edited)
    }

    @Test func `One briefing goes once, whatever its article has become`() throws {
        let site = try EditTests.ingested()
        try site.remove(EditTests.article)
        try site.write("content/articles/one.txt", ferryArticle)
        try site.write("content/articles/two.txt", ferryArticle)
        let removed = try site.run("ingest").output.split(separator: "\n").filter {
            $0.hasPrefix("removed")
        }
        #expect(removed.count == 1)
    }

    @Test(arguments: ["\n", "\r\n"])
    func `An article that was renamed gets no second briefing`(_ lineEnd: String) throws {
        let site = try EditTests.ingested()
        let renamed = "content/articles/oslo.txt"
        let edited = try site.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(
            EditTests.briefing, edited.replacingOccurrences(of: "\n", with: lineEnd))
        try site.remove(EditTests.article)
        try site.write(renamed, ferryArticle)
        let run = try site.run("ingest")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.ids == ["briefing/source-renamed"])
        #expect(
            run.errors.hasPrefix(
                "content/briefings/ferries.md:5:1: error: the article "
                    + "`content/articles/ferries.txt` is now `content/articles/oslo.txt`"))
        #expect(!site.exists("content/briefings/oslo.md"))
        #expect(try site.run("build").ids == ["briefing/source-renamed"])

        let briefing = try site.read(EditTests.briefing)
        try site.write(
            EditTests.briefing, briefing.replacingOccurrences(of: "ferries.txt", with: "oslo.txt"))
        #expect(try site.run("ingest") == .leftOne)
        #expect(!site.exists("content/briefings/oslo.md"))
        #expect(try site.run("check", "--strict").status == 0)
        try site.write(renamed, EditTests.longer)
        let left = try site.run("ingest")
        #expect(left.output == "left content/briefings/ferries.md\n")
        #expect(left.ids == ["briefing/edited"])

        try site.remove(EditTests.briefing)
        #expect(try site.run("ingest").output == "created content/briefings/oslo.md\n")
    }

    @Test func `An article that was renamed and corrected at once is the same`() throws {
        let renamed = "content/articles/oslo.txt"
        let corrected = ferryArticle.replacing("another winter", with: "a second winter")
        let site = try EditTests.ingested()
        try site.remove(EditTests.article)
        try site.write(renamed, corrected)
        #expect(
            try site.run("ingest").output
                == "created content/briefings/oslo.md\n"
                + "removed \(EditTests.briefing), whose article has another name\n")

        let edited = try EditTests.ingested()
        let mine = try edited.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try edited.write(EditTests.briefing, mine)
        try edited.remove(EditTests.article)
        try edited.write(renamed, corrected)
        let run = try edited.run("ingest")
        #expect(run.ids == ["briefing/source-renamed"])
        #expect(!edited.exists("content/briefings/oslo.md"))
        #expect(try edited.read(EditTests.briefing) == mine)
        // Another article is another one.
        try edited.write(
            renamed, "Storm hits Lima\n\nMarch 4, 2022\n\nIt rained in Lima all day.\n")
        #expect(try edited.run("ingest").output.contains("created content/briefings/oslo.md\n"))
    }

    @Test func `Line endings change neither an article nor a briefing`() throws {
        let site = try EditTests.ingested()
        let before = try site.read(EditTests.briefing)
        for path in [EditTests.article, EditTests.briefing] {
            let text = try site.read(path)
            try site.write(path, text.replacingOccurrences(of: "\n", with: "\r\n"))
        }
        #expect(try site.run("ingest") == Run(status: 0))
        #expect(try site.run("check", "--strict").status == 0)
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").output == "updated content/briefings/ferries.md\n")
        #expect(try site.read(EditTests.briefing) != before)
    }

    @Test func `A linked briefing is written where the link leads`() throws {
        let site = try EditTests.ingested()
        try site.write("elsewhere.md", try site.read(EditTests.briefing))
        try site.remove(EditTests.briefing)
        try site.link(EditTests.briefing, to: "../../elsewhere.md")
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").output == "updated content/briefings/ferries.md\n")
        #expect(try site.read("elsewhere.md").contains(EditTests.longer.suffix(10)))
    }
}
