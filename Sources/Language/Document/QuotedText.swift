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
        /// Whether a mark closes it; else its block ends.
        let isClosed: Bool

        /// The last token that is no mark of it.
        var last: Int { tokens.upperBound - (isClosed ? 2 : 1) }
    }

    /// In text order, disjoint.
    private(set) var spans: [Span] = []
    /// For each token whether it stands in a span.
    private(set) var isQuoted: [Bool]

    /// Whether a quotation that began before a token goes on there: by itself what stands there would
    /// be the article's words.
    func isOpen(before token: Int) -> Bool {
        span(holding: token).map { $0.tokens.lowerBound < token } ?? false
    }

    /// The span that a token stands in.
    func span(holding token: Int) -> Span? {
        let next = spans.partitioningIndex { $0.tokens.upperBound > token }
        return next < spans.count && spans[next].tokens.contains(token) ? spans[next] : nil
    }

    private let document: Document
    /// Whether single marks are the article's own: many papers have no others.
    private var isSingle: Bool

    init(_ document: Document) {
        self.document = document
        isSingle = false
        isQuoted = [Bool](repeating: false, count: document.tokens.count)
        isSingle = usesSingleMarks()
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
                if goesOn { add(start..<first, number - 1, continues, isClosed: false) }
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
                    if let start = open {
                        add(start..<(index + 1), number, continues, isClosed: true)
                    }
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

    private mutating func add(
        _ tokens: Range<Int>, _ sentence: Int, _ continues: Bool, isClosed: Bool
    ) {
        spans.append(
            Span(tokens: tokens, sentence: sentence, continues: continues, isClosed: isClosed))
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

    /// The same where the closing mark is an apostrophe, too: "the workers' demands", "sayin' no".
    private func singleMark(_ index: Int, isOpen: Bool) -> Mark? {
        if opensSingle(index) { return isOpen ? nil : .opening }
        return isOpen && endsWord(index) && !isApostropheOfWord(index) ? .closing : nil
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

    /// "the workers' strike", "sayin' no": an apostrophe behind s or in before a word that can go
    /// on; not "the workers,' he said", "'two yes' to one".
    private func isApostropheOfWord(_ index: Int) -> Bool {
        let tokens = document.tokens
        let (last, next) = (index - 1, index + 1)
        guard tokens[last].isWord, next < tokens.count else { return false }
        let ending = document.source.utf8[tokens[last].range].suffix(2)
        // "nothin','": the next one closes.
        if tokens[next].isGlued, next + 1 < tokens.count, isApostrophe(next + 1) {
            return tokens[next + 1].isGlued && ending.elementsEqual("in".utf8)
        }
        guard tokens[next].isWord, !tokens[next].isGlued else { return false }
        if ending.elementsEqual("in".utf8) || Self.elisions.contains(tokens[last].key) {
            return !tokens[next].classes.contains(.speech)
        }
        return ending.last == UInt8(ascii: "s")
            && tokens[next].classes.isDisjoint(with: [.stop, .pronoun, .conjunction, .speech])
            && !document.isVerb(next)
    }

    /// Whether single marks are the article's own: double ones stand within pairs of them, but for
    /// the odd scare quote.
    private func usesSingleMarks() -> Bool {
        let tokens = document.tokens
        var start = 0
        var others = 0
        for (number, sentence) in document.sentences.enumerated() {
            if number > 0, document.sentences[number - 1].block != sentence.block {
                start = sentence.tokens.lowerBound
            }
            for index in sentence.tokens where tokens[index].flags.contains(.punctuation) {
                let opens =
                    tokens[index].isMark("\u{201C}")
                    || tokens[index].isMark("\"") && index + 1 < tokens.count
                        && tokens[index + 1].isGlued
                guard opens, !isWithinSingleMarks(index, from: start) else { continue }
                others += 1
                if others > Self.mostOthers { return false }
            }
        }
        if others == 0 { return true }
        let speech = document.sentences.filter { isSpeech($0) }
        let opened = speech.reduce(0) { $0 + $1.tokens.count(where: opensSingle) }
        return opened >= Self.fewestSingle * others
    }

    /// Double marks outside of single ones, and single ones for each of these.
    private static let mostOthers = 2
    private static let fewestSingle = 4

    /// Whether a single mark opens before a token of a block, and does not close before it.
    private func isWithinSingleMarks(_ index: Int, from start: Int) -> Bool {
        guard let open = (start..<index).last(where: opensSingle) else { return false }
        return !(open + 1..<index).contains { endsWord($0) && !isApostropheOfWord($0) }
            && document.tokens[
                index + 1..<min(document.tokens.count, index + Self.longestQuotation)
            ]
            .indices.contains { endsWord($0) && !isApostropheOfWord($0) }
    }

    /// Tokens.
    private static let longestQuotation = 200

    private static let elisions = WordHash.keys("em tis twas til cause n bout cos neath an o th")
}
