import Diagnostics
import Markdown
import Testing

@testable import Briefings
@testable import Language

@Suite struct BriefingComposerTests {
    /// The analysis of a text in which Ida Holm is named at its start, and words are quoted later.
    private func compose(_ text: String, quoted: String) throws -> (Briefing, Article) {
        let article = ArticleReader.read(Array(text.utf8))
        let source = article.sourceText(date: nil)
        let all = String(decoding: source.utf8, as: UTF8.self)
        func offsets(_ words: String) throws -> Range<Int> {
            let range = try #require(all.firstRange(of: words))
            let start = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
            return start..<start + words.utf8.count
        }
        let analysis = Analysis(
            sentences: [], entities: [.init(slug: "ida-holm", name: "Ida Holm", kind: .person)],
            mentions: [.init(range: try offsets("Ida Holm"), entity: 0, form: .name)],
            roles: [], times: [], events: [],
            quotations: [.init(range: try offsets(quoted), speaker: nil, entity: 0)], keyPoints: [])
        let metadata = BriefingMetadata(title: "T")
        return (BriefingComposer.compose(article, analysis: analysis, metadata: metadata), article)
    }

    @Test func aSpeakerNamedInTheParagraphBeforeIsReferredToThere() throws {
        let text =
            "Ida Holm came to the bridge early.\n“We have won,” she said to everybody there.\n"
        let (briefing, article) = try compose(text, quoted: "“We have won,”")
        guard case .quote(let quote)? = briefing.section(.quotes)?.elements.first else {
            Issue.record("there is no quotation")
            return
        }
        #expect(quote.words.references.map(\.block) == [1, 2])
        #expect(quote.speaker?.text == "Ida Holm")
        let file = SourceFile(path: "b.md", utf8: BriefingWriter.write(briefing))
        #expect(Provenance.check(briefing, in: file, against: article) == [])
    }

    @Test(arguments: [
        (
            "“Nobody,” Ida Holm said, “has told us.” “It is late,” she said.",
            ["Nobody, … has told us.", "It is late,"]
        ),
        (
            "“We go,” Ida Holm said. “we stay,” she added, “until spring.”",
            ["We go,", "we stay, … until spring."]
        ),
        (
            "“I did not like that,” Ida Holm said, reminding all that it “does not mean having your way.”",
            ["I did not like that,", "does not mean having your way."]
        ),
        (
            "“We go home,” Ida Holm said, and Bo Lund said, “not all of us.”",
            ["We go home,", "not all of us."]
        ),
    ])
    func aSentenceThatItsSpeakerCutsIsOne(_ text: String, _ words: [String]) {
        let article = ArticleReader.read(Array("Ida Holm met Bo Lund there.\n\n\(text)\n".utf8))
        let briefing = BriefingComposer.compose(
            article, analysis: analyze(article.sourceText(date: nil), known: []),
            metadata: BriefingMetadata(title: "T"))
        let quotes = briefing.section(.quotes)?.elements.compactMap { $0.statement?.text.text }
        #expect(quotes == words)
        let file = SourceFile(path: "b.md", utf8: BriefingWriter.write(briefing))
        #expect(Provenance.check(briefing, in: file, against: article) == [])
    }

    @Test func aSpeakerNamedOnlyAfterwardsIsNotGiven() throws {
        let text =
            "“We have won,” she said to everybody there.\nIda Holm came to the bridge late.\n"
        let (briefing, _) = try compose(text, quoted: "“We have won,”")
        guard case .quote(let quote)? = briefing.section(.quotes)?.elements.first else {
            Issue.record("there is no quotation")
            return
        }
        #expect(quote.speaker == nil)
        #expect(quote.words.references.map(\.block) == [1])
    }

    @Test(
        arguments: [
            ("“it was over years ago”", true), ("“We have won,”", true), ("“What curfew?”", true),
            ("“very soon”", false), ("“Mission Control”", false), ("“iconic”", false),
            ("“Flattery.”", false), ("“would take time.”", true),
        ])
    func aMannerOfSpeakingIsNoQuotation(_ quoted: String, _ isListed: Bool) throws {
        let text = "Ida Holm came to the bridge early.\nShe said \(quoted) to everybody there.\n"
        let (briefing, _) = try compose(text, quoted: quoted)
        #expect((briefing.section(.quotes) != nil) == isListed)
    }
}
