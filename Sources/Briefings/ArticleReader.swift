package import Language
import Bytes
import Markdown

/// Reads pasted plain text: a paragraph a line, or paragraphs between blank lines; bare
/// sub-headings; embedded posts of two lines; and a headline, date line and byline, if the text
/// opens with them.
package struct ArticleReader {
    /// The text's lines without surrounding white space; an empty one separates paragraphs. Indices
    /// are offsets into the text.
    private let lines: [ArraySlice<UInt8>]

    /// Reads an article.
    /// - Parameter text: valid UTF-8, `\n` line endings.
    package static func read(_ text: [UInt8]) -> Article {
        var divided = DividedWords(of: text)
        let blocks = ArticleReader(text).blocks().map { block in
            let words = divided.joined(block.lines)
            return Article.Block(block.kind, block.kind == .heading ? words.oneLine : words)
        }
        return Article(blocks: blocks, rejoined: divided.whole)
    }

    /// The blocks of a text where they stand, for an analysis whose offsets are the text's own.
    package static func sourceText(_ text: [UInt8], date: CalendarDate?) -> SourceText {
        let blocks = ArticleReader(text).blocks().enumerated().flatMap { $1.parts(number: $0 + 1) }
        return SourceText(utf8: text, blocks: blocks, date: date)
    }

    private init(_ text: [UInt8]) {
        lines = ArticleReader.lines(of: text).map(trimmed)
    }

    /// U+2028 and U+2029, by which some programs end lines, are line ends as well.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        func close(_ end: Int, _ width: Int) {
            lines.append(text[start..<end])
            start = end + width
        }
        for (index, byte) in text.enumerated() {
            if byte == lineFeed { close(index, 1) }
            if byte == 0xE2, separators.contains(where: text[index...].starts) { close(index, 3) }
        }
        lines.append(text[start...])
        return lines
    }

    private static let separators = ["\u{2028}", "\u{2029}"].map { Array($0.utf8) }

    /// A block as lines of the text.
    private struct LocatedBlock {
        var kind: Article.Block.Kind
        /// Never empty.
        var lines: [ArraySlice<UInt8>]

        /// The only line; empty when there are several.
        var line: ArraySlice<UInt8> { lines.count == 1 ? lines[0] : [] }

        var count: Int { lines.reduce(0) { $0 + $1.count } }

        /// The block as the analysis reads it; a post's words and attribution are two.
        func parts(number: Int) -> [SourceText.Block] {
            let start = lines[0].startIndex
            let last = lines[lines.count - 1].indices
            guard kind == .post else {
                return kind.parts(words: start..<last.upperBound, number: number)
            }
            return kind.parts(
                words: start..<lines[lines.count - 2].endIndex, attribution: last, number: number)
        }
    }

    private func blocks() -> [LocatedBlock] {
        var blocks: [LocatedBlock] = []
        let wrapping = LineWrapping(lines)
        for group in lines.split(whereSeparator: \.isEmpty) {
            // A post's signature may stand apart from it.
            if group.count == 1, let line = group.first, ArticleLine.isAttribution(line),
                blocks.count > 1,
                let post = blocks.last, post.kind == .paragraph, !ArticleLine.isCredit(post.line),
                post.count <= Self.longestPost
            {
                blocks[blocks.count - 1] = LocatedBlock(kind: .post, lines: post.lines + [line])
            } else if LineWrapping.isHeadline(group) {
                blocks.append(LocatedBlock(kind: .paragraph, lines: Array(group)))
            } else {
                blocks += read(group, wrapping)
            }
        }
        return classified(blocks)
    }

    /// The blocks in lines that no blank line separates.
    private func read(
        _ group: ArraySlice<ArraySlice<UInt8>>, _ wrapping: LineWrapping
    ) -> [LocatedBlock] {
        var blocks: [LocatedBlock] = []
        var paragraph: [ArraySlice<UInt8>] = []
        func close() {
            if !paragraph.isEmpty {
                blocks.append(LocatedBlock(kind: .paragraph, lines: paragraph))
            }
            paragraph = []
        }
        for line in group {
            if ArticleLine.isAttribution(line), !paragraph.isEmpty {
                blocks.append(LocatedBlock(kind: .post, lines: paragraph + [line]))
                paragraph = []
            } else {
                if let last = paragraph.last, !wrapping.goesOn(last, in: line) { close() }
                paragraph.append(line)
            }
        }
        close()
        return blocks
    }

    /// Which blocks are not the article's own text.
    private struct Layout {
        /// Index of the article's first block; what stands above, a date or a page's buttons, is
        /// not its text.
        let first: Int
        /// Index behind the last credit at the article's head (a byline or a date line); 0 without
        /// one.
        let credits: Int
        /// Index of the first block behind the article, with which the page goes on; `nil` without
        /// one.
        let end: Int?
        /// Whether paragraphs begin with the name of who speaks.
        let isConversation: Bool
    }

    /// Finds headings, which only their surroundings tell from paragraphs, and the credits at the
    /// article's head.
    private func classified(_ blocks: [LocatedBlock]) -> [LocatedBlock] {
        let first = opening(of: blocks)
        let lastWords = blocks.indices.suffix(Self.longestEnd).dropFirst().first {
            blocks[$0].kind == .paragraph && Furniture.opensEnd(blocks[$0].line)
        }
        let layout = Layout(
            first: first, credits: creditsEnd(of: blocks[first...]),
            end: [lastWords, othersStart(in: blocks, behind: first)].compactMap(\.self).min(),
            isConversation: Conversation.isOne(
                of: blocks.compactMap { block in
                    Conversation.label(of: block.line).map { Conversation.speaker(block.line[$0]) }
                }))
        var result = blocks
        var title: ArraySlice<UInt8>?
        for index in result.indices where result[index].kind == .paragraph {
            guard let kind = kind(of: index, in: result, layout, under: title) else { continue }
            result[index].kind = kind
            if index == first, kind == .heading {
                let next = index + 1 < result.count ? result[index + 1].line : nil
                title = PageTitle.headline(of: result[index].line, before: next)
            }
        }
        return result
    }

    /// Index at which readers' comments begin, or a list of other articles, with which the page
    /// ends.
    private func othersStart(in blocks: [LocatedBlock], behind first: Int) -> Int? {
        let storyEnd = storyEnd(in: blocks)
        var told = 0
        for index in blocks.indices.dropFirst(first + 1) where blocks[index].kind == .paragraph {
            let line = blocks[index].line
            // A button beside the headline says "Comments", too.
            if told >= Self.fewestParagraphs,
                Furniture.opensComments(line) || index > storyEnd && Furniture.opensOthers(line)
            {
                return index
            }
            if isTold(blocks[index]) { told += 1 }
        }
        return nil
    }

    /// Index of the last paragraph that follows another: after the story, no two sentences stand
    /// together among headlines, names and dates.
    private func storyEnd(in blocks: [LocatedBlock]) -> Int {
        let told = blocks.map(isTold)
        return blocks.indices.last { index in
            told[index] && index > 0 && told[index - 1]
                || blocks[index].line.elementsEqual("end of list".utf8)
        } ?? 0
    }

    private func isTold(_ block: LocatedBlock) -> Bool {
        block.kind == .paragraph && ArticleLine.endsSentence(block.lines.last ?? block.line)
    }

    /// The fewest paragraphs of an article.
    private static let fewestParagraphs = 2

    /// What kind of block a paragraph is, by its place; `nil` where it is a paragraph of the
    /// article.
    /// - Parameters:
    ///   - blocks: all blocks, those before it with the kinds that they have been found to be.
    ///   - title: the article's headline, where it has one.
    private func kind(
        of index: Int, in blocks: [LocatedBlock], _ layout: Layout, under title: ArraySlice<UInt8>?
    ) -> Article.Block.Kind? {
        let line = blocks[index].line
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        // "Merz: Do you trust him?" is neither headline nor heading.
        if layout.isConversation, Conversation.label(of: line) != nil { return nil }
        if let end = layout.end, index >= end, end > layout.credits { return .credit }
        if index < layout.first, layout.first < blocks.count { return .credit }
        if index == layout.first, isHeadline(blocks[index], before: next, layout) {
            return .heading
        }
        if index + Self.tail >= blocks.count,
            isLastWord(line, isLast: next == nil)
                || isBiography(line, below: blocks[..<min(layout.credits, index)])
        {
            return .credit
        }
        if isFurniture(line, before: next, under: title) { return .credit }
        if index < layout.credits {
            return ArticleLine.isCredit(line) || ArticleLine.isName(line)
                || ArticleLine.areReporters(line) ? .credit : nil
        }
        if index == layout.credits, isUnderByline(index, of: blocks) { return .credit }
        // "REPORTER: Will you resign?"
        let isAsked =
            line.last == UInt8(ascii: "?") && Conversation.label(of: line) != nil
        return !isAsked && ArticleLine.isHeading(line) && next.map { $0.count > line.count } == true
            ? .heading : nil
    }

    /// Whether the first block of an article is its headline, which may be wrapped.
    private func isHeadline(
        _ block: LocatedBlock, before next: LocatedBlock?, _ layout: Layout
    ) -> Bool {
        if block.line.isEmpty {
            return layout.credits > 0 && block.lines.count <= LineWrapping.mostHeadlineLines
                && block.lines.last.map(ArticleLine.endsSentence) == false
        }
        return layout.credits > 0 || ArticleLine.isHeadline(block.line) && next != nil
    }

    /// Whether a line near an article's end is about it, and not of it.
    private func isLastWord(_ line: ArraySlice<UInt8>, isLast: Bool) -> Bool {
        ArticleLine.isPublished(line) || Furniture.ends(line)
            || isLast && (ArticleLine.isDateAlone(line) || ArticleLine.isSignature(line))
    }

    /// "Tom Fenn has covered Hull since 2015." below an article "By Tom Fenn", "The writer is …".
    private func isBiography(
        _ line: ArraySlice<UInt8>, below head: ArraySlice<LocatedBlock>
    ) -> Bool {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
        guard line.count <= Self.longestBiography,
            let verb = words.firstIndex(where: Self.ownDeeds.contains), verb > 1
        else { return false }
        let name = Array(line[..<words[verb - 1].endIndex])
        return Self.writers.contains(name)
            || head.contains { $0.kind == .credit && $0.line.firstOffset(of: name) != nil }
    }

    /// UTF-8 code units.
    private static let longestBiography = 400
    private static let writers: [[UInt8]] = ["The writer", "The author"].map { Array($0.utf8) }
    /// The verbs in sentences about who wrote an article.
    private static let ownDeeds = Set(
        ["is", "was", "has", "joined", "covers", "leads", "writes", "reports", "works"].map {
            Array($0.utf8)[...]
        })

    /// Whether a block is a short line right below a byline: "The Western Grower", "VENICE, Sept 7"
    /// below "By Ida Holm".
    private func isUnderByline(_ index: Int, of blocks: [LocatedBlock]) -> Bool {
        guard index > 0, blocks[index - 1].kind == .credit,
            case let (byline, line) = (blocks[index - 1].line, blocks[index].line)
        else { return false }
        return line.startIndex == byline.endIndex + 1 && line.count <= Self.shortLine
            && !ArticleLine.endsSentence(line)
    }

    /// How many blocks stand above an article's headline.
    private func opening(of blocks: [LocatedBlock]) -> Int {
        if let genre = genre(above: blocks) {
            // A date may stand between.
            return genre + 1
                + blocks[(genre + 1)...].prefix {
                    $0.kind == .paragraph && ArticleLine.isCredit($0.line)
                }.count
        }
        let first = blocks.prefix(Self.longestEnd).prefix {
            $0.kind == .paragraph
                && (ArticleLine.isCredit($0.line) || ArticleLine.isKicker($0.line)
                    || Furniture.isControl($0.line) || Furniture.begins($0.line)
                    || Furniture.isMailHead($0.line)
                    || Furniture.isCaption($0.line, opens: true))
        }.count
        // "Crime" above a headline.
        if first + 2 < blocks.count, ArticleLine.isLabel(blocks[first].line),
            ArticleLine.isLongHeadline(blocks[first + 1].line)
        {
            return first + 1
        }
        if let headline = headline(under: blocks[first...]) { return headline }
        // "By Night, Kyiv Repairs Its Grid": no other headline follows.
        let isHeadline =
            first == 1 && blocks.count > 1 && ArticleLine.endsSentence(blocks[1].line)
            && ArticleLine.canBeHeadline(blocks[0].line)
        return isHeadline ? 0 : first
    }

    /// Index of the headline below labels that no list has, of a section, a site or a button: "War
    /// in Ukraine", "The Portside Gazette". It is longer than these, and a byline or date follows
    /// soon.
    private func headline(under blocks: ArraySlice<LocatedBlock>) -> Int? {
        let labels = blocks.prefix(Self.longestEnd).prefix {
            $0.kind == .paragraph && ArticleLine.isShortLabel($0.line)
        }
        let index = labels.endIndex
        guard !labels.isEmpty, index + 2 < blocks.endIndex,
            ArticleLine.isLongHeadline(blocks[index].lines[0]),
            blocks[index].lines.last.map(ArticleLine.endsSentence) == false,
            blocks[(index + 1)...].prefix(Self.nearCredit).contains(where: {
                $0.kind == .paragraph && ArticleLine.isCredit($0.line)
            })
        else { return nil }
        return index
    }

    /// Blocks below a headline among which a byline is looked for.
    private static let nearCredit = 3

    /// Index of a genre, "Press release", behind the sections of a site, "Home", "News and
    /// communications".
    private func genre(above blocks: [LocatedBlock]) -> Int? {
        let head = blocks.prefix(Self.longestEnd).prefix {
            $0.kind == .paragraph && $0.line.count <= Self.shortLine && !$0.line.isEmpty
                && !ArticleLine.endsSentence($0.line)
        }
        let genre = head.lastIndex { ArticleLine.isGenre($0.line) }
        return genre.flatMap { $0 + 2 < blocks.count ? $0 : nil }
    }

    /// Whether a line is a page's own, a caption, a line that the next one repeats with the
    /// photographer's name, or the headline again.
    private func isFurniture(
        _ line: ArraySlice<UInt8>, before next: LocatedBlock?, under title: ArraySlice<UInt8>?
    ) -> Bool {
        if line.isEmpty { return false }
        let isAgain =
            line == title
            || next.map {
                $0.line.starts(with: line) && Furniture.isCaption($0.line, opens: false)
            } ?? false
        return isAgain || ArticleLine.isFigures(line) && !ArticleLine.endsSentence(line)
            || Furniture.isControl(line) || Furniture.begins(line) || Furniture.isMailHead(line)
            || Furniture.isCaption(line, opens: false)
    }

    /// The most UTF-8 code units of a short line.
    private static let shortLine = 50

    /// UTF-8 code units: 280 characters, and accents.
    private static let longestPost = 320

    /// Blocks that may follow an article: notes to editors, and whom to ask.
    private static let longestEnd = 8

    /// Blocks at an article's end among which its day of publication may stand.
    private static let tail = 8

    /// Index behind the last credit that only short lines precede: a headline, and perhaps lines
    /// under it; 0 where there is no such credit.
    private func creditsEnd(of blocks: ArraySlice<LocatedBlock>) -> Int {
        var end = 0
        var decks = 0
        for (index, block) in zip(blocks.indices, blocks).prefix(Self.longestHead) {
            let line = block.line
            // A headline may be wrapped.
            guard block.kind == .paragraph, (1...240).contains(block.count),
                !line.isEmpty || block.lines.last.map(ArticleLine.endsSentence) == false
            else { break }
            if index == blocks.startIndex { continue }
            if ArticleLine.isCredit(line) {
                if decks < 2 || hasCreditBeside(index, in: blocks) { end = index + 1 }
            } else if ArticleLine.endsSentence(line), !Furniture.begins(line),
                !Furniture.isCaption(line, opens: true)
            {
                // A headline may have a sentence under it; with a second one the article begins,
                // unless a byline and its date follow.
                decks += 1
                if decks > Self.mostDecks { break }
            }
        }
        return end
    }

    private func hasCreditBeside(_ index: Int, in blocks: ArraySlice<LocatedBlock>) -> Bool {
        [index - 1, index + 1].contains {
            blocks.indices.contains($0) && blocks[$0].kind == .paragraph
                && ArticleLine.isCredit(blocks[$0].line)
        }
    }

    /// Sentences that may stand above credits: under a headline, and under a picture.
    private static let mostDecks = 3

    /// Blocks at an article's head among which credits are looked for.
    private static let longestHead = 14
}

/// A line without white space at its ends, or marks of zero width.
func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while true {
        if let first = line.first, first.isASCIIWhitespace {
            line = line.dropFirst()
        } else if let last = line.last, last.isASCIIWhitespace {
            line = line.dropLast()
        } else if let mark = unseen.first(where: line.starts) {
            line = line.dropFirst(mark.count)
        } else if let mark = unseen.first(where: { line.suffix($0.count).elementsEqual($0) }) {
            line = line.dropLast(mark.count)
        } else {
            return line
        }
    }
}

/// Invisible marks that pages leave at the ends of lines: U+200B, U+FEFF.
private let unseen = ["\u{200B}", "\u{FEFF}"].map { Array($0.utf8) }
