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
    private static let reach = 40
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

    /// "X and Y" for "Y" of "X and Y said", and for "X" of "said X and Y.": both.
    private func withCompanion(_ speaker: Speaker) -> Speaker {
        guard speaker.entity != nil else { return speaker }
        let name = tokens.partitioningIndex { Int($0.start) >= speaker.range.lowerBound }
        let end = tokens.partitioningIndex { Int($0.start) >= speaker.range.upperBound }
        guard
            let range = (companion(before: name).map { $0.lowerBound..<speaker.range.upperBound })
                ?? (companion(behind: end).map { speaker.range.lowerBound..<$0.upperBound })
        else { return speaker }
        var both = Speaker(range: range, entity: nil)
        both.isSaid = speaker.isSaid
        return both
    }

    /// Where "X" is before "and Y"; "they met X and Y said" may be two clauses.
    private func companion(before name: Int) -> Range<Int>? {
        let and = name - 1
        guard and > 0, isWord(and, SmallWords.and), !quoted.isQuoted[and],
            let companion = reading.mentions(in: 0..<and).last, reading.isPerson(companion),
            reading.names.tokens[companion].upperBound == and,
            case let start = titled(companion).lowerBound,
            start == sentenceStart(of: and) || !tokens[start - 1].isWord
        else { return nil }
        return reading.names.mentions[companion].range
    }

    /// Where "Y" is behind "X and"; "said X and Y left" are two clauses.
    private func companion(behind and: Int) -> Range<Int>? {
        guard and + 1 < tokens.count, isWord(and, SmallWords.and), !quoted.isQuoted[and],
            let companion = reading.mentions(in: and..<min(and + 2, tokens.count)).first,
            reading.isPerson(companion),
            reading.names.tokens[companion].lowerBound == and + 1,
            case let end = reading.names.tokens[companion].upperBound,
            end == tokens.count || !tokens[end].isWord
        else { return nil }
        return reading.names.mentions[companion].range
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
    private func agent(behind span: QuotedText.Span) -> Speaker? {
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

    /// The only person right before a verb of saying in the sentence: Josh Earnest of "White House Press
    /// Secretary Josh Earnest said", and no White House.
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

    /// Whether a clause of their own goes on behind words that open a sentence, such as one that says what
    /// they were: "“…” was the headline", "“…” came the reply".
    private func goesOn(behind span: QuotedText.Span) -> Bool {
        let next = span.tokens.upperBound
        return next < limit(behind: span) && tokens[next].isWord && !tokens[next].isCapital
            && (leadsOn(span) || reading.document.isVerb(next))
    }

    /// "“…,” shrugged X.": X, whatever the verb is.
    private func named(behind span: QuotedText.Span) -> Speaker? {
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
    private func beside(_ span: QuotedText.Span, from first: Int) -> Speaker? {
        let start = span.tokens.lowerBound
        if let speaker = cited(span) ?? worded(before: start, from: first)
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
    private func behind(_ verb: Int, _ limit: Int) -> Speaker? {
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

    /// "said the bank's chief strategist, Dr X": the person behind the comma, where the words before
    /// it name none and X does nothing else.
    private func named(behind comma: Int, _ office: Range<Int>) -> Speaker? {
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

    // MARK: In front of the words

    /// X said: "…"; X warned that … "…"; X, calling it "…".
    private func before(_ start: Int, from first: Int) -> Speaker? {
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
    private static let callings = WordHash.keys("branded called described labelled dubbed")

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

    static let ofWord = WordHash.keys("of")
    static let with = WordHash.keys("with")
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

    /// "Y was told by X: “…”": X.
    private func agent(behind verb: Int, before start: Int) -> Speaker? {
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
    private static let reporting = WordHash.keys("quoted quotes cited cites quoting citing")

    /// The words that can hold a verb's subject begin behind a mark that ends a clause.
    private func clause(before verb: Int, _ first: Int) -> Int {
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
    private func introduced(_ span: QuotedText.Span) -> Speaker? {
        guard let number = sentence(of: span.tokens.lowerBound), number > 0 else { return nil }
        let sentence = reading.document.sentences[number - 1]
        guard sentence.kind == .paragraph, let last = sentence.tokens.last, isMark(last, ":") else {
            return nil
        }
        return before(last, from: sentence.tokens.lowerBound) ?? leading(sentence.tokens)
    }

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
}
