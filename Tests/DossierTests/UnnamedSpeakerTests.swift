import Testing

/// What an ingest says of quotations whose speaker is only a pronoun.
@Suite struct UnnamedSpeakerTests {
    private static let article = """
        Ferry talks resume in Oslo

        March 3, 2022

        Minister Robin Lindqvist met Kim Hanley, who owns ships, on Thursday.

        "We will not wait for another winter," he said.

        """

    private let path = "content/briefings/ferries.md"

    @Test func `Whom the text speaks of is offered, and does as it is told`() throws {
        let site = try TestSite(["content/articles/ferries.txt": Self.article])
        let run = try site.run("ingest", "--quiet")
        #expect(
            run.errors == """
                content/briefings/ferries.md:27:3: note: the speaker of “We will not wait for \
                another winter,” is only “he” [quotation/unnamed-speaker]
                     - “We will not wait for another winter,” — he [¶4]
                       ^
                  help: the text last speaks of Robin Lindqvist; if that is who speaks, \
                end the line with `— [Robin Lindqvist] [¶3] [¶4]`

                """)
        #expect(run.status == 0)
        let file = try site.read(path)
        let edited = file.replacing("— he [¶4]", with: "— [Robin Lindqvist] [¶3] [¶4]")
        #expect(edited != file)
        try site.write(path, edited)
        #expect(try site.run("check", "--strict", "--quiet") == Run(status: 0))
        #expect(try site.run("build", "--quiet").status == 0)
        let page = try site.read("public/briefings/ferries/index.html")
        #expect(page.contains("We will not wait"))
    }

    @Test func `A note is said once and never counts`() throws {
        let site = try TestSite(["content/articles/ferries.txt": Self.article])
        let rehearsal = try site.run("ingest", "--dry-run")
        #expect(rehearsal.errors == "")
        let build = try site.run("build", "--strict")
        #expect(build.status == 0)
        #expect(build.errors.contains("[quotation/unnamed-speaker]"))
        #expect(!build.errors.contains("1 warning"))
        #expect(try site.run("ingest") == Run(status: 0))
        #expect(try site.run("check", "--strict", "--quiet") == Run(status: 0))
    }

    @Test func `The analysis as JSON offers it, too`() throws {
        let site = try TestSite(["a.txt": Self.article])
        let run = try site.run("annotate", "a.txt")
        #expect(run.output.contains(",\"suggestion\":\"robin-lindqvist\"}"))
    }
}
