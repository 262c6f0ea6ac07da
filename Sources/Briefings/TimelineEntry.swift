package import Language
import Bytes
import Markdown

/// A line of the timeline.
package struct TimelineEntry: Sendable, Equatable {
    /// When it happened.
    package var date: EDTF
    /// The words of the text that the date rests on.
    package var words: String?
    /// The time that those words are counted from, where it is another one that the text tells of:
    /// "Thursday" for "a day after". Only beside words.
    package var anchor: DateAnchor?
    /// What happened.
    package var statement: Statement

    /// An entry.
    package init(
        date: EDTF, words: String? = nil, anchor: DateAnchor? = nil, statement: Statement
    ) {
        self.date = date
        self.words = words
        self.anchor = anchor
        self.statement = statement
    }

    /// Whether a person dated a line of the article's words: the line quotes none for its date.
    package var isDateEditors: Bool { words == nil && !statement.isEditors }

    /// Where in the statement the words of the date stand, as UTF-8 offsets; `nil` where they do
    /// not, and where a name is among them.
    package var wordsInLine: Range<Int>? {
        guard let words else { return nil }
        let line = statement.text.utf8
        let place = Wording.range(of: Array(words.utf8)[...], in: line, line.indices)
        return place.flatMap { place in
            statement.text.spans.contains { $0.range.overlaps(place) } ? nil : place
        }
    }

    /// What the date rests on; `nil` where no words are given, or where they are counted from the
    /// article's date and that is not known.
    ///
    /// Cheap: a look at the words; only those of coarse dates without a year are read again.
    /// - Parameter articleDate: the briefing's `date`.
    package func basis(articleDate: CalendarDate?) -> DateBasis? {
        guard let words else { return nil }
        if let anchor { return .told(anchor) }
        return date.isStated(by: words) ? .stated : articleDate.map { .article($0) }
    }
}

/// A time of the text that another one is counted from.
package struct DateAnchor: Sendable, Equatable {
    /// The words that name it, as the text has them.
    package var words: String
    /// The number of the block that they stand in, from 1.
    package var block: Int

    /// An anchor.
    package init(words: String, block: Int) {
        self.words = words
        self.block = block
    }
}

/// What a date of the timeline rests on, besides its own words.
package enum DateBasis: Sendable, Equatable {
    /// Nothing: the words say it all, as in "20 January 2022".
    case stated
    /// The article's date, which "Thursday", "last year" and "January 20" are counted from.
    case article(CalendarDate)
    /// Another time that the text tells of, which "a day after" is counted from.
    case told(DateAnchor)
}

extension TimelineEntry {
    /// Reads `` `EDTF` “words” (from “words”, ¶n) — text ``; the words, the parenthesis and the
    /// dash are optional, and the marks may be those of a keyboard: `"words" - text`.
    init?(reading statement: Statement) {
        guard let first = statement.text.spans.first, first.kind == .code,
            first.range.lowerBound == 0,
            let date = EDTF(String(decoding: statement.text.utf8[first.range], as: UTF8.self))
        else { return nil }
        let utf8 = statement.oneLine
        var start = first.range.upperBound
        var words: String?
        var anchor: DateAnchor?
        // The first mark that closes: a later one may be the statement's own.
        let heads = [Self.head(utf8[start...]), Self.typedHead(utf8[start...])]
        if let head = heads.compactMap(\.self).min(by: { $0.words.upperBound < $1.words.upperBound }
        ) {
            words = String(decoding: utf8[head.words], as: UTF8.self)
            anchor = head.anchor
            start = head.end
        } else if let dash = BriefingSyntax.dash(opening: utf8[start...]) {
            start += dash.count
        } else {
            while start < utf8.count, utf8[start] == UInt8(ascii: " ") { start += 1 }
        }
        self.init(
            date: date, words: words, anchor: anchor,
            statement: statement.with(start..<utf8.count))
    }

    /// The words that a line quotes for its date, what they are counted from, and where the
    /// statement begins; `nil` where the line opens with no such words.
    private static func head(
        _ line: ArraySlice<UInt8>
    ) -> (words: Range<Int>, anchor: DateAnchor?, end: Int)? {
        guard line.starts(with: BriefingSyntax.openWords) else { return nil }
        let start = line.startIndex + BriefingSyntax.openWords.count
        let end = line[start...].firstOffset(of: BriefingSyntax.closeWords)
        if let from = line[start..<(end ?? line.endIndex)].firstOffset(of: BriefingSyntax.from),
            let (anchor, end) = self.anchor(line[(from + BriefingSyntax.from.count)...])
        {
            return (start..<from, anchor, end)
        }
        return end.map { (start..<$0, nil, $0 + BriefingSyntax.closeWords.count) }
    }

    /// As `head`, with marks as they are typed: straight ones, a hyphen for the dash.
    private static func typedHead(
        _ line: ArraySlice<UInt8>
    ) -> (words: Range<Int>, anchor: DateAnchor?, end: Int)? {
        for (open, close) in BriefingSyntax.quotationMarks {
            guard line.starts(with: [UInt8(ascii: " ")] + open) else { continue }
            let start = line.startIndex + 1 + open.count
            guard let end = line[start...].firstOffset(of: close), end > start,
                let dash = BriefingSyntax.dash(opening: line[(end + close.count)...])
            else { continue }
            return (start..<end, nil, end + close.count + dash.count)
        }
        return nil
    }

    /// `words”, ¶n) — `
    private static func anchor(_ line: ArraySlice<UInt8>) -> (anchor: DateAnchor, end: Int)? {
        guard let end = line.firstOffset(of: BriefingSyntax.block) else { return nil }
        let words = line[..<end]
        let number = line[(end + BriefingSyntax.block.count)...]
        let digits = number.prefix { $0.isASCIIDigit }
        guard isWritable(words), line[digits.endIndex...].starts(with: BriefingSyntax.closeBlock),
            let block = Int(String(decoding: digits, as: UTF8.self)), block > 0
        else { return nil }
        return (
            DateAnchor(words: String(decoding: words, as: UTF8.self), block: block),
            digits.endIndex + BriefingSyntax.closeBlock.count
        )
    }

    /// Whether the format can write words, in either place: not those that look like a mark behind
    /// words.
    static func isWritable(_ words: ArraySlice<UInt8>) -> Bool {
        let ends = [BriefingSyntax.closeWords, BriefingSyntax.from, BriefingSyntax.block]
        return !words.isEmpty && ends.allSatisfy { words.firstOffset(of: $0) == nil }
    }
}
