internal import Briefings

extension Site {
    /// An entity that appears beside another.
    public struct Companion: Sendable {
        public let page: EntityPage
        /// Briefings that mention both.
        public let count: Int
    }

    /// The entities of an entity's briefings, those in most of them first, then by name.
    public func company(of page: EntityPage) -> [Companion] {
        var counts: [Int: Int] = [:]
        for appearance in page.appearances {
            for other in Set(briefings[appearance.briefing].entities.compactMap { index(of: $0.mention.slug) }) {
                counts[other, default: 0] += 1
            }
        }
        if let own = index(of: page.entity.slug) { counts[own] = nil }
        return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .map { Companion(page: entities[$0.key], count: $0.value) }
    }
}
