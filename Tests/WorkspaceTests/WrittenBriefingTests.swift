import Briefings
import Diagnostics
import Language
import Markdown
import Testing

@testable import Workspace

/// What the program writes is proved before it is written.
@Suite struct WrittenBriefingTests {
    @Test func `A line that cannot be proved is left out, and nothing else`() throws {
        let article = ArticleReader.read(Array("Ana Ruiz left.\n\nIt rained in Lima.".utf8))
        let analysis = analyze(article.sourceText(date: nil))
        var briefing = BriefingComposer.compose(
            article, analysis: analysis, metadata: BriefingMetadata(title: "Rain"))
        func written() -> WrittenBriefing {
            WrittenBriefing(briefing, path: "b.md", article, analysis)
        }
        #expect(written().faults.isEmpty)
        let sound = briefing
        let reference = Reference(block: 2)
        briefing.sections[0].elements.append(
            .statement(Statement(RichText("rained in Lima."), references: [reference])))
        #expect(written().faults.map(\.id) == ["briefing/cut"])
        #expect(
            written().faults.map { $0.leftOut(ofArticle: "a.txt").id } == ["briefing/left-out"])
        #expect(written().withoutFaultyLines() == sound)
        // A section of nothing else goes.
        briefing.sections[0].elements.removeFirst(sound.sections[0].elements.count)
        #expect(written().withoutFaultyLines()?.sections == Array(sound.sections.dropFirst()))
    }

    @Test func `Another text cannot be written at all`() {
        let article = ArticleReader.read(Array("Ana Ruiz left.".utf8))
        let other = ArticleReader.read(Array("Ana Ruiz stayed.".utf8))
        let analysis = analyze(article.sourceText(date: nil))
        let briefing = BriefingComposer.compose(
            article, analysis: analysis, metadata: BriefingMetadata(title: "Rain"))
        let written = WrittenBriefing(briefing, path: "b.md", other, analysis)
        #expect(written.withoutFaultyLines() == nil)
        #expect(written.failure.id == "briefing/not-lossless")
    }
}
