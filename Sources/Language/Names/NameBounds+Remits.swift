/// What parts of a government and unions are for: lists with commas that are no names themselves.
extension NameBounds {
    /// "Department for Environment, Food and Rural Affairs", "Committee on Energy and Commerce",
    /// "Union of Rail, Maritime and Transport Workers".
    func remitEnd(of name: TaggedName) -> Int? {
        let link = name.tokens.dropFirst().first { Self.remitLinks.contains(tokens[$0].key) }
        guard let link, Self.remitHeads.contains(tokens[link - 1].key) else { return nil }
        var at = name.tokens.upperBound
        while at + 1 < tokens.count, tokens[at].isMark(","), isRemit(at + 1) {
            at = wordsEnd(at + 1)
        }
        let isList = at > name.tokens.upperBound
        guard
            isList || tokens[link].key == Self.on
                || Self.remitOffices.contains(tokens[link - 1].key)
        else { return nil }
        if isList, at + 1 < tokens.count, tokens[at].isMark(",") { at += 1 }
        guard at + 1 < tokens.count, isAnd(at), isRemit(at + 1), listed(at + 1) == nil
        else { return nil }
        return wordsEnd(at + 1)
    }

    /// "Senate Health, Education, Labor and" before "Pensions Committee".
    func remitStart(of name: TaggedName) -> Int? {
        guard let last = name.tokens.last, Self.committees.contains(tokens[last].key) else {
            return nil
        }
        var at = name.tokens.lowerBound
        if !name.tokens.contains(where: isAnd) {
            guard at > 1, isAnd(at - 1) else { return nil }
            at -= tokens[at - 2].isMark(",") ? 2 : 1
            guard let start = remitWords(before: at) else { return nil }
            at = start
        }
        let end = at
        while at > 1, tokens[at - 1].isMark(","), let start = remitWords(before: at - 1) {
            at = start
        }
        let isOpen =
            at > 0
            && (tokens[at - 1].classes.contains(.article)
                || tokens[at - 1].flags.contains(.possessive))
        return at < end && (isOpen || Self.chambers.contains(tokens[at].key)) ? at : nil
    }

    /// "Rural Affairs Áine Hession" behind "Minister for": what the office is for, and who holds it.
    func remitParts(of name: TaggedName) -> [TaggedName]? {
        let start = name.tokens.lowerBound
        guard start > 1, Remits.links.contains(tokens[start - 1].key),
            Remits.offices.contains(tokens[start - 2].key),
            let last = name.tokens.last(where: { tokens[$0].classes.contains(.officePart) }),
            case let person = last + 1..<name.tokens.upperBound, (2...3).contains(person.count),
            tokens[person].allSatisfy({ $0.isWord && $0.isCapital })
        else { return nil }
        return [TaggedName(tokens: person, kind: .person)]
    }

    /// Where the words begin that end there and can be a field of government, with the chamber
    /// before them.
    private func remitWords(before end: Int) -> Int? {
        var start = end
        while start > 0, end - start < 4, isPurpose(start - 1) { start -= 1 }
        return start < end && isRemit(end - 1) ? start : nil
    }

    private func isAnd(_ index: Int) -> Bool {
        tokens[index].key == SmallWords.and || tokens[index].isMark("&")
    }

    /// A word that can be a field of government, and no place.
    private func isRemit(_ index: Int) -> Bool {
        guard isPurpose(index), !tokens[index].flags.contains(.allCapitals),
            !tokens[index].classes.contains(.organizationHead)
                || tokens[index].key == Self.media
        else { return false }
        return listed(index).map { gazetteer.entities[Int($0.entry.entity)].kind != .place } ?? true
    }

    private func wordsEnd(_ start: Int) -> Int {
        var end = start
        while end < tokens.count, end - start < 4, isPurpose(end) { end += 1 }
        return end
    }

    private static let remitLinks = WordHash.keys("of for on")
    private static let remitOffices = WordHash.keys("department ministry")
    private static let remitHeads = WordHash.keys(
        "department ministry committee subcommittee union bureau")
    private static let on = WordHash.key("on")
    private static let media = WordHash.key("media")
    private static let committees = WordHash.keys(
        "committee subcommittee department ministry office")
    private static let chambers = WordHash.keys("senate house commons lords")
}
