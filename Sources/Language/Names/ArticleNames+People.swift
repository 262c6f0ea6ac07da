/// People whom an article calls by more than one name.
extension ArticleNames {
    /// "Viktor Orbán" of an article that has called him "Orbán Viktor", and the other way round:
    /// one of the two ends with the first name.
    func reversed(_ candidate: Candidate, _ words: [UInt64]) -> [UInt64]? {
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
    func isBirthName(_ other: Candidate, of one: Candidate) -> Bool {
        guard one.sentence == other.sentence, one.kind == .person, isFullName(other),
            other.basis == .tagged, case let born = other.tokens.lowerBound - 1,
            born == one.tokens.upperBound + 1, document.tokens[born].key == Self.born
        else { return false }
        return document.tokens[born - 1].isMark(",") || document.tokens[born - 1].key == Self.was
    }

    private static let born = WordHash.key("born")
    private static let was = WordHash.key("was")

    /// "John Paul Smith" where a file has the "John P. Smith" of this article, and the other way
    /// round.
    mutating func joinInitials(_ candidates: [Candidate]) {
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

    /// "Flávio" of "Jair Bolsonaro's son Flávio" where the article names one Flávio Bolsonaro.
    func relative(_ candidate: Candidate, among others: [Candidate]) -> Relative? {
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

    /// "Ray Nagin" of "C. Ray Nagin": a first name that but its letter is given of.
    static func withoutInitial(_ words: [UInt64]) -> [UInt64]? {
        words.count > 2 && letters.contains(words[0]) ? Array(words.dropFirst()) : nil
    }

    /// The first of somebody's two surnames: "García" of "Gabriel García Márquez", "Lula" of "Luiz
    /// Inácio Lula da Silva", but nothing of "Harold J. Klein" and "Anna Maria Holm".
    static func middle(of words: [UInt64]) -> UInt64? {
        let core = words.filter {
            !Lexicon.shared.classes(of: $0).contains(.particle) && !letters.contains($0)
        }
        guard core.count > 2, case let middle = core[core.count - 2],
            !Lexicon.shared.classes(of: middle).contains(.firstName)
        else { return nil }
        return middle
    }

    func isShouted(_ name: Range<Int>) -> Bool {
        document.tokens[name].allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
    }

    /// Whether a person is called by a surname and its particles only: "Le Drian".
    func isParticled(_ candidate: Candidate) -> Bool {
        candidate.kind == .person && Self.surname(words(of: candidate.tokens)) != nil
    }

    /// The one person whose surname has these particles or others, "Le Drian" is "Drian", or is
    /// made of these words: "Mwansa-Phiri" is "Grace Mwansa-Phiri", "García Márquez" is "Gabriel
    /// García Márquez".
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

    func isKnownPerson(_ candidate: Candidate) -> Bool {
        if case .known = candidate.basis {
            return candidate.kind == .person && candidate.form == .name
        }
        return false
    }

    /// "García Márquez" of "Gabriel García Márquez", "von der Leyen" of "Ursula von der Leyen".
    func longSurnames(_ words: [UInt64]) -> [[UInt64]] {
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

    /// ", widely known as".
    func isKnownAs(_ gap: Range<Int>) -> Bool {
        gap.count <= 5 && gap.suffix(2).map { document.tokens[$0].key } == Self.knownAs
    }

    private static let knownAs = ["known", "as"].map { WordHash.key($0) }

    /// Nothing but a comma and titles.
    func isApposed(_ gap: Range<Int>) -> Bool {
        guard let first = gap.first, document.tokens[first].isMark(",") else { return false }
        return document.tokens[gap.dropFirst()].allSatisfy {
            $0.classes.contains(.article)
                || !$0.classes.isDisjoint(with: [.honorific, .office, .officePart])
        }
    }
}
