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
    /// Block by block, in the order of the text.
    private let mentions: [[(slug: Slug, range: Range<Int>)]]

    init(_ blocks: [TextBlock]) {
        self.blocks = blocks
        var places: [Slug: [Place]] = [:]
        var mentions: [[(slug: Slug, range: Range<Int>)]] = []
        for (block, text) in blocks.enumerated() {
            mentions.append([])
            for span in text.text.spans {
                guard let slug = Mention(span.kind)?.slug else { continue }
                places[slug, default: []].append(Place(block: block, range: span.range))
                mentions[block].append((slug, span.range))
            }
        }
        self.places = places
        self.mentions = mentions
    }

    /// Whether one of some blocks mentions an entity.
    func mentions(_ slug: Slug, in references: [Reference]) -> Bool {
        guard let places = places[slug] else { return false }
        return places.contains { place in references.contains { $0.block == place.block + 1 } }
    }

    /// Whether some blocks call others so, and never this one.
    func callsOthers(
        _ name: ArraySlice<UInt8>, than slug: Slug, in references: [Reference]
    ) -> Bool {
        var isOthers = false
        for reference in references where mentions.indices.contains(reference.block - 1) {
            let text = blocks[reference.block - 1].text.utf8
            for mention in mentions[reference.block - 1] where text[mention.range] == name {
                if mention.slug == slug { return false }
                isOthers = true
            }
        }
        return isOthers
    }

    /// Whether the text calls an entity so.
    func calls(_ slug: Slug, _ name: ArraySlice<UInt8>) -> Bool {
        places[slug]?.contains { blocks[$0.block].text.utf8[$0.range] == name } ?? false
    }
}
