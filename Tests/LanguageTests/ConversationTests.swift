import Testing

@testable import Language

/// Interviews and transcripts.
@Suite struct ConversationTests {
    @Test func whatAStatementSaysBelowItsSpeakerIsTheirs() {
        let text = """
            The fund for the rivers of Lima was opened on Tuesday.
            Ana Ruiz, Chair of Rivers for Lima, said:
            This is the largest fund of its kind that the country has had. They closed the rivers in 2003.
            She added:
            The rivers of Lima were open until the spring of 2019.
            """
        let read = Read(text, date: "2024-06-04")
        #expect(
            read.quotations == [
                "This is the largest fund of its kind that the country has had.=Ana Ruiz>ana-ruiz"
            ])
        #expect(read.events.map { $0.prefix(10) } == ["2024-06-04"])
        #expect(read.keyPoints.allSatisfy { !$0.contains("2003") && !$0.contains("2019") })
        // Where the words have marks, these tell.
        let marked = text.replacing("This is", with: "“This is").replacing("had.", with: "had.”")
        #expect(Read(marked, date: "2024-06-04").quotations.count == 1)
        #expect(Read(marked, date: "2024-06-04").events.contains { $0.hasPrefix("2003") })
    }

    private let interview = """
        # We Will Not Wait
        The mayor of Oslo, Ana Ruiz, told the paper on Monday how she wants to pay for the bridge.
        Paper: Why has nobody begun to build the bridge in all these years?
        Ruiz: I told Olaf Lund in May that we could not wait. He said, “I decide that.”
        Paper: Thank you for this talk, and for the coffee in your office.
        Ruiz: “We will not pay for it” is a sentence I have never called into doubt.
        """

    @Test func keyPointsAreOfWhatOpensIt() {
        let read = Read(interview, date: "2022-01-21")
        #expect(
            read.keyPoints == [
                "The mayor of Oslo, Ana Ruiz, told the paper on Monday how she wants to pay for the "
                    + "bridge.",
                "Ruiz: I told Olaf Lund in May that we could not wait.",
                "Ruiz: “We will not pay for it” is a sentence I have never called into doubt.",
            ])
    }

    @Test func aGreetingIsNoKeyPointAndWhatIsPutToSomebodyNoEvent() {
        let text = """
            # Ana Ruiz, Mayor of Oslo
            PAPER: Your critics say that you lied about the bridge in 2019.
            MAYOR ANA RUIZ: Good morning, and my best wishes to all of you. The bridge fell in 2021.
            PAPER: What did you do?
            RUIZ: The council of Oslo closed the bridge before it fell.
            """
        let read = Read(text, date: "2024-06-04")
        #expect(read.keyPoints == ["RUIZ: The council of Oslo closed the bridge before it fell."])
        #expect(read.events.map { $0.prefix(4) } == ["2021"])
    }

    @Test func whoeversTurnItIsSaysIAndIsNotHe() {
        let read = Read(interview, date: "2022-01-21")
        #expect(
            read.quotations == [
                "I told Olaf Lund in May that we could not wait.=Ruiz>ana-ruiz",
                "“I decide that.”=He>olaf-lund", "“We will not pay for it”=I>ana-ruiz",
            ])
    }

    @Test(arguments: [
        ("WOLF BLITZER, CNN HOST: Good", "WOLF BLITZER, CNN HOST"), ("Q: Why?", "Q"),
        ("Judy Woodruff:", "Judy Woodruff"),
        ("Rep. Ana de la Cruz (D): No", "Rep. Ana de la Cruz (D)"),
        ("He said: No", nil), ("20:41: Rain", nil), ("It rained. Then: snow", nil),
        ("http://example.org", nil), ("", nil),
    ])
    func labels(_ line: String, _ label: String?) {
        let utf8 = Array(line.utf8)
        let found = Conversation.label(of: utf8[...])
        #expect(found.map { String(decoding: utf8[$0], as: UTF8.self) } == label)
    }

    @Test func oneWhoSpeaksTwiceMakesNone() {
        let speakers = { (labels: [String]) in
            labels.map { Conversation.speaker(Array($0.utf8)[...]) }
        }
        #expect(!Conversation.isOne(of: speakers(["Note", "Note", "Ana Ruiz"])))
        #expect(Conversation.isOne(of: speakers(["ANA RUIZ, HOST", "Q", "RUIZ", "Q"])))
    }

    @Test func labelsSayWhatSomebodyIs() {
        let read = Read(
            """
            ANA RUIZ, CNN NATIONAL CORRESPONDENT: Nobody left the hall.
            BO LUND: Why?
            RUIZ: It rained.
            LUND: I see.
            """)
        #expect(read.roles("ana-ruiz") == ["CNN NATIONAL CORRESPONDENT"])
        #expect(read.mentions.contains("CNN=cnn"))
    }
}
