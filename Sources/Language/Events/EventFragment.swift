/// What a timeline shows of a sentence: all of a short one, the clause with the date of a long one.
struct EventFragment {
    let document: Document
    let sentence: Document.Sentence

    /// Longer sentences are cut to the clause that holds the date. Bytes.
    private static let longSentence = 220
    /// Nothing is looked for further from the date. Tokens.
    private static let window = 80
    /// A clause is not cut shorter than this. Bytes.
    private static let shortClause = 60

    /// The sentence without the links at its end.
    var whole: Range<Int> {
        var end = sentence.tokens.upperBound
        while end - 1 > sentence.tokens.lowerBound, document.tokens[end - 1].flags.contains(.opaque)
        {
            end -= 1
        }
        guard end < sentence.tokens.upperBound else { return sentence.range }
        return sentence.range.lowerBound..<Int(document.tokens[end - 1].end)
    }

    /// The clause of a long sentence, or of a part of one, that holds the date, or the words around
    /// the date.
    /// - Parameters:
    ///   - part: tokens; `nil` for the sentence.
    ///   - date: tokens.
    func range(of part: Range<Int>?, around date: Range<Int>) -> Range<Int> {
        let tokens = part ?? sentence.tokens
        let whole = part.map(document.bytes) ?? self.whole
        guard whole.count > Self.longSentence else { return whole }
        let window = date.lowerBound - Self.window..<date.upperBound + Self.window
        let clause = self.clause(within: window.clamped(to: tokens), around: date)
        if !document.isBalanced(clause), whole.count < 3 * Self.longSentence { return whole }
        // "According to the indictment, …": without that it would be a fact.
        let left = tokens.lowerBound..<max(tokens.lowerBound, clause.lowerBound)
        if Frames(document, sentence: sentence.tokens).areDoubtful(left) { return whole }
        let cut = document.bytes(of: clause)
        return cut.lowerBound..<max(min(cut.upperBound, whole.upperBound), cut.lowerBound + 1)
    }

    private func clause(within window: Range<Int>, around date: Range<Int>) -> Range<Int> {
        let borders = self.borders(of: window, around: date)
        let tokens = document.tokens
        let start = borders.last {
            $0 < date.lowerBound && canBegin($0 + 1, date) && !isWithinSubject($0)
                && Int(tokens[date.upperBound - 1].end - tokens[$0].end) >= Self.shortClause
        }
        let first = start.map { $0 + 1 } ?? window.lowerBound
        var hasVerb = hasVerb(first..<date.upperBound, borders)
        var seen = date.upperBound
        for border in borders where border >= date.upperBound {
            // "…, who left, …": no verb of the clause's own.
            let isRelative = isDependent(seen + 1)
            hasVerb = hasVerb || !isRelative && (seen..<border).contains(where: document.isVerb)
            seen = border
            if hasVerb, Int(tokens[border].start - tokens[first].start) >= Self.shortClause {
                return first..<border
            }
        }
        return first..<window.upperBound
    }

    /// Whether a verb stands in a stretch, outside of relative clauses.
    private func hasVerb(_ stretch: Range<Int>, _ borders: [Int]) -> Bool {
        var isRelative = false
        var next = borders.makeIterator()
        var border = next.next()
        for index in stretch {
            while let at = border, at < index {
                isRelative = isDependent(at + 1)
                border = next.next()
            }
            if !isRelative, document.isVerb(index) { return true }
        }
        return false
    }

    private func isDependent(_ index: Int) -> Bool {
        guard index < document.tokens.count else { return false }
        let token = document.tokens[index]
        return token.isWord && Self.dependent.contains(token.key)
    }

    /// Whether a clause can begin at a token: "who left" and "left on Monday" say nothing of whom,
    /// and "not X, who left" says it of the wrong one.
    private func canBegin(_ index: Int, _ date: Range<Int>) -> Bool {
        guard index < date.upperBound else { return false }
        if document.isVerb(index) || isDependent(index) { return false }
        let token = document.tokens[index]
        if token.isWord, Self.attached.contains(token.key) { return false }
        // "X, 85, whose husband": an age.
        if token.isNumber, index + 1 < document.tokens.count, document.tokens[index + 1].isMark(",")
        {
            return false
        }
        let isLink = token.classes.contains(.conjunction)
        // "and who left".
        if isLink, isDependent(index + 1) { return false }
        return !isLink || index + 1 >= date.lowerBound || !document.isVerb(index + 1)
    }

    /// The marks that part clauses; none within an aside between two dashes, and not these dashes,
    /// unless the date stands between them.
    private func borders(of window: Range<Int>, around date: Range<Int>) -> [Int] {
        var borders: [Int] = []
        var open: (dash: Int, count: Int)?
        for index in window where !date.contains(index) {
            if isDash(index) {
                if let (dash, count) = open, !(dash..<index).contains(date.lowerBound) {
                    borders.removeSubrange(count...)
                    open = nil
                    continue
                }
                open = (index, borders.count)
                // "Saint - Denis": a hyphen alone parts nothing.
                if !document.tokens[index].isMark("-") { borders.append(index) }
            } else if document.tokens[index].isMark(",") || document.tokens[index].isMark(";") {
                borders.append(index)
            }
        }
        return borders
    }

    /// A dash between words: "—", " – " or "--".
    private func isDash(_ index: Int) -> Bool {
        let token = document.tokens[index]
        if token.isMark("\u{2014}") { return true }
        let next = index + 1
        guard token.isMark("\u{2013}") || token.isMark("-"), next < document.tokens.count else {
            return false
        }
        let isDouble = document.tokens[next].isMark("-") && document.tokens[next].isGlued
        return isDouble || !token.isGlued && !document.tokens[next].isGlued
    }

    /// Whether a border stands before the sentence's verb: "X, a teacher from Lima who …, was found
    /// guilty".
    private func isWithinSubject(_ border: Int) -> Bool {
        let first = sentence.tokens.lowerBound
        guard document.tokens[first].isCapital, border > first,
            !document.tokens[first].classes.contains(.conjunction),
            !isPreposition(first)
        else { return false }
        var isRelative = false
        for index in first..<border {
            if isDependent(index) { isRelative = true }
            // "X, who left, met Y": the verb behind the relative clause is the sentence's own.
            if document.tokens[index].isMark(",") { isRelative = false }
            if document.isVerb(index), !isRelative { return false }
        }
        return true
    }

    private func isPreposition(_ index: Int) -> Bool {
        document.tokens[index].isWord
            && SmallWords.prepositions.contains(document.tokens[index].key)
    }

    private static let attached = WordHash.keys("not nor neither including like such especially")
    private static let dependent = WordHash.keys("who which whose that whom where when")
}
