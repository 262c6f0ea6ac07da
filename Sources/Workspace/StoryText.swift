import Briefings
import Diagnostics
import Language
import Markdown

/// The full text of a briefing, to tell whether an article is still the one that it was made from.
struct StoryText {
    /// Each once.
    let distinct: Set<[UInt8]>
    private let paragraphs: [[UInt8]]

    init(_ briefing: SourceFile) {
        paragraphs = BriefingReader.read(briefing).briefing?.fullText.map(\.text.utf8) ?? []
        distinct = Set(paragraphs)
    }

    /// Whether an article that may have been corrected in its place has a paragraph of it, or its headline.
    func sharesAny(_ others: [[UInt8]]) -> Bool {
        others.contains { $0.count >= Self.shortestShared && distinct.contains($0) }
    }

    /// UTF-8 code units: longer than a date or a byline.
    private static let shortestShared = 32

    /// Whether an article under another name is the same: it has more than half of the paragraphs, which are
    /// more than half of its own, and says no other day. A series has much that stands in each of it.
    func isStory(of article: Article) -> Bool {
        let others = Set(article.blocks.map(\.utf8))
        guard
            2 * distinct.intersection(others).count > max(article.blocks.count, paragraphs.count)
        else { return false }
        let blankLine = Array("\n\n".utf8)
        let own = ArticleReader.read(Array(paragraphs.joined(separator: blankLine)))
        let (day, other) = (Self.day(of: own), Self.day(of: article))
        return day == nil || other == nil || day == other
    }

    private static func day(of article: Article) -> CalendarDate? {
        ArticleMetadata(of: article, fileName: "").date
    }
}
