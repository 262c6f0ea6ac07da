/// Quoted words that are not those of whom their sentence is about.
extension SpeakerFinder {
    /// "X denied saying “…”", "X denied calling Y “…”": words that nobody is known to have spoken.
    func isDenied(_ span: QuotedText.Span, from first: Int) -> Bool {
        let near = max(first, span.tokens.lowerBound - 6)..<span.tokens.lowerBound
        guard let verb = near.last(where: { isWord($0, Self.deniable) }) else { return false }
        // "never said that “…”", "did not say “…”"
        return isWord(verb - 1, Self.denials) || isWord(verb - 1, Self.never)
            || isWord(verb - 1, Self.having) && isWord(verb - 2, Self.denials)
    }

    /// "to chants of “…”", "a banner that read “…”", "known as “…”", "guilty to “…”": nobody's speech.
    func isSlogan(_ span: QuotedText.Span, from first: Int) -> Bool {
        let start = span.tokens.lowerBound
        if isWord(start - 1, Self.toWord) && isWord(start - 2, Self.guilty)
            || isWord(start - 1, Self.asWord) && isWord(start - 2, Self.known)
        {
            return true
        }
        let end = span.tokens.upperBound
        if isWord(end, Self.bearing),
            (end + 1..<end + 5).contains(where: { isWord($0, Self.bearers) })
        {
            return true
        }
        guard isWord(start - 1, Self.ofWord) || isWord(start - 1, Self.bearing) else {
            return false
        }
        let near = Range.before(start - 1, from: first, count: 6)
        return near.contains { isWord($0, Self.bearers) }
    }

    private static let toWord = WordHash.keys("to")
    private static let guilty = WordHash.keys("guilty")
    private static let known = WordHash.keys("known")
    private static let bearing = WordHash.keys("reading read reads said says saying declaring")
    static let bearers = WordHash.keys(
        """
        chant chants shout shouts cry cries slogan slogans banner banners placard placards sign signs \
        badge badges poster posters shirt shirts sticker stickers plaque
        """)
    static let sayings = WordHash.keys("saying said using writing written")
    private static let deniable = sayings.union(
        WordHash.keys(
            "calling called call describing described branding branded telling told say says tell"))

    /// "Guilty of “…”", "charged with “…”": words of a law or of whoever applies it.
    func isCharge(_ span: QuotedText.Span) -> Bool {
        let link = span.tokens.lowerBound - 1
        return isWord(link, Self.ofWord) && isWord(link - 1, Self.judged)
            || isWord(link, Self.with) && isWord(link - 1, Self.charged)
    }

    private static let judged = WordHash.keys(
        "guilty convicted acquitted suspected cleared innocent accused")
    private static let charged = WordHash.keys("charged")

    /// "X's remark that “…”": X.
    func remarked(before span: QuotedText.Span, from first: Int) -> Speaker? {
        let near = Range.before(span.tokens.lowerBound, from: first, count: Self.longestRemark)
        guard let noun = near.last(where: { isWord($0, Self.remarks) }), noun > first + 1,
            let owner = reading.mentions(in: first..<noun).last(where: { isOwner($0) }),
            reading.names.tokens[owner].upperBound + 1 == noun
        else { return nil }
        return speaker(owner)
    }

    /// Tokens from the noun to the words.
    private static let longestRemark = 40
    private static let remarks = WordHash.keys(
        """
        remark remarks comment comments words claim claims warning statement view phrase quip pledge \
        assertion argument promise call demand description assessment
        """)

    /// "X was called “…”", "X had been described as “…”", "X was fired for “…”": not X's words.
    func isPassive(before span: QuotedText.Span, from first: Int) -> Bool {
        let near = max(first, span.tokens.lowerBound - 3)..<span.tokens.lowerBound
        let isAny = { self.speaks($0) || self.isWord($0, Self.deeds) }
        guard let verb = near.last(where: isAny), verb > first + 1,
            !SpeechVerbs.isParticiple(tokens[verb]), isWord(verb - 1, Self.passives)
        else { return false }
        // "was described by the king as": whose words they are is said before them.
        return !isWord(verb + 1, Self.by)
    }

    /// What is done to somebody for a reason that is quoted.
    private static let deeds = WordHash.keys(
        "fired arrested jailed fined suspended charged convicted labelled sacked dismissed")

    private static let having = WordHash.keys("having ever")
    private static let never = WordHash.keys("never not didn't doesn't don't hasn't")
    private static let denials = WordHash.keys("denied denies denying deny")
}
