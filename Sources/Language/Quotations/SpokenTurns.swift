/// What is said in a conversation, where labels and no marks tell who speaks: "Ruiz: We could not
/// wait."
struct SpokenTurns {
    private let reading: Reading
    private let quoted: QuotedText

    init(_ reading: Reading, _ quoted: QuotedText) {
        self.reading = reading
        self.quoted = quoted
    }

    /// The first telling sentence of each answer by somebody named, of the first dozen.
    func quotations() -> [Analysis.Quotation] {
        var found: [Analysis.Quotation] = []
        var block = -1
        for (number, sentence) in reading.document.sentences.enumerated()
        where sentence.kind == .paragraph && sentence.block != block {
            guard let turn = reading.conversation.turn(ofBlock: sentence.block), !turn.isAsked,
                turn.isIntroduced
                    || turn.label.lowerBound
                        >= reading.document.source.blocks[sentence.block].range.lowerBound,
                let speaker = reading.turnTaker(ofSentence: number),
                let words = words(ofSentence: number, behind: turn.label.upperBound)
            else { continue }
            block = sentence.block
            found.append(
                Analysis.Quotation(
                    range: reading.document.bytes(of: words), speaker: turn.label, entity: speaker))
            if found.count == Self.most { break }
        }
        return found
    }

    /// The words of a sentence without the label; `nil` where they tell too little by themselves.
    private func words(ofSentence number: Int, behind label: Int) -> Range<Int>? {
        let sentence = reading.document.sentences[number]
        let tokens = reading.document.tokens
        // Without the colon.
        let words = sentence.tokens.filter { Int(tokens[$0].start) > label }
        guard let first = words.first, let last = words.last, tokens[last].isMark("."),
            words.count >= Self.least, !words.contains(where: { quoted.isQuoted[$0] }),
            !tokens[first].classes.contains(.conjunction)
        else { return nil }
        let standing = StandaloneSentence(reading, number)
        let isIntroduced =
            reading.conversation.turn(ofBlock: sentence.block)?.isIntroduced ?? false
        let isLabelled = first > sentence.tokens.lowerBound
        let isTelling = isLabelled ? standing.isAnswer : isIntroduced || !standing.leans
        return isTelling && standing.isStatement(asLead: false) ? first..<last + 1 : nil
    }

    private static let most = 12
    /// Tokens.
    private static let least = 10
}
