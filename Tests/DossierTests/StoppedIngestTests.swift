import Foundation
import Testing

/// Ingests that were stopped in the middle, that others run beside, and that cannot read everything.
@Suite struct StoppedIngestTests {
    private static let writeAheadCopy = "content/.dossier/new/ferries.md"
    private static let corrections = "content/.dossier/entities.sha256"

    /// What a whole ingest leaves.
    private func whole() throws -> [String: String] {
        try EditTests.ingested().texts()
    }

    /// Expects an ingest to end what another one began.
    private func expectGoesOn(
        _ site: TestSite, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let run = try site.run("ingest")
        #expect(run.status == 0, sourceLocation: sourceLocation)
        #expect(run.errors == "", sourceLocation: sourceLocation)
        #expect(try site.texts() == whole(), sourceLocation: sourceLocation)
        #expect(try site.run("ingest") == Run(status: 0), sourceLocation: sourceLocation)
    }

    @Test func `Stopped after the entities, it goes on`() throws {
        let site = try EditTests.ingested()
        for path in [EditTests.briefing, EditTests.base, Self.corrections] { try site.remove(path) }
        try site.write("content/entities/.dossier-new-1-2", "half")
        try expectGoesOn(site)
    }

    @Test func `Stopped before the briefing, it goes on`() throws {
        let site = try EditTests.ingested()
        try site.write(Self.writeAheadCopy, site.read(EditTests.briefing))
        for path in [EditTests.briefing, EditTests.base, Self.corrections] { try site.remove(path) }
        try expectGoesOn(site)
    }

    @Test func `Stopped after the briefing, it does not take that for a person's`() throws {
        let site = try EditTests.ingested()
        try site.write(Self.writeAheadCopy, site.read(EditTests.briefing))
        for path in [EditTests.base, Self.corrections] { try site.remove(path) }
        try expectGoesOn(site)
    }

    @Test func `Stopped in making a briefing anew, it goes on`() throws {
        let site = try EditTests.ingested()
        let old = try site.read(EditTests.briefing)
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").status == 0)
        let tree = try site.texts()
        try site.write(Self.writeAheadCopy, site.read(EditTests.briefing))
        try site.write(EditTests.base, old)
        #expect(try site.run("ingest") == Run(status: 0))
        #expect(try site.texts() == tree)
    }

    @Test func `A day that is given after a stopped ingest counts`() throws {
        let site = try EditTests.ingested()
        let old = try site.read(EditTests.briefing)
        try site.write(EditTests.article, EditTests.longer)
        #expect(try site.run("ingest").status == 0)
        let made = try site.read(EditTests.briefing)
        try site.write(Self.writeAheadCopy, made)
        try site.write(EditTests.base, old)
        try site.write(
            EditTests.briefing, made.replacing("date: 2022-03-03", with: "date: 2022-03-04"))
        #expect(try site.run("ingest").ids == [])
        #expect(try site.read(EditTests.briefing).contains("given: by the editor"))
        #expect(try site.read(EditTests.base) == site.read(EditTests.briefing))
    }

    @Test func `Stopped before a renamed article's old briefing is gone, it goes on`() throws {
        let site = try EditTests.ingested()
        let (briefing, base) = (try site.read(EditTests.briefing), try site.read(EditTests.base))
        try site.remove(EditTests.article)
        try site.write("content/articles/oslo.txt", ferryArticle)
        #expect(try site.run("ingest").status == 0)
        let tree = try site.texts()
        try site.write(EditTests.briefing, briefing)
        try site.write(EditTests.base, base)
        let run = try site.run("ingest")
        #expect(run.output == "removed \(EditTests.briefing), whose article has another name\n")
        #expect(try site.texts() == tree)

        try site.write(EditTests.briefing, briefing + "\n## Notes\n\nI was there.\n")
        try site.write(EditTests.base, base)
        #expect(try site.run("ingest").output == "")
        #expect(site.exists(EditTests.briefing))
    }

    @Test func `A pristine copy of which Git left two versions is made anew`() throws {
        let site = try EditTests.ingested()
        let base = try site.read(EditTests.base)
        try site.write(EditTests.base, "<<<<<<< one\na\n=======\nb\n>>>>>>> two\n" + base)
        try expectGoesOn(site)
    }

    @Test func `A person's words beside a write-ahead copy stay`() throws {
        let site = try EditTests.ingested()
        let edited = try site.read(EditTests.briefing) + "\n## Notes\n\nI was there.\n"
        try site.write(Self.writeAheadCopy, site.read(EditTests.briefing))
        try site.write(EditTests.briefing, edited)
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read(EditTests.briefing) == edited)
    }

    @Test func `Two ingests at once do the work of one`() throws {
        let articles = Dictionary(
            uniqueKeysWithValues: (0..<40).map { ("content/articles/\($0).txt", ferryArticle) })
        let site = try TestSite(articles)
        let streams = try (0..<2).map { _ in try Streams(input: []) }
        let runs = try streams.map { try Program.start(["ingest"], in: site.root, $0) }
        #expect(runs.map(Program.wait) == [0, 0])
        #expect(streams.map { $0.errors(hiding: site.root) } == ["", ""])
        let alone = try TestSite(articles)
        #expect(try alone.run("ingest").status == 0)
        #expect(try site.texts() == alone.texts())
    }

    @Test func `A decision reaches an article that was away`() throws {
        let site = try EditTests.ingested()
        let article = try site.read(EditTests.article)
        try site.write("content/articles/other.txt", "Nothing happened in the town.\n")
        try site.remove(EditTests.article)
        try site.write(
            "content/entities/oslo.md", "---\nname: Oslo\nkind: place\nhidden: true\n---\n")
        #expect(try site.run("ingest").status == 0)
        #expect(try site.read(EditTests.briefing).contains("[Oslo]"))
        try site.write(EditTests.article, article)
        #expect(try site.run("ingest").output == "updated \(EditTests.briefing)\n")
        #expect(try !site.read(EditTests.briefing).contains("[Oslo]"))
        #expect(try site.run("ingest") == Run(status: 0))
    }

    @Test func `A briefing that cannot be read may be of any article`() throws {
        let site = try TestSite([
            EditTests.article: ferryArticle,
            "content/briefings/mine.md": "<<<<<<< HEAD\n---\ntitle: A\n---\n=======\n>>>>>>> b\n",
        ])
        let run = try site.run("ingest")
        #expect(run.status == 1)
        #expect(!run.ids.isEmpty)
        #expect(!site.exists(EditTests.briefing))
    }

    @Test func `A link in the place of an entity's file stays`() throws {
        let site = try TestSite([EditTests.article: ferryArticle])
        try site.makeFolder("content/entities")
        try site.link("content/entities/oslo.md", to: "../../vault/oslo.md")
        #expect(try site.run("ingest").status == 1)
        let path = site.path("content/entities/oslo.md")
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: path)
                == "../../vault/oslo.md")
    }
}
