import Testing

@testable import Language

/// Which way a time without a year, or a weekday, lies; and what is dated by it.
@Suite struct AheadTests {
    @Test(arguments: [
        ("2023-06-14", "The first witness on Thursday will be Ida Holm.", "2023-06-15"),
        ("2024-06-20", "A vote on Friday would end the row.", "2024-06-21"),
        ("2024-06-20", "The ceremony on Saturday is to be held in Lima.", "2024-06-22"),
        ("2024-06-20", "The ruling on Monday will cost the firm a fortune.", "2024-06-17"),
        ("2024-06-20", "Elections in October could end eight years of rule.", "2024-10"),
        ("2024-10-30", "His successor will be announced on Saturday.", "2024-11-02"),
        ("2024-10-30", "The inquiry will be told on Monday.", "2024-11-04"),
        ("2024-10-30", "The shortlist will be announced in January.", "2025-01"),
        ("2024-05-03", "We'll be back on Monday.", "2024-05-06"),
        ("2024-05-03", "She’ll appear in court on Tuesday.", "2024-05-07"),
        ("2024-05-03", "The case returns to court on Monday.", "2024-05-06"),
        ("2024-05-03", "She will tell the court on Monday that he lied.", "2024-05-06"),
        ("2024-05-03", "She is expected to say on Tuesday that he lied.", "2024-05-07"),
        ("2024-05-03", "It was refused by the planning committee on Tuesday.", "2024-04-30"),
        ("2024-05-03", "The law comes into force on 1 July.", "2024-07-01"),
        ("2024-05-20", "Ana Ruiz was named to the board, effective 1 July.", "2024-07-01"),
        ("2024-03-22", "An election could be called in May.", "2024-05"),
        ("2024-05-03", "Peru, who play Chile on Saturday, have no keeper.", "2024-05-04"),
        ("2024-05-03", "Ms Ruiz, who turns 50 on Sunday, was born there.", "2024-05-05"),
        ("2024-05-03", "Ahead of the summit on Sunday, the envoy flew to Rome.", "2024-05-05"),
        ("2024-05-03", "The mayor declared Sunday a day of mourning.", "2024-05-05"),
        ("2024-05-03", "He is back in court on Tuesday.", "2024-05-07"),
        // The present, of what is no state: ahead.
        ("2024-03-12", "The museum moves to Lima in May, the council said.", "2024-05"),
        ("2024-03-12", "Schools in Port Lindow close in July.", "2024-07"),
        ("2024-03-12", "Voters choose a mayor in November.", "2024-11"),
        ("2024-03-12", "The wedding is in September.", "2024-09"),
        ("2024-03-12", "Her memoir is published in June.", "2024-06"),
        ("2024-03-12", "The patent lapses in October.", "2024-10"),
        ("2024-03-12", "It expires Dec. 31.", "2024-12-31"),
        ("2024-06-05", "The Bank of Lima decides on rates on Thursday.", "2024-06-06"),
        ("2024-06-05", "Ana Ruiz takes on Ida Holm in the final on Thursday.", "2024-06-06"),
        ("2024-06-05", "The video shows a boy on Monday.", "2024-06-03"),
        ("2024-06-05", "The union fears that it closed in October.", "2023-10"),
        ("2024-06-05", "Sales of homes in October rose.", "2023-10"),
        ("2024-06-05", "After touring Lima Thursday, she left.", "2024-05-30"),
        (
            "2024-06-05",
            "She estimates the homes, worth two million dollars in October, are lost.", "2023-10"
        ),
        ("2024-06-05", "The fair ran from 9 to 17 May last year.", "2023-05-09/2023-05-17"),
        ("2024-06-05", "It will run from July 3 to 9 next year.", "2025-07-03/2025-07-09"),
        // A verb in the past: behind, and "will": ahead, however near the other is.
        ("2024-12-20", "Tom Hale was shot dead on January 9.", "2024-01-09"),
        ("2024-12-03", "The company announced the deal on March 4.", "2024-03-04"),
        ("2024-12-20", "The deal was announced on January 12.", "2024-01-12"),
        ("2024-12-20", "The town set the vote for January 12.", "2025-01-12"),
        ("2024-12-20", "She gave no reason for the Jan. 3 deadline.", "2025-01-03"),
        ("2025-01-05", "The vote will be held on December 15.", "2025-12-15"),
        ("2025-01-05", "The exhibition opens on 20 December.", "2025-12-20"),
        ("2025-03-15", "He will retire after the final in July.", "2025-07"),
        // What is behind in a sentence that lies ahead.
        ("2024-06-05", "She will appeal against the verdict handed down on Friday.", "2024-05-31"),
        ("2024-06-05", "It would not pay the bonus that it promised in May.", "2024-05"),
        ("2024-06-05", "It plans to scrap the tax introduced in April.", "2024-04"),
        ("2025-08-06", "It said it would close, and on Monday it told the town.", "2025-08-04"),
        ("2025-08-20", "The news did not reach Lima until Monday.", "2025-08-18"),
        ("2025-08-20", "Not until Monday did police search it.", "2025-08-18"),
        // What is laid down, asked for and foreseen.
        ("2024-06-05", "A weather warning has been issued for Friday.", "2024-06-07"),
        ("2024-06-05", "It set a deadline of Friday.", "2024-06-07"),
        ("2024-06-05", "They demanded that parliament sit on Friday.", "2024-06-07"),
        ("2024-06-05", "The king told people to stay at home on Friday.", "2024-06-07"),
        ("2024-06-05", "The king told people to stay at home on Tuesday.", "2024-06-04"),
        ("2024-06-05", "The council voted to close the pool in September.", "2024-09"),
        ("2024-06-05", "The council voted to close the pool in May.", "2024-05"),
        ("2024-06-05", "She sees a cut in December.", "2024-12"),
        ("2024-06-05", "On Friday the mayor, a former judge, will open the court.", "2024-06-07"),
        ("2024-06-05", "On Friday the mayor, a former judge, opened the court.", "2024-05-31"),
        ("2024-06-05", "On Friday, in Lima, ministers will sign it.", "2024-06-07"),
        ("2024-06-05", "On Friday, a day after the vote, both will meet.", "2024-06-07"),
        ("2024-06-05", "On Friday the law, passed in haste, will come into force.", "2024-06-07"),
        ("2024-06-05", "On Friday the mayor, who will resign, opened the court.", "2024-05-31"),
        ("2024-06-05", "On Friday it fined the bank, a lender, and it will appeal.", "2024-05-31"),
        ("2024-06-05", "The mayor on Friday will open the court.", "2024-06-07"),
        ("2024-06-05", "The attack on Friday will delay the talks.", "2024-05-31"),
        ("2024-03-04", "On 12 December the mayor will open the court.", "2024-12-12"),
        ("2024-03-04", "A fire on 20 April killed 13 people.", "2023-04-20"),
        ("2024-03-04", "A meeting on 20 April ended without a deal.", "2023-04-20"),
        ("2024-03-04", "The vote on 20 April was called off.", "2024-04-20"),
        ("2024-03-04", "The concert on 20 April was announced.", "2024-04-20"),
        ("2024-06-05", "Judges could rule on Friday.", "2024-06-07"),
        ("2024-06-05", "They could see smoke on Friday.", "2024-05-31"),
        ("2024-06-05", "Nobody could be reached on Friday.", "2024-05-31"),
        ("2024-06-05", "A ruling is possible on Friday.", "2024-06-07"),
        ("2024-06-05", "She said she hoped to return on Friday.", "2024-06-07"),
        ("2024-06-05", "Police want to question her on Friday.", "2024-06-07"),
        ("2024-05-03", "The deadline is Monday.", "2024-05-06"),
        ("2024-05-03", "Kick-off is at 3pm on Saturday.", "2024-05-04"),
        ("2024-09-15", "It reports results in mid-January.", "2025-01~"),
        ("2024-08-17", "She walked with Alfie, four, who starts school in September.", "2024-09"),
        ("2024-09-08", "The film will be released in the United States in February.", "2025-02"),
        ("2020-01-06", "Police urged people to leave before 10am on Wednesday.", "2020-01-08"),
        ("2024-01-30", "She urged the council to decide before the end of June.", "2024-06~"),
        ("2024-01-30", "He demanded that it vote in June.", "2024-06"),
        ("2020-01-06", "The deal must be signed before March.", "2020-03"),
        ("2023-03-16", "The forecast for April to June calls for rain.", "2023-04/2023-06"),
        ("2024-07-23", "It will be held in Lima, Peru, in November.", "2024-11"),
        ("2024-07-23", "She will retire, her office said, in December.", "2024-12"),
        ("2024-07-23", "It is expected to rule, at the earliest, in September.", "2024-09"),
        ("2024-07-23", "The firm will pay because, in May, it lost the case.", "2024-05"),
        ("2023-01-09", "The firm grew fast and it reports in March.", "2023-03"),
        ("2023-08-30", "The council was to meet on Thursday.", "2023-08-31"),
        ("2023-08-30", "It was to vote, but the vote fell on Tuesday.", "2023-08-29"),
        ("2024-07-24", "The band plays Wembley on Saturday.", "2024-07-27"),
        ("2025-10-03", "The judge has invited both sides to Breda on Monday.", "2025-10-06"),
        ("2025-10-03", "She has promised to answer on Monday.", "2025-10-06"),
        ("2025-04-23", "The bomb exploded on Bastille Day.", "2024-07-14"),
        ("2024-04-18", "They must finish by the end of the decade.", "2029~"),
        ("2023-05-03", "He was released on bail until 7 June.", "2023-06-07"),
        ("2023-05-03", "She was banned from driving until 30 September.", "2023-09-30"),
        ("2023-05-03", "He had been banned until 3 March.", "2023-03-03"),
        ("2023-09-18", "The vote has been pushed back to Nov. 14.", "2023-11-14"),
        ("2024-09-18", "He quit on Tuesday last week.", "2024-09-10"),
        ("2016-07-19", "Officials said this weekend that it was shut.", "2016-07-16/2016-07-17"),
        ("2016-07-19", "The club will play this weekend.", "2016-07-23/2016-07-24"),
        ("2023-12-05", "The mayor, who is up for re-election in November, left.", "2024-11"),
        ("2023-10-22", "The president faces an election in April.", "2024-04"),
        ("2024-06-03", "They are preparing for the election in November.", "2024-11"),
        ("2024-06-03", "They voted in the election in November.", "2023-11"),
        ("2024-07-30", "He faces prison when he is sentenced Oct. 15.", "2024-10-15"),
        ("2024-04-09", "Ana Ruiz, who is leaving in June, was told.", "2024-06"),
        ("2024-04-09", "It will fall when the plant shuts down in August.", "2024-08"),
        ("2024-04-09", "Peter Holm, who steps down in July, was told.", "2024-07"),
        ("2024-03-27", "They marked a birthday, which falls on Friday.", "2024-03-29"),
    ])
    func aTimeLiesWhereItsClauseSays(_ date: String, _ text: String, _ expected: String) {
        #expect(dates(text, date) == [expected])
    }

    @Test(arguments: [
        (
            "2024-05-08", "The strike, called by Unite, begins on Monday and ends on Friday.",
            ["2024-05-13", "2024-05-17"]
        ),
        (
            "2024-12-05", "Nurses will strike on Monday, Tuesday and Friday.",
            ["2024-12-09", "2024-12-10", "2024-12-13"]
        ),
        (
            "2024-12-05", "Hearings will be held on December 16, 17 and 18.",
            ["2024-12-16", "2024-12-17", "2024-12-18"]
        ),
        (
            "2024-12-05", "Drivers will walk out on 16, 17 and 18 December.",
            ["2024-12-16", "2024-12-17", "2024-12-18"]
        ),
        (
            "2024-06-10", "She will begin the tour on 1 March 2025 and finish it on 12 October.",
            ["2025-03-01", "2025-10-12"]
        ),
        (
            "1989-11-02", "A dividend is payable Jan. 2 to stock of record Dec. 15.",
            ["1989-12-15", "1990-01-02"]
        ),
        (
            "2022-09-08", "She expects a rise of 50 points in October and 25 in December.",
            ["2022-10", "2022-12"]
        ),
    ])
    func daysAreListed(_ date: String, _ text: String, _ expected: [String]) {
        #expect(dates(text, date) == expected)
    }

    @Test(arguments: [
        (
            "2024-07-25", "It sank on 27 July 1974. The first bodies came ashore on 29 July.",
            ["1974-07-27", "1974-07-29"]
        ),
        (
            "2024-07-25", "Holm was killed on 3 March 1987. Two men were arrested in April.",
            ["1987-03-03", "1987-04"]
        ),
        (
            "2024-07-25", "It sank on 27 July 1974.\nThe first bodies came ashore on 29 July.",
            ["1974-07-27", "2024-07-29"]
        ),
        (
            "2024-07-30", "It sank on 27 July 1974. A plaque was unveiled on 28 July.",
            ["1974-07-27", "2024-07-28"]
        ),
        (
            "2024-01-02", "A 2007 earthquake on the peninsula, on March 25, left one dead.",
            ["2007-03-25"]
        ),
        (
            "2024-06-20", "In 2013 he founded the party. He won the election the following May.",
            ["2013", "2014-05"]
        ),
        (
            "2024-06-20", "It was passed on 8 June 2023. It was signed at the end of the month.",
            ["2023-06~", "2023-06-08"]
        ),
        (
            "2022-09-06", "The plane crashed two minutes after takeoff on 17 November 2021.",
            ["2021-11-17"]
        ),
        ("2024-01-06", "He died three days after the fire on 29 November 2023.", ["2023-12-02"]),
        (
            "2025-04-23", "Born in Leeds on 17 December 1936, Holm was elected on 13 March 2013.",
            ["1936-12-17", "2013-03-13"]
        ),
        (
            "2024-10-18", "Holm, who had led it since February, was sworn in on October 7.",
            ["2024-02", "2024-10-07"]
        ),
    ])
    func aStoryOfAnotherYearGoesOnThere(_ date: String, _ text: String, _ expected: [String]) {
        #expect(dates(text, date) == expected)
    }

    @Test(arguments: [
        ("2024-06-20", "The last quarter of 2023 was the worst.", ["2023-10/2023-12"]),
        ("2024-06-20", "Ana said she would fight on, but resigned on Tuesday.", ["2024-06-18"]),
        ("2024-06-20", "The bank, which said it would stay, failed on Friday.", ["2024-06-14"]),
        ("2024-06-20", "Ana promised to pay, then fled on Saturday.", ["2024-06-15"]),
        ("2024-06-20", "Sunday's election pits Ana against Bo.", ["2024-06-23"]),
        ("2024-06-20", "Friday's talks are off.", ["2024-06-21"]),
        ("2024-06-20", "The winner of Friday's final earns a million.", ["2024-06-21"]),
        ("2024-06-20", "Sunday's election results were close.", ["2024-06-16"]),
        ("2024-06-20", "The hostages to be freed on Saturday are men.", ["2024-06-22"]),
        ("2024-06-20", "The man said to be hurt on Saturday is fine.", ["2024-06-15"]),
        ("2024-06-20", "The meeting starting on Monday is in Rome.", ["2024-06-24"]),
        ("2024-06-20", "The meeting starting on Monday was calm.", ["2024-06-17"]),
        ("2024-06-20", "A law taking effect on Sunday bans dogs.", ["2024-06-23"]),
        ("2024-06-20", "There are fears of floods in August.", ["2024-08"]),
        ("2024-06-20", "Ana is considering a bid in October.", ["2024-10"]),
        ("2024-06-20", "The minister warned of strikes in July.", ["2024-07"]),
        ("2024-06-20", "It lessened fears after the fall of Rome in August.", ["2023-08"]),
        ("2024-06-20", "Ana led the party until July.", ["2023-07"]),
        ("2024-06-20", "The hearing that had been set was put off until July 6.", ["2024-07-06"]),
        ("2024-06-20", "Turnout by noon on Sunday was low.", ["2024-06-16"]),
        ("2024-06-20", "A result is unlikely before Sunday.", ["2024-06-23"]),
        (
            "2024-11-15", "It will be held in Lima, Peru, from Oct. 31 to Nov. 1.",
            ["2025-10-31/2025-11-01"]
        ),
        (
            "2024-06-20", "They came on Oct. 7, 2022. Ana was shot on Oct. 7 at home.",
            ["2022-10-07", "2022-10-07"]
        ),
        (
            "2024-06-20", "She won in June 2015. She had been freed that March.",
            ["2015-03", "2015-06"]
        ),
        (
            "2024-06-20", "He would tax them from June 25, and on Monday he taxed them.",
            ["2024-06-17", "2024-06-25"]
        ),
        ("2024-06-20", "The first quarter of the city burned in 1666.", ["1666"]),
        ("2023-12-01", "The last period of unrest there ended in 1240.", ["1240"]),
        ("2024-04-18", "They fired drones overnight on Saturday.", ["2024-04-13"]),
        ("2025-04-23", "He died on Easter Monday.", ["2025-04-21"]),
        ("2024-03-20", "He died on the night of 12-13 March.", ["2024-03-12/2024-03-13"]),
    ])
    func aPieceOfTheCalendarIsWhole(_ date: String, _ text: String, _ expected: [String]) {
        #expect(dates(text, date) == expected)
    }

    @Test(arguments: [
        ("2024-06-20", "The deal was struck on the eve of Wednesday's vote."),
        ("2024-10-10", "That was the summer I learned to swim."),
        ("2024-10-10", "They went unbeaten in the spring of his first year."),
        ("2024-10-10", "The rules introduced after 1999 were ignored."),
        ("2024-06-20", "Holm was charged in Lima on 12/3/24 with theft."),
        ("2024-08-17", "“I went back on the Monday,” she says."),
        ("2024-12-05", "Drivers are to strike in the run-up to Christmas."),
        ("2024-12-05", "Parliaments will vote before Christmas."),
        ("2024-05-03", "Good morning, it's Friday."),
        ("2024-05-03", "Here's what you need to know today:"),
    ])
    func whatDatesNothing(_ date: String, _ text: String) { #expect(dates(text, date) == []) }

    private func dates(_ text: String, _ date: String) -> [String] {
        Read(text, date: date).analysis.events.map(\.date.description)
    }
}
