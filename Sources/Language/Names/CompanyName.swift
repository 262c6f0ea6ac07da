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
        advisers advisors aerospace airlines airways asset automotive bank bio biosciences biotech \
        brands breweries broadcasting builders capital cargo chemicals clinic communications \
        construction consulting desk developments digital electronics energy engineering \
        entertainment estates ferries financial foods freight gaming gas healthcare holdings \
        homes hotels housing industries insurance interactive investments kaisha labs lines \
        logistics management marine media metals minerals mining motors networks news newsroom \
        oil partners payments petroleum pharmaceuticals properties publishing rail railways \
        resorts robotics salvage securities semiconductor shipmanagement shipping software \
        solutions stores studios supermarkets systems technologies technology telecom \
        telecommunications textiles therapeutics trading ventures wealth wire
        """)
}
