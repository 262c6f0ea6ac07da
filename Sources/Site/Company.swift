extension Site {
    /// An entity that appears beside another.
    public struct Companion: Sendable {
        /// The other entity’s page.
        public let page: EntityPage
        /// Briefings that mention both.
        public let count: Int
    }

    /// The entities of an entity's briefings, those in most of them first, then by name.
    /// - Parameter limit: how many are wanted.
    public func company(of index: Int, limit: Int) -> [Companion] {
        var counts = [Int](repeating: 0, count: entities.count)
        var others: [Int] = []
        for appearance in entities[index].appearances {
            for other in cast[appearance.briefing] where other != index {
                if counts[other] == 0 { others.append(other) }
                counts[other] += 1
            }
        }
        others.sort { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
        return others.prefix(limit).map { Companion(page: entities[$0], count: counts[$0]) }
    }
}
