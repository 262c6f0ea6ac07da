package import Language
import Briefings
import Markdown

/// Where in a briefing's text the words stand that its timeline dates.
package struct TimeMarks: Sendable {
    /// A time expression in a passage.
    package struct Mark: Sendable {
        /// UTF-8 offsets into the passage's text.
        package let range: Range<Int>
        /// When it is.
        package let date: EDTF
        /// The event that it dates: an index into the page's.
        package let event: Int
        /// Whether the words say the date themselves, so that it need not be said beside them.
        package let isStated: Bool
        /// The year, where that is all that the words do not say.
        package let unsaidYear: Int?
    }

    /// Marks by the index of their passage; in order, none overlapping.
    private var marks: [Int: [Mark]] = [:]

    /// The marks of a briefing: the first place in the sentence of their event where the words stand
    /// as whole words, outside links and other marks.
    package init(_ page: BriefingPage) {
        var searched: [Place: Int] = [:]
        for (index, event) in page.events.enumerated() {
            guard let words = event.words, let place = event.place else { continue }
            let passage = page.passages[place.passage]
            let sentence = passage.sentences[place.sentence]
            let key = Place(place: place, words: words)
            let range = TimeMarks.range(
                of: words, in: passage.text,
                (searched[key] ?? sentence.lowerBound)..<sentence.upperBound,
                beside: marks(in: place.passage))
            searched[key] = range?.upperBound ?? sentence.upperBound
            guard let range else { continue }
            let mark = Mark(
                range: range, date: event.date, event: index,
                isStated: event.date.isStated(by: words),
                unsaidYear: event.date.yearUnsaid(by: words))
            marks[place.passage, default: []].insert(mark)
        }
    }

    /// Where words are looked for.
    private struct Place: Hashable {
        let place: BriefingPage.Place
        let words: String
    }

    /// The marks in a passage, in order.
    /// - Parameter passage: its index.
    package func marks(in passage: Int) -> [Mark] { marks[passage] ?? [] }

    private static func range(
        of words: String, in text: RichText, _ sentence: Range<Int>, beside marks: [Mark]
    ) -> Range<Int>? {
        let words = Array(words.utf8)
        var start = sentence.lowerBound
        while let range = Wording.range(of: words[...], in: text.utf8, start..<sentence.upperBound)
        {
            let isFree =
                !text.spans.contains { $0.range.overlaps(range) }
                && !marks.contains { $0.range.overlaps(range) }
            if isFree { return range }
            start = range.lowerBound + 1
        }
        return nil
    }
}

extension [TimeMarks.Mark] {
    /// Inserts a mark in order.
    fileprivate mutating func insert(_ mark: TimeMarks.Mark) {
        insert(mark, at: firstIndex { $0.range.lowerBound > mark.range.lowerBound } ?? count)
    }
}
