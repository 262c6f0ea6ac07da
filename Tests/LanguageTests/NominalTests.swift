import Testing

@testable import Language

@Suite struct NominalTests {
    @Test func theMinistryIsTheOneThatIsNamed() {
        let read = Read(
            "The Kenyan Defense Ministry wrote to Omar Farid. The ministry's letter was short.")
        #expect(
            read.mentions.filter { $0.contains("inistry") } == [
                "Kenyan Defense Ministry=kenyan-defense-ministry",
                "ministry=kenyan-defense-ministry",
            ])
        #expect(read.analysis.mentions.last?.form == .nominal)
    }

    @Test func oneOfTwoMinistriesIsNotGuessed() {
        let read = Read(
            "The Kenyan Defense Ministry wrote to the Kenyan Finance Ministry. The ministry was late."
        )
        #expect(nominals(read).isEmpty)
    }

    @Test func nothingNamedLaterIsMeant() {
        #expect(nominals(Read("The ministry wrote to the Kenyan Defense Ministry.")).isEmpty)
    }

    @Test func aNounThatIsDescribedIsAnotherOne() {
        let named = "The Kenyan Defense Ministry wrote in May."
        for other in [
            "The Ugandan ministry answered.", "The ministry of health answered.",
            "Uganda's ministry answered.", "Its ministry answered.",
            "The ministry that answered was another.",
        ] {
            #expect(nominals(Read("\(named) \(other)")).isEmpty, "\(other)")
            #expect(nominals(Read("\(named) \(other) The ministry was late.")).isEmpty, "\(other)")
        }
    }

    @Test func aPartOfACompoundIsNoNominal() {
        let read = Read(
            "The Kenyan Defense Ministry wrote. The ministry building is old. The ministry was late."
        )
        #expect(nominals(read) == ["ministry=kenyan-defense-ministry"])
    }

    @Test func otherNamesOfAListedBodyCountToo() {
        let read = Read("Ministers of NATO met in Oslo. Some left the alliance.")
        #expect(nominals(read) == ["alliance=nato"])
    }

    @Test func aNounThatOthersDoWithoutMeansTheOneNamedLast() {
        let near = Read("The World Bank lent it. The bank said so.")
        #expect(nominals(near) == ["bank=world-bank"])
        let far = Read("The World Bank lent it. Barclays did not. The bank said so.")
        #expect(nominals(far).isEmpty)
        let late = Read("The World Bank lent it.\nIt rained.\nThe bank said so.")
        #expect(nominals(late).isEmpty)
    }

    @Test func aCapitalMakesItAShortName() {
        let read = Read(
            "The Kenyan Defense Ministry wrote. Omar Farid, who works for the Ministry, left.")
        #expect(read.slugs == ["kenyan-defense-ministry", "omar-farid"])
        #expect(read.analysis.mentions.map(\.form) == [.name, .name, .short])
    }

    @Test func aWordThatNeverMeansItStaysUnlinked() {
        let known = KnownEntity(
            slug: "kenyan-defense-ministry", name: "Kenyan Defense Ministry", kind: .organization,
            excluded: ["ministry"])
        let read = Read("The Kenyan Defense Ministry wrote. The ministry was late.", known: [known])
        #expect(nominals(read).isEmpty)
    }

    @Test func aNominalMakesNoEntityAndNoName() {
        let read = Read("The World Bank lent it. The bank said so.")
        #expect(read.slugs == ["world-bank"])
        #expect(read.analysis.entities.first?.name == "World Bank")
    }

    @Test func filesSayWhatABodyIsCalled() {
        let known = KnownEntity(
            slug: "norad", name: "Norad", kind: .organization, aliases: ["Norwegian Aid Agency"])
        let read = Read("Norad paid for it. The agency said so.", known: [known])
        #expect(nominals(read) == ["agency=norad"])
    }

    private func nominals(_ read: Read) -> [String] {
        zip(read.mentions, read.analysis.mentions).filter { $0.1.form == .nominal }.map(\.0)
    }
}
