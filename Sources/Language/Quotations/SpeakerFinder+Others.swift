/// Quoted words that are not those of whom their sentence is about.
extension SpeakerFinder {
    /// "to chants of “…”", "a banner that read “…”", "known as “…”", "guilty to “…”": nobody's
    /// speech.
    func isSlogan(_ span: QuotedText.Span, from first: Int) -> Bool {
        let start = span.tokens.lowerBound
        if isWord(start - 1, Self.toWord) && isWord(start - 2, Self.guilty)
            || isWord(start - 1, Self.asWord) && isWord(start - 2, Self.known)
        {
            return true
        }
        // "X's “Storm” is a film", "bore the words “…”".
        if start > first, tokens[start - 1].flags.contains(.possessive), isTitle(span) {
            return true
        }
        if start > first, isWord(start - 1, Self.words),
            Range.before(start - 1, from: first, count: 3).contains(where: { isWord($0, Self.bore) }
            )
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

    /// "Joker", "Meet the Press": capitals throughout, and no comma or period at the end.
    private func isTitle(_ span: QuotedText.Span) -> Bool {
        let words = span.tokens.dropFirst().dropLast()
        return words.last.map { tokens[$0].isWord } ?? false
            && words.allSatisfy { index in
                !tokens[index].isWord || tokens[index].isCapital
                    || index > words.lowerBound
                        && !tokens[index].classes.isDisjoint(with: [.stop, .article, .conjunction])
            }
    }

    private static let words = WordHash.keys("words slogan message inscription")
    private static let bore = WordHash.keys("bore bears bearing carried carrying")
    private static let beholding = WordHash.keys("to")
    private static let guilty = WordHash.keys("guilty")
    private static let known = WordHash.keys("known")
    private static let bearing = WordHash.keys("reading read reads said says saying declaring")
    static let bearers = WordHash.keys(
        """
        chant chants shout shouts cry cries slogan slogans banner banners placard placards sign signs \
        badge badges poster posters shirt shirts sticker stickers plaque
        """)
    static let sayings = WordHash.keys("saying said using writing written")

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

    /// "Y rejected X's claim that it was “…”": X, whom nobody comes behind.
    func claimed(before span: QuotedText.Span, from first: Int) -> Speaker? {
        let start = span.tokens.lowerBound
        let near = Range.before(start, from: first, count: Self.longestRemark)
        guard let noun = near.last(where: { isWord($0, Self.remarks) }),
            isWord(noun + 1, Self.that), !(noun + 1..<start).contains(where: { speaks($0) }),
            // "Z said that X's claim that it was so is “…”".
            !(first..<noun).contains(where: { speaks($0) && !isWord($0, Self.rejecting) })
        else { return nil }
        return remarked(before: span, from: first)
    }

    /// "For X, it is over: “…”": X.
    func viewed(before start: Int, from first: Int) -> Speaker? {
        if let beholder = beholder(before: start, from: first) { return beholder }
        let isBeing = isWord(start - 1, Self.being) && isWord(start - 2, Self.subjects)
        guard isMark(start - 1, ":") || isBeing, isWord(first, Self.forWord),
            let person = reading.mentions(in: first + 1..<first + 2).first(where: reading.isPerson),
            isMark(reading.names.tokens[person].upperBound, ","),
            !(first..<start).contains(where: { speaks($0) })
        else { return nil }
        return speaker(person)
    }

    /// "To X, Y is “…”", "In the eyes of X, Y is “…”": X.
    private func beholder(before start: Int, from first: Int) -> Speaker? {
        guard isWord(start - 1, Self.being) || isWord(start - 2, Self.being) else { return nil }
        let isInEyes = isWord(first, Self.inWord) && isWord(first + 2, Self.eyes)
        guard isWord(first, Self.beholding) || isInEyes else { return nil }
        let name = isInEyes ? first + 4 : first + 1
        guard let comma = (name..<start).first(where: { isMark($0, ",") }),
            comma - name <= Self.longestBeholder
        else { return nil }
        let person = reading.mentions(in: name..<comma).first(where: reading.isPerson)
        return person.map(speaker) ?? phrase(name..<comma)
    }

    /// Tokens.
    private static let longestBeholder = 6
    private static let toWord = WordHash.keys("to")
    private static let inWord = WordHash.keys("in")
    private static let eyes = WordHash.keys("eyes view")
    private static let forWord = WordHash.keys("for")

    /// "X's statement, read by Y, said: “…”", "a letter from X to Y said": X, whoever reads it out
    /// or gets it.
    func author(before span: QuotedText.Span) -> Speaker? {
        let first = sentenceStart(of: span.tokens.lowerBound)
        let head = first..<min(first + Self.longestMood, span.tokens.lowerBound)
        guard
            let noun = head.dropFirst().first(where: {
                isWord($0, Self.documents)
                    && (tokens[$0 - 1].flags.contains(.possessive) || isWord($0 + 1, Self.fromOrBy))
            }),
            !(first..<noun).contains(where: {
                reading.document.isVerb($0) || isWord($0, SmallWords.prepositions)
            }), (noun + 1..<span.tokens.lowerBound).contains(where: { speaks($0) })
        else { return nil }
        let isOwned = tokens[noun - 1].flags.contains(.possessive)
        let near = isOwned ? first..<noun : noun + 2..<noun + 5
        return reading.mentions(in: near).first(where: reading.isPerson).map(speaker)
    }

    private static let fromOrBy = WordHash.keys("from by")
    private static let documents = WordHash.keys(
        "statement letter message text email note post tweet diary memo affidavit will")

    /// "X was furious. “…”": X.
    func moved(before span: QuotedText.Span) -> Speaker? {
        let sentences = reading.document.sentences
        guard let number = sentence(of: span.tokens.lowerBound), number > 0,
            case let (before, own) = (sentences[number - 1], sentences[number]),
            before.block == own.block, before.tokens.count <= Self.longestMood,
            let person = reading.mentions(in: before.tokens).first, reading.isPerson(person),
            reading.names.tokens[person].lowerBound == before.tokens.lowerBound,
            case let verb = reading.names.tokens[person].upperBound, isWord(verb, Self.being),
            before.tokens.dropLast().last.map({ isWord($0, Self.moods) }) == true
        else { return nil }
        return speaker(person)
    }

    /// "X, of Granite Street, said he lost a propeller. “…”": X, where no other is named.
    func told(before span: QuotedText.Span) -> Speaker? {
        let sentences = reading.document.sentences
        guard let number = sentence(of: span.tokens.lowerBound), number > 0,
            case let (before, own) = (sentences[number - 1], sentences[number]),
            before.block == own.block, span.tokens.upperBound >= own.tokens.upperBound,
            case let people = reading.mentions(in: before.tokens).filter(reading.isPerson),
            let first = people.first, titled(first).lowerBound <= before.tokens.lowerBound + 1,
            Set(people.map { reading.names.mentions[$0].entity }).count == 1,
            let verb = before.tokens.first(where: {
                speaks($0) && !SpeechVerbs.isParticiple(tokens[$0])
            }), !before.tokens.contains(where: { quoted.isQuoted[$0] }),
            let speaker = subject(of: verb, from: before.tokens.lowerBound),
            speaker.entity == reading.names.mentions[first].entity
        else { return nil }
        return speaker
    }

    /// Tokens.
    private static let longestMood = 9
    private static let being = WordHash.keys("was is were remained looked sounded felt")
    private static let moods = WordHash.keys(
        """
        adamant angry blunt candid cautious clear defiant delighted disappointed dismissive emphatic \
        frank furious incredulous indignant optimistic philosophical pleased relieved scathing thrilled \
        unapologetic unequivocal unimpressed unmoved unrepentant upbeat upset
        """)

    /// "It was, said X, the head of Y, “…”": X.
    func inverted(before start: Int, from first: Int) -> Speaker? {
        guard start > first, isMark(start - 1, ","),
            let verb = Range.before(start - 1, from: first, count: Self.longestRemark).last(where: {
                speaks($0)
            }), verb > first, isMark(verb - 1, ","), verb + 1 < start - 1,
            let person = reading.mentions(in: verb + 1..<start - 1).first(where: reading.isPerson),
            !(verb + 1..<reading.names.tokens[person].lowerBound).contains(where: {
                isMark($0, ",")
            })
        else { return nil }
        return speaker(person)
    }

    /// Tokens from the noun to the words.
    private static let longestRemark = 40
    static let remarks = WordHash.keys(
        """
        remark remarks comment comments words claim claims warning statement view phrase quip pledge \
        assertion argument promise call demand description assessment charge accusation allegation \
        suggestion complaint boast
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

    /// "Y, said X, was “…”", "Y, prosecutors say, is “…”", "Y, according to X, is “…”": X.
    func interposed(before start: Int, from first: Int) -> Speaker? {
        let near = Range.before(start, from: first, count: Self.longestPredicate)
        guard let close = near.last(where: { isMark($0, ",") && isWord($0 + 1, Self.predicates) }),
            !(close..<start).contains(where: { speaks($0) }),
            let open = Range.before(close, from: first, count: Self.longestInterposed)
                .last(where: { isMark($0, ",") }), open > first, open + 2 < close
        else { return nil }
        let words = open + 1..<close
        if isWord(words.lowerBound, Self.accordingTo), isWord(words.lowerBound + 1, Self.toWord) {
            let source = words.dropFirst(2)
            return self.first(in: source) ?? phrase(source)
        }
        // "Y, who says so, was".
        guard !isWord(words.lowerBound, Self.relatives) else { return nil }
        if speaks(words.lowerBound) {
            let behind = words.dropFirst()
            return self.first(in: behind) ?? phrase(behind)
        }
        let subject = words.dropLast()
        guard speaks(words.upperBound - 1), !reading.document.isVerb(subject.lowerBound) else {
            return nil
        }
        if subject.count == 1, tokens[subject.lowerBound].classes.contains(.pronoun) {
            // Not Y.
            return Speaker(range: tokens[subject.lowerBound].range, entity: nil)
        }
        return last(in: subject) ?? phrase(subject)
    }

    /// Tokens.
    private static let longestPredicate = 8
    private static let longestInterposed = 9
    private static let predicates = WordHash.keys(
        "is was are were has had will would remains remained became looks looked")
    private static let accordingTo = WordHash.keys("according")
}
