/// Names of organizations and places that are people with their titles.
extension TaggedNameRules {
    /// "Gabriel" of "Gabriel, Zin" in a list of players; "Bo Lund, Jr" is one name.
    func trimComma(_ name: inout TaggedName) {
        guard name.kind == .person,
            let comma = name.tokens.first(where: { tokens[$0].isMark(",") }),
            comma > name.tokens.lowerBound, name.tokens.contains(comma + 1),
            !Self.generations.contains(tokens[comma + 1].key)
        else { return }
        name.tokens = name.tokens.lowerBound..<comma
    }

    private static let generations = WordHash.keys("jr sr ii iii iv")

    /// "Queen Victoria": with a first name behind, it is no place and no ship.
    func isMonarch(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        return name.tokens.count == 2 && Self.monarchs.contains(tokens[first].key)
            && (tokens[first + 1].classes.contains(.firstName)
                || text.forms[first + 1].listing.contains(.firstName))
            && !(first > 0 && tokens[first - 1].classes.contains(.article))
    }

    /// "Bartholomew" of "Ecumenical Patriarch Bartholomew", and all of "Metropolitan Antonius of
    /// Volokolamsk"; a metropolitan police is none.
    func cleric(of name: TaggedName) -> TaggedName? {
        guard let title = name.tokens.first(where: { Self.clerics.contains(tokens[$0].key) }),
            title - name.tokens.lowerBound < 2, name.tokens.contains(title + 1)
        else { return nil }
        let own = title + 1..<name.tokens.upperBound
        let isOfSee = own.count > 2 && tokens[own.lowerBound + 1].key == SmallWords.of
        guard isOfSee || own.count < 3 && tokens[title].key != Self.metropolitan,
            tokens[isOfSee ? own.prefix(1) : own].allSatisfy({
                $0.isWord && $0.isCapital
                    && $0.classes.isDisjoint(with: [
                        .organizationHead, .placeHead, .thing, .common, .office,
                    ])
            })
        else { return nil }
        return TaggedName(tokens: isOfSee ? name.tokens : own, kind: .person)
    }

    private static let metropolitan = WordHash.key("metropolitan")
    private static let clerics = WordHash.keys(
        "patriarch metropolitan archbishop bishop cardinal rabbi imam ayatollah catholicos")
    static let monarchs = WordHash.keys("queen king prince princess emperor empress tsar")
}
