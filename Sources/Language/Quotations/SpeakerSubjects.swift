/// Who the subject of a verb of speech is.
extension SpeakerFinder {
    /// What a rule has found: somebody, or that nobody can be told.
    private struct Subject {
        let speaker: Speaker?
    }

    /// A rule has nothing to say of most clauses.
    private typealias Rule = @Sendable (SpeakerFinder, SpeechClause) -> Subject?

    /// The first that has something to say is heeded.
    private static let rules: [Rule] = [
        { $0.relative($1) },
        { $0.pronoun($1) },
        { $0.toldBefore($1) },
        { $0.sharing($1) },
        { $0.infinitive($1) },
        { $0.apposed($1) },
        { $0.behindPhrase($1) },
        { $0.agent($1) },
        { $0.nearest($1) },
        { $0.unnamed($1) },
    ]

    /// The subject of a verb: the pronoun right before it, the name nearest before it or, where a
    /// comma parts them, the first name; or else the words there.
    func subject(of verb: Int, from start: Int) -> Speaker? {
        var end = verb
        while end > start, isWord(end - 1, Self.auxiliaries) || isAdverb(end - 1) { end -= 1 }
        if let relative = subject(ofRelativeIn: start..<end) { return relative }
        guard let clause = clause(of: verb, in: start..<end) else { return nil }
        for rule in Self.rules {
            if let subject = rule(self, clause) { return subject.speaker }
        }
        return nil
    }

    // MARK: Rules

    /// "X, who said".
    private func relative(_ clause: SpeechClause) -> Subject? {
        guard isWord(clause.last, Self.relatives) else { return nil }
        return Subject(speaker: antecedent(of: clause.last, from: clause.start))
    }

    /// "He said", "one of them said".
    private func pronoun(_ clause: SpeechClause) -> Subject? {
        let last = clause.last
        guard tokens[last].classes.contains(.pronoun) else { return nil }
        let isOneOf = isWord(last - 1, Self.ofWord) && last - 2 >= clause.start
        return Subject(speaker: isOneOf ? phrase(last - 2..<clause.end) : pronoun(last))
    }

    /// "X told police that Y had come home and said": Y.
    private func toldBefore(_ clause: SpeechClause) -> Subject? {
        guard isWord(clause.last, Self.andWord), isWord(clause.verb, Self.spoken) else {
            return nil
        }
        return subject(ofToldClauseBefore: clause.last).map(Subject.init)
    }

    /// "X met Y and said", "X wants Y to win but added": whoever did the first did both.
    private func sharing(_ clause: SpeechClause) -> Subject? {
        guard tokens[clause.last].classes.contains(.conjunction), clause.last > clause.told else {
            return nil
        }
        return leading(.before(clause.last, from: sentenceStart(of: clause.verb)))
            .map(Subject.init)
    }

    /// "To say", "could say": no subject of its own.
    private func infinitive(_ clause: SpeechClause) -> Subject? {
        isWord(clause.last, Self.marks) ? Subject(speaker: leading(clause.words)) : nil
    }

    /// "X, the mayor, said": a comma parts the verb from its subject.
    private func apposed(_ clause: SpeechClause) -> Subject? {
        let (start, comma) = (clause.told, clause.last)
        guard isMark(comma, ",") else { return nil }
        if let holder = abbreviated(before: comma, from: start)
            ?? within(before: comma, from: start)
        {
            return Subject(speaker: speaker(holder))
        }
        let unnamed = unnamed(clause.words)
        if let unnamed, isOfBody(unnamed, before: clause.end) { return Subject(speaker: unnamed) }
        return Subject(
            speaker: leading((clause.isInner ? start : head(of: start))..<clause.end)
                ?? agent(in: clause.words) ?? lastNamed(in: clause.words) ?? unnamed)
    }

    /// The words that can be the subject where no comma parts it from the verb.
    private func near(_ clause: SpeechClause) -> Range<Int> {
        max(clause.told, clause.end - Self.longestSubject)..<clause.end
    }

    /// "Challenged by X, the minister said", "in a letter to X last week the mayor said".
    private func behindPhrase(_ clause: SpeechClause) -> Subject? {
        let words = near(clause)
        return (subject(behindCommaIn: words) ?? subject(behindTimeIn: words)).map(Subject.init)
    }

    /// "A spokesman for X said".
    private func agent(_ clause: SpeechClause) -> Subject? {
        agent(in: near(clause)).map(Subject.init)
    }

    /// "X said"; in "X, who heads the Holm Trust, said" not the trust.
    private func nearest(_ clause: SpeechClause) -> Subject? {
        let words = near(clause)
        guard let speaker = last(in: words) else { return nil }
        guard isInDescription(speaker, in: words) else { return Subject(speaker: speaker) }
        // "A source in the commission said".
        let isUnnamed =
            tokens[words.lowerBound].classes.contains(.article)
            && !words.contains(where: { isMark($0, ",") })
        if isUnnamed, let source = phrase(words) { return Subject(speaker: source) }
        let sentence = sentenceStart(of: clause.verb)
        return Subject(speaker: leading(sentence..<clause.verb + 1) ?? speaker)
    }

    /// "The 83-year-old monarch said", "the aide who wished to stay unnamed said".
    private func unnamed(_ clause: SpeechClause) -> Subject? {
        let (start, end) = (clause.told, clause.end)
        var first = end
        while first > start,
            end - first < Self.longestUnnamed || isMark(first, "-") || isMark(first - 1, "-")
                || tokens[first - 1].classes.contains(.article), !isStop(first - 1),
            !speaks(first - 1),
            !tokens[first - 1].classes.contains(.conjunction), !isWord(first - 1, Self.relatives)
        {
            first -= 1
        }
        if first > start, isWord(first - 1, Self.who) {
            let near = Range.before(first - 1, from: start, count: Self.longestSubject - 1)
            let article = near.last { tokens[$0].classes.contains(.article) }
            return Subject(speaker: article.flatMap { phrase($0..<first - 1) })
        }
        return Subject(speaker: first < end ? phrase(first..<end) : nil)
    }

    /// Tokens of somebody without a name, but for an article and what hyphens join.
    private static let longestUnnamed = 5

    // MARK: Clauses and words

    /// Who acts in the clause that somebody tells, up to an "and": "Tom Hale" in "she said that Tom
    /// Hale came in and".
    private func subject(ofToldClauseBefore and: Int) -> Speaker? {
        let first = sentenceStart(of: and)
        let near = Range.before(and, from: first + 1, count: Self.longestTold)
        guard
            let link = near.last(where: { index in
                isWord(index, Self.thatOrHow) && isTelling(before: index, from: first)
                    || isWord(index, Self.tellers) && !isWord(index + 1, Self.thatOrHow)
                        && startsClause(index + 1)
            }),
            let verb = (link + 1..<and).first(where: { reading.document.isVerb($0) }),
            !isWord(verb, Self.states),
            !(link + 1..<and).contains(where: { quoted.isQuoted[$0] || isWord($0, Self.relatives) })
        else { return nil }
        let subject = link + 1..<verb
        if let person = reading.mentions(in: subject).last(where: reading.isPerson) {
            return speaker(person)
        }
        if subject.count == 1, isWord(subject.lowerBound, Self.subjects) { return nil }
        return tokens[subject.lowerBound].classes.contains(.article)
            || isWord(subject.lowerBound, Self.kin) ? phrase(subject) : nil
    }

    /// Tokens.
    private static let longestTold = 24
    private static let andWord = WordHash.keys("and")
    private static let thatOrHow = WordHash.keys("that how")
    private static let tellers = WordHash.keys("said says claimed recalled testified")
    private static let states = WordHash.keys("is are was were would will could should may might")
    /// What is said in a scene that is told; whoever "added" goes on with the telling.
    private static let spoken = WordHash.keys(
        "said shouted told yelled screamed whispered cried asked wrote texted replied threatened")

    /// "X, whose lawyer called it “…”", "a plan that Y defended but which one minister called “…”":
    /// who stands between the relative and the verb.
    private func subject(ofRelativeIn words: Range<Int>) -> Speaker? {
        guard let relative = words.last(where: { isWord($0, Self.ofClauses) }),
            relative + 1 < words.upperBound, tokens[relative + 1].isWord,
            !isWord(relative + 1, SmallWords.prepositions),
            case let subject = relative + 1..<words.upperBound,
            !subject.contains(where: { reading.document.isVerb($0) || speaks($0) })
        else { return nil }
        if isWord(relative, Self.whose) {
            return isMark(subject.upperBound - 1, ",") ? last(in: subject) : phrase(subject)
        }
        // "told the court that her husband had said".
        if isWord(relative, Self.that) {
            let isKin = isWord(relative + 1, Self.owners) && reading.mentions(in: subject).isEmpty
            return isKin ? phrase(subject) : nil
        }
        return tokens[relative + 1].classes.contains(.article)
            || isWord(relative + 1, Self.counts) ? phrase(subject) : nil
    }

    private static let ofClauses = WordHash.keys("whose which what that")
    private static let whose = WordHash.keys("whose")
    private static let counts = WordHash.keys("one some many several two")

    /// "A senior official there, speaking on condition of anonymity,": the official.
    func unnamed(_ words: Range<Int>) -> Speaker? {
        guard tokens[words.lowerBound].classes.contains(.article),
            tokens[words.lowerBound].isOpening,
            let comma = words.first(where: { isMark($0, ",") }),
            comma - words.lowerBound <= Self.longestSubject
        else { return nil }
        return phrase(words.lowerBound..<comma)
    }

    private static let who = WordHash.keys("who")

    static let kin = WordHash.keys("her his their my our")

    /// "Challenged by X, the minister said": words of their own behind a comma, and not X.
    private func subject(behindCommaIn range: Range<Int>) -> Speaker? {
        guard let comma = range.last(where: { isMark($0, ",") }), comma + 1 < range.upperBound,
            tokens[comma + 1].classes.contains(.article),
            reading.mentions(in: comma + 1..<range.upperBound).isEmpty,
            let opening = tokens[range.lowerBound..<comma].first, opening.isOpening,
            !reading.mentions(in: range.lowerBound..<range.lowerBound + 1).contains(
                where: isSpeaker)
        else { return nil }
        return phrase(comma + 1..<range.upperBound)
    }

    /// "In a letter to X last week the mayor said": words of their own behind a time, and not X.
    private func subject(behindTimeIn range: Range<Int>) -> Speaker? {
        guard let article = range.suffix(4).last(where: { tokens[$0].classes.contains(.article) }),
            article > range.lowerBound, article + 1 < range.upperBound,
            reading.mentions(in: article..<range.upperBound).isEmpty,
            tokens[article + 1..<range.upperBound].allSatisfy({ $0.isWord && !$0.isCapital }),
            tokens[article - 1].isNumber
                || !tokens[article - 1].classes.isDisjoint(with: [
                    .weekday, .month, .timeUnit, .timeWord,
                ])
        else { return nil }
        return phrase(article..<range.upperBound)
    }

    /// "A spokesman for X", "an adviser to the minister X": somebody who is not named, and not X.
    func agent(in range: Range<Int>) -> Speaker? {
        guard let mention = reading.mentions(in: range).last(where: isSpeaker) else { return nil }
        let name = reading.names.tokens[mention]
        var title = titled(mention).lowerBound
        // "U.S. President X".
        if mention > 0, !reading.isPerson(mention - 1),
            reading.names.tokens[mention - 1].upperBound == title
        {
            title = reading.names.tokens[mention - 1].lowerBound
        }
        var link = title - 1
        if isWord(link, Self.articles) { link -= 1 }
        guard isWord(link, Agents.links), link > range.lowerBound,
            isWord(link - 1, Agents.all), name.upperBound <= range.upperBound
        else { return nil }
        let head = (range.lowerBound..<link).reversed().prefix { index in
            tokens[index].isWord && !tokens[index].classes.contains(.conjunction)
                && !speaks(index) && !reading.document.isVerb(index)
        }
        // "The spokesman", "his lawyer": the words begin there.
        let first = head.first { tokens[$0].classes.contains(.article) } ?? head.last
        return first.flatMap { phrase($0..<name.upperBound) }
    }

    /// Tokens in which a subject stands.
    static let head = 24

    static let subjects = WordHash.keys("he she they we it")
    static let that = WordHash.keys("that")
    static let articles = WordHash.keys("the a an")
    static let marks = WordHash.keys(
        "to could would can cannot should will may might must not")
    static let relatives = WordHash.keys("who which that")
    static let auxiliaries = WordHash.keys(
        "has have had already always never also later then repeatedly often further previously "
            + "recently was is are were once even simply just still now again did does do been being"
    )
}
