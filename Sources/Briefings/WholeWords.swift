import Bytes
import Markdown

/// Tells whether words are whole: "can" is not a word in "cannot", nor "could" in "couldn’t".
package enum WholeWords {
    /// Whether a range of a text cuts no word and no number in two.
    package static func isWhole(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        isBoundary(text, range.lowerBound) && isBoundary(text, range.upperBound)
            && !isHyphenated(text, range.lowerBound) && !isSigned(text, range.lowerBound)
            && !isOfTens(text, range.upperBound)
    }

    static func isBoundary(_ text: [UInt8], _ offset: Int) -> Bool {
        !isInside(text, offset) && !isNegated(text, offset)
    }

    /// Whether a hyphen joins the word at an offset to one before it: "lethal" is not what
    /// "non-lethal" says.
    private static func isHyphenated(_ text: [UInt8], _ start: Int) -> Bool {
        guard opensLetter(text, start), let hyphen = length(of: hyphens, before: start, in: text)
        else { return false }
        return endsLetter(text, start - hyphen)
    }

    /// Whether a number loses its sign: "5" is not what "-5" says.
    private static func isSigned(_ text: [UInt8], _ start: Int) -> Bool {
        guard start < text.count, text[start].isASCIIDigit,
            let sign = length(of: signs, before: start, in: text)
        else { return false }
        return start == sign || text[start - sign - 1].isASCIIWhitespace
    }

    /// Whether a number goes on: "twenty" is not what "twenty-five" says.
    private static func isOfTens(_ text: [UInt8], _ end: Int) -> Bool {
        guard hyphens.contains(where: text[end...].starts) else { return false }
        let letters = text[..<end].reversed().prefix { $0.isASCIILetter }
        return tens.contains(letters.reversed().map(\.asciiLowercased))
    }

    /// How long the mark is that stands right before an offset, in bytes; `nil` where none does.
    private static func length(
        of marks: [[UInt8]], before end: Int, in text: [UInt8]
    ) -> Int? {
        marks.first { text[..<end].suffix($0.count).elementsEqual($0) }?.count
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
            && (after.isASCIIDigit || opensLetter(text, offset)) || isSpaced(text, offset)
    }

    /// Whether a number goes on across a no-break or thin space: "1 000".
    private static func isSpaced(_ text: [UInt8], _ offset: Int) -> Bool {
        let behind = length(of: spaces, before: offset, in: text).map { offset - $0 }
        let ahead = spaces.first { text[offset...].starts(with: $0) }.map { offset + $0.count }
        guard let end = behind ?? (ahead == nil ? nil : offset) else { return false }
        let digits = text[(ahead ?? offset)...].prefix(while: \.isASCIIDigit)
        return end > 0 && text[end - 1].isASCIIDigit && digits.count == 3
    }

    /// Whether a byte separates digits of one number.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }

    private static let apostrophes = marks("’ ' ‘ ´ ʼ `")
    private static let hyphens = marks("- \u{2010} \u{2011} \u{2013} \u{AD}")
    private static let signs = marks("- \u{2212} \u{2013}")
    /// No-break spaces, and the thin one.
    private static let spaces = ["\u{A0}", "\u{202F}", "\u{2009}"].map { Array($0.utf8) }
    private static let tens = Set(
        marks("twenty thirty forty fifty sixty seventy eighty ninety"))

    private static func marks(_ words: String) -> [[UInt8]] {
        words.split(separator: " ").map { Array($0.utf8) }
    }

    /// Whether the character before an offset is a letter of a script that puts spaces between words.
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
        guard end > 0, text[end - 1].isASCIILetter,
            let mark = apostrophes.first(where: text[end...].starts)
        else { return false }
        let t = end + mark.count
        return t < text.count && text[t].asciiLowercased == UInt8(ascii: "t")
            && !(t + 1 < text.count && text[t + 1].isASCIILetter)
    }
}
