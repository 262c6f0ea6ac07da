/// How clearly the words of an article speak for what its names were taken for.
package struct NameEvidence: Sendable {
    private let text: TaggerText
    private let model: NameModel
    private let features: NameFeatures

    /// The evidence of an article; `nil` without a model.
    package init?(_ source: SourceText) {
        guard let model = NameModel.shared else { return nil }
        self.model = model
        text = TaggerText(Document(source), gazetteer: .shared)
        features = NameFeatures(text)
    }

    /// By how much the weights of a name's tokens are for its kind rather than for the next best
    /// reading, another kind or no name; less than 0 where they are against it. Nothing is against
    /// a name that is in the gazetteers.
    /// - Parameter range: the name, in bytes.
    package func margin(of range: Range<Int>, as kind: EntityKind) -> Int {
        let tokens = text.document.tokens
        let first = tokens.partitioningIndex { Int($0.start) >= range.lowerBound }
        let last = tokens.partitioningIndex { Int($0.start) >= range.upperBound }
        guard first < last else { return .max }
        let listed = Gazetteer.shared.index.match(tokens, at: first, limit: last)
        if listed?.end == last { return .max }
        let sentence = max(
            0,
            text.document.sentences.partitioningIndex { $0.tokens.lowerBound > first } - 1)
        var readings = [Int](repeating: 0, count: EntityKind.allCases.count + 1)
        for index in first..<last {
            var sink = ScoreSink(model: model)
            features.add(index, sentence: sentence, to: &sink)
            readings[EntityKind.allCases.count] += Int(sink.scores[0])
            for (place, kind) in EntityKind.allCases.enumerated() {
                let tag = NameTag(kind, isFirst: index == first)
                readings[place] += Int(sink.scores[Int(tag.rawValue)])
            }
        }
        let own = EntityKind.allCases.firstIndex(of: kind) ?? 0
        let rival = readings.indices.filter { $0 != own }.map { readings[$0] }.max() ?? 0
        return readings[own] - rival
    }

    /// Of a hundred names of a kind with such a margin, how many were right: the same words and the
    /// same kind; `nil` where it is more than 77, and for kinds of which nothing is measured.
    ///
    /// Of the 8,520 names in the development sets that are in no gazetteer, each with the largest
    /// margin that its entity has in its article; those of a kind in eight or nine parts of one
    /// size, and parts that differ little put together.
    /// - Parameter margin: the largest of the entity's mentions.
    package static func rightOf100(margin: Int, as kind: EntityKind) -> Int? {
        steps[kind]?.first { margin < $0.margin }?.right
    }

    private static let steps: [EntityKind: [(margin: Int, right: Int)]] = [
        .person: [(444_000, 52), (853_000, 77)],
        .organization: [(320_000, 49), (1_022_000, 56), (2_185_000, 61), (3_809_000, 75)],
        .place: [
            (160_000, 25), (362_000, 30), (548_000, 52), (747_000, 59), (956_000, 69),
            (1_605_000, 75),
        ],
    ]
}
