/// The words before a name that can be of an office, read from the name backwards: "US Secretary of
/// State" of "US Secretary of State Antony Blinken".
struct OfficeWords {
    /// Where they begin.
    var start: Int
    /// Whether an office is among them.
    var hasOffice = false
    /// Where their sentence begins, or as far back as is looked.
    let first: Int

    /// The token that a rule decides on, right before them.
    var index: Int { start - 1 }
}

extension RoleFinder {
    /// What a rule makes of the token before the words so far.
    private enum Step {
        /// They begin here, with what is no office by itself.
        case take(from: Int)
        /// They begin here, with an office.
        case office(from: Int)
        /// They begin here, and nothing before is of the office.
        case end(at: Int)
    }

    /// A rule has nothing to say of most tokens.
    private typealias Rule = @Sendable (RoleFinder, OfficeWords) -> Step?

    /// The first that has something to say is heeded.
    private static let rules: [(needsOffice: Bool, rule: Rule)] = [
        (false, { $0.fullStop($1) }),
        (false, { $0.hyphen($1) }),
        (true, { $0.body($1) }),
        (true, { $0.abbreviatedBody($1) }),
        (true, { $0.owner($1) }),
        (true, { $0.ward($1) }),
        (true, { $0.ownerNoun($1) }),
        (true, { $0.ownersOffice($1) }),
        (false, { $0.firstLady($1) }),
        (false, { $0.inChief($1) }),
        (false, { $0.office($1) }),
        (false, { $0.officePart($1) }),
        (true, { $0.fields($1) }),
        (true, { $0.description($1) }),
        (true, { $0.bodyWord($1) }),
        (true, { $0.otherOffice($1) }),
        (true, { $0.staff($1) }),
        (false, { $0.link($1) }),
    ]

    /// The words before a name that can be of an office.
    /// - Parameter first: the first token that is looked at.
    func words(before name: Int, from first: Int) -> OfficeWords {
        let start =
            remit(before: name, from: first) ?? smallRemit(before: name, from: first)
            ?? complement(before: name, from: first)
        var words = OfficeWords(start: start, first: first)
        reading: while words.start > first, name - words.start < Self.longestOffice {
            switch step(before: words) {
            case .take(let start): words.start = start
            case .office(let start): (words.start, words.hasOffice) = (start, true)
            case .end(let start):
                words.start = start
                break reading
            case nil: break reading
            }
        }
        guard words.hasOffice else { return words }
        words.start = pairStart(before: words.start, from: first) ?? words.start
        words.start = bodyStart(before: words.start, from: first)
        return words
    }

    private func step(before words: OfficeWords) -> Step? {
        for (needsOffice, rule) in Self.rules where words.hasOffice || !needsOffice {
            if let step = rule(self, words) { return step }
        }
        return nil
    }

    // MARK: Rules

    /// "Adm.", "Lt. Gen.", "Lt.-Gen."
    private func fullStop(_ words: OfficeWords) -> Step? {
        let (index, next) = (words.index, tokens[words.start])
        guard tokens[index].isMark("."), index > words.first,
            tokens[index - 1].classes.contains(.office),
            !words.hasOffice || tokens[index].isGlued && (next.isCapital || next.isMark("-"))
        else { return nil }
        return .take(from: index)
    }

    /// "Vice-President".
    private func hyphen(_ words: OfficeWords) -> Step? {
        let token = tokens[words.index]
        guard token.isMark("-"), token.isGlued || tokens[words.start].isGlued else { return nil }
        return .take(from: words.index)
    }

    /// A country or body before an office belongs to it; another person does not.
    private func body(_ words: OfficeWords) -> Step? {
        guard let mention = mentionAt[words.index] else { return nil }
        return reading.isPerson(mention)
            ? .end(at: words.start) : .take(from: reading.names.tokens[mention].lowerBound)
    }

    /// "World Health Organization (WHO) chief".
    private func abbreviatedBody(_ words: OfficeWords) -> Step? {
        abbreviated(endingAt: words.index, from: words.first).map {
            .take(from: reading.names.tokens[$0].lowerBound)
        }
    }

    /// "Ukraine's President Zelensky"; "Biden's spokesman" is of somebody else.
    private func owner(_ words: OfficeWords) -> Step? {
        guard words.index > words.first, owns(words.index),
            let mention = mentionAt[words.index - 1]
        else { return nil }
        return .end(
            at: reading.isPerson(mention)
                ? words.start : reading.names.tokens[mention].lowerBound)
    }

    /// "Children's Minister", "veterans' affairs secretary".
    private func ward(_ words: OfficeWords) -> Step? {
        guard tokens[words.index].flags.contains(.possessive), words.index > words.first,
            Self.wards.contains(tokens[words.index - 1].key)
        else { return nil }
        return .take(from: words.index - 1)
    }

    /// "The summit's president".
    private func ownerNoun(_ words: OfficeWords) -> Step? {
        guard tokens[words.index].flags.contains(.possessive),
            isOwnerNoun(words.index - 1, from: words.first)
        else { return nil }
        return .end(at: words.index - 1)
    }

    /// "The former prime minister's chief of staff".
    private func ownersOffice(_ words: OfficeWords) -> Step? {
        guard tokens[words.index].flags.contains(.possessive) else { return nil }
        return ownerStart(endingAt: words.index - 1, from: words.first).map { .end(at: $0) }
    }

    /// "First lady X".
    private func firstLady(_ words: OfficeWords) -> Step? {
        guard words.index > 0, tokens[words.index].key == Self.lady,
            tokens[words.index - 1].key == Self.first
        else { return nil }
        return .office(from: words.index - 1)
    }

    /// "Commander-in-Chief X", "editor-in-chief X".
    private func inChief(_ words: OfficeWords) -> Step? {
        let index = words.index
        guard index > 1, tokens[index].key == Self.inWord, tokens[words.start].isMark("-"),
            tokens[index - 1].isMark("-"), tokens[index - 2].classes.contains(.office)
        else { return nil }
        return .take(from: index - 2)
    }

    private func office(_ words: OfficeWords) -> Step? {
        guard tokens[words.index].classes.contains(.office), !isInfinitive(words.index),
            mentionAt[words.index].map(reading.isPerson) != true
        else { return nil }
        return .office(from: words.index)
    }

    /// "deputy", "assistant".
    private func officePart(_ words: OfficeWords) -> Step? {
        let token = tokens[words.index]
        guard token.classes.contains(.officePart),
            !token.classes.contains(.stop) || tokens[words.start].isMark("-")
                || token.key == Self.police
        else { return nil }
        return .take(from: words.index)
    }

    /// "trade, energy and" of "trade, energy and industry minister".
    private func fields(_ words: OfficeWords) -> Step? {
        for comma in [words.index, words.index - 1] where isBetweenFields(comma, from: words.first)
        {
            return .take(from: listStart(before: comma - 1, from: words.first))
        }
        return nil
    }

    /// "the council's road safety manager".
    private func description(_ words: OfficeWords) -> Step? {
        let index = words.index
        guard isDescription(index) || isOfBody(index) || isQualifier(index) else { return nil }
        let isSecond = index > words.first && isSecondQualifier(index, from: words.first)
        return .take(from: isSecond ? index - 1 : index)
    }

    /// "Farm" of "Farm lobby chief".
    private func bodyWord(_ words: OfficeWords) -> Step? {
        isBodyWord(words.index, before: words.start, from: words.first)
            ? .take(from: words.index) : nil
    }

    /// "and" of "founder and chief executive X".
    private func otherOffice(_ words: OfficeWords) -> Step? {
        isBetweenOffices(words.index, from: words.first) ? .take(from: words.index) : nil
    }

    /// "of the" of "Chief of the General Staff General X".
    private func staff(_ words: OfficeWords) -> Step? {
        let (index, part) = (words.index, words.start)
        guard index >= words.first + 2, tokens[index].classes.contains(.article),
            tokens[index - 1].key == SmallWords.of, tokens[part].isCapital,
            tokens[part].key == Self.staffWord || tokens[part + 1].key == Self.staffWord,
            tokens[index - 2].classes.contains(.office)
        else { return nil }
        return .take(from: index - 2)
    }

    /// "of" of "Secretary of State"; not "the Conservative Party and Prime Minister X".
    private func link(_ words: OfficeWords) -> Step? {
        let (index, before) = (words.index, words.index - 1)
        guard isLink(index, before: words.start, hasOffice: words.hasOffice),
            before >= words.first,
            tokens[index].key != SmallWords.and || mentionAt[before] == nil,
            tokens[before].classes.contains(.office)
                || !words.hasOffice && tokens[before].classes.contains(.officePart)
        else { return nil }
        return .take(from: index)
    }

    // MARK: Words of an office

    /// "expected to head Labour's list".
    private func isInfinitive(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].key == SmallWords.to
            && Self.leading.contains(tokens[index].key)
            && !tokens[index].isCapital
    }

    private static let leading = WordHash.keys("head chair captain coach judge host marshal")

    /// "Acquisition Director": a capital beside that of the office.
    private func isDescription(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.isCapital && tokens[index + 1].isCapital
            && mentionAt[index] == nil && !(token.isOpening && Self.deeds.contains(token.key))
            && !Self.honours.contains(token.key)
            && (token.classes.isDisjoint(with: [.stop, .honorific, .weekday, .month, .speech])
                || Self.goods.contains(token.key))
    }

    /// "Social Democrat" of "Social Democrat leader", "Farm" of "Farm lobby chief": capitals right
    /// before an office in small letters, whatever body they name.
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

    /// "veterinary" in "chief veterinary officer", "fire" in "fire district chief", "returning" of
    /// an officer who is no other: a small word, or the first of a sentence, right before a small
    /// office.
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

    /// "convicted of murdering bishop X", "defeating prime minister X": what somebody does to
    /// whoever holds the office. "The managing director", "Norway's shipping minister" do nothing.
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

    static let owners = WordHash.keys("its his her their our my your")
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

    private static let lady = WordHash.key("lady")
    private static let first = WordHash.key("first")
    private static let inWord = WordHash.key("in")
    private static let staffWord = WordHash.key("staff")
}
