/// Whether a time is one of something that is awaited: an election, a sentence, somebody's leaving.
extension TimeTagger {
    /// "faces an election in April", "who is leaving in June", "when he is sentenced Oct. 15",
    /// "which falls on Friday": the present of what is still to come.
    /// - Parameter index: where the time begins, with or without its preposition.
    func isAwaited(_ index: Int) -> Bool {
        let end = isWord(index - 1, Self.prepositions) ? index - 1 : index
        return isFaced(end) || isFalling(end) || isLeaving(end) || isWhen(end) || isOpening(end)
            || isOfOccasion(index)
    }

    /// "The meeting starting", "a law taking effect", right before a time, of which nothing is told
    /// in the past.
    private func isOpening(_ end: Int) -> Bool {
        var participle = end - 1
        if isWord(participle, Self.effect) { participle -= 1 }
        guard isWord(participle, Self.openings), participle > window.lowerBound,
            case let subject = isMark(participle - 1, ",") ? participle - 2 : participle - 1,
            window.contains(subject), tokens[subject].isWord, !document.isVerb(subject)
        else { return false }
        let behind = end..<min(end + Self.longestOpening, window.upperBound)
        return !behind.contains { tellsPast($0) && !isWord($0, Self.have) }
            && !Range.before(subject, from: window.lowerBound, count: Self.longestOpening)
                .contains { tellsPast($0) }
    }

    /// "Sunday's election pits", "Friday's talks are": the day of what is spoken of in the present.
    private func isOfOccasion(_ index: Int) -> Bool {
        guard hasClass(index, .weekday), window.contains(index + 3),
            tokens[index + 1].flags.contains(.possessive)
        else { return false }
        let occasion = (index + 2..<min(index + 5, window.upperBound)).first {
            isWord($0, Occasions.all) || isWord($0, Self.polls)
        }
        guard let occasion, window.contains(occasion + 2) else { return false }
        let (verb, next) = (occasion + 1, occasion + 2)
        if isWord(verb, Self.copulas) { return true }
        return ends(verb, with: "s") && !tokens[verb].isCapital
            && !hasClass(verb, .conjunction) && !tokens[verb].flags.contains(.possessive)
            && !isWord(verb, Self.outcomes)
            && (tokens[next].isCapital || tokens[next].isNumber || hasClass(next, .article)
                || hasClass(next, .numeral) || isWord(verb, Self.doings))
    }

    private static let effect = WordHash.keys("effect place")
    private static let openings = WordHash.keys(
        "starting beginning opening arriving taking closing ending launching debuting")
    private static let outcomes = WordHash.keys("results officials was losses winners")
    private static let doings = WordHash.keys("asks pits brings decides kicks gives offers")

    /// "faces an election", "up for re-election", "preparing for the election", right before a
    /// time.
    private func isFaced(_ end: Int) -> Bool {
        guard isWord(end - 1, Self.polls) else { return false }
        let near = Range.before(end - 1, from: window.lowerBound, count: 6).reversed()
        let phrase = near.prefix { !isClauseEnd($0) }
        return phrase.contains { at in
            isWord(at, Self.facing)
                || isWord(at, Self.forWord) && isWord(at - 1, Self.preparing)
        }
    }

    /// "whose birthday falls", "who steps down", right before a time.
    private func isFalling(_ end: Int) -> Bool {
        isWord(end - 1, Self.falls) || isWord(end - 1, Self.down) && isWord(end - 2, Self.steps)
    }

    /// "is leaving", "are moving to Lima", of a few words.
    private func isLeaving(_ end: Int) -> Bool {
        let near = Range.before(end, from: window.lowerBound, count: 6).reversed()
        let phrase = near.prefix { !isClauseEnd($0) }
        guard let verb = phrase.first(where: { isWord($0, Self.leaving) }) else { return false }
        return isWord(verb - 1, Self.copulas)
            && !(verb + 1..<end).contains { document.isVerb($0) }
    }

    /// "when he is sentenced", "until the plant shuts down": a present behind "when".
    private func isWhen(_ end: Int) -> Bool {
        let near = Range.before(end, from: window.lowerBound, count: 9)
        guard let when = near.last(where: { isWord($0, Self.whens) }),
            let verb = (when + 2..<max(when + 2, end)).first(where: {
                document.isVerb($0) || isWord($0, Self.shutting)
            }), !(when..<end).contains(where: { isMark($0, ",") })
        else { return false }
        // "before he is believed to have fled".
        return (isWord(verb, Self.copulas) || isWord(verb, Self.shutting))
            && !(verb..<end).contains { isWord($0, Self.have) }
    }

    private static let prepositions = WordHash.keys("in on at this next")
    private static let polls = WordHash.keys(
        """
        election elections reelection vote referendum runoff primary polls poll ballot \
        trial hearing retrial leadership
        """)
    private static let facing = WordHash.keys(
        "faces face facing up ahead seeks seeking seek await awaits awaiting")
    private static let preparing = WordHash.keys(
        "up preparing prepares prepare gearing bracing campaigning running")
    private static let forWord = WordHash.keys("for")
    private static let falls = WordHash.keys("falls expires retires departs")
    private static let steps = WordHash.keys("steps")
    private static let down = WordHash.keys("down aside")
    private static let leaving = WordHash.keys(
        """
        leaving moving retiring joining returning stepping departing quitting resigning closing opening \
        launching
        """)
    private static let whens = WordHash.keys("when until once before")
    private static let shutting = WordHash.keys(
        "shuts closes opens ends begins starts expires leaves retires returns steps takes runs")
}
