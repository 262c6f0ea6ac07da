package import Language
import Briefings

extension Site {
    /// An entity, and in how many of some briefings it is mentioned.
    package struct CountedEntity: Sendable {
        /// The entity’s page.
        package let page: EntityPage
        /// Briefings that mention it.
        package let count: Int
    }

    /// The entities of an entity's briefings, those in most of them first; then those in the fewest
    /// others, since one that all mention says little; then those with most mentions, then by name.
    /// - Parameter limit: how many are wanted.
    package func company(of index: Int, limit: Int) -> [CountedEntity] {
        mostMentioned(in: entities[index].appearances.lazy.map(\.briefing), limit: limit) {
            $0 != index
        } isCloser: { a, b in
            let (one, other) = (entities[a], entities[b])
            return (one.appearances.count, other.count, a)
                < (other.appearances.count, one.count, b)
        }
    }

    /// The first of the seven days up to the newest briefing's; `nil` where none has a date.
    package var weekStart: CalendarDate? { newestDate?.adding(days: -6) }

    /// The briefings of the week: a stretch of all of them.
    package var week: Range<Int> {
        guard let start = weekStart else { return 0..<0 }
        let end = briefings.firstIndex { page in page.date.map { $0 < start } ?? true }
        return 0..<(end ?? briefings.count)
    }

    /// The people in most of the briefings of the week, then those with most mentions there, then
    /// by name.
    /// - Parameter limit: how many are wanted.
    package func peopleOfTheWeek(limit: Int) -> [CountedEntity] {
        var mentions: [Int: Int] = [:]
        for briefing in week {
            for (index, entity) in cast[briefing].enumerated() {
                guard let entity, entities[entity].entity.kind == .person else { continue }
                mentions[entity, default: 0] += briefings[briefing].entities[index].count
            }
        }
        return mostMentioned(in: week, limit: limit) {
            mentions[$0] != nil
        } isCloser: { a, b in
            let (x, y) = (mentions[a] ?? 0, mentions[b] ?? 0)
            return x == y ? a < b : x > y
        }
    }

    /// The entities in most of some briefings.
    /// - Parameters:
    ///   - briefings: indices, each once.
    ///   - isCloser: whether the first of two that are in equally many comes before the second.
    private func mostMentioned(
        in briefings: some Sequence<Int>, limit: Int, where isWanted: (Int) -> Bool,
        isCloser: (Int, Int) -> Bool
    ) -> [CountedEntity] {
        // Entity and briefing in one number, so that merged entities count once in each briefing.
        var mentions: [Int] = []
        for briefing in briefings {
            for case let entity? in cast[briefing].prefix(Site.mostOfCast) where isWanted(entity) {
                mentions.append(entity << 32 | briefing)
            }
        }
        // A table of all entities is worth its while only where many of them are mentioned.
        let counted =
            mentions.count < entities.count / 8
            ? Site.countedBySorting(&mentions) : countedByTable(mentions)
        var closest: [Count] = []
        for other in counted {
            if closest.count == limit, let last = closest.last, other.count < last.count {
                continue
            }
            let place = closest.firstIndex {
                $0.count == other.count
                    ? isCloser(other.entity, $0.entity) : $0.count < other.count
            }
            guard place ?? closest.count < limit else { continue }
            if closest.count == limit { closest.removeLast() }
            closest.insert(other, at: place ?? closest.count)
        }
        return closest.map { CountedEntity(page: entities[$0.entity], count: $0.count) }
    }

    /// How many of a briefing's cast are counted: a list of ten thousand names would be gone
    /// through ten thousand times.
    private static let mostOfCast = 500

    private typealias Count = (entity: Int, count: Int)

    private static func countedBySorting(_ mentions: inout [Int]) -> [Count] {
        mentions.sort()
        var counted: [Count] = []
        var last = -1
        for mention in mentions where mention != last {
            if let known = counted.last, known.entity == mention >> 32 {
                counted[counted.count - 1].count += 1
            } else {
                counted.append((mention >> 32, 1))
            }
            last = mention
        }
        return counted
    }

    /// - Parameter mentions: briefing by briefing.
    private func countedByTable(_ mentions: [Int]) -> [Count] {
        var counts = [Int](repeating: 0, count: entities.count)
        var newest = [Int](repeating: -1, count: entities.count)
        for mention in mentions {
            let (entity, briefing) = (mention >> 32, mention & 0xFFFF_FFFF)
            guard newest[entity] != briefing else { continue }
            newest[entity] = briefing
            counts[entity] += 1
        }
        return counts.indices.compactMap { counts[$0] == 0 ? nil : ($0, counts[$0]) }
    }
}
