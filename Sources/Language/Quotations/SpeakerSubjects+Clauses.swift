/// Clauses around the one in which somebody speaks.
extension SpeakerFinder {
    /// "told police" before "that".
    func isTelling(before that: Int, from first: Int) -> Bool {
        Range.before(that, from: first, count: 5).contains {
            speaks($0) || isWord($0, Self.addressing)
        }
    }

    func startsClause(_ index: Int) -> Bool {
        index < tokens.count
            && (tokens[index].classes.contains(.article)
                || reading.mentions(in: index..<index + 1).contains(where: reading.isPerson))
    }

    /// "X recalled that her boss, Y, shouted": Y, of whom X tells.
    func within(before comma: Int, from start: Int) -> Int? {
        guard let person = reading.mentions(in: start..<comma).last, reading.isPerson(person),
            reading.names.tokens[person].upperBound == comma,
            case let behind = titled(person).lowerBound - 1, isMark(behind, ","),
            let that = (max(start, behind - 6)..<max(start, behind)).last(where: {
                isWord($0, Self.that)
            }), that > start, speaks(that - 1),
            !(that..<behind).contains(where: { reading.document.isVerb($0) }),
            isWord(that + 1, Self.kin) || tokens[that + 1].classes.contains(.article)
        else { return nil }
        return person
    }

    /// "The president of the Union of Writers, UW, Bo Lund, said", "… (UW), Bo Lund, said": whoever
    /// stands behind the letters.
    func abbreviated(before comma: Int, from start: Int) -> Int? {
        let mentions = reading.mentions(in: start..<comma)
        guard let person = mentions.last, reading.isPerson(person), mentions.count > 2,
            case let body = mentions.dropLast().suffix(2), let first = body.first,
            let letters = body.last,
            reading.names.mentions[first].entity == reading.names.mentions[letters].entity,
            reading.names.tokens[person].upperBound == comma
        else { return nil }
        let behind = titled(person).lowerBound - 1
        let end = isMark(behind - 1, ")") ? behind - 1 : behind
        return isMark(behind, ",") && reading.names.tokens[letters].upperBound == end ? person : nil
    }

    /// "X, who said": the name before the pronoun.
    func antecedent(of relative: Int, from start: Int) -> Speaker? {
        let end = notRelative(relative, from: start) ?? relative
        return last(in: max(start, end - 8)..<end)
    }

    /// Where ", not Y," begins before "who": "It was X, not Y, who said".
    private func notRelative(_ relative: Int, from start: Int) -> Int? {
        guard isMark(relative - 1, ","),
            let comma = Range.before(relative - 1, from: start, count: 6).last(where: {
                isMark($0, ",")
            }), isWord(comma + 1, Self.not)
        else { return nil }
        return comma
    }

    static let not = WordHash.keys("not")
}
