import Bytes

/// Whether words of a block stand between quotation marks.
///
/// It looks at marks alone, not at what is said: a single mark may be an apostrophe, and all words
/// behind one are taken for quoted.
struct QuotationMarks {
    private let text: [UInt8]
    /// The offset up to which marks have been counted.
    private var index = 0
    /// Quotations open there; `nil` before the first mark.
    private var depth: Int?
    /// How many of these „ has opened: “ closes them.
    private var lowDepth = 0
    /// Whether a single mark has opened something.
    private var isSingle = false

    init(_ text: [UInt8]) { self.text = text }

    /// Whether a quotation is open at an offset; `nil` where there are no marks before it.
    /// - Parameter offset: no less than in the call before.
    mutating func isOpen(at offset: Int) -> Bool? {
        while index < offset {
            // A straight mark right before the offset opens what follows, whatever stands before the mark.
            if index == offset - 1, text[index] == Self.straight { return true }
            count(text[index...])
            index += 1
        }
        return isSingle ? true : depth.map { $0 > 0 }
    }

    private mutating func count(_ rest: ArraySlice<UInt8>) {
        // Marks are rare.
        guard rest[index] >= 0x80 || rest[index] == Self.straight || rest[index] == Self.single
        else { return }
        // `"So`, but `so."`.
        let isBehindWord = index > 0 && Self.isOfWord(text[index - 1])
        if rest[index] == Self.straight {
            depth = max(0, (depth ?? 0) + (isBehindWord ? -1 : 1))
        } else if rest.starts(with: Self.low) {
            lowDepth += 1
            depth = (depth ?? 0) + 1
        } else if lowDepth > 0, rest.starts(with: BriefingSyntax.openQuote) {
            lowDepth -= 1
            depth = max(0, (depth ?? 0) - 1)
        } else if Self.openings.contains(where: rest.starts) {
            depth = (depth ?? 0) + 1
        } else if Self.closings.contains(where: rest.starts) {
            depth = max(0, (depth ?? 0) - 1)
        } else if Self.singles.contains(where: rest.starts), !isBehindWord {
            isSingle = true
        }
    }

    /// Whether the nearest marks around a part of a text open and close one quotation; `false`
    /// where one of them is missing.
    static func enclose(_ part: Range<Int>, in text: [UInt8]) -> Bool {
        let before = (0..<part.lowerBound).last { isDouble(text[$0...]) }
        let behind = (part.upperBound..<text.count).first { isDouble(text[$0...]) }
        guard let before, let behind else { return false }
        return opens(before, text) && closes(behind, text)
    }

    private static func isDouble(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first == straight || rest.starts(with: BriefingSyntax.openQuote)
            || rest.starts(with: BriefingSyntax.closeQuote)
    }

    /// A straight mark opens behind a space.
    private static func opens(_ mark: Int, _ text: [UInt8]) -> Bool {
        text[mark] == straight
            ? mark == 0 || text[mark - 1].isASCIIWhitespace
            : text[mark...].starts(with: BriefingSyntax.openQuote)
    }

    private static func closes(_ mark: Int, _ text: [UInt8]) -> Bool {
        text[mark] == straight
            ? mark > 0 && !text[mark - 1].isASCIIWhitespace
            : text[mark...].starts(with: BriefingSyntax.closeQuote)
    }

    /// Whether a text begins with a mark, perhaps behind a comma or a full stop.
    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        let text = text.drop { ".,!?".utf8.contains($0) }
        return text.first == straight || closings.contains(where: text.starts)
    }

    /// A letter or what may end a sentence.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte >= 0x80 || ".,!?".utf8.contains(byte)
    }

    private static let straight = UInt8(ascii: "\"")
    private static let single = UInt8(ascii: "'")
    private static let low = Array("„".utf8)
    private static let openings = ["“", "«"].map { Array($0.utf8) }
    private static let closings = ["”", "»"].map { Array($0.utf8) }
    private static let singles = ["‘", "'"].map { Array($0.utf8) }
}
