/// What an office before a name is for, and where.
extension RoleFinder {
    /// Where "for Housing", "of Trade, Industry and Social Protection" begins between an office
    /// that has a field, and a name; `nil` where there is no such thing.
    func remit(before name: Int, from first: Int) -> Int? {
        var at = name - 1
        while at > first, name - at < Self.longestOffice {
            if Remits.links.contains(tokens[at].key), !tokens[at].isCapital {
                return at < name - 1 && tokens[at - 1].isCapital
                    && Remits.offices.contains(tokens[at - 1].key) ? at : nil
            }
            let isJoint =
                at < name - 1
                && (tokens[at].isMark(",") || tokens[at].isMark("&") || tokens[at].isMark("-")
                    || tokens[at].key == SmallWords.and || tokens[at].classes.contains(.article))
            guard isJoint || isField(at) else { return nil }
            at -= 1
        }
        return nil
    }

    /// "Of ecology and environment" of "China's vice minister of ecology and environment, Li Gao,":
    /// in small letters, between an office and the comma before a name that a mark ends.
    func smallRemit(before comma: Int, from first: Int) -> Int? {
        guard tokens[comma].isMark(","), let name = mentionAt[nameStart(behind: comma)],
            case let end = reading.names.tokens[name].upperBound, end < tokens.count,
            tokens[end].flags.contains(.punctuation)
        else { return nil }
        var at = comma - 1
        while at > first, comma - at < Self.longestRemit {
            if Remits.links.contains(tokens[at].key), !tokens[at].isCapital {
                return at < comma - 1 && tokens[at - 1].classes.contains(.office) ? at : nil
            }
            let isJoint =
                at < comma - 1
                && (tokens[at].isMark(",") || tokens[at].key == SmallWords.and
                    || tokens[at].classes.contains(.article)
                        && Remits.links.contains(tokens[at - 1].key))
            // "Hamas's political bureau".
            let isOwner = tokens[at].flags.contains(.possessive) && mentionAt[at - 1] != nil
            let isBody = mentionAt[at].map { !reading.isPerson($0) } ?? isOwner
            guard isJoint || isBody || isSmallField(at) && !tokens[at].isCapital else { return nil }
            at -= 1
        }
        return nil
    }

    /// Tokens.
    private static let longestRemit = 8

    /// A capital that no person's name ends with.
    private func isField(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, token.isCapital, token.classes.isDisjoint(with: [.weekday, .month])
        else { return false }
        return mentionAt[index].map(reading.isPerson) != true
    }

    /// "Harrogate and" of "Harrogate and Knaresborough MP": a seat of two places.
    func pairStart(before start: Int, from first: Int) -> Int? {
        guard start > first + 1, tokens[start - 1].isWord, tokens[start - 1].key == SmallWords.and,
            tokens[start].isCapital, tokens[start - 2].isCapital, tokens[start - 2].isWord,
            // "Fergus Ewing and Leeds North West MP X": two people.
            start - 3 < first || !tokens[start - 3].isCapital || mentionAt[start - 2] != nil,
            // "the Conservative Party and Prime Minister X".
            tokens[start].classes.isDisjoint(with: [.office, .officePart])
                || mentionAt[start] != nil
        else { return nil }
        if let last = reading.mentions(in: start..<start + 1).first {
            if reading.isPerson(last) || isAdjective(last) { return nil }
        } else if !NameKinds.electeds.contains(tokens[start + 1].key) {
            return nil
        }
        if let mention = mentionAt[start - 2] {
            return reading.isPerson(mention) ? nil : reading.names.tokens[mention].lowerBound
        }
        return tokens[start - 2].classes.isDisjoint(with: [.office, .officePart, .honorific])
            ? start - 2 : nil
    }

    /// "and" in "company president and chief executive"; "the president and prime minister" and
    /// "the company president and union leader" may be two people.
    func isBetweenOffices(_ index: Int, from first: Int) -> Bool {
        tokens[index].isWord && tokens[index].key == SmallWords.and && index > first
            && Self.heads.contains(tokens[index - 1].key)
            && (Self.joined.contains(tokens[index + 1].key)
                || Self.ministers.contains(tokens[index - 1].key)
                    && tokens[index + 1].classes.contains(.officePart)
                    && tokens[index + 2].classes.contains(.office))
            && (index == first + 1 && tokens[index - 1].isOpening
                || index > first + 1 && !tokens[index - 2].classes.contains(.article)
                    && (tokens[index - 2].isWord || tokens[index - 2].flags.contains(.possessive)))
    }

    /// "and" in "Water and Sanitation Minister", "work and pensions secretary", "Health and Social
    /// Care Secretary".
    func isBetweenFields(_ index: Int, from first: Int) -> Bool {
        guard index > first, tokens[index].isWord, tokens[index].key == SmallWords.and,
            let head = (index + 2..<min(index + 4, tokens.count)).first(where: {
                Self.ministers.contains(tokens[$0].key)
            }), !Self.ranks.contains(tokens[index + 1].key)
        else { return false }
        return isFieldOfOffice(index - 1) && (index + 1..<head).allSatisfy { isFieldOfOffice($0) }
    }

    /// What an office is about, and no office or title itself; "Justice" is both.
    private func isFieldOfOffice(_ index: Int) -> Bool {
        (isField(index) || isSmallField(index))
            && (tokens[index].classes.isDisjoint(with: [.office, .honorific])
                || tokens[index].key == Self.justice)
    }

    /// "Science, Technology," before "Culture" of "Culture and Sports Minister"; a single one may
    /// be something else.
    func listStart(before field: Int, from first: Int) -> Int {
        var start = field
        while start > first + 1, tokens[start - 1].isMark(","), isField(start - 2),
            mentionAt[start - 2].map(isAdjective) != true
        {
            start -= 2
        }
        return field - start > 2 ? start : field
    }

    /// A small word that can name what an office is about.
    private func isSmallField(_ index: Int) -> Bool {
        tokens[index].isWord && mentionAt[index].map(reading.isPerson) != true
            && tokens[index].classes.isDisjoint(with: [
                .stop, .pronoun, .weekday, .month, .timeWord, .speech, .conjunction, .article,
            ]) || tokens[index].key == Self.police
    }

    private static let ranks = WordHash.keys("prime deputy vice acting former first chief under")
    private static let ministers = WordHash.keys("minister secretary commissioner")
    private static let heads = WordHash.keys(
        "president chairman chairwoman chair founder director owner ceo general minister")
    private static let joined = WordHash.keys(
        "chief ceo cfo coo general chairman chairwoman founder cofounder co managing minister")

    /// Whose ministers there are.
    static let wards = WordHash.keys(
        "children women veterans workers consumers people seniors families")
}
