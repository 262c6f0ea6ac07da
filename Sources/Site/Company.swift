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
        func isCloser(_ a: Int, _ b: Int) -> Bool {
            counts[a] == counts[b] ? a < b : counts[a] > counts[b]
        }
        var newest = [Int](repeating: -1, count: entities.count)
        var others: [Int] = []
        for appearance in entities[index].appearances {
            for case let other? in cast[appearance.briefing] where other != index {
                // Entities merged into one count once.
                guard newest[other] != appearance.briefing else { continue }
                newest[other] = appearance.briefing
                if counts[other] == 0 { others.append(other) }
                counts[other] += 1
            }
        }
        var closest: [Int] = []
        for other in others {
            let place = closest.firstIndex { isCloser(other, $0) } ?? closest.count
            guard place < limit else { continue }
            if closest.count == limit { closest.removeLast() }
            closest.insert(other, at: place)
        }
        return closest.map { Companion(page: entities[$0], count: counts[$0]) }
    }
}
