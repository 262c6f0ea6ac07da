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

    init(_ document: Document) {
        self.document = document
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
                let goesOn = isSpeech(sentence) && (isRepeated || closes(number))
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
        let tokens = document.tokens
        if tokens[index].isMark("\u{201C}") { return .opening }
        if tokens[index].isMark("\u{201D}") { return .closing }
        guard tokens[index].isMark("\"") else { return nil }
        let touchesNext = index + 1 < tokens.count && tokens[index + 1].isGlued
        if tokens[index].isGlued != touchesNext { return touchesNext ? .opening : .closing }
        return isOpen ? .closing : .opening
    }
}
