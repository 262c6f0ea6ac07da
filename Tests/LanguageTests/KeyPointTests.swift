import Testing

@testable import Language

@Suite struct KeyPointTests {
    private let text = """
        # Ferry Runs Again Between Two Ports
        The ferry between Denmark and Norway sailed again on Tuesday after a long winter pause.
        But this sentence leans on the one that stands before it in the text.
        Will the ferry between Denmark and Norway stay open for the whole summer season?
        > The ferry between Denmark and Norway is back, and everybody here is glad of it.
        — Ferry News (@ferry) January 19, 2022
        Norway paid for new engines, and Denmark had the old harbour walls rebuilt in 2020.
        He thanked the crews of both ships for their long work during the dark months.
        Passengers filled every cabin within hours, the line of cars reached the old town.
        """

    @Test func aSentenceMayEndInLettersWithPeriods() {
        let read = Read(
            "Ana Ruiz died on Sunday in Hanover, N.H. It snowed in the hills for hours.")
        #expect(read.keyPoints.contains("Ana Ruiz died on Sunday in Hanover, N.H."))
    }

    @Test func aGreetingSaysNothing() {
        let greeting = "Good morning and welcome to our live coverage of the vote in Norway."
        let read = Read(
            "\(greeting)\nThe ferry between Denmark and Norway sailed again on Tuesday.")
        #expect(read.keyPoints.first?.hasPrefix("The ferry") == true)
    }

    @Test(arguments: [("Denmark closed its ports on Monday.", true), ("A ferry.", false)])
    func whatOpensTheArticleMayBeShort(_ lead: String, _ isOne: Bool) {
        let read = Read(
            """
            # Ports Closed
            \(lead) The closure came three days after a storm hit the coast of Norway. It rained.
            """, date: "2022-01-21")
        #expect(read.keyPoints.contains(lead) == isOne)
        #expect(!read.keyPoints.contains("It rained."))
    }

    @Test func theyAreWholeStatementsThatStandAlone() {
        let read = Read(text, date: "2022-01-21")
        #expect(
            read.keyPoints == [
                "The ferry between Denmark and Norway sailed again on Tuesday after a long winter "
                    + "pause.",
                "But this sentence leans on the one that stands before it in the text.",
                "Norway paid for new engines, and Denmark had the old harbour walls rebuilt in 2020.",
            ])
    }

    @Test(arguments: [
        ("A team of scientists announced on Monday they had drilled the oldest ice of all.", true),
        ("A man who killed his parents with an axe in the kitchen was jailed on Monday.", true),
        ("A second ferry is also on its way to the harbour, but without any passengers.", false),
        ("The vote was lost and they left the chamber of the parliament for good.", false),
        ("Senegal: Mendy; Sarr, Koulibaly, Diallo, Ciss; Gueye, Mane, Dia, Diatta, Diao.", false),
        ("The mission of Norway did not immediately respond to a request for comment.", false),
        ("Olaf Lund said this on the programme of the radio station in Lima on Wednesday.", false),
        ("(Oslo) – The police said that the old harbour would be closed until Friday.", true),
    ])
    func theyMayBeWhomTheSentenceOpensWith(_ sentence: String, _ isOne: Bool) {
        let read = Read("# Rain in Lima\n\(sentence) It rained.", date: "2022-01-21")
        let words = sentence.hasPrefix("(") ? String(sentence.dropFirst(9)) : sentence
        #expect(read.keyPoints == (isOne ? [words] : []))
    }

    @Test(arguments: ["Q", "A"]) func partsOfAnInterviewAreNone(_ sign: String) {
        let read = Read(
            """
            \(sign): Your ferry between Denmark and Norway was late on Tuesday after a long pause.
            The ferry between Denmark and Norway sailed again on Friday, with every cabin full.
            """, date: "2022-01-21")
        #expect(
            read.keyPoints == [
                "The ferry between Denmark and Norway sailed again on Friday, with every cabin full."
            ])
    }

    @Test func anEmptyArticleHasNone() {
        #expect(Read("").keyPoints.isEmpty)
        #expect(Read("# Only a Heading Stands Here").keyPoints.isEmpty)
    }

    @Test func thereAreNeverMoreThanFive() {
        let towns = "Bergen Oslo Lima Kyiv Rome Paris Berlin Madrid Dublin Athens Cairo Lagos"
        let things = "harbour market school bridge ferry"
        let lines = towns.split(separator: " ").flatMap { town in
            things.split(separator: " ").map {
                "The old \($0) of \(town) was shut by its new owner again."
            }
        }
        #expect(Read(lines.joined(separator: "\n")).keyPoints.count == 5)
    }

    @Test func noTwoAreAlike() {
        let line = "The harbour of Bergen in Norway was closed again for another very long day.\n"
        #expect(Read(String(repeating: line, count: 40)).keyPoints.count == 1)
    }

    @Test func aSentenceThatLeansOnAnotherNeedsIt() {
        let read = Read(
            """
            He thanked the crews of both ships for their long work during the dark months.
            The ferry between Denmark and Norway sailed again after a long winter pause.
            On the pier, she praised the captain and the harbour for their patience with her.
            """)
        #expect(read.keyPoints.first?.hasPrefix("The ferry") == true)
        #expect(!read.keyPoints.contains { $0.hasPrefix("He thanked") })
    }

    @Test(arguments: [
        ("Ana Ruiz met the crew of the northern ferry there for the very first time.", true),
        ("Two days later the crew of the northern ferry of Norway met Ana Ruiz.", true),
        ("On the same day Ana Ruiz met the crew of the northern ferry of Norway.", true),
        ("By then Ana Ruiz had met the whole crew of the northern ferry of Norway.", true),
        ("Ana Ruiz was the one of the crew who did so, in the harbour of Bergen.", true),
        ("Ana Ruiz came to Bergen and met the crew of the northern ferry there.", false),
        ("Ana Ruiz said there would be no ferry to the northern town this winter.", false),
        ("Ana Ruiz met the crew of the northern ferry two days after the vote.", false),
    ])
    func `A place or time of another sentence is needed`(_ sentence: String, _ leans: Bool) {
        let read = Read(
            "The harbour was full of ice on Jan. 10, 2022.\nIt froze.\n\(sentence)",
            date: "2022-01-21")
        #expect(read.keyPoints.contains(sentence) != leans)
    }

    @Test func theHeadlineWeighs() {
        let lines = (1...30).map { "Clerk number \($0) counted \($0) crates of salt in the shed." }
        let told = "A whale was freed from the nets of two fishing boats near the port."
        let read = Read(
            "# Whale Freed From Fishing Nets\n" + (lines + [told]).joined(separator: "\n"))
        #expect(read.keyPoints.contains(told))
    }

    @Test func theTitleIsNoKeyPointAndCanBeLeanedOn() {
        let text =
            "The old bridge over the river has fallen. It had stood there for a hundred and ten years."
        let plain = article(
            "\(text) Nobody was hurt when the bridge came down at night. "
                + "Boats and trains were late for most of the evening.")
        let title = 0..<"The old bridge over the river has fallen.".utf8.count
        let titled = SourceText(
            utf8: plain.utf8, blocks: plain.blocks, date: nil, title: title)
        let points = analyze(titled).keyPoints.map {
            String(decoding: titled.utf8[$0], as: UTF8.self)
        }
        #expect(
            points == [
                "It had stood there for a hundred and ten years.",
                "Nobody was hurt when the bridge came down at night.",
            ])
        #expect(analyze(plain).keyPoints.first == title)
    }
}
