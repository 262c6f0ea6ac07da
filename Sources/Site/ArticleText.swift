import Bytes
import Markdown

/// The text of a briefing's article as annotations count in it: the blocks of the full text, each
/// two apart by one blank line.
package struct ArticleText: Sendable {
    /// All of it; empty for a briefing without a full text.
    package let utf8: [UInt8]
    /// Where each block stands in `utf8`, in order.
    package let blocks: [Range<Int>]
    /// The words of each block.
    let texts: [[UInt8]]
    private let codePoints: CodePointOffsets

    /// The text of a briefing.
    package init(of page: BriefingPage) {
        texts = page.passages[..<page.blockCount].map(\.text.utf8)
        var utf8: [UInt8] = []
        var blocks: [Range<Int>] = []
        utf8.reserveCapacity(texts.reduce(0) { $0 + $1.count + 2 })
        for text in texts {
            if !blocks.isEmpty { utf8.append(contentsOf: "\n\n".utf8) }
            let start = utf8.count
            utf8.append(contentsOf: text)
            blocks.append(start..<utf8.count)
        }
        self.utf8 = utf8
        self.blocks = blocks
        codePoints = CodePointOffsets(utf8)
    }

    /// A stretch of one block.
    package struct Place: Sendable, Equatable {
        /// Index of the block, from 0.
        package let block: Int
        /// UTF-8 offsets into the text.
        package let range: Range<Int>
    }

    /// A stretch of a block.
    /// - Parameter range: UTF-8 offsets into the block.
    package func place(_ range: Range<Int>, inBlock block: Int) -> Place {
        let start = blocks[block].lowerBound
        return Place(block: block, range: start + range.lowerBound..<start + range.upperBound)
    }

    /// A stretch in Unicode code points from the beginning of the text.
    package func codePoints(_ place: Place) -> Range<Int> { codePoints[place.range] }

    /// Up to that many code points before an offset.
    package func prefix(of offset: Int, codePoints limit: Int) -> ArraySlice<UInt8> {
        var start = offset
        var left = limit
        while start > 0, left > 0 {
            start -= 1
            if !utf8[start].continuesScalar { left -= 1 }
        }
        return utf8[start..<offset]
    }

    /// Up to that many code points from an offset on.
    package func suffix(of offset: Int, codePoints limit: Int) -> ArraySlice<UInt8> {
        var end = offset
        var left = limit
        while end < utf8.count {
            if !utf8[end].continuesScalar {
                if left == 0 { break }
                left -= 1
            }
            end += 1
        }
        return utf8[offset..<end]
    }
}
