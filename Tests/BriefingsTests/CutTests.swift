import Diagnostics
import Testing

@testable import Briefings

@Suite struct CutTests {
    private func faults(_ line: String, section: String = "Key points") -> [String] {
        let text = """
            LIMA (Agency) - The minister denied that Becker took a bribe. He left at noon.

            “I never took a bribe,” Becker said. “I was ill.”
            """
        let file = """
            ---
            title: Bribes
            ---
            # Bribes

            ## \(section)

            - \(line)

            ## Full text

            \(text)

            """
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        guard let briefing = BriefingReader.read(source).briefing else { return ["unread"] }
        return Provenance.check(briefing, in: source, against: nil).map(\.id)
    }

    @Test(arguments: [
        "Becker took a bribe. [¶1]", "The minister denied that Becker took [¶1]",
        "… Becker took a bribe. [¶1]", "He left at noon. [¶1]", "… took a bribe … [¶1]",
        "The minister denied … He left at noon. [¶1]",
    ])
    func aKeyPointIsWholeOrSaysSo(_ line: String) {
        let isCut = line.hasPrefix("Becker") || line.hasSuffix("took [¶1]")
        #expect(faults(line) == (isCut ? ["briefing/cut"] : []))
    }

    @Test func aQuotationIsWholeOrSaysSo() {
        #expect(faults("“took a bribe,” [¶2]", section: "Quotes") == ["briefing/cut"])
        #expect(faults("“I never took a bribe,” [¶2]", section: "Quotes") == [])
        #expect(faults("“… took a bribe,” [¶2]", section: "Quotes") == [])
        #expect(faults("“I was ill.” [¶2]", section: "Quotes") == [])
    }

    @Test func anOfficeMayBeAnyWords() {
        #expect(faults("**[Becker]** — minister [¶1]", section: "Who’s who") != ["briefing/cut"])
    }

    @Test func whatStandsBelowTheHeadlineIsNoProof() {
        let file = "---\ntitle: T\n---\n# T\n\nHe fell. [¶1]\n\n## Full text\n\nHe fell.\n"
        let source = SourceFile(path: "b.md", utf8: Array(file.utf8))
        let briefing = BriefingReader.read(source).briefing
        #expect(
            briefing.map { Provenance.check($0, in: source, against: nil).map(\.id) }
                == ["briefing/not-a-line"])
    }
}
