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

    /// "GDP", "UTC": short for what is no name.
    static func isAbbreviation(_ token: Token) -> Bool {
        token.flags.contains(.allCapitals) && abbreviations.contains(token.key)
    }

    /// Time zones, offices, measures, devices, illnesses, kinds of people and bodies.
    private static let abbreviations = WordHash.keys(
        """
        igp dgp adgp ssp dcp pio utc gmt est edt cst cdt pst pdt cet cest bst msk \
        ceo cfo coo cto cio mp mps vip vips phd mba \
        gdp gnp ipo vat fdi sme smes ngo ngos lgbt lgbtq \
        tv dvd cd pc pcs gps suv suvs atm usb led lcd drm vpn sms faq wifi uav uavs \
        hiv aids dna rna icu flu sars ptsd adhd
        """)

    private func isUnitedStates(_ token: Token) -> Bool {
        token.flags.contains(.allCapitals) && token.key == Self.us
    }

    private static let us = WordHash.key("us")

    /// Past the words of a name that begins here: capitals, initials, particles, hyphens; up to a
    /// person's full name.
    func nameEnd(from start: Int, limit: Int) -> Int {
        var at = start + 1
        var words = 1
        if tokens[start].flags.contains(.initial), at < limit, tokens[at].isMark(".") { at += 1 }
        while at < limit, words < 6, !isFullName(at) {
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

    /// Whether a person's name that the tagger found begins here with a first name or behind an
    /// office.
    private func isFullName(_ index: Int) -> Bool {
        guard taggedAt[index] >= 0 else { return false }
        let name = tagged[Int(taggedAt[index])]
        guard name.kind == .person, name.tokens.count > 1, name.tokens.lowerBound == index else {
            return false
        }
        return text.forms[index].listing.contains(.firstName)
            || tokens[index].classes.contains(.firstName)
            || !tokens[index - 1].classes.isDisjoint(with: [.office, .officePart, .honorific])
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

    /// "In May", "May 3", "May I ask": no surname; "May said", "her letter to May" can be one.
    private func isMonth(_ index: Int) -> Bool {
        let next = index + 1
        if next < tokens.count, tokens[next].isNumber { return true }
        let isDoing =
            next < tokens.count
            && (tokens[next].flags.contains(.possessive) || tokens[next].classes.contains(.speech)
                || document.isVerb(next))
        guard index > 0, !tokens[index].isOpening else { return !isDoing }
        let last = tokens[index - 1]
        if last.isNumber || last.isWord && Self.beforeMonths.contains(last.key) { return true }
        return index > 1 && last.key == SmallWords.to
            && (tokens[index - 2].isNumber || tokens[index - 2].classes.contains(.month))
    }

    private static let beforeMonths = WordHash.keys(
        """
        in since until till by of from early late mid last next this through throughout during before \
        after around between every each on past following previous
        """)

    /// A capitalised word or a few that no tagger or list knows: a name only where the article has
    /// one elsewhere that they are part of.
    func word(at start: Int, in sentence: Range<Int>) -> Candidate? {
        let token = tokens[start]
        if token.isWord, token.isCapital, token.classes.contains(.month),
            !token.flags.contains(.titleCase)
        {
            return isMonth(start)
                ? nil
                : Candidate(tokens: start..<start + 1, kind: .person, basis: .unclear, sentence: 0)
        }
        guard isNameWord(start), !Self.isAbbreviation(token) else { return nil }
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
        // "Translator Frank Wynne": what somebody is.
        if end < sentence.upperBound, isFullName(end) { return nil }
        return Candidate(tokens: start..<end, kind: .person, basis: .unclear, sentence: 0)
    }
}
