import Briefings
import Diagnostics
import Language
import Markdown

/// The full text of a briefing, to tell whether an article is still the one that it was made from.
struct StoryText {
    /// The paragraphs, each once.
    let distinct: Set<[UInt8]>
    private let paragraphs: [[UInt8]]

    init(_ briefing: SourceFile) {
        paragraphs = BriefingReader.read(briefing).briefing?.fullText.map(\.text.utf8) ?? []
        distinct = Set(paragraphs)
    }

    /// Whether an article has a paragraph or the headline of this text, as one that was corrected
    /// in place has.
    func sharesAny(_ others: [[UInt8]]) -> Bool {
        others.contains { $0.count >= Self.shortestShared && distinct.contains($0) }
    }

    /// The least length of such a paragraph in UTF-8 code units: longer than a date or a byline.
    private static let shortestShared = 32

    /// Whether an article under another name is the same one: the paragraphs that both have are
    /// more than half of each, and the two do not state different days. Articles of a series share
    /// much.
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
