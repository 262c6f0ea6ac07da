/// Finds who speaks quoted words.
struct SpeakerFinder: TokenWindow {
    let reading: Reading
    let quoted: QuotedText
    let tokens: [Token]
    /// All of them.
    let window: Range<Int>

    /// Who speaks, as words and as an entity.
    struct Speaker {
        var range: Range<Int>
        var entity: Int?
        /// Whom the text last speaks of before a “he” or “she” that stays a pronoun.
        var suggestion: Int?
        /// Whether a verb of speech or a colon says so; a subject alone may only be near.
        var isSaid = false
    }

    init(_ reading: Reading, _ quoted: QuotedText) {
        self.reading = reading
        self.quoted = quoted
        tokens = reading.document.tokens
        window = tokens.indices
    }

    /// No verb is looked for further from the words. Tokens.
    static let reach = 40
    /// No subject between the words and its verb is longer. Tokens.
    static let longestSubject = 16

    /// The speaker of a span.
    /// - Parameter previous: who spoke last in the same paragraph, or in the one before where the
    ///   words of that go on here.
    func speaker(of span: QuotedText.Span, previous: Speaker?) -> Speaker? {
        if span.continues, let previous, previous.isSaid { return previous }
        let start = span.tokens.lowerBound
        if let author = author(before: span)
            ?? interposed(before: start, from: sentenceStart(of: start))
        {
            return said(author)
        }
        return found(span, previous: previous).flatMap(withoutGoverned).map(withCompanion)
    }

    private func found(_ span: QuotedText.Span, previous: Speaker?) -> Speaker? {
        let first = sentenceStart(of: span.tokens.lowerBound)
        if isSlogan(span, from: first) || isOfNobody(before: span, from: first) { return nil }
        if isPassive(before: span, from: first) || isCharge(span) {
            return (agent(behind: span) ?? after(span)).map(said)
        }
        let opens = span.tokens.lowerBound == first
        if let speaker = beside(span, from: first) {
            return said(isBody(speaker) ? person(beside: span, from: first) ?? speaker : speaker)
        }
        if opens {
            let own = introduced(span) ?? signed(span) ?? moved(before: span)
            if own == nil, goesOn(behind: span) { return named(behind: span).map(said) }
            return own.map(said) ?? previous ?? told(before: span)
        }
        return remarked(before: span, from: first).map(said)
            ?? leading(first..<span.tokens.lowerBound) ?? previous
    }

    /// The name behind "by": "X was called “…” by Y".
    func agent(behind span: QuotedText.Span) -> Speaker? {
        let by = span.tokens.upperBound
        let limit = limit(behind: span)
        guard by + 1 < limit, isWord(by, Self.by) else { return nil }
        let reach = min(by + Self.longestSubject, limit)
        let end = (by + 1..<reach).first(where: isStop) ?? reach
        return self.first(in: by + 1..<reach) ?? phrase(by + 1..<end)
    }

    private func isBody(_ speaker: Speaker) -> Bool {
        speaker.entity.map { reading.names.entities[$0].kind != .person } ?? false
    }

    /// Whether a clause of their own goes on behind words that open a sentence, such as one that
    /// says what they were: "“…” was the headline", "“…” came the reply".
    private func goesOn(behind span: QuotedText.Span) -> Bool {
        let next = span.tokens.upperBound
        return next < limit(behind: span) && tokens[next].isWord && !tokens[next].isCapital
            && (leadsOn(span) || reading.document.isVerb(next))
    }

    /// "“…,” shrugged X.": X, whatever the verb is.
    func named(behind span: QuotedText.Span) -> Speaker? {
        let verb = span.tokens.upperBound
        let limit = limit(behind: span)
        guard reading.document.isVerb(verb),
            let person = reading.mentions(in: verb + 1..<min(verb + 4, limit)).first,
            reading.isPerson(person), titled(person).lowerBound == verb + 1,
            case let end = reading.names.tokens[person].upperBound,
            end == limit || !tokens[end].isWord
        else { return nil }
        return speaker(person)
    }

    /// The subject of the verb beside the words.
    func beside(_ span: QuotedText.Span, from first: Int) -> Speaker? {
        let start = span.tokens.lowerBound
        if let speaker = cited(span) ?? owner(ofWordsBefore: start, from: first)
            ?? worded(before: start, from: first)
            ?? claimed(before: span, from: first) ?? viewed(before: start, from: first)
            ?? inverted(before: start, from: first)
        {
            return speaker
        }
        // "He said, “…,” and she joked": the verb that touches the words is theirs.
        let isAdjacent =
            isMark(start - 1, ":") && !isMark(span.last, ",")
            || (max(first, start - 3)..<start).contains {
                speaks($0) && !($0 > first && isWord($0 - 1, Self.marks))
            }
        // A comma at the words' end leads on to their verb; words within a clause are its own.
        if isAdjacent || !leadsOn(span), let speaker = before(start, from: first) { return speaker }
        return after(span) ?? before(start, from: first)
    }

    /// "…", in the words of X; "…", according to X.
    private func cited(_ span: QuotedText.Span) -> Speaker? {
        var start = span.tokens.upperBound
        if isMark(start, ",") { start += 1 }
        let limit = self.limit(behind: span)
        for phrase in Self.citations {
            let end = start + phrase.count
            guard end < limit, zip(start..<end, phrase).allSatisfy({ tokens[$0].key == $1 }) else {
                continue
            }
            return first(in: end..<min(end + Self.longestSubject, limit))
        }
        return nil
    }

    /// "X was, in the words of Y, “…”", "as Y put it, “…”": Y.
    private func worded(before start: Int, from first: Int) -> Speaker? {
        // "In the words of X, who …, it was “…”".
        if first + 4 < start,
            zip(first..<first + 4, Self.citations[0]).allSatisfy({ tokens[$0].key == $1 })
        {
            return self.first(in: first + 4..<start)
        }
        guard isMark(start - 1, ",") || isMark(start - 1, ":") else { return nil }
        if isWord(start - 2, Self.itWord), isWord(start - 3, Self.put) {
            return last(in: .before(start - 3, from: first, count: Self.longestSubject))
        }
        guard
            let of = Range.before(start - 1, from: first, count: 11).last(where: {
                isWord($0, Self.ofWord)
            }),
            of - 3 >= first,
            zip(of - 3...of, Self.citations[0]).allSatisfy({ tokens[$0].key == $1 })
        else { return nil }
        return self.first(in: of + 1..<start - 1) ?? phrase(of + 1..<start - 1)
    }

    static let itWord = WordHash.keys("it")
    private static let put = WordHash.keys("put puts")
    private static let citations = ["in the words of", "according to"].map { phrase in
        phrase.split(separator: " ").map { WordHash.key(String($0)) }
    }

    private func leadsOn(_ span: QuotedText.Span) -> Bool {
        let end = span.tokens.upperBound
        let last = end - 2
        return isMark(last, ",") || isMark(last, "!") || isMark(last, "?") || isMark(end, ",")
    }

    // MARK: Behind the words

    /// "…," X said; "…," said X, who …; "…" for them, he said.
    private func after(_ span: QuotedText.Span) -> Speaker? {
        let start = span.tokens.upperBound
        let limit = min(self.limit(behind: span), start + Self.reach)
        if let speaker = quotedSubject(start..<limit) { return speaker }
        guard
            let verb = (start..<limit).first(where: {
                speaks($0) && !SpeechVerbs.isParticiple(tokens[$0]) || isWord($0, Self.recalls)
            })
        else { return nil }
        // "…," Z quoted X as saying.
        if isWord(verb, Self.reporting),
            let link = (verb + 1..<limit).first(where: { isWord($0, Self.asWord) }),
            link + 1 < limit, isWord(link + 1, Self.sayings)
        {
            return last(in: verb + 1..<link) ?? phrase(verb + 1..<link)
        }
        // “…?” X was asked.
        if isWord(verb, Self.asked), isWord(verb - 1, Self.passives) { return nil }
        // "…," Y was told by X.
        if let agent = agent(behind: verb, before: limit) { return agent }
        let clause = clauseStart(before: verb, from: start)
        // "“…” who said", "“…” that he said": no words of theirs.
        if clause == start, isWord(start, Self.relatives) { return nil }
        if clause > start, !isMark(clause - 1, ","), !isMark(start - 2, ",") { return nil }
        let subject = skippingAdverbs(clause, verb)
        if subject == verb {
            let isInverted =
                verb + 1 < limit && tokens[verb + 1].isWord && !isStop(verb + 1)
                && !isWord(verb + 1, SmallWords.prepositions) && !isWord(verb, Self.addressing)
            return isInverted
                ? behind(verb, limit) : leading(start..<verb) ?? self.first(in: start..<verb)
        }
        guard verb - subject <= Self.longestSubject else { return nil }
        // "…, and he left": another clause begins.
        if tokens[subject].classes.contains(.conjunction) { return nil }
        return self.subject(of: verb, from: subject)
    }

    /// Behind the words only: in "she says she recalls" another one speaks.
    static let recalls = WordHash.keys("recalls begged begs implored pleaded")

    /// "…," X was quoted as saying, or was quoted by Z.
    private func quotedSubject(_ words: Range<Int>) -> Speaker? {
        guard
            let verb = words.dropLast().first(where: {
                isWord($0, Self.reporting) && isWord($0 - 1, Self.passives)
                    && (isWord($0 + 1, Self.asWord) || isWord($0 + 1, Self.by))
            }), verb - 1 > words.lowerBound
        else { return nil }
        return last(in: words.lowerBound..<verb - 1) ?? phrase(words.lowerBound..<verb - 1)
    }

    /// Whoever stands behind these is spoken to.
    static let addressing = WordHash.keys("told tells informed assured reminded")

    /// Past the words that can name who speaks behind a span: the sentence's end, or the next
    /// one's where the words end in "!" or "?".
    func limit(behind span: QuotedText.Span) -> Int {
        let sentences = reading.document.sentences
        let sentence = sentences[span.sentence]
        let next = span.sentence + 1
        let end = span.tokens.upperBound
        guard end >= sentence.tokens.upperBound, next < sentences.count,
            sentences[next].block == sentence.block,
            isMark(end - 2, "!") || isMark(end - 2, "?") || isMark(end - 2, ",")
        else { return firstQuoted(end, sentence.tokens.upperBound) }
        return firstQuoted(end, sentences[next].tokens.upperBound)
    }

    private func firstQuoted(_ start: Int, _ end: Int) -> Int {
        (start..<max(start, end)).prefix(Self.reach).first { quoted.isQuoted[$0] } ?? end
    }

    /// The beginning of the clause that a verb stands in, in front of "X, R-Pa.," too.
    private func clauseStart(before verb: Int, from start: Int) -> Int {
        let first = isMark(start, ",") ? start + 1 : start
        let commas = (first..<verb).filter { isMark($0, ",") }
        guard let last = commas.last else { return first }
        // "for them, said X", "for them, he said".
        if last + 1 == verb || tokens[last + 1].classes.contains(.pronoun) { return last + 1 }
        if verb - last <= 4, commas.count == 1, !reading.mentions(in: last..<verb).isEmpty,
            reading.mentions(in: first..<last).isEmpty
        {
            return last + 1
        }
        return first
    }

    private func skippingAdverbs(_ start: Int, _ verb: Int) -> Int {
        var at = start
        while at < verb, isWord(at, Self.auxiliaries) { at += 1 }
        return at
    }

    /// "said X, who …": the name behind a verb, or the words there.
    func behind(_ verb: Int, _ limit: Int) -> Speaker? {
        var end = verb + 1
        while end < limit, end - verb < 14, !isStop(end) { end += 1 }
        guard end > verb + 1 else { return nil }
        if let name = named(behind: end, verb + 1..<end) { return name }
        // "U.S." is no "us"; "said his colleague X" names X.
        if tokens[verb + 1].classes.contains(.pronoun),
            reading.mentions(in: verb + 1..<verb + 2).isEmpty,
            !(isWord(verb + 1, Self.owners)
                && reading.mentions(in: verb + 2..<end).contains(where: reading.isPerson))
        {
            return nil
        }
        let words = verb + 1..<end
        // "…," read a banner that X carried.
        if words.contains(where: { isWord($0, Self.bearers) }) { return nil }
        if let agent = agent(in: words) { return agent }
        let people = reading.mentions(in: words).filter { reading.isPerson($0) && !isOwner($0) }
        // "said Bernstein analyst Ana Ruiz", whatever Bernstein was taken for.
        if let person = people.first(where: { !isOfOffice($0) }) { return speaker(person) }
        // "said a clerk of the firm who left": the clerk of the firm speaks.
        let head = words.first { isWord($0, SmallWords.prepositions) } ?? end
        let limit = words.first { isWord($0, Self.relatives) } ?? end
        return first(in: words.lowerBound..<head) ?? phrase(words.lowerBound..<limit)
    }

    /// "said the bank's chief strategist, Dr X": the person behind the comma, where the words
    /// before it name none and X does nothing else.
    func named(behind comma: Int, _ office: Range<Int>) -> Speaker? {
        guard isMark(comma, ",") else { return nil }
        var name = comma + 1
        while name < tokens.count, isTitle(name) { name += 1 }
        let people = reading.mentions(in: name..<name + 1).filter(reading.isPerson)
        guard let person = people.first, !isWord(office.lowerBound, Self.marks),
            !reading.mentions(in: office).contains(where: { reading.isPerson($0) && !isOwner($0) }),
            !tokens[office.lowerBound].isCapital || isOffice(office)
                || reading.mentions(in: office).first.map(isOwner) == true
        else { return nil }
        let end = reading.names.tokens[person].upperBound
        return end < tokens.count && reading.document.isVerb(end) ? nil : speaker(person)
    }

    /// "Dr", "Col.", "Prof" before a name.
    private func isTitle(_ index: Int) -> Bool {
        let isPeriod = tokens[index].isMark(".") && tokens[index].isGlued
        let word = isPeriod ? index - 1 : index
        return tokens[word].isCapital && reading.mentions(in: word..<word + 1).isEmpty
            && !tokens[word].classes.isDisjoint(with: [.honorific, .office])
    }

    private func isOffice(_ words: Range<Int>) -> Bool {
        tokens[words].contains { !$0.classes.isDisjoint(with: [.office, .officePart]) }
    }

    static let callings = WordHash.keys("branded called described labelled dubbed")

    static let ofWord = WordHash.keys("of")
    static let with = WordHash.keys("with")

    /// "Y was told by X: “…”": X.
    func agent(behind verb: Int, before start: Int) -> Speaker? {
        // "X, described by Y as “…”".
        let isPassive =
            isWord(verb - 1, Self.passives) || isMark(verb - 1, ",") && isWord(verb, Self.callings)
        guard verb + 2 < start, isWord(verb + 1, Self.by), isPassive else { return nil }
        return self.first(in: verb + 2..<start) ?? phrase(verb + 2..<start)
    }

    static let by = WordHash.keys("by")
    private static let asked = WordHash.keys("asked")
    static let passives = WordHash.keys("was were been being is are")
    static let asWord = WordHash.keys("as")
    static let reporting = WordHash.keys("quoted quotes cited cites quoting citing")

    /// "— X" in the line behind the words.
    private func signed(_ span: QuotedText.Span) -> Speaker? {
        let sentences = reading.document.sentences
        let next = span.sentence + 1
        guard next < sentences.count, span.tokens.upperBound == sentences[next].tokens.lowerBound,
            let dash = sentences[next].tokens.first,
            isMark(dash, "-") || isMark(dash, "\u{2013}") || isMark(dash, "\u{2014}")
        else { return nil }
        return first(in: dash..<min(dash + 6, sentences[next].tokens.upperBound))
    }

    /// The only person right before a verb of saying in the sentence: Josh Earnest of "White House
    /// Press Secretary Josh Earnest said", and no White House.
    private func person(beside span: QuotedText.Span, from first: Int) -> Speaker? {
        let sentence = reading.document.sentences[span.sentence]
        let people = reading.mentions(in: first..<sentence.tokens.upperBound).filter { mention in
            let end = reading.names.tokens[mention].upperBound
            return reading.isPerson(mention) && end < sentence.tokens.upperBound
                && !quoted.isQuoted[end] && tokens[end].classes.contains(.speech) && speaks(end)
        }
        return people.count == 1 ? people.first.map(speaker) : nil
    }

    private func said(_ speaker: Speaker) -> Speaker {
        var speaker = speaker
        speaker.isSaid = true
        return speaker
    }
}
