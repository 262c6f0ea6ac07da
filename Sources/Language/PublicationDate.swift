/// A date by which an article that states none in its source can be dated.
public struct PublicationDate: Hashable, Sendable {
    /// Where the date stands.
    public enum Kind: Hashable, Sendable {
        /// In a date line or byline that opens the article.
        case stated
        /// In a dateline, "KYIV, Jan. 19 (Agency) —".
        case dateline
        /// Under an embedded post.
        case post
    }

    /// The day.
    public let date: CalendarDate
    /// The words of the date.
    public let range: Range<Int>
    /// Where it stands.
    public let kind: Kind
    /// Whether the weekday written beside the date is the date's own. With none there, the first
    /// weekday of the first paragraph can confirm the date but not refute it; otherwise `nil`.
    public let weekdayAgrees: Bool?
}

/// The dates in text order that can date an article: of date lines, datelines and embedded posts.
///
/// A dateline without a year takes the one nearest to the newest full date beside it; with no such
/// date it is left out.
public func publicationDates(in text: SourceText) -> [PublicationDate] {
    PublicationDateFinder(text).dates()
}

private struct PublicationDateFinder {
    let document: Document

    init(_ text: SourceText) {
        document = Document(SourceText(utf8: text.utf8, blocks: text.blocks, date: nil))
    }

    func dates() -> [PublicationDate] {
        var found: [PublicationDate] = []
        var datelines: [(tokens: Range<Int>, sentence: Int)] = []
        for (number, sentence) in document.sentences.enumerated() {
            switch sentence.kind {
            case .attribution: add(number, .post, to: &found)
            case .credit: add(number, .stated, to: &found)
            case .paragraph:
                if let tokens = dateline(sentence) { datelines.append((tokens, number)) }
            case .heading, .post: break
            }
        }
        let newest = found.map(\.date).max()
        for (tokens, number) in datelines {
            add(number, .dateline, to: &found, within: tokens, near: newest)
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func add(
        _ number: Int, _ kind: PublicationDate.Kind, to found: inout [PublicationDate],
        within tokens: Range<Int>? = nil, near newest: CalendarDate? = nil
    ) {
        let sentence = document.sentences[number]
        let tagger = TimeTagger(
            document, range: tokens ?? sentence.tokens, anchor: TimeAnchor(date: newest))
        for match in tagger.matches() {
            // With an anchor, "today" and "Friday" would be days as well.
            let hasNumber = match.tokens.contains { document.tokens[$0].isNumber }
            guard hasNumber, let day = match.day else { continue }
            found.append(
                PublicationDate(
                    date: day, range: document.bytes(of: match.tokens), kind: kind,
                    weekdayAgrees: agreement(of: day, in: sentence)))
            return
        }
    }

    /// The tokens before the dash of "KYIV, Jan. 19 (Agency) —".
    private func dateline(_ sentence: Document.Sentence) -> Range<Int>? {
        let start = sentence.tokens.lowerBound
        guard sentence.range.lowerBound == document.source.blocks[sentence.block].range.lowerBound,
            let first = sentence.tokens.first, document.tokens[first].flags.contains(.allCapitals)
        else { return nil }
        let window = sentence.tokens.prefix(20)
        let dash = window.first {
            let token = document.tokens[$0]
            return token.isMark("\u{2014}") || token.isMark("\u{2013}")
                || token.isMark("-") && !token.isGlued
        }
        return dash.map { start..<$0 }
    }

    /// A weekday beside the date decides; one in the first paragraph can only confirm.
    private func agreement(of day: CalendarDate, in sentence: Document.Sentence) -> Bool? {
        if let weekday = firstWeekday(in: sentence.tokens) {
            return weekday == day.weekday.rawValue
        }
        for other in document.sentences where other.kind == .paragraph {
            guard let weekday = firstWeekday(in: other.tokens) else { return nil }
            return weekday == day.weekday.rawValue ? true : nil
        }
        return nil
    }

    private func firstWeekday(in tokens: Range<Int>) -> Int? {
        for index in tokens {
            let token = document.tokens[index]
            if token.isCapital, token.classes.contains(.weekday) {
                return NumberWords.weekdays[token.key]
            }
        }
        return nil
    }
}
