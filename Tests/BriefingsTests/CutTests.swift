import Diagnostics
import Testing

@testable import Briefings

@Suite struct CutTests {
    private static let article = """
        LIMA (Agency) - The minister denied that Becker took a bribe. He left at noon.

        “I never took a bribe,” Becker said. “I was ill.”
        """

    private func faults(
        _ line: String, section: String = "Key points", of text: String = article
    ) -> [String] {
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
        let isTurned = line.hasPrefix("… ")
        #expect(
            faults(line) == (isCut ? ["briefing/cut"] : isTurned ? ["briefing/turned"] : []))
    }

    @Test func aQuotationIsWholeOrSaysSo() {
        #expect(faults("“took a bribe,” [¶2]", section: "Quotes") == ["briefing/cut"])
        #expect(faults("“I never took a bribe,” [¶2]", section: "Quotes") == [])
        #expect(faults("“… took a bribe,” [¶2]", section: "Quotes") == ["briefing/turned"])
        #expect(faults("“I was ill.” [¶2]", section: "Quotes") == [])
    }

    @Test func aSpaceWithinTheMarksLeavesNothingOut() {
        let article = "It was not “ the jury’s decision.” She left."
        #expect(faults("“ the jury’s decision.” [¶1]", section: "Quotes", of: article) == [])
        #expect(
            faults("“… jury’s decision.” [¶1]", section: "Quotes", of: article) != [])
    }

    /// Lines of the article below and what is wrong with them.
    @Test(arguments: [
        ("[Tom Becker] took a bribe, she said. [¶1]", "cut"),
        ("It is not true that Gov. [¶1]", "cut"), ("President Biden fell. [¶2]", "cut"),
        ("Rebels attacked Vladimir Putin [¶2]", "cut"), ("Becker is a murderer [¶3]", "cut"),
        ("Ana Ruiz called “Becker is a murderer” a rumour. [¶3]", nil),
        ("The envoy … sign the treaty. [¶3]", "turned"), ("We … win, she wrote. [¶3]", "turned"),
        ("It cost $5.3 … last year. [¶2]", "turned"), ("It cost $5.3 million … [¶2]", nil),
        ("Nobody was hurt. … Twenty-five people fled. [¶2]", nil),
        ("The envoy … the treaty. [¶3]", "turned"), ("… … … [¶1]", "not-in-source"),
        ("The envoy did not … the treaty. [¶3]", nil),
        ("Police … President Biden fell. [¶2]", "turned"),
        ("… Tom Becker took a bribe, she said. [¶1]", "turned"), ("… she said. [¶1]", nil),
        ("… President Biden fell. [¶2]", "turned"), ("… aide. [¶2]", nil),
        ("eBay left. [¶4]", nil), ("It grew. [¶4]", nil), ("The king … went home. [¶4]", nil),
        ("The port … closed. [¶4]", "turned"), ("“Go home,” [¶4]", nil),
    ])
    func whatIsLeftOutDoesNotTurnALineRound(_ line: String, _ fault: String?) {
        let article = """
            It is not true that Gov. Tom Becker took a bribe, she said.

            Police denied that the United States’ President Biden fell. Rebels attacked Vladimir \
            Putin’s aide. Nobody was hurt. It has not rained. Twenty-five people fled. It cost $5.3 \
            million last year.

            Ana Ruiz called “Becker is a murderer” a rumour. The envoy did not sign the treaty. We \
            can’t win, she wrote.

            It grew. eBay left. The king, who is not related to him, went home. The port, his No. 1, was \
            never closed. “Go home,” he said.
            """
        let line = line.replacing("[Tom Becker]", with: "Tom Becker")
        #expect(faults(line, of: article) == [fault].compactMap { $0.map { "briefing/" + $0 } })
    }

    @Test(arguments: [
        "said", "warned", "added", "suggested", "stated", "declared", "feared", "told reporters",
    ])
    func whatSomebodySaysIsNoFactWithoutThem(_ verb: String) {
        let article = "The mayor \(verb) Ana Ruiz had taken the money."
        #expect(faults("… Ana Ruiz had taken the money. [¶1]", of: article) == ["briefing/turned"])
    }

    @Test func everyPartOfAQuotationIsSaid() {
        let article = "“I was ill,” Becker said of the minister. “I left.”"
        #expect(
            faults("“I was ill, … of the minister.” [¶1]", section: "Quotes", of: article)
                .contains("quotation/no-marks"))
        #expect(faults("“I was ill, … I left.” [¶1]", section: "Quotes", of: article) == [])
        #expect(faults("“I was ill” [¶1]", section: "Quotes", of: article) == [])
        let denial = "“I did not pay the bank,” Becker said, not at all pleased. “I left.”"
        #expect(
            faults("“I did … pay the bank,” [¶1]", section: "Quotes", of: denial)
                == ["briefing/turned"])
        #expect(
            faults("“… pay the bank,” [¶1]", section: "Quotes", of: denial)
                == ["briefing/turned"])
        #expect(
            faults("“I did not pay the bank, … I left.” [¶1]", section: "Quotes", of: denial) == [])
    }

    @Test(arguments: [
        ("It was not Ruiz but her brother who signed.", "… Ruiz … signed. [¶1]", true),
        (
            "Ruiz spoke. It is a lie that she had bought votes.", "Ruiz … had bought votes. [¶1]",
            true
        ),
        ("Berg had been acquitted of murder.", "Berg had been … murder. [¶1]", true),
        ("Fewer than 20 people died.", "… 20 people died. [¶1]", true),
        ("Brown reportedly fled.", "Brown … fled. [¶1]", true),
        (
            "Hall was accused of murder, but he was acquitted.",
            "Hall was accused of murder … [¶1]", true
        ),
        (
            "Hall was accused of murder, and he was jailed.", "Hall was accused of murder … [¶1]",
            false
        ),
        (
            "Hall was charged with theft, which he denies.", "Hall was charged with theft … [¶1]",
            true
        ),
        (
            "Hall was charged with theft, a claim he rejects.",
            "Hall was charged with theft … [¶1]", true
        ),
        ("Hall was charged with theft, which he did.", "Hall was charged with theft … [¶1]", false),
        ("A strike, set for May, was withdrawn.", "A strike, set for May … [¶1]", true),
        ("A strike, set for May, was called off.", "A strike, set for May … [¶1]", true),
        ("Some 20 people died.", "… 20 people died. [¶1]", false),
        ("Hall rarely told lies.", "Hall … told lies. [¶1]", true),
        ("Few believe that Hall took it.", "… Hall took it. [¶1]", true),
        ("They withdrew a statement that Hall took it.", "… Hall took it. [¶1]", true),
        ("Hall, not Lund, left.", "Hall … left. [¶1]", false),
        ("Hall (who was never charged) left.", "Hall … left. [¶1]", false),
        ("Hall, not well, fell, and left.", "Hall … left. [¶1]", true),
        ("Hall left for Lima and met her.", "Hall left […] and met her. [¶1]", false),
        ("Hall never left for Lima.", "Hall […] left for Lima. [¶1]", true),
    ])
    func whatAnEllipsisHides(_ article: String, _ line: String, _ isTurned: Bool) {
        #expect(faults(line, of: article) == (isTurned ? ["briefing/turned"] : []))
    }

    @Test func aSpaceThatDoesNotBreakIsASpace() {
        #expect(faults("U.S. ships left. [¶1]", of: "LIMA\u{A0}—\u{A0}U.S. ships left.") == [])
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
