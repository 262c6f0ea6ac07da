import TestSupport
import Testing

@testable import Language

@Suite struct SentenceTests {
    private func analysed(_ text: String) -> [String] {
        let read = Read(text)
        return read.analysis.sentences.map { read.words($0.range) }
    }

    @Test func whatGoesOnForThousandsOfWordsIsCutBetweenThem() {
        let text = Array(String(repeating: "word ", count: 5_000).utf8)
        let found = sentenceRanges(in: text, range: text.indices)
        #expect(found.count == 5)
        #expect(found.allSatisfy { text[$0].starts(with: "word".utf8) && text[$0].last == 0x64 })
        #expect(found.reduce(0) { $0 + $1.count } == text.count - found.count)
    }

    @Test func whatLooksLikeTheEndOfADatelineJoinsNoSentences() {
        #expect(analysed("NATO met. It agreed (after long talks) - at last - to go.").count == 2)
    }

    @Test(arguments: [
        "OSLO, March 3 (Agency) —", "OSLO (AP) --", "OSLO, Norway —", "OSLO —",
        "NEW YORK, Jan. 5, 2021 –", "SAN JOSE, Calif., Monday (Our Own Staff) —",
        "PORT-AU-PRINCE, Haiti -", "KENSVILLE -", "Oslo, Norway –", "OSLO, Norway (Agency)_",
        "Halden, Norway –", "UYO —", "Oslo CNN —", "Oslo [Norway], June 3 (ANI):",
        "Geneva/Dar es Salaam, 28 March 2024 (AFP) -",
    ])
    func aDatelineIsASentenceOfItsOwn(_ dateline: String) {
        #expect(
            analysed("\(dateline) Rain fell. It stopped.") == [
                dateline, "Rain fell.", "It stopped.",
            ])
    }

    /// Whoever proves a line asks for the same sentences.
    @Test func aDatelineNeedsNoDash() {
        let dateline = "New Delhi, Feb 27 (Agency)"
        let text = "\(dateline) The bridge is closed."
        #expect(analysed(text) == [dateline, "The bridge is closed."])
        #expect(article(text).sentences.map(\.count) == [dateline.count, 21])
    }

    @Test(arguments: [
        "NASA — the agency — met.", "NATO, on Friday — met.", "It was cold — on March 3.",
        "OSLO — ", "OSLO, March 3", "Oslo – The city.", "KENSVILLE - a town.",
        "Halden, Kensville – The towns.", "Norway, Halden – The towns.",
    ])
    func aDashWithinASentenceEndsNone(_ text: String) {
        #expect(analysed(text).count == 1)
    }

    /// The sentences of a text in which `|` marks where each should end.
    private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let wanted = marked.split(separator: "|").map {
            String($0.drop { $0 == " " })
        }
        let bytes = Array(marked.filter { $0 != "|" }.utf8)
        let found = sentenceRanges(in: bytes, range: 0..<bytes.count).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
        #expect(found == wanted, sourceLocation: sourceLocation)
    }

    @Test func periodsAndTheirLikeEndSentences() {
        check("The dam held.| Nobody was hurt!| Was it luck?| Perhaps…| The mayor left.")
    }

    @Test func marksOfNotesFollowThem() {
        check("She joined in 2001.[1]| He left.[2][a]| Nobody came.[12] and so on.")
        check("It said “no.”[3]| The [sic] was its own.| He left.[see below] He came.")
    }

    @Test func abbreviationsDoNot() {
        check("Mr. Okoro met Gen. Vance on Jan. 5 at No. 12.| They spoke with Acme Inc. lawyers.")
        check("The U.S. Treasury agreed.| It left the U.S.| The talks went on.")
        check("It opens at 9 a.m. on weekdays.| J. K. Marlow wrote it.")
        check("It shook at 6:14 a.m. (2214 GMT) near Lima.| It was 9 a.m.| (He slept.)")
        check("He came in Oct. and left.| Sales at Acme Corp. rose.")
        check("It began on 1 Jan.| Police left.| It ended on 1 Jan. 2022 there.")
        check("In Roe v. Wade it ruled.| It meets in room v.")
        check("OCT. 4, 2022")
        check("They chose Plan B.| The company was glad.| George W. Bush agreed on Thur. Jan. 20.")
        check("They met in Hazard, Ky. (AP) on Monday.| He is from Reno, Nev.| The town is small.")
    }

    @Test func anAbbreviationBeforeASentenceOpenerEndsIt() {
        check("The firm is Acme Inc.| The other is gone.")
        check("He said no.| Then he left.")
    }

    @Test func closingQuotesAndBracketsBelongToTheSentence() {
        check("“We won.”| The crowd cheered.| (It was late.)| \"Go home!\"| They did.")
        check("“Stop!” he cried and ran.| “Why?” she asked.")
    }

    @Test func numbersAndAddressesAreNotCut() {
        check("It grew 3.5 percent, see example.org/a.b for more.| Prices fell to $1.20 a litre.")
    }

    @Test func aDashCarriesTheSentenceOn() {
        check("“It is over.” — so he thought.")
    }

    @Test func onlyTheRangeIsRead() {
        let bytes = Array("One. Two. Three.".utf8)
        #expect(sentenceRanges(in: bytes, range: 5..<9) == [5..<9])
        #expect(sentenceRanges(in: bytes, range: 4..<10) == [5..<9])
        #expect(sentenceRanges(in: bytes, range: 4..<5).isEmpty)
        #expect(sentenceRanges(in: bytes, range: 10..<400) == [10..<16])
        #expect(sentenceRanges(in: [], range: 0..<0).isEmpty)
    }

    @Test func sentencesCoverAllButSpaces() {
        var random = Seeded(state: 7)
        let pieces = [
            "a", "B", ".", "!", "?", "…", "”", "“", " ", "\n", "é", "U.S.", "Mr.", "(", ")",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...30, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let bytes = Array(text.utf8)
            let found = sentenceRanges(in: bytes, range: 0..<bytes.count)
            var end = 0
            for range in found {
                #expect(range.lowerBound >= end && !range.isEmpty)
                #expect(bytes[end..<range.lowerBound].allSatisfy { $0 <= 0x20 })
                #expect(bytes[range.lowerBound] > 0x20 && bytes[range.upperBound - 1] > 0x20)
                end = range.upperBound
            }
            #expect(bytes[end...].allSatisfy { $0 <= 0x20 })
        }
    }
}
