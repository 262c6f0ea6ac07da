/// How central sentences are to an article: LexRank (Erkan and Radev, "LexRank: Graph-based
/// Lexical Centrality as Salience in Text Summarization", 2004).
struct SentenceGraph {
    /// The words of each sentence with their weights, a vector of length one; sorted by key.
    private let vectors: [[(key: UInt64, weight: Double)]]
    /// A part of the most central one's, 0 to 1, by sentence.
    let centrality: [Double]

    /// Chance of going anywhere instead of to a like sentence.
    private static let damping = 0.15
    private static let rounds = 20
    /// Sentences less alike are not joined.
    private static let threshold = 0.1

    /// - Parameter sentences: the words of each; at most `most` are compared.
    init(_ sentences: [[UInt64]]) {
        let vectors = Self.vectors(sentences)
        self.vectors = vectors
        let count = min(vectors.count, Self.most)
        var edges: [[(to: Int, weight: Double)]] = Array(repeating: [], count: count)
        for left in 0..<count {
            for right in left + 1..<max(left + 1, count) {
                let likeness = Self.cosine(vectors[left], vectors[right])
                guard likeness >= Self.threshold else { continue }
                edges[left].append((right, likeness))
                edges[right].append((left, likeness))
            }
        }
        let ranks = Self.ranks(edges)
        let best = ranks.max() ?? 1
        centrality = vectors.indices.map { $0 < count && best > 0 ? ranks[$0] / best : 0 }
    }

    /// Keeps an article of a million sentences linear.
    static let most = 160

    /// The cosine of the angle between two sentences' words, 0 to 1.
    func likeness(_ left: Int, _ right: Int) -> Double {
        Self.cosine(vectors[left], vectors[right])
    }

    /// Weights are tf times idf, with the sentences as documents.
    private static func vectors(_ sentences: [[UInt64]]) -> [[(key: UInt64, weight: Double)]] {
        var holders: [UInt64: Int] = [:]
        for words in sentences { for key in Set(words) { holders[key, default: 0] += 1 } }
        let total = Double(sentences.count)
        return sentences.map { words in
            var counts: [UInt64: Double] = [:]
            for key in words { counts[key, default: 0] += 1 }
            var vector = counts.map { key, count in
                (key: key, weight: count * (1 + total / Double(holders[key] ?? 1)).logarithm)
            }
            vector.sort { $0.key < $1.key }
            let length = vector.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            return length > 0 ? vector.map { ($0.key, $0.weight / length) } : []
        }
    }

    private static func cosine(
        _ left: [(key: UInt64, weight: Double)], _ right: [(key: UInt64, weight: Double)]
    ) -> Double {
        var sum = 0.0
        var one = 0
        var other = 0
        while one < left.count, other < right.count {
            if left[one].key == right[other].key {
                sum += left[one].weight * right[other].weight
                one += 1
                other += 1
            } else if left[one].key < right[other].key {
                one += 1
            } else {
                other += 1
            }
        }
        return sum
    }

    private static func ranks(_ edges: [[(to: Int, weight: Double)]]) -> [Double] {
        guard !edges.isEmpty else { return [] }
        let sums = edges.map { $0.reduce(0) { $0 + $1.weight } }
        var ranks = [Double](repeating: 1, count: edges.count)
        for _ in 0..<rounds {
            var next = [Double](repeating: damping, count: edges.count)
            for (from, targets) in edges.enumerated() where sums[from] > 0 {
                let share = (1 - damping) * ranks[from] / sums[from]
                for target in targets { next[target.to] += share * target.weight }
            }
            ranks = next
        }
        return ranks
    }
}

extension Double {
    /// The natural logarithm of a number of at least 1, exact enough for weights: halvings, then
    /// the series of `2 artanh((x - 1) / (x + 1))`.
    fileprivate var logarithm: Double {
        var number = self
        var sum = 0.0
        while number > 2 {
            number /= 2
            sum += 0.693_147_180_559_945_3
        }
        let ratio = (number - 1) / (number + 1)
        let square = ratio * ratio
        return sum + 2 * ratio * (1 + square * (1.0 / 3 + square * (0.2 + square / 7)))
    }
}
