import Diagnostics
import Testing

@testable import Briefings
@testable import Language

/// Quotations whose speaker the text names only with a pronoun.
@Suite struct UnnamedSpeakersTests {
    /// The notes on an article in which "she" may be Ida Holm, and the briefing's lines.
    private func notes(_ text: String) throws -> (notes: [Diagnostic], lines: [String]) {
        let article = ArticleReader.read(Array(text.utf8))
        let all = String(decoding: article.sourceText(date: nil).utf8, as: UTF8.self)
        func offsets(_ words: String) throws -> Range<Int> {
            let range = try #require(all.firstRange(of: words))
            let start = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
            return start..<start + words.utf8.count
        }
        let open = try #require(all.firstRange(of: "“"))
        let close = try #require(all.firstRange(of: "”"))
        let quoted = try offsets(String(all[open.lowerBound..<close.upperBound]))
        let analysis = Analysis(
            sentences: [], entities: [.init(slug: "ida-holm", name: "Ida Holm", kind: .person)],
            mentions: [.init(range: try offsets("Ida"), entity: 0, form: .short)],
            roles: [], times: [], events: [],
            quotations: [
                .init(range: quoted, speaker: try offsets("she"), entity: nil, suggestion: 0)
            ], keyPoints: [])
        let made = BriefingComposer.compose(
            article, analysis: analysis, metadata: BriefingMetadata(title: "T"))
        let file = SourceFile(path: "b.md", utf8: BriefingWriter.write(made))
        let read = try #require(BriefingReader.read(file).briefing)
        let lines = String(decoding: file.utf8, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return (
            UnnamedSpeakers.notes(on: read, in: file, article, analysis), lines.map(String.init)
        )
    }

    @Test func aBlockThatNoLineRefersToIsWrittenOut() throws {
        let (notes, lines) = try notes("Ida came early.\n\n“We have won,” she said.\n")
        let note = try #require(notes.first)
        #expect(notes.count == 1 && note.severity == .note)
        #expect(
            note.help == "the text last speaks of Ida Holm; if that is who speaks, "
                + "end the line with "
                + "`— [Ida Holm](../entities/ida-holm.md \"person\") [¶1](#p1) [¶2]`")
        let position = try #require(note.position)
        #expect(lines[position.line - 1] == "- “We have won,” — she [¶2]")
        #expect(note.sourceLine == lines[position.line - 1] && position.column == 3)
    }

    @Test func manyWordsAreCut() throws {
        let words = String(repeating: "we have won ", count: 9)
        let (notes, _) = try notes("Ida came. “\(words)again,” she said.\n")
        #expect(
            notes.map(\.summary) == [
                "the speaker of “we have won we have won we have won we have won we have won …” "
                    + "is only “she”"
            ])
    }
}
