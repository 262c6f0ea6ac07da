package import Markdown
import Language

/// A part of a long sentence around one of its mentions.
package struct Excerpt: Equatable, Sendable {
    /// UTF-8 offsets into the text; cuts no word in two.
    package let range: Range<Int>
    /// Whether words of the sentence are left out before it.
    package let isCutBefore: Bool
    /// Whether some are left out behind it.
    package let isCutAfter: Bool

    /// Bytes; longer sentences are cut: one that lists thousands of names stands on the page of each.
    static let longest = 4_000
    /// Bytes that are kept on either side of the mention.
    private static let reach = 600

    /// A sentence, whole unless it is very long.
    /// - Parameter mention: the offset of the mention that the excerpt is made for.
    package init(of sentence: Range<Int>, in text: RichText, around mention: Int) {
        guard sentence.count > Excerpt.longest else {
            self.init(sentence, of: sentence)
            return
        }
        let span = text.spans.partitioningIndex { $0.range.lowerBound >= mention }
        let centre =
            span < text.spans.count
            ? text.spans[span].range.clamped(to: sentence)
            : sentence.lowerBound..<sentence.lowerBound
        let start = max(sentence.lowerBound, centre.lowerBound - Excerpt.reach)
        let end = min(sentence.upperBound, centre.upperBound + Excerpt.reach)
        let space = UInt8(ascii: " ")
        let head = text.utf8[start..<centre.lowerBound].firstIndex(of: space)
        let tail = text.utf8[centre.upperBound..<end].lastIndex(of: space)
        let first =
            start == sentence.lowerBound ? start : head.map { $0 + 1 } ?? centre.lowerBound
        let last = end == sentence.upperBound ? end : tail ?? centre.upperBound
        self.init(first..<last, of: sentence)
    }

    private init(_ range: Range<Int>, of sentence: Range<Int>) {
        self.range = range
        isCutBefore = range.lowerBound > sentence.lowerBound
        isCutAfter = range.upperBound < sentence.upperBound
    }
}
