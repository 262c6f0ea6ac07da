import Testing

@testable import Language

@Suite struct KeyPointTests {
    private let text = """
        # Ferry Runs Again Between Two Ports
        The ferry between Denmark and Norway sailed again on Tuesday after a long winter pause.
        But this sentence leans on the one that stands before it in the text.
        Will the ferry between Denmark and Norway stay open for the whole summer season?
        > The ferry between Denmark and Norway is back, and everybody here is glad of it.
        — Ferry News (@ferry) January 19, 2022
        Norway paid for new engines, and Denmark had the old harbour walls rebuilt in 2020.
        He thanked the crews of both ships for their long work during the dark months.
        Passengers filled every cabin within hours, the line of cars reached the old town.
        """

    @Test func theyAreWholeStatementsThatStandAlone() {
        let read = Read(text, date: "2022-01-21")
        #expect(
            read.keyPoints == [
                "The ferry between Denmark and Norway sailed again on Tuesday after a long winter "
                    + "pause.",
                "Norway paid for new engines, and Denmark had the old harbour walls rebuilt in 2020.",
            ])
    }

    @Test func anEmptyArticleHasNone() {
        #expect(Read("").keyPoints.isEmpty)
        #expect(Read("# Only a Heading Stands Here").keyPoints.isEmpty)
    }

    @Test func thereAreNeverMoreThanFive() {
        let line = "The harbour of Bergen in Norway was closed again for another very long day.\n"
        #expect(Read(String(repeating: line, count: 40)).keyPoints.count == 5)
    }
}
