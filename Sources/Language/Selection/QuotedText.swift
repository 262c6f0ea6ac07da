/// Where an article's words stand between quotation marks.
struct QuotedText {
    /// Words between marks, in one block; the marks belong to it.
    struct Span {
        let tokens: Range<Int>
        /// The sentence that the closing mark stands in.
        let sentence: Int
        /// Whether the words of the block before it go on here: an opening mark without a closing
        /// one is repeated at each new paragraph, or should be.
        let continues: Bool
    }

    /// In text order, disjoint.
    private(set) var spans: [Span] = []
    /// For each token whether it stands in a span.
    private(set) var isQuoted: [Bool]

    private let document: Document
    /// Whether single marks are the article's own: many papers have no others.
    private let isSingle: Bool

    init(_ document: Document) {
        self.document = document
        isSingle = !document.tokens.contains { Self.doubleMarks.contains($0.key) && !$0.isWord }
        isQuoted = [Bool](repeating: false, count: document.tokens.count)
        find()
    }

    private mutating func find() {
        var open: Int?
        var continues = false
        let sentences = document.sentences
        for (number, sentence) in sentences.enumerated() {
            let isNewBlock = number == 0 || sentences[number - 1].block != sentence.block
            if isNewBlock, let start = open {
                // An opening mark at the next paragraph's start says that the words go on, and so
                // does a closing one in it before any other.
                let first = sentence.tokens.lowerBound
                // A block of nothing but invisible characters has no tokens.
                let isRepeated = !sentence.tokens.isEmpty && isOpening(first)
                let goesOn = isSpeech(sentence) && (isRepeated || !isSingle && closes(number))
                if goesOn { add(start..<first, number - 1, continues) }
                continues = goesOn
                open = goesOn && !isRepeated ? first : nil
            } else if isNewBlock {
                continues = false
            }
            guard isSpeech(sentence) else { continue }
            for index in sentence.tokens where document.tokens[index].flags.contains(.punctuation) {
                switch mark(index, isOpen: open != nil) {
                case .opening: open = index
                case .closing:
                    if let start = open { add(start..<(index + 1), number, continues) }
                    open = nil
                    continues = false
                case nil: break
                }
            }
        }
    }

    /// Whether the next quotation mark is a closing one, in the block that begins with a sentence or,
    /// where that has none, in one of the next two.
    private func closes(_ number: Int) -> Bool {
        let last = document.sentences[number].block + 2
        let near = document.sentences[number...].prefix { $0.block <= last && isSpeech($0) }
        for sentence in near {
            for index in sentence.tokens {
                if let mark = mark(index, isOpen: true) { return mark == .closing }
            }
        }
        return false
    }

    private func isSpeech(_ sentence: Document.Sentence) -> Bool {
        sentence.kind != .heading && sentence.kind != .attribution
    }

    private mutating func add(_ tokens: Range<Int>, _ sentence: Int, _ continues: Bool) {
        spans.append(Span(tokens: tokens, sentence: sentence, continues: continues))
        for index in tokens { isQuoted[index] = true }
    }

    private enum Mark {
        case opening
        case closing
    }

    private func isOpening(_ index: Int) -> Bool { mark(index, isOpen: false) == .opening }

    /// What a quotation mark does; a straight one shows it by the side it touches.
    private func mark(_ index: Int, isOpen: Bool) -> Mark? {
        if isSingle { return singleMark(index, isOpen: isOpen) }
        let tokens = document.tokens
        if tokens[index].isMark("\u{201C}") { return .opening }
        if tokens[index].isMark("\u{201D}") { return .closing }
        guard tokens[index].isMark("\"") else { return nil }
        let touchesNext = index + 1 < tokens.count && tokens[index + 1].isGlued
        if tokens[index].isGlued != touchesNext { return touchesNext ? .opening : .closing }
        return isOpen ? .closing : .opening
    }

    // MARK: Single marks

    /// The same where the closing mark is an apostrophe, too: a word that ends in s may have one of
    /// its own, so that the last before the next opening mark closes.
    private func singleMark(_ index: Int, isOpen: Bool) -> Mark? {
        if opensSingle(index) { return isOpen ? nil : .opening }
        guard isOpen, endsWord(index) else { return nil }
        guard mayBePossessive(index) else { return .closing }
        var next = index + 1
        while next < document.tokens.count, !opensSingle(next), !isParagraphEnd(next) {
            if endsWord(next) { return nil }
            next += 1
        }
        return .closing
    }

    private func isApostrophe(_ index: Int) -> Bool {
        document.tokens[index].isMark("'") || document.tokens[index].isMark("\u{2019}")
    }

    private func opensSingle(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard index + 1 < tokens.count, tokens[index + 1].isGlued else { return false }
        if tokens[index].isMark("\u{2018}") { return true }
        guard tokens[index].isMark("'") else { return false }
        // "'em", "the '90s"; two of them are no marks of a paper's.
        if tokens[index + 1].isNumber || isApostrophe(index + 1)
            || Self.elisions.contains(tokens[index + 1].key)
        {
            return false
        }
        return !tokens[index].isGlued || tokens[index - 1].isMark("(")
            || tokens[index - 1].isMark("\u{2014}")
    }

    /// An apostrophe right behind a word or a mark with nothing but marks behind it.
    private func endsWord(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard isApostrophe(index), tokens[index].isGlued else { return false }
        let next = index + 1
        return next == tokens.count || !tokens[next].isGlued
            || tokens[next].flags.contains(.punctuation)
    }

    /// "the workers' strike", not "the workers,' he said".
    private func mayBePossessive(_ index: Int) -> Bool {
        let last = document.tokens[index - 1]
        return last.isWord && document.source.utf8[last.range].last == UInt8(ascii: "s")
    }

    private func isParagraphEnd(_ index: Int) -> Bool {
        document.source.utf8[
            document.tokens[index - 1].range.upperBound..<document.tokens[index].range.lowerBound
        ]
        .contains(UInt8(ascii: "\n"))
    }

    private static let doubleMarks: Set<UInt64> = [0x22, 0x201C, 0x201D]
    private static let elisions = WordHash.keys("em tis twas til cause n bout cos neath")
}
