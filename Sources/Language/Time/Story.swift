/// The last date that a story's paragraphs named, as long as "a day later" can be counted from it:
/// in the paragraph that names it and in the next one.
struct Story {
    private var anchor = TimeAnchor(date: nil)
    /// The block being read, and whether it or the one before it named the date.
    private var block = -1
    private var isFresh = false

    /// The last quarter that the story named; it holds to its end.
    var period: TimeReference? { anchor.period }
    /// The days that the story named with their year; they hold to its end.
    var fullDays: [TimeAnchor.MonthDay: TimeReference] { anchor.fullDays }

    mutating func reference(for sentence: Document.Sentence) -> TimeReference? {
        // Headings, posts and datelines are no part of its order.
        guard sentence.isStory else { return nil }
        if sentence.block != block {
            block = sentence.block
            if !isFresh { anchor.reference = nil }
            isFresh = false
        }
        return anchor.reference
    }

    mutating func note(
        _ matches: [TimeMatch], in sentence: Document.Sentence, of document: Document
    ) {
        guard sentence.isStory else { return }
        for match in matches where !isAside(match, in: sentence, document) {
            if match.edtf != nil, match.kind == .date || match.kind == .time { isFresh = true }
            anchor.note(match, words: document.bytes(of: match.tokens))
        }
    }

    /// "Moyle, who resigned on 15 March, could not be reached", "a thesis, submitted in 2003, was
    /// copied": no date that the story goes on from. It does from "Moyle, who resigned on 15 March."
    private func isAside(
        _ match: TimeMatch, in sentence: Document.Sentence, _ document: Document
    ) -> Bool {
        let behind =
            match.tokens.upperBound..<max(match.tokens.upperBound, sentence.tokens.upperBound)
        guard behind.contains(where: { document.tokens[$0].isMark(",") }) else { return false }
        let tokens = document.tokens[..<match.tokens.lowerBound].suffix(Self.longestAside)
        guard let comma = tokens.lastIndex(where: { $0.isMark(",") || $0.isMark(".") }),
            comma + 1 < tokens.endIndex, tokens[comma].isMark(",")
        else { return false }
        if case .year? = match.point, document.isVerb(comma + 1) { return true }
        return tokens[comma + 1].isWord && Self.relatives.contains(tokens[comma + 1].key)
    }

    /// Tokens.
    private static let longestAside = 12
    private static let relatives = WordHash.keys("who whose whom which")
}
