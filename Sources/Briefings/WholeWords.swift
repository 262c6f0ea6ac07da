import Bytes
import Markdown

/// Tells whether words are whole: "can" is not a word in "cannot", nor "could" in "couldn’t".
package enum WholeWords {
    /// Whether a range of a text cuts no word and no number in two.
    package static func isWhole(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        isBoundary(text, range.lowerBound) && isBoundary(text, range.upperBound)
            && !isHyphenated(text, range.lowerBound)
    }

    static func isBoundary(_ text: [UInt8], _ offset: Int) -> Bool {
        !isInside(text, offset) && !isNegated(text, offset)
    }

    /// Whether a word runs on before an offset that a hyphen parts: "lethal" is not what
    /// "non-lethal" says.
    private static func isHyphenated(_ text: [UInt8], _ start: Int) -> Bool {
        start > 1 && text[start - 1] == UInt8(ascii: "-") && endsLetter(text, start - 1)
            && opensLetter(text, start)
    }

    /// Whether a word or a number runs on over an offset: "100|,000", "1.|5", "€5|bn".
    private static func isInside(_ text: [UInt8], _ offset: Int) -> Bool {
        guard offset > 0, offset < text.count else { return false }
        let (before, after) = (text[offset - 1], text[offset])
        let isAfterDigit = before.isASCIIDigit
        if isAfterDigit, isSeparator(after) {
            return offset + 1 < text.count && text[offset + 1].isASCIIDigit
        }
        if after.isASCIIDigit, isSeparator(before) {
            return offset > 1 && text[offset - 2].isASCIIDigit
        }
        return (isAfterDigit || endsLetter(text, offset))
            && (after.isASCIIDigit || opensLetter(text, offset))
    }

    /// What parts the digits of one number.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }

    private static let negations = [Array("’t".utf8), Array("'t".utf8)]

    /// Whether the character before an offset is a letter of a script that parts its words.
    private static func endsLetter(_ text: [UInt8], _ offset: Int) -> Bool {
        var start = offset - 1
        while start > 0, text[start].continuesScalar { start -= 1 }
        return start >= 0 && opensLetter(text, start)
    }

    /// Whether the character at an offset is such a letter: ASCII, U+00C0 to U+07FF (Latin, Greek,
    /// Cyrillic, Hebrew, Arabic), whose characters have two bytes, or U+1E00 to U+1FFF (more Latin
    /// and Greek).
    private static func opensLetter(_ text: [UInt8], _ offset: Int) -> Bool {
        guard offset < text.count else { return false }
        if text[offset] == 0xE1 { return offset + 1 < text.count && text[offset + 1] >= 0xB8 }
        return text[offset].isASCIILetter || (0xC3...0xDF).contains(text[offset])
    }

    /// Whether "n’t" is cut in two: an apostrophe and a "t" follow a letter.
    private static func isNegated(_ text: [UInt8], _ end: Int) -> Bool {
        end > 0 && text[end - 1].isASCIILetter
            && negations.contains { text[end...].starts(with: $0) }
    }
}
