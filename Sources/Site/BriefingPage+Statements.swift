public import Briefings
public import Markdown

extension BriefingPage {
    /// The entities with most mentions, in order of first mention where they are even.
    public func mostMentioned(_ limit: Int) -> [MentionedEntity] {
        let order = entities.indices.sorted { a, b in
            entities[a].count == entities[b].count ? a < b : entities[a].count > entities[b].count
        }
        return order.prefix(limit).map { entities[$0] }
    }

    /// The briefing in one statement: the first key point that says more than the title, or the
    /// first sentence.
    public var gist: RichText? {
        let title = briefing.metadata.title
        var first: RichText?
        for element in briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            if !statement.text.text.hasPrefix(title) { return statement.text }
            first = first ?? statement.text
        }
        if let first { return first }
        guard let passage = passages.first(where: { $0.kind == .paragraph }),
            let sentence = passage.sentences.first
        else { return nil }
        return passage.text[sentence]
    }

    /// The `id` of the sentence that a statement is taken from, or of the whole block where that
    /// cannot be told.
    public func anchor(of statement: Statement, in reference: Reference) -> String {
        let anchor = place(of: statement, in: reference).flatMap {
            passages[$0.passage].anchor(ofSentence: $0.sentence)
        }
        return anchor ?? "p\(reference.block)"
    }

    /// The sentence that a statement begins in; `nil` in a heading, and where it cannot be told.
    func place(of statement: Statement, in reference: Reference) -> Place? {
        guard reference.block <= passages.count else { return nil }
        let passage = passages[reference.block - 1]
        guard passage.kind != .heading, let offset = offset(of: statement, in: passage),
            let sentence = passage.sentences.firstIndex(where: { offset < $0.upperBound })
        else { return nil }
        return Place(passage: reference.block - 1, sentence: sentence)
    }

    /// Where the first words of a statement stand in a passage.
    private func offset(of statement: Statement, in passage: Passage) -> Int? {
        let ellipsis = Array("…".utf8)
        var words = statement.text.utf8[...]
        while words.starts(with: ellipsis) || words.first == UInt8(ascii: " ") {
            words = words.dropFirst(words.first == UInt8(ascii: " ") ? 1 : ellipsis.count)
        }
        // A few words are enough, and an abridgement begins after them.
        let opening = words.prefix(24)
        return passage.text.utf8.withUnsafeBufferPointer { text in
            guard let first = opening.first, text.count >= opening.count else { return nil }
            for start in 0...(text.count - opening.count) where text[start] == first {
                if zip(opening, text[start...]).allSatisfy({
                    $0 == $1 || ($0 == 0x20 && $1 == 0x0A)
                }) {
                    return start
                }
            }
            return nil
        }
    }
}
