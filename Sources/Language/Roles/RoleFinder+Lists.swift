/// Offices that several people share.
extension RoleFinder {
    /// "Foreign ministers" of the Y in "Foreign ministers X and Y".
    func shared(by name: Int, from first: Int) -> Range<Int>? {
        var start = name
        while let earlier = listed(before: start, from: first) { start = earlier }
        guard start < name, let office = before(start, from: first),
            office.contains(where: { Self.plurals.contains(tokens[$0].key) })
        else { return nil }
        return office
    }

    /// Where the person begins who stands before another one in a list: "X, Y and Z", "X (R-Ohio)
    /// and Y".
    private func listed(before name: Int, from first: Int) -> Int? {
        var at = name - 1
        if at > first, tokens[at].isWord, tokens[at].key == SmallWords.and { at -= 1 }
        if at > first, at < name, tokens[at].isMark(",") { at -= 1 }
        guard at < name - 1, at >= first else { return nil }
        if tokens[at].isMark(")") {
            guard let bracket = (first..<at).last(where: { tokens[$0].isMark("(") }),
                bracket > first
            else { return nil }
            at = bracket - 1
        }
        guard let mention = mentionAt[at], reading.isPerson(mention) else { return nil }
        let start = reading.names.tokens[mention].lowerBound
        return start > first ? start : nil
    }

    /// Where "French, German and Italian foreign ministers" begins: with the first of whose they
    /// are.
    func sharedStart(_ office: Range<Int>, from first: Int) -> Int {
        guard office.contains(where: { Self.plurals.contains(tokens[$0].key) }) else {
            return office.lowerBound
        }
        var start = office.lowerBound
        var links = WordSet([SmallWords.and])
        while start - 2 >= first,
            tokens[start - 1].isMark(",") || links.contains(tokens[start - 1].key),
            mentionAt[start].map(isOfState) == true, let other = mentionAt[start - 2],
            isOfState(other)
        {
            start = reading.names.tokens[other].lowerBound
            links = WordSet([])
        }
        return tokens[start].classes.contains(.article) ? office.lowerBound : start
    }

    /// "French".
    private func isOfState(_ mention: Int) -> Bool {
        reading.names.mentions[mention].form == .adjective
    }

    private static let plurals = WordHash.keys(
        """
        presidents ministers senators sens reps representatives congressmen governors govs mayors \
        ambassadors secretaries attorneys judges justices generals professors councillors councilors \
        commissioners
        """)
}
