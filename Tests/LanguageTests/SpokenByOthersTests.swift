import Testing

@testable import Language

/// Quoted words that are not those of whom their sentence is about.
@Suite struct SpokenByOthersTests {
    @Test(arguments: [
        ("Ana Ruiz was charged with “conspiracy to riot here,” prosecutors said.", "prosecutors"),
        ("Ana Ruiz was fired for “gross neglect of duty,” the board said.", "the board"),
        ("Ana Ruiz has been blamed for “the worst losses,” Bo Lund said.", "Bo Lund"),
        ("Ana Ruiz, whom critics call “the worst of them all,” left.", "critics"),
        ("“Go away from here,” Ana Ruiz was told by Bo Lund.", "Bo Lund"),
        ("Ana Ruiz was described by critics as “the last of them.”", "critics"),
        ("“He is charged now,” a source in the Treasury said.", "a source in the Treasury"),
        ("As Bo Lund put it, “the union was built for a small world”.", "Bo Lund"),
        ("Ana Ruiz spoke. Bo Lund’s remark that it must “grow or be outgrown” stays.", "Bo Lund"),
        ("The report on Ana Ruiz said “the town was badly run.”", "The report on Ana Ruiz"),
    ])
    func somebodyElseSpeaksThem(_ text: String, _ speaker: String) {
        let read = Read(text)
        #expect(read.analysis.quotations.map { $0.speaker.map(read.words) } == [speaker])
    }

    @Test(arguments: [
        "Ana Ruiz was found guilty of “fraudulent appropriation of property” there.",
        "Ana Ruiz did not say “we will never give up.”",
        "Ana Ruiz didn’t say “we will never give up.”",
        "“No more war in our town,” read a banner that Ana Ruiz carried.",
    ])
    func nobodyIsKnownToSpeakThem(_ text: String) {
        #expect(Read(text).analysis.quotations.allSatisfy { $0.speaker == nil })
    }
}
