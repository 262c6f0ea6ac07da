/// Small words that rules of all rooms ask for.
enum SmallWords {
    static let of = WordHash.key("of")
    static let the = WordHash.key("the")
    static let and = WordHash.key("and")
    static let to = WordHash.key("to")
    static let by = WordHash.key("by")
    static let from = WordHash.key("from")

    /// Words that a clause or a phrase begins with: behind them stands no subject of the verb before.
    static let prepositions = WordHash.keys(
        """
        in on at of from with by for to against after before into over near than about as between \
        during under while when if because since amid despite outside inside beside alongside
        """)
}
