/// Speakers who are named together.
extension SpeakerFinder {
    /// "X and Y" for "Y" of "X and Y said", and for "X" of "said X and Y.": both.
    func withCompanion(_ speaker: Speaker) -> Speaker {
        guard speaker.entity != nil else { return speaker }
        let name = tokens.partitioningIndex { Int($0.start) >= speaker.range.lowerBound }
        let end = tokens.partitioningIndex { Int($0.start) >= speaker.range.upperBound }
        guard
            let range = (companion(before: name).map { $0.lowerBound..<speaker.range.upperBound })
                ?? (companion(behind: end).map { speaker.range.lowerBound..<$0.upperBound })
        else { return speaker }
        var both = Speaker(range: range, entity: nil)
        both.isSaid = speaker.isSaid
        return both
    }

    /// Where "X" is before "and Y"; "they met X and Y said" may be two clauses.
    private func companion(before name: Int) -> Range<Int>? {
        let and = name - 1
        guard and > 0, isWord(and, SmallWords.and), !quoted.isQuoted[and],
            let companion = reading.mentions(in: 0..<and).last, reading.isPerson(companion),
            reading.names.tokens[companion].upperBound == and,
            case let start = titled(companion).lowerBound,
            start == sentenceStart(of: and) || !tokens[start - 1].isWord
        else { return nil }
        return reading.names.mentions[companion].range
    }

    /// Where "Y" is behind "X and"; "said X and Y left" are two clauses.
    private func companion(behind and: Int) -> Range<Int>? {
        guard and + 1 < tokens.count, isWord(and, SmallWords.and), !quoted.isQuoted[and],
            let companion = reading.mentions(in: and..<min(and + 2, tokens.count)).first,
            reading.isPerson(companion),
            reading.names.tokens[companion].lowerBound == and + 1,
            case let end = reading.names.tokens[companion].upperBound,
            end == tokens.count || !tokens[end].isWord
        else { return nil }
        return reading.names.mentions[companion].range
    }
}
