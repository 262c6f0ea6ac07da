/// Which of the names in a clause may speak.
extension SpeakerFinder {
    /// "A White House official, who …,": nobody is named, and the body only says whose.
    func isOfBody(_ unnamed: Speaker, before end: Int) -> Bool {
        let words = reading.document.tokens(in: unnamed.range).indices
        let named = reading.mentions(in: words)
        return !named.isEmpty
            && named.allSatisfy {
                !reading.isPerson($0) && reading.names.tokens[$0].upperBound < words.upperBound
            }
            && !reading.mentions(in: words.upperBound..<end).contains(where: reading.isPerson)
    }

    /// Whether a body or a place stands behind a preposition, or anybody behind "on", and cannot be a
    /// subject: "The report on X said".
    func isInDescription(_ speaker: Speaker, in words: Range<Int>) -> Bool {
        let mention = reading.mentions(in: words).last {
            reading.names.mentions[$0].range == speaker.range
        }
        guard let mention, !canLead(mention) else { return false }
        return !reading.isPerson(mention)
            || isWord(titled(mention).lowerBound - 1, Self.topics)
    }

    private static let topics = WordHash.keys("on about against")

    /// A name with the titles before it: "former President Ana Ruiz".
    func titled(_ mention: Int) -> Range<Int> {
        let name = reading.names.tokens[mention]
        var start = name.lowerBound
        while start > max(0, name.lowerBound - Self.longestTitle) {
            // "Gov."
            let isPeriod = tokens[start - 1].isMark(".") && tokens[start - 1].isGlued && start > 1
            let word = isPeriod ? start - 2 : start - 1
            let isTitle = !tokens[word].classes.isDisjoint(with: [
                .office, .officePart, .honorific,
            ])
            guard isTitle else { break }
            start = word
        }
        return start..<name.upperBound
    }

    /// Tokens of an office and an address before a name.
    private static let longestTitle = 16

    /// The subject that words lead with: a name after no preposition, or a pronoun.
    func leading(_ range: Range<Int>) -> Speaker? {
        let head = range.prefix(Self.head)
        let pronoun = head.first {
            isWord($0, Self.subjects) && !quoted.isQuoted[$0]
                && ($0 == range.lowerBound || !isWord($0 - 1, SmallWords.prepositions))
                // "It is a place that some call “…”".
                && (!isWord($0, Self.itWord) || speaks($0 + 1))
        }
        let mention = reading.mentions(in: head.startIndex..<head.endIndex).first(where: canLead)
        let unnamed = unnamedSubject(head)
        if let mention, reading.names.tokens[mention].lowerBound < pronoun ?? Int.max {
            // "The minister praised Y": not Y.
            if let unnamed, tokens[range.lowerBound].classes.contains(.article),
                reading.names.tokens[mention].lowerBound > unnamed.upperBound
            {
                return phrase(unnamed)
            }
            return speaker(mention)
        }
        if let pronoun { return self.pronoun(pronoun) }
        return unnamed.flatMap(phrase)
    }

    /// The words before the first verb, where they can be its subject.
    private func unnamedSubject(_ head: Range<Int>) -> Range<Int>? {
        guard let verb = head.first(where: { reading.document.isVerb($0) }),
            (1...6).contains(verb - head.lowerBound),
            !isWord(head.lowerBound, SmallWords.prepositions)
        else { return nil }
        return head.lowerBound..<verb
    }

    func canLead(_ mention: Int) -> Bool {
        let words = reading.names.tokens[mention]
        guard reading.names.mentions[mention].form != .adjective, !isOfOffice(mention),
            !quoted.isQuoted[words.lowerBound]
        else { return false }
        let kind = reading.names.entities[reading.names.mentions[mention].entity].kind
        if kind != .person, isOfColleague(words) { return false }
        let before = titled(mention).lowerBound - 1
        if before >= 0, !tokens[words.lowerBound].isOpening {
            if isWord(before, SmallWords.prepositions) { return isWord(before - 1, Self.according) }
            // "the head of sales for the iPod"; but "according to the board".
            if isWord(before, Self.articles), isWord(before - 1, Self.objects) {
                return isWord(before - 2, Self.according)
            }
            if kind == .place { return isWord(before, Self.articles) && tokens[before].isOpening }
        }
        return !isOwner(mention)
    }

    /// The last name; of "Her mother, a nurse at the hospital," no body or place.
    func lastNamed(in words: Range<Int>) -> Speaker? {
        last(in: words).flatMap { speaker in
            isWord(words.lowerBound, Self.owners) && isInDescription(speaker, in: words)
                ? nil : speaker
        }
    }

    /// "His Labour rival, X, said": the party says of whom.
    private func isOfColleague(_ body: Range<Int>) -> Bool {
        isWord(body.lowerBound - 1, Self.owners) && body.upperBound < tokens.count
            && tokens[body.upperBound].isWord && !tokens[body.upperBound].isCapital
            && !speaks(body.upperBound) && !reading.document.isVerb(body.upperBound)
    }

    /// "NASA Administrator Bill Nelson": the body of a person's office does not speak.
    func isOfOffice(_ mention: Int) -> Bool {
        var mention = mention
        // "Movement for Democratic Change (MDC) Alliance leader X".
        if mention + 1 < reading.names.tokens.count,
            isMark(reading.names.tokens[mention].upperBound, "("),
            reading.names.tokens[mention + 1].lowerBound
                == reading.names.tokens[mention].upperBound + 1
        {
            mention += 1
        }
        guard mention + 1 < reading.names.tokens.count, reading.isPerson(mention + 1) else {
            return false
        }
        var end = reading.names.tokens[mention].upperBound
        if isMark(end, ")") { end += 1 }
        let gap = end..<max(end, reading.names.tokens[mention + 1].lowerBound)
        // "Secretary of the Air Force Ana Ruiz".
        if gap.isEmpty { return true }
        if gap.count > 1, isWord(gap.lowerBound, Self.purpose),
            gap.dropFirst().allSatisfy({ tokens[$0].isCapital })
        {
            return true
        }
        // "Ryanair chief, Michael O'Leary,": a comma may part the office and the name.
        let office = gap.count > 1 && isMark(gap.upperBound - 1, ",") ? gap.dropLast() : gap
        // "U.N. humanitarian chief, Martin Griffiths,".
        if office.count < gap.count, office.count == 2, tokens[office.upperBound - 1].isWord,
            tokens[office.upperBound - 1].classes.contains(.office), isQualifier(office.lowerBound)
        {
            return true
        }
        return office.count < 8
            && office.allSatisfy {
                !tokens[$0].classes.isDisjoint(with: [.office, .officePart, .organizationHead])
                    // "Gov.", "Secretary-General"
                    || (tokens[$0].isMark(".") || tokens[$0].isMark("-")) && tokens[$0].isGlued
                    || $0 == office.first && office.count > 1 && tokens[$0].isCapital
            }
    }

    /// A small word that can say what an office is about.
    private func isQualifier(_ index: Int) -> Bool {
        tokens[index].isWord && !reading.document.isVerb(index)
            && tokens[index].classes.isDisjoint(with: [
                .stop, .article, .conjunction, .pronoun, .speech, .weekday, .month,
            ])
    }

    private static let objects = WordHash.keys("for of with from about against to at in")
    private static let purpose = WordHash.keys("for")
}
