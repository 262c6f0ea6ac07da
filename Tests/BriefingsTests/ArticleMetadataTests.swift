import Diagnostics
import Language
import Testing

@testable import Briefings

/// What an article lets be known of itself.
@Suite struct ArticleMetadataTests {
    private let long = "The council met in the old hall and spoke about the bridge for hours."
    private let post = "The bridge is open!\n— Town Hall (@hall) March 5, 2021"

    private func metadata(_ text: String, fileName: String = "notes") -> ArticleMetadata {
        ArticleMetadata(of: ArticleReader.read(Array(text.utf8)), fileName: fileName)
    }

    // MARK: Title

    @Test func theHeadlineIsTheTitle() {
        #expect(metadata("Bridge opens\n\n\(long)").title == "Bridge opens")
    }

    @Test func otherwiseTheFirstSentenceWithoutItsFullStop() {
        #expect(metadata("Nobody left. \(long)").title == "Nobody left")
        #expect(metadata("Is it open? \(long)").title == "Is it open?")
    }

    @Test func whatKindOfArticleItIsIsNoHeadline() {
        for kicker in [
            "OPINION", "For Immediate Release", "Home > News > World", "Politics | Oslo",
        ] {
            #expect(metadata("\(kicker)\n\nBridge opens\n\n\(long)").title == "Bridge opens")
        }
        for headline in ["Opinion is divided", "Live | Rain in Oslo"] {
            #expect(metadata("\(headline)\n\n\(long)").title == headline)
        }
    }

    @Test(arguments: [
        ("Old mill burns in Leeds | UK news | The Guardian", "Old mill burns in Leeds"),
        ("Analysis | Why the old mill burned down", "Why the old mill burned down"),
        ("Rates rise to 5% - BBC News", "Rates rise to 5%"),
        ("Subject:\tFwd: Rates rise to 5%", "Rates rise to 5%"),
        ("Mill burns again — Yorkshire Evening Post", "Mill burns again"),
        ("Rates rise - and so do rents", "Rates rise - and so do rents"),
        ("Leeds mill - Fire brigade blames wiring", "Leeds mill - Fire brigade blames wiring"),
        (
            "Rain in old Oslo today | Snow in old Bergen today",
            "Rain in old Oslo today | Snow in old Bergen today"
        ),
    ])
    func theNamesOfASiteAreNoneOfTheHeadline(_ line: String, _ title: String) {
        #expect(metadata("\(line)\n\n\(long)").title == title)
        #expect(metadata("\(line)\n\n\(title)\n\n\(long)").title == title)
    }

    @Test(arguments: [
        "HEAD\nNobody hoped for so much, the builders of the bridge say\n\n1 February 2024",
        "HEAD\nAFP\n\n1 February 2024", "HEAD\nOn Feb 1, 2024 By A Bello & C Dada",
        "HEAD\nLast updated on 1 February 2024. From the section Africa",
        "HEAD\nLast updated on 1 February 20241 February 2024.From the section Africa",
        "HEAD\nBy: Bo Lund - Reporter\nOslo Daily / 05:40 AM February 1, 2024",
        "HEAD\nBy political reporter Ana Ruiz\n\nPosted 1 February 2024",
        "HEAD\nFeb 1, 20243 hours ago", "Home\n/\nNew Zealand\nHEAD\n1 February 2024",
        "Home / News / Africa\nHEAD\n1 February 2024", "UK & Ireland\nHEAD\n1 February 2024",
        "Home\nNews and communications\nForests\n\nPress release\n\nHEAD\n1 February 2024",
        "PRESS RELEASE\n\n1 February 2024\n\nHEAD",
        "HEAD - Oslo Slipper\n\nHEAD\n\n1 February 2024",
    ])
    func theHeadOfAPageIsReadAsItIsCopied(_ head: String) {
        let headline = "The mayor apologises after the bridge is closed for months"
        let text = head.replacing("HEAD", with: headline) + "\n\n\(long)\n\n\(long)\n"
        let read = metadata(text)
        #expect(read.title == headline)
        #expect(read.date == CalendarDate(iso: "2024-02-01"))
    }

    @Test func aDateUnderItsGenreIsNoHeadline() {
        let read = metadata("PRESS RELEASE\n\nMarch 5, 2025\n\n\(long)")
        #expect(read.date == CalendarDate(iso: "2025-03-05"))
        #expect(read.title != "March 5, 2025")
    }

    @Test func anAmericanClockSaysThatTheMonthComesFirst() {
        let text = { (zone: String) in "Bridge opens\n\n04/03/2025 03:15 PM \(zone)\n\n\(long)" }
        #expect(metadata(text("EDT")).date == CalendarDate(iso: "2025-04-03"))
        #expect(metadata(text("GMT")).date == nil)
    }

    @Test func whatIsNoneOfTheArticleDatesNothing() {
        let text = "Bridge opens\n\n" + String(repeating: "\(long) ", count: 4)
        for line in [
            "Photo: The bridge on 14 August 2023.", "CORRECTION (14 August 2023): It is long.",
            "This report by Oslo News was first published 14 August 2023.",
        ] {
            #expect(metadata("\(text)\n\n\(line)\n\n\(long)").date == nil)
        }
    }

    @Test func aDatelineIsSkipped() {
        #expect(
            metadata("OSLO, March 3 (Agency) — The bridge opened. \(long)").title
                == "The bridge opened")
        #expect(
            metadata("KYIV, Jan. 19 (Agency) - The bridge opened on Friday. \(long)").title
                == "The bridge opened on Friday")
    }

    @Test func theSentenceThatIsTheTitleIsKnown() {
        func words(_ text: String) -> String? {
            metadata(text).titleSentence.map {
                String(decoding: Array(text.utf8)[$0], as: UTF8.self)
            }
        }
        #expect(words("Nobody left. \(long)") == "Nobody left.")
        #expect(words("OSLO, March 3 (Agency) — It opened. \(long)") == "It opened.")
        #expect(words("March 3, 2021\n\nNobody left. \(long)") == "Nobody left.")
        #expect(words("Bridge opens\n\n\(long)") == nil)
        #expect(words(String(repeating: "bridge ", count: 60) + "end.") == nil)
    }

    @Test func aDashWithoutADatelineIsNot() {
        #expect(
            metadata("The bridge — a long one — opened. \(long)").title
                == "The bridge — a long one — opened")
        #expect(
            metadata("NATO — the old alliance — said it would send ships. \(long)").title
                == "NATO — the old alliance — said it would send ships")
    }

    @Test func aLongSentenceIsCutAfterAWord() {
        let title = metadata(String(repeating: "bridge ", count: 60) + "end.").title
        #expect(title.hasSuffix("bridge …"))
        #expect(title.utf8.count <= 204)
        let wide = metadata(String(repeating: "橋", count: 200) + ".").title
        #expect(wide == String(repeating: "橋", count: 66) + " …")
    }

    @Test(arguments: ["", ".", " .\n"])
    func withoutWordsTheFileNameIsTheTitle(_ text: String) {
        #expect(metadata(text, fileName: "some notes").title == "some notes")
    }

    @Test func aTitleHasNoSpaceAtItsEnds() {
        #expect(metadata("OSLO, March 3 —  Open now .").title == "Open now")
    }

    // MARK: Date

    @Test func aStatedDateComesFirst() {
        let found = metadata(
            "Bridge opens\nMarch 3, 2021\n\n\(long)\n\n\(post)", fileName: "2020-01-01-x")
        #expect(found.date?.description == "2021-03-03")
        #expect(found.dateBasis == "stated: ¶2 “March 3, 2021”")
    }

    @Test func aPostDatesAnArticle() {
        let found = metadata("\(long)\n\n\(post)\n\n\(long)", fileName: "2020-01-01-x")
        #expect(found.date?.description == "2021-03-05")
        #expect(
            found.dateBasis == "inferred: latest embedded post in the text, ¶2 “March 5, 2021”")
    }

    @Test func theNewestOfSeveralPostsDoes() {
        let older = "Soon!\n— Town Hall (@hall) March 1, 2021"
        let found = metadata("\(long)\n\n\(post)\n\n\(older)")
        #expect(found.date?.description == "2021-03-05")
    }

    @Test func aDatelineDatesAnArticle() {
        let found = metadata("OSLO, March 3, 2021 (Agency) — The bridge opened. \(long)")
        #expect(found.date?.description == "2021-03-03")
        #expect(found.dateBasis == "inferred: dateline, ¶1 “March 3, 2021”")
    }

    @Test func aDatelineMayBeALineOfItsOwn() {
        #expect(
            metadata("Bridge opens\n\nOSLO, Norway — March 3, 2021\n\n\(long)").date?.description
                == "2021-03-03")
        let headline = "NASA opens Oslo bridge on March 3, 2021"
        #expect(metadata("\(headline)\n\n\(long)").title == headline)
    }

    @Test func aWrongWeekdayIsSaid() {
        let found = metadata("Bridge opens\nMonday, March 3, 2021\n\n\(long)")
        #expect(found.date?.description == "2021-03-03")
        #expect(found.dateBasis?.hasSuffix("; the weekday beside it does not agree") == true)
    }

    @Test func theFileNameIsTheLastResort() {
        let found = metadata(long, fileName: "2021-03-04-bridge")
        #expect(found.date?.description == "2021-03-04")
        #expect(found.dateBasis == "inferred: the file’s name")
    }

    @Test func figuresThatMayBeTwoDaysAreAWarning() {
        let found = metadata("Bridge opens\n5/7/2024\n\n\(long)")
        #expect(found.date == nil)
        let diagnostics = found.diagnostics(file: "articles/a.txt")
        #expect(diagnostics.map(\.id) == ["article/ambiguous-date"])
        #expect(diagnostics.first?.summary.contains("`2024-05-07` or `2024-07-05`") == true)
        #expect(metadata("Bridge opens\n15/7/2024\n\n\(long)").date?.description == "2024-07-15")
    }

    @Test func aDateAloneAtTheEndDatesAnArticle() {
        let text = "Bridge opens\n\n" + String(repeating: "\(long) ", count: 4)
        #expect(metadata("\(text)\n\n14 August 2023").date?.description == "2023-08-14")
        #expect(metadata("\(text)\n\nIt opens on 14 August 2023").date == nil)
        #expect(metadata("\(text)\n\nOslo, 14 August 2023").date?.description == "2023-08-14")
        #expect(metadata("\(text)\n\n14 August 2023\n\n\(long)").date == nil)
    }

    @Test func noDateIsAWarning() {
        let found = metadata(long, fileName: "2021-13-04")
        #expect(found.date == nil)
        #expect(found.dateBasis == nil)
        let diagnostics = found.diagnostics(file: "articles/a.txt")
        #expect(diagnostics.map(\.id) == ["article/no-date"])
        #expect(diagnostics.map(\.file) == ["articles/a.txt"])
        #expect(metadata(long, fileName: "2021-03-04").diagnostics(file: "a").isEmpty)
    }

    @Test func aDateTooFarBelowIsNamed() {
        let text = "Bridge opens\n\n" + String(repeating: "\(long)\n\n", count: 4)
        let summary = metadata("\(text)14 August 2023\n\n\(long)").diagnostics(file: "a").map(
            \.summary)
        #expect(
            summary.map { $0.hasSuffix("“14 August 2023” stands too far below, in ¶6") } == [true])
        let month = metadata("\(text)August 2023\n\n\(long)").diagnostics(file: "a").map(\.summary)
        #expect(month.map { $0.contains("too far") } == [false])
    }
}
