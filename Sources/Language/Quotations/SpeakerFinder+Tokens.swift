/// Reading tokens and mentions beside quoted words.
extension SpeakerFinder {
    /// A verb of speech; not "the states", "his claims".
    func speaks(_ index: Int) -> Bool {
        guard SpeechVerbs.contains(tokens[index]), !tokens[index].isGlued else {
            return isGoingOn(index)
        }
        // "Omar Said".
        if tokens[index].isCapital, !reading.mentions(in: index..<index + 1).isEmpty {
            return false
        }
        let before = index - 1
        if isWord(index, Self.claims), isWord(before, Self.heedless) { return false }
        // "accused the union of making demands".
        if isWord(index, Self.made), isWord(before, Self.makers) { return false }
        return before < 0
            || !tokens[before].classes.contains(.article) && !isWord(before, Self.owners)
    }

    /// "went on".
    func isGoingOn(_ index: Int) -> Bool {
        isWord(index, Self.going) && index + 1 < tokens.count && isWord(index + 1, Self.on)
    }

    func isAdverb(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && !token.isCapital && token.end - token.start > 4
            && reading.document.source.utf8[token.range].suffix(2).elementsEqual("ly".utf8)
    }

    func isStop(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isMark(",") || token.isMark(";") || token.isMark(":") || quoted.isQuoted[index]
            || token.isMark(".") && !token.isGlued || token.classes.contains(.weekday)
    }

    /// "despite claims that it is “…”": nobody says whose words these are.
    func isOfNobody(before span: QuotedText.Span, from first: Int) -> Bool {
        Range.before(span.tokens.lowerBound, from: first + 1, count: Self.longestClaim).contains {
            isWord($0, Self.claims) && isWord($0 - 1, Self.heedless)
        }
    }

    /// Tokens.
    private static let longestClaim = 16
    private static let claims = WordHash.keys("claims reports fears calls accusations allegations")
    private static let made = WordHash.keys(
        "claims demands calls threats promises remarks comments")
    private static let makers = WordHash.keys("make makes made making")
    private static let heedless = WordHash.keys("despite amid amidst")

    /// Words as a speaker; none where they are quoted themselves, or end in the middle of a name or
    /// with its possessive.
    func phrase(_ range: Range<Int>) -> Speaker? {
        var range = range
        // "a clerk, who", "a clerk.", "critics as"
        while let last = range.last,
            isMark(last, ".") || isMark(last, ",") || isMark(last, ":")
                || isWord(last, Self.relatives)
                || isWord(last, Self.asWord)
        {
            range = range.lowerBound..<last
        }
        // "a boy who was killed by a tree told": nobody.
        if let first = range.first, !tokens[first].isCapital, isWord(first - 1, Self.passive),
            reading.document.isVerb(first), isWord(first + 1, SmallWords.by)
        {
            return nil
        }
        guard let last = range.last, !tokens[last].flags.contains(.possessive),
            // "despite claims that it is", "the woman sitting next to him said".
            !isWord(range.lowerBound, Self.never),
            !range.contains(where: { isMark($0, "\u{2013}") || isMark($0, "\u{2014}") }),
            // Markup: "bridge master <a href=".
            !range.contains(where: { isMark($0, "<") }),
            !range.contains(where: { quoted.isQuoted[$0] }),
            reading.mentions(in: range).allSatisfy({
                reading.names.tokens[$0].upperBound <= range.upperBound
            })
        else { return nil }
        return Speaker(range: reading.document.bytes(of: range), entity: nil)
    }

    /// What no speaker's words begin with.
    private static let never = SmallWords.prepositions.union(
        WordHash.keys("despite although though it that which amid amidst whether"))

    func speaker(_ mention: Int) -> Speaker {
        let mention = reading.names.mentions[mention]
        return Speaker(range: mention.range, entity: mention.entity)
    }

    func isSpeaker(_ mention: Int) -> Bool {
        reading.names.mentions[mention].form != .adjective
    }

    func first(in range: Range<Int>) -> Speaker? {
        let mentions = reading.mentions(in: range).filter { !isModifier($0) }
        return (mentions.first(where: reading.isPerson) ?? mentions.first(where: isSpeaker))
            .map(speaker)
    }

    func last(in range: Range<Int>) -> Speaker? {
        let mentions = reading.mentions(in: range).filter { !isModifier($0) }
        let last = mentions.last(where: reading.isPerson) ?? mentions.last(where: isSpeaker)
        return last.map { speaker(member(of: $0, among: mentions) ?? $0) }
    }

    /// "Ana Ruiz of TD Cowen": Ana Ruiz, whatever TD Cowen was taken for.
    private func member(of body: Int, among mentions: [Int]) -> Int? {
        let link = reading.names.tokens[body].lowerBound - 1
        guard isWord(link, Self.memberships) else { return nil }
        return mentions.first {
            reading.names.tokens[$0].upperBound == link && reading.isPerson($0)
        }
    }

    private static let memberships = WordHash.keys("of at from with")

    /// "Scott's family", "a Delhi supplier", "the Obama administration": somebody else speaks.
    private func isModifier(_ mention: Int) -> Bool {
        let end = reading.names.tokens[mention].upperBound
        guard end < tokens.count else { return false }
        if isOwner(mention) || isSeat(mention) { return true }
        return tokens[end].isWord && !tokens[end].isCapital && !speaks(end) && !isAdverb(end)
            && !isWord(end, Self.recalls)
            && !reading.document.isVerb(end)
            && tokens[end].classes.isDisjoint(with: [.stop, .speech, .conjunction, .timeWord])
    }

    /// "the Tottenham MP", "the Texas Republican": somebody who is named elsewhere, and neither the
    /// seat nor the party.
    private func isSeat(_ mention: Int) -> Bool {
        let words = reading.names.tokens[mention]
        guard let last = words.last, !reading.isPerson(mention) else { return false }
        if Self.partisans.contains(tokens[last].key) { return true }
        return words.upperBound < tokens.count && tokens[words.upperBound].isCapital
            && (Self.partisans.contains(tokens[words.upperBound].key)
                || NameKinds.electeds.contains(tokens[words.upperBound].key))
    }

    private static let partisans = WordHash.keys("republican democrat tory conservative")

    /// "Scott's", "Rivers'".
    func isOwner(_ mention: Int) -> Bool {
        let end = reading.names.tokens[mention].upperBound
        guard end < tokens.count else { return false }
        return tokens[end].flags.contains(.possessive)
            || tokens[end].isGlued && (tokens[end].isMark("'") || tokens[end].isMark("\u{2019}"))
    }

    /// The first token of the sentence that a token stands in.
    func sentenceStart(of token: Int) -> Int {
        sentence(of: token).map { reading.document.sentences[$0].tokens.lowerBound } ?? token
    }

    func sentence(of token: Int) -> Int? {
        let sentences = reading.document.sentences
        let number = sentences.partitioningIndex { $0.tokens.upperBound > token }
        return number < sentences.count ? number : nil
    }

    private static let passive = WordHash.keys("was were been being is are")
    static let owners = WordHash.keys(
        "his her its their my our your of these those many some several such")
    private static let going = WordHash.keys("went goes")
    private static let on = WordHash.keys("on")
}
