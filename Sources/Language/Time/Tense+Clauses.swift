/// Whether the clause that a time opens lies ahead.
extension TimeTagger {
    private static let conditional = WordHash.keys("would could")

    /// "On Friday the ministers will meet", "The vote on Friday will end it", "The minister on
    /// Friday will open it": the clause that the time opens, or an occasion or somebody of that
    /// time, lies ahead.
    /// - Parameter isCertain: whether nothing less than "will" says so.
    func leadsAhead(_ index: Int, isCertain: Bool = false) -> Bool {
        let opening = window.lowerBound..<index
        let isPhrase =
            opening.count <= Self.longestOccasionPhrase
            && !opening.contains { document.isVerb($0) || isClauseEnd($0) }
        let isOfOccasion = isPhrase && opening.contains { isOccasion($0) }
        let subject = isWord(index - 1, Self.on) ? index - 2 : index - 1
        let isOfSubject = isPhrase && hasClass(subject, .office)
        return (opening.count <= 2 || isOfOccasion || isOfSubject)
            && clauseLeadsAhead(behind: index, isCertain: isCertain)
    }

    func isOccasion(_ index: Int) -> Bool {
        (!tokens[index].isCapital || tokens[index].isOpening) && isWord(index, Occasions.all)
            && !isWord(index + 1, Self.ofWord)
    }

    private static let ofWord = WordHash.keys("of")

    /// Whether the clause that a time opens lies ahead, whatever stands between commas before its
    /// verb: "On Friday the new law, passed in January, will come into force".
    func clauseLeadsAhead(behind index: Int, isCertain: Bool = false) -> Bool {
        var isAside = false
        for at in (index + 1)..<max(index + 1, min(window.upperBound, index + Self.longestClause)) {
            if isMark(at, ",") {
                isAside = opensAside(at + 1)
                continue
            }
            if isAside { continue }
            if isClauseEnd(at) { return false }
            if isWord(at, Self.certain) || !isCertain && leadsAhead(verb: at), !isName(at) {
                return true
            }
            if document.isVerb(at), !isWord(at, Self.copulas) { return false }
        }
        return false
    }

    /// "are expected to", "may", "would", "is to".
    func leadsAhead(verb: Int) -> Bool {
        isWord(verb, Self.arranged) && isWord(verb + 1, Self.aims)
            || (isWord(verb, Self.modals) || isWord(verb, Self.conditional))
                && !isWord(verb + 1, Self.have)
            || isWord(verb, Self.copulas) && isWord(verb + 1, SmallWords.to)
    }

    /// "passed in January", "when the court reopens", "a day after the vote", "who left": what
    /// stands between commas, up to the next.
    private func opensAside(_ index: Int) -> Bool {
        guard window.contains(index) else { return false }
        return isWord(index, Self.asideOpenings) || hasClass(index + 1, .timeUnit)
            || document.isVerb(index) && (ends(index, with: "d") || ends(index, with: "g"))
    }

    /// Tokens.
    private static let longestClause = 31
    private static let asideOpenings = WordHash.keys(
        "who which whose whom where when after as before if once while although because since until"
    )
}
