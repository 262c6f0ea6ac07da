import Diagnostics
import Markdown
import Testing

@testable import Briefings

/// A briefing says nothing that its article does not say.
@Suite struct ProvenanceTests {
    private let text =
        "Ida Holm built a bridge.\n\nIt is long … and wide, she said on Monday.\n\n"
        + "Hello!\n— Town (@t) May 1, 2021"

    private let fullText = """
        ## Full text

        [Ida Holm][ida] built a bridge.

        It is long … and wide, she said on Monday.

        > Hello!
        > — Town (@t) May 1, 2021

        [¶1]: #p1
        [¶2]: #p2
        [¶3]: #p3
        [¶9]: #p9
        [ida]: ../entities/ida.md "person"
        [bo]: ../entities/bo.md "person"

        """

    private func check(_ file: String) -> [Diagnostic] {
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        guard let briefing = BriefingReader.read(source).briefing else {
            Issue.record("the briefing cannot be read")
            return []
        }
        let article = ArticleReader.read(Array(text.utf8))
        return Provenance.check(briefing, in: source, against: article) {
            $0.description == "ida" ? ["Dame Holm"] : []
        }
    }

    /// Expects one diagnostic in the line that holds `‸`.
    private func expect(
        _ id: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let line = parts[0].split(separator: "\n", omittingEmptySubsequences: false).count
        let diagnostics = check(parts.joined())
        #expect(diagnostics.map(\.id) == [id], sourceLocation: sourceLocation)
        #expect(
            diagnostics.first?.position == SourcePosition(line: line, column: 1),
            sourceLocation: sourceLocation)
    }

    private func expectLine(
        _ id: String?, _ line: String, in section: String = "Key points",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let head = "# T\n\n## \(section)\n\n- a person’s\n"
        if let id {
            expect(id, "\(head)‸- \(line)\n\n\(fullText)", sourceLocation: sourceLocation)
        } else {
            #expect(check("\(head)- \(line)\n\n\(fullText)") == [], sourceLocation: sourceLocation)
        }
    }

    // MARK: The full text

    @Test func theArticleIsTheArticle() { #expect(check("# T\n\n\(fullText)") == []) }

    @Test func anotherWordIsFound() {
        expect(
            "briefing/text-differs",
            "# T\n\n" + fullText.replacing("It is long", with: "‸It was long"))
    }

    @Test(arguments: [
        ("It is long", "It ~~is~~ long"), ("wide, she", "![wide](../assets/w.png), she"),
        ("It is long", "It is [long](long.md)"), ("on Monday", "*on Monday*"),
        ("on Monday", "**on Monday**"), ("on Monday", "`on Monday`"),
    ])
    func formattingThatTheArticleDoesNotHaveIsFound(_ old: String, _ new: String) {
        let file = "# T\n\n" + fullText.replacing("It is long", with: "‸It is long")
        expect("briefing/text-differs", file.replacing(old, with: new))
    }

    @Test(arguments: [
        ("stated: ¶3 “May 1, 2021”", nil), ("stated: ¶3 “May 1”", nil), ("given by Ida", nil),
        ("stated: ¶3 “May 2, 2021”", "briefing/not-in-source"),
        ("stated: ¶9 “May 1, 2021”", "briefing/no-such-block"),
    ])
    func whatADateIsSaidToRestOnStandsThere(_ basis: String, _ id: String?) {
        let head = "---\ntitle: T\ndate: 2021-05-01\ndate-basis: \"\(basis)\"\n---\n# T\n\n"
        #expect(check(head + fullText).map(\.id) == [id].compactMap { $0 })
    }

    @Test func aNameInBracketsThatLeadsNowhereIsNamed() {
        let found = check("# T\n\n" + fullText.replacing("Monday", with: "[Monday]"))
        #expect(found.map(\.summary) == ["`[Monday]` in ¶2 leads nowhere"])
        let bent = check(
            "# T\n\n" + fullText.replacing("Monday", with: "[Monday]")
                + "[Monday]: ../entities/monday.md “event”\n")
        #expect(bent.first?.help?.contains("needs straight quotation marks") == true)
    }

    @Test func picturesAndStruckWordsProveNothing() {
        expectLine("briefing/not-in-source", "Ida Holm ~~built~~ a bridge. [¶1]")
        expectLine("briefing/not-in-source", "Ida Holm built ![a bridge](../assets/b.png). [¶1]")
        expectLine(nil, "Ida Holm *built* a bridge. [¶1]")
    }

    @Test func aListInTheFullTextIsFound() {
        expect(
            "briefing/text-added",
            "# T\n\n" + fullText.replacing("> Hello!", with: "‸- She resigned.\n\n> Hello!"))
    }

    @Test func aReferenceThatCannotBeProvedIsFound() {
        expect(
            "briefing/not-a-line",
            "# T\n\n## Key points\n\n- one\n‸  - Ida Holm fled. [¶1]\n\n" + fullText)
    }

    @Test func wordsArePartsOfTheTextOnlyAsWords() {
        expectLine("briefing/not-in-source", "It is long … and wide, she said on Mon [¶2]")
        expectLine("briefing/not-in-source", "a Holm built a bridge. [¶1]")
        expectLine(nil, "It is long … she said on Monday. [¶2]")
    }

    @Test(arguments: [
        ("can", "she cannot go"), ("could", "she couldn’t go"), ("20", "in 2021"),
        ("100", "100,000 men"), ("5 million", "1.5 million"), ("€5", "€5bn"), ("bn", "€5bn"),
        ("lethal", "non-lethal"), ("Nguy", "Nguyễn"), ("CAN", "WE CAN’T WIN"),
        ("won", "she won´t pay"), ("Twenty", "Twenty-five men"), ("5", "to -5 degrees"),
        ("lethal", "non\u{2011}lethal"), ("lawful", "un\u{AD}lawful"), ("000", "1\u{A0}000 men"),
        ("1", "1\u{A0}000 men"), ("\"it\"", "say ’it’"), ("Lund\"s", "Lund’s"),
        ("Lund s", "Lund’s"),
    ])
    func aWordInsideAnotherIsNotFound(word: String, text: String) {
        #expect(
            Wording.range(of: Array(word.utf8)[...], in: Array(text.utf8), 0..<text.utf8.count)
                == nil)
    }

    @Test(arguments: [
        ("Ida", "Ida’s"), ("20", "the 20."), ("the", "other, the"), ("桥", "一座桥在"),
        ("'tis so", "and 'tis so"), ("2014", "2014, 2016"), ("non", "non-lethal"),
        ("21", "2020-21"), ("don", "a don’s tale"), ("5", "at 5\u{A0}pm"),
        // What a keyboard has for what print has, and the other way round.
        ("10 km", "some 10\u{A0}km"), ("10\u{A0}km", "some 10 km"), ("Lund's", "Lund’s boat"),
        ("Lund’s", "Lund's boat"), ("\"Go\"", "said “Go”,"), ("“Go”", "said \"Go\","),
        ("a  b", "a\n\u{202F}b"), ("“", "a \"b\""),
    ])
    func aWordBesideAMarkIsFound(word: String, text: String) {
        #expect(
            Wording.range(of: Array(word.utf8)[...], in: Array(text.utf8), 0..<text.utf8.count)
                != nil)
    }

    @Test func theBlocksOfALineAreInTheArticlesOrder() {
        expectLine("briefing/not-in-source", "It is long … a bridge. [¶2] [¶1]")
        expectLine("briefing/not-in-source", "a bridge. … Ida Holm [¶1] [¶1]")
        expectLine(nil, "… a bridge. … It is long … [¶2] [¶1]")
    }

    @Test func aLinkInALineIsFound() {
        expectLine(
            "briefing/not-in-source", "Ida Holm built [a bridge](https://a.org \"badly\"). [¶1]")
    }

    @Test(arguments: [
        ("She said it was “a bridge too far” now.", "a bridge too far", true),
        ("She said it was a bridge too far.", "a bridge too far", false),
        ("“Yes,” she said, with a bridge too far.", "a bridge too far", false),
        ("\"Yes,\" she said of a bridge too far.", "a bridge too far", false),
        ("\"Yes,\" she said. \"It is a bridge too far.\"", "… a bridge too far", true),
        ("A bridge ‘too far’ she said.", "too far", true),
        ("„Ja“, she said, and it was a bridge too far.", "a bridge too far", false),
        ("„It is a bridge too far“, she said.", "It is a bridge too far", true),
        ("“It is so.\n\nIt is a bridge too far.”", "… a bridge too far", true),
        ("“It is so.”\n\nIt is a bridge too far.", "a bridge too far", false),
    ])
    func aQuotationStandsBetweenMarks(_ text: String, _ words: String, isSound: Bool) {
        let block = text.contains("\n\n") ? 2 : 1
        let file =
            "# T\n\n## Quotes\n\n- “\(words)” [¶\(block)]\n\n## Full text\n\n\(text)\n\n"
            + "[¶\(block)]: #p\(block)\n"
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        let briefing = BriefingReader.read(source).briefing
        let diagnostics = briefing.map { Provenance.check($0, in: source, against: nil) }
        #expect(diagnostics?.map(\.id) == (isSound ? [] : ["quotation/no-marks"]))
    }

    @Test func anotherKindOfBlockIsFound() {
        expect(
            "briefing/text-differs",
            "# T\n\n" + fullText.replacing("It is long", with: "‸### It is long"))
    }

    @Test func `What is a heading in one and a paragraph in the other is said to be`() {
        let file = "## Full text\n\nIt is.\n"
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        let briefing = BriefingReader.read(source).briefing
        let article = Article(blocks: [.init(.heading, Array("It is.".utf8))])
        let faults = briefing.map { Provenance.check($0, in: source, against: article) }
        #expect(
            faults?.map(\.summary) == ["¶1 is a heading in the article, and a paragraph here"])
    }

    @Test func aBlockLeftOutIsFoundAtTheFirstDifference() {
        expect(
            "briefing/text-differs",
            "# T\n\n"
                + fullText.replacing("It is long … and wide, she said on Monday.\n\n", with: "‸"))
    }

    @Test func `Every block that differs is found where none is missing`() {
        let diagnostics = check(
            "# T\n\n"
                + fullText.replacing("a bridge", with: "bridges").replacing("is long", with: "was"))
        #expect(diagnostics.map(\.position?.line) == [5, 7])
        #expect(diagnostics.allSatisfy { $0.id == "briefing/text-differs" })
    }

    @Test func aBlockMissingAtTheEndIsFound() {
        let diagnostics = check(
            "# T\n\n" + fullText.replacing("> Hello!\n> — Town (@t) May 1, 2021\n", with: ""))
        #expect(diagnostics.map(\.id) == ["briefing/text-missing"])
        #expect(diagnostics.first?.position == nil)
        #expect(diagnostics.first?.summary.contains("¶3") == true)
    }

    @Test func aBlockAddedIsFound() {
        expect(
            "briefing/text-added",
            "# T\n\n" + fullText.replacing("2021\n\n", with: "2021\n\n‸Added.\n\n"))
    }

    @Test func withoutAnArticleTheLinesAreCheckedAlone() throws {
        let file =
            "# T\n\n## Key points\n\n- no such words [¶1]\n\n## Full text\n\nOther.\n\n[¶1]: #p1\n"
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        let briefing = try #require(BriefingReader.read(source).briefing)
        let diagnostics = Provenance.check(briefing, in: source, against: nil)
        #expect(diagnostics.map(\.id) == ["briefing/not-in-source"])
    }

    // MARK: Lines

    @Test(arguments: [
        "[Ida Holm][ida] built a bridge. [¶1]", "… built a bridge. [¶1]", "Ida … bridge. [¶1]",
        "*Ida* Holm built … [¶1]", "It is long … and wide … [¶2]", "Hello! — Town … [¶3]",
        "Ida Holm … she said … [¶1] [¶2]", "something of mine", "Ida Holm destroyed a bridge.",
    ])
    func wordsOfTheSourceAreAccepted(_ line: String) { expectLine(nil, line) }

    @Test(arguments: [
        "Ida Holm destroyed a bridge. [¶1]", "bridge … Ida [¶1]", "It is wide [¶2]",
        "Ida Holm built a bridge. [¶2]", "ida holm built a bridge. [¶1]", "she said … It [¶1] [¶2]",
    ])
    func otherWordsAreRefused(_ line: String) { expectLine("briefing/not-in-source", line) }

    @Test func aBlockThatIsNotThereIsRefused() {
        expectLine("briefing/no-such-block", "Ida Holm built a bridge. [¶9]")
    }

    @Test func aPersonsOwnSectionRefersToBlocksThatAreThere() {
        let head = "# T\n\n## Background\n\n- As told.\n"
        expect("briefing/no-such-block", head + "‸- As told in [¶9].\n\n" + fullText)
        expect(
            "briefing/no-such-block",
            "# T\n\n" + fullText + "\n## Notes\n\nSo.[^1]\n\n‸[^1]: In [¶9].\n")
        #expect(check(head + "- As told in [¶3].\n\n" + fullText) == [])
    }

    @Test func otherWordsThatLeadToABlockAreNoReference() throws {
        expectLine("briefing/not-in-source", "Ida Holm built [a house](#p1) [¶1]")
        let file = "# T\n\n## Key points\n\n- Built of [old stone](#p1)\n- Built [¶1](#p+1)\n"
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        let lines = try #require(BriefingReader.read(source).briefing).statements
        #expect(lines.map(\.text.text) == ["Built of old stone", "Built ¶1"])
        #expect(lines.allSatisfy(\.isEditors) && lines.count == 2)
    }

    @Test func aBracketBeforeAReferenceDoesNotHideIt() {
        expectLine(nil, "Ida Holm [ built a bridge. Ida … [¶2] or [¶1")
        let file = "## Key points\n\n- A [ b [¶2]\n"
        #expect(
            LinkDefinitions.missing(in: Array(file.utf8)).references == Array("[¶2]: #p2\n".utf8))
    }

    @Test func marksAreCountedAsFarAsTheyAreAskedFor() {
        let text = "He said “no” and \"yes\" to 'all'."
        var marks = QuotationMarks(Array(text.utf8))
        let open = ["no", "and", "yes", "to", "all"].map { word in
            marks.isOpen(
                at: text.utf8.distance(
                    from: text.startIndex, to: text.firstRange(of: word)!.lowerBound))
        }
        #expect(open == [true, false, true, false, true])
        var none = QuotationMarks(Array("No marks".utf8))
        #expect(none.isOpen(at: 8) == nil)
    }

    @Test func withoutAFullTextThatIsSaidOnce() {
        let text = "# A\n\n## Key points\n\n- One. [¶1]\n- Two. [¶2]\n\n## Fulltext\n\nOne. Two.\n"
        let file = SourceFile(path: "b.md", utf8: Array(text.utf8))
        let found = BriefingReader.read(file).briefing.map {
            Provenance.check($0, in: file, against: nil)
        }
        #expect(found?.map(\.id) == ["briefing/no-such-block"])
        #expect(found?.first?.help?.contains("## Full text") == true)
        let prose = SourceFile(
            path: "b.md", utf8: Array("# A\n\n## Key points\n\nOne [¶1].\n".utf8))
        let unproved = BriefingReader.read(prose).briefing.map {
            Provenance.check($0, in: prose, against: nil)
        }
        #expect(unproved?.map(\.id) == ["briefing/not-a-line"])
    }

    @Test(arguments: [
        ("2042-02-02", "on February 2", true), ("2025-02-02", "on February 2", false),
        ("1912-02-02", "on February 2", false), ("2042-02-02", "on February 2, 2042", false),
        ("2042-02", "in February", true), ("2042-02", "in February 2042", false),
    ])
    func aYearFarAheadIsDoubted(_ date: String, _ words: String, _ isDoubted: Bool) throws {
        let text = """
            ---
            title: A
            date: 2024-03-14
            ---

            ## Timeline

            - `\(date)` “\(words)” — It sank … [¶1]

            ## Full text

            It sank, on February 2 or \(words).

            [¶1]: #p1
            """
        let file = SourceFile(path: "b.md", utf8: Array(text.utf8))
        let briefing = try #require(BriefingReader.read(file).briefing)
        let found = Provenance.check(briefing, in: file, against: nil)
        #expect(
            found.map { "\($0.severity) \($0.id)" }
                == (isDoubted ? ["warning briefing/event-year"] : []))
    }

    @Test func aDateThatIsNoneIsNoMissingWord() {
        expectLine(nil, "`2021-05-32` “on Monday” — It is long [¶2]", in: "Timeline")
    }

    @Test func whatTheSourceHasOfALineIsSaid() {
        let words = Array("Ida Holm built a tunnel.".utf8)
        let text = Array("In May Ida Holm built a bridge.".utf8)
        let known = Wording.beginning(of: words[...], in: text, text.indices)
        #expect(String(decoding: known, as: UTF8.self) == "Ida Holm built a")
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 5000) + Array(" b c".utf8)
        #expect(Wording.beginning(of: long[...], in: long, long.indices).isEmpty)
    }

    @Test func theWordsOfADateAreTheSources() {
        expectLine(nil, "`2021-05-03` “on Monday” — It is long [¶2]", in: "Timeline")
        expectLine(
            "briefing/not-in-source", "`2021-05-04` “on Tuesday” — It is long [¶2]", in: "Timeline")
    }

    @Test func whatADateIsCountedFromIsInItsBlock() {
        let line = "`2021-05-03` “on Monday” (from “May 1, 2021”, ¶3) — It is long"
        expectLine(nil, "\(line) [¶2]", in: "Timeline")
        let other = line.replacing("¶3", with: "¶1")
        expectLine("briefing/not-in-source", "\(other) [¶2]", in: "Timeline")
        // The parenthesis promises a proof in a person's line, too.
        expectLine("briefing/not-in-source", other, in: "Timeline")
        let missing = line.replacing("¶3", with: "¶9")
        expectLine("briefing/no-such-block", "\(missing) [¶2]", in: "Timeline")
    }

    @Test func aSpeakerIsInTheBlock() {
        expectLine("quotation/no-marks", "“built” — [Ida Holm][ida] [¶1]", in: "Quotes")
        expectLine("quotation/no-marks", "“wide” — she [¶2]", in: "Quotes")
        expectLine("briefing/not-in-source", "“wide” — [Bo][bo] [¶2]", in: "Quotes")
        expectLine("briefing/not-in-source", "“wide” — nobody [¶2]", in: "Quotes")
        expectLine(
            "briefing/not-in-source", "“built” — the liar [Ida Holm][ida] [¶1]", in: "Quotes")
        expectLine("briefing/other-name", "“built” — [Putin][ida] [¶1]", in: "Quotes")
        expectLine("quotation/no-marks", "“built” — [Dame Holm][ida] [¶1]", in: "Quotes")
    }

    @Test func whoIsWhoIsInTheText() {
        expectLine(nil, "**[Ida][ida]** — built a bridge [¶1]", in: "Who’s who")
        expectLine("briefing/not-in-source", "**[Bo][bo]** — built a bridge [¶1]", in: "Who’s who")
        expectLine("briefing/not-in-source", "**Bo** — built a bridge [¶1]", in: "Who’s who")
        expectLine(nil, "**Ida Holm** — built a bridge [¶1]", in: "Who’s who")
    }

    /// What a line says of `The court freed Anna Lopez, …` and whether that is told.
    @Test(arguments: [
        ("**[Anna Lopez]** — former finance minister [¶1]", nil),
        ("**[Anna Lopez]** — finance minister [¶1]", "briefing/turned"),
        ("**[Anna Lopez]** — minister [¶1]", nil),
        ("**[Anna Lopez]** — mayor [¶4]", "briefing/turned"),
        ("**[Anna Lopez]** — mayor-elect [¶4]", nil), ("**[Anna Lopez]** — mayor [¶4] [¶5]", nil),
        ("**[Joe Roth]** — former finance minister [¶1]", "briefing/other-holder"),
        ("**[Joe Roth]** — bank’s owner [¶2]", nil), ("**[Joe Roth]** — owner [¶2] [¶1]", nil),
    ])
    func anOfficeIsWhoseItsSentenceSays(_ line: String, _ fault: String?) {
        #expect(doubts(line, in: "Who’s who") == [fault].compactMap(\.self))
    }

    @Test(arguments: [
        ("“I ran,” — [Joe Roth] [¶3]", nil),
        ("“I ran,” — [Anna Lopez] [¶1] [¶3]", "quotation/other-speaker"),
        ("“It fell.” — [Anna Lopez] [¶1] [¶3]", nil),
    ])
    func aQuotationIsWhoseItsSentenceSays(_ line: String, _ fault: String?) {
        #expect(doubts(line, in: "Quotes") == [fault].compactMap(\.self))
    }

    @Test(arguments: [
        ("`2022-01-05` “On Jan. 5, 2022” — On Jan. 5, 2022, [Joe Roth] fled. [¶2]", nil),
        ("`2022-01-05` “Jan. 5, 2022” — He is the bank’s owner. [¶2]", "briefing/stray-date"),
        ("`2022-01-05` “the bank” — He is the bank’s owner. [¶2]", "briefing/stray-date"),
        ("`2022-01-06` “that day” (from “Jan. 5, 2022”, ¶2) — It rained that day. [¶2]", nil),
        (
            "`2022-01-05` “Saturday” (from “Jan. 5, 2022”, ¶2) — It froze on Saturday. [¶2]",
            "briefing/other-date"
        ),
        ("`2022-01-08` “Saturday” (from “Jan. 5, 2022”, ¶2) — It froze on Saturday. [¶2]", nil),
        ("`2022-01-08` “on Saturday” — It froze on Saturday. [¶2]", nil),
        ("`2022-01-15` “on Saturday” — It froze on Saturday. [¶2]", "briefing/other-date"),
    ])
    func anEventIsDatedByItsSentence(_ line: String, _ fault: String?) {
        #expect(doubts(line, in: "Timeline") == [fault].compactMap(\.self))
    }

    private func doubts(_ line: String, in section: String) -> [String] {
        let file = """
            ---
            title: T
            date: 2022-01-06
            ---
            # T

            ## \(section)

            - \(line)

            ## Full text

            The court freed [Anna Lopez], the former finance minister. [Joe Roth] wept.

            On Jan. 5, 2022, [Joe Roth] fled. He is the bank’s owner. It rained that day. It froze on \
            Saturday.

            “I ran,” [Joe Roth] said. She spoke of [Joe Roth]: “It fell.”

            [Anna Lopez] is mayor-elect.

            [Anna Lopez] is mayor.

            [¶1]: #p1
            [¶2]: #p2
            [¶3]: #p3
            [¶4]: #p4
            [¶5]: #p5
            [Anna Lopez]: ../entities/anna-lopez.md "person"
            [Joe Roth]: ../entities/joe-roth.md "person"

            """
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        guard let briefing = BriefingReader.read(source).briefing else { return ["unread"] }
        return Provenance.check(briefing, in: source, against: nil).map(\.id)
    }

    /// Offices of a text with several people, and whether the line gives them to somebody else.
    @Test(arguments: [
        ("**[Ida Holm]** — Mayor [¶1]", nil), ("**[Ida Holm]** — mayor [¶1]", nil),
        ("**[Ida Holm]** — Finance Minister [¶1]", "briefing/other-holder"),
        ("**[Tom Lund]** — Finance Minister [¶1]", nil),
        ("**[Tom Lund]** — Finance Minister [¶1] [¶1]", nil),
        ("**[Ida Holm]** — Finance Minister [¶1] [¶2]", "briefing/other-holder"),
        ("**[Tom Lund]** — banker [¶2]", nil),
        ("**[Tom Lund]** — found guilty of forgery [¶2]", "briefing/other-holder"),
        ("**[Tom Lund]** — doctor [¶3]", "briefing/turned"),
        ("**[Ida Holm]** — owner of the bank [¶3]", nil),
        ("**[Tom Lund]** — owner of the bank [¶3]", "briefing/other-holder"),
        ("**[Ida Holm]** — captain [¶4]", nil),
        ("**[Ida Holm]** — President [¶5]", "briefing/turned"),
        ("**[Ida Holm]** — Vice President [¶5]", nil),
        ("**[Tom Lund]** — President [¶5]", nil),
        ("**[Ida Holm]** — Justices [¶6]", nil),
        ("**[Ida Holm]** — Judge [¶6]", "briefing/other-holder"),
    ])
    func anOfficeIsWhoseNameStandsBesideIt(_ line: String, _ fault: String?) {
        let text = """
            Mayor [Ida Holm] met Finance Minister [Tom Lund].

            A judge cleared [Tom Lund], a banker, but his aide, [Ida Holm], was found guilty of forgery.

            [Tom Lund] is not a doctor. [Ida Holm], the owner of the bank, heard [Tom Lund].

            [Ida Holm], who beat [Tom Lund], is captain.

            Vice President [Ida Holm] met President [Tom Lund].

            Justices [Tom Lund] and [Ida Holm] left. Judge [Tom Lund] and [Ida Holm] came back.
            """
        #expect(faults(of: line, in: "Who’s who", text) == [fault].compactMap(\.self))
    }

    @Test func whoIsAPersonTheirFileSays() {
        let text = "“I ran,” [Tom Lund] said of [Ida Holm]."
        let line = "“I ran,” — [Ida Holm] [¶1]"
        let fault = "quotation/other-speaker"
        #expect(faults(of: line, in: "Quotes", text) == [fault])
        #expect(faults(of: line, in: "Quotes", text, kind: "") == [])
        #expect(faults(of: line, in: "Quotes", text, kind: "", isPerson: { _ in true }) == [fault])
    }

    @Test(arguments: [
        ("“I ran,” [Tom Lund] told [Ida Holm].", "quotation/other-speaker"),
        ("[Tom Lund] announced “I ran,” with [Ida Holm] beside him.", "quotation/other-speaker"),
        ("“I ran,” announced [Tom Lund], whom [Ida Holm] saw.", "quotation/other-speaker"),
        ("When a man asked [Tom Lund], [Ida Holm] cried “I ran,” and left.", nil),
        ("“I ran,” [Tom Lund] replied to [Ida Holm].", "quotation/other-speaker"),
        ("“I ran,” the aide of [Ida Holm], [Tom Lund], said.", "quotation/other-speaker"),
        ("“I ran,” [Ida Holm], standing beside [Tom Lund], said.", nil),
        ("“I ran,” she told men after [Tom Lund] said that [Ida Holm] had.", nil),
        ("“I ran,” [Ida Holm] said of [Tom Lund].", nil),
        ("[Tom Lund] said that [Ida Holm] came in and shouted: “I ran,”", nil),
        ("[Tom Lund] said of [Ida Holm]: “I ran,”", "quotation/other-speaker"),
    ])
    func whoeverIsSaidToSpeakSpeaks(_ text: String, _ fault: String?) {
        let line = "“I ran,” — [Ida Holm] [¶1]"
        #expect(faults(of: line, in: "Quotes", text) == [fault].compactMap(\.self))
    }

    @Test(arguments: [
        ("[Tom Lund] … died. [¶1]", "[Tom Lund]’s aide, [Ida Holm], died.", true),
        ("[Tom Lund] … died. [¶1]", "[Tom Lund], [Ida Holm]’s aide, died.", false),
        ("[Tom Lund] … died. [¶1]", "[Tom Lund] met [Ida Holm] and died.", false),
        ("The aide … died. [¶1]", "The aide saw [Tom Lund], and [Ida Holm] died.", true),
        ("The aide … the king died. [¶1]", "The aide saw [Ida Holm], then the king died.", false),
        ("… [Tom Lund] had stolen it. [¶1]", "[Ida Holm] said [Tom Lund] had stolen it.", true),
        (
            "… [Tom Lund], who left, had won. [¶1]", "They said [Tom Lund], who left, had won.",
            false
        ),
        ("[Tom Lund] was jailed … [¶1]", "[Tom Lund] was jailed, a ruling they overturned.", true),
        ("The mill is mine. [¶1]", "“So. The mill is mine. Go,” [Tom Lund] said.", true),
        (
            "“I trust … [Ida Holm],” [¶1]",
            "“I trust him,” he said. “I do not trust [Ida Holm],” he said.", true
        ),
    ])
    func whatIsLeftOutIsNobodysDeed(_ line: String, _ text: String, isTurned: Bool) {
        let section = line.hasPrefix("“") ? "Quotes" : "Key points"
        #expect(faults(of: line, in: section, text) == (isTurned ? ["briefing/turned"] : []))
    }

    private func faults(
        of line: String, in section: String, _ text: String, kind: String = " \"person\"",
        isPerson: (Slug) -> Bool = { _ in false }
    ) -> [String] {
        let file = """
            # T

            ## \(section)

            - \(line)

            ## Full text

            \(text)

            [¶1]: #p1
            [¶2]: #p2
            [¶3]: #p3
            [¶4]: #p4
            [¶5]: #p5
            [¶6]: #p6
            [Ida Holm]: ../entities/ida-holm.md\(kind)
            [Tom Lund]: ../entities/tom-lund.md\(kind)

            """
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        guard let briefing = BriefingReader.read(source).briefing else { return ["unread"] }
        return Provenance.check(briefing, in: source, against: nil, isPerson: isPerson)
            .map(\.id)
    }
}
