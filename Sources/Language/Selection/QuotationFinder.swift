/// Finds quotations and who speaks; scare quotes and titles are none.
struct QuotationFinder {
    private let reading: Reading
    private let quoted: QuotedText
    private let speakers: SpeakerFinder
    private let tokens: [Token]

    init(_ reading: Reading, _ quoted: QuotedText) {
        self.reading = reading
        self.quoted = quoted
        speakers = SpeakerFinder(reading, quoted)
        tokens = reading.document.tokens
    }

    func quotations() -> [Analysis.Quotation] {
        var found: [Analysis.Quotation] = []
        var block = -1
        var last: SpeakerFinder.Speaker?
        // Where the words began that go on in the span.
        var opened = 0
        for span in quoted.spans {
            let own = reading.document.sentences[span.sentence].block
            if !span.continues { opened = found.count }
            if own != block, !span.continues { last = nil }
            block = own
            let words = self.words(of: span)
            guard !words.isEmpty, !isTitle(span, words) else { continue }
            let speaker = speakers.speaker(of: span, previous: last)
            guard speaker?.isSaid == true || !isScare(span, words) else { continue }
            found.append(Analysis.Quotation(range: reading.document.bytes(of: span.tokens)))
            // Who is said to speak the end of the words speaks all of them.
            let isNew = span.continues && speaker?.isSaid == true && last?.isSaid != true
            for index in (isNew ? opened : found.count - 1)..<found.count {
                found[index].attribute(to: speaker)
            }
            if let speaker { last = speaker }
        }
        return found
    }

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

    /// A few words of a clause that nobody is said to speak: "the “winners” left".
    private func isScare(_ span: QuotedText.Span, _ words: [Int]) -> Bool {
        let last = span.tokens.upperBound - 2
        let isStatement = [".", ",", "!", "?"].contains { tokens[last].isMark($0) }
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
