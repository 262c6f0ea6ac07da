import Language
import Markdown

/// Where the blocks of a text mention each entity: looked up once for every line of a briefing that
/// names somebody.
struct MentionIndex {
    private struct Place {
        /// Index into the blocks, from 0.
        let block: Int
        let range: Range<Int>
    }

    private let blocks: [TextBlock]
    /// In the order of the text.
    private let places: [Slug: [Place]]
    /// Block by block, in the order of the text.
    private let mentions: [[(slug: Slug, range: Range<Int>)]]
    /// The entities that are people, by a link's title or by their file.
    private let people: Set<Slug>

    /// - Parameter isPerson: whether an entity's file says that it is of a person; its links may
    ///   say otherwise.
    init(_ blocks: [TextBlock], isPerson: (Slug) -> Bool = { _ in false }) {
        self.blocks = blocks
        var places: [Slug: [Place]] = [:]
        var mentions: [[(slug: Slug, range: Range<Int>)]] = []
        var people: Set<Slug> = []
        for (block, text) in blocks.enumerated() {
            mentions.append([])
            for span in text.text.spans {
                guard let mention = Mention(span.kind) else { continue }
                let slug = mention.slug
                if places[slug] == nil, isPerson(slug) { people.insert(slug) }
                if mention.kind == .person { people.insert(slug) }
                places[slug, default: []].append(Place(block: block, range: span.range))
                mentions[block].append((slug, span.range))
            }
        }
        self.places = places
        self.mentions = mentions
        self.people = people
    }

    /// The mentions of people within a stretch of a block, in order, with their places in the
    /// block.
    /// - Parameter block: its number, from 1.
    func people(
        in range: Range<Int>, ofBlock block: Int
    ) -> [(slug: Slug, range: Range<Int>)] {
        guard mentions.indices.contains(block - 1) else { return [] }
        return mentions[block - 1].filter {
            range.contains($0.range.lowerBound) && people.contains($0.slug)
        }
    }

    /// Whether one of some blocks mentions an entity.
    func mentions(_ slug: Slug, in references: [Reference]) -> Bool {
        guard let places = places[slug] else { return false }
        return references.contains { reference in
            let first = places.partitioningIndex { $0.block + 1 >= reference.block }
            return first < places.endIndex && places[first].block + 1 == reference.block
        }
    }

    /// Whether some blocks use a name for other entities, and never for this one.
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

    /// Whether the text uses a name for an entity.
    func calls(_ slug: Slug, _ name: ArraySlice<UInt8>) -> Bool {
        places[slug]?.contains { blocks[$0.block].text.utf8[$0.range] == name } ?? false
    }
}
