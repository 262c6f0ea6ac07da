/// A date by which an article that states none in its source can be dated.
package struct PublicationDate: Hashable, Sendable {
    /// Where the date stands.
    package enum Kind: Hashable, Sendable {
        /// In a date line or byline that opens the article.
        case stated
        /// In such a line, as the day on which the article was changed: "Updated on 4 June 2024".
        case updated
        /// In a dateline, "KYIV, Jan. 19 (Agency) —".
        case dateline
        /// Under an embedded post.
        case post
        /// In the first sentence, with its weekday: "on Monday, April 13, 2026".
        case lead
        /// At the end of the headline, as transcripts and minutes have it: "Interview with Ana
        /// Ruiz, June 2, 2024".
        case headline
    }

    /// The day.
    package let date: CalendarDate
    /// The words of the date.
    package let range: Range<Int>
    /// Where it stands.
    package let kind: Kind
    /// Whether the weekday written beside the date is the date's own. With none there, a weekday of
    /// the sentence after a dateline, or the first one of the first paragraph, can confirm the date
    /// but not refute it; otherwise `nil`.
    package let weekdayAgrees: Bool?
}

/// The dates in text order that can date an article: of date lines, datelines and embedded posts,
/// or else of the first sentence.
///
/// A dateline without a year takes one of the years of the text's full dates and of the newest
/// month that the text tells of, the years after them and the hint's: such that it is not before
/// the newest full date in the text that is not of what lies ahead, that its weekday is one that
/// its sentence names, and that it is the nearest to the hint, or else the earliest. Where all full
/// dates lie ahead, it is the last one before them. The first two hold where any year meets them.
/// Without a hint it is not before that month; and with no full date either its weekday has to be
/// one that its sentence names, or it is left out.
/// - Parameter hint: a day near which the article is likely to have been written, as the one in its
///   file's name; with none the newest one of its date lines and posts.
package func publicationDates(
    in text: SourceText, near hint: CalendarDate? = nil
) -> [PublicationDate] {
    PublicationDateFinder(text, hint: hint).dates()
}
