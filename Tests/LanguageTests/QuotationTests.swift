import Testing

@testable import Language

@Suite struct QuotationTests {
    @Test func wordsPulledOutForTheEyeAreNotSaidTwice() {
        let said = "“We are two votes short, and I can count,” said Ana Ruiz, the mayor."
        let pulled = "“We are two votes short.”"
        for text in ["\(said)\n\(pulled)\nIt rained.", "\(pulled)\n\(said)\nIt rained."] {
            #expect(
                Read(text).quotations
                    == ["“We are two votes short, and I can count,”=Ana Ruiz>ana-ruiz"])
        }
        // What is said once stays.
        let other = "“We are ten votes short.”"
        #expect(Read("\(said)\n\(other)\nIt rained.").quotations.count == 2)
    }

    @Test func whatWasDoneToSomebodyIsNoSpeaker() {
        let read = Read(
            "The mother of a boy who was killed by a falling tree told a court “I heard a crack like thunder”."
        )
        #expect(read.quotations.count == 1)
        #expect(!read.quotations[0].contains("=killed"))
    }

    @Test func whatAPaperIsCalledIsNotSaid() {
        let read = Read(
            "Ana Ruiz signed a “memorandum of understanding on trade” in Lima. She signed “with a "
                + "heavy heart and a cold”.")
        #expect(read.quotations == ["“with a heavy heart and a cold”=She>ana-ruiz"])
    }

    @Test func aCouncillorsWardSpeaksNot() {
        let read = Read(
            "Cllr Ana Ruiz (Con, Market Ward) branded it “a vanity scheme”. She said: “We can not pay.”"
        )
        #expect(read.speakers == ["ana-ruiz", "ana-ruiz"])
        #expect(read.kind("market-ward") == .place)
        #expect(!read.slugs.contains("con"))
    }

    @Test(arguments: [
        "Ana Ruiz rejected the claim that “women cannot lead the police” on Friday.",
        "Ana Ruiz dismissed “the bank is bankrupt and lying” as fake news.",
        "Ana Ruiz called “the mayor is a murderer” a baseless rumour.",
        "Ana Ruiz never used the words “all of this is fine” in her speech.",
        "Ana Ruiz condemned the “kill them all tonight” chants.",
        "Ana Ruiz mocked Bo Lind’s slogan “Lima first, Lima only,” as silly.",
        "Contrary to the headline “Ruiz confesses to murder,” Ana Ruiz said nothing.",
        "Ana Ruiz was falsely quoted as saying “I hate this whole city.”",
        "“Bo Lind is a liar,” a forged email attributed to Ana Ruiz said.",
        "“We did it again,” Ana Ruiz did not say.", "Ana Ruiz denied saying “the law is dead”.",
        "Tom Hanley denied calling Ana Ruiz “a very late woman”.",
        "Ana Ruiz accused Tom Hanley of saying “the law is dead”.",
        "“I will burn it down tonight,” Ana Ruiz is alleged to have told him.",
        "Ana Ruiz never said that “old cars belong in the museum”.",
        "It is a myth that Ana Ruiz said “let them eat the cake”.",
        "Ana Ruiz, nicknamed the “grey queen of the harbour”, said that she left.",
        "Ana Ruiz, author of “how we lost the war”, said that she left.",
        "Ana Ruiz, known as “the queen of the harbour”, said that she left.",
        "Nowhere in the transcript does Ana Ruiz say “I took all the money.”",
        "At no point did Ana Ruiz say “the war is lost for good.”",
        "Ana Ruiz is credited with the phrase “money has no smell,” which she never used.",
        "“We have lost the whole war,” was not what Ana Ruiz had said.",
        "Ana Ruiz was acquitted of threatening to “burn the whole village.”",
        "Nothing shows that Ana Ruiz said “let them eat the cake”.",
        "Ana Ruiz was asked whether she had said “let them eat the cake”.",
        "If Ana Ruiz says “we will all go now”, they leave.",
        "Ana Ruiz should have said “we are very sorry”.",
        "Ana Ruiz refused to say “we are very sorry”.",
        "Ana Ruiz stopped short of saying “we are very sorry”.",
        "An impostor wrote to Ana Ruiz: “We are very sorry.”",
    ])
    func wordsThatTheirSentenceDisownsAreNoQuotation(_ text: String) {
        #expect(Read(text).quotations == [])
    }

    @Test func aPersonSpeaksRatherThanABodyBesideThem() {
        let read = Read(
            "The Peruvian leader Ana Ruiz said last week that the Peruvian and Cuban governments agreed on "
                + "a “massive and final return” of the people.")
        #expect(read.speakers == ["ana-ruiz"])
    }

    @Test func theSpokesmanOfAPresidentSpeaks() {
        let read = Read("“It is late for us,” a spokesman for U.S. President Ana Ruiz said.")
        #expect(read.speakers == [nil])
    }

    @Test func whoeverAsksDoesNotAnswer() {
        let read = Read(
            "“Why did you wait so long?” asked Ana Ruiz.\n“I had to live beside him,” she said.")
        #expect(read.speakers == ["ana-ruiz", nil])
    }

    @Test func somebodyUnnamedSpeaksOfSomebodyNamed() {
        let read = Read(
            "A senior official, speaking on condition of anonymity, said President Ana Ruiz would "
                + "“watch and wait for now.”")
        #expect(read.quotations == ["“watch and wait for now.”=A senior official>-"])
    }

    @Test(arguments: [
        "Ana Ruiz dismissed the report as “a bad and silly joke”.",
        "Ana Ruiz condemned the “barbaric attack on children” and left.",
        "Bo Lind rejected Ana Ruiz’s claim that the plan was “dead in the water”.",
        "Ana Ruiz rejected the offer, saying “we have a better one”.",
        "“It is ours,” Ana Ruiz told reporters. “It goes on.” Bo Lind did not say why.",
        "“We will pay it,” said U.S. President Ana Ruiz.",
        "“We will pay it,” said his colleague Ana Ruiz.",
        "“We will pay it,” said its chief executive, Dr Ana Ruiz.",
        "“We will pay it,” said the base commander, Col. Ana Ruiz.",
    ])
    func wordsThatSomebodySpeaksAreTheirs(_ text: String) {
        let read = Read(text)
        #expect(Set(read.speakers) == ["ana-ruiz"])
        #expect(!read.speakers.isEmpty)
    }

    @Test(arguments: ["\u{200B}", "\u{FEFF}", "\u{1}"])
    func aBlockOfNothingThatIsSeenEndsAQuotation(_ invisible: String) {
        #expect(Read("He left.\n\n“Hello.\n\n\(invisible)\n").analysis.quotations.isEmpty)
    }

    /// Many papers have no double marks; theirs are apostrophes, too.
    @Test(arguments: [
        ("'We are late,' said Ana Ruiz.", ["'We are late,'=Ana Ruiz>ana-ruiz"]),
        ("‘I don’t know,’ said Ana Ruiz.", ["‘I don’t know,’=Ana Ruiz>ana-ruiz"]),
        (
            "'The workers' demands are theirs,' said Ana Ruiz.",
            ["'The workers' demands are theirs,'=Ana Ruiz>ana-ruiz"]
        ),
        (
            "Ana Ruiz said it was 'a very late day for all the workers'.",
            ["'a very late day for all the workers'=Ana Ruiz>ana-ruiz"]
        ),
        (
            "'We're sayin' no to them,' said Ana Ruiz.",
            ["'We're sayin' no to them,'=Ana Ruiz>ana-ruiz"]
        ),
        (
            "'She told me, \"Go home now,\" and left,' said Ana Ruiz.",
            ["'She told me, \"Go home now,\" and left,'=Ana Ruiz>ana-ruiz"]
        ),
        (
            "The crew said 'yes' to the teams' offer on a 24\" screen, said Ana Ruiz.",
            ["'yes'=The crew>-"]
        ),
        ("Officials in Sana 'a left. The teams' leader, Ana Ruiz, said so.", []),
        ("The workers' strike in the '90s was the drivers' own, said Ana Ruiz.", []),
        (
            "“We are 'very late' now,” said Ana Ruiz.",
            ["“We are 'very late' now,”=Ana Ruiz>ana-ruiz"]
        ),
    ])
    func singleMarksQuoteWhereThereAreNoOthers(_ text: String, _ wanted: [String]) {
        #expect(Read(text).quotations == wanted)
    }

    @Test(arguments: [
        ("“We are late,” said Ana Ruiz.", "“We are late,”=Ana Ruiz>ana-ruiz"),
        ("\"We are late,\" Ana Ruiz said.", "\"We are late,\"=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz said: “We are late.”", "“We are late.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz warned that they were “very late.”", "“very late.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz left, saying they were “very late.”", "“very late.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz called them “very late” again.", "“very late”=Ana Ruiz>ana-ruiz"),
        (
            "It was “a great day for us all” in the words of Ana Ruiz.",
            "“a great day for us all”=Ana Ruiz>ana-ruiz"
        ),
        ("“We are late again,” according to Ana Ruiz.", "“We are late again,”=Ana Ruiz>ana-ruiz"),
        ("Analyst Ana Ruiz of TD Cowen said “we are late.”", "“we are late.”=Ana Ruiz>ana-ruiz"),
        (
            "Norway's envoy to the United Nations, Ambassador Ana Ruiz, said “we are late.”",
            "“we are late.”=Ana Ruiz>ana-ruiz"
        ),
        ("“We are late,” a weary clerk said.", "“We are late,”=a weary clerk>-"),
        (
            "“We are late,” the firm’s spokesman, Tom Hanley, told Radio Norway.",
            "“We are late,”=Tom Hanley>tom-hanley"
        ),
        (
            "“We are late,” Radio Norway quoted Tom Hanley as saying.",
            "“We are late,”=Tom Hanley>tom-hanley"
        ),
        (
            "Hanley' mother, Ana Ruiz, told Radio Norway: “We are late.”",
            "“We are late.”=Ana Ruiz>ana-ruiz"
        ),
        (
            "In a letter to Ana Ruiz last week the mayor said that “we are late”.",
            "“we are late”=the mayor>-"
        ),
        ("“We are late,” said his widow, Ana Ruiz.", "“We are late,”=Ana Ruiz>ana-ruiz"),
        (
            "Tom Hanley said the firm hoped to hire Ana Ruiz, but added that “we are late”.",
            "“we are late”=Tom Hanley>tom-hanley"
        ),
        (
            "Tom Hanley met Ana Ruiz on Friday and said “we are late”.",
            "“we are late”=Tom Hanley>tom-hanley"
        ),
        (
            "The clerk praised Ana Ruiz and added that “we are late”.",
            "“we are late”=The clerk>-"
        ),
        (
            "Radio Norway quoted Tom Hanley as saying “we are late.”",
            "“we are late.”=Tom Hanley>tom-hanley"
        ),
        (
            "Tom Hanley met Ana Ruiz. Ana Ruiz said she thought it was “a very late” day.",
            "“a very late”=she>ana-ruiz"
        ),
        (
            "“We are late,” said a Berlin steel supplier.",
            "“We are late,”=a Berlin steel supplier>-"
        ),
        ("“We are late,” Ana Ruiz’s brother said.", "“We are late,”=Ana Ruiz’s brother>-"),
        (
            "Ryanair chief, Ana Ruiz, explained it by saying: “We are late.”",
            "“We are late.”=Ana Ruiz>ana-ruiz"
        ),
        (
            "The head of sales for the iPod, Ana Ruiz, said it was “very late indeed”.",
            "“very late indeed”=Ana Ruiz>ana-ruiz"
        ),
        (
            "“We are late,” the clerk who wished to stay unnamed said.",
            "“We are late,”=the clerk>-"
        ),
        (
            "He observed that the federal government had said “we are late now”.",
            "“we are late now”=the federal government>-"
        ),
        (
            "“It was wrong,” Ana Ruiz, the lawyer, said outside court.",
            "“It was wrong,”=Ana Ruiz>ana-ruiz"
        ),
        (
            "The head of the World Trade Organization, WTO, Ana Ruiz, said it was “wrong”.",
            "“wrong”=Ana Ruiz>ana-ruiz"
        ),
        ("“I was deposed,” Ana Ruiz was quoted as saying.", "“I was deposed,”=Ana Ruiz>ana-ruiz"),
        ("“I was there,” Ana Ruiz recalls.", "“I was there,”=Ana Ruiz>ana-ruiz"),
        (
            "Tom Hanley recalled that her boss, Ana Ruiz, shouted: “You are late.”",
            "“You are late.”=Ana Ruiz>ana-ruiz"
        ),
    ])
    func speakersStandBesideTheWords(_ text: String, _ wanted: String) {
        #expect(Read(text).quotations == [wanted])
    }

    @Test(arguments: [
        (
            "A spokesman for Ana Ruiz said they were “very late.”",
            "“very late.”=A spokesman for Ana Ruiz>-"
        ),
        (
            "An adviser to Mayor Ana Ruiz, the host, wrote: “We are late.”",
            "“We are late.”=An adviser to Mayor Ana Ruiz>-"
        ),
        (
            "According to Mayor Ana Ruiz, it was “very late indeed” again.",
            "“very late indeed”=Ana Ruiz>ana-ruiz"
        ), ("“We are late,” said a friend of Ana Ruiz.", "“We are late,”=a friend of Ana Ruiz>-"),
        (
            "A spokesman for Mr Hanley, Ana Ruiz, said it was “very late.”",
            "“very late.”=Ana Ruiz>ana-ruiz"
        ),
        ("Challenged by Ana Ruiz, the mayor said: “We are late.”", "“We are late.”=the mayor>-"),
        ("Tom Hanley was told by Ana Ruiz: “We are late.”", "“We are late.”=Ana Ruiz>ana-ruiz"),
    ])
    func whoIsOnlyNamedNearTheWordsDoesNotSpeak(_ text: String, _ wanted: String) {
        #expect(Read(text).quotations == [wanted])
    }

    @Test func aPronounIsNobodyWhoIsOnlyMentioned() {
        let given = Read("She had a medal from Tom Hanley. “I was late,” she said.")
        #expect(given.quotations == ["“I was late,”=she>-"])
        let king = Read("King Tom Hanley came. “I was late,” she said.")
        #expect(king.quotations == ["“I was late,”=she>-"])
        #expect(king.analysis.quotations.first?.suggestion == nil)
        let other = Read("Mr Holt and Robin Ruiz came. “I was late,” she said.")
        #expect(other.quotations == ["“I was late,”=she>robin-ruiz"])
        let first = Read("Ana Ruiz met Tom Hanley. “I was late,” he said.")
        #expect(first.quotations == ["“I was late,”=he>tom-hanley"])
        let both = Read("Ana Ruiz met Mr Tom Hanley. “I was late,” she said.")
        #expect(both.quotations == ["“I was late,”=she>ana-ruiz"])
    }

    /// However long it goes on, it takes no more than a few steps back for each.
    @Test func pronounsWithoutEndAreReadAllTheSame() {
        let read = Read(
            "Bo Lund is the mayor. " + String(repeating: "“Go home now,” he said. ", count: 20_000))
        #expect(read.analysis.quotations.count > 0)
    }

    @Test func aPronounIsTheOnePersonBefore() {
        let read = Read("Ana Ruiz came home. “We are late,” she said.")
        #expect(read.quotations == ["“We are late,”=she>ana-ruiz"])
        let two = Read("Robin Ruiz met Kim Hanley. “We are late,” she said.")
        #expect(two.quotations == ["“We are late,”=she>-"])
    }

    @Test func aQuotationGoesOnInItsParagraph() {
        let read = Read("“We are late,” Ana Ruiz said. “We must run now.”")
        #expect(read.analysis.quotations.map(\.entity) == [0, 0])
        let apart = Read("“We are late,” Ana Ruiz said.\nThey left.\n“We must run now.”")
        #expect(apart.analysis.quotations.map(\.entity) == [0, nil])
    }

    @Test func aMarkLeftOutInTheMiddleIsUnderstood() {
        let read = Read("He said, “It is late.\nIt is very late.\nLet us go,”\nsaid Ana Ruiz.")
        #expect(read.quotations.count == 3)
        let open = Read("He said, “It is late.\nOne.\nTwo.\nThree.\nLet us go,” he said.")
        #expect(open.quotations.count == 0)
    }

    @Test func smallWordsAreNoTitle() {
        let read = Read("Ana Ruiz came home. She was calm. “It is over.”")
        #expect(read.quotations == ["“It is over.”=->-"])
    }

    @Test func headlinesTitlesAndOpenMarksAreNoQuotations() {
        #expect(Read("# A “Great” Day\nIt rained.").quotations.isEmpty)
        #expect(Read("He read “Many Long Winters Before Dawn Arrived” at home.").quotations.isEmpty)
        #expect(Read("He said “we are late and left.\nNext came rain.").quotations.isEmpty)
        #expect(Read("He said “we are late.\nNext came “rain in the hills.”").quotations.count == 1)
        #expect(Read("The so-called “winners” left.").quotations.isEmpty)
    }

    @Test(arguments: [
        "A “very late” answer came.", "They sold their “winners” first.",
        "He is on “Late Night Owls” now.",
        "The “old guard” left.",
    ])
    func scareQuotesAndTitlesAreNoSpeech(_ text: String) {
        #expect(Read(text).quotations.isEmpty)
    }

    @Test(arguments: [
        ("“We are late,” Ana Ruiz, R-Pa., said.", "“We are late,”=Ana Ruiz>ana-ruiz"),
        ("“We are late,” said Ana Ruiz, who left.", "“We are late,”=Ana Ruiz>ana-ruiz"),
        ("“Are we late?” Ana Ruiz asked.", "“Are we late?”=Ana Ruiz>ana-ruiz"),
        ("\"We are late\" again, said Ana Ruiz.", "\"We are late\"=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz accused Tom Hanley of being “very late.”", "“very late.”=Ana Ruiz>ana-ruiz"),
        ("“I am late,” said Ruiz' daughter, Eva Lund.", "“I am late,”=Eva Lund>eva-lund"),
        (
            "Tom Hanley left. “He is late,” said Hanley's lawyer, Eva Lund.",
            "“He is late,”=Eva Lund>eva-lund"
        ),
        ("“He is late,” said Tom Hanley's lawyer.", "“He is late,”=Tom Hanley's lawyer>-"),
        (
            "Lima welcomed it, with Ana Ruiz calling it “very late indeed.”",
            "“very late indeed.”=Ana Ruiz>ana-ruiz"
        ),
        (
            "Tom Hanley was called “a very late man” by Ana Ruiz.",
            "“a very late man”=Ana Ruiz>ana-ruiz"
        ),
        ("Tom Hanley was called “a very late man” on Monday.", "“a very late man”=->-"),
        (
            "Tom Hanley was, in the words of Ana Ruiz, “a very late man”.",
            "“a very late man”=Ana Ruiz>ana-ruiz"
        ),
        ("Tom Hanley said a nurse had told him: “You are late.”", "“You are late.”=a nurse>-"),
        (
            "Ana Ruiz said her father, Tom Hanley, told her: “You are late.”",
            "“You are late.”=Tom Hanley>tom-hanley"
        ),
        ("Two clerks came. “We are late,” one of them said.", "“We are late,”=one of them>-"),
        ("Ana Ruiz termed it “very late indeed.”", "“very late indeed.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz came under a banner reading “Down with tax now”.", "“Down with tax now”=->-"),
        ("Ana Ruiz wore a badge that said “I am not sorry”.", "“I am not sorry”=->-"),
        ("Ana Ruiz pleaded guilty to “wilful neglect of duty”.", "“wilful neglect of duty”=->-"),
        (
            "Ana Ruiz took the prize from jury president Tom Hanley. “We are late,” she said.",
            "“We are late,”=she>ana-ruiz"
        ),
        ("Ana Ruiz met Eva Lund. “We are late,” she said.", "“We are late,”=she>-"),
        (
            "Ana Ruiz left the states with “an excellent chance” of it.",
            "“an excellent chance”=Ana Ruiz>ana-ruiz"
        ),
        (
            "Ana Ruiz and Tom Hanley said: “We are late.”",
            "“We are late.”=Ana Ruiz and Tom Hanley>-"
        ),
        (
            "“We are late,” said Ana Ruiz and Tom Hanley.",
            "“We are late,”=Ana Ruiz and Tom Hanley>-"
        ),
        ("“We are late,” said Ana Ruiz and Tom Hanley left.", "“We are late,”=Ana Ruiz>ana-ruiz"),
        (
            "They met Ana Ruiz and Tom Hanley said: “We are late.”",
            "“We are late.”=Tom Hanley>tom-hanley"
        ),
        (
            "“We are late,” Ana Ruiz and Tom Hanley, both of Lima, said in a letter.",
            "“We are late,”=Ana Ruiz and Tom Hanley>-"
        ),
        ("When a clerk shouted, “Run now,” Ana Ruiz laughed.", "“Run now,”=a clerk>-"),
        ("Ana Ruiz went on to say:\n“We are late.”", "“We are late.”=Ana Ruiz>ana-ruiz"),
        ("“We are late.”\n— Ana Ruiz", "“We are late.”=Ana Ruiz>ana-ruiz"),
        (
            "The council had already called it “very late indeed.”",
            "“very late indeed.”=The council>-"
        ),
    ])
    func theVerbBesideTheWordsHasTheirSpeaker(_ text: String, _ wanted: String) {
        #expect(Read(text).quotations == [wanted])
    }

    @Test func quotedWordsAreNobody() {
        let read = Read("“We are late,” said Mayor Ana Ruiz, “and the ferry has left.”")
        #expect(read.quotations.map { $0.hasSuffix("=Ana Ruiz>ana-ruiz") } == [true, true])
        let other = Read("“We have work,” he said, adding that “the plan is bolder now.”")
        #expect(other.quotations.map { $0.hasSuffix("=he>-") } == [true, true])
    }

    @Test func aQuotationGoesOnOverParagraphs() {
        let read = Read("“We are late,” Ana Ruiz said. “We must run.\n“We may still win.”")
        #expect(
            read.quotations == [
                "“We are late,”=Ana Ruiz>ana-ruiz", "“We must run.=Ana Ruiz>ana-ruiz",
                "“We may still win.”=Ana Ruiz>ana-ruiz",
            ])
    }

    @Test func aQuotationWithoutAnEndEndsWithItsLastWord() {
        let read = Read("“We go.\n“We are late, all of us,” said Ana Ruiz.")
        #expect(read.quotations.first == "“We go.=Ana Ruiz>ana-ruiz")
    }

    @Test func aMarkLeftOutAtTheNextParagraphIsUnderstood() {
        let read = Read("Ana Ruiz said: “We are late.\nWe may still win.” All laughed.")
        #expect(
            read.quotations == [
                "“We are late.=Ana Ruiz>ana-ruiz", "We may still win.”=Ana Ruiz>ana-ruiz",
            ])
        let straight = Read("It rained. \"We are late.\nWe may still win,\" Ana Ruiz said.")
        #expect(
            straight.quotations == [
                "\"We are late.=Ana Ruiz>ana-ruiz", "We may still win,\"=Ana Ruiz>ana-ruiz",
            ])
    }

    @Test(arguments: [
        (
            "“We are late,” said the bank's chief strategist, Ana Ruiz.",
            "“We are late,”=Ana Ruiz>ana-ruiz"
        ),
        (
            "“We are late,” said a spokeswoman for the firm, Ana Ruiz, who left.",
            "“We are late,”=Ana Ruiz>ana-ruiz"
        ),
        (
            "“We are late,” said a clerk from the Lima Museum who left.",
            "“We are late,”=a clerk from the Lima Museum>-"
        ),
        ("“We are late,” said a weary clerk, Ana Ruiz agreed.", "“We are late,”=a weary clerk>-"),
        (
            "“We are late,” said Tom Hanley, Ana Ruiz and others.",
            "“We are late,”=Tom Hanley>tom-hanley"
        ),
    ])
    func theNameBehindAnOfficeSpeaks(_ text: String, _ wanted: String) {
        #expect(Read(text).quotations == [wanted])
    }

    @Test func whomTheTextSpeaksOfIsOfferedForAPronoun() {
        let read = Read("Robin Ruiz met Kim Hanley. “We are late,” she said.")
        let quotation = read.analysis.quotations.first
        #expect(quotation?.entity == nil)
        #expect(quotation?.suggestion.map { read.slugs[$0] } == "robin-ruiz")
    }

    @Test func whoStandsBehindAPrepositionIsOfferedLast() {
        let read = Read("In the hall Ana Ruiz stood in for Dr Kim Hanley. “We are late,” she said.")
        let quotation = read.analysis.quotations.first
        #expect(quotation?.entity == nil)
        #expect(quotation?.suggestion.map { read.slugs[$0] } == "ana-ruiz")
    }

    @Test func somebodyNamedLongBeforeIsOffered() {
        let read = Read("Ana Ruiz came home. It rained. All was wet. “We are late,” she said.")
        #expect(read.quotations == ["“We are late,”=she>-"])
        #expect(read.analysis.quotations.map(\.suggestion) == [0])
    }

    @Test(arguments: ["it", "they"]) func anythingElseIsNoPerson(_ pronoun: String) {
        let read = Read("Ana Ruiz came home. “We are late,” \(pronoun) said.")
        #expect(read.quotations == ["“We are late,”=\(pronoun)>-"])
        #expect(read.analysis.quotations.map(\.suggestion) == [nil])
    }

    @Test func namesInsideTheWordsAreNotWhoSpeaks() {
        let read = Read("Ana Ruiz came home. “We like Tom Hanley,” she said.")
        #expect(read.quotations == ["“We like Tom Hanley,”=she>ana-ruiz"])
    }

    @Test func theBodyOfAnOfficeDoesNotSpeakForItsHolder() {
        let read = Read("NASA Administrator Ana Ruiz called it “a very great day” at once.")
        #expect(read.quotations == ["“a very great day”=Ana Ruiz>ana-ruiz"])
    }

    @Test func theBodyBesideItsHeadDoesNotSpeakForIt() {
        let text =
            "Assistant Secretary of the Air Force for Acquisition Ana Ruiz left early, saying they "
            + "were “very late.”"
        #expect(Read(text).quotations == ["“very late.”=Ana Ruiz>ana-ruiz"])
    }
}
