import Testing

@testable import Language

/// Times counted from the last date that the text named.
@Suite struct StoryTimeTests {
    /// Friday.
    private let date = "2022-01-21"

    @Test(arguments: [
        ("A day later it fell.", "2022-01-12|A day later|A day later it fell."),
        ("It fell four days later.", "2022-01-15|four days later|It fell four days later."),
        ("It fell a week later.", "2022-01-18|a week later|It fell a week later."),
        ("It fell two days earlier.", "2022-01-09|two days earlier|It fell two days earlier."),
        ("It fell two days before.", "2022-01-09|two days before|It fell two days before."),
        ("It fell the next day.", "2022-01-12|the next day|It fell the next day."),
        ("It fell the next morning.", "2022-01-12|the next morning|It fell the next morning."),
        ("The following day it fell.", "2022-01-12|The following day|The following day it fell."),
        ("It fell the day before.", "2022-01-10|the day before|It fell the day before."),
        ("It fell that day.", "2022-01-11|that day|It fell that day."),
        ("It fell on the same day.", "2022-01-11|on the same day|It fell on the same day."),
        (
            "Two days after that vote, it fell.",
            "2022-01-13|Two days after that|Two days after that vote, it fell."
        ),
    ])
    func theLastDateCounts(_ sentence: String, _ wanted: String) {
        let events = Read("The bridge opened on Jan. 11. \(sentence)", date: date).events
        #expect(events.contains(wanted) && events.count == 2)
        let next = Read("It opened on Jan. 11. All was calm.\n\(sentence)", date: date).events
        #expect(next.contains(wanted))
    }

    @Test(arguments: [
        ("She met Bo Lund, who hired her in 1958. She left the next year.", "1959|the next year"),
        ("The inquiry, which met in July 1974, is over. She left the following January.", ""),
        ("The inquiry, which met in July 1974, is over. She left the next year.", ""),
    ])
    func aClauseThatEndsASentenceLeadsOn(_ text: String, _ wanted: String) {
        let events = Read(text, date: date).events.filter {
            $0.hasSuffix("year.") || $0.hasSuffix("January.")
        }
        #expect(
            events.map { $0.split(separator: "|").prefix(2).joined(separator: "|") }
                == (wanted.isEmpty ? [] : [wanted]))
    }

    @Test(arguments: [
        ("In 1990 the wall fell. The last guard had left on 13 November.", "1990-11-13"),
        ("It opened on January 20, 1961. On April 17 it closed.", "1961-04-17"),
        ("It opened in June 1961. It closed in September.", "1961-09"),
        ("It opened in December 1990. It closed in February.", "1991-02"),
        ("It opened in November 1990. It closed on 8 February.", "1991-02-08"),
        ("It opened in September 1990. It closed in January.", "2022-01"),
        ("It sold his 1990 boat. It closed on 13 November.", "2021-11-13"),
        ("He was known since 1990. It closed on 13 November.", "2021-11-13"),
        ("In 2019 it opened. It closed on 13 November.", "2021-11-13"),
        ("In 1990 it opened. It closed on 13 January.", "2022-01-13"),
        ("The last strike was in 1990. It closed on 13 November.", "2021-11-13"),
        ("He was jailed in 1990. He was freed on 13 November.", "2021-11-13"),
        ("Parts of the thesis, written in 1990, were copied. It said so in May.", "2021-05"),
        ("She wants to sell the 1954 building in June.", "2022-06"),
        ("It was the first strike since 1990, when they met on 13 May.", "1990-05-13"),
        ("It was built in June 1990 and last checked in May.", "2021-05"),
    ])
    func aParagraphOfAYearLongAgoKeepsIt(_ text: String, _ day: String) {
        #expect(Read(text, date: date).events.contains { $0.hasPrefix("\(day)|") })
    }

    @Test(arguments: [
        "A day later it fell.", "It fell two days earlier.", "It fell the next day.",
        "It fell that day.", "It came a day after the mayor left.",
    ])
    func withoutADateNearThereIsNoEvent(_ sentence: String) {
        #expect(Read(sentence, date: date).events.isEmpty)
        let far = "It opened on Jan. 11.\nAll was calm.\n\(sentence)"
        #expect(Read(far, date: date).events.count == 1)
        let other = "> It opened on Jan. 11\n— Roads (@roads) Jan. 12, 2022\n\(sentence)"
        #expect(Read(other, date: date).events.count == 1)
        let dateline = "OSLO, Jan. 11 (Agency) — \(sentence)"
        #expect(Read(dateline, date: date).events.isEmpty)
    }

    @Test func asidesAndWhatLiesAheadAreNothingToCountFrom() {
        let aside = Read("Ana, who left on Jan. 11, was calm. It fell the same day.", date: date)
        #expect(aside.times.last == "the same day=XXXX-XX-XX")
        let ahead = Read(
            "Ana called a vote for May 26, eight weeks after the dam fell.", date: date)
        #expect(ahead.events.map { $0.prefix(10) } == ["2022-05-26"])
    }

    @Test func aCoarserDateCountsOnlyInItsUnits() {
        let read = Read("It opened in 2010. Two years later it fell. A day later it rained.")
        #expect(read.times == ["2010=2010", "Two years later=2012", "A day later=P1D"])
    }

    @Test func whatALengthReachesBackToIsAnEvent() {
        let read = Read(
            "The bridge fell on Jan. 11, three days after the mayor had opened it.", date: date)
        #expect(
            read.events == [
                "2022-01-08|three days after|the mayor had opened it.",
                "2022-01-11|on Jan. 11|"
                    + "The bridge fell on Jan. 11, three days after the mayor had opened it.",
            ])
        #expect(
            Read("It fell on Thursday. This came a day before the mayor left.", date: date).events
                .contains("2022-01-21|a day before|the mayor left."))
    }

    @Test(arguments: [
        "It fell on Jan. 11, about three days after the mayor came.",
        "It fell on Jan. 11, more than three days after the mayor came.",
        "It fell on Jan. 11, three days after the feast.",
        "It fell on Jan. 11, three days later than planned.",
        "It fell on Jan. 11, three days after it opened.",
        "It fell on Jan. 11, three hours after the mayor came.",
    ])
    func lengthsThatGiveNoDayOrNoDeedDateNothing(_ text: String) {
        #expect(Read(text, date: date).events.count == 1)
    }

    @Test func aDeedWithItsOwnDayIsNotCountedTo() {
        let read = Read(
            "It fell on Jan. 11, three days after the mayor left on Jan. 9.", date: date)
        #expect(read.events.map { $0.prefix(10) } == ["2022-01-09", "2022-01-11"])
    }

    @Test(arguments: [
        ("It fell on Dec. 30, a Thursday.", ["Dec. 30=2021-12-30"]),
        ("It fell on a Thursday, at night.", []),
        ("It fell on Dec. 30, 2021 (Thursday).", ["Dec. 30, 2021=2021-12-30"]),
        ("It fell on Thursday (Dec. 30).", ["Dec. 30=2021-12-30"]),
        ("It fell on Dec. 30, Friday was calm.", ["Dec. 30=2021-12-30", "Friday=2022-01-21"]),
    ])
    func theWeekdayOfADateIsNoDateOfItsOwn(_ text: String, _ wanted: [String]) {
        #expect(Read(text, date: date).times == wanted)
    }

    @Test(arguments: [
        ("The war ended in March 1994. That July the union met.", "1994-07"),
        ("A truce was agreed in October 2003. It broke that March.", "2004-03"),
        ("He died in 1993, and nobody knew of it until that December.", "1993-12"),
        ("The court met in October 2002. In March of the following year it ruled.", "2003-03"),
        ("It rained in October 2003. It had snowed in June the year before.", "2002-06"),
        ("It applied in 2007 and was turned down, as it was again the next year.", "2008"),
        ("The store opened in October 2013 and closed in early December.", "2013-12"),
        ("The store opened in October 2013 and will close in December.", "2022-12"),
        ("He spoke in March 2012 and left the following autumn.", "2012-FA"),
        ("It rose between March and May last year.", "2021-05"),
    ])
    func whatIsCountedFromWhatTheTextNamedLast(_ text: String, _ value: String) {
        let times = Read(text, date: "2022-01-21").times
        #expect(times.last.map { $0.split(separator: "=").last.map(String.init) } == value)
    }

    @Test func aFirmsOwnQuarterDatesNothing() {
        let read = Read(
            "Sales were $11 billion for the fourth quarter ended May 31.", date: "2022-07-16")
        #expect(read.events.isEmpty)
    }

    @Test func nothingGoesOnFromAThingOfAFeast() {
        let text = "It rained on Monday after a Christmas ball. She wept that morning."
        #expect(
            Read(text, date: "2022-01-21").times == ["Monday=2022-01-17", "Christmas=2021-12-25"])
    }
}
