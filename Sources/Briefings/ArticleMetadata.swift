package import Diagnostics
package import Language
import Bytes

/// What an article says of itself, or lets be inferred: its title and its date, and what they rest
/// on.
package struct ArticleMetadata: Sendable, Equatable {
    /// The headline, the first sentence, or the file’s name; never empty.
    package var title: String
    /// The sentence of the article's text that serves as its title; `nil` for a headline, or a
    /// title that was cut.
    package var titleSentence: Range<Int>?
    /// The day of publication; `nil` when nothing tells it.
    package var date: CalendarDate?
    /// For `date-basis`: `stated: …`, `inferred: …` or `given: …`.
    package var dateBasis: String?
    /// A date line in figures that may be either of two days, where no other date is found.
    package var ambiguousDate: NumericDate?
    /// A line that is nothing but a date, too far below the headline to be the article's, where no
    /// other date is found: its words and its block's number.
    package var distantDate: DistantDate?

    /// A date that may be the article's.
    package struct DistantDate: Sendable, Equatable {
        let words: String
        let block: Int
    }

    /// Reads the metadata of an article.
    /// - Parameters:
    ///   - fileName: the file's name without its ending; a date at its start is the last resort.
    ///   - given: the day that a person has given the article; it goes before what the text says.
    package init(of article: Article, fileName: String, given: GivenDate? = nil) {
        self.init(of: article.sourceText(date: nil), fileName: fileName, given: given)
    }

    /// Reads the metadata of an article's text; `titleSentence` is a range of it.
    /// - Parameter day: the article's day, where it is known; the text is then not searched for one.
    package init(
        of text: SourceText, fileName: String, given: GivenDate? = nil, day: CalendarDate? = nil
    ) {
        let (title, sentence) = ArticleMetadata.title(of: text)
        // A name may have line breaks.
        self.title = title ?? String(decoding: Array(fileName.utf8).oneLine, as: UTF8.self)
        titleSentence = sentence
        let named = CalendarDate(iso: fileName.prefix(10))
        if let day = given?.day ?? day {
            date = day
            dateBasis = given?.basis
        } else if let found = ArticleMetadata.best(of: publicationDates(in: text, near: named)) {
            date = found.date
            dateBasis = ArticleMetadata.basis(of: found, in: text)
        } else if let named {
            date = named
            dateBasis = "inferred: the file’s name"
        } else {
            ambiguousDate =
                text.blocks.lazy.filter { $0.kind == .credit }
                .compactMap { NumericDate(in: text.utf8[$0.range]) }.first
            distantDate =
                text.blocks.lazy.filter { ArticleLine.isDayAlone(text.utf8[$0.range]) }.map {
                    DistantDate(
                        words: String(decoding: text.utf8[$0.range], as: UTF8.self),
                        block: $0.number)
                }.first
        }
    }

    /// A diagnostic for an article whose day is not known, so that its weekdays stay undated.
    package func diagnostics(file: String) -> [Diagnostic] {
        guard date == nil else { return [] }
        if let ambiguousDate {
            let days = ambiguousDate.days.map { "`\($0)`" }.joined(separator: " or ")
            return [
                Diagnostic(
                    .warning, "article/ambiguous-date", file: file,
                    "`\(ambiguousDate.words)` may be \(days): the article stays undated",
                    help: "put the day meant into its place, or before the file’s name")
            ]
        }
        if let distantDate {
            return [
                Diagnostic(
                    .warning, "article/no-date", file: file,
                    "nothing at the head of the article tells its day: words such as “Thursday” stay "
                        + "undated; “\(distantDate.words)” stands too far below, in ¶\(distantDate.block)",
                    help: "put that line under the headline if it is the article’s day, "
                        + "or write `date: 2022-01-21` into the head of its briefing")
            ]
        }
        return [
            Diagnostic(
                .warning, "article/no-date", file: file,
                "nothing in the article tells the day and the year it was written: "
                    + "words such as “Thursday” stay undated",
                help: "put a date line such as `January 21, 2022` under its headline, "
                    + "or write `date: 2022-01-21` into the head of its briefing")
        ]
    }

    // MARK: Title

    /// The headline, or the first sentence without its full stop, and where that stands.
    private static func title(of text: SourceText) -> (title: String?, sentence: Range<Int>?) {
        guard let first = text.blocks.first(where: { $0.kind != .credit }), !first.range.isEmpty
        else { return (nil, nil) }
        if first.kind == .heading {
            let next = text.blocks.first { $0.range.lowerBound > first.range.lowerBound }
            let headline = PageTitle.headline(
                of: text.utf8[first.range], before: next.map { text.utf8[$0.range] })
            return (String(decoding: headline, as: UTF8.self), nil)
        }
        let opening = text.openingSentence(of: first)
        let title = shortened(Array(text.utf8[opening]).oneLine)
        if title.isEmpty { return (nil, nil) }
        return (title, opening.count <= longestTitle ? opening : nil)
    }

    /// A sentence without a final full stop; a very long one is cut after a word.
    private static func shortened(_ sentence: [UInt8]) -> String {
        var words = trimmed(sentence[...])
        if words.last == UInt8(ascii: "."), !words.dropLast().suffix(2).contains(UInt8(ascii: "."))
        {
            words = trimmed(words.dropLast())
        }
        let limit = longestTitle
        guard words.count > limit else { return String(decoding: words, as: UTF8.self) }
        let head = words.prefix(limit)
        let cut = head.lastIndex(of: UInt8(ascii: " ")) ?? words.scalarStart(at: head.endIndex)
        return String(decoding: words[..<cut], as: UTF8.self) + " …"
    }

    /// Bytes.
    private static let longestTitle = 200

    // MARK: Date

    /// A stated date, else the newest dateline or post, or the day of an update where there is no
    /// dateline; dates whose weekday is wrong only if there are no others.
    private static func best(of dates: [PublicationDate]) -> PublicationDate? {
        let sound = dates.filter { $0.weekdayAgrees != false }
        let candidates = sound.isEmpty ? dates : sound
        if let stated = candidates.first(where: { $0.kind == .stated }) { return stated }
        let published = candidates.filter { $0.kind != .updated }
        if !published.contains(where: { $0.kind == .dateline }),
            let update = candidates.first(where: { $0.kind == .updated })
        {
            return update
        }
        return published.max { $0.date < $1.date }
    }

    private static func basis(of found: PublicationDate, in text: SourceText) -> String {
        let words = String(decoding: text.utf8[found.range], as: UTF8.self)
        let block = text.block(at: found.range.lowerBound)?.number ?? 0
        let place = "¶\(block) “\(words)”"
        let doubt = found.weekdayAgrees == false ? "; the weekday beside it does not agree" : ""
        switch found.kind {
        case .stated: return "stated: \(place)\(doubt)"
        case .updated: return "stated: the day of an update, \(place)\(doubt)"
        case .dateline: return "inferred: dateline, \(place)\(doubt)"
        case .headline: return "inferred: the day in the headline, \(place)"
        case .lead: return "inferred: the day of the news, \(place)"
        case .post: return "inferred: latest embedded post in the text, \(place)\(doubt)"
        }
    }
}
