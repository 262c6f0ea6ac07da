import Diagnostics
import Language
import Markdown
import Testing

@testable import Briefings

/// Any Markdown file is a briefing, and what a person wrote in it stays.
@Suite struct BriefingReaderTests {
    private func read(_ text: String) throws -> Briefing {
        let (briefing, diagnostics) = BriefingReader.read(
            SourceFile(path: "b.md", utf8: Array(text.utf8)))
        #expect(diagnostics.isEmpty)
        return try #require(briefing)
    }

    /// Expects one diagnostic, in the line marked with `‸` and at that place when `isExact`.
    private func expect(
        _ id: String, _ marked: String, isExact: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let source = SourceFile(path: "b.md", utf8: Array(parts.joined().utf8))
        var place = source.position(ofOffset: parts[0].utf8.count)
        if !isExact { place.column = 1 }
        let diagnostics = BriefingReader.read(source).diagnostics
        #expect(diagnostics.map(\.id) == [id], sourceLocation: sourceLocation)
        #expect(diagnostics.first?.position == place, sourceLocation: sourceLocation)
        #expect(diagnostics.first?.severity == .error, sourceLocation: sourceLocation)
    }

    private let file = """
        ---
        title: "Bridge"
        date: 2021-03-03
        date-basis: "stated"
        source: ../articles/a.txt
        source-sha256: 00FF
        summary: "Short"
        status: reviewed
        entities: [ida-holm, oslo]
        mine: kept
        ---

        # Bridge

        ## Key points

        - [Oslo] opened a bridge. [¶1]
        - Mine, with *force* and a [link](https://a.example).

        ## Who’s who

        - **[Ida Holm][ida-holm]** — engineer [¶1] [¶2]

        ## Timeline

        - `2021-03-03` “on Wednesday” — the bridge opened [¶2]
        - `2021` — of no words [¶1]
        - someday

        ## Quotes

        - “Well built,” — [Ida Holm][ida-holm] [¶2]
        - “nobody” [¶1]

        Between the sections.

        ## Notes of mine

        1. kept

        ## Full text

        [Oslo] opened a bridge.

        ### Head

        > A post
        > — Town (@t) May 1, 2021

        [¶1]: #p1
        [¶2]: #p2
        [Oslo]: ../entities/oslo.md "place"
        [ida-holm]: ../entities/ida-holm.md "person"
        """

    @Test func theFrontMatterIsTheMetadata() throws {
        let metadata = try read(file).metadata
        #expect(metadata.title == "Bridge")
        #expect(metadata.date?.description == "2021-03-03")
        #expect(metadata.dateBasis == "stated")
        #expect(metadata.sourcePath == "../articles/a.txt")
        #expect(metadata.sourceSHA256 == "00ff")
        #expect(metadata.summary == "Short")
        #expect(metadata.status == .reviewed)
        #expect(metadata.entities.map(\.description) == ["ida-holm", "oslo"])
        #expect(metadata.others == [FrontMatter.Entry("mine", .string("kept"))])
        #expect(BriefingReader.origin(of: Array(file.utf8)) == ("../articles/a.txt", "00ff"))
    }

    @Test func sectionsAreKnownByTheirHeadings() throws {
        let briefing = try read(file)
        #expect(
            briefing.sections.map(\.kind)
                == [.keyPoints, .whosWho, .timeline, .quotes, .other, .fullText])
        #expect(briefing.fullText.map(\.kind) == [.paragraph, .heading, .post])
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        let openings = briefing.fullText.map { lines[$0.line - 1] }
        #expect(openings == ["[Oslo] opened a bridge.", "### Head", "> A post"])
    }

    @Test func aPersonsKeyPointIsKeptWithItsFormatting() throws {
        let points = try #require(
            try read(file).section(.keyPoints)?.elements.compactMap(\.statement))
        #expect(points.map(\.isEditors) == [false, true])
        #expect(
            points.map(\.text.text) == ["Oslo opened a bridge.", "Mine, with force and a link."])
        #expect(points[0].references == [Reference(block: 1)])
        #expect(points[1].text.spans.map(\.kind).first == .emphasis)
        #expect(points.map(\.line) == [17, 18])
    }

    @Test func entriesHaveTheirParts() throws {
        let briefing = try read(file)
        guard case .role(let role)? = briefing.section(.whosWho)?.elements.first,
            case .event(let event)? = briefing.section(.timeline)?.elements.first,
            case .event(let second)? = briefing.section(.timeline)?.elements[1],
            case .quote(let quote)? = briefing.section(.quotes)?.elements.first,
            case .quote(let anonymous)? = briefing.section(.quotes)?.elements[1]
        else {
            Issue.record("an entry was not read as one")
            return
        }
        #expect(role.name.text == "Ida Holm" && role.role.text.text == "engineer")
        #expect(role.mention?.slug.description == "ida-holm" && role.mention?.kind == .person)
        #expect(role.role.references.map(\.block) == [1, 2])
        #expect(event.date.description == "2021-03-03" && event.words == "on Wednesday")
        #expect(event.statement.text.text == "the bridge opened")
        #expect(second.words == nil && second.statement.text.text == "of no words")
        #expect(quote.words.text.text == "Well built," && quote.speaker?.text == "Ida Holm")
        #expect(anonymous.words.text.text == "nobody" && anonymous.speaker == nil)
    }

    /// An editor's program wraps long lines wherever there is a space.
    @Test func wrappedLinesAreReadAsWhatTheyWere() throws {
        let wrapped = file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("- ") else { return String(line) }
            return "- " + line.dropFirst(2).replacing(" ", with: "\n  ")
        }
        let once = try elements(of: try read(file))
        let again = try elements(of: try read(wrapped.joined(separator: "\n")))
        #expect(once.count > 8 && again == once)
    }

    /// The marks that a keyboard has stand for those of the format.
    @Test(arguments: [" — ", " – ", " - ", " -- "], [["“", "”"], ["\"", "\""]])
    func typedMarksAreReadAsWrittenOnes(_ dash: String, _ quotes: [String]) throws {
        let typed = file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("- ") else { return String(line) }
            return String(line).replacing(" — ", with: dash).replacing("“", with: quotes[0])
                .replacing("”", with: quotes[1])
        }
        #expect(
            try elements(of: try read(typed.joined(separator: "\n")))
                == elements(of: try read(file)))
    }

    /// What the lines of our sections are read as, line breaks as spaces.
    private func elements(of briefing: Briefing) throws -> [String] {
        briefing.sections.filter { $0.kind != .fullText }.flatMap(\.elements).map { element in
            let texts = element.texts.map { $0.text.replacing("\n", with: " ") }
            let blocks = element.statement?.references.map(\.block) ?? []
            switch element {
            case .event(let event): return "\(event.date) \(event.words ?? "-") \(texts) \(blocks)"
            case .role: return "role \(texts) \(blocks)"
            case .quote: return "quote \(texts) \(blocks)"
            case .statement, .prose, .text: return "\(texts) \(blocks)"
            }
        }
    }

    @Test func linesInNoFormAreKeptAsWords() throws {
        guard case .statement(let line)? = try read(file).section(.timeline)?.elements.last else {
            Issue.record("the line was lost")
            return
        }
        #expect(line.text.text == "someday" && line.isEditors)
    }

    @Test func proseStaysWhereItStands() throws {
        let briefing = try read(file)
        #expect(
            briefing.section(.quotes)?.elements.last
                == .prose(Block(.paragraph, RichText("Between the sections."))))
        let mine = try #require(briefing.section(.other))
        #expect(mine.title.text == "Notes of mine" && mine.elements.count == 1)
    }

    @Test func textBeforeAnyHeadingIsASection() throws {
        let briefing = try read(
            "# T\n\nHello.\n\n- a\n  - b\n\n## Key points\n\n- [x] c\n- d\n\n  e\n")
        #expect(briefing.sections.map(\.kind) == [.other, .keyPoints])
        #expect(briefing.sections[0].elements.count == 2)
        // An item of two paragraphs is a person's.
        #expect(briefing.sections[1].elements.compactMap(\.statement).map(\.text.text) == ["c"])
        #expect(briefing.sections[1].elements.count == 2)
    }

    @Test func footnotesAreApart() throws {
        let briefing = try read("# T\n\na[^1]\n\n## Key points\n\n- b\n\n[^1]: c\n")
        #expect(briefing.footnotes.map(\.kind) == [.footnote(number: 1)])
        #expect(briefing.sections.flatMap(\.elements).count == 2)
    }

    @Test func theHeadingIsATitleToo() throws {
        #expect(try read("# Only *this*\n").metadata.title == "Only this")
        #expect(try read("---\ntitle: A\n---\n# *A*\n").metadata.title == "A")
        #expect(try read("---\ntitle: A\n---\n# A\n").metadata.isDraft == false)
        for yes in ["true", "True", "yes", "\"true\""] {
            #expect(try read("---\ntitle: A\ndraft: \(yes)\n---\n").metadata.isDraft)
        }
        #expect(try !read("---\ntitle: A\ndraft: no\n---\n").metadata.isDraft)
    }

    @Test func aTimeAfterTheDateIsAllowed() throws {
        #expect(
            try read("---\ntitle: A\ndate: 2021-03-03T10:00:00Z\n---\n").metadata.date?.description
                == "2021-03-03")
    }

    // MARK: Diagnostics

    @Test func noTitle() { expect("briefing/no-title", "‸words\n") }

    @Test func aDateThatIsNone() {
        expect("briefing/date", "---\ntitle: A\n‸date: 2021-02-30\n---\n")
        expect("briefing/date", "---\ntitle: A\n‸date: 2021-02-211\n---\n")
    }

    @Test func aStatusThatIsNone() {
        expect("briefing/status", "---\ntitle: A\n‸status: done\n---\n")
        expect("briefing/draft", "---\ntitle: A\n‸draft: soon\n---\n")
        expect("briefing/event-date", "# A\n\n## Timeline\n\n‸- `2024-13-45` — It rained.\n")
        expect("briefing/draft", "---\ntitle: A\n‸draft: [true]\n---\n")
    }

    @Test(arguments: [
        "title", "date", "date-basis", "source", "source-sha256", "summary", "status",
    ])
    func `A list is no text`(_ key: String) {
        let title = key == "title" ? "" : "title: A\n"
        expect("briefing/value", "---\n\(title)‸\(key): [draft]\n---\n\n# A\n")
    }

    @Test func anEntityThatIsNoFileName() {
        expect("briefing/entity-name", "---\ntitle: A\n‸entities: [oslo, \"Ida Holm\"]\n---\n")
    }

    @Test func frontMatterThatIsNoYAML() {
        expect("front-matter/invalid", "---\ntitle: A\nx: é‸: b\n---\n# B\n", isExact: true)
        #expect(
            BriefingReader.read(SourceFile(path: "b", utf8: Array("---\na: [\n---\n".utf8)))
                .briefing == nil)
    }

    @Test func frontMatterErrorsPointIntoTheLine() {
        expect("front-matter/invalid", "---\ntitle: A\nxé: y‸: b\n---\n# B\n", isExact: true)
    }

    @Test func aHeadWithoutItsFirstLineIsAnError() throws {
        expect("front-matter/unopened", "‸title: A\ndate: 2022-01-21\n---\n\n# A\n")
        #expect(try read("# A\n\ntitle: it rained.\n").metadata.title == "A")
    }

    @Test func aKeyThatIsNearlyOursIsDoubted() {
        func doubts(_ key: String) -> [String] {
            let file = "---\ntitle: A\n\(key): reviewed\n---\n"
            let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
            return BriefingReader.read(source).diagnostics.map { "\($0.severity) \($0.id)" }
        }
        #expect(doubts("staus") == ["warning briefing/unknown-key"])
        #expect(doubts("Draft") == ["error briefing/unknown-key"])
        #expect(doubts("reviewed") == ["warning briefing/unknown-key"])
        #expect(doubts("published") == ["error briefing/unknown-key"])
        #expect(doubts("desk") == [] && doubts("status") == [])
    }

    @Test func aHeadingAndATitleThatDifferAreDoubted() {
        let file = SourceFile(path: "b.md", utf8: Array("---\ntitle: A\n---\n\n# *B*\n".utf8))
        let (briefing, diagnostics) = BriefingReader.read(file)
        #expect(briefing?.metadata.title == "A")
        #expect(diagnostics.map(\.id) == ["briefing/two-titles"])
        #expect(diagnostics.first?.position?.line == 5)
    }

    @Test(arguments: [
        ("Fulltext", "## Full text"), ("Keypoints", "## Key points"), ("Time line", "## Timeline"),
        ("Notes", nil), ("What comes next", nil), ("Who’s who", nil),
    ])
    func aSectionThatIsNearlyOursIsDoubted(_ heading: String, _ meant: String?) {
        let text = "# A\n\nWords.\n\n## \(heading)\n\nMore.\n"
        let found = BriefingReader.read(SourceFile(path: "b.md", utf8: Array(text.utf8)))
            .diagnostics
        #expect(found.map(\.id) == (meant == nil ? [] : ["briefing/unknown-section"]))
        #expect(found.first?.help == meant.map { "did you mean `\($0)`?" })
    }

    @Test func aMentionByItsSlugNeedsNoDefinition() throws {
        let briefing = try read(
            "# A\n\n## Full text\n\n[The city][geneva] slept. [So][1] did [it][oslo].\n\n"
                + "[oslo]: ../entities/oslo.md \"place\"\n")
        let text = try #require(briefing.fullText.first?.text)
        #expect(text.text == "The city slept. [So][1] did it.")
        #expect(
            text.spans.compactMap { Mention($0.kind) }.map(\.slug.description) == [
                "geneva", "oslo",
            ])
    }

    /// What a file lacks is defined before it: at its end it might stand in a code block.
    @Test func aMentionNeedsNoDefinition() throws {
        let lead = "# A\n\n## Notes\n\nIn [the city][geneva].\n\n"
        for end in [
            "```\nlet x = a[0][foo]\n", "<!-- note -->\n", "[Geneva]: ../entities/geneva.md\n",
            "She said [geneva]: yes.\n",
        ] {
            let briefing = try read(lead + end)
            let blocks = briefing.sections.flatMap(\.elements).compactMap {
                if case .prose(let block) = $0 { block } else { nil }
            }
            #expect(blocks.first?.text.text == "In the city.")
            #expect(!blocks.contains { $0.text.text.contains("[foo]:") })
        }
        let code = try read("# A\n\n## Notes\n\n`a[0][foo]` is [foo].\n")
        #expect(code.sections[0].elements.count == 1)
        if case .prose(let block) = code.sections[0].elements[0] {
            #expect(block.text.text == "a[0][foo] is [foo].")
        }
        let own = try read(lead + "[GENEVA]: ../entities/genf.md\n")
        let spans = own.sections.flatMap(\.elements).compactMap {
            if case .prose(let block) = $0 { block.text.spans.first } else { nil }
        }
        #expect(spans.compactMap { Mention($0.kind)?.slug.description } == ["genf"])
    }

    @Test func aReferenceNeedsNoDefinition() throws {
        let briefing = try read(
            "# A\n\n## Key points\n\n- It rained. [¶2]\n- \\[¶3] is no reference.\n\n"
                + "## Full text\n\nA.\n\nIt rained.\n\n[¶1]: #p1\n")
        let points = briefing.section(.keyPoints)?.elements.compactMap(\.statement) ?? []
        #expect(points.map { $0.references.map(\.block) } == [[2], []])
        #expect(points.map(\.text.text) == ["It rained.", "[¶3] is no reference."])
    }
}
