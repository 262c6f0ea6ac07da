/// A verb of speech and the words before it that its subject is among.
struct SpeechClause {
    /// The token of the verb.
    let verb: Int
    /// Where the clause begins.
    let start: Int
    /// Where what somebody tells begins, "a nurse" in "X said a nurse had told him"; else `start`.
    let told: Int
    /// Where the verb begins with its adverbs and auxiliaries.
    let end: Int
    /// Whether the clause is one within another.
    let isInner: Bool

    /// The words that the subject is among.
    var words: Range<Int> { told..<end }
    /// The word right before the verb.
    var last: Int { end - 1 }
}

extension SpeakerFinder {
    /// The clause that a verb is of.
    /// - Parameter words: the words before it that may be of the clause.
    func clause(of verb: Int, in words: Range<Int>) -> SpeechClause? {
        let end = words.upperBound
        // "X, whom critics call “…”".
        let start = words.last { isWord($0, Self.whom) }.map { $0 + 1 } ?? words.lowerBound
        let opening =
            isGoingOn(verb)
            ? nil
            : openingOfClause(before: end, from: start) ?? behindSource(from: start, before: end)
        let first = opening ?? start
        guard end > first else { return nil }
        let told = isWord(verb, Self.addressing) ? tellingStart(before: end, from: first) : first
        return SpeechClause(
            verb: verb, start: first, told: told, end: end,
            isInner: told > first || opening != nil)
    }

    /// Where the words of somebody within what another one tells begin: "a nurse" in "X said a
    /// nurse had told him", "her father, Y," in "X said her father, Y, told her".
    private func tellingStart(before end: Int, from start: Int) -> Int {
        let teller = (start..<end).last { speaks($0) && !SpeechVerbs.isParticiple(tokens[$0]) }
        guard let teller, teller > start, teller + 1 < end, !isWord(teller - 1, Self.relatives),
            !isWord(teller - 1, Self.marks),
            !(teller..<end).contains(where: { tokens[$0].classes.contains(.conjunction) })
        else { return start }
        let inner = isWord(teller + 1, Self.that) ? teller + 2 : teller + 1
        let isSomebody =
            isWord(inner, Self.kin) || inner < end && tokens[inner].classes.contains(.article)
            || reading.mentions(in: inner..<min(inner + 1, end)).contains(where: reading.isPerson)
        return isSomebody && inner < end ? inner : start
    }

    /// "According to X, the suspect, Y, said", "Speaking alongside X, the chancellor, Y, said": X
    /// is not who said it.
    private func behindSource(from start: Int, before end: Int) -> Int? {
        let first = sentenceStart(of: start)
        guard let comma = (first..<end).first(where: { isMark($0, ",") }), comma + 1 < end else {
            return nil
        }
        let isSource = isWord(first, Self.according) && isWord(first + 1, Agents.links)
        return isSource || isBesideSubject(until: comma, before: end) ? max(start, comma + 1) : nil
    }

    /// Whether an opening phrase ends in a name, and another one stands between commas before the
    /// verb.
    private func isBesideSubject(until comma: Int, before end: Int) -> Bool {
        let first = sentenceStart(of: comma)
        let names = reading.mentions(in: first..<end)
        guard isMark(end - 1, ","), let subject = names.last, reading.isPerson(subject),
            reading.names.tokens[subject].upperBound == end - 1,
            isMark(titled(subject).lowerBound - 1, ","),
            let other = names.last(where: { reading.names.tokens[$0].upperBound == comma })
        else { return false }
        return reading.isInOpeningPhrase(reading.names.tokens[other], from: first)
    }

    /// "Sweden protested when the Czech president, X, called it “…”": who speaks stands behind
    /// "when".
    private func openingOfClause(before end: Int, from start: Int) -> Int? {
        let first = sentenceStart(of: end - 1)
        guard
            let link = (min(end, max(start, first + 2))..<end).last(where: {
                isWord($0, Self.clauseOpeners)
            }
            ),
            link + 1 < end, !tokens[link].isCapital,
            tokens[link + 1].isCapital || tokens[link + 1].classes.contains(.article)
                || isWord(link + 1, Self.kin),
            (first..<link).contains(where: { reading.document.isVerb($0) && !quoted.isQuoted[$0] }),
            !(link..<end).contains(where: { reading.document.isVerb($0) || isWord($0, Self.marks) }
            ),
            // "X, who took over after the death of Y, said": of the clause about X.
            !(first + 1..<link).contains(where: {
                isWord($0, Self.relatives) && isMark($0 - 1, ",")
            })
        else { return nil }
        // "after talks with Y, X said", "after Monday, X said": no clause, and X is the first
        // one's.
        let isClause =
            isMark(end - 1, ",") || !(link..<end).contains { isMark($0, ",") }
        let isTime =
            !tokens[link + 1].classes.isDisjoint(with: [.weekday, .month])
            && reading.mentions(in: link + 1..<link + 2).isEmpty
        return isClause && !isTime ? link + 1 : nil
    }

    static let according = WordHash.keys("according")
    private static let clauseOpeners = WordHash.keys("after when because while although since once")

    private static let whom = WordHash.keys("whom")

    /// Where the clause begins that words were cut from, being too far from their verb.
    func head(of start: Int) -> Int {
        let first = sentenceStart(of: start)
        guard start > first else { return start }
        let isCut = !isMark(start - 1, ";") && !isMark(start - 1, ":")
        return isCut && !quoted.isQuoted[start - 1] ? first : start
    }
}
