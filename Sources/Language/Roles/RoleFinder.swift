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

    /// One role for each distinct wording of an entity, in text order; "Secretary" and "Secretary
    /// of State" say nothing beside "US Secretary of State".
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
                // “X is a minister with a megaphone”: what somebody thinks of X.
                let isClaimed =
                    quoted.isQuoted[range.lowerBound]
                    || Frames(reading.document, sentence: sentence.tokens)
                        .isUntrue(at: range.lowerBound)
                let wordings = [
                    before(name ?? range.lowerBound, from: first),
                    beforeRank(range.lowerBound, from: first),
                    beforeOther(range, from: first, limit: sentence.tokens.upperBound),
                    shared(by: range.lowerBound, from: first),
                    isIntroducing(range, in: sentence.tokens)
                        ? nil
                        : after(range.upperBound, limit: sentence.tokens.upperBound)
                            ?? unclosed(range, in: sentence.tokens),
                    isClaimed ? nil : copular(range.upperBound, limit: sentence.tokens.upperBound),
                    relative(range.upperBound, limit: sentence.tokens.upperBound),
                    appointment(range, in: sentence.tokens),
                    heading(range, in: sentence.tokens),
                    isClaimed ? nil : change(range, in: sentence.tokens),
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
        let words = words(before: name, from: first)
        var (start, hasOffice) = (words.start, words.hasOffice)
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
            start = sharedStart(start..<name, from: first)
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

    /// "Ana Ruiz, the energy secretary, Bo Lund, the culture secretary": the office between two
    /// names is the first one's.
    private func isOfOther(before start: Int, from first: Int) -> Bool {
        var comma = start - 1
        if comma > first,
            tokens[comma].classes.contains(.article) || Self.owners.contains(tokens[comma].key)
        {
            comma -= 1
        }
        // "Bo Lund as chairman, Ana Ruiz".
        if comma > first, tokens[comma].key == Self.asWord, let other = mentionAt[comma - 1] {
            return reading.isPerson(other)
        }
        // "Bo Lund, 34, a nurse, Ana Ruiz".
        if comma > first + 2, tokens[comma - 1].isNumber, tokens[comma - 2].isMark(",") {
            comma -= 2
        }
        guard comma > first, tokens[comma].isMark(","), let other = mentionAt[comma - 1],
            reading.isPerson(other)
        else { return false }
        let sentences = reading.document.sentences
        let sentence = sentences[sentences.partitioningIndex { $0.tokens.upperBound > comma }]
        return !isIntroducing(reading.names.tokens[other], in: sentence.tokens)
    }

    /// "Speaking alongside Ana Ruiz, the energy secretary, Bo Lund, said", "The chairman, Ana Ruiz,
    /// the treasurer, Bo Lund, and": the office is of Bo Lund.
    private func isIntroducing(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard tokens[name.upperBound...].first?.isMark(",") == true,
            reading.isInOpeningPhrase(name, from: sentence.lowerBound) || isHolder(name),
            let comma = (name.upperBound + 1..<sentence.upperBound).first(where: {
                tokens[$0].isMark(",")
            }), comma + 1 < sentence.upperBound, let subject = mentionAt[comma + 1],
            reading.isPerson(subject),
            case let end = reading.names.tokens[subject].upperBound, end + 1 < sentence.upperBound,
            tokens[end].isMark(",")
        else { return false }
        return isHolder(name) || reading.document.isVerb(end + 1)
            || tokens[end + 1].classes.contains(.speech)
    }

    /// "The chairman, Bo Lund": a name behind its office and a comma.
    private func isHolder(_ name: Range<Int>) -> Bool {
        name.lowerBound > 1 && tokens[name.lowerBound - 1].isMark(",")
            && tokens[name.lowerBound - 2].classes.contains(.office)
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

    /// "The man accused of posing as a doctor, X", "the actor who plays the prime minister, X",
    /// "his rival for the post of mayor, X": nobody's office.
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

    /// "elect" of "president-elect, X".
    private func isElect(_ index: Int) -> Bool {
        Self.elects.contains(tokens[index].key) && index > 1 && tokens[index - 1].isMark("-")
            && tokens[index - 2].classes.contains(.office)
    }

    private static let elects = WordHash.keys("elect designate")
    /// The body that "(WHO)" stands behind.
    func abbreviated(endingAt bracket: Int, from first: Int) -> Int? {
        guard bracket > first + 3, tokens[bracket].isMark(")"),
            tokens[bracket - 1].flags.contains(.allCapitals), tokens[bracket - 2].isMark("("),
            let mention = mentionAt[bracket - 3], !reading.isPerson(mention)
        else { return nil }
        return mention
    }

    /// Where "(WTO)" begins behind the body that an office is of: "the head of the World Trade
    /// Organization (WTO), Bo Lund".
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
        "most right rt very hon rev dr prof adv barr engr arc alh alhaji alhaja hajiya comrade retd rtd"
    )

    /// "Chief" of "the chairman of the bank, Chief Bo Lund", "Chief Mrs Ana Ruiz": who has one of a
    /// people's titles has an office beside.
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
    static let justice = WordHash.key("justice")
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
