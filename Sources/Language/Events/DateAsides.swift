/// Tells dates of a sentence from those of a clause within it that only describes somebody or
/// something: "the firm, which was founded in 1905, …".
struct DateAsides: TokenWindow {
    let document: Document
    let tokens: [Token]
    /// The sentence.
    let window: Range<Int>

    /// What a date belongs to.
    enum Place: Equatable {
        /// What the sentence tells.
        case sentence
        /// A clause with a verb of its own, together with what it describes. Tokens.
        case clause(Range<Int>)
        /// A description: "the delivery, originally due this year, …".
        case description
    }

    init(_ document: Document, sentence: Range<Int>) {
        self.document = document
        window = sentence
        tokens = document.tokens
    }

    /// No aside begins further from its date, and nothing described is longer. Tokens.
    private static let reach = 24
    private static let longestAntecedent = 14

    /// - Parameter date: the tokens of a time expression of the sentence.
    func place(of date: Range<Int>) -> Place {
        relativeClause(around: date) ?? aside(around: date) ?? .sentence
    }

    // MARK: Relative clauses

    /// ", which was founded in 1905": from what it describes to its end.
    private func relativeClause(around date: Range<Int>) -> Place? {
        let first = max(window.lowerBound + 2, date.lowerBound - Self.reach)
        guard first < date.lowerBound,
            let opener = (first..<date.lowerBound).last(where: {
                isWord($0, Self.relatives) && tokens[$0 - 1].isMark(",")
            })
        else { return nil }
        // "X, 34, and Y, 59, who both died": of more than the name right before.
        if isWord(opener + 1, Self.several) { return nil }
        var hasVerb = false
        for index in opener + 1..<date.lowerBound {
            if hasVerb, isBorder(index) || isQuote(index) { return nil }
            hasVerb = hasVerb || document.isVerb(index)
        }
        let end = self.end(behind: date)
        guard hasVerb || (date.upperBound..<end).contains(where: document.isVerb) else {
            return nil
        }
        return antecedent(before: opener - 1).map { .clause($0..<end) }
    }

    // MARK: Asides of a subject

    /// What stands between two commas in front of the sentence's verb.
    private func aside(around date: Range<Int>) -> Place? {
        let close = end(behind: date)
        // "X, 72, left the firm in May, which he had joined in June": the sentence's own verb.
        guard close + 1 < window.upperBound, tokens[close].isMark(","),
            !isWord(close + 1, Self.relatives),
            let open = (max(window.lowerBound, date.lowerBound - Self.reach)..<date.lowerBound)
                .last(where: isBorder),
            tokens[open].isMark(","), open - window.lowerBound <= Self.longestAntecedent,
            open + 1 < date.lowerBound,
            !(window.lowerBound..<open).contains(where: document.isVerb),
            (close..<window.upperBound).prefix(Self.reach).contains(where: document.isVerb),
            !(open + 2..<close).contains(where: document.isVerb),
            let start = antecedent(before: open)
        else { return nil }
        if isParticiple(open + 1) { return .clause(start..<close) }
        let first = tokens[open + 1]
        // "X, mayor since 2011, resigned on Sunday".
        let describes =
            first.classes.contains(.article) || isAdverb(open + 1)
            || isWord(open + 1, Self.descriptions) || first.classes.contains(.office)
            || isWord(date.lowerBound, Self.sinceWord)
            || isWord(date.lowerBound - 1, Self.sinceWord)
        return describes ? .description : nil
    }

    /// "founded", "built".
    private func isParticiple(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, !token.isCapital else { return false }
        return isWord(index, Self.participles)
            || token.end - token.start > 4
                && document.source.utf8[token.range].suffix(2).elementsEqual("ed".utf8)
    }

    private func isAdverb(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.end - token.start > 4
            && document.source.utf8[token.range].suffix(2).elementsEqual("ly".utf8)
    }

    // MARK: Borders

    /// Where the words before a comma begin that a clause behind it describes.
    private func antecedent(before end: Int) -> Int? {
        let first = window.lowerBound
        // "X, 59, who died": the age stands between.
        let isAged = end >= first + 3 && tokens[end - 1].isNumber && tokens[end - 2].isMark(",")
        let comma = isAged ? end - 2 : end
        let isSubject =
            comma - first <= Self.longestAntecedent && !isWord(first, Self.prepositions)
            && tokens[first].classes.isDisjoint(with: [.conjunction])
            && !(first..<comma).contains { document.isVerb($0) || isBorder($0) || isQuote($0) }
        if isSubject { return first < comma ? first : nil }
        if let name = apposedName(before: comma) { return name }
        if isOverturned(before: comma) { return nil }
        var start = comma
        while start > first, comma - start < Self.longestAntecedent {
            let isLinked = hangsOn(start - 1)
            if endsPhrase(start - 1), !isLinked { break }
            start -= 1
            // "the head of the firm", "the embargo on the port" begin with their first article.
            if tokens[start].classes.contains(.article), !hangsOn(start - 1) { break }
        }
        // "not to charge X, who", "with killing X, who".
        while start + 1 < comma, isDeed(start) { start += 1 }
        return start < comma ? start : nil
    }

    /// X of "X, the founder of the firm, who": whoever a description between commas is of.
    private func apposedName(before comma: Int) -> Int? {
        let near = Range.before(comma, from: window.lowerBound, count: Self.longestAntecedent)
        guard var open = near.last(where: isBorder), tokens[open].isMark(","), open + 1 < comma,
            describesSomebody(open + 1),
            !(open + 1..<comma).contains(where: {
                document.isVerb($0) && tokens[$0 - 1].key != SmallWords.to || isQuote($0)
            })
        else { return nil }
        // "X, 61, a former miner, who".
        if open - 2 > window.lowerBound, tokens[open - 1].isNumber, tokens[open - 2].isMark(",") {
            open -= 2
        }
        var start = open
        while start > window.lowerBound, tokens[start - 1].isWord, tokens[start - 1].isCapital {
            start -= 1
        }
        guard start < open,
            tokens[start..<open].allSatisfy({
                $0.classes.isDisjoint(with: [.stop, .conjunction, .weekday, .month, .timeWord])
            })
        else { return nil }
        return start > window.lowerBound && isWord(start - 1, Self.placings) ? nil : start
    }

    /// "the founder", "a miner", "Franco's widow", "daughter of".
    private func describesSomebody(_ index: Int) -> Bool {
        tokens[index].classes.contains(.article) || isWord(index, Self.descriptions)
            || tokens[index].flags.contains(.possessive)
            || Candidate.kin.contains(tokens[index].key)
            || index + 1 < tokens.count && tokens[index + 1].flags.contains(.possessive)
    }

    /// "quashed the conviction of X, who was jailed": without its verb the clause would say the
    /// opposite.
    private func isOverturned(before comma: Int) -> Bool {
        let near = Range.before(comma, from: window.lowerBound, count: Self.longestAntecedent)
        return near.contains { isWord($0, Self.overturning) }
    }

    private static let placings = WordHash.keys("in at near on")
    private static let overturning = WordHash.keys(
        "quashed overturned annulled rejected dismissed refuted reversed voided discredited")

    /// "charge" behind "to", "killing" behind "with".
    private func isDeed(_ index: Int) -> Bool {
        guard index > window.lowerBound, tokens[index].isWord, !tokens[index].isCapital,
            tokens[index].classes.isDisjoint(with: [
                .article, .pronoun, .numeral, .office, .officePart,
            ])
        else { return false }
        if tokens[index - 1].key == SmallWords.to {
            return !isWord(index, Self.adjectives)
                && (tokens[index + 1].isCapital || tokens[index + 1].classes.contains(.article))
        }
        return isWord(index - 1, Self.leaders)
            && document.source.utf8[tokens[index].range].suffix(3).elementsEqual("ing".utf8)
    }

    private static let adjectives = WordHash.keys(
        "former ex then late new old fellow senior top local young current rival nearby")
    private static let leaders = prepositions.union(phraseLinks)

    /// Whether a preposition leads on from a thing: "the embargo on Peru, which was imposed" may be
    /// of either, and says which only as a whole; not "went on Monday to", "returning for".
    private func hangsOn(_ link: Int) -> Bool {
        guard link > window.lowerBound, isWord(link, Self.phraseLinks) else { return false }
        if tokens[link].key == SmallWords.of { return true }
        for index in Range.before(link, from: window.lowerBound, count: 4).reversed() {
            let token = tokens[index]
            // "held on Friday for the boy, who".
            if !token.classes.isDisjoint(with: [.weekday, .month, .conjunction]) { return false }
            if token.classes.contains(.article) || token.isNumber || token.isCapital
                || token.flags.contains(.possessive)
            {
                return index + 1 < link || token.isCapital
            }
            let isThing =
                token.isWord && !document.isVerb(index)
                && token.classes.isDisjoint(with: [
                    .stop, .pronoun, .conjunction, .weekday, .month, .timeWord,
                ])
            if !isThing { return false }
        }
        return false
    }

    private static let phraseLinks = WordHash.keys(
        "of on in with from for against between at about over")

    private func endsPhrase(_ index: Int) -> Bool {
        document.isVerb(index) || isBorder(index) || isQuote(index)
            || tokens[index].classes.contains(.conjunction) || isWord(index, Self.prepositions)
    }

    /// Past the clause that a date stands in: its comma or mark, or the sentence's end.
    private func end(behind date: Range<Int>) -> Int {
        let near = date.upperBound..<min(window.upperBound, date.upperBound + Self.longestClause)
        return near.first(where: isBorder) ?? window.upperBound
    }

    /// Tokens.
    private static let longestClause = 120

    private func isBorder(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isMark(",") || token.isMark(";") || token.isMark(":")
            || token.isMark("\u{2014}") || token.isMark("\u{2013}") && !token.isGlued
    }

    private func isQuote(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isMark("\"") || token.isMark("\u{201C}") || token.isMark("\u{201D}")
    }

    private static let relatives = WordHash.keys("which who whose")
    private static let several = WordHash.keys("all both each")
    private static let participles = WordHash.keys(
        "begun built born held made written sold bought known led run set taken shot")
    private static let sinceWord = WordHash.keys("since")
    private static let descriptions = WordHash.keys("its his her their due then once now")
    private static let prepositions = WordHash.keys(
        "in on at by with from to for into about against between over under near through during "
            + "not that than if whether since until")
}
