/// The rules for names that no list has.
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

    /// A first name with more name behind it.
    func startsPerson(_ start: Int, limit: Int) -> Bool {
        let token = tokens[start]
        guard token.classes.contains(.firstName), !token.flags.contains(.allCapitals),
            start + 1 < limit
        else {
            return token.flags.contains(.initial) && startsInitials(start, limit: limit)
        }
        let end = nameEnd(from: start, limit: limit)
        guard end - start > 1 else { return false }
        let last = tokens[end - 1].classes
        if last.contains(.thing) || tokens[end - 1].flags.contains(.initial) { return false }
        return last.isDisjoint(with: [.organizationHead, .companySuffix, .eventHead])
            || last.contains(.firstName) || last.contains(.surname)
    }

    /// "J. K. Rowling", "J.K. Rowling".
    private func startsInitials(_ start: Int, limit: Int) -> Bool {
        guard start + 2 < limit, tokens[start + 1].isMark("."), tokens[start + 1].isGlued else {
            return false
        }
        let end = nameEnd(from: start, limit: limit)
        return end - start > 2 && tokens[end - 1].isWord
            && !tokens[end - 1].flags.contains(.initial)
    }

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

    /// The end of an organization that begins here and says so by one of its words.
    func organizationEnd(from start: Int, limit: Int) -> Int? {
        guard !tokens[start].flags.contains(.titleCase), isNameWord(start) else { return nil }
        let end = capitalRunEnd(from: start, limit: limit)
        var head: Int?
        for index in start..<end
        where tokens[index].classes.contains(.organizationHead)
            || tokens[index].classes.contains(.companySuffix)
        {
            head = index
            // What follows "LLC" is no part of the name.
            if tokens[index].classes.contains(.companySuffix), index > start { break }
        }
        guard let head else { return nil }
        if let office = (start...head).first(where: { isOfficeWord($0) }), office < head {
            return nil
        }
        let isSuffix = tokens[head].classes.contains(.companySuffix)
        if !isSuffix, head + 1 == end,
            let extended = ofPhraseEnd(
                after: end, limit: limit,
                isPurpose: tokens[head].classes.contains(.purposeHead))
        {
            return extended
        }
        guard head > start else { return nil }
        // "The Council", "New Party": nothing but ordinary words is no name.
        let isNamed = (start..<head).contains {
            !tokens[$0].classes.contains(.common) || tokens[$0].classes.contains(.officePart)
        }
        return isNamed ? head + 1 : nil
    }

    private func isOfficeWord(_ index: Int) -> Bool {
        let classes = tokens[index].classes
        return classes.contains(.office)
            && classes.isDisjoint(with: [.officePart, .organizationHead, .firstName, .surname])
    }

    /// Past "of Foreign Affairs", "of the Interior", "for Human Rights and Labor".
    private func ofPhraseEnd(after start: Int, limit: Int, isPurpose: Bool) -> Int? {
        guard start < limit, !tokens[start].isCapital,
            tokens[start].key == TimeTagger.of
                || isPurpose && Self.links.contains(tokens[start].key)
        else { return nil }
        var at = start + 1
        if at < limit, tokens[at].classes.contains(.article), !tokens[at].isCapital { at += 1 }
        guard at < limit, isNameWord(at), !tokens[at].isGlued else { return nil }
        let name = at
        at = capitalRunEnd(from: at, limit: limit)
        // "Council of the Organization for …": a listed name is not cut in two.
        if let listed = listed(at: name, limit: limit)?.tokens.upperBound, listed > at {
            return nil
        }
        if at + 1 < limit, tokens[at].key == Self.and, isNameWord(at + 1),
            tokens[at + 1].classes.contains(.officePart)
        {
            at = capitalRunEnd(from: at + 1, limit: limit)
        }
        return at
    }

    private static let links: Set<UInt64> = [
        WordHash.key("for"), WordHash.key("on"),
    ]
    private static let and = WordHash.key("and")

    /// Past words with capitals side by side.
    func capitalRunEnd(from start: Int, limit: Int) -> Int {
        var at = start
        while at < limit, isNameWord(at), at == start || !tokens[at].isGlued, at - start < 12 {
            at += 1
            if at + 1 < limit, tokens[at].isMark("-") || tokens[at].isMark("&"),
                tokens[at + 1].isCapital,
                tokens[at].isGlued == tokens[at + 1].isGlued
            {
                at += tokens[at].isGlued ? 2 : 1
            }
        }
        return at
    }

    /// "Lake Baikal", "Fergana Valley".
    func placeEnd(from start: Int, limit: Int) -> Int? {
        guard isNameWord(start), !tokens[start].flags.contains(.titleCase) else { return nil }
        let classes = tokens[start].classes
        if classes.contains(.placeOpening), start + 1 < limit, isNameWord(start + 1),
            !tokens[start + 1].isGlued
        {
            return start + 2
        }
        let end = capitalRunEnd(from: start, limit: limit)
        guard end - start >= 2, end - start <= 4,
            tokens[end - 1].classes.contains(.placeHead),
            classes.isDisjoint(with: [.office, .common])
        else { return nil }
        return end
    }

    /// Whether a title or an office stands right before.
    func followsHonorific(_ start: Int, _ first: Int) -> Bool {
        var before = start - 1
        if before >= first, tokens[before].isMark(".") { before -= 1 }
        guard before >= first, !tokens[start].isGlued else { return false }
        return !tokens[before].classes.isDisjoint(with: [.honorific, .office])
    }

    /// A name in no list: taken by what stands around it, or left for the article to say.
    func unlisted(at start: Int, limit: Int, from first: Int) -> Candidate? {
        guard isNameWord(start) else { return nil }
        let classes = tokens[start].classes
        if classes.contains(.office) || classes.contains(.honorific) {
            return nil
        }
        let end = nameEnd(from: start, limit: limit)
        // "April" alone is the month.
        if end - start == 1, classes.contains(.month) { return nil }
        let range = start..<end
        let isPlain = !tokens[start].isOpening
        if followsHonorific(start, first), !classes.contains(.officePart) {
            return make(range, .person, .rule)
        }
        if end - start > 1, tokens[end - 1].classes.contains(.eventHead), isPlain {
            return make(range, .event, .rule)
        }
        if classes.contains(.common) || classes.contains(.officePart) { return nil }
        if isPossessorInName(range, limit: limit) { return make(range, .person, .unclear) }
        if end - start == 1, classes.contains(.surname) { return make(range, .person, .rule) }
        if isPlain, isSpeaker(end, limit: limit) {
            return make(range, isCamelCase(start) ? .organization : .person, .rule)
        }
        if isPlain, start > first, tokens[start - 1].classes.contains(.locative),
            !tokens[start].isGlued, !document.lowerCased.contains(tokens[start].key),
            endsPhrase(end, limit: limit), !tokens[end - 1].classes.contains(.thing)
        {
            return make(
                range, .place, tokens[start].flags.contains(.allCapitals) ? .unclear : .rule)
        }
        return make(range, .person, isPlain ? .unclear : .opening)
    }

    /// "Halley's Comet": a word that owns a noun with a capital, where the noun is no office and no
    /// name by itself.
    private func isPossessorInName(_ range: Range<Int>, limit: Int) -> Bool {
        let noun = range.upperBound + 1
        guard range.count == 1, noun < limit, tokens[noun - 1].flags.contains(.possessive),
            !tokens[range.lowerBound].classes.contains(.surname), isNameWord(noun)
        else { return false }
        return tokens[noun].classes.isDisjoint(with: [.office, .officePart, .honorific, .firstName])
            && listed(at: noun, limit: limit) == nil
    }

    /// "DaimlerChrysler", "AirTanker": a capital inside, but not "McArthur".
    private func isCamelCase(_ index: Int) -> Bool {
        let bytes = document.source.utf8[tokens[index].range]
        guard !tokens[index].flags.contains(.allCapitals), bytes.count > 4 else { return false }
        let isScottish = bytes.starts(with: "Mc".utf8) || bytes.starts(with: "Mac".utf8)
        return !isScottish && bytes.dropFirst(3).contains { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// Whether no noun follows: "in Windows machines" names no place.
    private func endsPhrase(_ end: Int, limit: Int) -> Bool {
        guard end < limit else { return true }
        return !tokens[end].isWord
            || !tokens[end].classes.isDisjoint(
                with: [.stop, .conjunction, .weekday, .timeWord, .pronoun, .speech, .month])
    }

    /// Whether what follows a name is what follows people: "said", ", 45,", ", who".
    private func isSpeaker(_ end: Int, limit: Int) -> Bool {
        guard end < limit else { return false }
        if tokens[end].classes.contains(.speech) { return true }
        guard tokens[end].isMark(","), end + 2 < limit else { return false }
        let next = tokens[end + 1]
        if next.isNumber { return next.end - next.start == 2 && tokens[end + 2].isMark(",") }
        return next.key == Self.who
    }

    private static let who = WordHash.key("who")

    private func make(_ range: Range<Int>, _ kind: EntityKind, _ basis: Candidate.Basis)
        -> Candidate
    {
        Candidate(tokens: range, kind: kind, basis: basis, sentence: 0)
    }
}
