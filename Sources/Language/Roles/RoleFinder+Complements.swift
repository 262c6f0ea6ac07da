/// What an office before a name is of: a body, a place, a field.
extension RoleFinder {
    /// Where "of the Air Force for Acquisition" or "at the company" begins between an office and a
    /// name; the name's start where there is no such thing.
    func complement(before name: Int, from first: Int) -> Int {
        guard name > first + 2,
            mentionAt[name - 1] != nil || isOfComplement(name - 1) || isBody(name - 1)
        else { return name }
        var start = name
        var body = false
        while start > first, name - start < Self.longestOffice {
            let index = start - 1
            if let mention = mentionAt[index] {
                guard !reading.isPerson(mention), !isAdjective(mention) || start < name else {
                    return name
                }
                start = reading.names.tokens[mention].lowerBound
                body = true
            } else if tokens[index].classes.contains(.office) {
                let isSee =
                    tokens[start].key == SmallWords.of && Self.sees.contains(tokens[index].key)
                return (body || isSee) && start < name
                    && (Self.complementLinks.contains(tokens[start].key)
                        || Self.sent.contains(tokens[index].key)
                            && tokens[start].key == SmallWords.to)
                    ? start : name
            } else if start == name, isBody(index) {
                start = index
                body = true
            } else if start < name, tokens[index].classes.contains(.officePart),
                isBody(start), !tokens[index].isCapital
            {
                start = index
            } else if isOfComplement(index)
                || start < name && (isJoint(index) || isSubject(index))
            {
                start = index
            } else {
                return name
            }
        }
        return name
    }

    /// "Transport for" of "Transport for Wales chief executive", "Workers’" of "Workers’ Party
    /// president", "Georgia Power" of "Georgia Power president": a body whose name is not whole
    /// would be another one.
    func bodyStart(before office: Int, from first: Int) -> Int {
        var start = office
        while start > first, office - start < Self.longestOffice {
            let index = start - 1
            if let mention = mentionAt[index] {
                guard !reading.isPerson(mention), !isAdjective(mention), start < office else {
                    break
                }
                start = reading.names.tokens[mention].lowerBound
            } else if isOfName(index) || start < office && tokens[index].isNumber,
                !tokens[index].isOpening
            {
                start = index
            } else if owns(index), index > first, isOfName(index - 1) {
                start = index - 1
            } else if index > first, tokens[index].isWord, !tokens[index].isCapital,
                Self.nameLinks.contains(tokens[index].key), isOfName(index - 1),
                mentionAt[start].map({ !reading.isPerson($0) }) == true
            {
                start = index - 1
            } else {
                break
            }
        }
        // Still cut: "Office" of "the Lima Prosecutors' Office".
        let isCut =
            start > first && !tokens[start - 1].classes.contains(.article)
            && (tokens[start - 1].isCapital || owns(start - 1))
        return isCut && start < office ? office : start
    }

    private func isOfName(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.isCapital && !token.isGlued
            && mentionAt[index].map(reading.isPerson) != true
            && !token.flags.contains(.titleCase)
            && token.classes.isDisjoint(with: [
                .office, .honorific, .weekday, .month, .stop, .speech, .firstName, .conjunction,
            ])
    }

    private static let nameLinks = WordHash.keys("for")

    /// Who is of a town that no list may have.
    private static let sees = WordHash.keys("bishop archbishop mayor emir sultan oba duke duchess")

    /// "the company", "the French armed forces": a body that is not named again.
    func isBody(_ index: Int) -> Bool {
        guard tokens[index].isWord, !tokens[index].isCapital,
            tokens[index].classes.contains(.organizationHead)
        else { return false }
        var before = index - 1
        while before > 0, tokens[before].classes.contains(.officePart), !tokens[before].isCapital {
            before -= 1
        }
        if before < index - 1, let mention = mentionAt[before], isAdjective(mention) {
            before = reading.names.tokens[mention].lowerBound - 1
        }
        return before >= 0 && tokens[before].classes.contains(.article)
    }

    func isAdjective(_ mention: Int) -> Bool {
        reading.names.mentions[mention].form == .adjective
    }

    /// A capital that is neither an office nor a form of address.
    private func isOfComplement(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.isCapital
            && token.classes.isDisjoint(with: [.office, .honorific, .weekday, .month, .stop])
    }

    /// "economics" of "professor of economics at": one small word between two links.
    private func isSubject(_ index: Int) -> Bool {
        index > 0 && tokens[index].isWord
            && tokens[index].classes.isDisjoint(with: [.stop, .article])
            && [index - 1, index + 1].allSatisfy { Self.complementLinks.contains(tokens[$0].key) }
    }

    private func isJoint(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && !token.isCapital
            && (Self.complementLinks.contains(token.key) || token.classes.contains(.article)
                || token.key == SmallWords.to)
    }

    /// "Secretary of State", "Minister for Trade and Industry"; never "adviser to the", and behind
    /// an office the words are of somebody else, "spokesman for President", but for "chief of staff
    /// General".
    func isLink(_ index: Int, before next: Int, hasOffice: Bool) -> Bool {
        let isTitle =
            tokens[index].key == SmallWords.of && tokens[next].classes.contains(.officePart)
            && !tokens[next].classes.contains(.office)
        return (!hasOffice || isTitle) && Self.links.contains(tokens[index].key)
            && !tokens[index].isCapital && next > index
    }

    /// "'s", or the apostrophe of "the Liberal Democrats' leader".
    func owns(_ index: Int) -> Bool {
        let token = tokens[index]
        let isPlural =
            (token.isMark("'") || token.isMark("\u{2019}")) && token.isGlued
            && !tokens[index + 1].isGlued
            && reading.document.source.utf8[tokens[index - 1].range].last == UInt8(ascii: "s")
        return token.flags.contains(.possessive) || isPlural
    }

    /// Where an office begins that owns another one.
    func ownerStart(endingAt last: Int, from first: Int) -> Int? {
        guard last >= first, tokens[last].classes.contains(.office), mentionAt[last] == nil else {
            return nil
        }
        var start = last
        while start > first, mentionAt[start - 1] == nil,
            !tokens[start - 1].classes.isDisjoint(with: [.office, .officePart])
                || Self.past.contains(tokens[start - 1].key)
        {
            start -= 1
        }
        return start
    }

    /// "summit" of "the summit's president".
    func isOwnerNoun(_ index: Int, from first: Int) -> Bool {
        index > first && tokens[index].isWord && !tokens[index].isCapital
            && tokens[index - 1].classes.contains(.article) && mentionAt[index] == nil
            && tokens[index].classes.isDisjoint(with: [.timeWord, .timeUnit, .weekday, .office])
    }

    /// Who is somewhere for somebody else: "ambassador to the United Nations".
    private static let sent = WordHash.keys("representative ambassador envoy delegate")
}
