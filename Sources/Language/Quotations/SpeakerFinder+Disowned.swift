/// Quoted words that their sentence says nobody spoke, or holds to be wrong.
extension SpeakerFinder {
    /// "X denied saying “…”", "X called “…” a rumour", "X condemned the “…” chants": to quote them
    /// as X's would turn the sentence round.
    func isDisowned(_ span: QuotedText.Span) -> Bool {
        let first = sentenceStart(of: span.tokens.lowerBound)
        return isDenied(span, from: first) || isRejected(span, from: first) || isUnsaid(span)
            || isUnreal(span, from: first) || isName(span)
    }

    /// "nicknamed the “…”", "known as “…”", "author of “…”": what somebody or something is called.
    private func isName(_ span: QuotedText.Span) -> Bool {
        var at = span.tokens.lowerBound - 1
        if at > 0, tokens[at].classes.contains(.article) { at -= 1 }
        return isWord(at, Self.nicknaming)
            || isWord(at, Self.asWord) && isWord(at - 1, Self.known)
            || isWord(at, Self.ofWord) && isWord(at - 1, Self.makers)
    }

    private static let nicknaming = WordHash.keys("nicknamed dubbed titled entitled subtitled")
    private static let known = WordHash.keys("known")
    private static let makers = WordHash.keys(
        "author writer director composer editor star creator translator")

    /// "X denied saying “…”", "X denied calling Y “…”", "falsely quoted as saying “…”".
    private func isDenied(_ span: QuotedText.Span, from first: Int) -> Bool {
        let near = max(first, span.tokens.lowerBound - 6)..<span.tokens.lowerBound
        if near.contains(where: { isWord($0, Self.falsely) }) { return true }
        guard let verb = near.last(where: { isWord($0, Self.deniable) }) else { return false }
        // "never said that “…”", "did not say “…”"
        if isWord(verb - 1, Self.denials) || isWord(verb - 1, Self.never)
            || isWord(verb - 1, Self.having) && isWord(verb - 2, Self.denials)
        {
            return true
        }
        // "accused Y of saying “…”": by X's word alone.
        if isWord(verb - 1, Self.ofWord),
            Range.before(verb - 1, from: first, count: Self.longestAccused).contains(where: {
                isWord($0, Self.accusing)
            })
        {
            return true
        }
        // "X denied that he had said “…”": of himself.
        let had = isWord(verb - 1, Self.had) ? verb - 1 : verb
        let that = isWord(had - 2, Self.that) ? had - 2 : had - 1
        return isWord(had - 1, Self.pronouns) && isWord(that - 1, Self.denials)
    }

    private static let accusing = WordHash.keys("accused accuses accusing suspected")
    /// "Mayor Tom Hale of Leeds". Tokens.
    private static let longestAccused = 6

    /// "X called “…” a rumour", "dismissed “…” as fake", "rejected the claim that “…”", "mocked Y's
    /// slogan “…”", "contrary to the headline “…”".
    private func isRejected(_ span: QuotedText.Span, from first: Int) -> Bool {
        let (start, end) = (span.tokens.lowerBound, span.tokens.upperBound)
        if isWord(start - 1, Self.naming), end < tokens.count,
            tokens[end].classes.contains(.article)
        {
            return true
        }
        if isWord(start - 1, Self.rejecting), isWord(end, Self.asWord) { return true }
        let near = Range.before(start, from: first, count: Self.longestRejection)
        guard let verb = near.last(where: { isWord($0, Self.rejecting) }),
            !(verb + 1..<start).contains(where: { speaks($0) })
        else { return near.contains { isWord($0, Self.contrary) } }
        if isWord(end, Self.bearers) || isWord(end, Self.claims) {
            return verb > start - 4
        }
        if isWord(start - 1, Self.bearers) || isWord(start - 1, Self.claims) { return true }
        // Of "X's claim that “…”", X has spoken.
        return near.contains { noun in
            noun > verb && isWord(noun, Self.claims) && isWord(noun + 1, Self.that)
                && !tokens[noun - 1].flags.contains(.possessive)
        }
    }

    /// "It is a myth that X said “…”", "asked whether he had said “…”", "if X says “…”", "X should
    /// have said “…”", "refused to say “…”".
    private func isUnreal(_ span: QuotedText.Span, from first: Int) -> Bool {
        let before = first..<span.tokens.lowerBound
        if before.contains(where: { isWord($0, Self.fakes) }) { return true }
        // "It was not X who said", "Nor was it X who said", "A post claims that X said".
        let isNot =
            isWord(first, Self.itWord) && isWord(first + 1, Self.passives)
            && isWord(first + 2, Self.notWord) || isWord(first, Self.norWord)
        if isNot, before.contains(where: { isWord($0, Self.whoWord) }) { return true }
        let frames = Frames(reading.document, sentence: first..<span.tokens.upperBound)
        // "The clip says “…”" is the clip's.
        let isPosted =
            before.count(where: { speaks($0) }) > 1
            && frames.isPosted(before: span.tokens.lowerBound)
        if isPosted || frames.isLabelled { return true }
        // "Nowhere does X say", "At no point did X say", "Neither X nor Y said".
        if isWord(first, Self.nowhere) || isWord(first, Self.atWord) && isWord(first + 1, Self.no),
            before.contains(where: { speaks($0) || isWord($0, Self.deniable) })
        {
            return true
        }
        // "acquitted of threatening to".
        if let of = before.suffix(6).last(where: { isWord($0, Self.ofWord) }),
            isWord(of - 1, Self.cleared)
        {
            return true
        }
        guard
            let verb = before.suffix(Self.longestRejection).last(where: {
                speaks($0) || isWord($0, Self.deniable)
            })
        else { return false }
        let near = Range.before(verb, from: first, count: 6)
        if near.contains(where: { isWord($0, Self.conditions) }) { return true }
        // "nothing shows that X said".
        if let that = near.last(where: { isWord($0, Self.that) }),
            Range.before(that, from: first, count: 4).contains(where: { isWord($0, Self.nothing) })
        {
            return true
        }
        let isPast = isWord(verb - 1, Self.have)
        if isPast, isWord(verb - 2, Self.modals) { return true }
        return isWord(verb - 1, SmallWords.to) && isWord(verb - 2, Self.refusals)
            || isWord(verb - 1, Self.ofWord) && isWord(verb - 2, Self.short)
    }

    private static let fakes = WordHash.keys(
        """
        myth hoax deepfake impostor imposter impersonator hacker hackers parody spoof satire satirical \
        forged untrue
        """)
    private static let notWord = WordHash.keys("not")
    private static let norWord = WordHash.keys("nor")
    private static let whoWord = WordHash.keys("who")
    private static let conditions = WordHash.keys("if whether")
    private static let nowhere = WordHash.keys("nowhere neither never")
    private static let atWord = WordHash.keys("at")
    private static let no = WordHash.keys("no")
    private static let cleared = WordHash.keys("acquitted cleared absolved exonerated")
    private static let nothing = WordHash.keys("no nothing nobody lie untrue")
    private static let have = WordHash.keys("have")
    private static let modals = WordHash.keys("could might should would must")
    private static let refusals = WordHash.keys("refused refuses declined declines failed")
    private static let short = WordHash.keys("short")

    /// "“…,” X did not say", "“…,” a forged letter said", "“…,” X is alleged to have said".
    private func isUnsaid(_ span: QuotedText.Span) -> Bool {
        let start = span.tokens.upperBound
        // "…, which he never used", "“…” was not what X said".
        if isWord(start, Self.relatives), !tokens[start].isCapital,
            (start..<start + 5).contains(where: {
                isWord($0, Self.never) && !quoted.isQuoted[$0]
            })
        {
            return true
        }
        if isWord(start, Self.passives), isWord(start + 1, Self.never) { return true }
        let reach = start..<max(start, min(start + Self.longestSubject, limit(behind: span)))
        guard let verb = reach.first(where: { speaks($0) || quoted.isQuoted[$0] }),
            !quoted.isQuoted[verb], verb > start + 1
        else { return false }
        if isWord(verb, Self.alleged), isWord(verb + 1, SmallWords.to) { return true }
        if isWord(verb - 1, Self.have), isWord(verb - 2, SmallWords.to),
            isWord(verb - 3, Self.alleged)
        {
            return true
        }
        let isNever =
            isWord(verb - 1, Self.never)
            || isWord(verb - 2, Self.never) && tokens[verb - 1].isWord
        return isNever && isWord(verb, Self.says)
            || (start..<verb).contains { isWord($0, Self.forged) }
    }

    static let rejecting = WordHash.keys(
        """
        rejected rejects rejecting denied denies denying dismissed dismisses dismissing disputed \
        disputes condemned condemns condemning mocked mocks mocking ridiculed ridicules denounced \
        denounces refuted refutes debunked repudiated
        """)
    private static let naming = WordHash.keys("called calls calling branded labelled labeled")
    private static let claims = WordHash.keys(
        """
        claim claims allegation allegations suggestion suggestions accusation accusations rumour \
        rumours rumor rumors notion idea headline headlines lie lies myth story
        """)
    private static let alleged = WordHash.keys("alleged supposed")
    private static let contrary = WordHash.keys("contrary")
    private static let falsely = WordHash.keys("falsely wrongly misquoted")
    private static let says = WordHash.keys("say said says tell told write wrote")
    private static let forged = WordHash.keys("forged fake faked fabricated doctored bogus hoax")
    /// Tokens from the verb to the words.
    private static let longestRejection = 10
    private static let deniable = sayings.union(
        WordHash.keys(
            """
            calling called call describing described branding branded telling told say says tell used \
            uses use
            """))
    private static let had = WordHash.keys("had ever")
    private static let pronouns = WordHash.keys("he she they it")
    private static let having = WordHash.keys("having ever")
    private static let never = WordHash.keys("never not didn't doesn't don't hasn't")
    private static let denials = WordHash.keys("denied denies denying deny")
}
