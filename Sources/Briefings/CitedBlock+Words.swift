import Bytes
import Language

/// What words of a block mean for those beside them: whether they reverse them, and who speaks.
extension CitedBlock {
    /// The words in a sentence that stand before a part of it and reverse its meaning; in a
    /// quotation, any such word, such as a negation.
    func frame(before part: Range<Int>, isQuotation: Bool) -> String? {
        guard let sentence = sentences.last(where: { $0.lowerBound <= part.lowerBound }) else {
            return nil
        }
        let left = sentence.lowerBound..<part.lowerBound
        return isQuotation
            ? TurningWords.first(in: left, of: utf8, sentences)
            : TurningWords.frame(in: left, before: part, of: utf8)
    }

    /// The words with which a sentence goes on and that reverse what stands before: "but he was
    /// acquitted".
    func turn(behind part: Int) -> String? {
        guard let sentence = sentences.last(where: { $0.lowerBound < part }),
            part < sentence.upperBound
        else { return nil }
        return TurningWords.turn(in: part..<sentence.upperBound, of: utf8)
    }

    /// Whether a verb of saying stands right beside a name outside of quotation marks: "Becker
    /// said", "said Becker,". In "he said Becker fell", Becker does not speak.
    func speaks(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        var marks = QuotationMarks(utf8)
        if marks.isOpen(at: name.lowerBound) == true { return false }
        let behind = utf8[name.upperBound..<sentence.upperBound]
        // "Its chairman, Becker, said"; but not "Ruiz, beside Becker, said".
        let isApposed =
            utf8[sentence.lowerBound..<name.lowerBound].suffix(2).elementsEqual(", ".utf8)
        let gap = (isApposed ? [" ", ", "] : [" "]).first { behind.starts(with: $0.utf8) }?
            .utf8.count
        let next: ArraySlice<UInt8> =
            gap.map { behind.dropFirst($0).prefix(while: \.isASCIILetter) } ?? []
        if isSaying(next) { return true }
        let isLast = behind.first.map { ",.;".utf8.contains($0) } ?? true
        let before = utf8[sentence.lowerBound..<name.lowerBound].split { !$0.isASCIILetter }.last
        return isLast
            && before.map { verb in
                isSaying(verb) && !Self.addressing.contains(where: verb.elementsEqual)
            } ?? false
    }

    /// Whether the last word between a name and a quotation is a verb of saying.
    func isSaid(behind name: Range<Int>, before quotation: Range<Int>) -> Bool {
        utf8[name.upperBound..<quotation.lowerBound].split { !$0.isASCIILetter }.last.map(isSaying)
            ?? false
    }

    /// Whether a sentence holds "he said" or "she told", which does not say who speaks.
    func hasSpeakingPronoun(in sentence: Range<Int>) -> Bool {
        let words = utf8[sentence].split { !$0.isASCIILetter }
        return zip(words, words.dropFirst()).contains { pronoun, verb in
            Self.pronouns.contains(where: pronoun.elementsEqual) && isSaying(verb)
        }
    }

    private static let pronouns = ["he", "she", "they"].map { Array($0.utf8) }

    /// Whoever stands behind these is spoken to: "told Ruiz".
    private static let addressing = ["told", "tell", "tells", "asked", "asks", "urged"]
        .map { Array($0.utf8) }
}
