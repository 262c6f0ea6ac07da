import Testing

@testable import Language

/// Whom "the minister", "he" and words without a speaker mean.
@Suite struct SpeakerIdentityTests {
    @Test(arguments: [
        ("Prime Minister Ana Ruiz came. “It is late,” the prime minister said.", "ana-ruiz"),
        ("Prime Minister Ana Ruiz came. “It is late,” the PM said.", "ana-ruiz"),
        ("Foreign Minister Ana Ruiz came. “It is late,” the minister said.", "ana-ruiz"),
        ("Ana Ruiz, the mayor of Oslo, came. “It is late,” the mayor said.", "ana-ruiz"),
        // Somebody else's office.
        ("Vice President Ana Ruiz came. “It is late,” the president said.", nil),
        ("Former Mayor Ana Ruiz came. “It is late,” the mayor said.", nil),
        ("The ousted mayor Ana Ruiz came. “It is late,” the mayor said.", nil),
        ("Ana Ruiz, who was the mayor of Oslo, came. “It is late,” the mayor said.", nil),
        ("“It is late,” the mayor said. Later Mayor Ana Ruiz left.", nil),
        // Two of them, one without a name.
        (
            "Foreign Minister Ana Ruiz met Defense Minister Carl Brandt. “It is late,” the minister said.",
            nil
        ),
        ("Mayor Ana Ruiz met Ukraine's mayors and a mayor. “It is late,” the mayor said.", nil),
    ])
    func anOfficeMeansItsOneHolder(_ text: String, _ speaker: String?) {
        #expect(Read(text).speakers == [speaker])
    }

    @Test(arguments: [
        ("Ana Ruiz resigned. “It is late,” the 75-year-old said.", "ana-ruiz"),
        (
            "Ana Ruiz, 29, slept. Carl Brandt, 35, did not. “It is late,” the 29-year-old said.",
            "ana-ruiz"
        ),
        (
            "Ana Ruiz, 29, slept. It was cold. No one came. “It is late,” the 29-year-old said.",
            "ana-ruiz"
        ),
        ("Ana Ruiz met Carl Brandt. “It is late,” the 75-year-old said.", nil),
        ("A man met Ana Ruiz, 50. “It is late,” the 75-year-old said.", nil),
        ("A 75-year-old man met Ana Ruiz. “It is late,” the 75-year-old said.", nil),
        ("Ana Ruiz came. It was cold. No one spoke. “It is late,” the 75-year-old said.", nil),
    ])
    func anAgeMeansWhoHasIt(_ text: String, _ speaker: String?) {
        #expect(Read(text).speakers == [speaker])
    }

    @Test(arguments: [
        (
            "Bo Lund was shot. Ana Ruiz left the town, the inspector said.\n\n“She went,” she said.",
            nil
        ),
        (
            "Ida Holm stalked Ms Pell, Justice Ana Ruiz said on Thursday. “It is no good,” she said.",
            "ana-ruiz"
        ),
        ("Bo Lund won the race, police said. “It is great,” he said.", "bo-lund"),
    ])
    func whoSpeaksAtASentencesEndGoesOn(_ text: String, _ speaker: String?) {
        #expect(Read(text).speakers == [speaker])
    }

    @Test(arguments: [
        "The judge sentenced Tom Lund.", "On Friday the judge sentenced Tom Lund.",
        "A spokesman for President Tom Lund said talks would go on.",
        "Tom Lund’s lawyer said the claim was false.", "Tom Lund is in hospital, his doctor said.",
        "A villager, 45, blamed Tom Lund.",
        "An officer who led the raid said Tom Lund fired first.",
        "Tom Lund was arrested. A neighbour said he was shocked.",
    ])
    func whoIsNotNamedMayBeHe(_ text: String) {
        #expect(Read("\(text) “We have waited for this,” he said.").speakers == [nil])
    }

    @Test(arguments: [
        "The firm named Tom Lund its head.", "Prosecutors charged Tom Lund.",
        "Commander-in-Chief Tom Lund left.", "Gov. Tom Lund declared it.",
        "The vice president of the bank, Tom Lund, said that it was late.",
        "Tom Lund, 74, of Ida Holm, said that they knew.",
        "Tom Lund, whose daughter Ola was there, said that they knew.",
        "Police chief Tom Lund said that the suspect, Jim Holt, was armed.",
    ])
    func noThingAndNoTitleIsHe(_ text: String) {
        #expect(Read("\(text) “We have waited for this,” he said.").speakers == ["tom-lund"])
    }

    @Test func whoseAdviserSpeaksComesNotBetween() {
        let read = Read(
            "“It is late,” said Carl Brandt, President Dana Whitlock's adviser for Africa. “But near,” he "
                + "added.")
        #expect(read.speakers == ["carl-brandt", "carl-brandt"])
    }

    @Test(arguments: [
        // A paragraph of nothing but words goes on with whom the one before it names.
        ("“It is very late,” said Ana Ruiz.\n\n“We must all go.”\n\n“And soon, too.”", 3),
        // Somebody else comes in, a question waits, a paragraph stands between.
        ("“It is very late,” said Ana Ruiz. Carl Brandt left.\n\n“We must all go.”", 1),
        ("“Is it very late?” said Ana Ruiz.\n\n“We must all go.”", 1),
        ("“It is very late,” said Ana Ruiz.\n\nThey left.\n\n“We must all go.”", 1),
        ("“It is very late,” said Ana Ruiz.\n\n“We must all go.”\n\nsaid Carl Brandt.", 1),
    ])
    func aParagraphOfWordsGoesOn(_ text: String, _ count: Int) {
        #expect(Read(text).speakers.count { $0 == "ana-ruiz" } == count)
    }

    @Test func whoIsNamedInTheParagraphGoesBeforeWhoSpokeLast() {
        let read = Read("“It is late,” said Ana Ruiz.\n\n“We must go. We must,” Carl Brandt said.")
        #expect(read.speakers == ["ana-ruiz", "carl-brandt"])
    }

    @Test func aPronounMayBeAWordOfAName() {
        #expect(Read("Tara He said “I over.”").quotations.count < 2)
    }

    @Test(arguments: [
        // The sentence before goes on with the same pronoun, or is nothing but words.
        ("Carl Brandt came to Oslo. Then he saw the others. “It is late,” he said.", "carl-brandt"),
        ("Carl Brandt came. “It is late. We must go. It is over,” he said.", "carl-brandt"),
        // Others come between.
        ("Carl Brandt came. The clerk went out. “It is late,” he said.", nil),
        // Somebody to whom it was done.
        ("Bola Brandt praised her. “It is late,” she said.", nil),
        ("Bola Brandt praised her book. “It is late,” she said.", "bola-brandt"),
        ("José Brandt came. “It is late,” she said.", nil),
        // Whoever spoke before goes on.
        (
            "Mayor Carl Brandt came.\n\n“It is so,” the mayor said.\n\n“We go,” he added.",
            "carl-brandt"
        ),
        ("“It is so,” said Mr Carl Brandt.\n\n“We go,” she added.", nil),
    ])
    func aPronounGoesOnWithTheLastPerson(_ text: String, _ speaker: String?) {
        #expect(Read(text).speakers.last == .some(speaker))
    }

    @Test(arguments: [
        // Whoever a description names does not speak.
        (
            "Ana Ruiz, the head of global operations at the Lima Bank of Peru, told Reuters: “We are all very late.”",
            "ana-ruiz"
        ),
        (
            "Ana Ruiz, head of the Lima Trust, which was founded by the city of Lima in 2008, said it was “all very late”.",
            "ana-ruiz"
        ),
        ("Peru's mission to the EU said that it was “all very late”.", nil),
        (
            "Ana Ruiz, who had said no until Carl Brandt promised on Monday to stay, said: “We are late.”",
            "ana-ruiz"
        ),
        ("Ana Ruiz asked on X: “When will it stop?” Carl Brandt called it late.", "ana-ruiz"),
        (
            "Judge Carl Brandt spoke after Tom Hanley, 71, asked for mercy. “I have lost it all,” he said.",
            nil
        ),
    ])
    func aDescriptionDoesNotSpeak(_ text: String, _ speaker: String?) {
        #expect(Read(text).speakers == [speaker])
    }

    @Test(arguments: [
        (
            "Tom Hale, 40, was freed. Governor Paul Marsh has apologised to him.\n“I lost it all,” he said.",
            "tom-hale"
        ),
        (
            "Tom Hale has been mayor since May. Ben Cole calls him a liar.\n“I never thought so,” he said.",
            "tom-hale"
        ),
        (
            "Tom Hale paints. Paul Marsh is his agent.\n“I never read them,” he says.", "tom-hale"
        ),
        (
            "Ben Cole was jailed. His lawyer, Tom Hale, said it was “a lie”. “I am not he,” he told the jury.",
            "ben-cole"
        ),
        ("Tom Hale left. Paul Marsh sold his house.\n“I am glad,” he said.", "paul-marsh"),
    ])
    func whomASentenceSpeaksOfIsNotWhoSpeaksInIt(_ text: String, _ speaker: String) {
        #expect(Read(text).speakers.last == speaker)
    }

    /// A person in a sentence about him is another one; who is accused is not she.
    @Test(arguments: [
        "He shared a loft with the sculptor Mark Lund. “I hated it,” he told a paper.",
        "The lawmaker accused Godswill Lund of it. “Lund told us to go,” she said.",
    ])
    func aPronounIsNoOtherPersonOfItsSentence(_ text: String) {
        #expect(Read(text).speakers == [nil])
    }

    @Test func itBetweenIsNobodyElse() {
        let text = "Olaf Lund shut the hall. It opened in 2021. “Our people are tired,” he said."
        #expect(Read(text).speakers == ["olaf-lund"])
        let two = "Olaf Lund met Tom Hanley. It opened in 2021. “We are tired,” he said."
        #expect(Read(two).speakers == [nil])
    }

    @Test func heIsNotHisBrother() {
        let text =
            "The surgeon left. In a note to his brother, Olaf Lund, he wrote: “I will do it.”"
        #expect(Read(text).speakers == [nil])
    }
}
