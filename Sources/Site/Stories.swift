import Briefings
import Language

/// Which briefings tell of one story: those within four weeks of each other that share most of
/// their entities, rare ones counting more; after that those that share many rare ones.
///
/// Likeness is the cosine of two casts in which every entity weighs as much as it is rare, the
/// inverse document frequency of Salton and Buckley, Term-weighting approaches in automatic text
/// retrieval (1988).
struct Stories: Sendable {
    /// Days between two briefings of one story, at most.
    private static let days = 28
    /// The fewest entities that two share: with a single name they may have nothing else in common.
    private static let leastShared = 2
    /// The least likeness of two briefings, from 0 to 1.
    private static let leastLikeness = 0.1
    /// The least likeness, and the fewest shared entities, of briefings further apart: there, a few
    /// names in common say less.
    private static let leastLateLikeness = 0.3
    private static let leastLateShared = 4
    /// An entity in at most that many briefings is looked for in all of them, however far apart.
    private static let rareLimit = 8
    /// Entities in more briefings than that within the four weeks on either side are passed over:
    /// they tell no story from another, and would be looked up over and over.
    private static let commonLimit = 64

    /// How much entities weigh, by their index: the binary logarithm of how rare they are, in
    /// 256ths.
    private let weights: [Int]
    /// How long casts are as vectors, by briefing.
    private let lengths: [Double]
    /// Days since 1970-01-01, by briefing; `nil` for undated ones, which come last.
    private let days: [Int?]

    /// A briefing of the same story.
    struct Match {
        let briefing: Int
        /// From 0 to 1.
        let likeness: Double
        /// The entities that both mention, the rarest first, then by index.
        let shared: [Int]
    }

    init(briefings: [BriefingPage], entities: [EntityPage], cast: [[Int?]]) {
        let all = Stories.logarithm(of: briefings.count)
        let weights = entities.map { all - Stories.logarithm(of: $0.appearances.count) }
        self.weights = weights
        lengths = cast.map { entities in
            // Entities merged into one count once, as in `match`.
            let sum = Set(entities).reduce(0) { sum, entity in
                entity.map { sum + weights[$0] * weights[$0] } ?? sum
            }
            return Double(sum).squareRoot()
        }
        days = briefings.map { $0.date?.dayNumber }
    }

    /// The logarithm to base 2 in 256ths, in straight lines between the powers of two: whole
    /// numbers are the same on every machine.
    static func logarithm(of number: Int) -> Int {
        guard number > 0 else { return 0 }
        let power = Int.bitWidth - 1 - number.leadingZeroBitCount
        let rest = number - 1 << power
        return power << 8 + (rest << 8) >> power
    }

    /// The briefings of a briefing's story, the most like it first, then the nearest in time, then
    /// in the site's order.
    func matches(of briefing: Int, in site: Site, limit: Int) -> [Match] {
        guard let day = days[briefing] else { return [] }
        var shared: [(briefing: Int, entity: Int)] = []
        for case let entity? in site.cast[briefing] where weights[entity] > 0 {
            let all = site.entities[entity].appearances
            let near =
                all.count <= Stories.rareLimit
                ? all[...] : appearances(of: site.entities[entity], around: day)
            guard near.count > 1, near.count <= Stories.commonLimit else { continue }
            for appearance in near where appearance.briefing != briefing {
                shared.append((appearance.briefing, entity))
            }
        }
        // Entities merged into one are in a cast several times, and count once.
        shared.sort { $0 < $1 }
        var matches: [Match] = []
        var start = 0
        while start < shared.count {
            let other = shared[start].briefing
            let end = shared[start...].firstIndex { $0.briefing != other } ?? shared.count
            if end - start >= Stories.leastShared,
                let match = match(briefing, other, shared[start..<end].map(\.entity))
            {
                matches.append(match)
            }
            start = end
        }
        return matches.sorted { isCloser($0, $1, to: day) }.prefix(limit).map { $0 }
    }

    /// - Parameter entities: the ones that both mention, in ascending order, perhaps repeatedly.
    private func match(_ one: Int, _ other: Int, _ entities: [Int]) -> Match? {
        var shared: [Int] = []
        for entity in entities where shared.last != entity { shared.append(entity) }
        guard shared.count >= Stories.leastShared else { return nil }
        let product = shared.reduce(0) { $0 + weights[$1] * weights[$1] }
        let likeness = Double(product) / (lengths[one] * lengths[other])
        guard isEnough(likeness, shared.count, isLate: isFar(one, other)) else { return nil }
        // Stable: of entities as rare, those with the lower index come first.
        return Match(
            briefing: other, likeness: likeness,
            shared: shared.sorted { weights[$0] > weights[$1] })
    }

    private func isEnough(_ likeness: Double, _ shared: Int, isLate: Bool) -> Bool {
        isLate
            ? likeness >= Stories.leastLateLikeness && shared >= Stories.leastLateShared
            : likeness >= Stories.leastLikeness
    }

    /// Whether two briefings are more than four weeks apart; undated ones count as far from all
    /// others.
    private func isFar(_ one: Int, _ other: Int) -> Bool {
        guard let day = days[one], let otherDay = days[other] else { return true }
        return abs(day - otherDay) > Stories.days
    }

    private func isCloser(_ a: Match, _ b: Match, to day: Int) -> Bool {
        if a.likeness != b.likeness { return a.likeness > b.likeness }
        let distances = [a, b].map { days[$0.briefing].map { abs($0 - day) } ?? Int.max }
        return distances[0] == distances[1] ? a.briefing < b.briefing : distances[0] < distances[1]
    }

    /// The appearances of an entity within four weeks of a day; they come newest first, undated
    /// ones last.
    private func appearances(
        of page: EntityPage, around day: Int
    ) -> ArraySlice<EntityPage.Appearance> {
        func position(below limit: Int) -> Int {
            page.appearances.partitioningIndex { days[$0.briefing].map { $0 < limit } ?? true }
        }
        let first = position(below: day + Stories.days + 1)
        return page.appearances[first..<position(below: day - Stories.days)]
    }
}

extension Site {
    /// A briefing that tells of the same story as another.
    package struct RelatedBriefing: Sendable {
        /// Its page.
        package let page: BriefingPage
        /// The entities that both mention, the rarest first, then by name; those in very many
        /// briefings are left out.
        package let shared: [EntityPage]
    }

    /// The briefings of a briefing's story, the most like it first.
    /// - Parameters:
    ///   - index: the briefing's.
    ///   - limit: how many are wanted.
    package func related(to index: Int, limit: Int) -> [RelatedBriefing] {
        stories.matches(of: index, in: self, limit: limit).map { match in
            RelatedBriefing(
                page: briefings[match.briefing], shared: match.shared.map { entities[$0] })
        }
    }
}
