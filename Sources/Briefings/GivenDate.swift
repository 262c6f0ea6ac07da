import Bytes
package import Language
import Markdown

/// The day that a person gives an article, in the head of its briefing: all that is counted from the
/// day of the article is counted from it.
package struct GivenDate: Sendable, Equatable {
    /// The day; `nil` where a person took one back.
    package let day: CalendarDate?

    /// What `date-basis` says of such a day.
    static let basis = "given: by the editor"

    /// Reads what a person wrote.
    /// - Parameters:
    ///   - current: a briefing's file.
    ///   - base: what the last ingest made of it.
    /// - Returns: `nil` unless the two differ in the date, and in nothing else.
    package init?(in current: [UInt8], insteadOf base: [UInt8]) {
        let (new, old) = (ArticleDecoder.normalized(current), ArticleDecoder.normalized(base))
        guard let now = Head(of: new), let before = Head(of: old), now.others == before.others
        else {
            return nil
        }
        if let date = now.date {
            guard let day = CalendarDate(iso: date), date != before.date else { return nil }
            self.day = day
        } else {
            guard before.basis == GivenDate.basis else { return nil }
            day = nil
        }
    }

    /// The day that a person had given when an ingest made a briefing.
    package static func day(in base: [UInt8]) -> CalendarDate? {
        guard let head = Head(of: base), head.basis == basis else { return nil }
        return head.date.flatMap { CalendarDate(iso: $0) }
    }
}

/// What a briefing's head says of its date, and the file without that.
private struct Head {
    let date: String?
    let basis: String?
    let others: [ArraySlice<UInt8>]

    /// `nil` where there is no front matter.
    init?(of utf8: [UInt8]) {
        guard let matter = try? FrontMatter(opening: utf8) else { return nil }
        date = matter.string("date")
        basis = matter.string("date-basis")
        let lines = [matter["date"]?.line, matter["date-basis"]?.line].compactMap {
            $0.map { $0 - 1 }
        }
        others = utf8.split(separator: lineFeed, omittingEmptySubsequences: false).enumerated()
            .filter { !lines.contains($0.offset) }.map(\.element)
    }
}
