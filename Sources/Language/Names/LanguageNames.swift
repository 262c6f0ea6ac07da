/// "English", "French": the language, and nothing of the country.
extension NameFinder {
    /// Whether an adjective of a country's name is that of a language here: "spoke French and
    /// German", "written in English", "her Spanish lessons".
    func isLanguage(_ match: Candidate) -> Bool {
        guard match.form == .adjective, match.tokens.count == 1 else { return false }
        let index = match.tokens.lowerBound
        if isWord(index + 1, Self.lessons) || isSpeaking(index) { return true }
        guard standsAlone(index) else { return false }
        var before = index - 1
        // "French, Dutch and German".
        while before > 1, index - before < Self.longestList, isJoint(before),
            tokens[before - 1].isCapital
        {
            before -= 2
        }
        return isWord(before, Self.speaking) || isWord(before, Self.within)
            || isWord(before, Self.degrees) && isWord(before - 1, Self.speaking)
    }

    /// "French-speaking".
    private func isSpeaking(_ index: Int) -> Bool {
        index + 2 < tokens.count && tokens[index + 1].isMark("-")
            && isWord(index + 2, Self.lessons)
    }

    /// Whether no noun follows that the word would describe.
    private func standsAlone(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        if next.flags.contains(.punctuation) { return !next.isMark("-") }
        return SmallWords.prepositions.contains(next.key)
            || !next.classes.isDisjoint(with: [.conjunction, .article, .pronoun])
    }

    private func isJoint(_ index: Int) -> Bool {
        tokens[index].isMark(",") || tokens[index].classes.contains(.conjunction)
    }

    /// Tokens.
    private static let longestList = 16
    private static let lessons = WordHash.keys(
        "language speaking speaker speakers lesson lessons dialect grammar teacher translation "
            + "translations subtitles")
    private static let speaking = WordHash.keys(
        """
        speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches \
        taught teaching understand understands understood translate translated fluent
        """)
    private static let within = WordHash.keys("in into")
    private static let degrees = WordHash.keys(
        "fluent good little some no only perfect broken into")
}
