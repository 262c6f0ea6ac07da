/// Whom a name of one word, or of a few, means.
extension Resolver {
    /// A full name, or a surname or first name of somebody with a full name in the article.
    func person(_ words: [UInt64], _ candidate: Candidate) -> (Target, Analysis.Form)? {
        guard let first = words.first else { return nil }
        if words.count > 1 {
            if let bearer = bearer(ofAll: words, candidate) { return (bearer, .short) }
            guard let found = article.person(named: words) ?? article.surnamed(words) else {
                return nil
            }
            return (.own(found), words.count < article.entities[found].words ? .short : .name)
        }
        if isIntroduced(candidate) { return nil }
        if let target = surnamed(first, candidate) { return (target, .short) }
        // "CPI (M)" is no M. V. Govindan.
        if article.surnames[first] != nil || ArticleNames.letters.contains(first) { return nil }
        let target = latestByFirst[first] ?? Self.only(article.firstNames[first])
        return target.flatMap { isAnother(candidate, than: $0) ? nil : ($0, .short) }
    }

    /// "A trader named Mamadou", "a flight attendant surnamed Lee", "who gave her name only as
    /// Ana": somebody new, whoever else is called so. "The board named Ruiz" is another naming.
    private func isIntroduced(_ candidate: Candidate) -> Bool {
        let start = document.sentences[candidate.sentence].tokens.lowerBound
        let naming = candidate.tokens.lowerBound - 1
        guard naming > start else { return false }
        let key = document.tokens[naming].key
        if key == Self.surnamedWord { return true }
        if key == Self.asWord { return document.tokens[naming - 1].key == Self.only }
        guard Self.namings.contains(key) else { return false }
        let noun = Range.before(naming, from: start, count: 4).reversed()
        let article = noun.first { document.tokens[$0].classes.contains(.article) }
        return article.map { document.tokens[$0].key != SmallWords.the && $0 < naming - 1 } ?? false
    }

    private static let namings = WordHash.keys("named called")
    private static let surnamedWord = WordHash.key("surnamed")
    private static let asWord = WordHash.key("as")
    private static let only = WordHash.key("only")

    /// "Her husband Peter", "their sons Mark and Peter", "Peter, 7,", "Prince Peter": no Peter of
    /// another family whom the article names in full.
    private func isAnother(_ candidate: Candidate, than target: Target) -> Bool {
        guard isRelative(candidate) || isRoyal(candidate) || isAged(candidate),
            case let name = words(of: target), name.count > 1, let surname = name.last
        else { return false }
        return !relatives.contains(target) && article.surnames[surname]?.count ?? 0 < 2
    }

    /// The words of the name of somebody.
    private func words(of target: Target) -> [UInt64] {
        switch target {
        case .own(let number): article.words(of: article.entities[number].tokens)
        case .known(let number): Self.words(of: known.entities[number].name)
        case .gazetteer(let number): Self.words(of: gazetteer.entities[number].name)
        }
    }

    /// As the article's: both halves of "Rees-Mogg".
    private static func words(of name: String) -> [UInt64] {
        NameLists.words(of: name.split(separator: "-").joined(separator: " "))
    }

    /// Whether a name stands behind a word of kinship, alone or with others.
    func isRelative(_ candidate: Candidate) -> Bool {
        let first = document.sentences[candidate.sentence].tokens.lowerBound
        var at = candidate.tokens.lowerBound - 1
        while at > first, candidate.tokens.lowerBound - at < 6 {
            let token = document.tokens[at]
            if Candidate.kin.contains(token.key) { return true }
            guard token.isMark(",") || token.key == SmallWords.and || token.isCapital else {
                return false
            }
            at -= 1
        }
        return false
    }

    private func isRoyal(_ candidate: Candidate) -> Bool {
        let before = candidate.tokens.lowerBound - 1
        return before >= document.sentences[candidate.sentence].tokens.lowerBound
            && document.tokens[before].isCapital
            && Self.titlesOfGivenNames.contains(document.tokens[before].key)
    }

    /// "Peter, 7,"
    private func isAged(_ candidate: Candidate) -> Bool {
        let comma = candidate.tokens.upperBound
        return comma + 2 < document.tokens.count && document.tokens[comma].isMark(",")
            && document.tokens[comma + 1].isNumber && document.tokens[comma + 2].isMark(",")
    }

    /// "Vaz Teixeira" where Adriano and Inês are both called so: whom kinship brings in less than
    /// others.
    private func bearer(ofAll words: [UInt64], _ candidate: Candidate) -> Target? {
        guard let last = words.last, let bearers = bearers[last],
            document.tokens[candidate.tokens].contains(where: { $0.isMark("-") })
                || !Lexicon.shared.classes(of: words[0]).contains(.firstName)
        else { return nil }
        let gender = candidate.address(in: document).flatMap(NameGenders.gender(ofAddress:))
        func isCalledSo(_ target: Target) -> Bool {
            let name = self.words(of: target)
            return name.count > words.count && name.suffix(words.count) == words[...]
        }
        return bearers.meant(in: candidate.sentence, as: gender) {
            !relatives.contains($0) && isCalledSo($0)
        } ?? bearers.meant(in: candidate.sentence, as: gender, among: isCalledSo)
    }

    /// The same of two people who are known.
    func known(
        bearing words: [UInt64], _ candidate: Candidate
    ) -> (Target, Analysis.Form)? {
        let gender = candidate.address(in: document).flatMap(NameGenders.gender(ofAddress:))
        guard words.count > 1, let last = words.last,
            case .known(let number)? = bearers[last]?.meant(in: candidate.sentence, as: gender),
            NameLists.words(of: known.entities[number].name).suffix(words.count) == words[...]
        else { return nil }
        return (.known(number), .short)
    }

    /// Whom a surname means: of those named in full, or the only one who will be; "Mr" before it
    /// chooses, and "Mrs", "Lord" and the like make it somebody else where nobody is left.
    private func surnamed(_ surname: UInt64, _ candidate: Candidate) -> Target? {
        let address = candidate.address(in: document)
        // "Kestrel" has meant the bank, whoever is called so since.
        if alone.contains(surname), address == nil, candidate.title(in: document) == nil,
            article.entity(named: [surname], kind: .organization) != nil
        {
            return nil
        }
        if let person = middleBearer(surname) { return person }
        let gender = address.flatMap(NameGenders.gender(ofAddress:))
        let isSure = Self.isSure(address)
        if let bearers = bearers[surname] {
            // "Mr Lund" where all are women is somebody else.
            return bearers.meant(
                in: candidate.sentence, as: gender, office: candidate.title(in: document),
                isMarried: address == Self.mrs)
                ?? (gender != nil || namesSpouses
                    ? nil : bearers.meant(in: candidate.sentence, as: nil))
        }
        // "Shares in Kestrel" of an article that has named Kestrel Bank, and nobody of that name
        // yet.
        if let body = article.entity(named: [surname], kind: .organization),
            article.entities[body].tokens.lowerBound <= candidate.tokens.lowerBound
        {
            return nil
        }
        guard let only = article.surnames[surname] ?? article.middles[surname], only.count == 1
        else {
            return article.surnames[surname] == nil ? knownBearer(surname, candidate) : nil
        }
        let first = article.words(of: article.entities[only[0]].tokens).first
        let own = first.flatMap(NameGenders.gender(ofFirstName:))
        return !isSure || own == nil || gender == own ? .own(only[0]) : nil
    }

    /// "Mrs Rennie", where all who are named in full and called so are men.
    func isOfSpouse(_ words: [UInt64], _ candidate: Candidate) -> Bool {
        guard words.count == 1, bearers[words[0]] != nil else { return false }
        return Self.isSure(candidate.address(in: document)) && surnamed(words[0], candidate) == nil
    }

    private static func isSure(_ address: UInt64?) -> Bool {
        address.map { NameGenders.peers.contains($0) || $0 == mrs } ?? false
    }

    private static let mrs = WordHash.key("mrs")

    /// - Returns: the first of somebody's two surnames.
    mutating func noteSurnames(_ words: [UInt64], _ target: Target) -> UInt64? {
        guard let middle = ArticleNames.middle(of: words) else {
            if let last = words.last { plainSurnames.insert(last) }
            return nil
        }
        middleBearers[middle, default: []].insert(target)
        return middle
    }

    /// "Quintero" is Rosalía Quintero Belmonte, and not her son Ignacio Zaldívar Quintero.
    private func middleBearer(_ surname: UInt64) -> Target? {
        guard let bearers = middleBearers[surname], bearers.count == 1,
            !plainSurnames.contains(surname)
        else { return nil }
        return bearers.first
    }

    mutating func noteKnown(_ candidate: Candidate) {
        guard case .known(let number) = candidate.basis, known.entities[number].kind == .person
        else { return }
        let words = article.words(of: candidate.tokens)
        guard words.count > 1, let last = words.last else { return }
        knownBearers[last, default: []].insert(number)
        if let middle = ArticleNames.middle(of: words) {
            knownBearers[middle, default: []].insert(number)
        }
    }

    /// "Nisar" where the text has "Chaudhry Nisar" further on, whose file calls him otherwise.
    private func knownBearer(_ surname: UInt64, _ candidate: Candidate) -> Target? {
        guard case .tagged = candidate.basis, let only = knownBearers[surname], only.count == 1
        else { return nil }
        return only.first.map { .known($0) }
    }

    /// "Francis" where the article has "Pope Francis": who is called by the first name is not the
    /// one known person with that surname.
    func isGivenName(_ candidate: Candidate) -> Bool {
        candidate.count == 1
            && givenNames.contains(document.tokens[candidate.tokens.lowerBound].key)
    }

    /// "Thank you, John": nobody of that surname whom only other articles name.
    func isBareFirstName(_ candidate: Candidate) -> Bool {
        let word = document.tokens[candidate.tokens.lowerBound]
        return candidate.count == 1 && word.classes.contains(.firstName)
            && !word.classes.contains(.surname)
            && candidate.address(in: document) == nil && candidate.office(in: document) == nil
    }

    /// The words behind "Pope", "King" and the like.
    static func givenNames(in document: Document) -> Set<UInt64> {
        let tokens = document.tokens
        return Set(
            tokens.indices.dropFirst().lazy.filter {
                tokens[$0].isCapital && tokens[$0 - 1].isCapital
                    && titlesOfGivenNames.contains(tokens[$0 - 1].key)
            }.map { tokens[$0].key })
    }

    private static let titlesOfGivenNames = WordHash.keys(
        "pope king queen prince princess saint emperor sister brother")

    static let spouses = WordHash.keys("wife husband widow widower")

    private static func only(_ people: [Int]?) -> Target? {
        people.flatMap { $0.count == 1 ? .own($0[0]) : nil }
    }

    /// The person of the article whose surname is all that is known of somebody: another article
    /// named but “Blinken”, this one names Antony Blinken.
    func bearer(
        _ words: [UInt64], _ number: Int, _ candidate: Candidate
    ) -> (Target, Analysis.Form)? {
        guard words.count == 1, known.entities[number].kind == .person else { return nil }
        return surnamed(words[0], candidate).map { ($0, .short) }
    }

    /// "Ford", a company of another article's, where this one speaks of Toronto's mayor, Rob Ford,
    /// and had no other Ford before him.
    func bearer(
        insteadOf known: Int, _ words: [UInt64], _ candidate: Candidate
    ) -> (Target, Analysis.Form)? {
        guard words.count == 1, self.known.entities[known].kind != .person,
            candidate.form == .name, !alone.contains(words[0]),
            let person = bearers[words[0]]?.meant(in: candidate.sentence, as: nil)
        else { return nil }
        return (person, .short)
    }

    /// The person called by a full name before whose surname is a place's name too.
    func namesake(
        _ words: [UInt64], _ candidate: Candidate
    ) -> (Target, Analysis.Form)? {
        guard candidate.kind == .place, words.count == 1,
            candidate.form == .name || candidate.form == .adjective && acts(candidate.tokens),
            let person = bearers[words[0]]?.meant(in: candidate.sentence, as: nil)
        else { return nil }
        return (person, .short)
    }

    /// "French said", not "the French said" and "French companies".
    private func acts(_ words: Range<Int>) -> Bool {
        let (before, next) = (words.lowerBound - 1, words.upperBound)
        return next < document.tokens.count && document.isVerb(next)
            && (before < 0 || !document.tokens[before].classes.contains(.article))
    }
}
