/// Finds what may be names: the tagger's, the known and listed ones, and single words that may be
/// a part of a name that stands elsewhere.
struct NameFinder: TokenWindow {
    let text: TaggerText
    let document: Document
    let gazetteer: Gazetteer
    let known: KnownNames

    /// The document's, at hand.
    let tokens: [Token]
    /// All of them.
    let window: Range<Int>
    let tagged: [TaggedName]
    /// For each token, the tagged name that it belongs to, or -1.
    let taggedAt: [Int32]
    /// Words that are names by their capitals outside of headings; only where somebody is known.
    private let storyNames: Set<UInt64>

    /// - Parameter tagged: disjoint, in order, each inside one sentence.
    init(_ text: TaggerText, tagged: [TaggedName], gazetteer: Gazetteer, known: KnownNames) {
        self.text = text
        document = text.document
        self.gazetteer = gazetteer
        self.known = known
        let plausible = NameFinder.revised(tagged, in: text, gazetteer)
        self.tagged = plausible
        tokens = document.tokens
        window = tokens.indices
        var taggedAt = [Int32](repeating: -1, count: document.tokens.count)
        for (number, name) in plausible.enumerated() {
            for index in name.tokens { taggedAt[index] = Int32(number) }
        }
        self.taggedAt = taggedAt
        storyNames = known.index == nil ? [] : NameFinder.storyNames(in: text.document, taggedAt)
    }

    private static func storyNames(in document: Document, _ taggedAt: [Int32]) -> Set<UInt64> {
        Set(
            document.tokens.indices.lazy.filter { index in
                let token = document.tokens[index]
                return token.isCapital && !token.flags.contains(.titleCase)
                    && (!token.isOpening || taggedAt[index] >= 0)
            }.map { document.tokens[$0].key })
    }

    /// The names that stand the rules; one that grew over the next takes its place.
    private static func revised(
        _ names: [TaggedName], in text: TaggerText, _ gazetteer: Gazetteer
    ) -> [TaggedName] {
        let rules = TaggedNameRules(text: text)
        let names = AddressedNames(document: text.document).revised(names)
        let bounds = NameBounds(text, gazetteer: gazetteer, names: names)
        var revised: [TaggedName] = []
        for name in bounds.revised(names) {
            if let last = revised.last, name.tokens.lowerBound < last.tokens.upperBound { continue }
            if let name = rules.revised(name) { revised.append(name) }
        }
        revised = HouseNames(document: text.document).revised(revised)
        return NameKinds(text, gazetteer: gazetteer, names: revised).revised(revised)
    }

    /// The candidates of a sentence, disjoint and in order.
    func candidates(inSentence number: Int) -> [Candidate] {
        let sentence = document.sentences[number].tokens
        var found: [Candidate] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            if let name = MalayTitle.end(from: at, in: tokens), name < sentence.upperBound,
                taggedAt[name] >= 0
            {
                at = name
            }
            if var candidate = candidate(at: at, in: sentence) {
                candidate.sentence = number
                found.append(candidate)
                at = max(candidate.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return found
    }

    private func candidate(at start: Int, in sentence: Range<Int>) -> Candidate? {
        let limit = sentence.upperBound
        let name = taggedAt[start] < 0 ? nil : tagged[Int(taggedAt[start])]
        if let name, name.tokens.lowerBound > start { return nil }
        guard tokens[start].isWord else {
            return name.flatMap { $0.tokens.lowerBound == start ? named($0) : nil }
        }
        if let ship = ship(at: start, limit: limit) { return ship }
        let match = listed(at: start, limit: limit)
        if let storm = storm(at: start, limit: limit), match == nil { return storm }
        if let body = nationalBody(at: start, limit: limit),
            body.tokens.upperBound
                > max(match?.tokens.upperBound ?? 0, name?.tokens.upperBound ?? 0)
        {
            return body
        }
        if let match, isLanguage(match), (name?.tokens ?? match.tokens) == match.tokens {
            return nil
        }
        if let name, name.tokens.lowerBound == start {
            return ownsThing(name, limit: limit)
                ? word(at: start, in: sentence) : better(match, name)
        }
        if let match, !isCut(match) { return match }
        if taggedAt[start] >= 0 { return nil }
        return word(at: start, in: sentence)
    }

    /// "HMS Queen Elizabeth", "USS Gerald R. Ford", "MV Prince of Wales": no queen, no president.
    private func ship(at start: Int, limit: Int) -> Candidate? {
        guard Self.ships.contains(tokens[start].key),
            tokens[start].flags.contains(.allCapitals)
                || tokens[start].flags.contains(.titleCase)
        else { return nil }
        var end = start + 1
        while end < limit, end - start <= Self.longestShip {
            let isLink =
                tokens[end].key == SmallWords.of && end + 1 < limit && tokens[end + 1].isCapital
            let isPeriod =
                tokens[end].isMark(".") && tokens[end].isGlued
                && tokens[end - 1].flags.contains(.initial)
            guard tokens[end].isCapital && tokens[end].isWord || isLink || isPeriod else { break }
            end += 1
        }
        return end > start + 1
            ? Candidate(tokens: start..<end, kind: .work, basis: .tagged, sentence: 0) : nil
    }

    private static let longestShip = 5
    private static let ships = WordHash.keys("uss hms hmcs hmas hmnzs rms rfa mv uscgc rrs")

    /// "Hurricane Helene", "Tropical Storm Cristobal".
    private func storm(at start: Int, limit: Int) -> Candidate? {
        let storm = tokens[start].key == Self.tropical ? start + 1 : start
        let name = storm + 1
        guard tokens[start].isCapital, name < limit, Self.storms.contains(tokens[storm].key),
            tokens[storm].isCapital, tokens[name].isWord, tokens[name].isCapital,
            !tokens[name].flags.contains(.titleCase),
            tokens[name].classes.isDisjoint(with: [
                .stop, .common, .organizationHead, .thing, .office, .weekday, .month,
            ])
        else { return nil }
        return Candidate(tokens: start..<name + 1, kind: .event, basis: .tagged, sentence: 0)
    }

    private static let tropical = WordHash.key("tropical")
    static let storms = WordHash.keys("hurricane typhoon cyclone storm")

    /// "Russian Foreign Ministry", "US Treasury Department": a country, or a word derived from its
    /// name, and what a body of a state is called.
    private func nationalBody(at start: Int, limit: Int) -> Candidate? {
        guard tokens[start].isCapital, let country = listed(at: start, limit: limit),
            case .gazetteer(let entity) = country.basis, gazetteer.entities[entity].kind == .place
        else { return nil }
        let first = country.tokens.upperBound
        var end = first
        while end < limit, end - first < 5, tokens[end].isWord, tokens[end].isCapital,
            !tokens[end].isOpening, !tokens[end].flags.contains(.titleCase),
            !tokens[end].classes.isDisjoint(with: [.officePart, .organizationHead])
        {
            end += 1
        }
        // "US Treasury Secretary" is somebody.
        if end < limit, tokens[end].isCapital, tokens[end].classes.contains(.office) { return nil }
        while end > first, !Self.bodies.contains(tokens[end - 1].key) { end -= 1 }
        guard end > first else { return nil }
        return Candidate(tokens: start..<end, kind: .organization, basis: .tagged, sentence: 0)
    }

    private static let bodies = WordHash.keys("ministry department treasury")

    /// The listed name where it is no shorter than the tagged one and can mean the same.
    private func better(_ match: Candidate?, _ name: TaggedName) -> Candidate {
        guard let match else { return named(name) }
        guard match.tokens.upperBound >= name.tokens.upperBound else {
            return isWhole(match, name) ? wholly(match, name) : named(name)
        }
        // "Ford": the company, whoever of that surname is known.
        if case .known = match.basis, match.form == .short, match.tokens == name.tokens,
            name.kind == .organization,
            known.bodies.contains(tokens[name.tokens.lowerBound].key)
        {
            return named(name)
        }
        // "Jordan said": somebody's name that a place has too.
        if name.kind == .person, match.kind == .place || match.count == 1, match.kind != .person,
            match.form == .name,
            case .gazetteer = match.basis, match.tokens == name.tokens
        {
            return named(name)
        }
        return match
    }

    /// "Bank of America Corporation": a listed organization and words for the form it has in law.
    private func isWhole(_ match: Candidate, _ name: TaggedName) -> Bool {
        guard match.kind == .organization, match.form == .name, name.kind == .organization else {
            return false
        }
        return CompanyName.isForm(tokens[match.tokens.upperBound..<name.tokens.upperBound])
    }

    private func wholly(_ match: Candidate, _ name: TaggedName) -> Candidate {
        var match = match
        match.tokens = name.tokens
        return match
    }

    /// "Halley's Comet": a word that owns a noun with a capital, where the noun is no office and no
    /// name by itself.
    private func ownsThing(_ name: TaggedName, limit: Int) -> Bool {
        let noun = name.tokens.upperBound + 1
        guard name.kind == .person, name.tokens.count == 1, noun < limit,
            tokens[noun - 1].flags.contains(.possessive), taggedAt[noun] < 0, isNameWord(noun),
            !tokens[name.tokens.lowerBound].classes.contains(.surname)
        else { return false }
        return tokens[noun].classes.isDisjoint(
            with: [.office, .officePart, .honorific, .firstName, .organizationHead])
            && listed(at: noun, limit: limit) == nil
    }

    /// Whether a listed name ends within a tagged one that begins later.
    private func isCut(_ match: Candidate) -> Bool {
        let last = taggedAt[match.tokens.upperBound - 1]
        return last >= 0 && tagged[Int(last)].tokens.upperBound > match.tokens.upperBound
    }

    private func named(_ name: TaggedName) -> Candidate {
        Candidate(tokens: name.tokens, kind: name.kind, basis: .tagged, sentence: 0)
    }

    /// The longest known or listed name.
    private func listed(at start: Int, limit: Int) -> Candidate? {
        let knownMatch = known.index?.match(tokens, at: start, limit: limit)
        let listed = gazetteer.index.match(tokens, at: start, limit: limit)
        let match = listed.flatMap { isShouted($0, at: start, limit: limit) ? nil : $0 }
        if let knownMatch, knownMatch.end >= (match?.end ?? 0), !isDate(knownMatch, at: start),
            knownMatch.entry.form != .short
                || match == nil && canBeSurname(start) && !isOfOtherGender(knownMatch, at: start),
            !isCount(knownMatch, at: start, limit: limit), !isTitle(knownMatch, at: start),
            knownMatch.end != match?.end || !known.isPlain[Int(knownMatch.entry.entity)],
            !isOrdinary(knownMatch, at: start)
        {
            let entity = Int(knownMatch.entry.entity)
            return Candidate(
                tokens: start..<knownMatch.end, kind: known.entities[entity].kind,
                basis: .known(entity), form: knownMatch.entry.form, sentence: 0)
        }
        guard let match, !isCurrency(match.end), !isMass(match, at: start) else { return nil }
        let entity = Int(match.entry.entity)
        return Candidate(
            tokens: start..<match.end, kind: gazetteer.entities[entity].kind,
            basis: .gazetteer(entity), form: match.entry.form, sentence: 0)
    }

    /// "Rescue work went on": a word that only begins a sentence, and was a name in other articles.
    private func isOrdinary(_ match: NameIndex.Match, at start: Int) -> Bool {
        match.end == start + 1 && match.entry.form == .name && tokens[start].isOpening
            && taggedAt[start] < 0
            && known.isPlain[Int(match.entry.entity)] && !storyNames.contains(tokens[start].key)
    }

    /// "Lord Lund" where another article has a Sarah Lund.
    private func isOfOtherGender(_ match: NameIndex.Match, at start: Int) -> Bool {
        guard start > 0, tokens[start - 1].isCapital,
            let gender = NameGenders.gender(ofAddress: tokens[start - 1].key),
            let first = NameLists.words(of: known.entities[Int(match.entry.entity)].name).first,
            let own = NameGenders.gender(ofFirstName: first)
        else { return false }
        return gender != own
    }

    /// "May" where nothing but a file says that it is somebody's name.
    private func isDate(_ match: NameIndex.Match, at start: Int) -> Bool {
        match.end == start + 1 && taggedAt[start] < 0
            && !tokens[start].classes.isDisjoint(with: [.month, .weekday])
    }

    /// "Seven people", where a file is called Seven.
    private func isCount(_ match: NameIndex.Match, at start: Int, limit: Int) -> Bool {
        match.end == start + 1 && tokens[start].classes.contains(.numeral) && match.end < limit
            && tokens[match.end].isWord && !tokens[match.end].isCapital
            && !document.isVerb(match.end)
    }

    /// "Queen Sigrid", where a file is called Queen.
    private func isTitle(_ match: NameIndex.Match, at start: Int) -> Bool {
        guard match.end == start + 1, match.end < tokens.count, taggedAt[match.end] >= 0,
            case let name = tagged[Int(taggedAt[match.end])], name.kind == .person,
            name.tokens.lowerBound == match.end
        else { return false }
        return tokens[start].classes.contains(.office)
            || TaggedNameRules.monarchs.contains(tokens[start].key)
    }

    /// "They met at Mass.": no state, which stands behind its town, "Boston, Mass."
    private func isMass(_ match: NameIndex.Match, at start: Int) -> Bool {
        match.end == start + 2 && tokens[start + 1].isMark(".")
            && Self.shortStates.contains(tokens[start].key)
            && (start == 0 || tokens[start - 1].isWord)
    }

    /// States whose short forms are other words, too.
    private static let shortStates = WordHash.keys("mass miss wash ore ill")

    /// "US$ 16 million".
    private func isCurrency(_ end: Int) -> Bool {
        end < tokens.count && tokens[end].isMark("$") && tokens[end].isGlued
    }

    /// Whether a word that is somebody's surname is not an ordinary word here.
    private func canBeSurname(_ index: Int) -> Bool {
        let token = tokens[index]
        // "the District Head of Oslo" is no Mr Head.
        let isOffice =
            token.classes.contains(.office) && index + 1 < tokens.count
            && tokens[index + 1].key == SmallWords.of
        // "Sen. Ana Ruiz" is of no Mr Sen.
        let isTitle =
            token.classes.contains(.office) && index + 1 < tokens.count
            && (tokens[index + 1].isMark(".") || tokens[index + 1].isCapital)
        // "Key events" is no Ms Key where the text names none.
        let isOfHeading =
            token.isCapital && token.flags.contains(.titleCase) && taggedAt[index] < 0
            && isInHeading(index) && !storyNames.contains(token.key)
        // "LO", a union, is of no Ms Lo.
        let isShort = token.flags.contains(.allCapitals) && token.end - token.start < 4
        return !isOffice && !isTitle && !isOfHeading && !isShort
            && !Self.faiths.contains(token.key)
            && !document.lowerCased.contains(token.key)
            && token.classes.isDisjoint(
                with: [.common, .stop, .month, .weekday, .thing, .organizationHead, .honorific])
    }

    private func isInHeading(_ index: Int) -> Bool {
        let sentence = document.sentences.partitioningIndex { $0.tokens.upperBound > index }
        return document.sentences[sentence].kind == .heading
    }

    private static let faiths = WordHash.keys("islam")

    /// An acronym among words that are all in capitals: "WHO WILL HELP US".
    private func isShouted(_ match: NameIndex.Match, at start: Int, limit: Int) -> Bool {
        guard match.entry.needsCapitals, tokens[start].flags.contains(.titleCase) else {
            return false
        }
        let near = max(0, start - Self.shout)..<min(limit, match.end + Self.shout)
        let before = tokens[near.lowerBound..<start].reversed().prefix {
            $0.flags.contains(.titleCase)
        }
        let after = tokens[match.end..<near.upperBound].prefix { $0.flags.contains(.titleCase) }
        let others = (Array(before) + after).filter(\.isWord)
        return others.contains { $0.end - $0.start > 2 }
            && others.allSatisfy { $0.flags.contains(.allCapitals) }
    }

    /// So many tokens on either side tell whether a headline is all in capitals.
    private static let shout = 24
}
