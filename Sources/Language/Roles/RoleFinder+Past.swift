/// Offices that somebody held, or claims.
extension RoleFinder {
    /// Where "former shipping minister", "former president and prime minister" begin, of which the
    /// last words are an office: without the first one they would say what is not so.
    func formerStart(before start: Int, from first: Int) -> Int? {
        let reach = (max(first, start - Self.longestDescription)..<start).reversed()
        for index in reach {
            let token = tokens[index]
            if token.isWord, Self.past.contains(token.key) {
                // "likely next".
                let isSecond = index > first && Self.past.contains(tokens[index - 1].key)
                // "the former husband of Judge X", "ex-lawyer of President X".
                if (index + 1..<start).contains(where: { tokens[$0].key == SmallWords.of }) {
                    return nil
                }
                return isSecond ? index - 1 : index
            }
            if let claim = claimStart(index, from: first) { return claim }
            // "former Mercy West nursing director", whatever Mercy West is.
            if let mention = mentionAt[index], reading.isPerson(mention),
                case let name = reading.names.tokens[mention].lowerBound, name > first,
                Self.past.contains(tokens[name - 1].key)
            {
                return name - 1
            }
            let isInside =
                // "Former JD(U) president".
                token.isMark("-") || token.isMark("(") || token.isMark(")")
                || token.isWord && Self.links.contains(token.key)
                || mentionAt[index].map { !reading.isPerson($0) } == true
                || token.isWord && mentionAt[index] == nil && !reading.document.isVerb(index)
                    && (token.flags.contains(.allCapitals)
                        || token.classes.isDisjoint(
                            with: [.stop, .pronoun, .weekday, .month, .timeWord, .timeUnit]))
            if !isInside { return nil }
        }
        return nil
    }

    /// Where "would-be", "self-styled" begin.
    private func claimStart(_ last: Int, from first: Int) -> Int? {
        guard last >= first + 2, tokens[last - 1].isMark("-"), tokens[last].isWord else {
            return nil
        }
        let (opening, end) = (tokens[last - 2].key, tokens[last].key)
        return Self.claims[opening]?.contains(end) == true ? last - 2 : nil
    }

    private static let claims = [
        WordHash.key("would"): WordHash.keys("be"),
        WordHash.key("self"): WordHash.keys("styled proclaimed declared appointed described"),
        WordHash.key("so"): WordHash.keys("called"),
    ]

    /// "Party leader" of "Party leader and former mayor".
    func presentStart(before past: Int, from first: Int) -> Int? {
        guard past > first + 1, Self.past.contains(tokens[past].key),
            tokens[past - 1].key == SmallWords.and, tokens[past - 2].classes.contains(.office)
        else { return nil }
        let words = words(before: past - 1, from: first)
        return words.hasOffice ? words.start : nil
    }

    /// What says that the office next to it is not held, or not surely.
    static let past = WordHash.keys(
        """
        former ex then late ousted deposed alleged suspected purported next future likely \
        prospective presumptive potential aspiring
        """)
    /// Tokens between "former" and the office.
    private static let longestDescription = 5
}
