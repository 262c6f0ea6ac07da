/// Which offices of somebody are the same, in other words.
extension RoleFinder {
    /// The words of an office, "Gen." being "General", and "Kenya's" "Kenyan".
    func wording(of words: Range<Int>) -> [UInt64] {
        words.compactMap { index in
            let token = tokens[index]
            if token.isMark(".") || token.flags.contains(.possessive) { return nil }
            guard let mention = mentionAt[index] else {
                return (ShortTitle.whole[token.key] ?? token.key) & ~Self.isEntity
            }
            let isFirst = reading.names.tokens[mention].lowerBound == index
            return isFirst ? Self.isEntity | UInt64(reading.names.mentions[mention].entity) : nil
        }
    }

    /// What says nothing beside a wording: the office without the body before it, and without what it
    /// is of.
    /// - Parameter key: an entity and a wording of its office.
    func shorter(_ key: [UInt64]) -> [[UInt64]] {
        let words = key.dropFirst()
        let bodies = words.prefix { $0 & Self.isEntity != 0 }.count
        let wholes = (0...bodies).map { words.dropFirst($0) }
        let heads = wholes.map { $0.prefix { !Self.complements.contains($0) } }
        return (wholes + heads).filter { !$0.isEmpty }.map { Array(key.prefix(1) + $0) }
    }

    /// Marks the number of an entity among the keys of words.
    private static let isEntity: UInt64 = 1 << 63
    private static let complements = WordSet(complementLinks.keys.map { $0 & ~isEntity })

    /// "The son of a Leeds bus driver, X": what a parent is; not "the son of its founder, X".
    func isOfKin(_ comma: Int, from first: Int) -> Bool {
        let near = Range.before(comma, from: first, count: Self.longestOffice)
        return near.contains { index in
            tokens[index].key == SmallWords.of && index > first
                && Self.children.contains(tokens[index - 1].key)
                && Self.indefinite.contains(tokens[index + 1].key)
                && !(index..<comma).contains { tokens[$0].isMark(",") }
        }
    }

    private static let indefinite = WordHash.keys("a an")
    private static let children = WordHash.keys(
        "son sons daughter daughters child children grandson granddaughter widow wife husband brother "
            + "sister nephew niece descendant")
}
