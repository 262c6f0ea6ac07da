import Testing

@testable import Language

/// Which words of a sentence a date dates.
@Suite struct EventClauseTests {
    /// Friday.
    private let date = "2022-01-21"

    @Test(arguments: [
        (
            "The mill, which was founded in 1905, will close.",
            "1905|in 1905|The mill, which was founded in 1905"
        ),
        (
            "They lifted the arms embargo on Peru, which was imposed in 1992.",
            "1992|in 1992|the arms embargo on Peru, which was imposed in 1992."
        ),
        (
            "They came back in force to Peru, which was split in 1992.",
            "1992|in 1992|Peru, which was split in 1992."
        ),
        (
            "They bought the old mill, which was founded in 1905.",
            "1905|in 1905|the old mill, which was founded in 1905."
        ),
        (
            "They met the head of the mill, who left in 1905.",
            "1905|in 1905|the head of the mill, who left in 1905."
        ),
        ("The mill, founded in 1905, has closed.", "1905|in 1905|The mill, founded in 1905"),
        (
            "The court chose not to charge Ana Ruiz, who was held in 1905.",
            "1905|in 1905|Ana Ruiz, who was held in 1905."
        ),
        (
            "It was charged with killing Bo Lund, who died in 1905.",
            "1905|in 1905|Bo Lund, who died in 1905."
        ),
        ("Lund, 25, who left in 1905, won.", "1905|in 1905|Lund, 25, who left in 1905"),
        // With the name that a description is of.
        (
            "They met Ana Ruiz, the head of the mill, who left in 1905.",
            "1905|in 1905|Ana Ruiz, the head of the mill, who left in 1905."
        ),
        (
            "The prize went to Bo Lund, son of Karl and Ida, who was born in 1905.",
            "1905|in 1905|Bo Lund, son of Karl and Ida, who was born in 1905."
        ),
        (
            "Ana Ruiz, 61, a former miner, who left in 1905, won.",
            "1905|in 1905|Ana Ruiz, 61, a former miner, who left in 1905"
        ),
        (
            "Ana Ruiz, the first woman to lead the mill, who left in 1905, won.",
            "1905|in 1905|Ana Ruiz, the first woman to lead the mill, who left in 1905"
        ),
        (
            "In Lima, the mayor, who left in 1905, won.",
            "1905|in 1905|the mayor, who left in 1905"
        ),
        (
            "The court quashed the conviction of Ana Ruiz, who was held in 1905.",
            "1905|in 1905|The court quashed the conviction of Ana Ruiz, who was held in 1905."
        ),
    ])
    func aClauseWithinIsAnEventOfItsOwn(_ text: String, _ wanted: String) {
        #expect(Read(text, date: date).events == [wanted])
    }

    @Test func theRestOfTheSentenceKeepsItsDate() {
        let text = "The mill, which was founded in 1905, will close on Monday."
        #expect(
            Read(text, date: date).events == [
                "1905|in 1905|The mill, which was founded in 1905", "2022-01-24|on Monday|\(text)",
            ])
    }

    @Test(arguments: [
        "A nurse who was cleared in 2019, and who moved to Lima last year, was found dead.",
        "In a case that has shaken Lima this year, the goalkeeper, Bo Lund, was held on Friday.",
        "In a letter on Monday that she burned, Ruiz claimed that the law, made in 1905, had fallen.",
    ])
    func aSubjectIsNotCutFromItsVerb(_ text: String) {
        let events = Read(text, date: date).events
        #expect(!events.isEmpty && events.allSatisfy { $0.hasSuffix("|\(text)") })
    }

    @Test func aLongSentenceKeepsItsSubject() {
        let text =
            "Ana Ruiz, a teacher from Lima who had coached the team of the valley and run its school in her "
            + "spare time for more than twenty years, was found guilty on Monday of the murder of Bo Lund, "
            + "a verdict that her lawyer has said she will appeal against in the highest court."
        let events = Read(text, date: date).events
        #expect(events.map { $0.hasPrefix("2022-01-17|on Monday|Ana Ruiz, a teacher") } == [true])
    }

    @Test func aDescriptionIsNoEvent() {
        let late = Read("The mill, originally due last year, will open on Monday.", date: date)
        #expect(late.events.map { $0.prefix(10) } == ["2022-01-24"])
        let head = Read("Ida Holm, the head of the mill since 1995, has left.", date: date)
        #expect(head.events.isEmpty)
    }

    @Test(arguments: [
        "The mayor, on Friday, closed the mill.", "The mayor, speaking on Friday, closed the mill.",
        "The mill has closed, and the mayor, who was pleased, left on Friday.",
        "On Friday, the mayor closed the mill, which is old.",
    ])
    func otherDatesAreTheSentences(_ text: String) {
        #expect(
            Read(text, date: date).events == [
                "2022-01-21|\(text.contains("On") ? "On" : "on") Friday|\(text)"
            ])
    }

    @Test(arguments: [
        "They will wait for weeks.", "It was the second-biggest loss of 2007.",
        "That was a slight increase from January.", "It grew for the last year.",
        "It was their first final since 1987.", "It is the first in the street since 1987.",
        "It was the first time they had scored since 1987.", "They scored in the second half.",
        "They had waited for years.", "He plays Sunday league football.",
        "“There is a lot of anger here today,” she said.",
    ])
    func lengthsAheadAndComparisonsAreNoEvents(_ text: String) {
        #expect(Read(text, date: date).events.isEmpty)
    }

    @Test(arguments: [
        "On Tuesday papers were served on the company.", "In 2016 school meals were cut in Lima.",
        "On Friday school resumed in Lima.", "Ana Ruiz is meeting union leaders today.",
        "The First Minister has led the party since November 2014.",
        "The bridge, first built by monks, has been closed since 2016.",
    ])
    func whatOnlyLooksLikeADescriptionIsAnEvent(_ text: String) {
        #expect(Read(text, date: date).events.count == 1)
    }

    @Test func aDateInAQuotationMayBeTheSentences() {
        let text = "“We met on Thursday,” she said."
        #expect(Read(text, date: date).events == ["2022-01-20|on Thursday|\(text)"])
    }

    @Test(arguments: [
        "Ada Fox told them that Ben Gull had been hired in 2016 and was sacked in 2017.",
        "Ada Fox told them in 2016 that one of them, a teacher, had died in 2017.",
        "Ada Fox said Ben Gull was hired in 2016 and was sacked in 2017.",
        "Unlike Ada Fox, Ben Gull voted in 2016 and was decorated in 2017.",
    ])
    func nobodyIsGivenTheDeedOfAnother(_ text: String) {
        let events = Read(text, date: date).events
        #expect(events == ["2016|in 2016|\(text)", "2017|in 2017|\(text)"])
    }

    @Test func anAsideThatIsOverHidesNoSubject() {
        let text = "Fox bought Gull, which was new, in 2009 and sold it in 2011."
        #expect(Read(text, date: date).events.count == 2)
    }

    @Test func whatLiesAheadIsToldBesideAnotherDate() {
        let text = "The club announced on Thursday a vote to be held on June 3."
        #expect(
            Read(text, date: date).events == [
                "2022-01-20|on Thursday|\(text)", "2022-06-03|on June 3|\(text)",
            ])
        let past = "The club announced on Thursday the plan it made on January 10."
        #expect(Read(past, date: date).events == ["2022-01-20|on Thursday|\(past)"])
    }

    @Test func whatDescribesTheSubjectHidesNoDeed() {
        let text = "A drawing that was stolen in 1994 was handed back on Thursday by a man."
        #expect(
            Read(text, date: date).events.map { $0.split(separator: "|")[1] }
                == ["in 1994", "on Thursday"])
    }

    @Test func whatAndAddsIsToldToo() {
        let calls = "They held a video call on Dec. 7 and a telephone call on Dec. 30."
        #expect(
            Read(calls, date: date).events == [
                "2021-12-07|on Dec. 7|\(calls)", "2021-12-30|on Dec. 30|\(calls)",
            ])
        let wins = "The club won the cup in 2014, 2016 and again in 2018."
        #expect(Read(wins, date: date).events.map { $0.prefix(4) } == ["2014", "2016", "2018"])
        let thing = "The club sold on Thursday the ground of the final in 1986."
        #expect(Read(thing, date: date).events.map { $0.prefix(4) } == ["2022"])
        let same = "The club won on January 10, more than a week ago."
        #expect(Read(same, date: date).events.map { $0.prefix(10) } == ["2022-01-10"])
        let aside = "The club won on Thursday, as it had when in 1986 it began."
        #expect(Read(aside, date: date).events.map { $0.prefix(4) } == ["2022"])
    }

    @Test(arguments: [
        ("A June 3 hearing has been scheduled.", "2022-06-03|June 3|"),
        (
            "It will open in May or June of this year.",
            "2022-05/2022-06|in May or June of this year|"
        ),
        (
            "They will come between Monday and Friday.",
            "2022-01-24/2022-01-28|between Monday and Friday|"
        ),
    ])
    func datesOfOccasionsAndBetweenTwo(_ text: String, _ wanted: String) {
        #expect(Read(text, date: date).events == [wanted + text])
    }

    @Test func aDayIsNothingThatAClauseDescribes() {
        let events = Read("Rites were held on Friday for the boy, who drowned in 1905.").events
        #expect(events.first == "1905|in 1905|the boy, who drowned in 1905.")
    }

    @Test func whatSomebodyRulesOutIsNotCutFromIt() {
        let text = "Police on Monday ruled out a theory that the man, Bo Lund, had left on Sunday."
        #expect(Read(text, date: date).events.map { $0.hasSuffix(text) } == [true])
    }

    @Test func anAndBetweenNounsPartsNothing() {
        let text = "Prices fell on Thursday after the flood and fire destroyed a mill on Monday."
        #expect(Read(text, date: date).events == ["2022-01-20|on Thursday|\(text)"])
        let two = "They have lived there since 2004 and have worked there since 2014."
        #expect(Read(two, date: date).events.count == 2)
    }

    @Test func anAsideIsNeverTheEndOfAClause() {
        let head = "On Sunday, the mayors of the fifteen towns -- that is, of those by the river --"
        let tail = "agreed on a plan for all of the bridges from the spring down to the sea"
        let text =
            "\(head) \(tail), which would cost more than any of them had ever thought at all possible before."
        #expect(Read(text, date: date).events == ["2022-01-16|On Sunday|\(head) \(tail)"])
    }

    @Test func aCutClauseHasItsVerb() {
        let head =
            "In a speech at the town hall on Thursday, the mayor of the town by the old river"
        let aside = "who had come home from the meeting of the mayors by a very late train"
        let text =
            "\(head), \(aside), closed the mill, although nobody in any of the towns around it had asked for it at all."
        #expect(
            Read(text, date: date).events == [
                "2022-01-20|on Thursday|\(head), \(aside), closed the mill"
            ])
    }

    @Test func anAgeOpensNoClause() {
        let text =
            "Lund, 72, dumped the firm in August 2012 to join the bank, which he left in 2007."
        let read = Read(text, date: "2022-01-21")
        #expect(read.events.last == "2012-08|in August 2012|\(text)")
    }

    @Test(arguments: [
        "Two men were freed on October 20, and a third three days later.",
        "Parliament passed it on October 20, only to change it three days later.",
    ])
    func whatIsCountedFromADayIsToldToo(_ text: String) {
        #expect(
            Read(text, date: "2024-11-20").analysis.events.map(\.date.description) == [
                "2024-10-20", "2024-10-23",
            ])
    }

    @Test func aComparisonTellsNothing() {
        let read = Read("Sales fell in July 2018 from the previous year.", date: "2024-11-20")
        #expect(read.analysis.events.map(\.date.description) == ["2018-07"])
    }
}
