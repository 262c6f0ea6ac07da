/// What a company's name ends in: its form in law and its trade.
enum CompanyName {
    /// Where the name without them ends.
    static func end(of name: ArraySlice<Token>) -> Int {
        var end = name.endIndex
        while end > name.startIndex, isForm(name[end - 1]) || isTrade(name[end - 1]) { end -= 1 }
        return end
    }

    /// Whether words are nothing but the form of a company and its trade.
    static func isForm(_ words: ArraySlice<Token>) -> Bool {
        words.contains(where: isForm) && words.allSatisfy { isForm($0) || isTrade($0) }
    }

    private static func isForm(_ token: Token) -> Bool {
        !token.isWord || token.classes.contains(.companySuffix) || forms.contains(token.key)
    }

    private static func isTrade(_ token: Token) -> Bool {
        token.isWord && (trades.contains(token.key) || token.key == motor)
    }

    private static let forms = WordHash.keys(
        "company corporation incorporated limited group holdings holding")
    /// "Nissan Motor"; no trade of its own, as many a name ends in a product.
    private static let motor = WordHash.key("motor")

    /// Words that end names of companies and newsrooms, and are nobody's surname.
    static let trades = WordHash.keys(
        """
        airlines airways brands broadcasting capital chemicals desk electronics energy engineering \
        entertainment financial holdings industries insurance kaisha logistics marine media motors news \
        newsroom partners petroleum pharmaceuticals salvage securities semiconductor shipmanagement \
        shipping software solutions studios systems technologies technology telecom ventures wire
        """)
}
