import Testing

/// What people write that is nearly what they mean.
@Suite struct SlipTests {
    @Test(arguments: [
        ("Timeline", "- 2024-04-05 — The board met.", "briefing/bare-date"),
        ("Timeline", "- `2024-04-05` — The board met (¶1)", "briefing/reference-form"),
        ("Key points", "- The board met. [1]", "briefing/reference-form"),
        ("Key points", "- The board met. [P1]", "briefing/reference-form"),
        ("Key points", "- The board met. [¶0]", "briefing/reference-form"),
        ("Key points", "- The board met. [¶1][¶2]", "briefing/reference-form"),
        ("Key points", "- The board met. [¶1, ¶2]", "briefing/reference-form"),
        ("Key points", "- The board met. [¶1-2]", "briefing/reference-form"),
        ("Key points", "- The board met. [¶ 1]", "briefing/reference-form"),
        ("Key points", "- The board met [¶1].", "briefing/reference-form"),
        ("Key points", "- The board met. [¶1] — ok", "briefing/reference-form"),
        ("Key points", "- [Ann Pel] met the board.", "briefing/dead-name"),
        ("Key points", "- The [so-called] deal pleased [Ann Pel].", "briefing/dead-name"),
        ("Notes", "My own note about [Ann Pel].", "briefing/dead-name"),
    ])
    func `A line that is nearly what it means is a warning at its line`(
        _ section: String, _ line: String, _ id: String
    ) throws {
        let run = try TestSite([
            "content/briefings/a.md":
                "---\ntitle: A\n---\n\n## \(section)\n\n\(line)\n\n## Full text\n\nIt snowed.\n"
        ]).run("check")
        #expect(run.status == 0)
        #expect(run.ids == [id])
        #expect(run.errors.contains("content/briefings/a.md:7:1: warning: "))
    }

    @Test(arguments: [
        ("Timeline", "- 2024-04-05 — It rained. [¶1]", "briefing/bare-date"),
        ("Who’s who", "- [Ann Pel][ann] — chair [¶1]", "briefing/bare-name"),
        ("Key points", "- `2024-04-05` “on Friday” — It rained. [¶1]", "briefing/misplaced-event"),
        ("Quotes", "- `2024-04-05` — It rained. [¶1]", "briefing/misplaced-event"),
    ])
    func `With a reference it is an error`(_ section: String, _ line: String, _ id: String) throws {
        let run = try TestSite([
            "content/briefings/a.md":
                "---\ntitle: A\n---\n\n## \(section)\n\n\(line)\n\n## Full text\n\nIt snowed.\n"
        ]).run("check")
        #expect(run.status == 1)
        #expect(run.ids.first == id)
        #expect(!run.ids.contains("briefing/not-in-source"))
        #expect(run.errors.contains("content/briefings/a.md:7:1: error: "))
    }

    @Test(arguments: [
        ("Timeline", "- `2024-04-05` — The board met in 2024."),
        ("Key points", "- The 5th (2024) and [sic] it met."),
        ("Notes", "- 2024-04-05 — The board met. [1]"),
    ])
    func `Other lines are a person's`(_ section: String, _ line: String) throws {
        let run = try TestSite([
            "content/briefings/a.md": "---\ntitle: A\n---\n\n## \(section)\n\n\(line)\n"
        ]).run("check")
        #expect(run.ids == [])
    }

    @Test func `A definition that another one hides is a warning`() throws {
        let text = "---\ntitle: A\n---\n\n[Ann] met [Ann][ann].\n\n"
        let entities = "[Ann]: ../entities/ann.md\n[ann]: ../entities/ann.md\n"
        let entity = "---\nname: Ann\nkind: person\n---\n"
        let files = ["content/entities/ann.md": entity, "content/entities/bo.md": entity]
        func ids(_ more: String) throws -> [String] {
            try TestSite(files.merging(["content/briefings/a.md": text + entities + more]) { $1 })
                .run("check").ids
        }
        #expect(try !ids("").contains("briefing/defined-twice"))
        // What two people say is none.
        let said = "\n[Ann][ann]: No.\n\n[Ann][ann]: Yes.\n\n" + entities
        #expect(try !ids(said).contains("briefing/defined-twice"))
        #expect(try !ids("[Ann]: ../entities/ann.md\n").contains("briefing/defined-twice"))
        #expect(try ids("[Ann]: ../entities/bo.md\n").contains("briefing/defined-twice"))
    }

    @Test func `Two briefings of one article are a warning`() throws {
        let site = try EditTests.ingested()
        try site.write("content/briefings/again.md", try site.read(EditTests.briefing))
        let run = try site.run("check")
        #expect(run.ids.contains("briefing/same-source"))
        #expect(run.errors.contains("content/briefings/ferries.md: warning: "))
        let other = try site.read(EditTests.briefing).replacing(
            "source: ../", with: "source: .././")
        try site.write("content/briefings/again.md", other)
        #expect(try site.run("check").ids.contains("briefing/same-source"))
    }

    @Test(arguments: [
        "content/briefings/a.md", "content/entities/a.md", "content/articles/a.txt",
        "content/site.yaml",
    ])
    func `A merge conflict is an error at its mark`(_ path: String) throws {
        let text = "title: A\n<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> theirs\n"
        let run = try TestSite([path: text]).run("build")
        #expect(run.status == 1)
        #expect(run.ids == ["content/conflict"])
        #expect(run.errors.hasPrefix("\(path):2:1: error: Git left"))
        for half in ["<<<<<<< HEAD\n\nIt rained.\n", "It rained.\n\n>>>>>>> theirs\n"]
        where !path.contains("articles") {
            #expect(try TestSite([path: half]).run("build").ids.contains("content/conflict"))
        }
        let sound = "Title\n\n<<<<<<< HEAD is what Git writes.\n"
        #expect(try TestSite(["content/articles/b.txt": sound]).run("build").status == 0)
    }

    @Test(arguments: [
        "<!DOCTYPE html>\n<p>It rained.</p>\n", "<h1>Rain</h1>\n\nIt rained.\n",
        "It rained.\n\n<p>It snowed.</p>\n",
        "{\\rtf1 It rained.}\n", "{\"body\": \"It rained.\"}\n", "%PDF-1.4\n1 0 obj\n",
        "Received: by mx\nMIME-Version: 1.0\nSubject: Rain\n\nIt rained on January 21, 2022.\n",
    ])
    func `What is saved as a page or a mail is not taken for text in silence`(
        _ text: String
    ) throws {
        let run = try TestSite(["content/articles/2022-01-21-a.txt": text]).run("ingest")
        #expect(run.status == 0)
        #expect(run.ids == ["article/no-text"])
    }

    @Test func `What a merged entity's file has is missed`() throws {
        let lead = "---\nname: Ann\nkind: person\nsame-as: bo\n"
        let bo = "---\nname: Bo\nkind: person\n---\n"
        func run(_ file: String) throws -> Run {
            try TestSite(["content/entities/a.md": file, "content/entities/bo.md": bo]).run("check")
        }
        #expect(try run(lead + "---\n").ids == [])
        for more in ["---\n\nNotes.\n", "wikidata: Q1\n---\n"] {
            let run = try run(lead + more)
            #expect(run.ids == ["entity/left-behind"])
            #expect(run.errors.contains("content/entities/a.md: warning: "))
        }
        let hidden = try TestSite([
            "content/entities/a.md": lead + "---\n",
            "content/entities/bo.md": bo.replacing("kind", with: "hidden: true\nkind"),
        ])
        #expect(try hidden.run("check").ids == ["entity/merged-hidden"])
    }

    @Test func `A name of one's own goes before another's alias`() throws {
        let entity = "---\nname: NAME\nkind: person\naliases: [ALIAS]\n---\n"
        let site = try TestSite([
            "content/articles/2022-01-21-a.txt": "Ann Pel met Bo Lund in Oslo. Ann Pel left.\n",
            "content/entities/ann-pel.md": entity.replacing("NAME", with: "Ann Pel").replacing(
                "ALIAS", with: ""),
            "content/entities/bo-lund.md": entity.replacing("NAME", with: "Bo Lund").replacing(
                "ALIAS", with: "Ann Pel"),
        ])
        let run = try site.run("ingest")
        #expect(run.status == 0)
        #expect(try site.read("content/briefings/2022-01-21-a.md").contains("ann-pel"))
        #expect(try site.run("check").ids.contains("entity/shared-alias"))
    }

    @Test func `An article without a briefing is noted`() throws {
        let site = try TestSite(["content/articles/2022-01-21-a.txt": ferryArticle])
        let run = try site.run("check")
        #expect(run.status == 0)
        let note = "the briefing is still to be made of its article [briefing/not-made]"
        #expect(run.errors.hasPrefix("content/briefings/2022-01-21-a.md: note: \(note)\n"))
        _ = try site.run("ingest")
        #expect(try !site.run("check").errors.contains(note))
    }

    @Test func `Two articles of the same words are a warning`() throws {
        let site = try EditTests.ingested()
        try site.write("content/articles/2022-01-22-copy.txt", ferryArticle)
        #expect(try site.run("build").ids.contains("briefing/same-source"))
    }

    @Test(arguments: [("soft\nbreak", "a line break"), ("soft\u{A0}break", "a no-break space")])
    func `What cannot be seen is named`(_ words: String, _ name: String) throws {
        let site = try TestSite([
            "content/articles/a.txt": "A soft break. It rained on 5 May 2022.\n"
        ])
        _ = try site.run("ingest")
        let briefing = try site.read("content/briefings/a.md")
        try site.write(
            "content/briefings/a.md", briefing.replacing("\n\nA soft break", with: "\n\nA \(words)")
        )
        let run = try site.run("check")
        #expect(run.ids.contains("briefing/text-differs"))
        #expect(
            run.errors.contains("¶1 has \(name) where the article has a space, behind “…A soft”"))
    }

    @Test func `A block that was put in makes no other line false`() throws {
        let site = try EditTests.ingested()
        let briefing = try site.read(EditTests.briefing)
        try site.write(
            EditTests.briefing,
            briefing.replacing("## Full text\n\n", with: "## Full text\n\n> Editor: wrong.\n\n"))
        #expect(
            try site.run("check").ids.filter { $0.hasPrefix("briefing/") } == [
                "briefing/text-differs"
            ])
    }

    @Test func `A name that leads to another than in the text is a warning`() throws {
        let lead = "---\ntitle: A\n---\n\n## Key points\n\n"
        let text =
            "\n## Full text\n\n[Ann][ann] met [Bo][bo].\n\n## Quotes\n\n- “[Ann][ann] met” — [Bo][bo] [¶1]\n"
        let entity = "---\nname: NAME\nkind: person\n---\n"
        func ids(_ line: String) throws -> [String] {
            try TestSite([
                "content/briefings/a.md": lead + line + text,
                "content/entities/ann.md": entity.replacing("NAME", with: "Ann"),
                "content/entities/bo.md": entity.replacing("NAME", with: "Bo"),
            ]).run("check").ids
        }
        #expect(try !ids("- [Ann][ann] met [Bo][bo]. [¶1]\n").contains("briefing/other-name"))
        #expect(try ids("- [Ann][bo] met [Bo][ann]. [¶1]\n").contains("briefing/other-name"))
    }

    @Test func `Names are not quoted, and several are a list`() throws {
        let run = try TestSite([
            "content/entities/a.md":
                "---\nname: “Ann Pel”\nkind: Person\naliases: Pel, Annie\n---\n"
        ]).run("check")
        #expect(run.status == 0)
        #expect(run.ids == ["entity/quotation-marks", "entity/one-name"])
        #expect(run.errors.contains("content/entities/a.md:2:1: warning: "))
        #expect(run.errors.contains("content/entities/a.md:4:1: warning: "))
    }

    @Test func `A date that its words do not give is a warning`() throws {
        let run = try TestSite([
            "content/briefings/a.md":
                "---\ntitle: A\ndate: 2021-12-09\ndate-basis: \"stated: ¶1 “Dec. 8”\"\n---\n\n"
                + "## Timeline\n\n- `2021-12-08` “on Dec. 7” — It rained on Dec. 7. [¶1]\n\n"
                + "## Full text\n\nIt rained on Dec. 7. It was Dec. 8.\n"
        ]).run("check")
        #expect(run.status == 0)
        #expect(run.ids == ["briefing/other-date", "briefing/other-date"])
        #expect(run.errors.contains("content/briefings/a.md:4:1: warning: the date is 2021-12-09"))
        #expect(
            run.errors.contains(
                "content/briefings/a.md:9:1: warning: “on Dec. 7” is dated 2021-12-08"))
    }
}
