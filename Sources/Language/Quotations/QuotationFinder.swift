import Bytes

/// Finds quotations and who speaks; scare quotes and titles are none.
struct QuotationFinder {
    private let reading: Reading
    private let quoted: QuotedText
    private let holders: OfficeHolders
    private let speakers: SpeakerFinder
    private let tokens: [Token]

    init(_ reading: Reading, _ quoted: QuotedText, _ holders: OfficeHolders) {
        self.reading = reading
        self.quoted = quoted
        self.holders = holders
        speakers = SpeakerFinder(reading, quoted)
        tokens = reading.document.tokens
    }

    func quotations() -> [Analysis.Quotation] {
        var found: [Analysis.Quotation] = []
        var block = -1
        var last: SpeakerFinder.Speaker?
        // Whether somebody is said to be the last speaker, here or in the paragraphs before.
        var isNamed = false
        // Where the words began that go on in the span.
        var opened = 0
        // Who asked last, and where.
        var asked: (entity: Int, block: Int)?
        for span in quoted.spans {
            let own = reading.document.sentences[span.sentence].block
            if !span.continues { opened = found.count }
            if own != block, !span.continues {
                isNamed = isNamed && goesOn(span, behind: block)
                if !isNamed { last = nil }
                // Whoever is named in the paragraph itself goes before.
                last?.isSaid = false
            }
            block = own
            let words = self.words(of: span)
            guard !words.isEmpty, !isTitle(span, words), !isReference(span), !isPulled(span),
                !isPaper(span),
                !speakers.isDisowned(span)
            else { continue }
            var speaker = identified(speakers.speaker(of: span, previous: last), behind: found.last)
            // “Why?” asked Ms X. // “I was ill,” she said.
            if let asked, asked.block == own - 1, speaker?.entity == asked.entity,
                speaker.map(isPronoun) == true
            {
                speaker?.entity = nil
            }
            asked = isAsked(span) ? speaker?.entity.map { ($0, own) } : nil
            guard speaker?.isSaid == true || !isScare(span, words) else { continue }
            found.append(Analysis.Quotation(range: reading.document.bytes(of: span.tokens)))
            // Who is said to speak the end of the words speaks all of them.
            let isNew = span.continues && speaker?.isSaid == true && last?.isSaid != true
            for index in (isNew ? opened : found.count - 1)..<found.count {
                found[index].attribute(to: speaker)
            }
            guard let speaker else { continue }
            isNamed = speaker.isSaid || isNamed && speaker.range == last?.range
            last = speaker
        }
        let turns = SpokenTurns(reading, quoted).quotations()
        if turns.isEmpty { return found }
        return (found + turns).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether a paragraph is nothing but words that the article quotes elsewhere, for the eye.
    private func isPulled(_ span: QuotedText.Span) -> Bool {
        let source = reading.document.source
        let range = source.blocks[reading.document.sentences[span.sentence].block].range
        let words = span.tokens.filter { !tokens[$0].flags.contains(.punctuation) }
        guard reading.document.bytes(of: span.tokens) == range, words.count >= Self.fewestPulled,
            let first = words.first, let last = words.last
        else { return false }
        let bytes = Array(source.utf8[reading.document.bytes(of: first..<last + 1)])
        let before = source.utf8[..<range.lowerBound].suffix(Self.reach)
        let behind = source.utf8[range.upperBound...].prefix(Self.reach)
        return before.firstOffset(of: bytes) != nil || behind.firstOffset(of: bytes) != nil
    }

    /// Words.
    private static let fewestPulled = 4
    /// UTF-8 code units from words to where they were pulled from.
    private static let reach = 16_384

    /// Whether a paragraph is nothing but words of whoever spoke in the paragraph before: papers
    /// name a speaker once.
    private func goesOn(_ span: QuotedText.Span, behind block: Int) -> Bool {
        let sentences = reading.document.sentences
        let own = sentences[span.sentence].block
        guard own == block + 1 else { return false }
        let first = sentences.partitioningIndex { $0.block >= own }
        let end = sentences.partitioningIndex { $0.block > own }
        let tokens = sentences[first].tokens.lowerBound..<sentences[end - 1].tokens.upperBound
        let before = quoted.spans.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
        guard tokens.allSatisfy({ quoted.isQuoted[$0] }), before > 0 else { return false }
        // Nobody else comes in behind the words, and no question waits for an answer.
        let last = quoted.spans[before - 1]
        return last.sentence >= first - 1 && !self.tokens[last.last].isMark("?")
            && !(tokens.upperBound < self.tokens.count
                && SpeechVerbs.contains(self.tokens[tokens.upperBound]))
    }

    /// "The prime minister" is whoever the article says is that, and "he added" goes on with whoever
    /// spoke the words before where nobody else comes between.
    private func identified(
        _ speaker: SpeakerFinder.Speaker?, behind last: Analysis.Quotation?
    ) -> SpeakerFinder.Speaker? {
        guard var speaker, speaker.entity == nil else { return speaker }
        let words = reading.document.tokens(in: speaker.range).indices
        if words.count == 1, let office = speakers.officeSubject(before: words.lowerBound) {
            speaker.entity = holders.holder(of: reading.document.bytes(of: office))
            return speaker
        }
        if words.count == 1, let other = last?.speaker, let entity = last?.entity,
            case let start = reading.document.tokens(in: 0..<other.upperBound).endIndex,
            (0..<Self.nearby).contains(words.lowerBound - start),
            speakers.canMean(words.lowerBound, entity, since: start)
        {
            speaker.entity = entity
        } else if speaker.suggestion == nil {
            speaker.entity = holders.holder(of: speaker.range) ?? speakers.aged(words)
        }
        return speaker
    }

    /// Tokens between one attribution and a pronoun that goes on with it.
    private static let nearby = 80

    private func isPronoun(_ speaker: SpeakerFinder.Speaker) -> Bool {
        let words = reading.document.tokens(in: speaker.range).indices
        return words.count == 1 && words.allSatisfy { tokens[$0].classes.contains(.pronoun) }
    }

    /// “Why?” asked X.
    private func isAsked(_ span: QuotedText.Span) -> Bool {
        let next = span.tokens.upperBound
        return tokens[span.last].isMark("?") && next < tokens.count && tokens[next].isWord
            && tokens[next].key == Self.asked
    }

    private static let asked = WordHash.key("asked")

    private func words(of span: QuotedText.Span) -> [Int] {
        span.tokens.dropFirst().filter { tokens[$0].isWord || tokens[$0].isNumber }
    }

    /// The name of a book, a broadcast or a song: capitals on all words but the small ones.
    private func isTitle(_ span: QuotedText.Span, _ words: [Int]) -> Bool {
        if words.contains(where: { tokens[$0].flags.contains(.titleCase) }) { return true }
        // “It is over” has none but small words.
        let hasName = words.contains {
            tokens[$0].isNumber
                || tokens[$0].isCapital && !tokens[$0].classes.contains(.stop)
        }
        guard (2...8).contains(words.count), hasName, !isSpoken(span) else { return false }
        return words.allSatisfy {
            tokens[$0].isCapital || tokens[$0].isNumber
                || tokens[$0].classes.contains(.stop)
                    && $0 != words[0]
        }
    }

    /// (“Libraries to close,” Oct. 3): a headline, with its day.
    private func isReference(_ span: QuotedText.Span) -> Bool {
        guard span.tokens.lowerBound > 0, tokens[span.tokens.lowerBound - 1].isMark("(") else {
            return false
        }
        let behind = span.tokens.upperBound..<min(tokens.count, span.tokens.upperBound + 6)
        guard let close = behind.first(where: { tokens[$0].isMark(")") }) else { return false }
        return (behind.lowerBound..<close).contains { tokens[$0].classes.contains(.month) }
    }

    /// "Signed a “memorandum of understanding on trade”": what a paper is called.
    private func isPaper(_ span: QuotedText.Span) -> Bool {
        let article = span.tokens.lowerBound - 1
        return article > 0 && tokens[article].classes.contains(.article)
            && Self.signing.contains(tokens[article - 1].key)
    }

    private static let signing = WordHash.keys("sign signs signed signing ratified")

    /// A few words of a clause that nobody is said to speak: "the “winners” left".
    private func isScare(_ span: QuotedText.Span, _ words: [Int]) -> Bool {
        let isStatement = [".", ",", "!", "?"].contains { tokens[span.last].isMark($0) }
        return words.count <= Self.longestScare && !isStatement
    }

    /// Words.
    private static let longestScare = 2

    /// Whether a verb of speech or a colon touches the words.
    private func isSpoken(_ span: QuotedText.Span) -> Bool {
        let before = span.tokens.lowerBound - 1
        let after = span.tokens.upperBound
        let isIntroduced =
            before > 0
            && (tokens[before].isMark(":")
                || tokens[before].isMark(",") && SpeechVerbs.contains(tokens[before - 1])
                || SpeechVerbs.contains(tokens[before]))
        return isIntroduced
            || (after..<min(after + 3, tokens.count)).contains { SpeechVerbs.contains(tokens[$0]) }
    }
}

extension Analysis.Quotation {
    fileprivate mutating func attribute(to speaker: SpeakerFinder.Speaker?) {
        self.speaker = speaker?.range
        entity = speaker?.entity
        suggestion = speaker?.suggestion
    }
}
