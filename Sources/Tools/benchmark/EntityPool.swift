import Language

/// Somebody or something that the stories are about.
struct InventedEntity: Hashable {
    let kind: EntityKind
    let name: String

    /// The name of its file and page.
    var slug: String { Language.slug(for: name) }
}

/// All invented entities of one kind, the most famous first.
///
/// Each story draws from as many as the square root of its number allows, so that the pool grows
/// as that of real news does (Heaps' law), with weights of Zipf and Mandelbrot: 1 / (rank + 8).
struct EntityPool {
    private let kind: EntityKind
    /// How many are open to a story, over the square root of the stories up to it.
    private let growth: Double
    /// The sums of the weights up to and with each rank.
    private let sums: [Double]

    private static let flatness = 8.0
    private static let smallest = 16

    /// The pool of a kind; people, organizations and places are the kinds there are.
    init(_ kind: EntityKind, growth: Double) {
        self.kind = kind
        self.growth = growth
        var sum = 0.0
        sums = (1...EntityPool.size(of: kind)).map { rank in
            sum += 1 / (Double(rank) + EntityPool.flatness)
            return sum
        }
    }

    /// Different entities for a story, in the order in which they were drawn.
    /// - Parameter count: at most 8.
    func draw(_ count: Int, story: Int, from random: inout SplitMix) -> [InventedEntity] {
        let open = min(
            sums.count,
            max(EntityPool.smallest, Int(growth * Double(story + 1).squareRoot())))
        var ranks: [Int] = []
        while ranks.count < min(count, open / 2) {
            let rank = self.rank(at: random.fraction() * sums[open - 1])
            if rank < open, !ranks.contains(rank) { ranks.append(rank) }
        }
        return ranks.map { InventedEntity(kind: kind, name: EntityPool.name($0, kind)) }
    }

    /// The first rank whose sum is beyond a weight. O(log n).
    private func rank(at weight: Double) -> Int {
        sums.partitioningIndex { $0 > weight }
    }

    private static func size(of kind: EntityKind) -> Int {
        let parts = self.parts(of: kind)
        return parts.first.count * parts.second.count
    }

    /// A name for each rank: steps of a length prime to the number of pairs meet each pair once.
    private static func name(_ rank: Int, _ kind: EntityKind) -> String {
        let parts = self.parts(of: kind)
        let pair = rank * 1237 % (parts.first.count * parts.second.count)
        let first = parts.first[pair % parts.first.count]
        let second = parts.second[pair / parts.first.count]
        return kind == .place ? first + second : "\(first) \(second)"
    }

    private static func parts(of kind: EntityKind) -> (first: [String], second: [String]) {
        switch kind {
        case .person: (Names.first, Names.last)
        case .place: (Names.stem, Names.ending)
        case .organization, .group, .event, .work: (Names.enterprise, Names.trade)
        }
    }
}
