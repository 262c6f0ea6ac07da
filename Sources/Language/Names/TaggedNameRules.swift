import Bytes

/// What rules know better than the tagger about a name it found.
struct TaggedNameRules {
    let text: TaggerText

    var tokens: [Token] { text.document.tokens }

    /// The name as it stands, or `nil` for words that name nothing.
    func revised(_ name: TaggedName) -> TaggedName? {
        var name = name
        if let seat = seat(of: name) ?? ward(of: name) { return seat }
        if isParty(name) || isMass(name) { return nil }
        if isJudge(name) { name = TaggedName(tokens: name.tokens.dropFirst(), kind: .person) }
        trimTitle(&name)
        trimOffice(&name)
        trimPossessive(&name)
        trimPeriod(&name)
        trimComma(&name)
        trimFlight(&name)
        trimCode(&name)
        takeSuffix(&name)
        if isOfOffice(name) || isOffice(name) || isWholeOffice(name) || isAbbreviation(name)
            || isCutTitle(name) || isRating(name) || isBirthName(name)
            || isDisease(name) || isPrice(name) || isCredit(name)
        {
            return nil
        }
        if name.kind == .person,
            isThing(name) || isUnsupported(name) || isAddress(name) || isSmall(name)
                || isFeast(name) || isChurch(name)
        {
            return nil
        }
        if name.kind != .person, isAddress(name) || isCommon(name) { return nil }
        if name.kind == .person, isCompany(name) { name.kind = .organization }
        if name.kind != .person, isMonarch(name) { name.kind = .person }
        if name.kind != .person, let cleric = cleric(of: name) { name = cleric }
        if name.kind == .person { takeParticles(&name) }
        return isPlain(name) ? nil : name
    }

    /// "Tacoma" of "Yasmin Bell, D-Tacoma": a party's letter, and where a lawmaker is from.
    private func seat(of name: TaggedName) -> TaggedName? {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 2, first > 0, tokens[first - 1].isMark(","),
            Self.parties.contains(tokens[first].key), tokens[first].flags.contains(.initial),
            tokens[first + 1].isMark("-")
        else { return nil }
        return TaggedName(tokens: first + 2..<name.tokens.upperBound, kind: .place)
    }

    /// "Market Ward" of "Cllr Derek Pym (Con, Market Ward)".
    private func ward(of name: TaggedName) -> TaggedName? {
        let comma = name.tokens.lowerBound - 1
        guard comma > 1, tokens[comma].isMark(","), isPartyLetters(comma - 1) else { return nil }
        return TaggedName(tokens: name.tokens, kind: .place)
    }

    /// "Bridge opens", "Council delays vote" at the beginning of a sentence or a headline, where
    /// the word has a capital nowhere else; "the Queen", which is no place.
    private func isCommon(_ name: TaggedName) -> Bool {
        let token = tokens[name.tokens.lowerBound]
        guard name.tokens.count == 1 else { return false }
        if name.kind == .place, token.classes.contains(.office) { return true }
        guard token.isOpening, !token.classes.isDisjoint(with: [.placeHead, .organizationHead]),
            !Self.sole.contains(token.key)
        else { return false }
        let word = text.forms[name.tokens.lowerBound].word
        return word >= 0 && text.words[Int(word)].capitalised == 0
    }

    /// Of which a state has one.
    private static let sole = WordHash.keys("parliament congress senate")

    /// "They met at Mass."
    private func isMass(_ name: TaggedName) -> Bool {
        tokens[name.tokens.lowerBound].key == Self.mass
            && name.tokens.dropFirst().allSatisfy { tokens[$0].isMark(".") }
    }

    private static let mass = WordHash.key("mass")

    private func isParty(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && isPartyLetters(name.tokens.lowerBound)
    }

    /// "(Con, " or "(Lib Dem, " of a councillor: its last word.
    private func isPartyLetters(_ index: Int) -> Bool {
        guard index > 0, Self.shortParties.contains(tokens[index].key), tokens[index].isCapital,
            index + 1 < tokens.count, tokens[index + 1].isMark(",") || tokens[index + 1].isMark(")")
        else { return false }
        let open = tokens[index].key == Self.dem ? index - 2 : index - 1
        return open >= 0 && tokens[open].isMark("(")
    }

    private static let dem = WordHash.key("dem")
    private static let shortParties = WordHash.keys("con lab ld libdem dem ind grn snp dup ukip")

    private static let parties = WordHash.keys("d r i")

    /// "Auditor General": nothing but an office.
    private func isOffice(_ name: TaggedName) -> Bool {
        guard name.kind == .organization, name.tokens.count == 2, let last = name.tokens.last else {
            return false
        }
        return tokens[last].key == Self.general
            && tokens[name.tokens.lowerBound].classes.contains(.office)
    }

    /// "Inspector General of Police", "Commissioner of Customs": what somebody is.
    private func isWholeOffice(_ name: TaggedName) -> Bool {
        guard name.kind == .organization, name.tokens.count > 2,
            let of = name.tokens.first(where: { Remits.links.contains(tokens[$0].key) }),
            of > name.tokens.lowerBound
        else { return false }
        return tokens[name.tokens.lowerBound..<of].allSatisfy {
            $0.isCapital && !$0.classes.isDisjoint(with: [.office, .officePart])
                && !$0.classes.contains(.organizationHead)
        } && tokens[of - 1].classes.contains(.office)
    }

    /// "Justice Mohsin Kayani"; not "Justice Department".
    private func isJudge(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        return name.kind != .person && (2...4).contains(name.tokens.count)
            && tokens[first].key == Self.justice
            && tokens[name.tokens.dropFirst()].allSatisfy {
                $0.isWord && $0.isCapital && !$0.flags.contains(.allCapitals)
                    && $0.classes.isDisjoint(with: [
                        .organizationHead, .office, .officePart, .common, .thing, .conjunction,
                        .placeHead,
                    ])
            }
    }

    private static let general = WordHash.key("general")

    /// "From Buy to Neutral", "an Equal-Weight rating": what analysts say of shares.
    private func isRating(_ name: TaggedName) -> Bool {
        tokens[name.tokens].allSatisfy { !$0.isWord || Self.ratings.contains($0.key) }
            && (isBesideRating(name.tokens.lowerBound - 2) || isBesideRating(name.tokens.upperBound)
                || isBesideRating(name.tokens.upperBound + 1))
    }

    private func isBesideRating(_ index: Int) -> Bool {
        tokens.indices.contains(index)
            && (Self.ratings.contains(tokens[index].key) || tokens[index].key == Self.rating)
    }

    private static let rating = WordHash.key("rating")
    private static let ratings = WordHash.keys(
        "buy sell hold neutral outperform underperform overweight underweight equal weight strong")

    /// "Secretary of State": what an office is of.
    private func isOfOffice(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        // "Deputy Defense Secretary".
        if name.tokens.count == 1, name.kind == .group, first + 2 < tokens.count,
            tokens[first + 1].isCapital, tokens[first + 1].classes.contains(.officePart),
            tokens[first + 2].isCapital, tokens[first + 2].classes.contains(.office),
            !tokens[first + 1].classes.contains(.organizationHead)
        {
            return true
        }
        if name.tokens.count == 1, name.kind == .organization, first + 1 < tokens.count,
            tokens[first].classes.contains(.officePart),
            !tokens[first].classes.contains(.organizationHead),
            tokens[first + 1].isCapital, tokens[first + 1].classes.contains(.office)
        {
            return true
        }
        // "Gov." of "Gov. Kim Reynolds", "Group" of "Group Chief Executive".
        if name.tokens.count == 1, first + 1 < tokens.count,
            tokens[first + 1].isMark(".")
                && (tokens[first].classes.contains(.office)
                    || Self.abbreviations.contains(tokens[first].key))
                || Self.group == tokens[first].key && tokens[first + 1].isCapital
                    && !tokens[first + 1].classes.isDisjoint(with: [.office, .officePart])
        {
            return true
        }
        // "Chief Justice", "Justice Mehta".
        if name.tokens.count == 1, name.kind == .organization,
            tokens[first].key == Self.justice, first > 0, first + 1 < tokens.count,
            tokens[first - 1].key == Self.chief || tokens[first + 1].isCapital
        {
            return true
        }
        guard first >= 2, tokens[first - 1].key == SmallWords.of,
            tokens[first - 2].classes.contains(.office)
        else { return false }
        return tokens[name.tokens].allSatisfy { !$0.isWord || $0.classes.contains(.officePart) }
    }

    private static let justice = WordHash.key("justice")
    private static let chief = WordHash.key("chief")
    private static let group = WordHash.key("group")

    /// "GDP", "UTC"; not where the text says in parentheses what it is short for.
    private func isAbbreviation(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        if let end = Self.degreeEnd(tokens, first), end >= name.tokens.upperBound { return true }
        return name.tokens.count == 1 && NameFinder.isAbbreviation(tokens[first])
            && !(first > 0 && tokens[first - 1].isMark("("))
    }

    /// "(Handout)" behind a caption: where the picture comes from.
    private func isCredit(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        return name.tokens.count == 1 && first > 0 && tokens[first - 1].isMark("(")
            && Self.credits.contains(tokens[first].key)
    }

    private static let credits = WordHash.keys("handout supplied courtesy pool file")

    /// "née Novak": what somebody was called once.
    private func isBirthName(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        return [first, first - 1].contains { $0 >= 0 && Self.birthWords.contains(tokens[$0].key) }
    }

    /// "Parkinson’s disease", "Hodgkin’s lymphoma": nobody who is spoken of.
    private func isDisease(_ name: TaggedName) -> Bool {
        let mark = name.tokens.upperBound
        guard mark < tokens.count, tokens[mark].flags.contains(.possessive) else { return false }
        if Self.diseases.contains(tokens[mark - 1].key) { return true }
        return mark + 1 < tokens.count && tokens[mark + 1].isWord
            && Self.maladies.contains(tokens[mark + 1].key)
    }

    private static let diseases = WordHash.keys(
        "parkinson alzheimer crohn hodgkin huntington asperger tourette")
    private static let maladies = WordHash.keys(
        "disease syndrome lymphoma palsy sarcoma chorea ataxia")

    /// "KSh3" of "KSh3.5bn", "Rs12" of "Rs12,000".
    private func isPrice(_ name: TaggedName) -> Bool {
        let next = name.tokens.upperBound
        guard name.tokens.count == 1, next + 1 < tokens.count,
            tokens[next].isMark(".") || tokens[next].isMark(","), tokens[next].isGlued,
            tokens[next + 1].isGlued,
            let digit = text.document.source.utf8[tokens[next - 1].range].last,
            let amount = text.document.source.utf8[tokens[next + 1].range].first
        else { return false }
        return digit.isASCIIDigit && amount.isASCIIDigit
    }

    private static let birthWords = WordHash.keys("née nee né")

    /// What stands behind the names of the learned.
    private static let degrees = WordHash.keys(
        "phd md mba jd msc bsc rn esq")

    /// Past "Ph.D.", "M.D." or "MBA" that begins there.
    static func degreeEnd(_ tokens: [Token], _ start: Int) -> Int? {
        let isDoctor =
            tokens[start].key == ph && start + 2 < tokens.count && tokens[start + 1].isMark(".")
            && tokens[start + 2].key == d
        guard isDoctor || degrees.contains(tokens[start].key) else { return nil }
        let end = isDoctor ? start + 3 : start + 1
        return end < tokens.count && tokens[end].isMark(".") && tokens[end].isGlued ? end + 1 : end
    }

    private static let ph = WordHash.key("ph")
    private static let d = WordHash.key("d")

    /// "Evergreen Marine", "AirTanker".
    private func isCompany(_ name: TaggedName) -> Bool {
        let last = name.tokens.upperBound - 1
        if name.tokens.count == 1 { return isCamelCase(last) }
        return CompanyName.trades.contains(tokens[last].key)
    }

    static let `do` = WordHash.key("do")

    static let abbreviations = WordHash.keys(
        "rep reps sen sens gov mp mps mep meps mla mlas")

    static let saint = WordHash.key("st")

    /// "Taking Action to Uncover": words of a quoted title, whose capitals say nothing.
    private func isCutTitle(_ name: TaggedName) -> Bool {
        let isQuoted = tokens[name.tokens].allSatisfy {
            $0.flags.contains(.titleCase) || !$0.isWord
        }
        guard name.kind == .work, isQuoted, name.tokens.upperBound < tokens.count else {
            return false
        }
        return tokens[name.tokens.upperBound].flags.contains(.titleCase)
    }

    /// "Halley's Comet", "Martin Aircraft": what somebody owns or is called after.
    private func isThing(_ name: TaggedName) -> Bool {
        guard name.tokens.count > 1, let last = name.tokens.last else { return false }
        let classes = tokens[last].classes
        return tokens[name.tokens].contains { $0.flags.contains(.possessive) }
            || classes.contains(.thing) && classes.isDisjoint(with: [.firstName, .surname])
    }

    /// "Dr" of "Prof. Dr.": no name.
    private func isAddress(_ name: TaggedName) -> Bool {
        name.tokens.allSatisfy {
            tokens[$0].isMark(".") || Self.addresses.contains(tokens[$0].key)
        }
    }

    private static let addresses = WordHash.keys(
        "dr prof mr mrs ms rev hon messrs st barr engr alh adv arc")

    /// "lender": nobody is written without a capital.
    private func isSmall(_ name: TaggedName) -> Bool {
        !name.tokens.contains { tokens[$0].isCapital }
    }

    /// "by Easter".
    private func isFeast(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && Self.feasts.contains(tokens[name.tokens.lowerBound].key)
    }

    private static let feasts = WordHash.keys(
        "easter christmas ramadan passover hanukkah diwali thanksgiving pentecost lent eid")

    /// "St. Brendan's": a church, a school, a hospital.
    private func isChurch(_ name: TaggedName) -> Bool {
        let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        let saint = first > 0 && tokens[first - 1].isMark(".") ? first - 2 : first - 1
        return name.tokens.count == 1 && saint >= 0 && tokens[saint].key == Self.saint
            && end < tokens.count && tokens[end].flags.contains(.possessive)
    }

    /// A single word in no list of names whose capital may be the sentence's.
    private func isUnsupported(_ name: TaggedName) -> Bool {
        let index = name.tokens.lowerBound
        guard name.tokens.count == 1, tokens[index].isOpening,
            tokens[index].classes.isDisjoint(with: [.firstName, .surname]),
            name.tokens.upperBound < tokens.count,
            !tokens[name.tokens.upperBound].classes.contains(.speech)
        else { return false }
        let form = text.forms[index]
        return form.listing.isDisjoint(with: [.firstName, .surname])
            && form.word >= 0 && text.words[Int(form.word)].capitalised == 0
    }

    /// "DaimlerChrysler", "AirTanker": a capital behind a small letter, but not "McArthur" and not
    /// "O’Leary".
    private func isCamelCase(_ index: Int) -> Bool {
        let bytes = text.document.source.utf8[tokens[index].range]
        guard !tokens[index].flags.contains(.allCapitals), bytes.count > 4 else { return false }
        let isScottish = bytes.starts(with: "Mc".utf8) || bytes.starts(with: "Mac".utf8)
        return !isScottish
            && zip(bytes.dropFirst(2), bytes.dropFirst(3)).contains { before, byte in
                before.isASCIILowercase && byte.isASCIIUppercase
            }
    }

    /// Nothing but ordinary words: "the Ministry and the Council", "Harvest" at a sentence's start.
    private func isPlain(_ name: TaggedName) -> Bool {
        let words = tokens[name.tokens].filter(\.isWord)
        guard let first = words.first else { return true }
        if words.count == 1 {
            return first.isOpening && !first.classes.isDisjoint(with: [.common, .stop])
                && !first.flags.contains(.allCapitals)
        }
        // "Labour Party" may be all that a party is called.
        return words.contains { $0.classes.contains(.conjunction) }
            && words.allSatisfy {
                !$0.classes.isDisjoint(with: [.common, .stop, .organizationHead])
                    && !$0.flags.contains(.allCapitals)
            }
    }
}
