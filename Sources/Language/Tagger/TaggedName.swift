/// A name that the tagger found.
package struct TaggedName: Sendable, Equatable {
    /// Token indices, inside one sentence.
    package var tokens: Range<Int>
    /// What kind of thing it names.
    package var kind: EntityKind
}

extension Tagger {
    /// The names of a document, disjoint and in order.
    /// - Parameter raw: as the tags say, without the pass that makes the document agree with itself.
    package func names(in text: TaggerText, raw: Bool = false) -> [TaggedName] {
        let tags = self.tags(of: text)
        var names: [TaggedName] = []
        for island in text.islands {
            for name in NameTag.names(in: tags[island.tokens]) {
                let first = island.tokens.lowerBound
                names.append(
                    TaggedName(
                        tokens: (first + name.range.lowerBound)..<(first + name.range.upperBound),
                        kind: name.kind))
            }
        }
        return raw ? names : DocumentVote.settle(names, in: text)
    }
}
