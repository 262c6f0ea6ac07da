package import HTML

/// The `id` of a block of a briefing's text, or of a sentence in it: `p3`, `p3s1`.
package struct TextAnchor: Sendable, Hashable {
    /// The n of `¶n`.
    package let block: Int
    /// Counted from 1; `nil` for the whole block.
    package let sentence: Int?
}

extension HTML {
    /// Appends an `id`.
    package mutating func append(_ anchor: TextAnchor) {
        append(literal: "p")
        append(anchor.block)
        guard let sentence = anchor.sentence else { return }
        append(literal: "s")
        append(sentence)
    }
}
