/// What an article may call somebody or something for short.
extension ArticleNames {
    /// "Treasury Department" for the listed "US Treasury Department".
    mutating func shortenListed(_ candidates: [Candidate]) {
        for candidate in candidates where isListed(candidate) {
            for short in shortForms(of: candidate.tokens) where listed(short) == nil {
                setShort(short, candidate)
            }
        }
    }

    /// "García Márquez" and "Gabriel Márquez" for the known "Gabriel García Márquez".
    mutating func shortenKnownPeople(_ candidates: [Candidate]) {
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
    mutating func shortenStorms(_ candidates: [Candidate]) {
        for candidate in candidates where candidate.basis != .tagged {
            if let short = storm(self.words(of: candidate.tokens), candidate.kind) {
                setShort([short], candidate)
            }
        }
    }

    mutating func addShortForms() {
        for (number, entity) in entities.enumerated() where entity.kind == .organization {
            for short in shortForms(of: entity.tokens) {
                if let key = Self.key(short), byName[key] == nil { byName[key] = number }
            }
        }
    }

    /// "Katrina" of "Hurricane Katrina".
    func storm(_ words: [UInt64], _ kind: EntityKind) -> UInt64? {
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
    func monarch(_ words: [UInt64], _ kind: EntityKind) -> UInt64? {
        guard kind == .person, words.count == 2, Self.ordinals.contains(words[1]) else {
            return nil
        }
        return Self.key([words[0]])
    }

    private static let ordinals = WordHash.keys(
        "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii")

    func teamName(_ name: Range<Int>) -> UInt64? {
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

    func companyName(_ name: Range<Int>) -> Range<Int> {
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
}
