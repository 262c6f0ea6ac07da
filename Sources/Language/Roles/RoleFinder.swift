/// Finds the offices of people beside their names, as the text words them.
struct RoleFinder {
    let reading: Reading
    let tokens: [Token]
    let mentionAt: MentionsByToken

    private let quoted: QuotedText

    init(_ reading: Reading, _ quoted: QuotedText) {
        self.reading = reading
        self.quoted = quoted
        tokens = reading.document.tokens
        mentionAt = MentionsByToken(reading.names.tokens, tokens: tokens.count)
    }

    /// One role for each distinct wording of an entity, in text order; "Secretary" and "Secretary of
    /// State" say nothing beside "US Secretary of State".
    func roles() -> [Analysis.Role] {
        var found: [(role: Analysis.Role, wording: [UInt64])] = []
        var seen: Set<[UInt64]> = []
        var longer: Set<[UInt64]> = []
        for (number, sentence) in reading.document.sentences.enumerated()
        where sentence.kind != .attribution && !sentence.isTitleCase {
            for mention in reading.mentions[number] where reading.isPerson(mention) {
                let range = reading.names.tokens[mention]
                let entity = reading.names.mentions[mention].entity
                let first = max(sentence.tokens.lowerBound, range.lowerBound - Self.reach)
                let name = lettersStart(before: range.lowerBound, from: first)
                let wordings = [
                    before(name ?? range.lowerBound, from: first),
                    beforeRank(range.lowerBound, from: first),
                    shared(by: range.lowerBound, from: first),
                    after(range.upperBound, limit: sentence.tokens.upperBound)
                        ?? unclosed(range, in: sentence.tokens),
                    // “X is a minister with a megaphone”: what somebody thinks of X.
                    quoted.isQuoted[range.lowerBound]
                        || Frames(reading.document, sentence: sentence.tokens)
                            .isUntrue(at: range.lowerBound)
                        ? nil : copular(range.upperBound, limit: sentence.tokens.upperBound),
                    relative(range.upperBound, limit: sentence.tokens.upperBound),
                    appointment(range, in: sentence.tokens),
                    heading(range, in: sentence.tokens),
                ]
                for words in wordings.compactMap({ $0 }) {
                    let key = [UInt64(entity)] + wording(of: words)
                    guard seen.insert(key).inserted else { continue }
                    let role = Analysis.Role(
                        entity: entity, range: reading.document.bytes(of: words))
                    found.append((role, key))
                    longer.formUnion(shorter(key).filter { $0 != key })
                }
            }
        }
        return found.filter { !longer.contains($0.wording) }.map(\.role)
    }

    /// Tokens before a name that are looked at: an office and forms of address.
    private static let reach = 64

    /// "US Secretary of State" before a name.
    func before(_ name: Int, from first: Int) -> Range<Int>? {
        // "Japan's prime minister, Ana Ruiz,", "the counsel of the company, Ana Ruiz,": the comma
        // is no part of it.
        let isApposed =
            name >= first + 2 && tokens[name - 1].isMark(",") && !isOfAgent(name - 2, from: first)
            && !isMeans(name - 2, from: first)
            && !isClause(name, from: first) && !isOfKin(name - 1, from: first)
            && !isOfSubject(name, from: first) && !isPossessor(name)
            && mentionAt[name - 2].map(reading.isPerson) != true
            && (tokens[name - 2].classes.contains(.office) || isElect(name - 2)
                || remit(before: name - 1, from: first) != nil
                || smallRemit(before: name - 1, from: first) != nil
                || complement(before: name - 1, from: first) < name - 1
                || lettersStart(endingAt: name - 2, from: first) != nil)
        let letters = lettersStart(endingAt: name - 2, from: first)
        let name = isApposed ? letters ?? name - 1 : name
        // "the mayor, Cllr Tranter", "group leader Cllr Yousaf": the office goes on before that.
        let address = address(before: name, from: first)
        if address < name, let office = before(address, from: first) { return office }
        var (start, hasOffice) = words(before: name, from: first)
        if isApposed, isOfOther(before: start, from: first) { return nil }
        if isOfSeeker(before: start, from: first) || isFeigned(before: start, from: first) {
            return nil
        }
        // "Chairman of the Board of Governors X".
        if start > first, tokens[start - 1].key == SmallWords.of, tokens[start].isCapital,
            Self.boards.contains(tokens[start].key)
        {
            return nil
        }
        // "The frontrunner to become chancellor, X", "may elect former minister X".
        if hasOffice, isDoneTo(start, before: name, from: first) {
            if tokens[start].key == Self.become { return nil }
            start += 1
        }
        if hasOffice {
            start = ownStart(start..<name)
            start = formerStart(before: start, from: first) ?? start
            start = presentStart(before: start, from: first) ?? start
        }
        // "Mr Justice Adeyemi", "Lord Justice Brown": the form of address is a part of the office.
        if start > first, tokens[start - 1].isCapital,
            tokens[start].key == Self.justice && tokens[start - 1].classes.contains(.honorific)
                || Self.lordly.contains(tokens[start].key)
                    && Self.lords.contains(tokens[start - 1].key)
        {
            start -= 1
        }
        return trimmed(start..<name, hasOffice: hasOffice)
    }

    /// "Its lawyer, Smith's daughter Ann Jones": the lawyer is somebody of Smith's.
    private func isPossessor(_ name: Int) -> Bool {
        guard let mention = mentionAt[name] else { return false }
        let end = reading.names.tokens[mention].upperBound
        return end < tokens.count && tokens[end].flags.contains(.possessive)
    }

    /// "Finance Minister" of "critic of Finance Minister Ivan Petrov".
    private func ownStart(_ words: Range<Int>) -> Int {
        guard let of = words.last(where: { tokens[$0].key == SmallWords.of }),
            of > words.lowerBound, tokens[of - 1].classes.contains(.office),
            !tokens[of - 1].isCapital, of + 1 < words.upperBound, tokens[of + 1].isCapital,
            tokens[words.upperBound - 1].classes.contains(.office)
        else { return words.lowerBound }
        return of + 1
    }

    /// "Ana Ruiz, the energy secretary, Bo Lund, the culture secretary": the office between two names is
    /// the first one's.
    private func isOfOther(before start: Int, from first: Int) -> Bool {
        var comma = start - 1
        if comma > first,
            tokens[comma].classes.contains(.article) || Self.owners.contains(tokens[comma].key)
        {
            comma -= 1
        }
        guard comma > first, tokens[comma].isMark(","), let other = mentionAt[comma - 1] else {
            return false
        }
        return reading.isPerson(other)
    }

    /// Whether the words begin with what is done to whoever has the office.
    private func isDoneTo(_ start: Int, before name: Int, from first: Int) -> Bool {
        start > first && start + 1 < name && !tokens[start].isCapital
            && (tokens[start].classes.isDisjoint(with: [.office, .officePart])
                || tokens[start].key == Self.elect)
            && Self.auxiliaries.contains(tokens[start - 1].key)
    }

    private static let boards = WordHash.keys(
        "governors directors trustees commissioners ministers regents overseers supervisors")
    private static let become = WordHash.key("become")
    private static let elect = WordHash.key("elect")
    private static let auxiliaries = WordHash.keys(
        "to will would may might can could shall should must")

    /// "Candidate for governor X", "Y's predecessor as governor, X".
    private func isOfSeeker(before office: Int, from first: Int) -> Bool {
        guard office > first + 1, tokens[office - 1].isWord else { return false }
        let (noun, link) = (tokens[office - 2].key, tokens[office - 1].key)
        return Agents.links.contains(link) && Self.seekers.contains(noun)
            || link == Self.asWord
                && (Agents.all.contains(noun) || Self.seekers.contains(noun))
    }

    /// "The man accused of posing as a doctor, X", "the actor who plays the prime minister, X", "his rival for
    /// the post of mayor, X": nobody's office.
    private func isFeigned(before office: Int, from first: Int) -> Bool {
        let near = Range.before(office, from: first, count: 5).reversed().prefix {
            !tokens[$0].isMark(",")
        }
        return near.contains { index in
            let (word, next) = (tokens[index], tokens[index + 1])
            guard word.isWord else { return false }
            return Self.feigning.contains(word.key)
                || Self.playing.contains(word.key) && next.classes.contains(.article)
                || Self.claiming.contains(word.key) && Self.being.contains(next.key)
                || Self.seats.contains(word.key) && next.key == SmallWords.of
        }
    }

    private static let feigning = WordHash.keys(
        "posing posed poses pretending pretended impersonating impersonated")
    private static let playing = WordHash.keys("plays play played playing portrays portrayed")
    private static let claiming = WordHash.keys("claimed claims said thought believed")
    private static let being = WordHash.keys("was is to")
    private static let seats = WordHash.keys("post role job part")

    /// Where the words before a name begin that can be of an office, and whether one is among them.
    func words(before name: Int, from first: Int) -> (start: Int, hasOffice: Bool) {
        var start =
            remit(before: name, from: first) ?? smallRemit(before: name, from: first)
            ?? complement(before: name, from: first)
        var hasOffice = false
        while start > first, name - start < Self.longestOffice {
            let index = start - 1
            let token = tokens[index]
            if token.isMark("."), index > first, tokens[index - 1].classes.contains(.office),
                !hasOffice
                    || token.isGlued && (tokens[start].isCapital || tokens[start].isMark("-"))
            {
                // "Adm.", "Lt. Gen.", "Lt.-Gen."
                start = index
            } else if token.isMark("-"), token.isGlued || tokens[start].isGlued {
                start = index
            } else if let mention = mentionAt[index], hasOffice {
                // A country or body before the office belongs to it; another person does not.
                if reading.isPerson(mention) { break }
                start = reading.names.tokens[mention].lowerBound
            } else if hasOffice, let mention = abbreviated(endingAt: index, from: first) {
                start = reading.names.tokens[mention].lowerBound
            } else if hasOffice, index > first, owns(index), let mention = mentionAt[index - 1] {
                // "Ukraine's President Zelensky"; "Biden's spokesman" is of somebody else.
                if !reading.isPerson(mention) { start = reading.names.tokens[mention].lowerBound }
                break
            } else if token.flags.contains(.possessive), hasOffice, index > first,
                Self.wards.contains(tokens[index - 1].key)
            {
                // "Children's Minister", "veterans' affairs secretary"
                start = index - 1
            } else if token.flags.contains(.possessive), hasOffice,
                isOwnerNoun(index - 1, from: first)
            {
                // "the summit's president"
                start = index - 1
                break
            } else if token.flags.contains(.possessive), hasOffice,
                let owner = ownerStart(endingAt: index - 1, from: first)
            {
                // "the former prime minister's chief of staff"
                start = owner
                break
            } else if isFirstLady(index) {
                hasOffice = true
                start = index - 1
            } else if isInChief(index, before: start) {
                start = index - 2
            } else if token.classes.contains(.office), !isInfinitive(index),
                mentionAt[index].map(reading.isPerson) != true
            {
                hasOffice = true
                start = index
            } else if token.classes.contains(.officePart),
                !token.classes.contains(.stop) || tokens[start].isMark("-")
                    || token.key == Self.police
            {
                start = index
            } else if hasOffice, isBetweenFields(index, from: first) {
                start = listStart(before: index - 1, from: first)
            } else if hasOffice, isBetweenFields(index - 1, from: first) {
                start = listStart(before: index - 2, from: first)
            } else if hasOffice,
                isDescription(index) || isOfBody(index) || isQualifier(index)
            {
                // "the council's road safety manager"
                start = index > first && isSecondQualifier(index, from: first) ? index - 1 : index
            } else if hasOffice, isBodyWord(index, before: start, from: first) {
                start = index
            } else if hasOffice, isBetweenOffices(index, from: first) {
                start = index
            } else if hasOffice, isOfStaff(index, before: start, from: first) {
                start = index - 2
            } else if isLink(index, before: start, hasOffice: hasOffice), index - 1 >= first,
                // "the Conservative Party and Prime Minister X".
                token.key != SmallWords.and || mentionAt[index - 1] == nil,
                tokens[index - 1].classes.contains(.office)
                    || !hasOffice && tokens[index - 1].classes.contains(.officePart)
            {
                start = index
            } else {
                break
            }
        }
        if hasOffice, let both = pairStart(before: start, from: first) { start = both }
        if hasOffice { start = bodyStart(before: start, from: first) }
        return (start, hasOffice)
    }

    /// "elect" of "president-elect, X".
    private func isElect(_ index: Int) -> Bool {
        Self.elects.contains(tokens[index].key) && index > 1 && tokens[index - 1].isMark("-")
            && tokens[index - 2].classes.contains(.office)
    }

    /// "lady" of "First lady X".
    private func isFirstLady(_ index: Int) -> Bool {
        index > 0 && tokens[index].key == Self.lady && tokens[index - 1].key == Self.first
    }

    /// "in" of "Commander-in-Chief X", "editor-in-chief X".
    private func isInChief(_ index: Int, before start: Int) -> Bool {
        index > 1 && start > index && tokens[index].key == Self.inWord
            && tokens[start].isMark("-") && tokens[index - 1].isMark("-")
            && tokens[index - 2].classes.contains(.office)
    }

    private static let elects = WordHash.keys("elect designate")
    private static let lady = WordHash.key("lady")
    private static let first = WordHash.key("first")
    private static let inWord = WordHash.key("in")

    /// "expected to head Labour's list".
    private func isInfinitive(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].key == SmallWords.to
            && Self.leading.contains(tokens[index].key)
            && !tokens[index].isCapital
    }

    private static let leading = WordHash.keys("head chair captain coach judge host marshal")

    /// "the" of "Chief of the General Staff General X".
    private func isOfStaff(_ index: Int, before part: Int, from first: Int) -> Bool {
        index >= first + 2 && tokens[index].classes.contains(.article)
            && tokens[index - 1].key == SmallWords.of && tokens[part].isCapital
            && (tokens[part].key == Self.staff || tokens[part + 1].key == Self.staff)
            && tokens[index - 2].classes.contains(.office)
    }

    /// The body that "(WHO)" stands behind.
    private func abbreviated(endingAt bracket: Int, from first: Int) -> Int? {
        guard bracket > first + 3, tokens[bracket].isMark(")"),
            tokens[bracket - 1].flags.contains(.allCapitals), tokens[bracket - 2].isMark("("),
            let mention = mentionAt[bracket - 3], !reading.isPerson(mention)
        else { return nil }
        return mention
    }

    /// Where "(WTO)" begins behind the body that an office is of: "the head of the World Trade Organization
    /// (WTO), Bo Lund".
    private func lettersStart(endingAt bracket: Int, from first: Int) -> Int? {
        guard abbreviated(endingAt: bracket, from: first) != nil,
            case let open = bracket - 2, complement(before: open, from: first) < open
        else { return nil }
        return open
    }

    /// Where "Dr.", "the Rt Hon", "Tan Sri" and the like begin before a name, which are no offices.
    func address(before name: Int, from first: Int) -> Int {
        var start = MalayTitle.start(before: name, from: first, in: tokens)
        while start > first {
            let token = tokens[start - 1]
            let isPeriod = token.isMark(".") && token.isGlued && start - 1 > first
            let form = isPeriod ? start - 2 : start - 1
            let isForm =
                tokens[form].classes.contains(.honorific)
                && !tokens[form].classes.contains(.office)
                || tokens[form].isCapital && Self.addresses.contains(tokens[form].key)
                || isTitleOfHonor(form, after: first)
            guard isForm else { break }
            start = form
        }
        let isNamed = start < name && start > first && tokens[start - 1].classes.contains(.article)
        return isNamed ? start - 1 : start
    }

    private static let addresses = WordHash.keys(
        "most right rt very hon rev dr prof adv barr engr arc alh")

    /// "Chief" of "the chairman of the bank, Chief Bo Lund", "Chief Mrs Ana Ruiz": who has one of a people's
    /// titles has an office beside.
    private func isTitleOfHonor(_ index: Int, after first: Int) -> Bool {
        guard tokens[index].isCapital, tokens[index].key == Self.chief, index > first else {
            return false
        }
        return tokens[index - 1].isMark(",")
    }

    private static let chief = WordHash.key("chief")

    /// "A spokesperson for the mayor, X": it is not said who is the mayor.
    private func isOfAgent(_ office: Int, from first: Int) -> Bool {
        guard tokens[office].classes.contains(.office) else { return false }
        var at = office
        while at > first,
            !tokens[at - 1].classes.isDisjoint(with: [.office, .officePart, .article])
                || mentionAt[at - 1].map({ !reading.isPerson($0) }) == true
        {
            at -= 1
        }
        return at > first + 1 && Agents.links.contains(tokens[at - 1].key)
            && (Agents.all.contains(tokens[at - 2].key)
                || tokens[at - 2].key == Self.secretary && tokens[at - 1].key == SmallWords.to)
    }

    /// "Acquisition Director": a capital beside that of the office.
    private func isDescription(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.isCapital && tokens[index + 1].isCapital
            && mentionAt[index] == nil && !(token.isOpening && Self.deeds.contains(token.key))
            && !Self.honours.contains(token.key)
            && (token.classes.isDisjoint(with: [.stop, .honorific, .weekday, .month, .speech])
                || Self.goods.contains(token.key))
    }

    /// "Social Democrat" of "Social Democrat leader", "Farm" of "Farm lobby chief": capitals right before
    /// an office in small letters, whatever body they name.
    private func isBodyWord(_ index: Int, before start: Int, from first: Int) -> Bool {
        let token = tokens[index]
        let next = tokens[start]
        // Not the end of a name that another word begins.
        var run = index
        while run > first, tokens[run - 1].isCapital, mentionAt[run - 1] == nil { run -= 1 }
        if run > first,
            mentionAt[run - 1].map(reading.isPerson) == true || tokens[run - 1].isMark("-")
                || tokens[run - 1].isNumber
        {
            return false
        }
        return token.isWord && token.isCapital && !token.flags.contains(.titleCase) && next.isWord
            && (!next.isCapital || next.classes.isDisjoint(with: [.office, .officePart]))
            && mentionAt[index] == nil && !isDeed(index)
            && !Self.opinions.contains(token.key) && !Self.honours.contains(token.key)
            && token.classes.isDisjoint(with: [
                .honorific, .weekday, .month, .timeWord, .speech, .stop, .conjunction, .pronoun,
                .dangling,
            ])
            && !reading.document.source.utf8[token.range].suffix(2).elementsEqual("ly".utf8)
    }

    /// "His Honour Judge".
    private static let honours = WordHash.keys("honour honor")

    /// "Oil Minister", "the gas minister": words that open sentences elsewhere.
    private static let goods = WordHash.keys("oil gas markets")

    /// "veterinary" in "chief veterinary officer", "fire" in "fire district chief", "returning" of an
    /// officer who is no other: a small word, or the first of a sentence, right before a small office.
    private func isQualifier(_ index: Int) -> Bool {
        let token = tokens[index]
        let next = tokens[index + 1]
        return token.isWord && next.isWord && !next.isCapital
            && !next.classes.isDisjoint(with: [.office, .officePart])
            && (token.isCapital
                ? token.flags.contains(.opening)
                : leadsOn(index - 1) || isSecondQualifier(index, from: 0))
            && mentionAt[index] == nil && !Self.opinions.contains(token.key)
            && !reading.document.isVerb(index)
            && (Self.goods.contains(token.key)
                || token.classes.isDisjoint(with: [
                    .stop, .pronoun, .weekday, .month, .timeWord, .speech, .conjunction, .article,
                    .verb, .honorific,
                ]))
            && !isDeed(index)
            && !reading.document.source.utf8[token.range].suffix(2).elementsEqual("ly".utf8)
    }

    /// "convicted of murdering bishop X", "defeating prime minister X": what somebody does to whoever
    /// holds the office. "The managing director", "Norway's shipping minister" do nothing.
    private func isDeed(_ index: Int) -> Bool {
        let token = tokens[index]
        if Self.deeds.contains(token.key) { return true }
        guard reading.document.source.utf8[token.range].suffix(3).elementsEqual("ing".utf8),
            !Self.standing.contains(token.key), index > 0, !token.isOpening
        else { return false }
        let before = tokens[index - 1]
        return before.classes.isDisjoint(with: [.article, .office, .officePart])
            && !before.flags.contains(.possessive) && !before.isCapital && !before.isMark("-")
            && !Self.owners.contains(before.key) && mentionAt[index - 1] == nil
    }

    private static let standing = WordHash.keys(
        """
        acting managing sitting ruling outgoing incoming serving retiring founding leading visiting \
        returning presiding governing commanding shipping housing planning marketing engineering
        """)

    /// "safety" of "the council's road safety manager".
    private func isSecondQualifier(_ index: Int, from first: Int) -> Bool {
        guard index > first + 1, !leadsOn(index - 1), !tokens[index].isCapital else { return false }
        let token = tokens[index - 1]
        return token.isWord && !token.isCapital && mentionAt[index - 1] == nil
            && leadsOn(index - 2) && !reading.document.isVerb(index - 1)
            && !Self.opinions.contains(token.key)
            && token.classes.isDisjoint(with: [
                .stop, .pronoun, .weekday, .month, .timeWord, .speech, .conjunction, .article,
                .verb, .honorific, .office,
            ])
    }

    /// "Blaming President X", at a sentence's start, "to replace manager X".
    private static let deeds = WordHash.keys(
        """
        blaming asking accusing urging praising thanking criticising criticizing meeting telling \
        joining replacing citing calling quoting attacking succeeding backing replace arrest impeach \
        sack appoint elect hire oust sue meet join succeed defeat beat tell ask urge suspend loan \
        question face accuse detain jail nominate praise thank blame welcome invite back remove
        """)

    /// What an office may begin behind: "accuse minister" is none.
    private func leadsOn(_ index: Int) -> Bool {
        guard index >= 0 else { return true }
        let token = tokens[index]
        // "Siptu divisional organiser", "guitarist and musical director".
        if token.isWord, token.isCapital, mentionAt[index] == nil, !token.classes.contains(.stop) {
            return true
        }
        if token.key == SmallWords.and, index > 0, tokens[index - 1].classes.contains(.office) {
            return true
        }
        return token.isMark(",") || token.flags.contains(.possessive)
            || token.isWord && Self.owners.contains(token.key)
            || SmallWords.prepositions.contains(token.key) || reading.document.isVerb(index)
            || !token.classes.isDisjoint(with: [.article, .speech, .office, .officePart])
            || mentionAt[index].map { !reading.isPerson($0) } == true
    }

    private static let owners = WordHash.keys("its his her their our my your")
    private static let opinions = WordHash.keys(
        "embattled alleged fellow ousted arrested jailed disgraced convicted suspected beleaguered")

    /// "group" in "Labour group leader", "Labour" before it: a leader of all would be another one.
    private func isOfBody(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, mentionAt[index] == nil,
            !token.classes.contains(.stop) || token.key == Self.police
        else { return false }
        if !token.isCapital { return token.classes.contains(.organizationHead) }
        return !tokens[index + 1].isCapital
            && tokens[index + 1].classes.contains(.organizationHead)
            && token.classes.isDisjoint(with: [.honorific, .weekday, .month, .speech])
    }

    private func trimmed(_ range: Range<Int>, hasOffice: Bool) -> Range<Int>? {
        guard hasOffice else { return nil }
        var range = range
        while let first = range.first,
            tokens[first].isMark("-") || tokens[first].isMark(".")
                || Self.links.contains(tokens[first].key)
                || tokens[first].classes.contains(.article)
        {
            range = (first + 1)..<range.upperBound
        }
        // "the aide of": an office of somebody else, under the one named.
        if let last = range.last, Self.links.contains(tokens[last].key) { return nil }
        // The office itself may have been cut away with what hung on it.
        return range.contains { tokens[$0].classes.contains(.office) } ? range : nil
    }

    /// Tokens.
    static let longestOffice = 14

    private static let secretary = WordHash.key("secretary")
    private static let staff = WordHash.key("staff")
    private static let justice = WordHash.key("justice")
    private static let lords = WordHash.keys("lord lady")
    private static let lordly = WordHash.keys(
        "mayor provost chancellor advocate lieutenant chamberlain")
    static let police = WordHash.key("police")

    private static let seekers = WordHash.keys(
        """
        candidate nominee contender hopeful run bid race pick choice favourite favorite frontrunner \
        nomination
        """)
    static let complementLinks = WordHash.keys("of for at")
    static let links = WordHash.keys("of for and")
}
