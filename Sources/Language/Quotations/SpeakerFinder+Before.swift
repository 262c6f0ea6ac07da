/// Speakers who stand before the words they say.
extension SpeakerFinder {
    // MARK: In front of the words

    /// X said: "…"; X warned that … "…"; X, calling it "…".
    func before(_ start: Int, from first: Int) -> Speaker? {
        var verb = start - 1
        while verb >= first, start - verb < Self.reach {
            // "while the shop is branded, …": nobody speaks.
            let isDone =
                isWord(verb - 1, Self.passives) && !SpeechVerbs.isParticiple(tokens[verb])
                && isMark(verb + 1, ",") && isWord(verb, Self.callings)
            if !quoted.isQuoted[verb], speaks(verb), !isDone {
                let another =
                    reported(verb, from: first) ?? agent(behind: verb, before: start)
                    ?? accused(behind: verb, before: start)
                if let another { return another }
                let isParticiple = SpeechVerbs.isParticiple(tokens[verb])
                if isParticiple {
                    if let other = accompanying(verb, from: first) { return other }
                    // "X was cheered by soldiers chanting".
                    if isWord(verb - 1, Self.crowds) { return phrase(verb - 1..<verb) }
                }
                let speaker =
                    isParticiple || verb == first
                    ? leading(first..<verb) : subject(of: verb, from: clause(before: verb, first))
                if let speaker { return speaker }
            }
            verb -= 1
        }
        return nil
    }

    private static let crowds = WordHash.keys(
        """
        people men women students soldiers protesters demonstrators supporters fans crowd crowds \
        marchers thousands hundreds dozens mourners activists worshippers workers strikers residents
        """)

    /// "…, with X calling it": X.
    private func accompanying(_ verb: Int, from first: Int) -> Speaker? {
        let reach = max(first, verb - Self.longestSubject)..<verb
        guard let link = reach.last(where: { isWord($0, Self.with) }),
            let person = reading.mentions(in: link + 1..<verb).last(where: reading.isPerson),
            reading.names.tokens[person].upperBound == verb
        else { return nil }
        return speaker(person)
    }

    /// "accused X of calling it": X.
    private func accused(behind verb: Int, before start: Int) -> Speaker? {
        guard isWord(verb, Self.accusing),
            let of = (verb + 1..<start).first(where: { isWord($0, Self.ofWord) }),
            of + 1 < start, SpeechVerbs.isParticiple(tokens[of + 1]),
            let person = reading.mentions(in: verb + 1..<of).last(where: reading.isPerson)
        else { return nil }
        return speaker(person)
    }

    private static let accusing = WordHash.keys("accused accuses accusing")

    /// "Z quoted X as saying": X.
    private func reported(_ verb: Int, from first: Int) -> Speaker? {
        // "Z quoted her opponent, X: “…”".
        if isWord(verb, Self.reporting) {
            let behind = verb + 1..<min(tokens.count, verb + Self.longestSubject)
            let colon = behind.first { isMark($0, ":") || quoted.isQuoted[$0] }
            let named = colon.flatMap { colon in
                reading.mentions(in: behind.lowerBound..<colon).last(where: reading.isPerson)
                    .flatMap { reading.names.tokens[$0].upperBound == colon ? $0 : nil }
            }
            if let named { return speaker(named) }
        }
        guard isWord(verb - 1, Self.asWord), SpeechVerbs.isParticiple(tokens[verb]),
            let quoted = Range.before(verb - 1, from: first, count: Self.longestSubject - 1).last(
                where: {
                    isWord($0, Self.reporting)
                })
        else { return nil }
        // "X was quoted by Z as saying": X.
        let isOfSubject = isWord(quoted - 1, Self.passives) && quoted - 1 > first
        let words = isOfSubject ? first..<quoted - 1 : quoted + 1..<verb - 1
        return last(in: words) ?? phrase(words)
    }

    /// The words that can hold a verb's subject begin behind a mark that ends a clause.
    func clause(before verb: Int, _ first: Int) -> Int {
        var start = verb
        while start > first, verb - start < Self.longestSubject,
            !quoted.isQuoted[start - 1] || isNickname(endingAt: start - 1),
            !isMark(start - 1, ";"), !isMark(start - 1, ":")
        {
            start -= quoted.isQuoted[start - 1] ? 3 : 1
        }
        return max(start, first)
    }

    /// "“Ted”" of "Theodore “Ted” Holm".
    private func isNickname(endingAt mark: Int) -> Bool {
        mark > 3 && quoted.isQuoted[mark - 2] && !quoted.isQuoted[mark - 3]
            && tokens[mark - 3].isCapital && tokens[mark - 1].isCapital
            && tokens[mark + 1].isCapital
    }

    /// "X said:" at the end of the sentence or paragraph before.
    func introduced(_ span: QuotedText.Span) -> Speaker? {
        guard let number = sentence(of: span.tokens.lowerBound), number > 0 else { return nil }
        let sentence = reading.document.sentences[number - 1]
        guard sentence.kind == .paragraph, let last = sentence.tokens.last, isMark(last, ":") else {
            return nil
        }
        return before(last, from: sentence.tokens.lowerBound) ?? leading(sentence.tokens)
    }
}
