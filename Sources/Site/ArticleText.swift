import Bytes
import Markdown

/// The text of a briefing's article as annotations count in it: the blocks of the full text.
///
/// A page holds each block in an element whose text content begins with it.
package struct ArticleText: Sendable {
    /// The words of each block; none for a briefing without a full text.
    package let blocks: [[UInt8]]
    private let codePoints: [CodePointOffsets]

    /// The text of a briefing.
    package init(of page: BriefingPage) {
        blocks = page.passages[..<page.blockCount].map(\.text.utf8)
        codePoints = blocks.map(CodePointOffsets.init)
    }

    /// A stretch of one block.
    package struct Place: Sendable, Equatable {
        /// Index of the block, from 0.
        package let block: Int
        /// UTF-8 offsets into the block.
        package let range: Range<Int>

        /// A stretch of a block.
        package init(block: Int, range: Range<Int>) {
            self.block = block
            self.range = range
        }
    }

    /// A stretch in Unicode code points from the beginning of its block.
    package func codePoints(_ place: Place) -> Range<Int> { codePoints[place.block][place.range] }

    /// The words of a stretch.
    package func words(_ place: Place) -> ArraySlice<UInt8> { blocks[place.block][place.range] }

    /// Up to that many code points of the block before a stretch.
    package func prefix(of place: Place, codePoints limit: Int) -> ArraySlice<UInt8> {
        let block = blocks[place.block]
        let offset = place.range.lowerBound
        var start = offset
        var left = limit
        while start > 0, left > 0 {
            start -= 1
            if !block[start].continuesScalar { left -= 1 }
        }
        return block[start..<offset]
    }

    /// Up to that many code points of the block behind a stretch.
    package func suffix(of place: Place, codePoints limit: Int) -> ArraySlice<UInt8> {
        let block = blocks[place.block]
        let offset = place.range.upperBound
        var end = offset
        var left = limit
        while end < block.count {
            if !block[end].continuesScalar {
                if left == 0 { break }
                left -= 1
            }
            end += 1
        }
        return block[offset..<end]
    }
}
