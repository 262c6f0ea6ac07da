internal import Briefings
public import Language
internal import Markdown

/// Where in a briefing's text the words stand that its timeline dates.
public struct TimeMarks: Sendable {
    /// A time expression in a passage.
    public struct Mark: Sendable {
        /// UTF-8 offsets into the passage's text.
        public let range: Range<Int>
        /// When it is.
        public let date: EDTF
        /// Whether the words say the date themselves, so that it need not be said beside them.
        public let isStated: Bool
    }

    /// Marks by the index of their passage; in order, none overlapping.
    private var marks: [Int: [Mark]] = [:]

    /// The marks of a briefing. Words that cannot be found in the sentence of their event, or that
    /// a link runs through, go unmarked.
    public init(_ page: BriefingPage) {
        for (entry, place) in zip(page.events, page.eventPlaces) {
            guard let words = entry.words, let place else { continue }
            let passage = page.passages[place.passage]
            guard
                let range = TimeMarks.range(
                    of: words, in: passage, passage.sentences[place.sentence])
            else { continue }
            let mark = Mark(
                range: range, date: entry.date, isStated: entry.date.isStated(by: words))
            marks[place.passage, default: []].insert(mark)
        }
    }

    /// The marks in a passage, in order.
    /// - Parameter passage: its index.
    public func marks(in passage: Int) -> [Mark] { marks[passage] ?? [] }

    private static func range(
        of words: String, in passage: BriefingPage.Passage, _ sentence: Range<Int>
    ) -> Range<Int>? {
        let text = passage.text.utf8[sentence]
        guard let start = text.firstOffset(of: Array(words.utf8)) else { return nil }
        let range = start..<start + words.utf8.count
        return passage.text.spans.contains { $0.range.overlaps(range) } ? nil : range
    }
}

extension [TimeMarks.Mark] {
    /// Puts a mark in its place, unless another one is there already.
    fileprivate mutating func insert(_ mark: TimeMarks.Mark) {
        let place = firstIndex { $0.range.lowerBound >= mark.range.lowerBound } ?? count
        if place < count, self[place].range.overlaps(mark.range) { return }
        if place > 0, self[place - 1].range.overlaps(mark.range) { return }
        insert(mark, at: place)
    }
}
