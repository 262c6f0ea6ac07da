/// An article's words as the analysis sees them: immutable UTF-8, cut into blocks.
///
/// Every offset in `Language` is a UTF-8 byte offset into `utf8`, every range is half-open.
package struct SourceText: Sendable, Equatable {
    /// What a block is in its article; the analysis reads headings and credits with other eyes.
    package enum BlockKind: Sendable, Equatable {
        case paragraph
        case heading
        /// The words of an embedded post.
        case post
        /// The line under a post: `— Name (@handle) Month D, YYYY`.
        case attribution
        /// A headline, date line or byline that opens the article: read, but never an event or key point.
        case credit
    }

    /// One block: its kind and the range of its words.
    package struct Block: Sendable, Equatable {
        /// What the block is in its article.
        package var kind: BlockKind
        /// UTF-8 offsets into the text. Blocks are in order and never overlap.
        package var range: Range<Int>
        /// The number a reference `¶n` uses, 1-based. A post and its attribution share one.
        package var number: Int

        /// A block of these words.
        package init(kind: BlockKind, range: Range<Int>, number: Int) {
            self.kind = kind
            self.range = range
            self.number = number
        }
    }

    /// Valid UTF-8, line endings already `\n`.
    package let utf8: [UInt8]
    /// In text order.
    package let blocks: [Block]
    /// Document creation time: what "Thursday" is counted from. `nil`: no relative date is resolved.
    package let date: CalendarDate?
    /// The sentence that the article is titled by, where it has no headline: what the reader knows
    /// already, hence no key point.
    package let title: Range<Int>?

    /// A text already cut into blocks.
    package init(
        utf8: [UInt8], blocks: [Block], date: CalendarDate?, title: Range<Int>? = nil
    ) {
        self.utf8 = utf8
        self.blocks = blocks
        self.date = date
        self.title = title
    }
}

extension SourceText {
    /// The block that holds an offset, or the next one behind it; `nil` behind the last.
    package func block(at offset: Int) -> Block? {
        let index = blocks.partitioningIndex { $0.range.upperBound > offset }
        return index < blocks.count ? blocks[index] : nil
    }

    /// Where the sentences are, in order; a dateline is one of its own.
    package var sentences: [Range<Int>] { Document(self).sentences.map(\.range) }

    /// The first sentence of a block, behind a dateline.
    package func openingSentence(of block: Block) -> Range<Int> {
        let document = Document(SourceText(utf8: utf8, blocks: [block], date: nil))
        return document.sentences.first { !$0.isDateline }?.range ?? block.range
    }
}
