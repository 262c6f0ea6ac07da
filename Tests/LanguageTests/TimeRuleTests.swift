import Testing

@testable import Language

/// Every family of rules of `TimeRules`.
@Suite struct TimeRuleTests {
    /// A Friday.
    private func times(_ text: String) -> [String] { Read(text, date: "2022-01-21").times }

    @Test(arguments: [
        ("It opened on 2022-01-05 there.", "2022-01-05=2022-01-05"),
        ("It opened on 3/14/98 there.", "3/14/98=1998-03-14"),
        ("It opened on 25/12/2021 there.", "25/12/2021=2021-12-25"),
        ("It opened on Wednesday, 5 January.", "Wednesday, 5 January=2022-01-05"),
        ("It opened on the 2nd of March 2019.", "the 2nd of March 2019=2019-03-02"),
        ("It opened on March third, 2019.", "March third, 2019=2019-03-03"),
        ("It opened on Dec. 3 last year.", "Dec. 3 last year=2021-12-03"),
        ("It was due the week of January 10.", "the week of January 10=2022-W02"),
        ("It opened in early March 2019.", "early March 2019=2019-03"),
        ("It opened in mid-August.", "mid-August=2021-08"),
        ("It opened in March of last year.", "March of last year=2021-03"),
        ("It closed at the end of 2019.", "the end of 2019=2019"),
        ("It grew in fiscal 2019 again.", "fiscal 2019=2019"),
        ("It opened in nineteen eighty-four.", "nineteen eighty-four=1984"),
        ("It was built by the year two thousand.", "the year two thousand=2000"),
    ])
    func calendarDates(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test func oneDateTellsWhereTheDayStandsInOthers() {
        #expect(
            times("It opened on 3/6/98 and closed on 14/6/98.")
                == ["3/6/98=1998-06-03", "14/6/98=1998-06-14"])
        #expect(
            times("It opened on 3/6/1998 and closed on 6/14/1998.")
                == ["3/6/1998=1998-03-06", "6/14/1998=1998-06-14"])
    }

    @Test func theFirstOfTwoWeekdaysIsBeforeTheOther() {
        #expect(
            times("He was shot on Friday and died in hospital on Wednesday.")
                == ["Friday=2022-01-14", "Wednesday=2022-01-19"])
        #expect(
            times("He was shot on Tuesday and died on Wednesday.")
                == ["Tuesday=2022-01-18", "Wednesday=2022-01-19"])
        #expect(
            times("He was shot on Friday and will be buried on Wednesday.").first
                == "Friday=2022-01-21")
    }

    @Test(arguments: [
        "He came on the Saturday before Christmas.", "She left on the Sunday after the vote.",
        "It was the third-hottest July in Spain.", "It is open daily from April to October.",
        "Each year in May the town celebrates.",
    ])
    func whatIsNoDayOfTheStoryIsNoEvent(_ text: String) {
        #expect(Read(text, date: "2022-01-21").events == [])
    }

    @Test func whatARecordGoesBackToIsTold() {
        let read = Read(
            "It was the worst fire since 2017, when 11 people died.", date: "2022-01-21")
        #expect(read.events.count == 1)
        #expect(Read("It was the worst fire since 2017.", date: "2022-01-21").events == [])
        #expect(Read("It was the worst fire since 2017", date: "2022-01-21").events == [])
    }

    @Test(arguments: [
        ("Fashions of the late 1970s came back.", "the late 1970s=197"),
        ("Fashions of the ’80s came back.", "the ’80s=198"),
        ("Fashions of the nineties came back.", "the nineties=199"),
        ("The walls are of the 18th century.", "the 18th century=17"),
        ("The walls are of the twelfth century.", "the twelfth century=11"),
        ("Rents rose in the second quarter of 2020.", "the second quarter of 2020=2020-Q2"),
        ("Rents rose in the second half of 2020.", "the second half of 2020=2020-H2"),
        ("Rents rose in Q3 2020.", "Q3 2020=2020-Q3"),
        ("Rents rose in last year's third quarter.", "last year's third quarter=2021-Q3"),
        ("The lake froze last winter.", "last winter=2020-WI"),
        ("The lake dried in the summer of 2018.", "the summer of 2018=2018-SU"),
        ("The lake dried last fall.", "last fall=2021-FA"),
    ])
    func periods(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test(arguments: [
        ("They left late Thursday.", "late Thursday=2022-01-20"),
        ("They left on Wednesday evening.", "Wednesday evening=2022-01-19TEV"),
        ("They left a week ago Tuesday.", "a week ago Tuesday=2022-01-11"),
        ("They left the day before yesterday.", "the day before yesterday=2022-01-19"),
        ("They left last night.", "last night=2022-01-20TNI"),
        ("They left earlier this month.", "earlier this month=2022-01"),
        ("They left over the weekend.", "the weekend=2022-W02-WE"),
        ("They left last weekend.", "last weekend=2022-W02-WE"),
        ("They left in the previous month.", "the previous month=2021-12"),
        ("They hope to pay by year-end.", "year-end=2022"),
        ("They left about two years ago.", "about two years ago=2020"),
        ("They left a week ago.", "a week ago=2022-W02"),
        ("They left a fortnight ago.", "a fortnight ago=2022-W01"),
        ("They left a year and a half ago.", "a year and a half ago=2020-07"),
        ("They left several years ago.", "several years ago=PAST_REF"),
        ("They return two days from now.", "two days from now=2022-01-23"),
        ("They will meet on Saturday week.", "Saturday week=2022-01-29"),
        ("They will meet a week on Thursday.", "a week on Thursday=2022-02-03"),
        ("They will vote on the second Sunday in May.", "the second Sunday in May=2022-05-08"),
        ("They voted on the last Sunday in May.", "the last Sunday in May=2021-05-30"),
        ("They met on the first Monday of May 2020.", "the first Monday of May 2020=2020-05-04"),
    ])
    func relativeTimes(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test(arguments: [
        ("Three men were killed on January 20.", "January 20=2025-01-20"),
        ("On January 20, he took office.", "January 20=2025-01-20"),
        ("Since taking office on January 20 he is ill.", "January 20=2025-01-20"),
        ("The union announced a strike on January 20.", "January 20=2026-01-20"),
        ("A dividend was declared, payable January 20.", "January 20=2026-01-20"),
        ("They will meet on January 20.", "January 20=2026-01-20"),
        ("They want to pass it before Christmas.", "Christmas=2025-12-25"),
        ("Sales rose in the run-up to Christmas.", "Christmas=2025-12-25"),
        ("They hope to return before Easter.", "Easter=2026-04-05"),
        ("The shop closed before Easter.", "Easter=2025-04-20"),
    ])
    func theVerbTellsWhetherADayOfTheYearIsOver(_ text: String, _ wanted: String) {
        #expect(Read(text, date: "2025-12-12").times == [wanted])
    }

    @Test func aFollowingMonthIsCountedFromTheLastOneNamed() {
        #expect(
            Read(
                "He was suspended in December 2012 and jailed the following June.",
                date: "2025-02-21"
            )
            .times == ["December 2012=2012-12", "the following June=2013-06"])
        #expect(
            Read("He came in May 2012 and left the following June.", date: "2025-02-21").times
                == ["May 2012=2012-05", "the following June=2012-06"])
    }

    @Test func theSameDayIsNoneThatIsStillToCome() {
        let read = Read(
            "Aid would arrive on Thursday, he said. She lost two sons on the same day.",
            date: "2025-08-17")
        #expect(read.times == ["Thursday=2025-08-21", "the same day=XXXX-XX-XX"])
    }

    @Test(arguments: [
        ("They could come as early as Tuesday.", "Tuesday=2022-01-25"),
        ("The vote was put off until Monday.", "Monday=2022-01-24"),
        ("The vote was postponed until Monday.", "Monday=2022-01-24"),
        ("They have extended the warning to Monday.", "Monday=2022-01-24"),
        ("It had been postponed until Monday.", "Monday=2022-01-17"),
        ("They moved to Lima on Monday.", "Monday=2022-01-17"),
        ("Nominations close on Monday.", "Monday=2022-01-24"),
        ("The trial is on hold until Monday.", "Monday=2022-01-24"),
        ("Ana Ruiz stayed until Monday.", "Monday=2022-01-17"),
        ("She had told them to wait until Monday.", "Monday=2022-01-24"),
        ("She had written to them until Monday.", "Monday=2022-01-17"),
        ("Her rival in the upcoming election called Monday.", "Monday=2022-01-17"),
        ("It had been due to end Tuesday.", "Tuesday=2022-01-18"),
        ("They stood next to the wall on Tuesday.", "Tuesday=2022-01-18"),
        ("Both may meet on Tuesday.", "Tuesday=2022-01-25"),
        ("Both are to meet on Tuesday.", "Tuesday=2022-01-25"),
        ("By Monday, ten ships were waiting.", "Monday=2022-01-17"),
        ("By Monday, the court will rule.", "Monday=2022-01-24"),
        ("Both came to meet on Tuesday.", "Tuesday=2022-01-18"),
    ])
    func theClauseTellsWhetherAWeekdayIsAhead(_ text: String, _ wanted: String) {
        #expect(times(text) == [wanted])
    }

    @Test(arguments: [
        ("It lasted nearly four years.", "nearly four years=P4Y"),
        ("It lasted two and a half years.", "two and a half years=P2Y6M"),
        ("It lasted 2 1/2 hours.", "2 1/2 hours=PT2H30M"),
        ("It lasted half an hour.", "half an hour=PT30M"),
        ("It lasted a hundred years.", "a hundred years=P100Y"),
        ("It lasted a couple of days.", "a couple of days=P2D"),
        ("It lasted a decade.", "a decade=P10Y"),
        ("It was a three-week strike.", "three-week=P3W"),
        ("It was a decades-long strike.", "decades-long=PXY"),
        ("It rose over the past two decades.", "the past two decades=P20Y"),
        ("It will rise in the coming weeks.", "the coming weeks=PXW"),
        ("It rose in recent months.", "recent months=PXM"),
        ("It has gone on for decades.", "decades=PXY"),
    ])
    func lengths(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test(arguments: [
        ("They meet every Monday.", "every Monday=XXXX-WXX-1"),
        ("They meet every other week.", "every other week=P2W"),
        ("They meet every three months.", "every three months=P3M"),
        ("They meet each July.", "each July=XXXX-07"),
        ("They meet twice a week.", "twice a week=P1W"),
        ("They meet on Monday nights.", "Monday nights=XXXX-WXX-1TNI"),
        ("They earn $30 million a year.", "a year=P1Y"),
        ("They meet daily.", "daily=P1D"),
        ("They live there currently.", "currently=PRESENT_REF"),
        ("They moved there recently.", "recently=PAST_REF"),
        ("They were rich in the past.", "the past=PAST_REF"),
        ("They plan for the future.", "the future=FUTURE_REF"),
    ])
    func setsAndReferences(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test(arguments: [
        ("It began at 9 a.m. Tuesday there.", "9 a.m. Tuesday=2022-01-18T09:00"),
        ("It began at 5:30 p.m. EST on Jan. 4.", "5:30 p.m. EST on Jan. 4=2022-01-04T17:30"),
        ("It began at noon Thursday.", "noon Thursday=2022-01-20T12:00"),
        ("It began at midnight Friday.", "midnight Friday=2022-01-21T24:00"),
        ("It began at 7 o'clock.", "7 o'clock=2022-01-21T07:00"),
        ("It began around 7pm.", "around 7pm=2022-01-21T19:00"),
    ])
    func clockTimes(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test func aClockTimeIsOfTheDayThatTheSentenceNamed() {
        #expect(
            times("It began on Tuesday and ended at 10 p.m. there.") == [
                "Tuesday=2022-01-18", "10 p.m.=2022-01-18T22:00",
            ])
    }

    @Test(arguments: [
        ("They met on Christmas Eve.", "Christmas Eve=2021-12-24"),
        ("They met last Thanksgiving.", "last Thanksgiving=2021-11-25"),
        ("They met on Labor Day 2019.", "Labor Day 2019=2019-09-02"),
        ("They met on Good Friday, 2019.", "Good Friday, 2019=2019-04-19"),
        ("They will meet on Memorial Day.", "Memorial Day=2022-05-30"),
    ])
    func holidays(_ text: String, _ wanted: String) { #expect(times(text) == [wanted]) }

    @Test(arguments: [
        (2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"), (2022, "2022-04-17"),
        (2024, "2024-03-31"), (2038, "2038-04-25"),
    ])
    func easterMoves(_ year: Int, _ wanted: String) {
        let easter = Holiday.all.first { $0.name == "easter" }
        #expect(easter?.day(in: year)?.description == wanted)
    }

    @Test(arguments: [
        ("They met from 10 to 12 January.", ["10=2022-01-10", "12 January=2022-01-12"]),
        ("They met on March 3 and 4, 2019.", ["March 3=2019-03-03", "4, 2019=2019-03-04"]),
        ("It grew in 2009-10 a little.", ["2009=2009", "10=2010"]),
        ("It grew in 1994–1997 a little.", ["1994=1994", "1997=1997"]),
    ])
    func stretchesAreTwoTimes(_ text: String, _ wanted: [String]) {
        #expect(times(text) == wanted)
    }

    @Test(arguments: [
        "A 6-year-old boy left.", "The 52 years old man left.", "Three-quarters of them left.",
        "A quarter of them left.", "“60 Minutes” came back.", "Some 2020 people left.",
        "He is in his 30s.", "The firm Jan Berg left.", "They won 6-4 there.", "A $2022 fine fell.",
    ])
    func agesFractionsAndNamesAreNoTimes(_ text: String) { #expect(times(text).isEmpty) }

    @Test func resultsCompareWithTheSameQuarterAYearBefore() {
        #expect(
            times("It lost $3 million in the third quarter. It had earned as much a year earlier.")
                == ["the third quarter=2021-Q3", "a year earlier=2020-Q3"])
        #expect(
            times("It earned more in the year-earlier quarter.").last?.hasSuffix("2020-Q4") == true)
    }
}
