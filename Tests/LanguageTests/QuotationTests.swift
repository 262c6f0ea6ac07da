import Testing

@testable import Language

@Suite struct QuotationTests {
    @Test(arguments: [
        ("“We are late,” said Ana Ruiz.", "“We are late,”=Ana Ruiz>ana-ruiz"),
        ("\"We are late,\" Ana Ruiz said.", "\"We are late,\"=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz said: “We are late.”", "“We are late.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz warned that they were “very late.”", "“very late.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz left, saying they were “very late.”", "“very late.”=Ana Ruiz>ana-ruiz"),
        ("Ana Ruiz called them “very late” again.", "“very late”=Ana Ruiz>ana-ruiz"),
        ("“We are late,” a weary clerk said.", "“We are late,”=a weary clerk>-"),
        ("A “very late” answer came.", "“very late”=->-"),
    ])
    func speakersStandBesideTheWords(_ text: String, _ wanted: String) {
        #expect(Read(text).quotations == [wanted])
    }

    @Test func aPronounIsTheOnePersonBefore() {
        let read = Read("Ana Ruiz came home. “We are late,” she said.")
        #expect(read.quotations == ["“We are late,”=she>ana-ruiz"])
        let two = Read("Ana Ruiz met Tom Hanley. “We are late,” she said.")
        #expect(two.quotations == ["“We are late,”=she>-"])
    }

    @Test func aQuotationGoesOnInItsParagraph() {
        let read = Read("“We are late,” Ana Ruiz said. “We must run now.”")
        #expect(read.analysis.quotations.map(\.entity) == [0, 0])
        let apart = Read("“We are late,” Ana Ruiz said.\n“We must run now.”")
        #expect(apart.analysis.quotations.map(\.entity) == [0, nil])
    }

    @Test func headlinesTitlesAndOpenMarksAreNoQuotations() {
        #expect(Read("# A “Great” Day\nIt rained.").quotations.isEmpty)
        #expect(Read("He read “Many Long Winters Before Dawn Arrived” at home.").quotations.isEmpty)
        #expect(Read("He said “we are late and left.\nNext came rain.”").quotations.isEmpty)
        #expect(Read("The so-called “winners” left.").quotations.isEmpty)
    }

    @Test func theBodyOfAnOfficeDoesNotSpeakForItsHolder() {
        let read = Read("NASA Administrator Ana Ruiz called it “a very great day” at once.")
        #expect(read.quotations == ["“a very great day”=Ana Ruiz>ana-ruiz"])
    }
}
