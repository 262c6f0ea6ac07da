/// Finds who speaks quoted words.
struct SpeakerFinder {
    let reading: Reading
    let quoted: QuotedText
    let tokens: [Token]

    /// Who speaks, as words and as an entity.
    struct Speaker {
        var range: Range<Int>
        var entity: Int?
        /// The nearest person before a pronoun that stays a pronoun.
        var suggestion: Int?
        /// Whether a verb of speech or a colon says so; a subject alone may only be near.
        var isSaid = false
    }

    init(_ reading: Reading, _ quoted: QuotedText) {
        self.reading = reading
        self.quoted = quoted
        tokens = reading.document.tokens
    }

    /// No verb is looked for further from the words. Tokens.
    private static let reach = 40
    /// No subject between the words and its verb is longer. Tokens.
    private static let longestSubject = 16

    /// The speaker of a span.
    /// - Parameter previous: who spoke last in the same paragraph, or in the one before where the
    ///   words of that go on here.
    func speaker(of span: QuotedText.Span, previous: Speaker?) -> Speaker? {
        if span.continues, let previous { return said(previous) }
        let first = sentenceStart(of: span.tokens.lowerBound)
        let opens = span.tokens.lowerBound == first
        if let speaker = beside(span, from: first) { return said(speaker) }
        if opens { return introduced(span).map(said) ?? previous ?? signed(span).map(said) }
        return leading(first..<span.tokens.lowerBound) ?? previous
    }

    private func said(_ speaker: Speaker) -> Speaker {
        var speaker = speaker
        speaker.isSaid = true
        return speaker
    }

    /// The subject of the verb beside the words.
    private func beside(_ span: QuotedText.Span, from first: Int) -> Speaker? {
        let start = span.tokens.lowerBound
        // "He said, “…,” and she joked": the verb that touches the words is theirs.
        let isAdjacent = (max(first, start - 3)..<start).contains {
            isVerb($0) && !($0 > first && isWord($0 - 1, Self.marks))
        }
        // A comma at the words' end leads on to their verb; words within a clause are its own.
        if isAdjacent || !leadsOn(span), let speaker = before(start, from: first) { return speaker }
        return after(span) ?? before(start, from: first)
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
        guard
            let verb = (start..<limit).first(where: {
                isVerb($0) && !SpeechVerbs.isParticiple(tokens[$0])
            })
        else { return nil }
        let clause = clauseStart(before: verb, from: start)
        // "“…” who said", "“…” that he said": no words of theirs.
        if clause == start, isWord(start, Self.relatives) { return nil }
        if clause > start, !isMark(clause - 1, ","), !isMark(start - 2, ",") { return nil }
        let subject = skippingAdverbs(clause, verb)
        if subject == verb {
            let isInverted =
                verb + 1 < limit && !isStop(verb + 1) && !isWord(verb + 1, Self.prepositions)
            return isInverted
                ? behind(verb, limit) : leading(start..<verb) ?? self.first(in: start..<verb)
        }
        guard verb - subject <= Self.longestSubject else { return nil }
        // "…, and he left": another clause begins.
        if tokens[subject].classes.contains(.conjunction) { return nil }
        return self.subject(of: verb, from: subject)
    }

    /// Past the words that can name who speaks behind a span: the sentence's end, or the next
    /// one's where the words end in "!" or "?".
    private func limit(behind span: QuotedText.Span) -> Int {
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
        if verb - last <= 4, commas.count == 1, !mentions(in: last..<verb).isEmpty,
            mentions(in: first..<last).isEmpty
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
        if tokens[verb + 1].classes.contains(.pronoun) { return nil }
        return first(in: (verb + 1)..<end) ?? phrase((verb + 1)..<min(end, verb + 6))
    }

    // MARK: In front of the words

    /// X said: "…"; X warned that … "…"; X, calling it "…".
    private func before(_ start: Int, from first: Int) -> Speaker? {
        var verb = start - 1
        while verb >= first, start - verb < Self.reach {
            if !quoted.isQuoted[verb], isVerb(verb) {
                let isParticiple = SpeechVerbs.isParticiple(tokens[verb])
                let speaker =
                    isParticiple || verb == first
                    ? leading(first..<verb) : subject(of: verb, from: clause(before: verb, first))
                if let speaker { return speaker }
            }
            verb -= 1
        }
        return nil
    }

    /// The words that can hold a verb's subject begin behind a mark that ends a clause.
    private func clause(before verb: Int, _ first: Int) -> Int {
        var start = verb
        while start > first, verb - start < Self.longestSubject, !quoted.isQuoted[start - 1],
            !isMark(start - 1, ";"), !isMark(start - 1, ":")
        {
            start -= 1
        }
        return start
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

// MARK: Subjects

extension SpeakerFinder {
    /// The subject of a verb: the pronoun right before it, the name nearest before it or, where a
    /// comma parts them, the first name; or else the words there.
    private func subject(of verb: Int, from start: Int) -> Speaker? {
        var end = verb
        while end > start, isWord(end - 1, Self.auxiliaries) || isAdverb(end - 1) { end -= 1 }
        guard end > start else { return nil }
        if isWord(end - 1, Self.relatives) { return antecedent(of: end - 1, from: start) }
        if tokens[end - 1].classes.contains(.pronoun) { return pronoun(end - 1) }
        // "to say", "could say": no subject of its own.
        if isWord(end - 1, Self.marks) { return leading(start..<end) }
        if isMark(end - 1, ",") { return leading(start..<end) ?? last(in: start..<end) }
        if let mention = last(in: max(start, end - 10)..<end) { return mention }
        var first = end
        while first > start, end - first < 5, !isStop(first - 1),
            !tokens[first - 1].classes.contains(.conjunction)
        {
            first -= 1
        }
        return first < end ? phrase(first..<end) : nil
    }

    /// "X, who said": the name before the pronoun.
    private func antecedent(of relative: Int, from start: Int) -> Speaker? {
        last(in: max(start, relative - 8)..<relative)
    }

    /// The subject that words lead with: a name after no preposition, or a pronoun.
    private func leading(_ range: Range<Int>) -> Speaker? {
        let head = range.prefix(24)
        let pronoun = head.first {
            isWord($0, Self.subjects) && !quoted.isQuoted[$0]
                && ($0 == range.lowerBound || !isWord($0 - 1, Self.prepositions))
        }
        let mention = mentions(in: head.startIndex..<head.endIndex).first(where: canLead)
        if let mention, reading.names.tokens[mention].lowerBound < pronoun ?? Int.max {
            return speaker(mention)
        }
        if let pronoun { return self.pronoun(pronoun) }
        guard let verb = head.first(where: { reading.document.isVerb($0) }),
            (1...6).contains(verb - range.lowerBound), !isWord(range.lowerBound, Self.prepositions)
        else { return nil }
        return phrase(range.lowerBound..<verb)
    }

    private func canLead(_ mention: Int) -> Bool {
        let words = reading.names.tokens[mention]
        guard reading.names.mentions[mention].form != .adjective, !isOfOffice(mention),
            !quoted.isQuoted[words.lowerBound]
        else { return false }
        let kind = reading.names.entities[reading.names.mentions[mention].entity].kind
        let before = words.lowerBound - 1
        if before >= 0, !tokens[words.lowerBound].isOpening {
            if isWord(before, Self.prepositions) { return false }
            if kind == .place { return isWord(before, Self.articles) && tokens[before].isOpening }
        }
        return words.upperBound >= tokens.count
            || !tokens[words.upperBound].flags.contains(.possessive)
    }

    /// "NASA Administrator Bill Nelson": the body of a person's office does not speak.
    private func isOfOffice(_ mention: Int) -> Bool {
        guard mention + 1 < reading.names.tokens.count, reading.isPerson(mention + 1) else {
            return false
        }
        let end = reading.names.tokens[mention].upperBound
        let gap = end..<max(end, reading.names.tokens[mention + 1].lowerBound)
        return !gap.isEmpty && gap.count < 8
            && gap.allSatisfy { !tokens[$0].classes.isDisjoint(with: [.office, .officePart]) }
    }

    private func pronoun(_ index: Int) -> Speaker {
        let people = candidates(before: index)
        return Speaker(
            range: tokens[index].range, entity: people.count == 1 ? people.first : nil,
            suggestion: people.count == 1 ? nil : people.last)
    }

    /// The people that the sentence before the pronoun and its own speak of, nearest last.
    private func candidates(before pronoun: Int) -> [Int] {
        guard let number = sentence(of: pronoun) else { return [] }
        let earlier = number > 0 ? reading.mentions[number - 1].lowerBound : 0
        let before = mentions(in: 0..<pronoun).suffix(Self.mostAntecedents)
        var people: [Int] = []
        for mention in before where mention >= earlier && reading.isPerson(mention) {
            guard !quoted.isQuoted[reading.names.tokens[mention].lowerBound] else { continue }
            let entity = reading.names.mentions[mention].entity
            people.removeAll { $0 == entity }
            people.append(entity)
        }
        return people
    }

    /// Keeps a sentence of a million names linear.
    private static let mostAntecedents = 24
    private static let subjects = TimeTagger.words("he she they we it")
    private static let articles = TimeTagger.words("the a an")
    private static let marks = TimeTagger.words(
        "to could would can cannot should will may might must not")
    fileprivate static let relatives = TimeTagger.words("who which that")
    fileprivate static let auxiliaries = TimeTagger.words(
        "has have had also later then repeatedly often further previously recently was is are were "
            + "once even simply just still now again did does do been being")
    fileprivate static let prepositions = TimeTagger.words(
        "in on at of from with by for to against after before into over near than about as between "
            + "during under while when if because since amid despite")
}

// MARK: Reading tokens

extension SpeakerFinder {
    /// A verb of speech; not "the states", "his claims".
    private func isVerb(_ index: Int) -> Bool {
        guard SpeechVerbs.contains(tokens[index]), !tokens[index].isGlued else {
            return isGoingOn(index)
        }
        let before = index - 1
        return before < 0
            || !tokens[before].classes.contains(.article) && !isWord(before, Self.owners)
    }

    /// "went on".
    private func isGoingOn(_ index: Int) -> Bool {
        isWord(index, Self.going) && index + 1 < tokens.count && isWord(index + 1, Self.on)
    }

    private func isAdverb(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && !token.isCapital && token.end - token.start > 4
            && reading.document.source.utf8[token.range].suffix(2).elementsEqual("ly".utf8)
    }

    private func isWord(_ index: Int, _ words: Set<UInt64>) -> Bool {
        tokens.indices.contains(index) && tokens[index].isWord && words.contains(tokens[index].key)
    }

    private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].isMark(mark)
    }

    private func isStop(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isMark(",") || token.isMark(";") || token.isMark(":") || quoted.isQuoted[index]
            || token.isMark(".") && !token.isGlued || token.classes.contains(.weekday)
    }

    private func phrase(_ range: Range<Int>) -> Speaker? {
        range.isEmpty ? nil : Speaker(range: reading.document.bytes(of: range), entity: nil)
    }

    private func speaker(_ mention: Int) -> Speaker {
        let mention = reading.names.mentions[mention]
        return Speaker(range: mention.range, entity: mention.entity)
    }

    private func isSpeaker(_ mention: Int) -> Bool {
        reading.names.mentions[mention].form != .adjective
    }

    private func first(in range: Range<Int>) -> Speaker? {
        let mentions = self.mentions(in: range)
        return (mentions.first(where: reading.isPerson) ?? mentions.first(where: isSpeaker))
            .map(speaker)
    }

    private func last(in range: Range<Int>) -> Speaker? {
        let mentions = self.mentions(in: range)
        return (mentions.last(where: reading.isPerson) ?? mentions.last(where: isSpeaker))
            .map(speaker)
    }

    /// The first token of the sentence that a token stands in.
    private func sentenceStart(of token: Int) -> Int {
        sentence(of: token).map { reading.document.sentences[$0].tokens.lowerBound } ?? token
    }

    private func sentence(of token: Int) -> Int? {
        let sentences = reading.document.sentences
        let number = firstIndex(sentences.count) { sentences[$0].tokens.upperBound > token }
        return number < sentences.count ? number : nil
    }

    private func mentions(in range: Range<Int>) -> Range<Int> {
        let names = reading.names.tokens
        let start = firstIndex(names.count) { names[$0].lowerBound >= range.lowerBound }
        let end = firstIndex(names.count) { names[$0].lowerBound >= range.upperBound }
        return start..<max(start, end)
    }

    /// The first index for which an ascending condition holds, or the count.
    private func firstIndex(_ count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static let owners = TimeTagger.words(
        "his her its their my our your of these those many some several such")
    private static let going = TimeTagger.words("went goes")
    private static let on = TimeTagger.words("on")
}
