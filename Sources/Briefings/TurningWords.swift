import Bytes

/// Words that turn a sentence round when an ellipsis stands in their place.
enum TurningWords {
    /// The first of them that is left out between two parts of one sentence: a negation, or what a number
    /// before it is counted in.
    /// - Parameters:
    ///   - left: the bytes that are left out.
    ///   - sentences: the text's; of those that are left out whole, nothing is missed.
    static func first(
        in left: Range<Int>, of utf8: [UInt8], _ sentences: [Range<Int>]
    ) -> String? {
        let words = utf8[left].split { !$0.isASCIILetter && $0 < 0x80 && $0 != UInt8(ascii: "'") }
        let isCounted = left.lowerBound > 0 && utf8[left.lowerBound - 1].isASCIIDigit
        if isCounted, let first = words.first, magnitudes.contains(key(first)) {
            return String(decoding: first, as: UTF8.self)
        }
        let word = words.first { word in
            isNegation(key(word))
                && sentences.contains { sentence in
                    sentence.contains(word.startIndex)
                        && (sentence.lowerBound < left.lowerBound
                            || sentence.upperBound > left.upperBound)
                }
        }
        return word.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isNegation(_ word: String) -> Bool {
        negations.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
    }

    private static func key(_ word: ArraySlice<UInt8>) -> String {
        String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    }

    private static let negations: Set = [
        "not", "never", "no", "nobody", "none", "nothing", "neither", "nor", "cannot", "without",
        "hardly",
    ]
    private static let magnitudes: Set = ["hundred", "thousand", "million", "billion", "trillion"]
}
