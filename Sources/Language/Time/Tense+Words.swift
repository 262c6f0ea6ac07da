/// Words that say that what follows lies ahead.
extension TimeTagger {
    /// Whether a word says that what follows lies ahead: "will", "could", "is due to"; not "had
    /// been due to", "next to", "as planned".
    func isAheadWord(_ index: Int) -> Bool {
        if isName(index) { return false }
        if isWord(index, Self.modals), !tokens[index].isCapital {
            // "should have gone on Tuesday".
            return !isWord(index + 1, Self.have)
        }
        if isWord(index, Self.could), window.contains(index + 1) { return isOffered(index) }
        // "A ruling is possible on Friday".
        if isWord(index, Self.openTo) { return isWord(index - 1, Self.copulas) }
        // "Both are to meet on Monday", "he was to be sentenced on Friday", "preparing to leave".
        if isWord(index, SmallWords.to), index > window.lowerBound {
            if isWord(index - 1, Self.copulas)
                || isWord(index - 1, Self.intents)
                || isWord(index - 1, Self.wishes) && !isWord(index - 2, Self.had)
                || isWord(index - 1, Self.wasWords) && !isWord(index + 1, Self.have)
                || isThingToBe(index)
            {
                return true
            }
        }
        guard
            tokens[index].classes.contains(.future) || isWord(index, Self.bookings)
                || isWord(index, Self.certain), isAhead(index)
        else { return false }
        if isWord(index, Self.participles) || isWord(index, Self.arranged)
            || isWord(index, Self.bookings)
        {
            let near = index - 3..<index
            if near.contains(where: { isWord($0, Self.pasts) }) { return false }
            // "The vote was scheduled for Monday, but was put off".
            let isDropped = (index..<min(index + Self.longestOpening, window.upperBound)).contains {
                isWord($0, Self.turns)
            }
            return !isDropped || !near.contains { isWord($0, Self.wasWords) }
        }
        return !(isWord(index, Self.next) && isWord(index + 1, Self.aims))
    }

    /// "Judges could rule on Friday"; "he could not sleep", "nobody could be reached", "one could
    /// see smoke" tell of what was.
    private func isOffered(_ could: Int) -> Bool {
        let verb = isWord(could + 1, Self.be) ? could + 2 : could + 1
        return window.contains(verb) && !isWord(verb, Self.have) && !isWord(verb, Self.not)
            && !isWord(verb, Self.abilities)
            && !Range.before(could, from: window.lowerBound, count: Self.reach)
                .contains { isWord($0, Self.nobodies) }
    }

    /// "To" of "the hostages to be freed on", "the bill to be debated on"; "was the first to be
    /// held" is over.
    private func isThingToBe(_ to: Int) -> Bool {
        isWord(to + 1, Self.be) && window.contains(to + 2) && ends(to + 2, with: "d")
            && tokens[to - 1].isWord && !document.isVerb(to - 1)
            && tokens[to - 1].classes.isDisjoint(with: [.stop, .speech, .pronoun, .conjunction])
            && !Range.before(to, from: window.lowerBound, count: Self.reach)
                .contains { isWord($0, Self.wasWords) }
    }

    private static let pasts = WordHash.keys("had previously originally as")
    private static let next = WordHash.keys("next")
    private static let intents = WordHash.keys("preparing ready poised gearing bracing")
    private static let nobodies = WordHash.keys("nobody none neither nor no few")
    private static let openTo = WordHash.keys("possible likely")
    /// What one could do already: "he could see the smoke on Friday".
    private static let abilities = WordHash.keys(
        """
        see hear feel smell find reach get speak walk move breathe afford stand sleep eat work watch \
        read seen heard felt found reached located contacted identified
        """)
    private static let turns = WordHash.keys("but instead until")
}
