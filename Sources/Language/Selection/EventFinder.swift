/// Makes events of the sentences that hold a date.
struct EventFinder {
    let reading: Reading
    private let tokens: [Token]

    init(_ reading: Reading) {
        self.reading = reading
        tokens = reading.document.tokens
    }

    /// Longer sentences are cut to the clause that holds the date. Bytes.
    private static let longSentence = 220
    /// Nothing is looked for further from the date. Tokens.
    private static let window = 80
    /// A clause is not cut shorter than this. Bytes.
    private static let shortClause = 60

    /// By lower bound of the date, then by place in the text.
    func events() -> [Analysis.Event] {
        var found: [Analysis.Event] = []
        let sentences = reading.document.sentences
        for (number, sentence) in sentences.enumerated() where !sentence.isTitleCase {
            guard sentence.kind == .paragraph || sentence.kind == .post else { continue }
            var seen: Set<EDTF> = []
            for match in reading.times[number] {
                guard let date = match.edtf, seen.insert(date).inserted else { continue }
                found.append(
                    Analysis.Event(
                        date: date, words: words(of: match, from: sentence.tokens.lowerBound),
                        fragments: [fragment(of: sentence, around: match.tokens)]))
            }
            if sentence.kind == .post, seen.isEmpty, let event = postEvent(number) {
                found.append(event)
            }
        }
        return found.sorted {
            if $0.date.sortKey.lower != $1.date.sortKey.lower {
                return $0.date.sortKey.lower < $1.date.sortKey.lower
            }
            return ($0.words.lowerBound, $0.words.upperBound)
                < ($1.words.lowerBound, $1.words.upperBound)
        }
    }

    /// The words of the date with the preposition before them.
    private func words(of match: TimeMatch, from first: Int) -> Range<Int> {
        var start = match.tokens.lowerBound
        if start > first, Self.prepositions.contains(tokens[start - 1].key) { start -= 1 }
        return reading.document.bytes(of: start..<match.tokens.upperBound)
    }

    /// The first sentence of a post, dated by the line under it.
    private func postEvent(_ number: Int) -> Analysis.Event? {
        let sentences = reading.document.sentences
        let sentence = sentences[number]
        if number > 0, sentences[number - 1].block == sentence.block { return nil }
        var next = number + 1
        while next < sentences.count, sentences[next].block == sentence.block { next += 1 }
        guard next < sentences.count, sentences[next].kind == .attribution,
            let match = reading.times[next].first(where: { $0.day != nil }), let date = match.edtf
        else { return nil }
        return Analysis.Event(
            date: date, words: reading.document.bytes(of: match.tokens),
            fragments: [plain(sentence)])
    }

    /// The sentence without the links at its end.
    private func plain(_ sentence: Document.Sentence) -> Range<Int> {
        var end = sentence.tokens.upperBound
        while end - 1 > sentence.tokens.lowerBound, tokens[end - 1].flags.contains(.opaque) {
            end -= 1
        }
        guard end < sentence.tokens.upperBound else { return sentence.range }
        return sentence.range.lowerBound..<Int(tokens[end - 1].end)
    }

    /// The clause of a long sentence that holds the date, or the words around the date.
    private func fragment(of sentence: Document.Sentence, around date: Range<Int>) -> Range<Int> {
        let whole = plain(sentence)
        guard whole.count > Self.longSentence else { return whole }
        let window = date.lowerBound - Self.window..<date.upperBound + Self.window
        let clause = self.clause(within: window.clamped(to: sentence.tokens), around: date)
        if !isBalanced(clause), whole.count < 3 * Self.longSentence { return whole }
        let cut = reading.document.bytes(of: clause)
        return cut.lowerBound..<max(min(cut.upperBound, whole.upperBound), cut.lowerBound + 1)
    }

    private func clause(within window: Range<Int>, around date: Range<Int>) -> Range<Int> {
        var start = window.lowerBound
        for index in window.lowerBound..<date.lowerBound
        where isBoundary(index)
            && Int(tokens[date.upperBound - 1].end - tokens[index].end) >= Self.shortClause
        {
            start = index + 1
        }
        let end = (date.upperBound..<window.upperBound).first {
            isBoundary($0) && Int(tokens[$0].end - tokens[start].start) >= Self.shortClause
        }
        return start..<(end ?? window.upperBound)
    }

    private func isBoundary(_ index: Int) -> Bool {
        tokens[index].isMark(",") || tokens[index].isMark(";") || tokens[index].isMark("\u{2014}")
    }

    /// Whether no quotation or bracket is cut in two.
    private func isBalanced(_ range: Range<Int>) -> Bool {
        var depth = 0
        var straight = 0
        for index in range where tokens[index].flags.contains(.punctuation) {
            switch tokens[index].key {
            case 0x201C, 0x28, 0x5B: depth += 1
            case 0x201D, 0x29, 0x5D: depth -= 1
            case 0x22: straight += 1
            default: break
            }
            if depth < 0 { return false }
        }
        return depth == 0 && straight % 2 == 0
    }

    private static let prepositions = TimeTagger.words(
        "on in for since by at during until from before after through over")
}
