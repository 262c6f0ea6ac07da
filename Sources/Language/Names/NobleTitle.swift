/// Titles that people are called by instead of a name: "Duke of Sussex".
enum NobleTitle {
    /// Whether a name's words begin as such a title does.
    static func isNoble(_ words: [UInt64]) -> Bool {
        words.count > 1 && titles.contains(words[0]) && words[1] == SmallWords.of
    }

    private static let titles = WordHash.keys(
        """
        duke duchess prince princess earl countess marquess marchioness viscount viscountess
        """)
}
