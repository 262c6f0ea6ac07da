import Testing

@testable import Language

@Suite struct EventTests {
    @Test func sentencesWithADateAreEvents() {
        let read = Read(
            "The bridge opened in 2019. It fell on Thursday. Nobody cared. Boats waited for weeks.",
            date: "2022-01-21")
        #expect(
            read.events == [
                "2019|in 2019|The bridge opened in 2019.",
                "2022-01-20|on Thursday|It fell on Thursday.",
                "/2022-01-21|for weeks|Boats waited for weeks.",
            ])
    }

    @Test(arguments: [
        "Shares fell 5 per cent by 1030 GMT.", "Shares fell around 2000 GMT.",
        "Shares fell around 2000 PST.", "The ship came by 1930 AEST.",
        "He left in the second half of the 2020-21 season.",
        "She scored in the second half of the 2014 final.",
        "It was the deadliest quake in the country since May 1998.",
        "He left after the fall of Kabul.", "Reports that he died on Sunday were false.",
    ])
    func whatIsNoDateOfAnythingMakesNoEvent(_ text: String) {
        #expect(Read(text, date: "2023-11-14").events == [])
    }

    /// On a Tuesday.
    @Test(arguments: [
        ("The plan to close the plant was rejected on Monday.", "2023-11-13"),
        ("A man due in court was found dead on Monday.", "2023-11-13"),
        ("The expected storm hit the coast on Monday.", "2023-11-13"),
        ("The ministry would not comment on Monday.", "2023-11-13"),
        ("The plan will be put to the vote on Monday.", "2023-11-20"),
        ("The inquiry continues on Thursday.", "2023-11-16"),
        ("The board votes on Thursday.", "2023-11-16"),
        ("It won with 40 votes on Thursday.", "2023-11-09"),
        ("It rained, and by Sunday the town was under water.", "2023-11-12"),
        ("In May 20 people died.", "2023-05"),
        ("The museum didn’t open until 2019.", "2019"),
        ("It was built in the 1800s.", "1800/1899"),
        ("It fell in the late 1980s.", "1985~/1989~"),
        ("It rose in the early 1990s.", "1990~/1994~"),
        ("It is to begin in the autumn.", "2023-09~/2023-11~"),
        ("Sales rose in the July-September quarter of 2023.", "2023-07/2023-09"),
        ("It is due in the first half of calendar 2024.", "2024-01/2024-06"),
        ("High winds have battered the coast since Monday.", "2023-11-13/.."),
        ("Monday’s earthquakes killed dozens.", "2023-11-13"),
        ("She will face the vote at 11am tomorrow.", "2023-11-15"),
        ("Rain is forecast for Friday.", "2023-11-17"),
        ("She will speak at Thursday’s meeting.", "2023-11-16"),
        ("Sales fell in the week to November 4.", "2023-10-29/2023-11-04"),
        ("Sales fell in the week to Sunday.", "2023-11-06/2023-11-12"),
        ("The vote is set for November 5.", "2024-11-05"),
        ("The report is due by November 5.", "2024-11-05"),
        ("The vote was set for November 5.", "2023-11-05"),
        ("He called a strike from Wednesday.", "2023-11-15"),
        ("He called off a strike from Wednesday.", "2023-11-08"),
        ("He declared a day of mourning starting on Friday.", "2023-11-17"),
        ("Next year’s fair, from 12 to 21 July, will be bigger.", "2024-07-12/2024-07-21"),
        ("Last year’s final, on 3 June, was a draw.", "2022-06-03"),
        ("Last year’s winner left on 3 June.", "2023-06-03"),
        ("It fell in June/July 2022.", "2022-06/2022-07"),
        ("Sales rose in July-September.", "2023-07/2023-09"),
        ("It fell overnight from Sunday to Monday.", "2023-11-12/2023-11-13"),
        ("The floods of May and June led to a vote on Monday.", "2023-11-13"),
        ("The council met on Wednesday night (October 25).", "2023-10-25"),
    ])
    func whetherATimeLiesAheadAndWhichItIs(_ text: String, _ date: String) {
        let events = Read(text, date: "2023-11-14").events
        #expect(events.map { $0.prefix { $0 != "|" } } == [Substring(date)])
    }

    /// On a Tuesday.
    @Test(arguments: [
        (
            "The road shut on Friday after a vote of the council on Wednesday.",
            "2023-11-08 2023-11-10"
        ),
        ("The road shut on Friday, after a vote on Wednesday night.", "2023-11-08 2023-11-10"),
        ("It rained in March and April 2022.", "2022-03 2022-04"),
        ("It rained in December and January 2022.", "2021-12 2022-01"),
        ("The floods of March and April 2022 killed two.", "2022-03 2022-04"),
        ("Bo Lund, actor, born 1 March 1932; died 5 May 2011.", "1932-03-01 2011-05-05"),
    ])
    func whatADeedComesOfAndWhatEndedALifeHaveTheirDays(_ text: String, _ dates: String) {
        let events = Read(text, date: "2023-11-14").events
        #expect(events.map { $0.prefix { $0 != "|" } }.joined(separator: " ") == dates)
    }

    @Test(arguments: [
        "The index topped its prior high from December.",
        "It was 21.88 per cent, down from 22 per cent in July.",
        "The shop is open Monday to Friday.", "They come twice a week, Monday and Thursday.",
        "The bank closed for Black Friday.", "They left two days after January 6.",
        "He would not have paid the bill in 2020.", "Emissions fell 5% from 2019 levels.",
        "Police recorded 300 crimes in the year to March 2021.",
        "The bank won’t raise its rates until 2024.", "It was the lowest for the index since May.",
        "They spoke of this fall in demand.", "Around 2000 people came.",
        "“Where do they go in August?” she asked.", "Why did it fall on Monday?",
        "The spring feeds the river.", "The fall has hurt him.",
        "It was the deadliest quake this century.",
    ])
    func whatDatesNothing(_ text: String) {
        #expect(Read(text, date: "2023-11-14").events.isEmpty)
    }

    @Test func aDayIsToldOnce() {
        let read = Read(
            "Talks began on 3 May 2018. Two years later, on 25 June 2020, they ended. A month later, on "
                + "July 30, the king fled.", date: "2023-11-14")
        #expect(
            read.events.map { $0.prefix { $0 != "|" } } == [
                "2018-05-03", "2020-06-25", "2020-07-30",
            ])
    }

    @Test func thisWeekOfASundayIsTheNextOne() {
        #expect(
            Read("Parliament will vote this week.", date: "2025-11-16").events.first?
                .hasPrefix("2025-11-17/2025-11-23|") == true)
        #expect(
            Read("Parliament voted this week.", date: "2025-11-16").events.first?
                .hasPrefix("2025-11-10/2025-11-16|") == true)
    }

    @Test(arguments: [
        "Ana Ruiz, mayor since 2011, resigned on Sunday.",
        "Ana Ruiz, missing since Friday, was found on Sunday.",
        "The mayor, in office since 2011, died on Sunday.",
    ])
    func whatSomebodyWasIsNotTheNews(_ text: String) {
        #expect(
            Read(text, date: "2024-03-04").events.map { $0.prefix { $0 != "|" } } == ["2024-03-03"])
    }

    @Test(arguments: [
        ("From Monday to Friday last week 12 people died.", "2024-02-26/2024-03-01"),
        ("Between Monday and Wednesday last week it rained.", "2024-02-26/2024-02-28"),
        ("The minister took the winter fuel payment away.", ""),
        ("The council met after the summer recess.", ""),
        ("The mill closed in the summer.", "2023-06~/2023-08~"),
    ])
    func weeksAndSeasons(_ text: String, _ expected: String) {
        let dates = Read(text, date: "2024-03-04").events.map { String($0.prefix { $0 != "|" }) }
        #expect(dates == (expected.isEmpty ? [] : [expected]))
    }

    @Test func thisWinterHasBegun() {
        #expect(
            Read("Prices rose this winter.", date: "2022-01-21").events.first?
                .hasPrefix("2021-12") == true)
    }

    @Test func aHyphenInADateDescribesNothing() {
        let read = Read(
            "The treaty was signed on 2022-01-20 in Geneva. Flights take off in mid-2006 from Oslo. "
                + "Its third-quarter results fell. In the mid-1950s the mill closed.",
            date: "2022-02-01")
        #expect(
            read.events.map { $0.prefix { $0 != "|" } }
                == ["1953~/1956~", "2006~", "2022-01-20"])
    }

    @Test func headingsCreditsAndAttributionsAreNone() {
        let read = Read(
            "% Lima, January 3, 2022\n# Bridge Opens on Monday\nThe bridge is long.",
            date: "2022-01-21")
        #expect(read.events.isEmpty)
    }

    @Test func aPostIsDatedByItsAttribution() {
        let read = Read(
            "> The bridge is open https://t.co/abc\n— Roads (@roads) January 19, 2022",
            date: "2022-01-21")
        #expect(read.events == ["2022-01-19|January 19, 2022|The bridge is open"])
    }

    @Test func thanksInAPostAreNoEvent() {
        let read = Read(
            "> Thank you, Oslo!\n— Roads (@roads) January 19, 2022", date: "2022-01-21")
        #expect(read.events.isEmpty)
    }

    @Test func howThingsAreTodayIsNoEvent() {
        let date = "2022-01-21"
        #expect(Read("Norway is no member of the union today.", date: date).events.isEmpty)
        #expect(Read("The vote is today.", date: date).events.count == 1)
        #expect(Read("Norway, which is small, voted today.", date: date).events.count == 1)
    }

    @Test func aPostWithADateOfItsOwnKeepsIt() {
        let read = Read(
            "> The bridge opened on Monday\n— Roads (@roads) January 19, 2022", date: "2022-01-21")
        #expect(read.events == ["2022-01-17|on Monday|The bridge opened on Monday"])
    }

    @Test func longSentencesAreCutToTheClauseWithTheDate() {
        let first = "Engineers from four districts argued at great length about the old bridge"
        let second = "the new one opened to traffic from both of the river banks on Thursday"
        let third = "although the ramps that should lead to it had not even been designed by then"
        let read = Read("\(first), \(second), \(third).", date: "2022-01-21")
        #expect(read.events == ["2022-01-20|on Thursday|\(second)"])
    }

    @Test func aCutNeverPartsAQuotation() {
        let filler =
            "and the engineers from the districts went on arguing about the ramps at length"
        let text =
            "“The bridge, which opened on Thursday, is ours,” she said, \(filler), \(filler)."
        let read = Read(text, date: "2022-01-21")
        #expect(read.analysis.events.count == 1)
        for event in read.analysis.events {
            let words = event.fragments.map(read.words).joined()
            #expect(words.contains("“") == words.contains("”"))
        }
    }

    @Test(arguments: [
        ("Ben Cole died three days after his 90th birthday on 3 May.", "2025-05-06"),
        ("Two weeks after the vote on 3 April the mayor resigned.", "2025-04-17"),
        ("The mayor resigned the week of the vote, a day before the vote on Monday.", "2025-05-11"),
        // A clause of its own has its own day.
        ("The mayor resigned two days after he won the vote on 3 May.", "2025-05-03"),
    ])
    func whatIsCountedFromADayIsOfAnother(_ text: String, _ day: String) {
        #expect(Read(text, date: "2025-05-14").events.map { $0.prefix(10) } == [day[...]])
        // The day itself is a date as any other.
        #expect(Read(text, date: "2025-05-14").times.count > 1)
    }

    @Test func aDatelineIsNoEventAndNoPartOfOne() {
        let read = Read(
            "OSLO, Jan. 20 (Agency) — The bridge over the river fell on Wednesday.",
            date: "2022-01-21")
        #expect(
            read.events == ["2022-01-19|on Wednesday|The bridge over the river fell on Wednesday."])
        #expect(read.keyPoints == ["The bridge over the river fell on Wednesday."])
        #expect(read.mentions.first == "OSLO=oslo")
    }

    @Test(arguments: [
        "This month's talks began well.", "Today’s talks began well.",
        "It ended this week's talks.",
    ])
    func aTimeThatOnlyNamesAThingIsNoEvent(_ text: String) {
        #expect(Read(text, date: "2022-01-21").events.isEmpty)
    }

    @Test(arguments: [
        "He won the 2016 election by a mile.",
        "Third-quarter results were poor.", "It was under the Salt Act of 1934.",
        "More came than in 2019.", "It rose over the past three months.",
        "It is shut for the next year.", "The poet (1901) was read aloud.",
        "It will last for decades to come.", "It came up recently.", "The boy is 6 years old.",
        "Prices fell to lows not seen since 1982.", "It was the best harvest since May 2010.",
        "The price stood still for several minutes.", "They built the cars of tomorrow.",
        "All is lost if the talks fail on Friday.", "He asked whether it fell on Monday.",
        "It burned for the second time this year.", "He met her three times this month.",
    ])
    func datesThatDescribeThingsAreNoEvents(_ text: String) {
        #expect(Read(text, date: "2022-01-21").events.isEmpty)
    }

    @Test func whatIsOnlyQuotedIsNoEvent() {
        let read = Read(
            "“The bridge fell,” Ana Ruiz said on Monday. “And he knew, since on Tuesday he saw it.”",
            date: "2022-01-21")
        #expect(
            read.events == ["2022-01-17|on Monday|“The bridge fell,” Ana Ruiz said on Monday."])
    }

    @Test func aDateOutsideOfTheQuotationGoesBeforeThoseInIt() {
        let read = Read(
            "“He lied on Monday, and he knew it,” Ana Ruiz told the court on Wednesday.",
            date: "2022-01-21")
        #expect(read.events.map { $0.prefix(23) } == ["2022-01-19|on Wednesday"])
        let only = Read("“It fell on Monday,” Ana Ruiz told the court.", date: "2022-01-21")
        #expect(only.events.map { $0.prefix(20) } == ["2022-01-17|on Monday"])
    }

    @Test func anEventToldTwiceIsOne() {
        let read = Read(
            """
            The old bridge over the river collapsed on Thursday.
            The mayor resigned on Thursday.
            On Thursday the old bridge over the river collapsed under two trucks.
            """, date: "2022-01-21")
        #expect(
            read.events == [
                "2022-01-20|on Thursday|The old bridge over the river collapsed on Thursday.",
                "2022-01-20|on Thursday|The mayor resigned on Thursday.",
            ])
        #expect(read.analysis.events.first?.retold.map(read.words) == ["On Thursday"])
    }

    @Test func whatWentOnUntilNowIsToldOfASupposition() {
        let read = Read(
            "Nobody helps if an attack by the soldiers stationed there for weeks goes forward.",
            date: "2022-01-21")
        #expect(
            read.events == [
                "/2022-01-21|for weeks|an attack by the soldiers stationed there for weeks"
            ])
    }

    @Test(arguments: [
        "acquitted Ana Ruiz|convicted Ana Ruiz", "fined Ana Ruiz|fined Tom Hanley",
        "raised it by 2 percent|raised it by 3 percent",
        "acquitted Ana Ruiz and Tom Hanley|has not acquitted Ana Ruiz and Tom Hanley",
        "told Ana Ruiz of Tom Hanley|told Tom Hanley of Ana Ruiz",
    ])
    func eventsThatDifferInAWordAreTwo(_ pair: String) {
        let told = pair.split(separator: "|").map { "The court in Oslo \($0) on Monday." }
        let read = Read(told.joined(separator: "\n"), date: "2022-01-21")
        #expect(read.analysis.events.map(\.retold) == [[], []])
    }

    @Test func shortEventsAreOneWhereTheirWordsAre() {
        let read = Read("She left on Monday.\nShe left on Monday.", date: "2022-01-21")
        #expect(read.analysis.events.map(\.retold.count) == [1])
        let other = Read("She left on Monday.\nAna, she left on Monday.", date: "2022-01-21")
        #expect(other.analysis.events.count == 2)
    }

    @Test func twoDatesInTwoClausesAreTwoEvents() {
        let read = Read(
            "The ministers held a call on Jan. 10 and met in Oslo on Jan. 12.", date: "2022-01-21")
        #expect(
            read.events == [
                "2022-01-10|on Jan. 10|The ministers held a call on Jan. 10",
                "2022-01-12|on Jan. 12|The ministers … met in Oslo on Jan. 12.",
            ])
        let other = Read(
            "The bridge fell on Monday, but the mayor came on Tuesday.", date: "2022-01-21")
        #expect(
            other.events == [
                "2022-01-17|on Monday|The bridge fell on Monday",
                "2022-01-18|on Tuesday|the mayor came on Tuesday.",
            ])
    }

    /// Article of a Friday in January: months and days without more are the next ones, or the last.
    @Test(arguments: [
        ("Ana Ruiz is expected to be named as its president in May.", "2022-05"),
        ("Ana Ruiz was named as its president in May.", "2021-05"),
        ("Talks resume in May.", "2022-05"), ("Ana Ruiz hopes to enrol in May.", "2022-05"),
        (
            "Ana Ruiz will receive her seal of office from the mayor of the town by the river on Monday.",
            "2022-01-24"
        ),
        ("Asked if it would close, Ana Ruiz left on Monday.", "2022-01-17"),
        ("It was its first meeting of the year on Monday.", "2022-01-17"),
        ("The vote was delayed and is now set for March 20.", "2022-03-20"),
        ("The court will decide on March 10 if the law is valid.", "2022-03-10"),
        ("The bank will raise rates on March 16, even if markets fall.", "2022-03-16"),
        ("They will go there on March 25 and will pay if asked.", "2022-03-25"),
        ("The team hopes to recover from the defeat it suffered on Monday.", "2022-01-17"),
        (
            "Ana Ruiz will be the first to lead the party since it was founded in May.", "2021-05"
        ),
        ("Over the course of the year, sales doubled.", "2022"),
        ("The law was passed after the flood of 1925.", ""),
        ("They met at the beginning of 2020.", "2020~"),
        ("In 2019, and again in 2021, she won.", "2019 2021"),
    ])
    func whichDayIsMeant(_ text: String, _ wanted: String) {
        let events = Read(text, date: "2022-01-21").analysis.events
        #expect(events.map(\.date.description).joined(separator: " ") == wanted)
    }

    /// What did not happen, or is not known to have happened.
    @Test(arguments: [
        "Others claim that Ana Ruiz resigned last week.",
        "It is not true that Ana Ruiz resigned last week.",
        "Imagine that Ana Ruiz resigned last week.",
        "In the novel, Ana Ruiz resigned last week.",
        "In her novel, Ana Ruiz resigned last week.",
        "The army denied a report by a paper, which is owned by the state, that Ana Ruiz, the mayor, resigned last week.",
        "Others claim that Ana Ruiz, the mayor of Oslo, resigned last week.",
        "Ana Ruiz denied that she had paid for it in December.",
        "Ana Ruiz denied reports that she met Bo Lund last week.",
        "Ana Ruiz had been due to visit in December, but fell ill.",
        "Ana Ruiz was to have met him on Monday, but fell ill.",
        "The farm cancelled a sale planned for Monday.",
        "The hearing, originally set for February 1, will be held soon.",
        "The opening had initially been planned for May.",
        "CLAIM: Ana Ruiz resigned last week.",
        "A strike planned for January 13 was called off.",
        "The trial had been set for December but was delayed.",
        "Ana Ruiz was to visit Oslo on January 4, but fell ill.",
        "Ana Ruiz said prosecutors should have acted last spring.",
        "“Had they mended it in 1971,” she said, “the men would have gone home.”",
        "If the minister, Ana Ruiz, had left on Monday, the bill would have passed.",
        "The bill would have passed had the senator voted for it on Tuesday.",
        "Contrary to reports, Ana Ruiz had not resigned on Tuesday.",
        "It was wrongly reported that Ana Ruiz had died on Sunday.",
        "A report that Ana Ruiz was sacked on Saturday was denied by the club.",
        "Her allies deny that Ana Ruiz will leave before the autumn.",
        "The club played down a story that its keeper, Bo Lund, had left on Sunday.",
        "If a deal is agreed, the mill would be sold in 2025.",
        "The mill will close in June if no buyer is found.",
        "Should talks fail, the crews would strike on Monday.",
        "Ana Ruiz said rates would not rise until 2024.",
        "There is no plan to lift the rule on February 1.",
        "Had he not fallen ill in 2020, he would have won in 2021.",
        "Ana Ruiz would have played this year had it not rained.",
        "Plans to strike on February 1 were shelved.",
        "A strike due on Monday was averted.",
        "The bank ruled out a rate cut in February.",
        "The bank no longer plans to close in February.",
        "The town dropped its plan to raise the tax in May.",
        "Instead of resigning on Monday, Ana Ruiz slept.",
        "The bank neither lent in 2019 nor invested in 2020.",
        "Ana Ruiz insists that she never met Bo Lund on 3 May 2019.",
        "The mayor said the strike could last for weeks.",
        "Bo Lund threw two touchdowns in the fourth quarter.",
        "THE CLAIM: Ana Ruiz said on Sunday that she would leave.",
        "What was claimed: The mayor, Ana Ruiz, died on Sunday.",
        "Should Ana Ruiz lose on Sunday, she will resign.",
        "Were Ana Ruiz to win on Sunday, she would be mayor.",
        "Whoever wins on Sunday will face a debt.",
        "Provided it is dry on Saturday, the match goes on.",
        "Storms have always struck Oslo in December.",
        "Farmers never plant in December.",
        "The council will spend less on Christmas lights.",
        "They want to abolish two holidays, Easter Monday and May 8.",
        "The party wants to make March 8 a public holiday.",
    ])
    func whatIsNotSoIsNoEvent(_ text: String) {
        #expect(Read(text, date: "2022-01-21").events == [])
    }

    @Test(arguments: [
        "Ana Ruiz denied the charge on Monday.", "A group claimed the attack on Monday.",
        "The line was not opened on Monday.", "Ana Ruiz said on Monday she would go if asked.",
        "Ana Ruiz denied that she had paid, and left on Monday.",
        "Ana Ruiz claims that they own the mill, which was sold on Monday.",
        "Asked if it would close, Ana Ruiz left on Monday.",
        "Ana Ruiz denied wrongdoing and resigned on Monday.",
        "Ana Ruiz, who denied breaking the rules, was deported on Monday.",
        "The town denied it was behind a raid and attacked on Monday.",
        "The mill denied the report after its shares fell on Monday.",
        "After months of rumours, the mill unveiled the bridge on Monday.",
        "Ana Ruiz had been due to retire when she was hurt on Monday.",
        "Ana Ruiz had been expected to win but lost on Monday.",
        "They had planned to leave before the dam burst on Monday.",
        "A mother who had hoped to reach Oslo was found on Monday.",
        "The hearing, originally set for February 1, was held on Monday.",
        "The vote was set for Tuesday but was lost on Monday.",
        "Ana Ruiz claims that they own the works, which were sold on Monday.",
        "Police abandoned the search, which ended on Monday.",
        "It is unclear if she knew, but the mill was closed on Monday.",
        "Plans to strike on February 1 were shelved on Monday.",
        "Ana Ruiz ruled out a tax rise on Monday.",
        "Ana Ruiz ruled out on Monday a tax rise.",
        "Ana Ruiz denied on Monday that she took a bribe in 2019.",
        "Instead of resigning, Ana Ruiz left on Monday.",
        "Ana Ruiz left Lima on Monday and asked him: “Would you like to stay here?”",
        "Ana Ruiz came not in 2020, as she claimed, but on Monday.",
    ])
    func whatIsSoBesideItIsOne(_ text: String) {
        #expect(Read(text, date: "2022-01-21").events.map { $0.prefix(10) } == ["2022-01-17"])
    }

    @Test func twoDatesInOneClauseAreBothTold() {
        let text = "They met in Oslo on Jan. 10 and in Bergen on Jan. 12."
        #expect(
            Read(text, date: "2022-01-21").events == [
                "2022-01-10|on Jan. 10|\(text)", "2022-01-12|on Jan. 12|\(text)",
            ])
    }

    @Test func anEntryOfAListOfDaysIsAnEvent() {
        let entry = "19 August 2021: Fire in Dock Road"
        #expect(
            Read(entry, date: "2022-01-21").events == ["2021-08-19|19 August 2021|\(entry)"])
        #expect(Read("Fire in Dock Road on 19 August 2021", date: "2022-01-21").events == [])
    }

    @Test(arguments: [
        "After failing to appear on Jan. 10, Ana Ruiz was held on Jan. 12.",
        "Following talks in Lima on Jan. 10, Ana Ruiz flew home on Jan. 12.",
        "They voted on Jan. 12 to impeach Ana Ruiz over the war in Lima on Jan. 10.",
        "“I was wrong,” said Ana Ruiz on Jan. 10, and resigned on Jan. 12.",
    ])
    func twoDatesOfOneSentenceShareIt(_ text: String) {
        #expect(
            Read(text, date: "2022-01-21").events == [
                "2022-01-10|on Jan. 10|\(text)", "2022-01-12|on Jan. 12|\(text)",
            ])
    }

    @Test(arguments: [
        "The bridge closed on Jan. 10, when the mayor left on Jan. 9.",
        "The bridge closed on Jan. 10, expected to open on Jan. 19.",
        "The bridge closed on Jan. 10, according to papers released on Jan. 12.",
        "The bridge closed on Jan. 10, on Jan. 12, as planned, it opened.",
        "If the bridge closed on Jan. 10, the mayor left on Jan. 12.",
    ])
    func aClauseThatCannotStandAloneIsNotCutOff(_ text: String) {
        #expect(Read(text, date: "2022-01-21").events.map { $0.hasSuffix(text) } == [true])
    }

    @Test(arguments: [
        ("From Monday to Thursday they met.", "2022-01-17/2022-01-20|From Monday to Thursday"),
        ("They met from Jan. 3 until Jan. 5.", "2022-01-03/2022-01-05|from Jan. 3 until Jan. 5"),
        ("They met between 2014 and 2019.", "2014/2019|between 2014 and 2019"),
        ("They met Monday through Thursday.", "2022-01-17/2022-01-20|Monday through Thursday"),
    ])
    func aStretchBetweenTwoDatesIsOneEvent(_ text: String, _ wanted: String) {
        #expect(Read(text, date: "2022-01-21").events == ["\(wanted)|\(text)"])
    }

    @Test(arguments: [
        ("The accord of 12 June 1999 was torn up on Monday.", ["2022-01-17|on Monday"]),
        ("The attack of 12 June 1999 killed ten.", ["1999-06-12|12 June 1999"]),
        (
            "The end of May 2021 was dry, and it rained on Monday.",
            ["2021-05~|The end of May 2021", "2022-01-17|on Monday"]
        ),
        (
            "He died three days after the fire on 4 May 2021.",
            ["2021-05-07|three days after the fire on 4 May 2021"]
        ),
        ("A week after the fire on 10 January, it rained on Monday.", ["2022-01-17|on Monday"]),
        ("He died after the fire on 4 May 2021.", ["2021-05-04|on 4 May 2021"]),
        ("He was mayor until 2019.", ["/2019|until 2019"]),
        ("She lost after Monday's election.", ["2022-01-17|Monday"]),
        ("Monday's crash near Lima killed ten.", ["2022-01-17|Monday"]),
        ("They spoke ahead of Monday's match.", []),
        ("Monday's paper was late.", []),
        ("Today's talks in Lima failed.", []),
        ("It was built before 2019.", []),
        ("It will be built before 2040.", ["2040|before 2040"]),
        ("It did not open until 2019.", ["2019|until 2019"]),
        ("He stayed until Monday.", ["2022-01-17|until Monday"]),
        (
            "A man was charged on Monday with the murder of Ann Hale on 5 January.",
            ["2022-01-05|on 5 January", "2022-01-17|on Monday"]
        ),
        ("They were told on Monday of plans for May.", ["2022-01-17|on Monday"]),
        (
            "It was hit on April 3, 1974, and April 27, 2011.",
            ["1974-04-03|on April 3, 1974", "2011-04-27|April 27, 2011"]
        ),
        (
            "In 1956 she married a clerk, a quiet man; he died in 1994.",
            ["1956|In 1956", "1994|in 1994"]
        ),
    ])
    func whichDateIsTheEvents(_ text: String, _ wanted: [String]) {
        let events = Read(text, date: "2022-01-21").events
        #expect(events.map { $0.split(separator: "|").prefix(2).joined(separator: "|") } == wanted)
    }

    @Test func aLineIsNotCutWithinAQuotation() {
        func lines(_ text: String) -> [String] {
            Read(text, date: "2022-01-21").events.compactMap {
                $0.split(separator: "|").last.map(String.init)
            }
        }
        #expect(
            lines("Ana Ruiz told them on Monday: “Tonight we sleep. Tomorrow we work.”")
                == ["Ana Ruiz told them on Monday"])
        #expect(
            lines("“I lost. I am done,” Ana Ruiz told Oslo News on Monday.")
                == ["Ana Ruiz told Oslo News on Monday."])
        let whole = "“I am done,” Ana Ruiz told Oslo News on Monday."
        #expect(lines(whole) == [whole])
    }

    @Test func aStretchHasTheYearOfItsEnd() {
        for date in [nil, "2022-01-21"] {
            #expect(
                Read("It ran from Nov. 10 to June 4, 2020.", date: date).events == [
                    "2019-11-10/2020-06-04|from Nov. 10 to June 4, 2020|"
                        + "It ran from Nov. 10 to June 4, 2020."
                ])
        }
    }

    @Test func aMovedDateIsNoStretch() {
        let text = "The vote was moved from Monday to Thursday."
        #expect(Read(text, date: "2022-01-21").events == ["2022-01-17|from Monday|\(text)"])
    }
}
