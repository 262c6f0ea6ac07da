/// Finds quotations and who speaks.
struct QuotationFinder {
    let reading: Reading
    private let tokens: [Token]

    init(_ reading: Reading) {
        self.reading = reading
        tokens = reading.document.tokens
    }

    /// Who speaks, as words and as an entity.
    private struct Speaker {
        var range: Range<Int>
        var entity: Int?
    }

    func quotations() -> [Analysis.Quotation] {
        var found: [Analysis.Quotation] = []
        var block = -1
        var last: Speaker?
        var open: Int?
        for (number, sentence) in reading.document.sentences.enumerated() {
            if sentence.block != block {
                block = sentence.block
                last = nil
                open = nil
            }
            guard sentence.kind != .heading, sentence.kind != .attribution else { continue }
            for index in sentence.tokens where tokens[index].flags.contains(.punctuation) {
                switch mark(index, isOpen: open != nil) {
                case .opening: open = index
                case .closing:
                    guard let start = open else { continue }
                    open = nil
                    guard let quote = quotation(start..<(index + 1), number, previous: last) else {
                        continue
                    }
                    found.append(quote.quotation)
                    if let speaker = quote.speaker { last = speaker }
                case nil: break
                }
            }
        }
        return found
    }

    private enum Mark {
        case opening
        case closing
    }

    /// What a quotation mark does; a straight one shows it by the side it touches.
    private func mark(_ index: Int, isOpen: Bool) -> Mark? {
        if tokens[index].isMark("\u{201C}") { return .opening }
        if tokens[index].isMark("\u{201D}") { return .closing }
        guard tokens[index].isMark("\"") else { return nil }
        let touchesNext = index + 1 < tokens.count && tokens[index + 1].isGlued
        if tokens[index].isGlued != touchesNext { return touchesNext ? .opening : .closing }
        return isOpen ? .closing : .opening
    }

    private func quotation(
        _ quote: Range<Int>, _ number: Int, previous: Speaker?
    ) -> (quotation: Analysis.Quotation, speaker: Speaker?)? {
        let inner = quote.dropFirst().dropLast()
        let words = inner.count { tokens[$0].isWord || tokens[$0].isNumber }
        // A title is no speech.
        guard words > 0, !inner.contains(where: { tokens[$0].flags.contains(.titleCase) }) else {
            return nil
        }
        let first = sentenceStart(of: quote.lowerBound, number)
        let speaker =
            after(quote, limit: reading.document.sentences[number].tokens.upperBound)
            ?? before(quote, from: first)
            ?? (quote.lowerBound == first ? previous : subject(before: quote, from: first))
        guard words > 1 || speaker != nil else { return nil }
        let quotation = Analysis.Quotation(
            range: reading.document.bytes(of: quote), speaker: speaker?.range,
            entity: speaker?.entity)
        return (quotation, speaker)
    }

    /// The first token of the sentence in which the quotation opens.
    private func sentenceStart(of token: Int, _ number: Int) -> Int {
        var number = number
        while number > 0, reading.document.sentences[number].tokens.lowerBound > token {
            number -= 1
        }
        return reading.document.sentences[number].tokens.lowerBound
    }

    /// "…," X said; "…," said X; "…," he said.
    private func after(_ quote: Range<Int>, limit: Int) -> Speaker? {
        var at = quote.upperBound
        if at < limit, tokens[at].isMark(",") { at += 1 }
        let start = at
        while at < limit, at - start < 14, !tokens[at].classes.contains(.speech) {
            if tokens[at].isMark("\u{201C}") || tokens[at].isMark("\"") || tokens[at].isMark(".") {
                return nil
            }
            at += 1
        }
        guard at < limit, tokens[at].classes.contains(.speech) else { return nil }
        if at > start { return subject(in: start..<at) }
        var end = at + 1
        while end < limit, end - at < 12, !isStop(end) { end += 1 }
        guard end > at + 1 else { return nil }
        return first(in: (at + 1)..<end) ?? phrase((at + 1)..<min(end, at + 6))
    }

    private func isStop(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isMark(",") || token.isMark(".") || token.isMark(";") || token.isMark(":")
            || token.isMark("\u{201C}") || token.isMark("\"") || token.classes.contains(.weekday)
    }

    /// X said: "…"; X warned that … "…".
    private func before(_ quote: Range<Int>, from first: Int) -> Speaker? {
        var verb = quote.lowerBound - 1
        while verb >= first, quote.lowerBound - verb < 40 {
            if tokens[verb].classes.contains(.speech) { break }
            // Another quotation's verb is not this one's, but its speaker often is.
            verb -= 1
        }
        guard verb > first, tokens[verb].classes.contains(.speech) else { return nil }
        var start = verb
        while start > first, verb - start < 14, !isClauseMark(start - 1) { start -= 1 }
        if start == verb || Self.participles.contains(tokens[verb].key) {
            return subject(before: quote, from: first)
        }
        return subject(in: start..<verb)
    }

    private func isClauseMark(_ index: Int) -> Bool {
        tokens[index].isMark("\u{201D}") || tokens[index].isMark("\u{201C}")
            || tokens[index].isMark("\"") || tokens[index].isMark(";") || tokens[index].isMark(":")
    }

    /// The name nearest before a verb, a pronoun right before it, or the words there.
    private func subject(in range: Range<Int>) -> Speaker? {
        var end = range.upperBound
        while end - 1 > range.lowerBound, Self.auxiliaries.contains(tokens[end - 1].key) {
            end -= 1
        }
        if tokens[end - 1].classes.contains(.pronoun) {
            return Speaker(
                range: tokens[end - 1].range, entity: antecedent(of: end - 1))
        }
        if let mention = last(in: range.lowerBound..<end) { return mention }
        var start = end
        while start > range.lowerBound, end - start < 5, !isStop(start - 1),
            !tokens[start - 1].classes.contains(.conjunction)
        {
            start -= 1
        }
        return start < end ? phrase(start..<end) : nil
    }

    private func phrase(_ range: Range<Int>) -> Speaker? {
        Speaker(range: reading.document.bytes(of: range), entity: nil)
    }

    /// The sentence's subject: a name among its first words, after no preposition.
    private func subject(before quote: Range<Int>, from first: Int) -> Speaker? {
        guard quote.lowerBound > first else { return nil }
        let range = first..<quote.lowerBound
        for mention in mentions(in: range) {
            let tokensOfMention = reading.names.tokens[mention]
            let start = tokensOfMention.lowerBound
            if start - first > 12 { return nil }
            guard reading.names.mentions[mention].form != .adjective, !isOfOffice(mention) else {
                continue
            }
            let isPlace =
                reading.names.entities[reading.names.mentions[mention].entity].kind == .place
            if start - first > (isPlace ? 1 : 12) { return nil }
            if start > first, Self.prepositions.contains(tokens[start - 1].key) { continue }
            if tokensOfMention.upperBound < quote.lowerBound,
                tokens[tokensOfMention.upperBound].flags.contains(.possessive)
            {
                continue
            }
            return speaker(mention)
        }
        return nil
    }

    /// "NASA Administrator Bill Nelson": the body of a person's office does not speak.
    private func isOfOffice(_ mention: Int) -> Bool {
        guard mention + 1 < reading.names.tokens.count, reading.isPerson(mention + 1) else {
            return false
        }
        let gap =
            reading.names.tokens[mention]
            .upperBound..<max(
                reading.names.tokens[mention].upperBound,
                reading.names.tokens[mention + 1].lowerBound)
        return !gap.isEmpty && gap.count < 8
            && gap.allSatisfy {
                !tokens[$0].classes.isDisjoint(with: [.office, .officePart])
            }
    }

    /// The one person that the sentence before the pronoun and the one before that speak of.
    private func antecedent(of pronoun: Int) -> Int? {
        guard let number = sentence(of: pronoun) else { return nil }
        let earlier = number > 0 ? reading.mentions[number - 1].lowerBound : 0
        let before = mentions(in: 0..<pronoun).suffix(Self.mostAntecedents)
        let people = Set(
            before.filter { $0 >= earlier && reading.isPerson($0) }
                .map { reading.names.mentions[$0].entity })
        return people.count == 1 ? people.first : nil
    }

    private func sentence(of token: Int) -> Int? {
        let sentences = reading.document.sentences
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < sentences.count ? low : nil
    }

    private func mentions(in range: Range<Int>) -> Range<Int> {
        func firstMention(from token: Int) -> Int {
            var low = 0
            var high = reading.names.tokens.count
            while low < high {
                let middle = (low + high) / 2
                if reading.names.tokens[middle].lowerBound < token {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
        }
        let start = firstMention(from: range.lowerBound)
        return start..<max(start, firstMention(from: range.upperBound))
    }

    private func speaker(_ mention: Int) -> Speaker {
        let mention = reading.names.mentions[mention]
        return Speaker(range: mention.range, entity: mention.entity)
    }

    private func isSpeaker(_ mention: Int) -> Bool {
        reading.names.mentions[mention].form != .adjective
    }

    private func first(in range: Range<Int>) -> Speaker? {
        let mentions = self.mentions(in: range)
        return (mentions.first(where: reading.isPerson) ?? mentions.first(where: isSpeaker))
            .map(speaker)
    }

    private func last(in range: Range<Int>) -> Speaker? {
        let mentions = self.mentions(in: range)
        return (mentions.last(where: reading.isPerson) ?? mentions.last(where: isSpeaker))
            .map(speaker)
    }

    /// Keeps a sentence of a million names linear.
    private static let mostAntecedents = 24
    private static let participles = TimeTagger.words("saying adding warning")
    private static let auxiliaries = TimeTagger.words(
        "has have had also later then repeatedly often further previously recently was is")
    private static let prepositions = TimeTagger.words(
        "in on at of from with by for to against after before into over near than about")
}
