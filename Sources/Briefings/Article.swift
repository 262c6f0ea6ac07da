import Bytes
package import Language

/// A raw article: the blocks of its text, and nothing that is not in it.
package struct Article: Sendable, Equatable {
    /// A block of an article.
    package struct Block: Sendable, Equatable {
        /// What the block is.
        package enum Kind: Sendable, Equatable {
            case paragraph
            case heading
            /// An embedded post: its words, a line break, and the line `— Name (@handle) Month D,
            /// YYYY`.
            case post
            /// A date line or byline at the article's head.
            case credit
        }

        /// What the block is.
        package var kind: Kind
        /// The words; no line starts or ends with white space. Lines of a wrapped paragraph are
        /// kept apart, those of a heading are not.
        package var utf8: [UInt8]

        /// A block.
        package init(_ kind: Kind, _ utf8: [UInt8]) {
            self.kind = kind
            self.utf8 = utf8
        }
    }

    /// In order; `¶n` is the n-th, counted from 1.
    package var blocks: [Block]
    /// Words that line ends divide in the text and that are whole in the blocks, in order.
    package let rejoined: [String]

    /// An article.
    package init(blocks: [Block], rejoined: [String] = []) {
        self.blocks = blocks
        self.rejoined = rejoined
    }

    /// The text as the analysis reads it, blocks apart by blank lines; a post's words and
    /// attribution are two blocks.
    /// - Parameter title: the sentence that the article is titled by, where it has no headline.
    package func sourceText(date: CalendarDate?, title: Range<Int>? = nil) -> SourceText {
        var utf8: [UInt8] = []
        var parts: [SourceText.Block] = []
        for (index, block) in blocks.enumerated() {
            if index > 0 { utf8 += [lineFeed, lineFeed] }
            let start = utf8.count
            utf8 += block.utf8
            parts += block.parts(at: start, number: index + 1)
        }
        return SourceText(utf8: utf8, blocks: parts, date: date, title: title)
    }
}

extension Article.Block {
    /// Where the attribution of a post begins.
    var attributionStart: Int? {
        guard kind == .post else { return nil }
        return utf8.lastIndex(of: lineFeed).map { $0 + 1 }
    }

    fileprivate func parts(at start: Int, number: Int) -> [SourceText.Block] {
        let whole = start..<start + utf8.count
        guard kind == .post else { return kind.parts(words: whole, number: number) }
        let cut = start + (attributionStart ?? utf8.count)
        return kind.parts(
            words: start..<max(start, cut - 1), attribution: cut..<whole.upperBound, number: number)
    }
}

extension Article.Block.Kind {
    /// A block as the analysis reads it.
    /// - Parameter attribution: the line under a post, a block of its own.
    func parts(
        words: Range<Int>, attribution: Range<Int>? = nil, number: Int
    ) -> [SourceText.Block] {
        let kind: SourceText.BlockKind =
            switch self {
            case .paragraph: .paragraph
            case .heading: .heading
            case .credit: .credit
            case .post: .post
            }
        let block = SourceText.Block(kind: kind, range: words, number: number)
        guard let attribution else { return [block] }
        return [block, .init(kind: .attribution, range: attribution, number: number)]
    }
}

extension [UInt8] {
    /// The bytes with spaces for line breaks.
    var oneLine: [UInt8] {
        contains(lineFeed) ? map { $0 == lineFeed ? UInt8(ascii: " ") : $0 } : self
    }
}
