/// What the tagger takes for the end of a name.
extension NameBounds {
    /// "Lima" of "Lima co-owner", "Utah" of "a Utah Democrat".
    func withoutTail(_ name: TaggedName) -> TaggedName {
        let last = name.tokens.upperBound - 1
        guard name.kind != .person, name.tokens.count > 1 else { return name }
        if tokens[last].key == Self.co, last + 1 < tokens.count {
            if tokens[last + 1].isMark("-"), tokens[last + 1].isGlued {
                return TaggedName(tokens: name.tokens.dropLast(), kind: name.kind)
            }
        }
        if name.tokens.count == 2, Self.partisans.contains(tokens[last].key) {
            return TaggedName(tokens: name.tokens.dropLast(), kind: .place)
        }
        return name
    }

    private static let co = WordHash.key("co")
    private static let partisans = WordHash.keys("democrat republican")
}
