import Bytes
import Markdown

/// Tells where words may begin and end: "can" is not a word in "cannot", nor "could" in "couldn’t".
package enum WholeWords {
    /// Whether a word may begin or end at an offset.
    package static func isBoundary(_ text: [UInt8], _ offset: Int) -> Bool {
        !isInside(text, offset) && !isNegated(text, offset)
    }

    /// Whether a word runs on over an offset: letters or digits on both sides.
    private static func isInside(_ text: [UInt8], _ offset: Int) -> Bool {
        guard offset > 0, offset < text.count else { return false }
        if text[offset - 1].isASCIIDigit, text[offset].isASCIIDigit { return true }
        var before = offset - 1
        while before > 0, text[before] & 0xC0 == 0x80 { before -= 1 }
        return opensLetter(text[before]) && opensLetter(text[offset])
    }

    private static let negations = [Array("’t".utf8), Array("'t".utf8)]

    /// Whether a byte begins a letter of a script that parts its words: ASCII, or U+00C0 to U+07FF
    /// (Latin, Greek, Cyrillic, Hebrew, Arabic), whose characters have two bytes.
    private static func opensLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || (0xC3...0xDF).contains(byte)
    }

    /// Whether "n’t" is cut in two: an apostrophe and a "t" follow a letter.
    private static func isNegated(_ text: [UInt8], _ end: Int) -> Bool {
        end > 0 && text[end - 1].isASCIILetter
            && negations.contains { text[end...].starts(with: $0) }
    }
}
