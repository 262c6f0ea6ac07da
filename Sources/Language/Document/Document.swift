/// A text cut into tokens and sentences: what every rule reads.
struct Document {
    /// A sentence as tokens.
    struct Sentence {
        let range: Range<Int>
        let tokens: Range<Int>
        let block: Int
        let kind: SourceText.BlockKind
        /// Its capitals say nothing: a heading, or a headline within the text.
        let isTitleCase: Bool
        /// "KYIV, Jan. 19 (Agency) —": a sentence of its own that says nothing.
        let isDateline: Bool

        /// Whether it is of the story: no heading, no post, no dateline.
        var isStory: Bool { kind == .paragraph && !isDateline }
    }

    let source: SourceText
    private(set) var tokens: [Token] = []
    private(set) var sentences: [Sentence] = []
    /// Words that stand both with a capital and without.
    private(set) var lowerCased: Set<UInt64> = []
    /// Whether dates in figures have their day first.
    private(set) var writesDayFirst = false

    init(_ source: SourceText) {
        self.source = source
        tokens.reserveCapacity(source.utf8.count / 5)
        source.utf8.withUnsafeBufferPointer { bytes in
            // Offsets are held in 32 bits; no article has 4 GB.
            guard bytes.count < UInt32.max else { return }
            let tokenizer = Tokenizer(bytes: bytes, lexicon: .shared)
            for (index, block) in source.blocks.enumerated() {
                let range = block.range.clamped(to: 0..<bytes.count)
                let cut = sentenceRanges(in: source.utf8, range: range)
                    .joiningHead(in: source.utf8)
                for (number, sentence) in cut.enumerated() {
                    let start = tokens.count
                    tokenizer.tokenize(sentence, into: &tokens)
                    addParts(
                        of: sentence, tokens: start..<tokens.count, block: index,
                        kind: block.kind, isFirst: number == 0)
                }
            }
        }
        collectLowerCased()
        writesDayFirst = findsDayFirst()
    }

    /// The text of a range; not for hot paths.
    func text(_ range: Range<Int>) -> String {
        String(decoding: source.utf8[range], as: UTF8.self)
    }

    /// The bytes from the first token's start to the last one's end.
    func bytes(of tokens: Range<Int>) -> Range<Int> {
        Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
    }

    /// The words of a name, single-spaced.
    func name(_ tokens: Range<Int>) -> String {
        let words = source.utf8[bytes(of: tokens)]
        // Soft hyphens and spaces without width are no letters of a name.
        guard words.contains(where: { $0 == 0xAD || $0 == 0x8B }) else {
            return String(singleSpaced: words)
        }
        let visible = String(decoding: words, as: UTF8.self)
            .replacing("\u{AD}", with: "").replacing("\u{200B}", with: "")
        return String(singleSpaced: visible.utf8)
    }

    /// The tokens that begin in a range of the text, in logarithmic time.
    func tokens(in range: Range<Int>) -> ArraySlice<Token> {
        let start = tokens.partitioningIndex { Int($0.start) >= range.lowerBound }
        let end = tokens.partitioningIndex { Int($0.start) >= range.upperBound }
        return tokens[start..<max(start, end)]
    }

    /// A sentence, or the dateline and the sentence that the first one holds.
    private mutating func addParts(
        of range: Range<Int>, tokens: Range<Int>, block: Int, kind: SourceText.BlockKind,
        isFirst: Bool
    ) {
        guard isFirst, kind == .paragraph,
            let end = Self.datelineEnd(self.tokens, tokens)
        else {
            add(range, tokens: tokens, block: block, kind: kind)
            return
        }
        let head = range.lowerBound..<Int(self.tokens[end - 1].end)
        let rest = Int(self.tokens[end].start)..<range.upperBound
        add(head, tokens: tokens.lowerBound..<end, block: block, kind: kind, isDateline: true)
        add(rest, tokens: end..<tokens.upperBound, block: block, kind: kind)
    }

    private mutating func add(
        _ range: Range<Int>, tokens: Range<Int>, block: Int, kind: SourceText.BlockKind,
        isDateline: Bool = false
    ) {
        let isTitle =
            kind == .heading || kind != .attribution && !isDateline && isHeadline(tokens)
        markOpenings(tokens)
        if isTitle { for index in tokens { self.tokens[index].flags.insert(.titleCase) } }
        markQuotedTitles(tokens)
        sentences.append(
            Sentence(
                range: range, tokens: tokens, block: block, kind: kind, isTitleCase: isTitle,
                isDateline: isDateline))
    }

    private mutating func markOpenings(_ range: Range<Int>) {
        var isOpening = true
        for index in range {
            let token = tokens[index]
            if token.isWord || token.isNumber {
                if isOpening { tokens[index].flags.insert(.opening) }
                isOpening = false
            } else if token.isMark("\u{201C}") || token.isMark("\"") || token.isMark(":")
                || token.isMark("\u{2022}") || token.isMark("\u{2018}")
                || token.isMark("'") && !token.isGlued
            {
                isOpening = true
            }
        }
    }

    /// A headline within the text: title case without a final period, or capitals throughout.
    private func isHeadline(_ range: Range<Int>) -> Bool {
        guard let last = range.last, isTitleCase(range), !isEntry(range) else { return false }
        return !tokens[last].isMark(".")
            || range.allSatisfy {
                !tokens[$0].isWord || tokens[$0].flags.contains(.allCapitals)
                    || tokens[$0].end - tokens[$0].start == 1
            }
    }

    /// "19 August 2022: Fire in Dock Road": an entry of a list of days.
    private func isEntry(_ range: Range<Int>) -> Bool {
        let opening = range.prefix(Self.longestDay)
        guard let colon = opening.first(where: { tokens[$0].isMark(":") }), colon > range.lowerBound
        else { return false }
        return (range.lowerBound..<colon).allSatisfy {
            tokens[$0].isNumber || tokens[$0].isMark(",") || tokens[$0].classes.contains(.month)
                || tokens[$0].classes.contains(.weekday)
        }
    }

    /// "Monday, 19 August, 2022:". Tokens.
    private static let longestDay = 7

    /// Capitals in all words that are long enough to be small in a sentence.
    private func isTitleCase(_ range: Range<Int>) -> Bool {
        var capitals = 0
        var small = 0
        for index in range {
            let token = tokens[index]
            guard token.isWord, token.end - token.start > 3, !token.flags.contains(.dotted) else {
                continue
            }
            if token.isCapital {
                capitals += 1
            } else if !token.classes.contains(.stop) {
                small += 1
            }
        }
        return capitals >= 4 && small == 0
    }

    private mutating func markQuotedTitles(_ range: Range<Int>) {
        var open: Int?
        for index in range {
            let token = tokens[index]
            if token.isMark("\u{201C}") {
                open = index
            } else if token.isMark("\u{201D}") || token.isMark("\"") {
                if let start = open {
                    if isTitleCase(start..<index) {
                        for inner in start..<index { tokens[inner].flags.insert(.titleCase) }
                    }
                    open = nil
                } else if token.isMark("\"") {
                    open = index
                }
            }
        }
    }

    private mutating func collectLowerCased() {
        var capitalised: Set<UInt64> = []
        for token in tokens where token.isCapital { capitalised.insert(token.key) }
        for token in tokens
        where token.isWord && !token.isCapital && capitalised.contains(token.key) {
            lowerCased.insert(token.key)
        }
    }
}
