import Testing

@testable import Language

@Suite struct PublicationDateTests {
    private func dates(_ text: String, near hint: String = "") -> [String] {
        let source = article(text)
        return publicationDates(in: source, near: CalendarDate(iso: hint)).map {
            let words = String(decoding: source.utf8[$0.range], as: UTF8.self)
            let agrees = $0.weekdayAgrees.map { $0 ? "yes" : "no" } ?? "-"
            return "\($0.date) \($0.kind) \(words) \(agrees)"
        }
    }

    @Test func postsAreDatedByTheirAttribution() {
        #expect(
            dates("Talks go on.\n> All calm\n— Harbour (@harbour) January 21, 2022")
                == ["2022-01-21 post January 21, 2022 -"])
    }

    @Test func aWeekdayInTheFirstParagraphConfirms() {
        #expect(
            dates("Talks end on Friday.\n> All calm\n— Harbour (@harbour) January 21, 2022")
                == ["2022-01-21 post January 21, 2022 yes"])
        #expect(
            dates("Talks ended on Monday.\n> All calm\n— Harbour (@harbour) January 21, 2022")
                == ["2022-01-21 post January 21, 2022 -"])
    }

    @Test func aDatelineIsNotBeforeWhatIsTold() {
        let text =
            "SEOUL, April 10 (Agency) - They won in Wednesday's vote. He was tried in February 2023 "
            + "and lost on March 9, 2022."
        #expect(dates(text) == ["2024-04-10 dateline April 10 yes"])
    }

    @Test func aYearLongAgoIsNotThatOfADateline() {
        let told = "LIMA, Oct 3 (Agency) - The bank cut its rate on Thursday. Its founder died in"
        #expect(dates("\(told) 1957.") == [])
        #expect(dates("\(told) 2022. She was born on May 3, 1957.") == [])
    }

    @Test func whatLiesAheadIsNotTheYearOfADateline() {
        let text =
            "LIMA, Sept 23 (Agency) - It kept the rate on Tuesday and would until the first quarter "
            + "of 2026. It cut it in September 2024."
        #expect(dates(text) == ["2025-09-23 dateline Sept 23 yes"])
    }

    @Test(arguments: [
        ("KYIV, Jan. 19 (Agency) — They met on Thursday, January 13, 2022.", "2022-01-19"),
        ("KYIV, Jan. 19 (Agency) — They will meet on Thursday, January 20, 2022.", "2022-01-19"),
        ("LIMA, Nov. 5 (Agency) — The law will take effect on January 1, 2024.", "2023-11-05"),
        (
            "LIMA, Nov. 5 (Agency) — It rained on May 2, 2022. It will open on January 1, 2024.",
            "2022-11-05"
        ),
    ])
    func aDatelineIsOfTheYearOfWhatIsToldBesideIt(_ text: String, _ date: String) {
        #expect(dates(text).map { $0.prefix(10) } == [Substring(date)])
    }

    @Test(arguments: [
        (
            "LIMA (Reuters) - Results showed it on Monday, April 13, 2026. It began in 2021.",
            "2026-04-13 lead Monday, April 13, 2026 yes"
        ),
        (
            "The High Court on Thursday (Aug 29, 2024) acquitted him of what he did on May 1, 2020.",
            "2024-08-29 lead Aug 29, 2024 yes"
        ),
        // Another weekday, a day to come, a later one, none at all.
        ("The High Court on Friday (Aug 29, 2024) acquitted him.", ""),
        ("The court will sit on Thursday, Aug 29, 2024.", ""),
        ("He left on Thursday, Aug 29, 2024. He came back on March 3, 2025.", ""),
        ("The court sat on Aug 29, 2024.", ""),
    ])
    func theDayOfTheNewsDatesAnArticleThatSaysNothingElse(_ text: String, _ expected: String) {
        #expect(dates(text) == (expected.isEmpty ? [] : [expected]))
    }

    @Test(arguments: [
        (
            "# Transcript: Ana Ruiz on “Sunday Talk,” June 2, 2024\nShe was elected in May 2018.",
            "2024-06-02 headline June 2, 2024 yes"
        ),
        ("# Minutes (January 9, 2024)\nThey met.", "2024-01-09 headline January 9, 2024 -"),
        // What happened then, and what is told later.
        ("# The bridge fell on June 2, 2024\nIt was new.", ""),
        ("# Transcript: Ana Ruiz, June 2, 2024\nShe left on June 3, 2024.", ""),
    ])
    func aDayThatEndsAHeadlineIsTheArticles(_ text: String, _ date: String) {
        #expect(dates(text).joined() == date)
    }

    @Test func aShoutedDatelineMayBeABody() {
        #expect(
            dates("UNITED NATIONS, Sep 27, 2025 (APP): The council met.")
                == ["2025-09-27 dateline Sep 27, 2025 -"])
    }

    @Test func aDatelineMayEndWithAColon() {
        #expect(
            dates("# T\nPATNA, June 12, 2025: Police left on Wednesday.")
                == ["2025-06-12 dateline June 12, 2025 -"])
        #expect(dates("# T\nUPDATED, June 12, 2025: Police left on Wednesday.") == [])
    }

    @Test func aDatelineMayHaveItsDateInFigures() {
        #expect(
            dates("Munich, 19.03.2024 - The minister left on Tuesday.")
                == ["2024-03-19 dateline 19.03.2024 yes"])
        #expect(
            dates("Munich, 3.4.2024 - The minister left.") == ["2024-04-03 dateline 3.4.2024 -"])
    }

    @Test(arguments: [
        (
            "Updated - June 06, 2024 09:12 pm\n% Published - June 03, 2024 07:40 pm",
            [
                "2024-06-06 updated June 06, 2024 -", "2024-06-03 stated June 03, 2024 -",
            ]
        ),
        (
            "Updated June 6, 2024 | Published June 3, 2024",
            [
                "2024-06-06 updated June 6, 2024 -", "2024-06-03 stated June 3, 2024 -",
            ]
        ),
        (
            "Published: 6:40pm, 4 Jun 2024Updated: 8:12pm, 6 Jun 2024",
            ["2024-06-04 stated 6:40pm, 4 Jun 2024 -"]
        ),
        ("05/15/2024May 15, 2024", ["2024-05-15 stated 05/15/2024 -"]),
        ("Modified: 16/05/2024", ["2024-05-16 updated 16/05/2024 -"]),
        ("Retrieved June 6, 2024", []), ("Accessed: 2024-06-06", []),
    ])
    func daysOfUpdatesAndOfReadingAreNotThatOfTheArticle(line: String, expected: [String]) {
        #expect(dates("# T\n% " + line + "\n\nIt closed today.") == expected)
    }

    @Test func anotherDateInFiguresTellsWhichOneIsTheDay() {
        let line = "# T\n% Issued on: 01/02/2024 - 19:48\n"
        #expect(dates(line + "It closed.") == [])
        #expect(
            dates(line + "% Modified: 16/02/2024\nIt closed.").first
                == "2024-02-01 stated 01/02/2024 -")
        #expect(dates(line + "It closed on 31/01/2024.") == ["2024-02-01 stated 01/02/2024 -"])
        #expect(dates(line + "It closed on 31/01/2024 and 01/31/2024.") == [])
    }

    @Test func theDayOfAPictureIsNotThatOfTheArticle() {
        let caption = "% Farmers drive their tractors to the town on January 31, 2024."
        #expect(dates("# T\n\(caption)\n\(caption) Ann Lee, AFP\nThey left.") == [])
    }

    @Test func aDatelineIsBeforeTheDayOnWhichItWasRead() {
        #expect(
            dates("# T\nHULL, June 4 (AP) - It closed.\n% Printed on 12 February 2025\n")
                == ["2024-06-04 dateline June 4 -"])
    }

    @Test func aDatelineIsNotBeforeAYearThatIsOver() {
        let text = "LIMA, Oct. 30 (AP) - They met on Wednesday. He was held in March 2019. She won "
        #expect(dates(text + "in 2022.") == [])
        #expect(dates(text + "again.") == ["2019-10-30 dateline Oct. 30 yes"])
    }

    @Test func aDatelineMayNameNoPlace() {
        #expect(
            dates("Aug 29 (Reuters) - Rain fell on Friday. It fell in August 2025.")
                == ["2025-08-29 dateline Aug 29 yes"])
    }

    @Test(arguments: [
        "LIMA--(BUSINESS WIRE)--Feb. 3, 2022-- Acme Inc. today reported results.",
        "LIMA--(BUSINESS WIRE)--Feb. 3, 2022--Acme Inc. today reported results.",
        "LIMA, Feb. 3, 2022 /PRNewswire/ -- Acme Inc. today reported results.",
    ])
    func wiresOfCompaniesHaveDatelines(_ text: String) {
        #expect(dates(text).map { $0.prefix(10) } == ["2022-02-03"])
        #expect(Read(text, date: "2022-02-03").keyPoints == ["Acme Inc. today reported results."])
    }

    @Test(arguments: [
        "MOSCOW, June 3, 2024. /TASS/. The minister met his guest Ana Ruiz on Monday.",
        "MOSCOW. June 3, 2024 (Interfax) - The minister met his guest Ana Ruiz on Monday.",
    ])
    func agenciesEndTheirDatelinesWithFullStops(_ text: String) {
        #expect(dates(text).map { $0.prefix(19) } == ["2024-06-03 dateline"])
        #expect(
            Read(text, date: "2024-06-03").events == [
                "2024-06-03|on Monday|The minister met his guest Ana Ruiz on Monday."
            ])
        #expect(dates("LIMA. June 3, 2024 was a good day, he said. It rained.").isEmpty)
    }

    @Test(arguments: [
        "CNN — ", "PARIS | ", "BRUSSELS/BERLIN — ", "EXCLUSIVE: ", "Why it matters: ",
        "What’s next: ",
    ])
    func whatStandsBeforeASentenceIsNoPartOfIt(_ head: String) {
        let sentence = "Ministers agreed on a plan for the old bridge."
        #expect(Read(head + sentence, date: "2024-06-03").keyPoints == [sentence])
    }

    @Test(arguments: ["They said it: ", "NATO — ", "The plan: "])
    func whatIsNoLabelIsAPartOfItsSentence(_ head: String) {
        let text = head + "Ministers agreed on a plan for the old bridge."
        #expect(Read(text, date: "2024-06-03").keyPoints.allSatisfy { $0.hasPrefix(head) })
    }

    @Test func aColonMayEndADateline() {
        #expect(
            dates("Lima, 3 March 2021 (ANI): Rain fell.") == ["2021-03-03 dateline 3 March 2021 -"])
    }

    @Test func datelinesAndDateLines() {
        #expect(
            dates("OSLO, March 3, 2021 (Agency) — Rain fell.")
                == ["2021-03-03 dateline March 3, 2021 -"])
        #expect(
            dates("Oslo, 3 March 2021 – Rain fell.") == ["2021-03-03 dateline 3 March 2021 -"])
        #expect(
            dates("# Rain in the hills\nOslo, Norway, 3 March 2021 – Rain fell.")
                == ["2021-03-03 dateline 3 March 2021 -"])
        #expect(dates("Nobody, 3 March 2021 – Rain fell.").isEmpty)
        #expect(
            dates("Oslo/London, 3 March 2021 (dpa) - Rain fell.")
                == ["2021-03-03 dateline 3 March 2021 -"])
        #expect(
            dates("KINSHASA, Democratic Republic of Congo, 3 March 2021 — Rain fell.")
                == ["2021-03-03 dateline 3 March 2021 -"])
        #expect(
            dates("% Friday, March 5, 2021\nRain fell.")
                == ["2021-03-05 stated Friday, March 5, 2021 yes"])
        #expect(
            dates("% Monday, March 5, 2021\nRain fell.")
                == ["2021-03-05 stated Monday, March 5, 2021 no"])
    }

    @Test func nothingIsToldBeforeItHappens() {
        let told = "BERGEN, March 4 (Agency) — A ferry sank on Sunday."
        #expect(
            dates("\(told)\nIn June 2017 another sank.")
                == ["2018-03-04 dateline March 4 yes"])
        #expect(dates("\(told)\nIn June 2018 another sank.").isEmpty)
    }

    @Test func figuresAreADateLine() {
        func day(_ line: String, near hint: String = "") -> [String] {
            dates("% \(line)\nRain fell.", near: hint)
        }
        #expect(day("14/08/2023") == ["2023-08-14 stated 14/08/2023 -"])
        #expect(day("8-14-2023") == ["2023-08-14 stated 8-14-2023 -"])
        #expect(day("Published 14.8.2023 10:15") == ["2023-08-14 stated 14.8.2023 -"])
        #expect(day("2023-08-14T10:15:00Z") == ["2023-08-14 stated 2023-08-14 -"])
        #expect(day("Ann Lee, 5/5/2024") == ["2024-05-05 stated 5/5/2024 -"])
        #expect(day("Version 2.14.8.2023").isEmpty)
        #expect(day("31/02/2023").isEmpty)
    }

    @Test func figuresThatMayBeTwoDaysAreOneThatAWeekdayOrTheHintTells() {
        func day(_ line: String, near hint: String = "") -> [String] {
            dates("% \(line)\nRain fell.", near: hint)
        }
        #expect(day("5/7/2024").isEmpty)
        #expect(day("Friday 5/7/2024") == ["2024-07-05 stated 5/7/2024 yes"])
        #expect(day("Tuesday 5/7/2024") == ["2024-05-07 stated 5/7/2024 yes"])
        #expect(day("5/7/2024", near: "2024-07-06") == ["2024-07-05 stated 5/7/2024 -"])
        #expect(day("5/7/2024", near: "2024-06-06").isEmpty)
    }

    @Test func aDatelineWithoutAYearTakesTheNearest() {
        #expect(
            dates("OSLO, Dec. 30 (Agency) — Rain fell.\n> Wet\n— Rain (@rain) January 2, 2022") == [
                "2021-12-30 dateline Dec. 30 -", "2022-01-02 post January 2, 2022 -",
            ])
        #expect(dates("OSLO, Dec. 30 (Agency) — Rain fell.").isEmpty)
    }

    @Test func `A date line without a year takes one, too`() {
        #expect(
            dates("% OSLO, Jan. 13 (Agency)\nRain fell on Friday.\nThe last came in May 2021.")
                == [])
        #expect(
            dates("% OSLO, Jan. 13 (Agency)\nRain fell.\nThe last came on Dec. 17, 2021.")
                == ["2022-01-13 dateline Jan. 13 -"])
    }

    @Test func aDatelineTakesAYearOfTheTextWhoseWeekdayAgrees() {
        #expect(
            dates(
                "OSLO, Jan. 13 (Agency) — Rain fell on Thursday.\nThe last came on Dec. 17, 2021.")
                == ["2022-01-13 dateline Jan. 13 yes"])
        #expect(
            dates("OSLO, July 7 (Agency) — Rain fell on Wednesday.\nIt was dry on March 23, 2021.")
                == ["2021-07-07 dateline July 7 yes"])
    }

    @Test func aMentionedYearIsTheDatelinesWhereTheWeekdayAgrees() {
        let dateline = "OSLO, Jan. 13 (Agency) — Rain fell on Thursday."
        // January 13 was a Thursday in 2022 and 2028.
        for (year, wanted) in [("2022", nil), ("2021", "2022"), ("2020", nil)] {
            #expect(
                dates("\(dateline)\nThe last came in May \(year), or by 2028.")
                    == [wanted.map { "\($0)-01-13 dateline Jan. 13 yes" }].compactMap(\.self))
        }
        #expect(
            dates("\(dateline)\nThe next one is due in May 2022.")
                == ["2022-01-13 dateline Jan. 13 yes"])
        #expect(dates("OSLO, Jan. 13 (Agency) — Rain fell.\nIt was dry in May 2022.").isEmpty)
        #expect(dates("\(dateline)\nIt was the host of the 2022 World Cup.").isEmpty)
    }

    @Test func aDatelineWithoutAWeekdayTakesTheFirstYearAfterTheNewestDate() {
        #expect(
            dates("OSLO, Jan. 13 (Agency) — Rain fell.\nThe last came on Dec. 17, 2021.")
                == ["2022-01-13 dateline Jan. 13 -"])
    }

    @Test func aDatelineIsNearTheHint() {
        #expect(
            dates("OSLO, Jan. 13 (Agency) — Rain fell.", near: "2019-02-01")
                == ["2019-01-13 dateline Jan. 13 -"])
        #expect(
            dates("OSLO, Dec. 31 (Agency) — Rain fell on Friday.", near: "2022-01-01")
                == ["2021-12-31 dateline Dec. 31 yes"])
        // By the weekday the year after would fit.
        #expect(
            dates("OSLO, Jan. 13 (Agency) — Rain will end on Friday.", near: "2022-01-13")
                == ["2022-01-13 dateline Jan. 13 -"])
    }

    @Test func aWeekdayInTheDatelineDecides() {
        #expect(
            dates("OSLO, Thursday, Jan. 13 (Agency) — Rain fell.", near: "2022-01-14")
                == ["2022-01-13 dateline Thursday, Jan. 13 yes"])
        #expect(
            dates("OSLO, Monday, Jan. 13 (Agency) — Rain fell.", near: "2022-01-14")
                == ["2022-01-13 dateline Monday, Jan. 13 no"])
    }

    @Test func datesInTheTextDateNothing() {
        #expect(dates("The bridge fell on March 3, 2021, in Oslo.").isEmpty)
        #expect(dates("It was — on March 3, 2021 — a bad day.").isEmpty)
        #expect(dates("> All calm\n— Harbour (@harbour) February 30, 2022").isEmpty)
    }
}
