import Bytes

/// Names of things that the tagger takes for people and organizations: products and indices.
struct NameKinds {
    let text: TaggerText
    let gazetteer: Gazetteer
    /// The keys of the single words that name organizations.
    private let organizations: Set<UInt64>
    /// The keys of the first words of longer names of companies.
    private let openings: Set<UInt64>
    /// The keys of the single words that stand behind "in" or "at".
    private let located: Set<UInt64>
    /// The keys of the capitals that do what people do; none where nobody is called a place behind
    /// a possessive.
    private var doers: Set<UInt64> = []

    init(_ text: TaggerText, gazetteer: Gazetteer, names: [TaggedName]) {
        self.text = text
        self.gazetteer = gazetteer
        let tokens = text.document.tokens
        organizations = Set(
            names.lazy.filter { $0.kind == .organization && $0.tokens.count == 1 }
                .map { tokens[$0.tokens.lowerBound].key })
        openings = Set(
            names.lazy.filter { Self.isCompany($0, tokens) }
                .map { tokens[$0.tokens.lowerBound].key })
        located = Set(
            names.lazy.filter {
                $0.tokens.count == 1 && Self.isLocated($0.tokens.lowerBound, tokens)
            }
            .map { tokens[$0.tokens.lowerBound].key })
        let isOwned = names.contains { name in
            name.kind == .place && name.tokens.count > 1 && name.tokens.lowerBound > 0
                && tokens[name.tokens.lowerBound - 1].flags.contains(.possessive)
        }
        if isOwned {
            doers = Set(
                tokens.indices.lazy.filter { tokens[$0].isCapital && Self.isDoing($0, tokens) }
                    .map { tokens[$0].key })
        }
    }

    private static func isLocated(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0 else { return false }
        return tokens[index - 1].classes.contains(.locative) || tokens[index - 1].key == at
    }

    /// A name of several words that ends in no head of another body: not "Wairoa District Council".
    private static func isCompany(_ name: TaggedName, _ tokens: [Token]) -> Bool {
        guard name.kind == .organization, name.tokens.count > 1, let last = name.tokens.last else {
            return false
        }
        return tokens[last].classes.isDisjoint(with: [.organizationHead, .placeHead])
            || CompanyName.end(of: tokens[name.tokens]) < name.tokens.upperBound
    }

    private var tokens: [Token] { text.document.tokens }

    /// The names with their kinds put right; the same words are the same thing throughout.
    func revised(_ names: [TaggedName]) -> [TaggedName] {
        var things: [UInt64: EntityKind] = [:]
        for name in names {
            guard let kind = kind(of: name), let last = name.tokens.last else { continue }
            things[NameIndex.key(of: tokens[name.tokens])] = kind
            // "Falcon" is the "Ford Falcon".
            if name.kind == .person, kind == .work { things[tokens[last].key] = kind }
        }
        let names = titled(names.map(addressed))
        guard !things.isEmpty else { return names }
        return names.map { name in
            guard let kind = things[NameIndex.key(of: tokens[name.tokens])] else { return name }
            return TaggedName(tokens: name.tokens, kind: kind)
        }
    }

    /// "Comrade Bo Lund", "Tan Sri Bo Lund", whatever they were taken for: Bo Lund.
    private func addressed(_ name: TaggedName) -> TaggedName {
        let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        let isAddress = tokens[start].isCapital && Self.addresses.contains(tokens[start].key)
        let person = isAddress ? start + 1 : MalayTitle.end(from: start, in: tokens) ?? start
        guard person > start, person < end, (person..<end).allSatisfy({ isPersonal($0) })
        else { return name }
        return TaggedName(tokens: person..<end, kind: .person)
    }

    /// "Declan Holm (61)": somebody of that age.
    private func isAged(_ name: TaggedName) -> Bool {
        let end = name.tokens.upperBound
        guard name.kind != .person, (2...4).contains(name.tokens.count), end + 2 < tokens.count,
            tokens[end].isMark("("), tokens[end + 1].isNumber, tokens[end + 2].isMark(")"),
            tokens[end + 1].end - tokens[end + 1].start <= 3
        else { return false }
        return name.tokens.allSatisfy { isPersonal($0) }
    }

    /// "His wife, Turid,", "her son Peter": somebody, whatever else is called so.
    private func isKin(_ name: TaggedName) -> Bool {
        guard name.kind != .person, name.tokens.allSatisfy({ isPersonal($0) }) else { return false }
        let start = name.tokens.lowerBound
        let kin = start > 0 && tokens[start - 1].isMark(",") ? start - 2 : start - 1
        return kin > 0 && Self.kin.contains(tokens[kin].key) && tokens[kin].isWord
            && (Self.owners.contains(tokens[kin - 1].key)
                || tokens[kin - 1].flags.contains(.possessive))
    }

    private static let kin = WordHash.keys(
        "wife husband son daughter brother sister mother father widow")
    private static let owners = WordHash.keys("his her their my our")

    private func isPersonal(_ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].isCapital
            && tokens[index].classes.isDisjoint(with: [
                .placeHead, .thing, .organizationHead, .eventHead,
            ])
    }

    private static let addresses = WordHash.keys(
        "comrade cr fr adv alhaji alhaja hajiya engr barr pte pfc cpl spc tánaiste taoiseach")

    /// "General Baptista" where somebody is called Luis Baptista: no body, and the name without the
    /// title.
    private func titled(_ names: [TaggedName]) -> [TaggedName] {
        let isTitled = { (name: TaggedName) in
            name.kind == .organization && name.tokens.count == 2
                && Self.ranks.contains(tokens[name.tokens.lowerBound].key)
        }
        guard names.contains(where: isTitled) else { return names }
        let surnames = Set(
            names.lazy.filter { $0.kind == .person && $0.tokens.count > 1 }
                .map { tokens[$0.tokens.upperBound - 1].key })
        return names.map { name in
            guard isTitled(name), surnames.contains(tokens[name.tokens.upperBound - 1].key) else {
                return name
            }
            return TaggedName(tokens: name.tokens.dropFirst(), kind: .person)
        }
    }

    private static let ranks = WordHash.keys(
        "general colonel major captain admiral marshal commander president minister senator chief")

    /// The kind of a name that is no person and no organization; `nil` for all others.
    private func kind(of name: TaggedName) -> EntityKind? {
        if isAged(name) || isKin(name) { return .person }
        guard name.kind != .work, name.kind != .event, name.kind != .group else { return nil }
        if isSmallI(name.tokens.lowerBound) || isIndex(name) { return .work }
        if isOpening(name) { return .organization }
        if isStorm(name) { return .event }
        if isCalledPlace(name) { return .place }
        if isCompatriot(name) { return .person }
        if isClub(name) { return .organization }
        guard name.kind == .person else { return nil }
        if let kind = kindBeforeOffice(name) { return kind }
        if isModel(name) { return .work }
        return isBand(name) ? .organization : nil
    }

    /// "The rivers Ravi, Beas and Sutlej", "the village of Sarma": what the text calls a place.
    private func isCalledPlace(_ name: TaggedName) -> Bool {
        guard name.kind != .place else { return false }
        var at = name.tokens.lowerBound - 1
        if at > 0, Self.places.contains(tokens[at].key) { return !tokens[at].isCapital }
        if at > 1, tokens[at].key == SmallWords.of, Self.settlements.contains(tokens[at - 1].key) {
            return !tokens[at - 1].isCapital
        }
        while at > 0, name.tokens.lowerBound - at < Self.longestList,
            tokens[at].isMark(",") || tokens[at].classes.contains(.conjunction)
                || tokens[at].isCapital && tokens[at].isWord && !tokens[at].isOpening
        {
            at -= 1
        }
        return at < name.tokens.lowerBound - 1 && at >= 0 && !tokens[at].isCapital
            && Self.pluralPlaces.contains(tokens[at].key)
    }

    /// Tokens.
    private static let longestList = 12
    private static let places = WordHash.keys("river rivers lake mount")
    private static let settlements = WordHash.keys("village town city district province island")
    private static let pluralPlaces = WordHash.keys(
        "rivers lakes towns villages cities districts provinces islands")

    /// "Mexico's Ximena Quispe won": somebody of a country, and no place in it.
    private func isCompatriot(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        let end = name.tokens.upperBound
        guard name.kind == .place, (2...3).contains(name.tokens.count), first > 1,
            tokens[first - 1].flags.contains(.possessive), isCountry(first - 2),
            tokens[name.tokens].allSatisfy({
                $0.isWord && $0.isCapital && $0.classes.isDisjoint(with: [.placeHead, .thing])
            }),
            text.forms[first].listing.isDisjoint(with: [.city, .town, .region]),
            gazetteer.index.match(tokens, at: first, limit: end)?.end != end
        else { return false }
        return tokens[first].classes.contains(.firstName)
            || text.forms[first].listing.contains(.firstName) || Self.isDoing(end - 1, tokens)
            || doers.contains(tokens[end - 1].key)
    }

    /// "TD Cowen analyst Robert Moskow", "Cedar Ridge Mayor Lori Dunham": a firm, a place, and nobody.
    private func kindBeforeOffice(_ name: TaggedName) -> EntityKind? {
        let office = name.tokens.upperBound
        guard name.tokens.count > 1, office + 1 < tokens.count, tokens[office].isWord,
            tokens[office + 1].isCapital, tokens[office + 1].isWord,
            !tokens[office + 1].isOpening,
            tokens[office + 1].classes.isDisjoint(with: [.office, .officePart])
        else { return nil }
        if Self.watchers.contains(tokens[office].key) { return .organization }
        // "Shin Bet head Ronen Bar"; but "Ana Ruiz chief Bo Lund" are two people.
        let first = name.tokens.lowerBound
        if name.kind == .person, !tokens[office].isCapital,
            tokens[first].classes.isDisjoint(with: .firstName),
            text.forms[first].listing.isDisjoint(with: .firstName)
        {
            if Self.heads.contains(tokens[office].key) { return .organization }
            if Self.electeds.contains(tokens[office].key) { return .place }
        }
        return tokens[office].isCapital && Self.electeds.contains(tokens[office].key) ? .place : nil
    }

    private static let heads = WordHash.keys(
        """
        head founder chairman chairwoman chairperson anchor ceo boss chief president captain coach \
        manager editor presenter correspondent executive
        """)
    private static let watchers = WordHash.keys("analyst analysts economist strategist")
    static let electeds = WordHash.keys("mp mps td tds mayor premier mna mla msp mep")

    /// "Luton Town beat Derby County": what plays others is no town.
    private func isClub(_ name: TaggedName) -> Bool {
        guard name.tokens.count > 1, let last = name.tokens.last else { return false }
        // "Thornley Rovers" is called so whatever it does.
        if Self.teams.contains(tokens[last].key) { return true }
        guard name.kind == .place, Self.clubs.contains(tokens[last].key) else { return false }
        let (before, after) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
        if after < tokens.count, Self.playing.contains(tokens[after].key) { return true }
        return before > 0
            && (Self.beating.contains(tokens[before].key)
                || tokens[before].key == Self.with && Self.beating.contains(tokens[before - 1].key))
    }

    /// The last words of the names of teams, which these are called by alone.
    static let teams = WordHash.keys("athletic rovers wanderers albion hotspur harriers")

    private func isCountry(_ index: Int) -> Bool {
        guard let match = gazetteer.index.match(tokens, at: index, limit: index + 1) else {
            return false
        }
        return gazetteer.entities[Int(match.entry.entity)].isCountry
    }

    /// Whether a capital that could be a surname does what people do, or is as old as people are.
    private static func isDoing(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 2 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.isWord {
            return !next.isCapital
                && (next.classes.contains(.speech) || deeds.contains(next.key))
        }
        let age = tokens[index + 2]
        return next.isMark(",") && age.isNumber && age.end - age.start == 2
    }

    /// "iPhone": products alone are written so.
    private func isSmallI(_ index: Int) -> Bool {
        let bytes = text.document.source.utf8[tokens[index].range]
        guard bytes.count > 3, bytes.first == UInt8(ascii: "i"), let next = bytes.dropFirst().first
        else { return false }
        return next.isASCIIUppercase
    }

    /// "Storm Daria", "Tropical Storm Ian".
    private func isStorm(_ name: TaggedName) -> Bool {
        let last = name.tokens.upperBound - 1
        return name.tokens.dropLast().contains { NameFinder.storms.contains(tokens[$0].key) }
            && tokens[last].classes.isDisjoint(with: [.organizationHead, .thing, .office])
    }

    /// "Dow Jones Industrial Average", "the Sensex index"; not "the Stock Exchange index".
    private func isIndex(_ name: TaggedName) -> Bool {
        let last = name.tokens.upperBound - 1
        if name.tokens.count > 1, Self.indices.contains(tokens[last].key) { return true }
        return last + 1 < tokens.count && tokens[last + 1].key == Self.index
            && name.kind == .organization && !tokens[last].classes.contains(.organizationHead)
    }

    /// "Ford Falcon": nobody's first name is a company's.
    private func isModel(_ name: TaggedName) -> Bool {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 1, tokens[first].classes.isDisjoint(with: .firstName),
            text.forms[first].listing.isDisjoint(with: .firstName)
        else { return false }
        if organizations.contains(tokens[first].key) { return true }
        guard let match = gazetteer.index.match(tokens, at: first, limit: name.tokens.upperBound)
        else { return false }
        let kind = gazetteer.entities[Int(match.entry.entity)].kind
        return match.end < name.tokens.upperBound && (kind == .organization || kind == .work)
    }

    /// "Cisco" beside "Cisco Systems": a place in no list that a company's name begins with.
    private func isOpening(_ name: TaggedName) -> Bool {
        let index = name.tokens.lowerBound
        return name.kind == .place && name.tokens.count == 1
            && openings.contains(tokens[index].key) && !located.contains(tokens[index].key)
            && text.forms[index].listing.isDisjoint(with: [.city, .town, .region])
            && gazetteer.index.match(tokens, at: index, limit: name.tokens.upperBound) == nil
    }

    /// "the Beatles": an article stands before a person's name only where that describes a noun.
    private func isBand(_ name: TaggedName) -> Bool {
        let index = name.tokens.lowerBound
        return name.tokens.count == 1 && index > 0 && tokens[index - 1].key == SmallWords.the
            && text.document.source.utf8[tokens[index].range].last == UInt8(ascii: "s")
            && tokens[index].classes.isDisjoint(with: [.firstName, .surname, .honorific, .office])
            && !isFamily(index) && standsAlone(before: index + 1)
    }

    /// "the Clintons": people with that surname.
    private func isFamily(_ index: Int) -> Bool {
        let singular = text.document.source.utf8[tokens[index].range].dropLast()
        var hash = WordHash()
        for byte in singular { hash.add(byte.asciiLowercased) }
        return Lexicon.shared.classes(of: hash.key).contains(.surname)
            || tokens.contains { $0.key == hash.key && $0.isCapital }
    }

    /// Whether the words behind a name are none that it describes.
    private func standsAlone(before end: Int) -> Bool {
        guard end < tokens.count else { return true }
        let token = tokens[end]
        if token.flags.contains(.possessive) { return true }
        if token.flags.contains(.punctuation) { return !token.isMark("-") }
        return !token.classes.isDisjoint(with: [.verb, .speech]) || token.classes.contains(.stop)
    }

    private static let clubs = WordHash.keys("town city county")
    private static let playing = WordHash.keys(
        "beat beats drew draw lost lose won win defeated thrashed hosted host trail scored")
    private static let beating = WordHash.keys("beat beats drew draw defeated thrashed against")
    private static let with = WordHash.key("with")
    private static let deeds = WordHash.keys(
        """
        won lost beat beats defeated finished took takes scored claimed ran swam jumped threw rode \
        clinched retired qualified edged overcame trailed received accepted wrote directed sang \
        played plays starred
        """)
    private static let at = WordHash.key("at")
    private static let index = WordHash.key("index")
    private static let indices = WordHash.keys("index average composite indices")
}
