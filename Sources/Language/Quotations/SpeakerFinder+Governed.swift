/// Names that only say of whom a speaker is.
extension SpeakerFinder {
    /// "A source close to X said", "the woman accusing X said", "a letter to X said": the words
    /// before the name lead to whoever speaks, and X is not that.
    /// - Returns: the speaker, or the whole of those words; `nil` where they are nobody's name.
    func withoutGoverned(_ speaker: Speaker) -> Speaker? {
        guard speaker.entity != nil, let mention = mention(of: speaker), reading.isPerson(mention)
        else { return speaker }
        if let subject = subject(aroundAsideOf: mention) {
            var subject = subject
            subject.isSaid = speaker.isSaid
            return subject
        }
        guard let link = governor(of: mention)
        else { return speaker }
        let start = phraseStart(before: link)
        guard start < link, !isWord(start, SmallWords.prepositions), !isWord(start, Self.openings),
            !reading.mentions(in: start..<link).contains(where: {
                reading.isPerson($0) && !isOwner($0)
            })
        else { return speaker }
        var whole = phrase(start..<reading.names.tokens[mention].upperBound)
        whole?.isSaid = speaker.isSaid
        return whole
    }

    /// "The judge" of "The judge, sentencing X, said", "The pope, after meeting X, said".
    private func subject(aroundAsideOf mention: Int) -> Speaker? {
        let name = titled(mention).lowerBound
        let first = sentenceStart(of: name)
        guard isMark(reading.names.tokens[mention].upperBound, ","),
            tokens[first].classes.contains(.article),
            let comma = Range.before(name, from: first + 1, count: Self.longestAside).last(where: {
                isMark($0, ",")
            }), comma + 1 < name,
            isGerund(comma + 1) || isWord(comma + 1, Self.asides),
            !(first..<name).contains(where: {
                reading.document.isVerb($0) && !isGerund($0) || quoted.isQuoted[$0]
                    || isMark($0, ",") && $0 < comma
            }),
            !reading.mentions(in: first..<comma).contains(where: reading.isPerson)
        else { return nil }
        return phrase(first..<comma)
    }

    /// "after talks with the president of Peru,". Tokens.
    private static let longestAside = 9
    private static let asides = WordHash.keys("after before during with beside alongside")

    private func mention(of speaker: Speaker) -> Int? {
        reading.mentions(in: reading.document.tokens(in: speaker.range).indices).first {
            reading.names.mentions[$0].range == speaker.range
        }
    }

    /// The word that a name hangs on: "to" of "close to X", "accusing" of "accusing X", "to" of "an
    /// aide to the minister, X,".
    private func governor(of mention: Int) -> Int? {
        var link = titled(mention).lowerBound - 1
        let hasArticle = link >= 0 && tokens[link].classes.contains(.article)
        if hasArticle { link -= 1 }
        guard link > sentenceStart(of: reading.names.tokens[mention].lowerBound) else { return nil }
        if isWord(link, Self.governors) {
            // "Secretary of State Ana Ruiz".
            let isOffice =
                !hasArticle && isWord(link, Self.ofWord)
                && !tokens[link - 1].classes.isDisjoint(with: [.office, .officePart])
            return isOffice ? nil : link
        }
        if isGerund(link) || isWord(link - 1, Self.relatives) && isFinite(link) { return link }
        return isMark(link, ",") ? governor(ofHolderBefore: link, mention) : nil
    }

    /// "to" of "a source close to the minister, X,": whoever speaks has an indefinite article, or
    /// none.
    private func governor(ofHolderBefore comma: Int, _ mention: Int) -> Int? {
        guard isMark(reading.names.tokens[mention].upperBound, ","),
            let article = Range.before(comma, from: sentenceStart(of: comma), count: 5).last(
                where: {
                    tokens[$0].classes.contains(.article) || isWord($0, Self.owners)
                }), comma - article > 1, isWord(article, Self.definite),
            tokens[article + 1..<comma].allSatisfy({ $0.isWord }),
            tokens[article + 1..<comma].contains(where: {
                !$0.classes.isDisjoint(with: [.office, .officePart])
            }), article > 0, isWord(article - 1, Self.governors)
        else { return nil }
        let start = phraseStart(before: article - 1)
        guard start < article - 1, !isWord(start, Self.definite) else { return nil }
        let isIndefinite =
            tokens[start].classes.contains(.article) || tokens[start].isOpening
            || isWord(start, Self.several)
        return isIndefinite ? article - 1 : nil
    }

    /// Where the words begin that a preposition or participle belongs to: behind a verb that is not
    /// theirs.
    private func phraseStart(before link: Int) -> Int {
        let first = sentenceStart(of: link)
        var start = link
        while start > first, link - start < Self.longestSubject {
            let word = start - 1
            guard tokens[word].isWord, !quoted.isQuoted[word], !speaks(word),
                !tokens[word].classes.contains(.conjunction), !isWord(word, Self.that),
                !reading.document.isVerb(word) || isWord(word - 1, Self.relatives)
                    || isParticiple(word)
            else { break }
            start = word
            if tokens[word].classes.contains(.article), !isWord(word - 1, Self.governors),
                !isGerund(word - 1), !isParticiple(word - 1)
            {
                break
            }
        }
        return start
    }

    /// "accusing"; no "evening" or "king", which have an article or an adjective.
    private func isGerund(_ index: Int) -> Bool {
        hasEnding("ing", index) && tokens[index].end - tokens[index].start > 5
            && !isWord(index, Self.ingNouns)
    }

    /// "briefed" of "a person briefed on it".
    private func isParticiple(_ index: Int) -> Bool {
        hasEnding("ed", index)
    }

    private func hasEnding(_ ending: StaticString, _ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].isWord, !tokens[index].isCapital else {
            return false
        }
        let word = reading.document.source.utf8[tokens[index].range]
        return ending.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) }
    }

    /// "knows" of "someone who knows X".
    private func isFinite(_ index: Int) -> Bool {
        !speaks(index) && (reading.document.isVerb(index) || hasEnding("s", index))
    }

    private static let governors = WordHash.keys(
        "of to for with from at in near about on behind against around under beside by")
    private static let definite = WordHash.keys("the his her its their")
    private static let several = WordHash.keys("two three four some several many one")
    private static let openings = WordHash.keys("according speaking responding referring asked")
    private static let ingNouns = WordHash.keys(
        "evening morning including during following meeting building acting outgoing incoming saying adding"
    )
}
