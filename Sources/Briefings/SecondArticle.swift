import Bytes
package import Diagnostics

/// A second article behind the first in one file: its date and its people would be the first one's.
package enum SecondArticle {
    /// A warning where one seems to begin: a headline, right under it a day of its own, and
    /// paragraphs, after paragraphs of another.
    /// - Parameters:
    ///   - article: the article as it was read.
    ///   - text: its text, for the line.
    ///   - path: its file.
    package static func diagnostics(
        of article: Article, in text: [UInt8], path: String
    ) -> [Diagnostic] {
        guard let headline = headline(in: article) else { return [] }
        let title = String(decoding: headline, as: UTF8.self)
        let source = SourceFile(path: path, utf8: text)
        return [
            Diagnostic(
                .warning, "article/second", in: source, at: text[...].lastOffset(of: headline) ?? 0,
                "a second article seems to begin here, “\(title)”: all of it is read as the first one’s",
                help: "put each article into a file of its own")
        ]
    }

    private static func headline(in article: Article) -> [UInt8]? {
        let blocks = article.blocks
        let all = blocks.count(where: isTold)
        var told = 0
        for index in blocks.indices.dropLast(mostHead) {
            if isTold(blocks[index]) { told += 1 }
            guard told >= fewestParagraphs, all - told >= fewestParagraphs,
                ArticleLine.isLongHeadline(blocks[index].utf8[...]),
                blocks[(index + 1)...].prefix(mostHead).contains(where: {
                    ArticleLine.isDayAlone($0.utf8[...])
                })
            else { continue }
            return blocks[index].utf8
        }
        return nil
    }

    private static func isTold(_ block: Article.Block) -> Bool {
        block.kind == .paragraph && ArticleLine.endsSentence(block.utf8[...])
            && block.utf8.count >= shortestParagraph
    }

    /// The fewest paragraphs of an article.
    private static let fewestParagraphs = 2
    /// UTF-8 code units.
    private static let shortestParagraph = 60
    /// Blocks under a headline within which its day stands.
    private static let mostHead = 2
}
