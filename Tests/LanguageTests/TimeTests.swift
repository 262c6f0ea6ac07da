import Testing

@testable import Language

@Suite struct TimeTests {
    /// Friday.
    private let date = "2022-01-21"

    @Test(arguments: [
        ("They met on Thursday.", "Thursday=2022-01-20"),
        ("They met on Friday.", "Friday=2022-01-21"),
        ("They will meet on Monday.", "Monday=2022-01-24"),
        ("She said Monday that it will rain.", "Monday=2022-01-17"),
        ("They left last Friday.", "last Friday=2022-01-14"),
        ("They met next Tuesday.", "next Tuesday=2022-01-25"),
        ("It fell on Wednesday night.", "Wednesday night=2022-01-19TNI"),
        ("It closes on Sundays.", "Sundays=XXXX-WXX-7"),
        ("It ended on Friday, January 14, 2022.", "Friday, January 14, 2022=2022-01-14"),
        ("It ended on January 14, 2022, at home.", "January 14, 2022=2022-01-14"),
        ("It ended on 14 January 2022.", "14 January 2022=2022-01-14"),
        ("It ended on the 14th of January.", "the 14th of January=2022-01-14"),
        ("It began on Dec. 30 there.", "Dec. 30=2021-12-30"),
        ("It began in November.", "November=2021-11"),
        ("It began in January 2019.", "January 2019=2019-01"),
        ("It began in 2020.", "2020=2020"),
        ("It began in June of last year.", "June of last year=2021-06"),
        ("It began in early March 2020.", "early March 2020=2020-03"),
        ("It began earlier this month.", "earlier this month=2022-01"),
        ("It ran for the first nine months.", "the first nine months=P9M"),
        ("It took two decades.", "two decades=P20Y"),
        ("He came on Mon. and left.", "Mon.=2022-01-17"),
        ("It came out on 2021-12-05.", "2021-12-05=2021-12-05"),
        ("It rained today.", "today=2022-01-21"),
        ("It rained yesterday.", "yesterday=2022-01-20"),
        ("It will rain tomorrow.", "tomorrow=2022-01-22"),
        ("It rained this week.", "this week=2022-W03"),
        ("It rained last month.", "last month=2021-12"),
        ("It ends next year.", "next year=2023"),
        ("It began two years ago.", "two years ago=2020"),
        ("It began three days earlier.", "three days earlier=P3D"),
        ("Sales fell from a year earlier.", "a year earlier=2021"),
        ("It came the Monday before last.", "the Monday before last=2022-01-10"),
        ("It was at a Thursday meeting.", "Thursday=2022-01-20"),
        ("On Monday the ministers will meet.", "Monday=2022-01-24"),
        ("Mayor Ruiz called a vote for May 26.", "May 26=2022-05-26"),
        ("The court had called a vote for May 26.", "May 26=2021-05-26"),
        ("The draw takes place on Monday.", "Monday=2022-01-24"),
        ("The council, which meets on Monday, left.", "Monday=2022-01-24"),
        ("The council, which met on Monday, left.", "Monday=2022-01-17"),
        ("Those that meet on Monday left.", "Monday=2022-01-17"),
        ("Then Will Bos resigned on Monday.", "Monday=2022-01-17"),
        ("Will Bos resigned on Monday.", "Monday=2022-01-17"),
        ("Will Bos will resign on Monday.", "Monday=2022-01-24"),
        ("She is running for mayor in November.", "November=2022-11"),
        ("The dividend is payable on April 30.", "April 30=2022-04-30"),
        ("The court sits again on Monday.", "Monday=2022-01-24"),
        ("The vote is on Monday.", "Monday=2022-01-24"),
        ("The vote was on Monday.", "Monday=2022-01-17"),
        ("Voters go to the polls on Monday.", "Monday=2022-01-24"),
        ("They did not go on Monday.", "Monday=2022-01-17"),
        ("He ordered a hearing to take place on Monday.", "Monday=2022-01-24"),
        ("He ordered a report to be published on Monday.", "Monday=2022-01-24"),
        ("It had to begin on Monday.", "Monday=2022-01-17"),
        ("He tried to take over since December.", "December=2021-12"),
        ("It may fall before it is published in March.", "March=2022-03"),
        ("She was bailed to appear in court on Monday.", "Monday=2022-01-24"),
        ("She seemed to appear in court on Monday.", "Monday=2022-01-17"),
        ("He set a trial date of May 26.", "May 26=2022-05-26"),
        ("The case is listed for May 26.", "May 26=2022-05-26"),
        ("It may fall before it is published on Monday.", "Monday=2022-01-24"),
        ("They travel to Leeds on Monday.", "Monday=2022-01-24"),
        ("She said that she will put it to a vote on Monday.", "Monday=2022-01-24"),
        ("The party that governs Lima will set it up on Monday.", "Monday=2022-01-24"),
        ("She will meet Bo, who had resigned, on Monday.", "Monday=2022-01-24"),
        ("She flew to Lima to open the bridge on Monday.", "Monday=2022-01-17"),
        ("It was the first vote to be held in Peru on Monday.", "Monday=2022-01-17"),
        ("She asked police to attend the scene on Monday.", "Monday=2022-01-17"),
        ("She failed to open the bridge in October.", "October=2021-10"),
        ("A vigil, to be held there on Monday, is planned.", "Monday=2022-01-24"),
        ("They held him before he is believed to have fled on Monday.", "Monday=2022-01-17"),
        ("The team from Lima beat its hosts on Monday.", "Monday=2022-01-17"),
        ("She made official visits to schools on Monday.", "Monday=2022-01-17"),
        ("He was ill after the Commons return on Monday.", "Monday=2022-01-17"),
        ("They will walk out after talks collapsed on Monday.", "Monday=2022-01-17"),
        ("He should have gone on Monday.", "Monday=2022-01-17"),
        ("She is to be asked about what he did on Monday.", "Monday=2022-01-17"),
        ("Residents who are to return were told on Monday.", "Monday=2022-01-17"),
        ("Ana Ruiz, who is to retire in July, left.", "July=2022-07"),
        ("He ordered the sale to take place before the end of June.", "the end of June=2022-06"),
        ("Leeds play Derby on Monday.", "Monday=2022-01-24"),
        ("People who are to move marched on Monday.", "Monday=2022-01-17"),
        ("The plan that will be presented on Monday is secret.", "Monday=2022-01-24"),
        ("They will read the plan, which was leaked on Monday.", "Monday=2022-01-17"),
        ("They will read the plan that was leaked on Monday.", "Monday=2022-01-17"),
        ("A vote was scheduled for Monday.", "Monday=2022-01-24"),
        ("A vote was scheduled for Monday, but was put off.", "Monday=2022-01-17"),
        ("He was to be sentenced on Monday.", "Monday=2022-01-24"),
        ("He was preparing to leave on Monday.", "Monday=2022-01-24"),
        ("The fair runs from Monday.", "Monday=2022-01-24"),
        ("The toll stood at 47 by Monday.", "Monday=2022-01-17"),
        ("He ordered them to leave by Monday.", "Monday=2022-01-24"),
        ("From March 10, platforms face fines.", "March 10=2022-03-10"),
        ("It came on Wednesday of last week.", "Wednesday of last week=2022-01-12"),
        (
            "It will open at 7pm on Saturday, 29 January.",
            "7pm on Saturday, 29 January=2022-01-29T19:00"
        ),
        ("They meet in the week beginning 7 March.", "the week beginning 7 March=2022-W10"),
        ("It opens in the second half of March.", "the second half of March=2022-03"),
        ("On my last evening we stood there.", ""),
        ("They would debate the law, which the king vetoed on Monday.", "Monday=2022-01-17"),
        ("They will discuss the report published on Monday.", "Monday=2022-01-17"),
        ("They will discuss the report to be published on Monday.", "Monday=2022-01-24"),
        ("They will have the bridge repaired on Monday.", "Monday=2022-01-24"),
        ("Sales fell in the week to January 15.", "the week to January 15=2022-W02"),
        ("It ended on February 29, 2021.", "February 29=XXXX-02-29"),
        ("It came after the starts on Monday.", "Monday=2022-01-17"),
        ("It began in March.", "March=2021-03"),
        ("It began last January.", "last January=2021-01"),
        ("It will begin in March.", "March=2022-03"),
        ("Voters will choose, and in March they moved.", "March=2021-03"),
        ("The plan was set out in March.", "March=2021-03"),
        ("It lasted for three weeks.", "three weeks=P3W"),
        ("It lasted twenty-five minutes.", "twenty-five minutes=PT25M"),
        ("It lasted for weeks.", "weeks=PXW"),
        ("It lasted for 1/2 hours.", "1/2 hours=PT30M"),
        ("It lasted for 2 1/2 years.", "2 1/2 years=P2Y6M"),
        ("It lasted for 1.0 hours.", "1.0 hours=PT1H"),
        ("It lasted for 2 3/4 years.", "2 3/4 years=PXY"),
        ("It lasted for 1.25 hours.", "1.25 hours=PTXH"),
        ("It ends at 24:00 on Friday.", "24:00 on Friday=2022-01-21T24:00"),
        ("It ends at 24:30 on Friday.", "Friday=2022-01-21"),
        ("It was common in the 1990s.", "the 1990s=199"),
        ("It rose in the third quarter.", "the third quarter=2021-Q3"),
        ("They meet every month.", "every month=P1M"),
        ("It starts at 5:30 p.m. there.", "5:30 p.m.=2022-01-21T17:30"),
        ("It is now open.", "now=PRESENT_REF"),
    ])
    func expressionsHaveTheirValue(_ text: String, _ wanted: String) {
        #expect(Read(text, date: date).times == (wanted.isEmpty ? [] : [wanted]))
    }

    @Test(arguments: [
        "It ended on February 30, 2022.", "Route 2020 is long.", "They may march on.",
        "It cost $5 a day.", "He sat down on the sun.", "He ran 1,500 metres.", "Call 2022-13-45.",
        "The second man left.", "May Smith left.", "It dates from around 1900 BC.",
        "It fell in the third century BCE.",
    ])
    func noTimeIsMadeUp(_ text: String) {
        #expect(Read(text, date: date).times.isEmpty)
    }

    @Test(arguments: [
        ("Troops camped there for weeks.", "/2022-01-21"),
        ("It has grown since 2014.", "2014/.."),
        ("It rained this week.", "2022-01-17/2022-01-23"),
        ("It rose over the past three weeks.", "2021-12-31~/2022-01-21"),
        ("It was common in the 1990s.", "1990/1999"),
        ("It began in March 2020.", "2020-03"),
    ])
    func calendarTimesAreEDTF(_ text: String, _ wanted: String) {
        #expect(Read(text, date: date).analysis.times.map { $0.edtf?.description } == [wanted])
    }

    @Test func withoutADateNothingRelativeIsResolved() {
        let read = Read("They met on Thursday, today, this week, on January 5 and last month.")
        #expect(
            read.times == [
                "Thursday=XXXX-WXX-4", "today=XXXX-XX-XX", "this week=XXXX-WXX",
                "January 5=XXXX-01-05", "last month=XXXX-XX",
            ])
        #expect(read.analysis.times.allSatisfy { $0.edtf == nil })
        #expect(read.analysis.events.isEmpty)
    }

    @Test(arguments: [
        ("It came in May 2003 and May 2004.", ["May 2003=2003-05", "May 2004=2004-05"]),
        ("It came in May and June 2004.", ["May=2004-05", "June 2004=2004-06"]),
        ("It came from December to January 2004.", ["December=2003-12", "January 2004=2004-01"]),
    ])
    func withoutADateAMonthTakesTheNextOnesYearOnlyIfItHasNone(_ text: String, _ wanted: [String]) {
        #expect(Read(text).times == wanted)
    }

    @Test func aPostCountsFromItsOwnDay() {
        let read = Read(
            "It rained yesterday.\n> It snowed yesterday.\n— Weather (@weather) January 10, 2022",
            date: date)
        #expect(read.analysis.times.map(\.value) == ["2022-01-20", "2022-01-09", "2022-01-10"])
    }
}
