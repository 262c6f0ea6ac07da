/// Offices that somebody takes or leaves, in the words that say so: "resigned as prime minister".
extension RoleFinder {
    /// "resigned as prime minister" behind a name, "who took over as chief executive of the bank in
    /// May" up to "in", "replaces Jane Holt as mayor".
    func change(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        var start = name.upperBound
        let limit = sentence.upperBound
        if start + 1 < limit, tokens[start].isMark(","), tokens[start + 1].key == Self.who {
            start += 2
        }
        var verb = start
        while verb < limit, Self.auxiliaries.contains(tokens[verb].key) { verb += 1 }
        guard verb < limit, let end = changeEnd(verb, limit: limit), end + 1 < limit,
            tokens[end].key == Self.asWord
        else { return nil }
        var office = end + 1
        if tokens[office].classes.contains(.article) || Self.bodies.contains(tokens[office].key) {
            office += 1
        }
        // "the 45th president".
        if office < limit, tokens[office].isNumber { office += 1 }
        guard office < limit, mentionAt[office].map(reading.isPerson) != true,
            opensApposition(office)
        else { return nil }
        return self.office(from: office, limit: limit).flatMap { found in
            let end = found.first { isManner($0, limit: limit) } ?? found.upperBound
            let hasOffice = tokens[found.lowerBound..<end].contains { $0.classes.contains(.office) }
            return hasOffice ? start..<end : nil
        }
    }

    /// "last month", "in a coup", "in protest", "over the deal", "amid protests": when and why, and
    /// no part of the office.
    private func isManner(_ index: Int, limit: Int) -> Bool {
        if Self.manners.contains(tokens[index].key) { return true }
        guard tokens[index].key == Self.within, index + 1 < limit else { return false }
        return !tokens[index + 1].isCapital && tokens[index + 1].key != SmallWords.the
    }

    private static let manners = WordHash.keys(
        "last next this earlier over amid following despite due without under effective")
    private static let within = WordHash.key("in")

    /// Behind the words that say what somebody does with an office.
    private func changeEnd(_ verb: Int, limit: Int) -> Int? {
        let next = verb + 1
        guard next < limit else { return nil }
        if Self.leaving.contains(tokens[verb].key) { return next }
        if Self.stepping.contains(tokens[verb].key) {
            return Self.aside.contains(tokens[next].key) ? next + 1 : nil
        }
        if Self.taking.contains(tokens[verb].key) {
            return Self.over.contains(tokens[next].key) ? next + 1 : nil
        }
        guard Self.succeeding.contains(tokens[verb].key) else { return nil }
        // "replaces former minister Jane Holt as".
        let near = next..<min(limit, next + Self.longestSuccession)
        guard let end = near.first(where: { tokens[$0].key == Self.asWord }), end > next,
            let person = reading.mentions(in: next..<end).last, reading.isPerson(person),
            reading.names.tokens[person].upperBound == end
        else { return nil }
        return end
    }

    /// Tokens of whom somebody follows.
    private static let longestSuccession = 10
    private static let auxiliaries = WordHash.keys("has had will was have")
    private static let leaving = WordHash.keys(
        """
        resigned resigns resign quit quits retired retires retire ousted sacked fired dismissed removed \
        suspended reinstated
        """)
    private static let stepping = WordHash.keys(
        "stepped steps step stood stands stand stepping standing")
    private static let aside = WordHash.keys("down aside")
    private static let taking = WordHash.keys("took takes take taken")
    private static let over = WordHash.keys("over office")
    private static let succeeding = WordHash.keys(
        "replaces replaced replace succeeds succeeded succeed")
}
