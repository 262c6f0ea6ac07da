/// Companies that are called like their founders, and by what was somebody's: "Hargreaves",
/// "Macy’s". Elsewhere an apostrophe with an s is left out of a name.
struct HouseNames {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// The names with those companies among them.
    /// - Parameter names: disjoint, in order, without possessives.
    func revised(_ names: [TaggedName]) -> [TaggedName] { withHouses(withFirms(names)) }

    /// "Shares in Hargreaves", before anybody of that name; listed places stay what they are.
    private func withFirms(_ names: [TaggedName]) -> [TaggedName] {
        let firms = Set(names.lazy.filter { $0.tokens.count == 1 && isOfShares($0) }.map(key))
        if firms.isEmpty { return names }
        var people: Set<UInt64> = []
        return names.map { name in
            if name.kind == .person, name.tokens.count > 1, let last = name.tokens.last {
                people.insert(tokens[last].key)
            }
            guard name.tokens.count == 1, firms.contains(key(name)), !people.contains(key(name))
            else { return name }
            return TaggedName(tokens: name.tokens, kind: .organization)
        }
    }

    private func isOfShares(_ name: TaggedName) -> Bool {
        let link = name.tokens.lowerBound - 1
        return link > 0 && tokens[link].isWord && Self.comparisons.contains(tokens[link].key)
            && Self.shares.contains(tokens[link - 1].key)
    }

    private func withHouses(_ names: [TaggedName]) -> [TaggedName] {
        let owners = names.filter(isOwner)
        if owners.isEmpty { return names }
        let houses = Set(owners.lazy.filter(isDoing).map(key))
        let people = Set(
            names.lazy.filter { $0.kind == .person && !isOwner($0) }
                .compactMap { $0.tokens.last.map { tokens[$0].key } })
        return names.map { name in
            guard isOwner(name),
                isDoing(name)
                    || !people.contains(key(name))
                        && (houses.contains(key(name)) || Self.wellKnown.contains(key(name)))
            else { return name }
            return TaggedName(
                tokens: name.tokens.lowerBound..<name.tokens.upperBound + 1, kind: .organization)
        }
    }

    /// Whether a single word is followed by an apostrophe with an s.
    private func isOwner(_ name: TaggedName) -> Bool {
        let end = name.tokens.upperBound
        return name.tokens.count == 1 && (name.kind == .person || name.kind == .organization)
            && end < tokens.count && tokens[end].flags.contains(.possessive)
    }

    private func key(_ name: TaggedName) -> UInt64 { tokens[name.tokens.lowerBound].key }

    /// "Marlowe’s said": a verb where anybody else's would be a thing. "A friend of Ruiz’s said".
    private func isDoing(_ name: TaggedName) -> Bool {
        let verb = name.tokens.upperBound + 1
        let before = name.tokens.lowerBound - 1
        guard verb < tokens.count, tokens[verb].isWord, Self.verbs.contains(tokens[verb].key) else {
            return false
        }
        return before < 1 || !Self.comparisons.contains(tokens[before].key)
            || Self.shares.contains(tokens[before - 1].key)
    }

    private static let verbs = WordHash.keys(
        "said says told has had would fell rose expects operates sells")
    private static let comparisons = WordHash.keys("of in like than as from to")
    private static let shares = WordHash.keys("shares stock stake")
    /// Companies of this kind whose names alone say so.
    private static let wellKnown = WordHash.keys(
        """
        moody macy sotheby christie lowe kohl domino kellogg bloomingdale dillard lloyd applebee \
        arby hardee hershey nando boscov wendy denny
        """)
}
