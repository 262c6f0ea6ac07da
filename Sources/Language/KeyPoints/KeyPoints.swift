/// Chooses the sentences that say most: central ones, early ones, on what the article speaks of
/// most, with dates; no two alike.
struct KeyPoints {
    let reading: Reading
    let quoted: QuotedText

    /// What a sentence is worth before others are chosen.
    private struct Option {
        let sentence: Int
        let base: Double
        let entities: [Int]
        /// Whether it can only be read behind the sentence before it.
        let leans: Bool
    }

    /// What makes a sentence worth taking. Chosen by `evaluate key-points`, which changes little
    /// within half and twice of each.
    private enum Weight {
        static let position = 4.0
        static let centrality = 1.0
        static let entities = 0.5
        static let headline = 6.0
        static let date = 0.3
        /// For a sentence longer than `longSentence`.
        static let length = -0.7
    }
    /// Bytes.
    private static let longSentence = 300
    private static let fewest = 3
    /// Sentences more alike than this say the same. Cosine, 0 to 1.
    private static let sameness = 0.5

    /// Whole sentences in text order, at most five.
    func ranges() -> [Range<Int>] {
        let headline = self.headline
        let graph = SentenceGraph(
            reading.document.sentences.enumerated().map {
                $0.offset == headline || $0.element.isStory ? words(of: $0.element) : []
            })
        var options = self.options(graph, headline, areTurns: false)
        // What a conversation opens with says what it is about; without that, its answers must.
        if options.count(where: { !$0.leans }) < Self.fewest {
            options += self.options(graph, headline, areTurns: true)
        }
        // What the title says need not be said again, and can be leaned on.
        var chosen = title.map { [$0] } ?? []
        for sentence in chosen {
            options.removeAll { graph.likeness($0.sentence, sentence) > Self.sameness }
        }
        let weights = entityWeights()
        let count = wanted(options.count { !$0.leans }) + chosen.count
        var covered: Set<Int> = []
        while chosen.count < count {
            let scores = options.map { score($0, weights, covered, chosen) }
            guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
                scores[best] > -.infinity
            else { break }
            let option = options.remove(at: best)
            chosen.append(option.sentence)
            covered.formUnion(option.entities)
            options.removeAll { graph.likeness($0.sentence, option.sentence) > Self.sameness }
        }
        return chosen.filter { $0 != title }.sorted().map { reading.document.sentences[$0].range }
    }

    /// The sentence that the article is titled by.
    private var title: Int? {
        guard let start = reading.document.source.title?.lowerBound else { return nil }
        let sentences = reading.document.sentences
        let index = sentences.partitioningIndex { $0.range.lowerBound >= start }
        return index < sentences.count && sentences[index].range.lowerBound == start ? index : nil
    }

    /// Three to five, by how many can stand alone; fewer only where there are no more.
    private func wanted(_ options: Int) -> Int {
        switch options {
        case 30...: 5
        case 14...: 4
        default: min(options, 3)
        }
    }

    /// An entity already spoken of counts less. A sentence that leans on the one before it is
    /// worth nothing where that is not taken.
    private func score(
        _ option: Option, _ weights: [Double], _ covered: Set<Int>, _ chosen: [Int]
    ) -> Double {
        if option.leans, !chosen.contains(option.sentence - 1) { return -.infinity }
        return option.base + Weight.entities
            * option.entities.reduce(0) { $0 + weights[$1] * (covered.contains($1) ? 0.4 : 1) }
    }

    /// An entity's share of the most mentioned one.
    private func entityWeights() -> [Double] {
        var counts = [Double](repeating: 0, count: reading.names.entities.count)
        for mention in reading.names.mentions { counts[mention.entity] += 1 }
        let most = counts.max() ?? 1
        return counts.map { $0 / most }
    }

    /// The sentences that can stand alone, of the first that the graph compares.
    /// - Parameter areTurns: whether those of a conversation are wanted, or the others.
    private func options(
        _ graph: SentenceGraph, _ headline: Int?, areTurns: Bool
    ) -> [Option] {
        var options: [Option] = []
        var position = 0
        for (number, sentence) in reading.document.sentences.enumerated() {
            guard options.count < SentenceGraph.most else { break }
            guard sentence.isStory else { continue }
            position += 1
            if quoted.isOpen(before: sentence.tokens.lowerBound) { continue }
            let form = StandaloneSentence(reading, number)
            guard form.isTurn == areTurns, !areTurns || form.isAnswer,
                form.isStatement(asLead: position == 1)
            else { continue }
            let mentions = reading.mentions[number].map { reading.names.mentions[$0].entity }
            var entities: [Int] = []
            for entity in mentions where !entities.contains(entity) && entities.count < 8 {
                entities.append(entity)
            }
            var base = Weight.position / Double(position)
            base += Weight.centrality * graph.centrality[number]
            if let headline { base += Weight.headline * graph.likeness(number, headline) }
            if reading.times[number].contains(where: { $0.edtf != nil }) { base += Weight.date }
            if sentence.range.count > Self.longSentence { base += Weight.length }
            options.append(
                Option(sentence: number, base: base, entities: entities, leans: form.leans))
        }
        return options
    }

    /// The sentence that heads the article, where one does.
    private var headline: Int? {
        guard let first = reading.document.sentences.first,
            first.kind == .heading || first.kind == .credit
        else { return nil }
        return 0
    }

    /// The words of a sentence that say something.
    private func words(of sentence: Document.Sentence) -> [UInt64] {
        sentence.tokens.lazy.map { reading.document.tokens[$0] }
            .filter { ($0.isWord || $0.isNumber) && Self.saysSomething($0) }
            .map(\.key)
    }

    private static func saysSomething(_ token: Token) -> Bool {
        !token.classes.contains(.stop) || topics.contains(token.key)
    }

    private static let topics = WordHash.keys(WordLists.topics)
}
