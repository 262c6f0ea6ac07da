import Bytes

/// Whether words of a block stand between quotation marks.
///
/// Knows only marks, not what is said: single ones may be apostrophes, and where there are some the
/// words are taken for quoted.
enum QuotationMarks {
    /// Whether a quotation is open at the end of a text; `nil` where it has no marks.
    static func isOpen(in text: ArraySlice<UInt8>) -> Bool? {
        var depth: Int?
        for index in text.indices {
            let rest = text[index...]
            if text[index] == straight {
                // `"So`, but `so."`; the last one opens what comes.
                let isFirst =
                    index == text.startIndex || index == text.endIndex - 1
                    || !isOfWord(text[index - 1])
                depth = max(0, (depth ?? 0) + (isFirst ? 1 : -1))
            } else if openings.contains(where: rest.starts) {
                depth = (depth ?? 0) + 1
            } else if closings.contains(where: rest.starts) {
                depth = max(0, (depth ?? 0) - 1)
            } else if singles.contains(where: rest.starts),
                index == text.startIndex
                    || !isOfWord(text[index - 1])
            {
                return true
            }
        }
        return depth.map { $0 > 0 }
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
    private static let openings = ["“", "«", "„"].map { Array($0.utf8) }
    private static let closings = ["”", "»"].map { Array($0.utf8) }
    private static let singles = ["‘", "'"].map { Array($0.utf8) }
}
