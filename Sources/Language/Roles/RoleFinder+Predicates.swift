/// Offices that the verb of a clause gives somebody.
extension RoleFinder {
    /// "the deputy to Secretary of State Blinken" after a name and "is".
    func copular(_ end: Int, limit: Int) -> Range<Int>? {
        guard end + 1 < limit, Self.copulas.contains(tokens[end].key) else { return nil }
        var start = end + 1
        if Self.appointed.contains(tokens[start].key), start + 1 < limit { start += 1 }
        // "was sworn in as justice minister".
        if tokens[start].key == Self.sworn, start + 3 < limit, tokens[start + 2].key == Self.asWord
        {
            start += 3
        }
        if tokens[start].classes.contains(.article) { start += 1 }
        guard start < limit, opensApposition(start) else { return nil }
        var at = start
        var hasOffice = false
        while at < limit, at - start < Self.longestOffice {
            let token = tokens[at]
            if token.flags.contains(.punctuation), !token.isMark("-") { break }
            if token.classes.contains(.office), mentionAt[at] == nil {
                hasOffice = true
            } else if !hasOffice, !token.classes.contains(.officePart), mentionAt[at] == nil,
                !token.flags.contains(.possessive), !token.isMark("-")
            {
                return nil
            } else if Self.clauseWords.contains(token.key) || isDate(at + 1, limit) {
                break
            }
            at += 1
        }
        // "is the minister's son" gives no office.
        if at > start, (start..<at).contains(where: { ownsOffice($0, limit: at) }) { return nil }
        guard hasOffice else { return nil }
        return isOver(end, before: at, limit: limit)
            ? end..<tenureEnd(at, limit: limit) : start..<at
    }

    /// "was mayor until", "was mayor when", "In 2013 X was mayor": an office that somebody had, and
    /// whose words must say so.
    private func isOver(_ verb: Int, before end: Int, limit: Int) -> Bool {
        guard Self.pasts.contains(tokens[verb].key) else { return false }
        if end < limit, Self.bounds.contains(tokens[end].key) || isDate(end + 1, limit) {
            return true
        }
        let first = reading.document.sentences.partitioningIndex { $0.tokens.upperBound > verb }
        let opening = reading.document.sentences[first].tokens.lowerBound
        let clause = Range.before(verb, from: opening, count: Self.longestName).reversed().prefix {
            !tokens[$0].isMark(",")
        }
        return clause.contains { tokens[$0].key == Self.when }
            || tokens[opening].key == Self.inWord && isDate(opening + 1, verb)
    }

    /// Behind "until 2019", "from 2014 to 2021".
    private func tenureEnd(_ start: Int, limit: Int) -> Int {
        guard start + 1 < limit, Self.tenures.contains(tokens[start].key),
            tokens[start + 1].isNumber
        else { return start }
        let to = start + 2
        guard tokens[start].key == SmallWords.from else { return to }
        return to + 1 < limit && tokens[to].key == SmallWords.to && tokens[to + 1].isNumber
            ? to + 2 : start
    }

    /// Tokens of a name and its titles.
    private static let longestName = 8
    private static let pasts = WordHash.keys("was were")
    private static let bounds = WordHash.keys("before until till from when")
    private static let tenures = WordHash.keys("until till from")
    private static let when = WordHash.key("when")
    private static let inWord = WordHash.key("in")

    /// "in May", "on Friday", "in 2004": no part of an office.
    private func isDate(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        // "in the 1990s".
        let isDecade = tokens[index].key == SmallWords.the && index + 1 < limit
        return tokens[isDecade ? index + 1 : index].isNumber
            || !tokens[index].classes.isDisjoint(with: [.month, .weekday])
    }

    /// "who heads the port agency" after a name and a comma, up to the clause's end.
    func relative(_ end: Int, limit: Int) -> Range<Int>? {
        guard end + 3 < limit, tokens[end].isMark(","), tokens[end + 1].key == Self.who,
            !tokens[end + 3].isMark(",")
        else { return nil }
        if Self.copulas.contains(tokens[end + 2].key) { return held(end + 1, limit: limit) }
        guard Self.leading.contains(tokens[end + 2].key) else { return nil }
        let start = end + 1
        let close = (start..<min(limit, start + Self.longestOffice)).first {
            let token = tokens[$0]
            return token.isMark(",") || token.isMark(";")
                || token.flags.contains(.punctuation) && $0 + 1 >= limit
        }
        guard let close else { return nil }
        // "who chaired the meeting" is no office, "who led the party until June" was one.
        let isOnce =
            Self.led.contains(tokens[end + 2].key)
            && reading.mentions(in: end + 3..<close).isEmpty
            && !tokens[end + 3..<close].contains { Self.tenures.contains($0.key) }
        return isOnce ? nil : start..<close
    }

    private static let led = WordHash.keys("headed led chaired ran directed commanded")

    /// "who was the medical director of a trust": up to the clause's end, or the next one's
    /// beginning.
    private func held(_ who: Int, limit: Int) -> Range<Int>? {
        var start = who + 2
        if Self.nows.contains(tokens[start].key), start + 1 < limit { start += 1 }
        if tokens[start].classes.contains(.article) { start += 1 }
        guard start < limit, opensApposition(start) else { return nil }
        return office(from: start, limit: limit).map { who..<$0.upperBound }
    }

    static let who = WordHash.key("who")
    private static let leading = WordHash.keys(
        "heads leads chairs runs directs commands headed led chaired ran directed commanded")

    private func ownsOffice(_ index: Int, limit: Int) -> Bool {
        index + 1 < limit && tokens[index].classes.contains(.office)
            && tokens[index + 1].flags.contains(.possessive)
    }

    /// "Joe Ajaero heads the Nigeria Labour Congress": a name that opens the sentence, and a body.
    func heading(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let verb = name.upperBound
        guard verb + 1 < sentence.upperBound, Self.headings.contains(tokens[verb].key),
            reading.mentions(in: sentence.lowerBound..<name.lowerBound).isEmpty
        else { return nil }
        let body = tokens[verb + 1].classes.contains(.article) ? verb + 2 : verb + 1
        guard let mention = mentionAt[body],
            reading.names.entities[reading.names.mentions[mention].entity].kind == .organization
        else { return nil }
        return verb..<reading.names.tokens[mention].upperBound
    }

    private static let headings = WordHash.keys("heads chairs")

    /// "Chief operating officer" of "named Ana Ruiz, a former banker, as chief operating officer",
    /// "appointed Ana Ruiz chief operating officer".
    func appointment(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let verb = address(before: name.lowerBound, from: sentence.lowerBound) - 1
        guard verb >= sentence.lowerBound, Self.appointing.contains(tokens[verb].key),
            var start = past(asideBehind: name.upperBound, limit: sentence.upperBound)
        else { return nil }
        if tokens[start].key == Self.asWord { start += 1 }
        if start < sentence.upperBound,
            tokens[start].classes.contains(.article) || Self.bodies.contains(tokens[start].key)
        {
            start += 1
        }
        guard start < sentence.upperBound, mentionAt[start].map(reading.isPerson) != true,
            opensApposition(start)
        else { return nil }
        return office(from: start, limit: sentence.upperBound)
    }

    /// Behind ", a former banker," if "as" stands there, or where a name ends; `nil` where the
    /// clause does.
    private func past(asideBehind end: Int, limit: Int) -> Int? {
        guard end < limit, tokens[end].isMark(",") else { return end < limit ? end : nil }
        let near = end + 1..<min(limit, end + Self.longestOffice)
        return near.first { tokens[$0].key == Self.asWord && tokens[$0 - 1].isMark(",") }
    }

    /// An office up to the clause's end, or the next one's beginning.
    func office(from start: Int, limit: Int) -> Range<Int>? {
        let near = start..<min(limit, start + Self.longestOffice)
        let end =
            near.first {
                tokens[$0].flags.contains(.punctuation) && !tokens[$0].isMark("-")
                    || Self.clauseWords.contains(tokens[$0].key)
                    || isDate($0 + 1, limit)
            } ?? near.upperBound
        guard end < near.upperBound || end == limit,
            tokens[start..<end].contains(where: { $0.classes.contains(.office) }),
            !(start..<end).contains(where: { ownsOffice($0, limit: end) })
        else { return nil }
        return start..<end
    }

    static let copulas = WordHash.keys("is was became becomes")
    private static let sworn = WordHash.key("sworn")
    static let asWord = WordHash.key("as")
    private static let appointed = WordHash.keys("named appointed elected")
    private static let appointing = WordHash.keys(
        "named names naming appointed appoints appointing elected hired hires hiring promoted chose"
    )
    private static let clauseWords = WordHash.keys(
        "and but who which that when since until as by from after before because while where")
}
