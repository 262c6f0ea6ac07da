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
    private var doubled: [UInt64: [Int]] = [:]
    /// What this article calls listed organizations besides their names, by the key of all words.
    private var shortNames: [UInt64: Candidate] = [:]
    /// Words of three letters or more that are never small.
    private let acronyms: Set<UInt64>
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

    /// "Treasury Department" for the listed "US Treasury Department".
    private mutating func shortenListed(_ candidates: [Candidate]) {
        for candidate in candidates where isListed(candidate) {
            for short in shortForms(of: candidate.tokens) where listed(short) == nil {
                setShort(short, candidate)
            }
        }
    }

    /// "García Márquez" and "Gabriel Márquez" for the known "Gabriel García Márquez".
    private mutating func shortenKnownPeople(_ candidates: [Candidate]) {
        for candidate in candidates where isKnownPerson(candidate) {
            let words = words(of: candidate.tokens)
            for short in longSurnames(words) { setShort(short, candidate) }
            if monarch(words, .person) != nil { setShort([words[0]], candidate) }
            if let other = reversed(candidate, words) { setShort(other, candidate) }
            if words.count > 2, !NobleTitle.isNoble(words) {
                setShort([words[0], words[words.count - 1]], candidate)
            }
        }
    }

    /// "Katrina" for the listed "Hurricane Katrina".
    private mutating func shortenStorms(_ candidates: [Candidate]) {
        for candidate in candidates where candidate.basis != .tagged {
            if let short = storm(self.words(of: candidate.tokens), candidate.kind) {
                setShort([short], candidate)
            }
        }
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

    /// "Viktor Orbán" of an article that has called him "Orbán Viktor", and the other way round: one of the
    /// two ends with the first name.
    private func reversed(_ candidate: Candidate, _ words: [UInt64]) -> [UInt64]? {
        guard words.count > 1, let end = candidate.tokens.last,
            case let starts = isFirstName(candidate.tokens.lowerBound), starts != isFirstName(end)
        else { return nil }
        return Array(
            starts ? words.dropFirst() + words.prefix(1) : words.suffix(1) + words.dropLast())
    }

    private func isFirstName(_ index: Int) -> Bool {
        document.tokens[index].classes.contains(.firstName)
    }

    /// "Ms. Marchetti was born Eleanor Doyle", "Eleanor Marchetti, born Eleanor Doyle in Boston".
    private func isBirthName(_ other: Candidate, of one: Candidate) -> Bool {
        guard one.sentence == other.sentence, one.kind == .person, isFullName(other),
            other.basis == .tagged, case let born = other.tokens.lowerBound - 1,
            born == one.tokens.upperBound + 1, document.tokens[born].key == Self.born
        else { return false }
        return document.tokens[born - 1].isMark(",") || document.tokens[born - 1].key == Self.was
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

    private static let born = WordHash.key("born")
    private static let was = WordHash.key("was")

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

    /// "John Paul Smith" where a file has the "John P. Smith" of this article, and the other way round.
    private mutating func joinInitials(_ candidates: [Candidate]) {
        let known = candidates.filter { isKnownPerson($0) && $0.count > 2 }
        guard !known.isEmpty else { return }
        for candidate in candidates
        where candidate.basis == .tagged && candidate.kind == .person && candidate.count > 2 {
            let words = words(of: candidate.tokens)
            let same = known.first { other in
                Self.ends(self.words(of: other.tokens)) == Self.ends(words)
                    && isInitial(other.tokens, of: candidate.tokens)
            }
            if let same { setShort(words, same) }
        }
    }

    /// Whether two names differ only in a middle name that one of them has but the letter of.
    private func isInitial(_ name: Range<Int>, of other: Range<Int>) -> Bool {
        let middles = [name, other].map { name in
            name.filter { document.tokens[$0].isWord }.dropFirst().dropLast()
        }
        guard middles.allSatisfy({ $0.count == 1 }), let one = middles[0].first,
            let two = middles[1].first
        else { return false }
        let letters = [one, two].map { document.source.utf8[Int(document.tokens[$0].start)] }
        return letters[0] == letters[1]
            && [one, two].contains { Self.letters.contains(document.tokens[$0].key) }
    }

    /// Whom a first name means: somebody whose full name the article has found, or a known person
    /// of it.
    private enum Relative {
        case own
        case other(Candidate)
    }

    /// "Flávio" of "Jair Bolsonaro's son Flávio" where the article names one Flávio Bolsonaro.
    private func relative(_ candidate: Candidate, among others: [Candidate]) -> Relative? {
        guard candidate.kind == .person, candidate.count == 1, candidate.isAside(in: document),
            case let word = document.tokens[candidate.tokens.lowerBound].key
        else { return nil }
        if let own = firstNames[word] { return own.count == 1 ? .own : nil }
        let known = others.filter {
            isKnownPerson($0) && $0.count > 1 && words(of: $0.tokens).first == word
        }
        guard let first = known.first, known.allSatisfy({ $0.basis == first.basis }),
            isOfFamily(first, among: others)
        else { return nil }
        return .other(first)
    }

    /// Whether the article names somebody else of a person's surname.
    private func isOfFamily(_ person: Candidate, among others: [Candidate]) -> Bool {
        let name = words(of: person.tokens)
        return others.contains { other in
            let words = words(of: other.tokens)
            return other.kind == .person && words.count > 1 && words.last == name.last
                && words.first != name.first
        }
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

    private func isFullName(_ candidate: Candidate) -> Bool {
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

    /// "Ray Nagin" of "C. Ray Nagin": a first name that but its letter is given of.
    private static func withoutInitial(_ words: [UInt64]) -> [UInt64]? {
        words.count > 2 && letters.contains(words[0]) ? Array(words.dropFirst()) : nil
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

    /// The first of somebody's two surnames: "García" of "Gabriel García Márquez", "Lula" of "Luiz Inácio
    /// Lula da Silva", but nothing of "Harold J. Klein" and "Anna Maria Holm".
    static func middle(of words: [UInt64]) -> UInt64? {
        let core = words.filter {
            !Lexicon.shared.classes(of: $0).contains(.particle) && !letters.contains($0)
        }
        guard core.count > 2, case let middle = core[core.count - 2],
            !Lexicon.shared.classes(of: middle).contains(.firstName)
        else { return nil }
        return middle
    }

    private func isShouted(_ name: Range<Int>) -> Bool {
        document.tokens[name].allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
    }

    /// Whether a person is called by a surname and its particles only: "Le Drian".
    private func isParticled(_ candidate: Candidate) -> Bool {
        candidate.kind == .person && Self.surname(words(of: candidate.tokens)) != nil
    }

    /// The one person whose surname has these particles or others, "Le Drian" is "Drian", or is made
    /// of these words: "Mwansa-Phiri" is "Grace Mwansa-Phiri", "García Márquez" is "Gabriel García
    /// Márquez".
    func surnamed(_ words: [UInt64]) -> Int? {
        if let bearer = longSurnamed(words) { return bearer }
        if words.count == 2, let bearers = doubled[WordHash.join(words[0], words[1])],
            bearers.count == 1
        {
            return bearers[0]
        }
        guard let last = Self.surname(words), let people = surnames[last], people.count == 1 else {
            return nil
        }
        return people[0]
    }

    private func isKnownPerson(_ candidate: Candidate) -> Bool {
        if case .known = candidate.basis {
            return candidate.kind == .person && candidate.form == .name
        }
        return false
    }

    /// "García Márquez" of "Gabriel García Márquez", "von der Leyen" of "Ursula von der Leyen".
    private func longSurnames(_ words: [UInt64]) -> [[UInt64]] {
        let classes = words.map { Lexicon.shared.classes(of: $0) }
        let particle = classes.dropFirst().firstIndex { $0.contains(.particle) }
        let last = words.count > 2 && !classes[words.count - 2].contains(.firstName)
        return (particle.map { [Array(words[$0...])] } ?? [])
            + (last && particle == nil ? [Array(words.suffix(2))] : [])
    }

    private func longSurnamed(_ words: [UInt64]) -> Int? {
        guard words.count > 1, let last = words.last, let people = surnames[last],
            !Lexicon.shared.classes(of: words[0]).contains(.firstName)
        else { return nil }
        let bearers = people.prefix(Self.mostBearers).filter {
            let name = self.words(of: entities[$0].tokens)
            return name.count > words.count && name.suffix(words.count).elementsEqual(words)
        }
        // Of several the resolver chooses.
        return bearers.first
    }

    /// A family of more is no family, but a list.
    private static let mostBearers = 32

    /// The last word, where all before it are particles.
    private static func surname(_ words: [UInt64]) -> UInt64? {
        guard words.count > 1,
            words.dropLast().allSatisfy({ Lexicon.shared.classes(of: $0).contains(.particle) })
        else { return nil }
        return words.last
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

    /// ", widely known as".
    private func isKnownAs(_ gap: Range<Int>) -> Bool {
        gap.count <= 5 && gap.suffix(2).map { document.tokens[$0].key } == Self.knownAs
    }

    private static let knownAs = ["known", "as"].map { WordHash.key($0) }

    /// Nothing but a comma and titles.
    private func isApposed(_ gap: Range<Int>) -> Bool {
        guard let first = gap.first, document.tokens[first].isMark(",") else { return false }
        return document.tokens[gap.dropFirst()].allSatisfy {
            $0.classes.contains(.article)
                || !$0.classes.isDisjoint(with: [.honorific, .office, .officePart])
        }
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

    private mutating func addShortForms() {
        for (number, entity) in entities.enumerated() where entity.kind == .organization {
            for short in shortForms(of: entity.tokens) {
                if let key = Self.key(short), byName[key] == nil { byName[key] = number }
            }
        }
    }

    /// "Katrina" of "Hurricane Katrina".
    private func storm(_ words: [UInt64], _ kind: EntityKind) -> UInt64? {
        let isNamed = words.count > 1 && NameFinder.storms.contains(words[words.count - 2])
        return kind == .event && isNamed ? words.last : nil
    }

    /// "Treasury Department" for "US Treasury Department", "Caterpillar" for "Caterpillar Inc.".
    private func shortForms(of name: Range<Int>) -> [[UInt64]] {
        var forms: [[UInt64]] = []
        let company = companyName(name)
        if !company.isEmpty { forms.append(words(of: company)) }
        if let first = company.first, company.count > 1, isUnmistakable(first) {
            forms.append([document.tokens[first].key])
        }
        // "Rovers" of "Thornley Rovers".
        if let team = teamName(name) { forms.append([team]) }
        guard words(of: name).count > 2 else { return forms }
        if let court = court(name) { forms.append(words(of: court)) }
        forms += initials(of: name)
        let country = Gazetteer.shared.index.match(
            document.tokens, at: name.lowerBound, limit: name.upperBound)
        guard let country, name.upperBound - country.end >= 2 else { return forms }
        return forms + [words(of: country.end..<name.upperBound)]
    }

    /// "Frederik" of "Frederik X".
    private func monarch(_ words: [UInt64], _ kind: EntityKind) -> UInt64? {
        guard kind == .person, words.count == 2, Self.ordinals.contains(words[1]) else {
            return nil
        }
        return Self.key([words[0]])
    }

    private static let ordinals = WordHash.keys(
        "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii")

    private func teamName(_ name: Range<Int>) -> UInt64? {
        words(of: name).last.flatMap { NameKinds.teams.contains($0) ? $0 : nil }
    }

    /// "Nordvik" of "Nordvik Renewables ASA": a word that nothing else is called by.
    private func isUnmistakable(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.end - token.start > 4 && !document.lowerCased.contains(token.key)
            && token.classes.isDisjoint(with: [
                .common, .stop, .firstName, .surname, .placeHead, .placeOpening, .organizationHead,
                .thing, .office, .officePart, .direction,
            ])
            && Gazetteer.shared.index.match(document.tokens, at: index, limit: index + 1) == nil
    }

    /// "RBA" for "Reserve Bank of Australia", where the article has the letters and no such word.
    private func initials(of name: Range<Int>) -> [[UInt64]] {
        let bytes = document.source.utf8
        let words = name.filter { document.tokens[$0].isWord && document.tokens[$0].isCapital }
        var hash = WordHash()
        for word in words { hash.add(bytes[Int(document.tokens[word].start)] | 0x20) }
        return words.count > 2 && acronyms.contains(hash.key) ? [[hash.key]] : []
    }

    /// "Supreme Court" of "Supreme Court of India".
    private func court(_ name: Range<Int>) -> Range<Int>? {
        name.dropFirst(2).first {
            document.tokens[$0].key == SmallWords.of && document.tokens[$0 - 1].key == Self.court
        }.map { name.lowerBound..<$0 }
    }

    private static let court = WordHash.key("court")

    private func companyName(_ name: Range<Int>) -> Range<Int> {
        let left = name.lowerBound..<CompanyName.end(of: document.tokens[name])
        // Nothing but an ordinary word says too little.
        guard left.count < name.count,
            left.contains(where: {
                document.tokens[$0].classes.isDisjoint(with: [.common, .stop])
                    && !document.lowerCased.contains(document.tokens[$0].key)
            })
        else { return name.lowerBound..<name.lowerBound }
        return left
    }

    private static func key(_ words: [UInt64]) -> UInt64? {
        guard let first = words.first else { return nil }
        return words.dropFirst().reduce(first) { WordHash.join($0, $1) }
    }

    /// The key of the first name, in any form, and the last.
    private static func ends(_ words: [UInt64]) -> UInt64 {
        WordHash.join(GivenNameForms.key(of: words.first ?? 0), words.last ?? 0)
    }
}
