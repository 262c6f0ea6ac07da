/// Whom "the 75-year-old" means who speaks.
extension SpeakerFinder {
    /// The person whose age the text has given so, "Ana Ruiz, 75,"; where it gives nobody's, the
    /// only one whom the sentence before and this one speak of.
    /// - Parameter words: the speaker's, with the article.
    func aged(_ words: Range<Int>) -> Int? {
        guard isAge(words) else { return nil }
        let age = words.lowerBound + 1
        let people = reading.mentions(in: 0..<words.lowerBound).filter {
            reading.isPerson($0) && !quoted.isQuoted[reading.names.tokens[$0].lowerBound]
        }
        let aged = people.filter { statedAge(of: $0) != nil }
        let same = Set(aged.filter { statedAge(of: $0) == tokens[age].key }.map(person))
        if let only = same.first { return same.count == 1 ? only : nil }
        guard let number = sentence(of: words.lowerBound) else { return nil }
        let start = reading.document.sentences[max(0, number - 1)].tokens.lowerBound
        // "A 75-year-old woman met X."
        if tokens[start..<words.lowerBound].contains(where: { $0.key == tokens[age].key }) {
            return nil
        }
        let near = people.filter { reading.names.tokens[$0].lowerBound >= start }
        let others = Set(aged.map(person))
        let only = Set(near.map(person))
        return only.count == 1 && only.isDisjoint(with: others) ? only.first : nil
    }

    /// "the 75-year-old", with or without the hyphens as tokens of their own.
    private func isAge(_ words: Range<Int>) -> Bool {
        words.count > 2 && isWord(words.lowerBound, SmallWords.the)
            && tokens[words.lowerBound + 1].isNumber && isWord(words.upperBound - 1, Self.old)
    }

    /// The number of "Ana Ruiz, 75,".
    private func statedAge(of mention: Int) -> UInt64? {
        let comma = reading.names.tokens[mention].upperBound
        guard comma + 1 < tokens.count, isMark(comma, ","), tokens[comma + 1].isNumber else {
            return nil
        }
        return tokens[comma + 1].key
    }

    private func person(_ mention: Int) -> Int { reading.names.mentions[mention].entity }

    private static let old = WordHash.keys("old")
}
