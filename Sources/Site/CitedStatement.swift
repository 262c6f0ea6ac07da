package import Briefings
import Language
import Markdown

/// A statement, and where in the text of its briefing its words stand.
package struct CitedStatement: Sendable {
    /// The words, and the blocks they rest on.
    package let statement: Statement
    /// For each of its references the `id` of the sentence that its words begin in, or of the block
    /// where that cannot be told.
    package let anchors: [TextAnchor]
}

/// What tells the right one of several sentences that have the same words.
enum Likeness {
    /// Nothing: it is the first.
    case first
    /// The words are an office: its holder is mentioned in one of these.
    case office(heldIn: [BriefingPage.Place])
    /// The words are a quotation: a quotation mark stands before them.
    case quotation
}

extension BriefingPage {
    /// A key point or the like with its places.
    package func cited(_ statement: Statement) -> CitedStatement { cited(statement, .first) }

    /// A quotation's words with their places.
    package func cited(_ quote: QuoteEntry) -> CitedStatement { cited(quote.words, .quotation) }

    /// An event with its places.
    /// - Parameter event: its index.
    package func cited(event: Int) -> CitedStatement {
        let statement = events[event].statement
        let others = statement.references.dropFirst().map { anchor(of: statement, in: $0, .first) }
        return CitedStatement(
            statement: statement, anchors: (anchor(ofEvent: event).map { [$0] } ?? []) + others)
    }

    /// The `id` of the sentence that an event is told in first; `nil` where it has no reference.
    /// - Parameter event: its index.
    package func anchor(ofEvent event: Int) -> TextAnchor? {
        let event = events[event]
        return event.statement.references.first.map { anchor(of: event.place, in: $0) }
    }

    func cited(_ statement: Statement, _ likeness: Likeness) -> CitedStatement {
        CitedStatement(
            statement: statement,
            anchors: statement.references.map { anchor(of: statement, in: $0, likeness) })
    }

    private func anchor(
        of statement: Statement, in reference: Reference, _ likeness: Likeness
    ) -> TextAnchor {
        anchor(
            of: BriefingPage.place(of: statement, in: reference, passages, likeness), in: reference)
    }

    private func anchor(of place: Place?, in reference: Reference) -> TextAnchor {
        place.flatMap { passages[$0.passage].anchor(ofSentence: $0.sentence) }
            ?? TextAnchor(block: reference.block, sentence: nil)
    }

    /// The sentence that the first words of a statement that a block has begin in; `nil` in a
    /// heading, and where it cannot be told.
    static func place(
        of statement: Statement, in reference: Reference, _ passages: [Passage],
        _ likeness: Likeness = .first
    ) -> Place? {
        guard reference.block <= passages.count else { return nil }
        let passage = passages[reference.block - 1]
        guard passage.number != nil, passage.kind != .heading else { return nil }
        for words in Wording.fragments(of: statement.text.utf8) {
            if let sentence = passage.sentence(of: words, at: reference.block - 1, likeness) {
                return Place(passage: reference.block - 1, sentence: sentence)
            }
        }
        return nil
    }
}

extension BriefingPage.Passage {
    /// The sentence that some words begin in.
    /// - Parameter index: the passage's, among those that a likeness speaks of.
    fileprivate func sentence(
        of words: ArraySlice<UInt8>, at index: Int, _ likeness: Likeness
    ) -> Int? {
        if case .office(let places) = likeness {
            let place = places.first { place in
                place.passage == index
                    && Wording.range(of: words, in: text.utf8, sentences[place.sentence]) != nil
            }
            if let place { return place.sentence }
        }
        var first: Int?
        var start = 0
        while let found = Wording.range(of: words, in: text.utf8, start..<text.utf8.count),
            let sentence = sentence(at: found.lowerBound)
        {
            if isLike(likeness, at: found.lowerBound) { return sentence }
            first = first ?? sentence
            start = found.lowerBound + 1
        }
        return first
    }

    /// The sentence that an offset lies in, or the next one.
    fileprivate func sentence(at offset: Int) -> Int? {
        let index = sentences.partitioningIndex { offset < $0.upperBound }
        return index < sentences.count ? index : nil
    }

    fileprivate func isLike(_ likeness: Likeness, at offset: Int) -> Bool {
        switch likeness {
        case .first, .office: true
        case .quotation:
            ["“", "\"", "‘", "«", "'"].contains { mark in
                text.utf8[..<offset].suffix(mark.utf8.count).elementsEqual(mark.utf8)
            }
        }
    }
}
