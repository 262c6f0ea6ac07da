import Diagnostics
import Language
import Markdown
import Testing

@testable import Briefings

/// Lines of the timeline and what their dates rest on.
@Suite struct TimelineEntryTests {
    private let articleDate = CalendarDate(iso: "2022-01-21")

    /// What is read from the line of a timeline.
    private func entry(_ line: String) throws -> TimelineEntry {
        let file = "# T\n\n## Timeline\n\n- \(line)\n\n[¶2]: #p2\n"
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        let briefing = try #require(BriefingReader.read(source).briefing)
        guard case .event(let entry)? = briefing.section(.timeline)?.elements.first else {
            throw NoEntry()
        }
        return entry
    }

    private struct NoEntry: Error {}

    /// The timeline of a briefing made of an article, a line each.
    private func timeline(_ text: String) -> [String] {
        let article = ArticleReader.read(Array(text.utf8))
        let analysis = analyze(article.sourceText(date: articleDate))
        let briefing = BriefingComposer.compose(
            article, analysis: analysis, metadata: BriefingMetadata(title: "T"))
        let file = String(decoding: BriefingWriter.write(briefing), as: UTF8.self)
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        #expect(BriefingReader.read(source).briefing == briefing)
        #expect(Provenance.check(briefing, in: source, against: article) == [])
        return file.split(separator: "\n").map(String.init).filter { $0.hasPrefix("- `") }
    }

    @Test func aTimeCountedFromAnotherOneNamesIt() throws {
        let read = try entry("`2022-01-19` “a day before” (from “Thursday”, ¶16) — it fell [¶2]")
        #expect(read.date.description == "2022-01-19" && read.words == "a day before")
        #expect(read.anchor == DateAnchor(words: "Thursday", block: 16))
        #expect(read.statement.text.text == "it fell")
        #expect(read.basis(articleDate: nil) == .told(DateAnchor(words: "Thursday", block: 16)))
    }

    @Test(arguments: [
        "`2022` \"in May\" - it fell [¶2]", "`2022` “in May” – it fell [¶2]",
        "`2022` \"in May\" -- it fell [¶2]",
    ])
    func theMarksOfAKeyboardAreUnderstood(_ line: String) throws {
        let read = try entry(line)
        #expect(read.words == "in May" && read.statement.text.text == "it fell")
        #expect(try entry("`2022` - it fell").statement.text.text == "it fell")
        let speech = try entry("`2022` \"It fell\", she said - and left [¶2]")
        #expect(speech.words == nil)
        let both = try entry("`2021-05` “in May” – She said “yes” — and left [¶2]")
        #expect(both.words == "in May" && both.statement.text.text == "She said “yes” — and left")
        #expect(speech.statement.text.text == "\"It fell\", she said - and left")
    }

    @Test(arguments: [
        "`2022` “in May” (from “June”) — it fell", "`2022` “in May” (from “June”, ¶) — it fell",
        "`2022` “in May” (from “June”, ¶0) — it fell", "`2022` “in May” (from June, ¶3) — it fell",
        "`2022` “in May” (from “June”, ¶99999999999999999999) — it fell",
        "`2022` (from “June”, ¶3) — it fell", "`2022` “in May” (from “June”, ¶3) it fell",
    ])
    func anythingElseIsNoAnchor(_ line: String) throws {
        #expect(try entry(line).anchor == nil)
    }

    @Test(arguments: [
        ("2022-01-20", "January 20, 2022"), ("2022-01-20", "1/20/22"), ("2014/..", "since 2014"),
        ("1990/1999", "in the 1990s"), ("1990/1999", "in the nineties"),
        ("1700/1799", "in the 18th century"), ("2009/2010", "2009-10"),
    ])
    func wordsThatHoldTheWholeDateStateIt(_ date: String, _ words: String) throws {
        let read = try entry("`\(date)` “\(words)” — it fell [¶2]")
        #expect(read.basis(articleDate: articleDate) == .stated)
        #expect(read.basis(articleDate: nil) == .stated)
    }

    @Test(arguments: [
        ("2022-01-20", "on Thursday"), ("2022-01-20", "January 20"), ("2021", "last year"),
        ("/2022-01-21", "for weeks"), ("2021-09", "in September"),
        ("2022-01-20", "on 120 and 12022"),
        ("2010/2019", "in the past decade"),
    ])
    func otherWordsAreCountedFromTheArticlesDate(_ date: String, _ words: String) throws {
        let read = try entry("`\(date)` “\(words)” — it fell [¶2]")
        let day = try #require(articleDate)
        #expect(read.basis(articleDate: day) == .article(day))
        #expect(read.basis(articleDate: nil) == nil)
    }

    @Test func withoutWordsNothingIsKnown() throws {
        #expect(try entry("`2022-01-20` — it fell").basis(articleDate: articleDate) == nil)
    }

    @Test func whatADateRestsOnReachesTheBriefing() {
        let lines = timeline(
            """
            The old bridge fell on Tuesday.

            Two days later the mayor resigned. It was built in 1905.
            """)
        #expect(
            lines == [
                "- `1905` “in 1905” — It was built in 1905. [¶2]",
                "- `2022-01-18` “on Tuesday” — The old bridge fell on Tuesday. [¶1]",
                "- `2022-01-20` “Two days later” (from “Tuesday”, ¶1) — "
                    + "Two days later the mayor resigned. [¶2]",
            ])
    }

    @Test func aTimeInAPostIsCountedFromItsDay() {
        let lines = timeline(
            "The road is long.\n\nThe bridge fell yesterday\n— Roads (@roads) January 10, 2022\n")
        #expect(
            lines == [
                "- `2022-01-09` “yesterday” (from “January 10, 2022”, ¶2) — "
                    + "The bridge fell yesterday [¶2]"
            ])
    }
}
