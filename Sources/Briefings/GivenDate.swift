import Bytes
package import Language
import Markdown

/// The day that a person gives an article, in the head of its briefing: relative dates are counted
/// from it.
package struct GivenDate: Sendable, Equatable {
    /// The day; `nil` where a person took one back.
    package let day: CalendarDate?
    /// What `date-basis` is to say of it.
    package let basis: String

    /// What a person who changed the date has changed.
    package enum Change: Sendable, Equatable {
        /// The date, and nothing else.
        case given(GivenDate)
        /// Other things as well, and no basis says what the date rests on now: relative dates are
        /// not counted anew.
        case uncounted(line: Int)
    }

    /// Reads what a person wrote.
    /// - Parameters:
    ///   - current: a briefing's file.
    ///   - base: what the last ingest made of it.
    /// - Returns: `nil` where they have the same date, or one that nothing can be counted from.
    package static func change(in current: [UInt8], insteadOf base: [UInt8]) -> Change? {
        guard let now = Head(of: current), let before = Head(of: base), now.isRead,
            now.date != before.date
        else { return nil }
        if now.others == before.others {
            if let day = now.date {
                let isOwn = now.basis != before.basis || isGiven(now.basis)
                return .given(GivenDate(day: day, words: isOwn ? now.basis : nil))
            }
            if isGiven(before.basis) { return .given(GivenDate(day: nil)) }
        }
        // The briefing's own check compares a basis that quotes the article with the date.
        guard let line = now.line, now.basis == nil || now.basis == before.basis,
            !(now.basis?.contains("“") ?? false)
        else { return nil }
        return .uncounted(line: line)
    }

    /// The day that a briefing's file says a person has given; `nil` where it says no such thing.
    package init?(in file: [UInt8]) {
        guard let head = Head(of: file), let day = head.date, GivenDate.isGiven(head.basis) else {
            return nil
        }
        self.init(day: day, words: head.basis)
    }

    /// - Parameter words: what the day rests on, in a person's own words.
    package init(day: CalendarDate?, words: String? = nil) {
        self.day = day
        let words = words ?? "by the editor"
        basis = GivenDate.isGiven(words) ? words : "\(GivenDate.mark) \(words)"
    }

    /// What a `date-basis` of such a day begins with.
    private static let mark = "given:"

    private static func isGiven(_ basis: String?) -> Bool { basis?.hasPrefix(mark) ?? false }
}

/// What a briefing's head says of its date, and the rest of the file.
private struct Head {
    let date: CalendarDate?
    let basis: String?
    /// Whether the date can be read, or is not there.
    let isRead: Bool
    /// The 1-based line of the date.
    let line: Int?
    let others: [ArraySlice<UInt8>]

    /// `nil` where there is no front matter.
    init?(of file: [UInt8]) {
        let utf8 = TextDecoder.normalized(file)
        guard let matter = try? FrontMatter(opening: utf8) else { return nil }
        date = matter.string("date").flatMap { CalendarDate(isoDateTime: $0) }
        basis = matter.string(BriefingKey.dateBasis.rawValue)
        isRead = date != nil || matter["date"] == nil
        line = matter["date"]?.line
        let lines = Set([BriefingKey.date, .dateBasis].compactMap { matter[$0.rawValue]?.line })
        others = utf8.split(separator: lineFeed, omittingEmptySubsequences: false).enumerated()
            .filter { number, line in
                // A comment beside the date is a person's, and stays.
                !lines.contains(number + 1) || line.contains(UInt8(ascii: "#"))
            }.map(\.element)
    }
}
