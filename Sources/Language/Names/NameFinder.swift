/// Finds in a sentence what may be names: gazetteers first, then rules on the words' classes.
struct NameFinder {
    let document: Document
    let gazetteer: Gazetteer
    let known: NameIndex?

    /// The document's, at hand.
    let tokens: [Token]

    init(_ document: Document, gazetteer: Gazetteer, known: NameIndex?) {
        self.document = document
        self.gazetteer = gazetteer
        self.known = known
        tokens = document.tokens
    }

    /// The candidates of a sentence, disjoint and in order.
    func candidates(inSentence number: Int) -> [Candidate] {
        let sentence = document.sentences[number]
        var found: [Candidate] = []
        var at = sentence.tokens.lowerBound
        let limit = sentence.tokens.upperBound
        while at < limit {
            guard tokens[at].isWord else {
                at += 1
                continue
            }
            if var candidate = candidate(at: at, limit: limit, from: sentence.tokens.lowerBound) {
                candidate.sentence = number
                found.append(candidate)
                at = max(candidate.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return found
    }

    private func candidate(at start: Int, limit: Int, from first: Int) -> Candidate? {
        let token = tokens[start]
        let match = listed(at: start, limit: limit)
        guard token.isCapital else { return match }
        // Words of a number or after an apostrophe are parts of something else.
        if token.isGlued, start > first, tokens[start - 1].isNumber { return nil }
        let matchEnd = match?.tokens.upperBound ?? start
        if let end = organizationEnd(from: start, limit: limit), end > matchEnd {
            return rule(start..<end, .organization)
        }
        if let match, match.count > 1 || !startsPerson(start, limit: limit) {
            return extended(match, limit: limit)
        }
        if token.flags.contains(.titleCase) {
            return match
                ?? Candidate(
                    tokens: start..<(start + 1), kind: .person, basis: .title, sentence: 0)
        }
        if let end = placeEnd(from: start, limit: limit) { return rule(start..<end, .place) }
        if startsPerson(start, limit: limit) {
            let end = nameEnd(from: start, limit: limit)
            if end - start > 1 { return rule(start..<end, .person) }
        }
        if let match { return match }
        return unlisted(at: start, limit: limit, from: first)
    }

    private func rule(_ range: Range<Int>, _ kind: EntityKind) -> Candidate {
        Candidate(tokens: range, kind: kind, basis: .rule, sentence: 0)
    }

    /// The longest known or listed name.
    func listed(at start: Int, limit: Int) -> Candidate? {
        let knownMatch = known?.match(tokens, at: start, limit: limit)
        let match = gazetteer.index.match(tokens, at: start, limit: limit)
        if let knownMatch, knownMatch.end >= (match?.end ?? 0),
            knownMatch.entry.form != .short || match == nil && canBeSurname(start)
        {
            return Candidate(
                tokens: start..<knownMatch.end, kind: .person,
                basis: .known(Int(knownMatch.entry.entity)), form: knownMatch.entry.form,
                sentence: 0)
        }
        guard let match, !isShouted(match, at: start, limit: limit) else { return nil }
        let entity = Int(match.entry.entity)
        return Candidate(
            tokens: start..<match.end, kind: gazetteer.entities[entity].kind,
            basis: .gazetteer(entity), form: match.entry.form, sentence: 0)
    }

    /// Whether a word that is somebody's surname is not an ordinary word here.
    private func canBeSurname(_ index: Int) -> Bool {
        let token = tokens[index]
        return !document.lowerCased.contains(token.key)
            && token.classes.isDisjoint(
                with: [.common, .stop, .month, .weekday, .thing, .organizationHead])
    }

    /// An acronym among other words in capitals: "WHO WILL HELP US".
    private func isShouted(_ match: NameIndex.Match, at start: Int, limit: Int) -> Bool {
        guard match.entry.needsCapitals, tokens[start].flags.contains(.titleCase) else {
            return false
        }
        let neighbours = [start - 1, match.end].filter { $0 >= 0 && $0 < limit }
        return neighbours.contains {
            tokens[$0].flags.contains(.allCapitals) && tokens[$0].end - tokens[$0].start > 2
        }
    }

    /// A listed name of one word that begins a longer one: "Sofia Airport", "Iraq War".
    private func extended(_ match: Candidate, limit: Int) -> Candidate {
        let end = match.tokens.upperBound
        guard end < limit, tokens[end].isCapital, !tokens[end].isGlued,
            !tokens[end].flags.contains(.titleCase)
        else { return match }
        if match.form == .name, match.kind == .place,
            tokens[end].classes.contains(.placeHead), !tokens[end].classes.contains(.office)
        {
            return rule(match.tokens.lowerBound..<(end + 1), .place)
        }
        if tokens[end].classes.contains(.eventHead), match.kind != .person {
            return rule(match.tokens.lowerBound..<(end + 1), .event)
        }
        return match
    }
}
