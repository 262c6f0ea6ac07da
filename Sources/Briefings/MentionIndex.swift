import Markdown

/// Where the blocks of a text mention each entity: looked up once for every line of a briefing that
/// names somebody.
struct MentionIndex {
    private struct Place {
        /// Offset into the blocks.
        let block: Int
        let range: Range<Int>
    }

    private let blocks: [TextBlock]
    private let places: [Slug: [Place]]

    init(_ blocks: [TextBlock]) {
        self.blocks = blocks
        var places: [Slug: [Place]] = [:]
        for (block, text) in blocks.enumerated() {
            for span in text.text.spans {
                guard let slug = Mention(span.kind)?.slug else { continue }
                places[slug, default: []].append(Place(block: block, range: span.range))
            }
        }
        self.places = places
    }

    /// Whether one of some blocks mentions an entity.
    /// - Parameter references: the blocks; `nil` for all.
    func mentions(_ slug: Slug, in references: [Reference]?) -> Bool {
        guard let places = places[slug] else { return false }
        guard let references else { return true }
        return places.contains { place in references.contains { $0.block == place.block + 1 } }
    }

    /// Whether the text calls an entity so.
    func calls(_ slug: Slug, _ name: ArraySlice<UInt8>) -> Bool {
        places[slug]?.contains { blocks[$0.block].text.utf8[$0.range] == name } ?? false
    }
}
