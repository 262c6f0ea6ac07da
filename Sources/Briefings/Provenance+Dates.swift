import Bytes
import Diagnostics
import Language
import Markdown

/// Dates and what they are said to rest on.
extension Provenance {
    /// "2021-12-08" for "on Dec. 7": the words and the date do not go together.
    func otherDate(_ entry: TimelineEntry) -> Diagnostic? {
        guard let words = entry.words else { return nil }
        // A date that is counted from another one may be far from the article's.
        let counted = entry.anchor == nil ? briefing.metadata.date : nil
        let isFar = counted.map {
            entry.date.isOutOfReach(of: words, from: $0)
                || entry.date.isCountedOtherwise(from: $0, by: words)
        }
        guard entry.date.disagrees(with: words) || isFar == true else { return nil }
        return Diagnostic(
            .warning, "briefing/other-date", in: source, line: entry.statement.line,
            "“\(words)” is dated \(entry.date)",
            help: "correct the date, or remove the quoted words if they are not what it rests on")
    }

    /// A warning for quoted words that date an event but say no time, or stand in another sentence
    /// than the line.
    func strayWords(_ entry: TimelineEntry) -> Diagnostic? {
        guard let words = entry.words, !entry.statement.references.isEmpty,
            entry.statement.references.allSatisfy({ $0.block <= blocks.count })
        else { return nil }
        let isTime = saysTime(words)
        if isTime, isInSentence(words, of: entry.statement) { return nil }
        return Diagnostic(
            .warning, "briefing/stray-date", in: source, line: entry.statement.line,
            isTime
                ? "“\(words)” stands in another sentence than the line"
                : "“\(words)” says no time",
            help: "quote the words of the sentence that date it, or remove the quoted words")
    }

    /// Whether words stand in a sentence that the line is from.
    private func isInSentence(_ words: String, of statement: Statement) -> Bool {
        let sought = Array(words.utf8)
        let numbers = statement.blocksInOrder
        // A post has its day below its words.
        if numbers.contains(where: { blocks[$0 - 1].kind == .post }) { return true }
        let places = Wording.places(
            of: Wording.fragments(of: statement.text.utf8), in: numbers.map { cited[$0].utf8 })
        return places.contains { place in
            let block = cited[numbers[place.text]]
            return block.sentences.contains { sentence in
                sentence.overlaps(place.range)
                    && Wording.range(of: sought[...], in: block.utf8, sentence) != nil
            }
        }
    }

    /// A warning where a date was corrected, and not the basis it is said to rest on: what was
    /// counted from the old date still is.
    func otherBasis() -> Diagnostic? {
        guard let date = briefing.metadata.date, let basis = briefing.metadata.dateBasis else {
            return nil
        }
        guard let words = BriefingSyntax.quoted(in: basis), EDTF(day: date).disagrees(with: words)
        else { return nil }
        return Diagnostic(
            .warning, "briefing/other-date", in: source,
            line: source.line(of: .dateBasis),
            "the date is \(date), and this says what another one rests on",
            help:
                "remove `date-basis`, and look at the dates of the timeline that were counted from "
                + "the old date, such as those of weekdays; of a briefing that is not edited "
                + "otherwise, `dossier ingest` counts them anew")
    }

    /// "stated: ¶3 “May 1, 2021”" where the third paragraph does not say so.
    func unsaidBasis() -> Diagnostic? {
        guard let basis = briefing.metadata.dateBasis, !blocks.isEmpty,
            let number = BriefingSyntax.paragraph(in: basis),
            let words = BriefingSyntax.quoted(in: basis)
        else { return nil }
        lazy var line = source.line(of: .dateBasis)
        let place = Reference(block: number)
        guard (1...blocks.count).contains(number) else { return missing(place, line: line) }
        // A date may be glued to what stands beside it: "2022-01-21T09:00Z".
        if blocks[number - 1].text.utf8[...].firstOffset(of: Array(words.utf8)) != nil {
            return nil
        }
        return invented(words, Statement(RichText(), references: [place], line: line))
    }

    /// "2042-02-02" for "on February 2" in an article of 2024 is a slip. A past year may be meant:
    /// it can stand in another sentence.
    func doubtfulYear(_ entry: TimelineEntry) -> Diagnostic? {
        guard let words = entry.words, let article = briefing.metadata.date?.year,
            let first = entry.date.lowerBound, first.year > article + 1,
            let year = entry.date.yearUnsaid(by: words), year > article + 1
        else { return nil }
        return Diagnostic(
            .warning, "briefing/event-year", in: source, line: entry.statement.line,
            "“\(words)” is dated \(year), and the article is of \(article)",
            help: "correct the year, or the `date:` of the article")
    }
}
