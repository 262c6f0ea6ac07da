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
        ("Bo Lund was quoted by the BBC as saying: “It is a pity for all.”", "Bo Lund"),
        ("“It is a pity for all,” Bo Lund was quoted by the BBC as saying.", "Bo Lund"),
        ("“It is a pity for all,” the U.N. humanitarian chief, Bo Lund, said.", "Bo Lund"),
        (
            "Speaking alongside Ana Ruiz, the mayor, Bo Lund, said: “It is a pity for all.”",
            "Bo Lund"
        ),
        ("Ana Ruiz, said Bo Lund, was “playing with all our lives”.", "Bo Lund"),
        ("Ana Ruiz, prosecutors say, was “the head of a gang”.", "prosecutors"),
        ("Ana Ruiz, according to Bo Lund, is “the head of a gang”.", "Bo Lund"),
        ("The plan, according to Bo Lund, was “dead and buried for good”.", "Bo Lund"),
        ("Ana Ruiz, he said, is “the best of them all”.", "he"),
        (
            "Bo Lund accused Reuters of making claims that were “false from start to end”.",
            "Bo Lund"
        ),
        ("Ana Ruiz left. “Who knows when,” shrugged Bo Lund.", "Bo Lund"),
        ("As Bo Lund put it: “We shall build it.”", "Bo Lund"),
        ("“It is a pity for all,” the Hartshill MP said.", "the Hartshill MP"),
        ("“It is a pity for all,” the Texas Republican said.", "the Texas Republican"),
        (
            "The head of the Union of Writers (UW), Bo Lund, said it was “a good day for all”.",
            "Bo Lund"
        ),
        ("As Bo Lund put it, “the union was built for a small world”.", "Bo Lund"),
        ("Ana Ruiz spoke. Bo Lund’s remark that it must “grow or be outgrown” stays.", "Bo Lund"),
        ("Texas Gov. Ana Ruiz, a Republican, called it “a win for all of us”.", "Ana Ruiz"),
        ("U.S. Rep. Ana Ruiz, D-Calif., called it “a gift to the oil firms.”", "Ana Ruiz"),
        (
            "Ana Ruiz-Lund, who runs the Harvard lab but was not in the work, said it was “as new as it gets”.",
            "Ana Ruiz-Lund"
        ),
        ("According to Chief Bo Lund, the suspect, Ana Ruiz, said “it was me.”", "Ana Ruiz"),
        ("Students shouting “Down with the king” left as Omar Said watched.", "Students"),
        ("Bo Lund was cheered by soldiers chanting “Lund, president!”", "soldiers"),
        (
            "Her mother, Comfort, a nurse at St James’s Hospital, said: “I told her to go.”",
            "Comfort"
        ),
        ("The judge, sentencing Bo Lund, said it was “a wicked act of revenge”.", "The judge"),
        ("The pope, after meeting Bo Lund, said it was “a new page for us”.", "The pope"),
        ("The minister, after talks with Ana Ruiz, said: “We will go.”", "The minister"),
        ("Judge Ana Ruiz, sentencing Bo Lund, said: “It was wicked.”", "Ana Ruiz"),
        (
            "Ana Ruiz told police that her husband, Bo Lund, had come and said: “I did it.”",
            "Bo Lund"
        ),
        ("Ana Ruiz said that Bo Lund came in and shouted: “I will go.”", "Bo Lund"),
        ("Ana Ruiz told them that the king had rung her and said: “Break it down.”", "the king"),
        ("Ana Ruiz recalled how Bo Lund took her hand and said: “You will go.”", "Bo Lund"),
        ("Ana Ruiz said that Bo Lund was late and said: “We will go.”", "Ana Ruiz"),
        ("Ana Ruiz said that Bo Lund came in and added: “We will go.”", "Ana Ruiz"),
        ("The jury was told that Bo Lund texted: “I will burn it down.”", "Bo Lund"),
        ("Bo Lund was told by the judge: “You are a danger to us all.”", "the judge"),
        ("It was Bo Lund, not Ana Ruiz, who said “an empire is a habit”.", "Bo Lund"),
        ("To Ana Ruiz, Bo Lund is “a man with no shame at all”.", "Ana Ruiz"),
        ("To his critics, Bo Lund is “a man with no shame at all”.", "his critics"),
        ("In the eyes of Ana Ruiz, Bo Lund is “a man with no shame”.", "Ana Ruiz"),
        ("The clip says Bo Lund “has a passion for the wrong people.”", "The clip"),
        ("“It was a show,” said Ald. Ana Ruiz, 2nd Ward.", "Ana Ruiz"),
        ("“It was a show,” said Prof. Dr. Ana Ruiz.", "Ana Ruiz"),
        ("“It was a show,” the 53-year-old said.", "the 53-year-old"),
        ("Bo Lund, of Low Street, said he lost. “Who do I send the bill to?”", "Bo Lund"),
        ("His Labour rival, Ana Ruiz, said it was “a win for common sense”.", "Ana Ruiz"),
        ("The report on Ana Ruiz said “the town was badly run.”", "The report on Ana Ruiz"),
        ("US Secretary-General Ana Ruiz, a lawyer, said: “We will go.”", "Ana Ruiz"),
        (
            "Ana Ruiz, who took over after the death of the mayor, Bo Lund, said: “We will go.”",
            "Ana Ruiz"
        ),
        ("Ana Ruiz’s statement, read by her lawyer, Bo Lund, said: “I am sorry.”", "Ana Ruiz"),
        ("A text message from Ana Ruiz, read by Bo Lund, said: “I am sorry.”", "Ana Ruiz"),
        ("In the words of Ana Ruiz, who beat Bo Lund, it was “the worst of all days”.", "Ana Ruiz"),
        ("For Ana Ruiz, who beat Bo Lund, it was “the worst of all days”.", "Ana Ruiz"),
        // A name that only says of whom somebody is.
        (
            "A source close to the mayor, Ana Ruiz, said she “backs it a hundred times.”",
            "A source close to the mayor, Ana Ruiz"
        ),
        ("A woman accusing Ana Ruiz said: “He hit me.”", "A woman accusing Ana Ruiz"),
        ("“He will fight on,” said a source close to Ana Ruiz.", "a source close to Ana Ruiz"),
        ("A letter to Ana Ruiz said: “You must stop.”", "A letter to Ana Ruiz"),
        ("Someone who knows Ana Ruiz said: “She is ill.”", "Someone who knows Ana Ruiz"),
        ("A man who worked for Ana Ruiz said: “She is ill.”", "A man who worked for Ana Ruiz"),
        (
            "The judge in the trial of Ana Ruiz said: “She lied.”",
            "The judge in the trial of Ana Ruiz"
        ),
        ("Bo Lund, a friend of Ana Ruiz, said: “She is ill.”", "Bo Lund"),
        ("The leader of the party, Ana Ruiz, said: “We will go.”", "Ana Ruiz"),
        ("US Secretary of State Ana Ruiz said: “We will go.”", "Ana Ruiz"),
        ("In an interview with the mayor, Ana Ruiz said: “We will go.”", "Ana Ruiz"),
    ])
    func somebodyElseSpeaksThem(_ text: String, _ speaker: String) {
        let read = Read(text)
        #expect(read.analysis.quotations.map { $0.speaker.map(read.words) } == [speaker])
    }

    @Test(arguments: [
        "Ana Ruiz was found guilty of “fraudulent appropriation of property” there.",
        "It stays, despite claims that it is “a car park with houses in it”.",
        "“No more war in our town,” read a banner that Ana Ruiz carried.",
    ])
    func nobodyIsKnownToSpeakThem(_ text: String) {
        #expect(Read(text).quotations.map { $0.split(separator: "=").last } == ["->-"])
    }

    @Test(arguments: [
        "Ana Ruiz did not say “we will never give up.”",
        "Ana Ruiz denied that she had said “we will never give up.”",
        "Ana Ruiz didn’t say “we will never give up.”",
        "It was not Ana Ruiz who said “we will never give up.”",
        "Nor was it Ana Ruiz who said “we will never give up.”",
        "THE CLAIM: Ana Ruiz said on Sunday that “we will never give up”.",
        "A post claims that Ana Ruiz said: “We will never give up.”",
        "“We will never give up,” Ana Ruiz is supposed to have said.",
    ])
    func nobodyHasSpokenThem(_ text: String) {
        #expect(Read(text).quotations == [])
    }

    @Test(arguments: [
        (
            "Finance Minister Ana Ruiz met Governor Bo Lund. “It floats,” the governor said. The minister nodded. “It will hurt,” she said.",
            ["bo-lund", "ana-ruiz"]
        ),
        ("Ana Ruiz is president. “It hurts us all,” said the 64-year-old president.", ["ana-ruiz"]),
        (
            "Among them was Ousmane Sarr, 19, a carpenter. “I held it up,” he said.",
            ["ousmane-sarr"]
        ),
    ])
    func whoIsMeantIsToldByTheSentenceBefore(_ text: String, _ speakers: [String]) {
        let read = Read(text)
        #expect(
            read.analysis.quotations.map { quotation in
                quotation.entity.map { read.analysis.entities[$0].slug }
            } == speakers)
    }

    @Test(arguments: [
        "“It is too late for us” was the headline.", "“It is too late for us,” came the reply.",
        "“It is too late for us,” of all things.",
    ])
    func aClauseBehindWordsSaysThatTheyAreNotThoseOfWhoSpokeBefore(_ words: String) {
        let read = Read("“We have won,” said Ana Ruiz. \(words)")
        #expect(read.speakers == ["ana-ruiz", nil])
    }

    @Test func aHeadlineWithItsDayIsNoQuotation() {
        let read = Read("I read (“Branch libraries to close now,” Oct. 3) that Ana Ruiz left.")
        #expect(read.analysis.quotations.isEmpty)
    }

    @Test func wordsThatSomebodyRemembersAreAnothers() {
        let read = Read("Ana Ruiz recalled her father's last words: “Never trust a hat.”")
        #expect(read.speakers == [nil])
        let own = Read("Ana Ruiz chose her words: “Never trust a hat.”")
        #expect(own.speakers == ["ana-ruiz"])
    }
}
