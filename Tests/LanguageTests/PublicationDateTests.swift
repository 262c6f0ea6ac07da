import Testing

@testable import Language

@Suite struct PublicationDateTests {
    private func dates(_ text: String) -> [String] {
        let source = article(text)
        return publicationDates(in: source).map {
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

    @Test func datelinesAndDateLines() {
        #expect(
            dates("OSLO, March 3, 2021 (Agency) — Rain fell.")
                == ["2021-03-03 dateline March 3, 2021 -"])
        #expect(
            dates("% Friday, March 5, 2021\nRain fell.")
                == ["2021-03-05 stated Friday, March 5, 2021 yes"])
        #expect(
            dates("% Monday, March 5, 2021\nRain fell.")
                == ["2021-03-05 stated Monday, March 5, 2021 no"])
    }

    @Test func aDatelineWithoutAYearTakesTheNearest() {
        #expect(
            dates("OSLO, Dec. 30 (Agency) — Rain fell.\n> Wet\n— Rain (@rain) January 2, 2022") == [
                "2021-12-30 dateline Dec. 30 -", "2022-01-02 post January 2, 2022 -",
            ])
        #expect(dates("OSLO, Dec. 30 (Agency) — Rain fell.").isEmpty)
    }

    @Test func datesInTheTextDateNothing() {
        #expect(dates("The bridge fell on March 3, 2021, in Oslo.").isEmpty)
        #expect(dates("It was — on March 3, 2021 — a bad day.").isEmpty)
        #expect(dates("> All calm\n— Harbour (@harbour) February 30, 2022").isEmpty)
    }
}
