/// The names an article establishes: what its full names, defined acronyms and sure mentions mean.
struct ArticleNames {
    /// An entity of this article that no list has.
    struct Own {
        var kind: EntityKind
        /// The fullest name, as tokens.
        var tokens: Range<Int>
        var words: Int
    }

    private(set) var entities: [Own] = []
    /// By the key of all words of a name.
    var byName: [UInt64: Int] = [:]
    /// By first and last word of a person's name: "George W. Bush" is "George Bush".
    private var byEnds: [UInt64: Int] = [:]
    /// People by surname and by first name.
    private(set) var surnames: [UInt64: [Int]] = [:]
    private(set) var firstNames: [UInt64: [Int]] = [:]
    /// People by the first of their two surnames.
    private(set) var middles: [UInt64: [Int]] = [:]
    /// People by a surname of two words with a hyphen between.
    var doubled: [UInt64: [Int]] = [:]
    /// What this article calls listed organizations besides their names, by the key of all words.
    private var shortNames: [UInt64: Candidate] = [:]
    /// Words of three letters or more that are never small.
    let acronyms: Set<UInt64>
    let document: Document

    init(document: Document, candidates: inout [Candidate]) {
        self.document = document
        acronyms = Set(
            document.tokens.lazy.filter {
                $0.flags.contains(.allCapitals) && !$0.flags.contains(.titleCase)
                    && $0.end - $0.start > 2
            }.map(\.key)
        ).subtracting(document.lowerCased)
        // What lists and files know goes before what the article makes plain itself.
        defineAcronyms(&candidates)
        shortenListed(candidates)
        shortenKnownPeople(candidates)
        joinInitials(candidates)
        shortenStorms(candidates)
        // Long names of bodies first, so that their short forms find them.
        let tagged = candidates.filter { $0.basis == .tagged }
        addBodies(tagged)
        addShortForms()
        for (one, other) in zip(candidates, candidates.dropFirst()) { joinOtherName(one, other) }
        // Full names of people first: a surname that was taken for something else is theirs.
        let births = zip(candidates, candidates.dropFirst()).filter { isBirthName($1, of: $0) }
        let born = Set(births.compactMap { Self.key(words(of: $1.tokens)) })
        let others = tagged.filter { Self.key(words(of: $0.tokens)).map(born.contains) != true }
        addFullNames(others)
        for (one, other) in births { joinBirthName(other, of: one, among: candidates) }
        addOthers(born.isEmpty ? tagged : others, among: candidates)
    }

    /// Bodies of three words or more, companies and teams.
    private mutating func addBodies(_ tagged: [Candidate]) {
        for candidate in tagged
        where candidate.kind == .organization
            && (candidate.count > 2 || !companyName(candidate.tokens).isEmpty
                || candidate.count > 1 && teamName(candidate.tokens) != nil)
            && listed(words(of: candidate.tokens)) == nil
        {
            add(candidate)
        }
    }

    /// People with a first name and a surname.
    private mutating func addFullNames(_ tagged: [Candidate]) {
        for candidate in tagged
        where isFullName(candidate) && listed(words(of: candidate.tokens)) == nil {
            let words = words(of: candidate.tokens)
            if let key = Self.key(words), byName[key] == nil,
                let other = reversed(candidate, words).flatMap(Self.key), let same = byName[other]
            {
                byName[key] = same
            } else {
                add(candidate)
            }
        }
    }

    private mutating func joinBirthName(
        _ name: Candidate, of one: Candidate, among candidates: [Candidate]
    ) {
        let (words, own) = (words(of: name.tokens), words(of: one.tokens))
        guard let key = Self.key(words), byName[key] == nil, let surname = own.last else { return }
        let known = candidates.filter {
            isKnownPerson($0) && $0.count > 1 && self.words(of: $0.tokens).last == surname
        }
        if let known = isKnownPerson(one) && one.count > 1 ? one : known.first {
            setShort(words, known)
        } else {
            let bearers = surnames[surname] ?? []
            byName[key] =
                Self.key(own).flatMap { byName[$0] }
                ?? (bearers.count == 1 ? bearers[0] : add(name))
        }
    }

    /// Everything else but surnames and first names of those that the article names in full.
    private mutating func addOthers(_ tagged: [Candidate], among candidates: [Candidate]) {
        for candidate in tagged where !isFullName(candidate) {
            let words = words(of: candidate.tokens)
            guard surnamed(words) == nil, !isSurname(words), listed(words) == nil else { continue }
            switch relative(candidate, among: candidates) {
            case .other(let known): setShort(words, known)
            case .own: break
            case nil: add(candidate)
            }
        }
    }

    /// Whom a first name means: somebody whose full name the article has found, or a known person
    /// of it.
    enum Relative {
        case own
        case other(Candidate)
    }

    /// The listed organization that this article calls so, as a candidate that names it.
    func listed(_ words: [UInt64]) -> Candidate? {
        Self.key(words).flatMap { shortNames[$0] }
    }

    mutating func setShort(_ words: [UInt64], _ candidate: Candidate) {
        guard let key = Self.key(words), byName[key] == nil else { return }
        shortNames[key] = candidate
    }

    func isListed(_ candidate: Candidate) -> Bool {
        guard candidate.kind == .organization, candidate.form == .name else { return false }
        switch candidate.basis {
        case .gazetteer, .known: return true
        case .tagged, .unclear, .title: return false
        }
    }

    func isFullName(_ candidate: Candidate) -> Bool {
        candidate.kind == .person && candidate.count > 1 && !isParticled(candidate)
            && !isHyphenated(candidate)
    }

    /// "Mwansa-Phiri": it may be a surname by itself.
    private func isHyphenated(_ candidate: Candidate) -> Bool {
        candidate.tokens.count == 3 && document.tokens[candidate.tokens.lowerBound + 1].isMark("-")
    }

    /// Whether a single word is the surname of somebody with a full name.
    func isSurname(_ words: [UInt64]) -> Bool {
        words.count == 1 && words.first.map { surnames[$0] != nil } ?? false
    }

    /// The keys of a name's words, without hyphens and periods.
    func words(of tokens: Range<Int>) -> [UInt64] {
        tokens.compactMap { document.tokens[$0].isWord ? document.tokens[$0].key : nil }
    }

    /// The entity whose name these words are.
    func entity(named words: [UInt64], kind: EntityKind? = nil) -> Int? {
        guard let key = Self.key(words), let found = byName[key] else { return nil }
        return kind == nil || entities[found].kind == kind ? found : nil
    }

    func person(named words: [UInt64]) -> Int? {
        if let found = entity(named: words, kind: .person) { return found }
        guard words.count > 1 else { return nil }
        return byEnds[Self.ends(words)]
            ?? Self.withoutInitial(words).flatMap { byEnds[Self.ends($0)] }
    }

    static let letters = Set("abcdefghijklmnopqrstuvwxyz".map { WordHash.key(String($0)) })

    /// The entity a candidate's words establish, made where there is none yet.
    @discardableResult
    mutating func add(_ candidate: Candidate) -> Int {
        let words = self.words(of: candidate.tokens)
        if candidate.kind == .person { return addPerson(words, candidate) }
        // One surface, one kind: the first mention's.
        if let found = entity(named: words) { return found }
        return insert(words, candidate)
    }

    private mutating func addPerson(_ words: [UInt64], _ candidate: Candidate) -> Int {
        if let found = person(named: words) ?? surnamed(words) {
            if words.count > entities[found].words,
                entities[found].words == 1 || !NobleTitle.isNoble(words)
            {
                entities[found].tokens = candidate.tokens
                entities[found].words = words.count
                if let key = Self.key(words) { byName[key] = found }
            }
            // "HAKAN FIDAN, 55" is called Hakan Fidan.
            if words.count == entities[found].words, isShouted(entities[found].tokens) {
                entities[found].tokens = candidate.tokens
            }
            return found
        }
        let new = insert(words, candidate)
        if words.count > 1, !NobleTitle.isNoble(words), let first = words.first,
            let last = words.last
        {
            byEnds[Self.ends(words)] = new
            if let other = Self.withoutInitial(words), byEnds[Self.ends(other)] == nil {
                byEnds[Self.ends(other)] = new
            }
            surnames[last, default: []].append(new)
            if let middle = Self.middle(of: words) { middles[middle, default: []].append(new) }
            if words.count > 2, document.tokens[candidate.tokens.upperBound - 2].isMark("-") {
                let surname = WordHash.join(words[words.count - 2], last)
                doubled[surname, default: []].append(new)
            }
            firstNames[first, default: []].append(new)
        }
        return new
    }

    /// "The Duke of Sussex, Prince Harry,", "Catherine, Princess of Wales,": a title beside the name
    /// of the one who bears it; "Luiz Silveira, widely known as Lulinha": another name.
    private mutating func joinOtherName(_ one: Candidate, _ other: Candidate) {
        let gap = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
        guard one.sentence == other.sentence, one.kind == .person else { return }
        let (former, latter) = (words(of: one.tokens), words(of: other.tokens))
        if isKnownAs(gap), other.basis == .tagged || other.basis == .unclear {
            // Whoever has a file is called so as well.
            if isKnownPerson(one) {
                setShort(latter, one)
            } else if one.basis == .tagged, let key = Self.key(latter), byName[key] == nil {
                byName[key] = add(one)
            }
        }
        guard one.basis == .tagged, other.basis == .tagged, other.kind == .person, isApposed(gap)
        else { return }
        guard NobleTitle.isNoble(former) != NobleTitle.isNoble(latter) else { return }
        let (title, name) = NobleTitle.isNoble(former) ? (former, other) : (latter, one)
        if let key = Self.key(title), byName[key] == nil { byName[key] = add(name) }
    }

    private mutating func insert(_ words: [UInt64], _ candidate: Candidate) -> Int {
        entities.append(
            Own(kind: candidate.kind, tokens: candidate.tokens, words: words.count))
        let keys = [Self.key(words), storm(words, candidate.kind), monarch(words, candidate.kind)]
        for key in keys.compactMap(\.self) where byName[key] == nil {
            byName[key] = entities.count - 1
        }
        return entities.count - 1
    }

    static func key(_ words: [UInt64]) -> UInt64? {
        guard let first = words.first else { return nil }
        return words.dropFirst().reduce(first) { WordHash.join($0, $1) }
    }

    /// The key of the first name, in any form, and the last.
    static func ends(_ words: [UInt64]) -> UInt64 {
        WordHash.join(GivenNameForms.key(of: words.first ?? 0), words.last ?? 0)
    }
}
