/// Titles before names in Malaysia and Brunei, which are no part of them: "Datuk Seri", "Tan Sri",
/// "Dato’".
enum MalayTitle {
    /// Where the titles that begin at a token end; `nil` where none does.
    static func end(from start: Int, in tokens: [Token]) -> Int? {
        var at = start
        while at + 1 < tokens.count, tokens[at].isWord, tokens[at].isCapital {
            if titles.contains(tokens[at].key) {
                at += tokens[at + 1].isGlued && isApostrophe(tokens[at + 1]) ? 2 : 1
            } else if pairs.contains(tokens[at].key), tokens[at + 1].key == sri {
                at += 2
            } else if at > start, ranks.contains(tokens[at].key) {
                at += 1
            } else {
                break
            }
        }
        return at > start ? at : nil
    }

    /// Where the titles before a name begin; the name's start where there are none.
    static func start(before name: Int, from first: Int, in tokens: [Token]) -> Int {
        (max(first, name - longest)..<max(first, name)).first { end(from: $0, in: tokens) == name }
            ?? name
    }

    private static func isApostrophe(_ token: Token) -> Bool {
        token.isMark("'") || token.isMark("\u{2019}")
    }

    /// Tokens.
    private static let longest = 6
    private static let titles = WordHash.keys("datuk dato datin")
    /// Titles only with a "Sri" behind them; alone they are names.
    private static let pairs = WordHash.keys("tan puan")
    private static let sri = WordHash.key("sri")
    /// What makes a title a higher one.
    private static let ranks = WordHash.keys("seri sri dr amar patinggi wira paduka")
}
