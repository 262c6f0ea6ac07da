import Bytes

/// The marks that the briefing format puts between the parts of a line.
enum BriefingSyntax {
    static let dash = Array(" — ".utf8)
    static let openQuote = Array("“".utf8)
    static let closeQuote = Array("”".utf8)
    /// The dash, and what people type for it.
    static let dashes = [dash] + [" – ", " - ", " -- "].map { Array($0.utf8) }
    /// The marks around words, and what people type for them.
    static let quotationMarks = [(openQuote, closeQuote), (Array("\"".utf8), Array("\"".utf8))]

    /// The dash that a line, or the rest of one, begins with; `nil` where it begins with none.
    static func dash(opening line: ArraySlice<UInt8>) -> [UInt8]? {
        dashes.first { line.starts(with: $0) }
    }

    /// The first words in a text that stand between quotation marks.
    static func quoted(in text: String) -> String? {
        let utf8 = Array(text.utf8)
        guard let open = utf8[...].firstOffset(of: openQuote),
            let close = utf8[open...].firstOffset(of: closeQuote)
        else { return nil }
        return String(decoding: utf8[(open + openQuote.count)..<close], as: UTF8.self)
    }

    /// The number of the first paragraph that a text refers to: 3 for “¶3”.
    static func paragraph(in text: String) -> Int? {
        text.split(separator: "¶", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
            .flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
    }

    /// Before and after the words that open a line.
    static let openWords = Array(" “".utf8)
    static let closeWords = Array("” — ".utf8)
    /// Between the words of a date and the words it is counted from, and around their block.
    static let from = Array("” (from “".utf8)
    static let block = Array("”, ¶".utf8)
    static let closeBlock = Array(") — ".utf8)
}
