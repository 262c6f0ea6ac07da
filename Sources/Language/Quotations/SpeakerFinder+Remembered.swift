/// Words that somebody remembers, and somebody else has said.
extension SpeakerFinder {
    /// "X recalled her father's last words: “…”", "Y's exact words were, “…”": her father, Y.
    /// - Parameter start: where the quoted words begin.
    func owner(ofWordsBefore start: Int, from first: Int) -> Speaker? {
        var at = start - 1
        guard isMark(at, ":") || isMark(at, ",") else { return nil }
        at -= 1
        if isWord(at, Self.wereWord) { at -= 1 }
        guard isWord(at, Self.wordsWord) else { return nil }
        at -= 1
        while isWord(at, Self.lastWords) { at -= 1 }
        guard at > first + 1, tokens[at].flags.contains(.possessive) else { return nil }
        at -= 1
        let owner = reading.mentions(in: at..<at + 1).first
        if let owner { return reading.isPerson(owner) ? speaker(owner) : nil }
        guard isWord(at - 1, Self.owners) else { return nil }
        let range = Int(tokens[at - 1].start)..<Int(tokens[at].end)
        return Speaker(range: range, entity: nil)
    }

    private static let wereWord = WordHash.keys("were")
    private static let wordsWord = WordHash.keys("words")
    private static let lastWords = WordHash.keys("last final dying exact own first parting famous")
}
