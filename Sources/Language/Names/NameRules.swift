/// The rules for words that may be a part of a name.
extension NameFinder {
    /// Whether a token can be a word of a name.
    func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        // "US" is no pronoun.
        let isStop = token.classes.contains(.stop) && !isUnitedStates(token)
        return token.isWord && token.isCapital && !isStop && !token.classes.contains(.weekday)
            && !(token.classes.contains(.month) && !token.classes.contains(.firstName))
    }

    private func isUnitedStates(_ token: Token) -> Bool {
        token.flags.contains(.allCapitals) && token.key == Self.us
    }

    private static let us = WordHash.key("us")

    /// Past the words of a name that begins here: capitals, initials, particles, hyphens.
    func nameEnd(from start: Int, limit: Int) -> Int {
        var at = start + 1
        var words = 1
        if tokens[start].flags.contains(.initial), at < limit, tokens[at].isMark(".") { at += 1 }
        while at < limit, words < 6 {
            let token = tokens[at]
            if token.isMark("-"), token.isGlued, at + 1 < limit, tokens[at + 1].isGlued,
                tokens[at + 1].isCapital
            {
                at += 2
            } else if token.isGlued {
                break
            } else if token.flags.contains(.initial), at + 1 < limit, tokens[at + 1].isMark("."),
                tokens[at + 1].isGlued, at + 2 < limit, tokens[at + 2].isCapital
            {
                at += 2
            } else if isNameWord(at),
                token.classes.isDisjoint(with: [.office, .honorific])
                    || token.classes.contains(.firstName) || token.classes.contains(.surname)
            {
                at += 1
            } else if token.classes.contains(.particle), let next = afterParticles(at, limit) {
                at = next
            } else {
                break
            }
            words += 1
        }
        return at
    }

    /// Past "von der Leyen", "el-Sisi", "bin Salman" after a first name.
    private func afterParticles(_ start: Int, _ limit: Int) -> Int? {
        var at = start
        while at < limit, at - start < 3, tokens[at].classes.contains(.particle),
            at == start || !tokens[at].isGlued
        {
            at += 1
        }
        if at < limit, tokens[at].isMark("-"), tokens[at].isGlued { at += 1 }
        guard at < limit, tokens[at].isCapital, isNameWord(at) else { return nil }
        return at + 1
    }

    /// A capitalised word or a few that no tagger or list knows: a name only where the article has
    /// one elsewhere that they are part of.
    func word(at start: Int, in sentence: Range<Int>) -> Candidate? {
        guard isNameWord(start) else { return nil }
        let token = tokens[start]
        // Words of a number or after an apostrophe are parts of something else.
        if token.isGlued, start > sentence.lowerBound, tokens[start - 1].isNumber { return nil }
        if token.flags.contains(.titleCase) {
            return Candidate(
                tokens: start..<(start + 1), kind: .person, basis: .title, sentence: 0)
        }
        guard token.classes.isDisjoint(with: [.office, .honorific, .common, .officePart]) else {
            return nil
        }
        let end = nameEnd(from: start, limit: sentence.upperBound)
        // "April" alone is the month.
        if end - start == 1, token.classes.contains(.month) { return nil }
        return Candidate(tokens: start..<end, kind: .person, basis: .unclear, sentence: 0)
    }
}
