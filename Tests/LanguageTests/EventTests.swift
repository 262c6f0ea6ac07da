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
}
