/// Offices behind a name.
extension RoleFinder {
    /// "NATO's secretary general" after a name and a comma.
    func after(_ end: Int, limit: Int) -> Range<Int>? {
        guard let start = appositionStart(behind: end, limit: limit) else { return nil }
        if let seat = seat(from: start, limit: limit) { return seat }
        guard start < limit, opensApposition(start) else { return nil }
        var at = start
        var hasOffice = false
        while at < limit, at - start < Self.longestOffice {
            switch apposed(at, behind: start, hasOffice: hasOffice, limit: limit) {
            case .end(let words): return words
            case .skip(let next): at = next
            case .take(let isOffice):
                hasOffice = hasOffice || isOffice
                at += 1
            }
        }
        return hasOffice && at == limit && !isOfOther(start..<at) ? start..<at : nil
    }

    /// Where the words behind a name and a comma begin, without an article and years of age.
    private func appositionStart(behind name: Int, limit: Int) -> Int? {
        let comma = afterAge(
            afterDegree(afterBracket(name, limit: limit), limit: limit), limit: limit)
        guard comma + 1 < limit, tokens[comma].isMark(",") else { return nil }
        var start = comma + 1
        if Self.nows.contains(tokens[start].key), start + 1 < limit { start += 1 }
        // "X, the mayor," and "X, its chief executive,".
        if tokens[start].classes.contains(.article) || Self.bodies.contains(tokens[start].key)
            || isOfCabinet(start, limit: limit)
        {
            start += 1
        }
        return afterYears(start, limit: limit)
    }

    /// What a token is to the words behind a name and a comma.
    private enum Apposed {
        /// One of them.
        case take(isOffice: Bool)
        /// None of them, and they go on at another.
        case skip(to: Int)
        /// The end of an office, or what shows that the words are none.
        case end(Range<Int>?)
    }

    private func apposed(
        _ at: Int, behind start: Int, hasOffice: Bool, limit: Int
    ) -> Apposed {
        let token = tokens[at]
        let words = start..<at
        // "a spokesman for Mr. Holm", "… and Mr. Holm's friend": the period ends nothing.
        if token.isMark("."), at > start, tokens[at - 1].classes.contains(.honorific),
            token.isGlued
        {
            return .skip(to: at + 1)
        }
        // "Sen. X, Gov. Y": the next one's.
        if token.isMark("."), token.isGlued, at + 1 < limit, tokens[at + 1].isCapital {
            return .end(nil)
        }
        let isWhole = hasOffice && !isOfOther(words)
        // "director of the Institute for Peace (IFP), said".
        if token.isMark("("), at + 2 < limit, tokens[at + 1].flags.contains(.allCapitals),
            tokens[at + 2].isMark(")")
        {
            let isLast = at + 3 == limit || Self.closings.contains(where: tokens[at + 3].isMark)
            return isLast && isWhole && !isOfSeveral(words) ? .end(words) : .skip(to: at + 3)
        }
        if Self.closings.contains(where: token.isMark) {
            guard isWhole, !isOfSeveral(words) else { return .end(nil) }
            return .end(start..<(bodyEnd(behind: words, limit: limit) ?? at))
        }
        // "a painter whose work was known"; "X, the Trobu MP held those posts": the second comma is
        // left out.
        if isWhole, !token.flags.contains(.allCapitals),
            Self.relatives.contains(token.key) || Self.finites.contains(token.key)
        {
            return .end(words)
        }
        if isNoApposition(at) { return .end(nil) }
        return .take(
            isOffice: token.classes.contains(.office) && (!token.isCapital || isTitle(words))
                || isMember(at))
    }

    /// A verb of speaking, "became", or a mark that no office has.
    private func isNoApposition(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.classes.contains(.speech) || Self.copulas.contains(token.key)
            || token.flags.contains(.punctuation) && mentionAt[at] == nil
                && !token.isMark("-") && !token.isMark("&") && !isOwner(at) && !isOwnerOfMany(at)
    }

    /// "His" of "X, his environment minister,": an office that says what it is of; "his lawyer"
    /// says whose only.
    private func isOfCabinet(_ owner: Int, limit: Int) -> Bool {
        Self.persons.contains(tokens[owner].key) && owner + 2 < limit
            && tokens[owner + 1].classes.contains(.officePart)
            && !tokens[owner + 1].classes.contains(.office)
            && !Self.times.contains(tokens[owner + 1].key)
            && tokens[owner + 2].classes.contains(.office)
    }

    private static let persons = WordHash.keys("his her")
    private static let times = WordHash.keys(
        "former ex late then retired veteran outgoing incoming first lead top special")

    /// "Cabinet member", "board member".
    private func isMember(_ index: Int) -> Bool {
        tokens[index].key == Self.member && Self.boards.contains(tokens[index - 1].key)
    }

    private static let member = WordHash.key("member")
    private static let boards = WordHash.keys("cabinet board council executive faculty")

    /// Whether the mark makes somebody's name the owner of the office behind it: "Whitfield's chief
    /// of staff".
    private func isOwner(_ index: Int) -> Bool {
        tokens[index].flags.contains(.possessive) && index + 1 < tokens.count
            && !tokens[index + 1].classes.isDisjoint(with: [.office, .officePart])
    }

    /// "the shopworkers' union".
    private func isOwnerOfMany(_ mark: Int) -> Bool {
        (tokens[mark].isMark("'") || tokens[mark].isMark("\u{2019}")) && tokens[mark].isGlued
            && mark + 1 < tokens.count && tokens[mark + 1].isWord && !tokens[mark + 1].isCapital
    }

    /// "Dome-Kwabenya MP" between commas: a seat that no list has.
    private func seat(from start: Int, limit: Int) -> Range<Int>? {
        let near = start..<min(limit, start + 6)
        guard let office = near.first(where: { NameKinds.electeds.contains(tokens[$0].key) }),
            office > start, office + 1 < limit, tokens[office + 1].isMark(","),
            tokens[start..<office].allSatisfy({ $0.isCapital || $0.isMark("-") }),
            !reading.mentions(in: start..<office).contains(where: reading.isPerson)
        else { return nil }
        return start..<office + 1
    }

    /// Behind "Bank of Sweden" in "chief economist, Bank of Sweden,": the body stands behind a
    /// comma.
    private func bodyEnd(behind office: Range<Int>, limit: Int) -> Int? {
        let comma = office.upperBound
        guard comma + 1 < limit, tokens[comma].isMark(","),
            !office.contains(where: { mentionAt[$0] != nil }),
            let mention = mentionAt[comma + 1],
            reading.names.entities[reading.names.mentions[mention].entity].kind == .organization
        else { return nil }
        let end = reading.names.tokens[mention].upperBound
        return end >= limit || tokens[end].flags.contains(.punctuation) ? end : nil
    }

    /// "Buzz Hargrove, the president of the Auto Workers said": the second comma is left out. Only
    /// where the name opens the clause; in "he met Scholz, the president of France said" it is not
    /// Scholz's office.
    func unclosed(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let opens =
            name.lowerBound == sentence.lowerBound || tokens[name.lowerBound - 1].isMark(",")
        let comma = name.upperBound
        guard opens, comma + 2 < sentence.upperBound, tokens[comma].isMark(",") else { return nil }
        let start = tokens[comma + 1].classes.contains(.article) ? comma + 2 : comma + 1
        guard opensApposition(start) else { return nil }
        let near = start..<min(sentence.upperBound, start + Self.longestOffice)
        guard let link = near.first(where: { Self.complementLinks.contains(tokens[$0].key) }),
            tokens[start..<link].contains(where: { $0.classes.contains(.office) }),
            !tokens[start..<link].contains(where: { $0.flags.contains(.punctuation) })
        else { return nil }
        var body = link + 1
        if body < near.upperBound, tokens[body].classes.contains(.article) { body += 1 }
        guard let mention = mentionAt[body], !reading.isPerson(mention) else { return nil }
        let end = reading.names.tokens[mention].upperBound
        let isClosed = end < sentence.upperBound && reading.document.isVerb(end)
        return isClosed ? start..<end : nil
    }

    /// "baseball player Willie Mays" behind a name and a comma: the next person of a list.
    private func isOfOther(_ words: Range<Int>) -> Bool {
        guard let other = words.first(where: { mentionAt[$0].map(reading.isPerson) == true }),
            let mention = mentionAt[other]
        else { return false }
        // "X, President Y's senior adviser for Africa".
        let end = reading.names.tokens[mention].upperBound
        if words.contains(end), tokens[end].flags.contains(.possessive) { return false }
        // "After talks with X, Secretary of State Y left".
        let title = self.words(before: other, from: words.lowerBound)
        if title.hasOffice, title.start == words.lowerBound,
            !Self.toOthers.contains(tokens[other - 1].key)
        {
            return true
        }
        return !(words.lowerBound..<other).contains { Self.toOthers.contains(tokens[$0].key) }
    }

    /// "X, ministers and lawmakers": a list goes on.
    private func isOfSeveral(_ words: Range<Int>) -> Bool {
        words.first.map { Self.plurals.contains(tokens[$0].key) } ?? false
    }

    /// "JOHN KIRBY, PENTAGON SPOKESMAN:" says who speaks.
    private static let closings: [Unicode.Scalar] = [",", ".", ";", ")", ":"]
    static let nows = WordHash.keys("now currently still also")
    private static let plurals = WordHash.keys("ministers presidents spokesmen")
    private static let finites = WordHash.keys("held has had was were will would did took went")
    private static let toOthers = WordHash.keys("to of for under at with from")

    /// "Canada's Prime", "Prime": what may stand before the last word of an office in capitals.
    private func isTitle(_ words: Range<Int>) -> Bool {
        words.allSatisfy {
            mentionAt[$0] != nil || tokens[$0].flags.contains(.possessive)
                || !tokens[$0].classes.isDisjoint(with: [.office, .officePart])
        }
    }

    /// Behind ", M.D., Ph.D." after a name.
    private func afterDegree(_ end: Int, limit: Int) -> Int {
        guard end + 2 < limit, tokens[end].isMark(","),
            let past = TaggedNameRules.degreeEnd(tokens, end + 1), past < limit
        else { return end }
        return afterDegree(past, limit: limit)
    }

    /// Behind "(Lab, Netherfold)" after a name.
    private func afterBracket(_ end: Int, limit: Int) -> Int {
        guard end + 2 < limit, tokens[end].isMark("("),
            let close = (end + 1..<min(limit, end + 9)).first(where: { tokens[$0].isMark(")") }),
            close + 1 < limit
        else { return end }
        return close + 1
    }

    /// Behind ", 54" after a name.
    private func afterAge(_ end: Int, limit: Int) -> Int {
        end + 2 < limit && tokens[end].isMark(",") && tokens[end + 1].isNumber
            && tokens[end + 2].isMark(",") ? end + 2 : end
    }

    /// Behind "34-year-old".
    private func afterYears(_ start: Int, limit: Int) -> Int {
        let end = start + 5
        let isAge =
            end < limit && tokens[start].isNumber && tokens[start + 1].isMark("-")
            && tokens[start + 4].key == Self.old
        return isAge ? end : start
    }

    /// Whose an office is that a clause gives.
    static let bodies = WordHash.keys("its our their")
    private static let relatives = WordHash.keys("whose who")
    private static let current = WordHash.key("current")
    private static let old = WordHash.key("old")

    func opensApposition(_ index: Int) -> Bool {
        if let mention = mentionAt[index] {
            let end = reading.names.tokens[mention].upperBound
            return !reading.isPerson(mention) || end < tokens.count && isOwner(end)
        }
        let classes = tokens[index].classes
        if !classes.isDisjoint(with: [.office, .officePart]) { return !classes.contains(.speech) }
        // "the long-time editor".
        if index + 3 < tokens.count, tokens[index + 1].isMark("-"), tokens[index + 1].isGlued,
            tokens[index].isWord, !tokens[index].isCapital
        {
            return !tokens[index + 3].classes.isDisjoint(with: [.office, .officePart])
        }
        // "the bloc's foreign policy chief".
        if index + 2 < tokens.count, tokens[index].isWord, !tokens[index].isCapital,
            tokens[index - 1].classes.contains(.article), isOwner(index + 1),
            tokens[index].classes.isDisjoint(with: [.timeWord, .timeUnit, .pronoun])
        {
            return true
        }
        // "a planetary geologist", "the current chief executive".
        return index + 1 < tokens.count && isPlain(index) && isPlain(index + 1)
            && !tokens[index + 1].classes.isDisjoint(with: [.office, .officePart])
            && tokens[index - 1].classes.contains(.article)
    }

    /// A small word that can stand in front of an office.
    private func isPlain(_ index: Int) -> Bool {
        tokens[index].isWord && !tokens[index].isCapital && !reading.document.isVerb(index)
            && (tokens[index].classes.isDisjoint(with: [.stop, .pronoun, .timeWord, .speech])
                || tokens[index].key == Self.current)
    }

    /// ", UW" between "the president of the Union of Writers" and ", Bo Lund": letters that stand
    /// for the body before them.
    func lettersStart(before name: Int, from first: Int) -> Int? {
        guard name - 4 > first, tokens[name - 1].isMark(","), tokens[name - 3].isMark(","),
            let letters = mentionAt[name - 2], let body = mentionAt[name - 4],
            reading.names.mentions[letters].entity == reading.names.mentions[body].entity
        else { return nil }
        return name - 2
    }

    /// "The army chief" before ", General Bo Lund": what somebody is whose rank stands between.
    func beforeRank(_ name: Int, from first: Int) -> Range<Int>? {
        var start = name
        while start > first,
            tokens[start - 1].isCapital
                && (Self.ranks.contains(tokens[start - 1].key)
                    || tokens[start - 1].classes.contains(.honorific))
                || tokens[start - 1].isGlued
                    && (tokens[start - 1].isMark(".") || tokens[start - 1].isMark("-"))
        {
            start -= 1
        }
        // "The Pentagon's press secretary, Air Force Maj. Gen. Ana Ruiz".
        if start < name, let force = mentionAt[start - 1], !reading.isPerson(force) {
            start = reading.names.tokens[force].lowerBound
        }
        guard start < name, start > first, tokens[start - 1].isMark(",") else { return nil }
        return before(start, from: first)
    }

    /// "Its director" before ", the choreographer Ana Ruiz,": what somebody is besides; not "its
    /// president, the prime minister Bo Lund and", who are two.
    func beforeOther(_ name: Range<Int>, from first: Int, limit: Int) -> Range<Int>? {
        let words = words(before: name.lowerBound, from: first)
        guard words.hasOffice, words.start - 2 > first,
            tokens[words.start - 1].classes.contains(.article), tokens[words.start - 2].isMark(","),
            name.upperBound + 1 < limit, tokens[name.upperBound].isMark(","),
            tokens[name.upperBound + 1].classes.isDisjoint(with: [.article, .conjunction]),
            let other = before(words.start - 1, from: first)
        else { return nil }
        let opening = max(first, other.lowerBound - 2)..<other.upperBound
        let isOwned = opening.contains {
            tokens[$0].flags.contains(.possessive)
                || tokens[$0].isWord && Self.owners.contains(tokens[$0].key)
        }
        return isOwned ? other : nil
    }

    /// Behind the ranks and forms of address that stand behind a comma, "General", "Lt. Gen.", "the
    /// Rev".
    func nameStart(behind comma: Int) -> Int {
        var start = comma + 1
        while start + 1 < tokens.count,
            tokens[start].isCapital && Self.ranks.contains(tokens[start].key)
                && mentionAt[start] == nil
                || tokens[start].classes.contains(.honorific)
                || tokens[start].classes.contains(.article)
                    && tokens[start + 1].classes.contains(.honorific)
                || tokens[start].isGlued && (tokens[start].isMark(".") || tokens[start].isMark("-"))
        {
            start += 1
        }
        return start
    }

    private static let ranks = WordHash.keys(
        """
        general gen lieutenant lt colonel col major maj brigadier brig admiral adm captain capt \
        sergeant sgt inspector superintendent commander marshal vice senator engineer sir prof chief \
        professor judge justice archbishop bishop sheikh
        """)

    /// "While it parts from its leader, X embraced him": the comma ends a clause that opens the
    /// sentence.
    func isClause(_ name: Int, from first: Int) -> Bool {
        guard Self.clauseOpenings.contains(tokens[first].key), let mention = mentionAt[name],
            case let end = reading.names.tokens[mention].upperBound, end < tokens.count
        else { return false }
        return !tokens[end].flags.contains(.punctuation)
    }

    /// "In a statement read by his lawyer, X said", "in a letter to the prime minister, X said":
    /// what stands before the comma is not X, whom no other comma parts from the verb.
    func isOfSubject(_ name: Int, from first: Int) -> Bool {
        guard let mention = mentionAt[name],
            case let end = reading.names.tokens[mention].upperBound, end < tokens.count,
            !tokens[end].flags.contains(.punctuation),
            SpeechVerbs.contains(tokens[end]) || reading.document.isVerb(end)
        else { return false }
        return Self.openings.contains(tokens[first].key) || opensWithParticiple(first)
    }

    /// "Accused of bribing the mayor, X fled", "Replacing the captain, X scored".
    private func opensWithParticiple(_ first: Int) -> Bool {
        let token = tokens[first]
        guard token.isOpening, token.isWord, mentionAt[first] == nil else { return false }
        let utf8 = reading.document.source.utf8[token.range]
        return utf8.count > 5
            && (utf8.suffix(3).elementsEqual("ing".utf8) || utf8.suffix(2).elementsEqual("ed".utf8))
    }

    private static let openings = WordHash.keys(
        "in through with by via at for on from like according unlike to after before")
    private static let clauseOpenings = WordHash.keys(
        "while as although though when after before if since because whereas despite")

    /// "Through a spokesman, X said": his, and not what X is.
    func isMeans(_ office: Int, from first: Int) -> Bool {
        office >= first + 2 && tokens[office - 1].classes.contains(.article)
            && tokens[office - 2].isWord && Self.means.contains(tokens[office - 2].key)
    }

    private static let means = WordHash.keys("through via")
}
